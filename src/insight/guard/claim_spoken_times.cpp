// Times of day in words: "halb drei", "half past two", "quarter to four", "a las tres y media",
// "drei Uhr", "three o'clock".
#include "insight/guard/claim_reader.h"

#include <algorithm>
#include <array>

namespace foresail::insight::guarding {
namespace {

constexpr int half_day = 720;

struct Offset {
    std::string_view phrase;
    int minutes;
};

// What stands before the hour.
constexpr std::array before{Offset{"halb", -30},        Offset{"half past", 30},
                            Offset{"quarter past", 15}, Offset{"quarter to", -15},
                            Offset{"viertel nach", 15}, Offset{"viertel vor", -15},
                            Offset{"dreiviertel", -15}};
// What stands behind it.
constexpr std::array behind{Offset{"y media", 30},
                            Offset{"y cuarto", 15},
                            Offset{"menos cuarto", -15},
                            Offset{"heures et demie", 30},
                            Offset{"heures et quart", 15},
                            Offset{"heures moins le quart", -15},
                            Offset{"uhr", 0},
                            Offset{"o ' clock", 0},
                            Offset{"o ’ clock", 0}};

}  // namespace

std::size_t ClaimReader::behind_phrase(std::size_t at, std::string_view phrase) const {
    while (!phrase.empty()) {
        const std::string_view word = phrase.substr(0, phrase.find(' '));
        if (!is(at, word)) return 0;
        phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
        ++at;
    }
    return at;
}

// The hour that begins at the token, and the token behind it; 0 where none does.
std::pair<int, std::size_t> ClaimReader::spoken_hour(std::size_t at) const {
    const auto number = read_number(from(at));
    const bool is_hour = number && !number->is_ordinal && number->value >= 1 &&
                         number->value <= 24 && number->value == static_cast<int>(number->value);
    if (!is_hour) return {0, at};
    return {static_cast<int>(number->value), at + number->token_count};
}

std::size_t ClaimReader::read_spoken_time(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    for (const Offset& offset : before) {
        const std::size_t next = behind_phrase(at, offset.phrase);
        if (next == 0) continue;
        const auto [hour, end] = spoken_hour(next);
        if (hour == 0) continue;
        add_spoken_time(hour * 60 + offset.minutes, at, end);
        return end;
    }
    const auto [hour, end] = spoken_hour(at);
    if (hour == 0) return at;
    const bool is_hour_of_day = at > 0 && (is(at - 1, "las") || is(at - 1, "la"));
    for (const Offset& offset : behind) {
        const std::size_t next = behind_phrase(end, offset.phrase);
        if (next == 0 || (offset.phrase.starts_with("y ") && !is_hour_of_day)) continue;
        add_spoken_time(hour * 60 + offset.minutes, at, next);
        return next;
    }
    return at;
}

// Of the morning or of the afternoon.
void ClaimReader::add_spoken_time(int minutes, std::size_t begin, std::size_t end) {
    const std::string one = "time:" + std::to_string(minutes);
    const std::string other =
        "time:" + std::to_string(minutes < half_day ? minutes + half_day : minutes - half_day);
    add(begin, end, {.what = "the time", .any_of = {{one}, {other}}, .gives = {one, other}});
}

}  // namespace foresail::insight::guarding
