// "Von:", "Sent:", "Asunto:": which header field a line of a quoted header stands for.
#pragma once

#include <string_view>

namespace foresail::normalize::zones {

enum class FieldLabel { None, From, Date, To, Cc, Subject, Other };

FieldLabel label_of(std::string_view line);

/// The label that stands in the middle of a line after a wide gap, as in Lotus Notes' columns.
FieldLabel column_label_of(std::string_view line);

}  // namespace foresail::normalize::zones
