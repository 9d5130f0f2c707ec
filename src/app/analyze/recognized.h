// What the finders of facts found, in the public sets' own form: Results[Text, Start, End
// (inclusive), TypeName, Resolution].
#pragma once

#include "understand/found.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::app::analyze {

using Resolve =
    std::function<nlohmann::json(const understand::Found& found, std::string_view text)>;

nlohmann::json recognized(std::string_view text, const std::vector<understand::Found>& found,
                          std::string_view type_name, const Resolve& resolve);

}  // namespace foresail::app::analyze
