#include "resolve/person_name.h"

#include "resolve/mail_domain.h"
#include "resolve/words.h"

#include <algorithm>
#include <array>

#include <re2/re2.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::resolve {
namespace {

constexpr std::size_t name_bytes_max = 100;

// What stands behind a name and a comma without being a first name.
bool is_suffix(std::string_view word) {
    static constexpr std::array<std::string_view, 24> suffixes{
        "ab", "ag",  "bv",  "co",  "corp", "cpa", "dr",  "esq", "gmbh", "ii",  "iii", "inc",
        "jr", "llc", "llp", "ltd", "mba",  "md",  "phd", "plc", "sa",   "sas", "sl",  "sr"};
    return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

bool is_upper_word(const std::string& word) {
    const auto text = icu::UnicodeString::fromUTF8(word);
    auto upper = text;
    auto lower = text;
    return text.countChar32() > 1 && upper.toUpper() == text && lower.toLower() != text;
}

std::string title_case(const std::string& word) {
    auto text = icu::UnicodeString::fromUTF8(word).toLower();
    bool at_start = true;
    icu::UnicodeString result;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        result.append(at_start ? u_totitle(c) : c);
        at_start = c == '-' || c == '\'';
    }
    std::string utf8;
    result.toUTF8String(utf8);
    return utf8;
}

// "DUPONT Marie" -> "Marie Dupont"; "ANN CLIENT" -> "Ann Client". Short words may be initials or
// abbreviations and stay.
std::vector<std::string> with_plain_case(std::vector<std::string> words) {
    const auto first_mixed = std::find_if_not(words.begin(), words.end(), is_upper_word);
    const bool all_upper = first_mixed == words.end();
    const bool starts_upper = first_mixed != words.begin() && words.front().size() > 3;
    if (words.size() < 2 || !starts_upper) return words;
    const auto upper_end = all_upper ? words.end() : first_mixed;
    const bool rest_is_mixed = std::none_of(upper_end, words.end(), is_upper_word);
    for (auto word = words.begin(); word != upper_end; ++word) {
        if (word->size() > 3) *word = title_case(*word);
    }
    if (!all_upper && rest_is_mixed) std::rotate(words.begin(), upper_end, words.end());
    return words;
}

// "Client, Ann" -> "Ann Client"; "Ann Client, PhD" -> "Ann Client".
std::string without_comma(const std::string& name) {
    const auto comma = name.find(',');
    if (comma == std::string::npos) return name;
    const auto left = split_words(name.substr(0, comma));
    const auto right = split_words(name.substr(comma + 1));
    const auto folded = right.empty() ? std::string{} : fold_name(joined(right));
    if (right.empty() || is_suffix(folded) || name.find(',', comma + 1) != std::string::npos) {
        return joined(left);
    }
    if (left.size() > 3 || right.size() > 3) return joined(left);
    return joined(right) + " " + joined(left);
}

bool is_ideographic(const std::string& word) {
    const auto text = icu::UnicodeString::fromUTF8(word);
    return text.countChar32() >= 2 &&
           (u_hasBinaryProperty(text.char32At(0), UCHAR_IDEOGRAPHIC) ||
            u_getIntPropertyValue(text.char32At(0), UCHAR_BLOCK) == UBLOCK_HANGUL_SYLLABLES);
}

bool is_initial(const std::string& word) {
    return word.size() == 1;
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool matches_initial(const std::vector<std::string>& words, const std::string& word) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& other) {
        return (is_initial(word) || is_initial(other)) && other.front() == word.front();
    });
}

// The local part's letters, folded: "Ann.Client+news" -> "annclient".
std::string letters_of(std::string_view address) {
    auto local = local_part_of(address);
    local = local.substr(0, local.find('+'));
    std::string letters;
    for (const std::string& word : name_words(local)) letters += word;
    std::erase_if(letters, [](char c) { return c >= '0' && c <= '9'; });
    return letters;
}

}  // namespace

std::string fold_name(std::string_view name) {
    UErrorCode error = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKDInstance(error);
    auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece{name.data(), static_cast<std::int32_t>(name.size())});
    if (U_SUCCESS(error)) text = normalizer->normalize(text, error);
    text.foldCase();
    icu::UnicodeString folded;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK || c == '\'' || c == 0x2019) continue;
        if (u_isalnum(c) != 0) {
            folded.append(c);
        } else if (!folded.isEmpty() && !folded.endsWith(u" ", 1)) {
            folded.append(u' ');
        }
    }
    folded.trim();
    std::string utf8;
    folded.toUTF8String(utf8);
    return utf8;
}

std::vector<std::string> name_words(std::string_view name) {
    return split_words(fold_name(name));
}

std::optional<std::string> clean_display_name(std::string_view name, std::string_view address) {
    static const re2::RE2 marks{R"((?i)^\s*\[?\(?(?:ext|external|extern)\)?\]?\s*[:\-]?\s+)"};
    static const re2::RE2 brackets{R"(\s*(\([^)]*\)|\[[^\]]*\]|<[^>]*>))"};
    static const re2::RE2 foreign{R"((?i)[@/:;|]|\b(via|on behalf of|im auftrag von|www)\b)"};
    static const re2::RE2 honorific{
        R"((?i)^((mr|mrs|ms|miss|dr|prof|herr|frau|mme|m|mlle|sr|sra|ing|dipl-ing|)"
        R"(dipl\.-ing)\.?\s+)+)"};

    std::string text = one_line(name);
    re2::RE2::Replace(&text, marks, "");
    re2::RE2::GlobalReplace(&text, brackets, "");
    std::erase(text, '"');
    while (!text.empty() && (text.front() == '\'' || text.front() == ' ')) text.erase(0, 1);
    while (!text.empty() && (text.back() == '\'' || text.back() == ' ')) text.pop_back();
    if (text.empty() || text.size() > name_bytes_max || text == local_part_of(address) ||
        re2::RE2::PartialMatch(text, foreign)) {
        return std::nullopt;
    }
    std::string plain = text;
    re2::RE2::Replace(&plain, honorific, "");
    const auto words = with_plain_case(split_words(without_comma(plain)));
    if (fold_name(joined(words)).empty()) return std::nullopt;
    return joined(words);
}

std::optional<std::string> name_from_address(std::string_view address) {
    static const re2::RE2 two_names{R"(([a-z]{2,})[._]([a-z]{2,}(?:-[a-z]{2,})?)\d{0,3})"};
    static constexpr std::array<std::string_view, 22> roles{
        "account", "accounts", "billing",  "contact", "customer", "hello",  "help",    "info",
        "invoice", "invoices", "kontakt",  "mail",    "office",   "sales",  "service", "shop",
        "support", "team",     "vertrieb", "ventas",  "admin",    "project"};
    std::string first;
    std::string last;
    if (!re2::RE2::FullMatch(local_part_of(address), two_names, &first, &last)) {
        return std::nullopt;
    }
    const auto is_role = [](const std::string& word) {
        return std::find(roles.begin(), roles.end(), word) != roles.end();
    };
    if (is_role(first) || is_role(last)) return std::nullopt;
    return title_case(first) + " " + title_case(last);
}

bool is_full_name(std::string_view name) {
    const auto words = name_words(name);
    const auto whole = std::count_if(words.begin(), words.end(),
                                     [](const std::string& word) { return word.size() > 1; });
    return (words.size() >= 2 && whole >= 1) || (words.size() == 1 && is_ideographic(words[0]));
}

bool names_agree(std::string_view a, std::string_view b) {
    auto shorter = name_words(a);
    auto longer = name_words(b);
    if (shorter.size() > longer.size()) std::swap(shorter, longer);
    int same_count = 0;
    for (const std::string& word : shorter) {
        if (contains(longer, word)) {
            same_count += is_initial(word) ? 0 : 1;
        } else if (!matches_initial(longer, word)) {
            return false;
        }
    }
    return same_count > 0;
}

bool fits_address(std::string_view name, std::string_view address) {
    const std::string letters = letters_of(address);
    const auto words = name_words(name);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() >= 3 && letters.find(word) != std::string::npos;
    });
}

bool fits_address_fully(std::string_view name, std::string_view address) {
    const std::string letters = letters_of(address);
    const auto words = name_words(name);
    if (words.size() < 2) return false;
    const std::string& first = words.front();
    const std::string& last = words.back();
    return first.size() > 1 && last.size() > 1 &&
           (letters == first + last || letters == last + first || letters == first[0] + last ||
            letters == first + last[0] || letters == last + first[0]);
}

}  // namespace foresail::resolve
