// Rules as text, one a line: "VERB REST". "let NAME = words" names words for the rules behind it,
// in which "{NAME}" stands for them; a line that begins with a space goes on with the one before.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include <re2/re2.h>

namespace foresail::understand {

/// A regular expression without regard to case, compiled once.
using Pattern = std::unique_ptr<const re2::RE2>;

/// Hands `take` each rule's verb and the rest of it, with names put in.
void read_rules(std::string_view text,
                const std::function<void(std::string_view verb, std::string_view rest)>& take);

/// The first word of `rule`, which loses it and the space behind it.
std::string_view take_word(std::string_view& rule);

/// Rules are part of the program: a mistake in one is a programmer's, and stops it.
Pattern compile_rule(std::string_view regex);

/// The text as RE2 takes it.
re2::StringPiece piece_of(std::string_view text);

}  // namespace foresail::understand
