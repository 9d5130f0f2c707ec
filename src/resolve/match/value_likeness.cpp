#include "resolve/match/value_likeness.h"

#include <algorithm>
#include <array>
#include <vector>

namespace foresail::resolve {

namespace {

constexpr double close_from = 0.92;
constexpr double near_from = 0.84;
constexpr std::size_t compared_bytes_max = 64;
constexpr std::size_t sound_letters_max = 6;

bool is_number(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_blanks(std::string_view value) {
    std::string text{value.substr(0, compared_bytes_max)};
    std::erase(text, ' ');
    return text;
}

// Letters left out, put in, exchanged or swapped with their neighbours (Damerau, Levenshtein).
std::size_t slips_between(std::string_view a, std::string_view b) {
    std::array<std::array<std::size_t, compared_bytes_max + 1>, 3> rows{};
    for (std::size_t k = 0; k <= b.size(); ++k) rows[0][k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twice_above = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t exchanged = above[k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, exchanged});
            const bool is_swap = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
            if (is_swap) row[k] = std::min(row[k], twice_above[k - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

// Letters that are taken for each other; vowels, h and w say little.
char sound_of(char letter) {
    switch (letter) {
        case 'b':
        case 'p':
            return 'p';
        case 'c':
        case 'g':
        case 'k':
        case 'q':
        case 'x':
            return 'k';
        case 'd':
        case 't':
            return 't';
        case 'f':
        case 'v':
            return 'f';
        case 'j':
        case 's':
        case 'z':
            return 's';
        case 'l':
        case 'm':
        case 'n':
        case 'r':
            return letter;
        default:
            return 0;
    }
}

}  // namespace

Likeness likeness_of(std::string_view left, std::string_view right) {
    if (left.empty() || right.empty()) return Likeness::Unknown;
    if (left == right) return Likeness::Same;
    const std::string a = without_blanks(left);
    const std::string b = without_blanks(right);
    if (a == b) return Likeness::Close;
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) <= 3 && longer >= 4) {
        const std::size_t slips = slips_between(a, b);
        if (slips <= 1) return Likeness::Close;
        if (slips * 4 <= longer) return Likeness::Near;
    }
    if (is_number(a) || is_number(b)) return Likeness::Different;
    const double similarity = name_similarity(a, b);
    if (similarity >= close_from) return Likeness::Close;
    return similarity >= near_from ? Likeness::Near : Likeness::Different;
}

std::string sound_of(std::string_view value) {
    std::string sound;
    for (std::size_t i = 0; i < value.size() && sound.size() < sound_letters_max; ++i) {
        const bool is_ph = value[i] == 'p' && value.substr(i, 2) == "ph";
        const char letter = is_ph ? 'f' : sound_of(value[i]);
        if (letter != 0 && (sound.empty() || sound.back() != letter)) sound += letter;
        if (is_ph) ++i;
    }
    return sound;
}

double name_similarity(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return 0;
    a = a.substr(0, compared_bytes_max);
    b = b.substr(0, compared_bytes_max);
    const std::size_t reach = std::max(a.size(), b.size()) / 2;
    const std::size_t window = reach > 0 ? reach - 1 : 0;
    std::array<bool, compared_bytes_max> is_taken{};
    std::string of_a;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t begin = i > window ? i - window : 0;
        const std::size_t end = std::min(b.size(), i + window + 1);
        for (std::size_t k = begin; k < end; ++k) {
            if (is_taken[k] || a[i] != b[k]) continue;
            is_taken[k] = true;
            of_a += a[i];
            break;
        }
    }
    if (of_a.empty()) return 0;
    std::size_t swapped = 0;
    std::size_t at = 0;
    for (std::size_t k = 0; k < b.size(); ++k) {
        if (is_taken[k] && of_a[at++] != b[k]) ++swapped;
    }
    const auto common = static_cast<double>(of_a.size());
    const double jaro =
        (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
         (common - static_cast<double>(swapped) / 2) / common) /
        3;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

}  // namespace foresail::resolve
