// The grammar (GBNF) of one JSON object.
#pragma once

#include <string>

namespace foresail::inference {

const std::string& json_grammar();

}  // namespace foresail::inference
