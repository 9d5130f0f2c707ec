// What the programs of this folder share: reading a public set, and which part of it is held back
// from tuning.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {

/// The cases of a packed set; empty where there is none.
std::vector<nlohmann::json> read_set(const std::string& file);

/// `part`: "all", "held" (a fifth, by a hash of the sentence) or "tune" (the rest).
bool is_in(const std::string& part, const std::string& sentence);

}  // namespace bench
