// Phone numbers as signatures write them. Thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::resolve {

/// The country by whose rules a number without "+" is read: ISO 3166, from the address's national
/// domain, else from language and UTC offset; "ZZ" where nothing tells.
std::string phone_region(std::string_view address, std::string_view language, int utc_offset_min);

/// The first number in `line` that is no fax, as E.164; as written where a label says that it is a
/// phone number but the country can't be told. nullopt where there is none.
std::optional<std::string> find_phone(std::string_view line, const std::string& region);

/// "+49 89 1234567" of "+49891234567": in the groups of its country, read from abroad.
/// What is no E.164 stays as it is.
std::string grouped_phone(const std::string& number);

}  // namespace foresail::resolve
