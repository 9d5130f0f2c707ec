// Checks JSON against the part of JSON Schema that openapi.json uses. A keyword that it does not
// know is an error too, so that nothing is passed unchecked.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::api::testing {

/// What is wrong, each with the place in `value`; empty where it fits. `root` is what "$ref" points
/// into.
std::vector<std::string> check_schema(const nlohmann::json& root, const nlohmann::json& schema,
                                      const nlohmann::json& value);

}  // namespace foresail::api::testing
