// What an IMAP server says (RFC 3501), as a tree. Reads any well-formed response, known or not, so
// that an extension we never heard of can't break a connection. Pure.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::vendors::imap {

struct Value {
    enum class Kind { Atom, Text, List };  ///< NIL is the atom "NIL".
    Kind kind = Kind::Atom;
    std::string text;
    std::vector<Value> items;

    [[nodiscard]] bool is_atom(std::string_view upper_case) const;
    [[nodiscard]] std::optional<std::uint64_t> number() const;
};

/// One response. `tag` is "*", "+" or a command's tag.
struct Response {
    std::string tag;
    std::string status;         ///< OK, NO, BAD, BYE, PREAUTH; empty for untagged data.
    std::string code;           ///< In brackets behind the status: "UIDVALIDITY 12".
    std::string text;           ///< For people.
    std::vector<Value> values;  ///< Of untagged data: "* 3 EXISTS" has two.

    /// The value's word, in upper case; empty where it is none.
    [[nodiscard]] std::string word(std::size_t index) const;
};

/// A literal stands in `line` as this character, its bytes are in `literals`.
inline constexpr char literal_mark = '\x01';

/// `line`: without its line end. Errors: Unavailable (not well-formed).
platform::Result<Response> parse_response(std::string_view line, std::vector<std::string> literals);

/// Whether the line's text may not hold a literal: "* OK ...", "a1 NO ...", "+ ...".
bool is_status_line(std::string_view line);

/// The length of the literal that `line` announces at its end: "... {123}" or "... {123+}".
std::optional<std::uint64_t> announced_literal(std::string_view line);

}  // namespace foresail::vendors::imap
