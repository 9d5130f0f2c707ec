#include "understand/phone_run.h"

#include <algorithm>
#include <cctype>
#include <string>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

using domain::Span;

constexpr std::size_t count_max = 100;
constexpr std::size_t context_bytes = 40;

bool matches(std::string_view text, const re2::RE2& pattern) {
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

// A bracket without its partner belongs to the sentence: "19) 3583" begins behind it, "(19 3583"
// too. Nested ones are a formula.
bool settle_brackets(std::string_view text, Span& span) {
    std::size_t open = std::string_view::npos;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        if (text[i] == '(') {
            if (open != std::string_view::npos) return false;
            open = i;
        } else if (text[i] == ')') {
            if (open == std::string_view::npos) span.begin = i + 1;
            open = std::string_view::npos;
        }
    }
    if (open != std::string_view::npos) {
        if (open != span.begin) return false;
        ++span.begin;
    }
    while (span.begin < span.end && text[span.begin] == ' ') ++span.begin;
    return true;
}

// What stands right before decides: a letter, "#", "$" or a minus makes it something else. A
// hyphen between words ("office-1(516)...") is one only before groups of 3, 3 and 4.
bool begins_well(std::string_view text, Span span) {
    if (span.begin == 0) return true;
    const char before = text[span.begin - 1];
    if (before == '-') {
        static const re2::RE2 american{R"(^(?:1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$)"};
        const bool is_word = span.begin > 1 && text[span.begin - 2] != ' ';
        return is_word && matches(span.of(text), american);
    }
    if (std::isalpha(static_cast<unsigned char>(before)) != 0) {
        return text[span.begin] == '(' || text[span.begin] == '+';
    }
    return std::isdigit(static_cast<unsigned char>(before)) == 0 &&
           std::string_view{"#$%*/.=_"}.find(before) == std::string_view::npos;
}

bool ends_well(std::string_view text, Span span) {
    if (span.end >= text.size()) return true;
    const char behind = text[span.end];
    const char next = span.end + 1 < text.size() ? text[span.end + 1] : ' ';
    const bool goes_on = std::isdigit(static_cast<unsigned char>(next)) != 0;
    if (std::isalnum(static_cast<unsigned char>(behind)) != 0) return false;
    return std::string_view{"%*=/_@"}.find(behind) == std::string_view::npos &&
           !(goes_on && (behind == ':' || behind == '.' || behind == ','));
}

bool is_other_number(std::string_view run) {
    static const re2::RE2 other{
        R"(^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{4}[/ -]\d{4}[/-]?|)"
        R"(\d{3}-\d{2}-\d{4}|\d{1,3}\.\d{5,}|\d{4}([ -])\d{4}[ -]\d{4}[ -]\d{3,4})$)"};
    static const re2::RE2 years{R"(^(?:19|20)\d\d ?[/-] ?(?:19|20)\d\d$)"};
    static const re2::RE2 halves{R"(^\d{4} \d{4}$)"};
    if (matches(run, halves)) return false;
    return matches(run, other) || matches(run, years);
}

// Groups are of two digits and more, but for the first and one in brackets; one is of three.
bool is_grouped_well(std::string_view run) {
    static const re2::RE2 bad{R"([ .-]\d[ .-]\d[ .-]|\d[ .-]\d$)"};
    static const re2::RE2 some{R"(\d{3}|(?:\b\d\d\b\W?){4})"};
    return !matches(run, bad) && matches(run, some);
}

bool is_called_otherwise(std::string_view text, std::size_t begin) {
    static const re2::RE2 otherwise{
        R"((?i)\b(?:cards?|visa|mastercard|express|discover|account|acct|iban|order|invoice|)"
        R"(policy|)"
        R"(ssn|social security|reference|ref|case|ticket|tracking|serial|passport|licen[cs]e|isbn|)"
        R"(vat|tax id|id)\b[^\n]{0,24}$)"};
    static const re2::RE2 as_phone{
        R"((?i)\b(?:phones?|tel|telephone|mobile|cell|fax|call|dial|whatsapp)\b[^\n]{0,24}$)"};
    const std::size_t from = begin - std::min(begin, context_bytes);
    const std::string_view before = text.substr(from, begin - from);
    return matches(before, otherwise) && !matches(before, as_phone);
}

bool is_called_phone(std::string_view text, std::size_t begin) {
    static const re2::RE2 as_phone{R"((?i)\b(?:phone|tel|telephone|mobile|fax)\b[^\n\d]{0,24}$)"};
    const std::size_t from = begin - std::min(begin, context_bytes);
    return matches(text.substr(from, begin - from), as_phone);
}

bool is_phone(std::string_view text, Span span) {
    const std::string_view run = span.of(text);
    const std::string_view number = run.substr(0, run.find_first_of("xXeE"));
    const auto digits =
        std::count_if(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t plus = run.rfind('+');
    if (plus != std::string_view::npos && plus > 1) return false;
    const bool is_one_group = number.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_short = digits == 6 && is_one_group && is_called_phone(text, span.begin);
    if ((digits < 7 && !is_short) || digits > (plus == 0 ? 17 : 15)) return false;
    return begins_well(text, span) && ends_well(text, span) && !is_other_number(run) &&
           is_grouped_well(number) && !is_called_otherwise(text, span.begin);
}

}  // namespace

std::vector<Span> find_phone_runs(std::string_view text) {
    static const re2::RE2 run{R"(([(+\d][\d()+/. -]{4,30}\d)"
                              R"((?: ?(?:x|ext\.?|extension) ?\d{1,6}\b)?))"};
    std::vector<Span> found;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece match;
    while (found.size() < count_max && re2::RE2::FindAndConsume(&rest, run, &match)) {
        const auto begin = static_cast<std::size_t>(match.data() - text.data());
        Span span{begin, begin + match.size()};
        if (settle_brackets(text, span) && is_phone(text, span)) found.push_back(span);
    }
    return found;
}

}  // namespace foresail::understand
