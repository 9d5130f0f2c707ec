// Reads a field of a line, or says which one is missing or wrong.
#pragma once

#include "platform/result.h"

#include <string>

#include <nlohmann/json.hpp>

namespace foresail::app::analyze {

/// Errors: InvalidArgument that names the field.
platform::Result<std::string> text_field(const nlohmann::json& input, const char* name);

/// As text_field(), but `otherwise` where the field is absent or null.
platform::Result<std::string> text_field_or(const nlohmann::json& input, const char* name,
                                            std::string otherwise);

}  // namespace foresail::app::analyze
