// A contract's text to its clauses: numbered sections and paragraphs, each with its number, the
// heading it stands under, its page. Works on text as normalize/document/ gives it: an empty line
// between paragraphs, a form feed where a page ends.
#pragma once

#include "domain/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::contract {

struct Clause {
    domain::Span span;    ///< Of the whole clause in the text, without white space around it.
    std::string number;   ///< "7.2", "(a)", "Article IV"; may be empty.
    std::string heading;  ///< Its own, else that of the section it stands in; may be empty.
    int page = 1;
};

inline constexpr std::size_t clause_count_max = 5'000;
/// A longer one is cut at a sentence's end: a category is a matter of a few hundred words.
inline constexpr std::size_t clause_bytes_max = 6'000;

std::vector<Clause> split_clauses(std::string_view text);

}  // namespace foresail::understand::contract
