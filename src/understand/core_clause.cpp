#include "understand/core_clause.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

constexpr std::size_t what_bytes_max = 200;

void trim_end(std::string& what) {
    const std::size_t last = what.find_last_not_of(" \t.,;:!?-–");
    what.resize(last == std::string::npos ? 0 : last + 1);
}

void cut_at_character(std::string& what, std::size_t bytes_max) {
    if (what.size() <= bytes_max) return;
    while (bytes_max > 0 && (static_cast<unsigned char>(what[bytes_max]) & 0xC0U) == 0x80U) {
        --bytes_max;
    }
    what.resize(bytes_max);
    const std::size_t space = what.rfind(' ');
    if (space != std::string::npos && space > bytes_max / 2) what.resize(space);
}

}  // namespace

std::string core_clause(std::string_view sentence, domain::Span core,
                        std::optional<domain::Span> due) {
    std::size_t end = core.end;
    if (due && due->begin > core.begin && due->begin < core.end) {
        const std::string_view behind = sentence.substr(due->end, core.end - due->end);
        // What stands behind the date and is more than its full stop stays, and the date with it.
        if (behind.find_first_not_of(" \t\n.,;:!?)") == std::string_view::npos) end = due->begin;
    }
    std::string what{sentence.substr(core.begin, end - core.begin)};
    static const re2::RE2 blanks{R"(\s+)"};
    re2::RE2::GlobalReplace(&what, blanks, " ");
    // "send you the wording on": the word before a date belongs to it.
    static const re2::RE2 before_date{
        R"((?i)\s(?:on|at|in|am|um|im|ab|gegen|le|à|au|dès|vers|el|en)\s*$)"};
    if (end != core.end) re2::RE2::Replace(&what, before_date, "");
    // A new thought begins.
    static const re2::RE2 turn{
        R"((?i)(?:[.!?]\s|;|\s[–—-]\s|,?\s(?:but|because|so that|aber|weil|damit|mais|car|)"
        R"(parce que|afin que|pero|porque|para que)\s).*)"};
    re2::RE2::Replace(&what, turn, "");
    // "send you the offer": whom it is for is known.
    static const re2::RE2 receiver{
        R"((?i)^(send|give|email|e-mail|forward|show|bring|mail|hand|offer|get|fax)\s+)"
        R"((?:you|me|us)(?: all| both)?\s+((?:the|an?|our|my|your|all|some|this|that|it|two|three|)"
        R"(another|more)\b))"};
    re2::RE2::Replace(&what, receiver, R"(\1 \2)");
    trim_end(what);
    cut_at_character(what, what_bytes_max);
    return what;
}

}  // namespace foresail::understand
