#include "understand/sign/clause_signs.h"

#include "understand/sign/sign_list.h"

#include <algorithm>
#include <array>

extern "C" const char foresail_clause_signs_begin[];
extern "C" const char foresail_clause_signs_end[];

namespace foresail::understand::sign {
namespace {

// A text of so many bytes or more is of the next length.
constexpr std::array<std::size_t, 8> lengths = {13, 31, 61, 121, 251, 501, 901, 1601};

const SignList& the_list() {
    static const SignList list{between(foresail_clause_signs_begin, foresail_clause_signs_end)};
    return list;
}

}  // namespace

std::vector<std::size_t> clause_signs(std::string_view text) {
    const std::string of = plain(text);
    std::vector<std::size_t> signs = the_list().found_in(of);
    const auto* const longer = std::upper_bound(lengths.begin(), lengths.end(), of.size());
    signs.push_back(the_list().size() + static_cast<std::size_t>(longer - lengths.begin()));
    return signs;
}

std::size_t clause_sign_count() {
    return the_list().size() + lengths.size() + 1;
}

}  // namespace foresail::understand::sign
