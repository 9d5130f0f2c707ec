// The sample's mails as text (app/sample/mails.txt), compiled in.
#pragma once

#include <string_view>

namespace foresail::app {

extern const std::string_view sample_text;

}  // namespace foresail::app
