#include "understand/address.h"

#include <algorithm>
#include <string>

#include <re2/re2.h>

namespace foresail::understand {

namespace {
constexpr std::size_t address_bytes_max = 254;  // RFC 5321, 4.5.3.1.3
}  // namespace

std::vector<Found> find_addresses(std::string_view text) {
    static const re2::RE2 address{
        R"(([A-Za-z0-9_][A-Za-z0-9._%+'-]*@(?:\[\d{1,3}(?:\.\d{1,3}){3}\]|)"
        R"([\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)*\.[a-zA-Z]{2,24})))"};
    std::vector<Found> found;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece match;
    while (re2::RE2::FindAndConsume(&rest, address, &match)) {
        const auto begin = static_cast<std::size_t>(match.data() - text.data());
        if (match.size() > address_bytes_max) continue;
        std::string value{match.data(), match.size()};
        std::transform(value.begin(), value.end(), value.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        found.push_back({.kind = domain::FactKind::Address,
                         .span = {begin, begin + match.size()},
                         .value = {{"address", std::move(value)}}});
    }
    return found;
}

}  // namespace foresail::understand
