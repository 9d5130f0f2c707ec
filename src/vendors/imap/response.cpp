#include "vendors/imap/response.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace foresail::vendors::imap {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr int depth_max = 64;

std::string upper(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    });
    return result;
}

std::string_view take_word(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

bool is_status(std::string_view word) {
    static constexpr std::array statuses{"OK", "NO", "BAD", "BYE", "PREAUTH"};
    const std::string name = upper(word);
    return std::any_of(statuses.begin(), statuses.end(), [&](const char* s) { return name == s; });
}

auto malformed() {
    return failure(ErrorCode::Unavailable, "The mail server's answer can't be read.",
                   "We try again by ourselves. If it stays, this server is not supported yet.");
}

class ValueParser {
public:
    ValueParser(std::string_view rest, std::vector<std::string> literals)
        : rest_{rest}, literals_{std::move(literals)} {}

    Result<std::vector<Value>> list(bool is_inner, int depth) {
        std::vector<Value> values;
        while (true) {
            while (rest_.starts_with(' ')) rest_.remove_prefix(1);
            if (rest_.empty()) break;
            if (rest_.front() == ')') {
                if (!is_inner) return malformed();
                rest_.remove_prefix(1);
                return values;
            }
            TRY(Value value, this->value(depth));
            values.push_back(std::move(value));
        }
        if (is_inner) return malformed();
        return values;
    }

private:
    Result<Value> value(int depth) {
        Value value;
        switch (rest_.front()) {
            case '(': {
                if (depth >= depth_max) return malformed();
                rest_.remove_prefix(1);
                value.kind = Value::Kind::List;
                TRY(value.items, list(true, depth + 1));
                return value;
            }
            case '"': {
                value.kind = Value::Kind::Text;
                TRY(value.text, quoted());
                return value;
            }
            case literal_mark:
                if (next_literal_ >= literals_.size()) return malformed();
                rest_.remove_prefix(1);
                value.kind = Value::Kind::Text;
                value.text = std::move(literals_[next_literal_++]);
                return value;
            default:
                value.text = std::string{atom()};
                if (value.text.empty()) return malformed();
                return value;
        }
    }

    Result<std::string> quoted() {
        std::string text;
        for (std::size_t i = 1; i < rest_.size(); ++i) {
            if (rest_[i] == '"') {
                rest_.remove_prefix(i + 1);
                return text;
            }
            if (rest_[i] == '\\' && i + 1 < rest_.size()) ++i;
            text.push_back(rest_[i]);
        }
        return malformed();
    }

    /// Up to a blank or a parenthesis; blanks in brackets belong to it: BODY[HEADER.FIELDS (TO)].
    std::string_view atom() {
        std::size_t end = 0;
        bool is_in_brackets = false;
        for (; end < rest_.size(); ++end) {
            const char c = rest_[end];
            if (c == '[') is_in_brackets = true;
            if (c == ']') is_in_brackets = false;
            if (c == literal_mark) break;
            if (!is_in_brackets && (c == ' ' || c == '(' || c == ')' || c == '"')) break;
        }
        const std::string_view atom = rest_.substr(0, end);
        rest_.remove_prefix(end);
        return atom;
    }

    std::string_view rest_;
    std::vector<std::string> literals_;
    std::size_t next_literal_ = 0;
};

}  // namespace

bool Value::is_atom(std::string_view upper_case) const {
    return kind == Kind::Atom && upper(text) == upper_case;
}

std::optional<std::uint64_t> Value::number() const {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (kind == Kind::List || text.empty() || error != std::errc{} || stopped != end) {
        return std::nullopt;
    }
    return number;
}

std::string Response::word(std::size_t index) const {
    if (index >= values.size() || values[index].kind != Value::Kind::Atom) return {};
    return upper(values[index].text);
}

Result<Response> parse_response(std::string_view line, std::vector<std::string> literals) {
    Response response;
    std::string_view rest = line;
    response.tag = std::string{take_word(rest)};
    if (response.tag.empty()) return malformed();
    if (response.tag == "+") {
        response.text = std::string{rest};
        return response;
    }
    std::string_view after_status = rest;
    const std::string_view word = take_word(after_status);
    if (is_status(word)) {
        response.status = upper(word);
        if (after_status.starts_with('[')) {
            const std::size_t end = after_status.find(']');
            if (end == std::string_view::npos) return malformed();
            response.code = std::string{after_status.substr(1, end - 1)};
            after_status.remove_prefix(std::min(end + 2, after_status.size()));
        }
        response.text = std::string{after_status};
        return response;
    }
    if (response.tag != "*") return malformed();
    TRY(response.values, ValueParser(rest, std::move(literals)).list(false, 0));
    return response;
}

bool is_status_line(std::string_view line) {
    const std::string_view tag = take_word(line);
    return tag == "+" || is_status(take_word(line));
}

std::optional<std::uint64_t> announced_literal(std::string_view line) {
    if (!line.ends_with('}')) return std::nullopt;
    const std::size_t begin = line.rfind('{');
    if (begin == std::string_view::npos) return std::nullopt;
    std::string_view digits = line.substr(begin + 1, line.size() - begin - 2);
    if (digits.ends_with('+')) digits.remove_suffix(1);
    Value value;
    value.text = std::string{digits};
    return value.number();
}

}  // namespace foresail::vendors::imap
