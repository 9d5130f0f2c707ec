// Times of day: "15:00", "3 pm", "15h30", "15 Uhr", "3:30 p.m.".
#include "insight/guard/claim_reader.h"

#include <cstdlib>

#include <re2/re2.h>

namespace foresail::insight::guarding {

void ClaimReader::add_time(int minutes, bool is_half_day_open, std::size_t begin, std::size_t end) {
    const std::string key = "time:" + std::to_string(minutes);
    Claim claim{.what = "the time", .any_of = {{key}}, .gives = {key}};
    // "3:00" may be said of what the sources call 15:00; "15:00" of their "3:00" only by a guess.
    if (is_half_day_open) claim.any_of.push_back({"time:" + std::to_string(minutes + 720)});
    if (minutes == 720) {
        claim.any_of.push_back({"concept:noon"});
        claim.gives.emplace_back("concept:noon");
    }
    add(begin, end, std::move(claim));
}

std::size_t ClaimReader::read_time(std::size_t at) {
    if (token(at).kind != TokenKind::Digits) return at;
    static const re2::RE2 clock{
        R"((?i)^((\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?|)"
        R"(uhr(?:\s(\d{2}))?\b|h(?:eures?)?\s?(\d{2})\b|h\b|)"
        R"(o'clock|o’clock|heures?\b|horas\b)?))"};
    static const re2::RE2 colon{R"(^\d{1,2}:\d{2})"};
    const std::size_t begin = token(at).span.begin;
    const re2::StringPiece rest{text_.data() + begin,
                                std::min<std::size_t>(30, text_.size() - begin)};
    re2::StringPiece found;
    std::string hours;
    std::string minutes;
    std::string unit;
    std::string uhr_minutes;
    std::string h_minutes;
    if (!re2::RE2::PartialMatch(rest, clock, &found, &hours, &minutes, &unit, &uhr_minutes,
                                &h_minutes)) {
        return at;
    }
    if (unit.empty() && !re2::RE2::PartialMatch(rest, colon)) return at;
    const char mark = unit.empty() ? ' ' : static_cast<char>(unit[0] | 0x20);
    // "3 hours" and "2 heures" last; a time of day with "heures" is rare beside it, and both sides
    // read it alike.
    if ((unit.starts_with("heure") && h_minutes.empty()) || unit.starts_with("hora")) return at;
    if (minutes.empty()) minutes = uhr_minutes.empty() ? h_minutes : uhr_minutes;
    int hour = std::atoi(hours.c_str());
    const int minute = std::atoi(minutes.c_str());
    if (hour > 24 || minute > 59) return at;
    const bool has_half = mark == 'a' || mark == 'p';
    if (has_half && (hour == 0 || hour > 12)) return at;
    if (mark == 'p' && hour < 12) hour += 12;
    if (mark == 'a' && hour == 12) hour = 0;
    std::size_t end = at;
    while (end < tokens_.size() && token(end).span.begin < begin + found.size()) ++end;
    const bool is_open = !has_half && mark != 'u' && hour >= 1 && hour < 12;
    add_time(hour * 60 + minute, is_open, at, end);
    return end;
}

}  // namespace foresail::insight::guarding
