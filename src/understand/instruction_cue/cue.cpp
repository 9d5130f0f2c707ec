#include "understand/instruction_cue/cue.h"

#include "platform/result.h"
#include "understand/cue/rule_text.h"
#include "understand/instruction_cue/table.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace foresail::understand {
namespace {

// A longer one is no sentence; what it says is looked for at its begin.
constexpr std::size_t sentence_bytes_looked_at = 1000;
constexpr std::size_t hidden_breaks_min = 3;
constexpr std::size_t hidden_tags_min = 8;

// Without accents, in letters that RE2 knows the words of; sentences and rules alike.
std::string plain(std::string_view text) {
    static const icu::Normalizer2* const normalizer = [] {
        UErrorCode code = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKDInstance(code);
    }();
    FS_ASSERT(normalizer != nullptr);
    const auto given = icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
    UErrorCode code = U_ZERO_ERROR;
    const icu::UnicodeString apart = normalizer->normalize(given, code);
    std::string result;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 c = apart.char32At(at);
        const auto type = u_charType(c);
        if (type == U_NON_SPACING_MARK || type == U_FORMAT_CHAR) continue;
        if (c == 0xDF) {
            result += "ss";
        } else if (c == 0x2018 || c == 0x2019) {
            result += '\'';
        } else {
            icu::UnicodeString{c}.toUTF8String(result);
        }
    }
    return result;
}

// Words that are cut by characters which nobody sees, or a text of them (tags, of which a flag has
// six): written for software alone.
bool has_hidden_text(std::string_view sentence) {
    std::size_t breaks = 0;
    std::size_t tags = 0;
    bool follows_letter = false;
    bool follows_break = false;
    const auto size = static_cast<std::int32_t>(sentence.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(sentence.data()), at, size, c);
        if (c < 0) continue;
        const bool is_letter = u_isalpha(c) != 0;
        breaks += follows_break && is_letter ? 1 : 0;
        tags += c >= 0xE0020 && c <= 0xE007F ? 1 : 0;
        follows_break = follows_letter && (c == 0x200B || c == 0x2060);
        follows_letter = is_letter;
    }
    return breaks >= hidden_breaks_min || tags >= hidden_tags_min;
}

struct Table {
    std::vector<Pattern> marks;
    std::vector<Pattern> never;
};

Table read_table(std::string_view text) {
    Table table;
    read_rules(plain(text), [&](std::string_view verb, std::string_view rule) {
        FS_ASSERT(verb == "mark" || verb == "never");
        (verb == "mark" ? table.marks : table.never).push_back(compile_rule(rule));
    });
    return table;
}

const std::vector<Table>& tables() {
    static const std::vector<Table> all = [] {
        std::vector<Table> read;
        for (const std::string_view text :
             {signs_of_prompts, german_instructions, french_instructions, spanish_instructions}) {
            read.push_back(read_table(text));
        }
        return read;
    }();
    return all;
}

bool has_any(const std::vector<Pattern>& patterns, std::string_view sentence) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
        return re2::RE2::PartialMatch(piece_of(sentence), *pattern);
    });
}

using WordSet = std::unordered_set<std::string_view>;

const WordSet& english_words() {
    static const WordSet words{
        "the",    "of",    "and",  "to",       "is",     "are",     "your",    "you",   "what",
        "how",    "who",   "with", "for",      "this",   "that",    "all",     "these", "any",
        "it",     "from",  "my",   "i",        "not",    "be",      "at",      "can",   "write",
        "by",     "if",    "into", "we",       "our",    "have",    "has",     "will",  "was",
        "please", "reply", "do",   "response", "answer", "letters", "provide", "words"};
    return words;
}

// "die", "on", "a" and the like are words of English, too.
const WordSet& other_words() {
    static const WordSet words{
        // German
        "der", "das", "den", "dem", "und", "ist", "sind", "nicht", "ein", "eine", "einen", "einem",
        "einer", "mit", "auf", "zu", "von", "wir", "ich", "sie", "du", "ihr", "im", "am", "um",
        "bitte", "wie", "wenn", "uns", "mir", "es", "auch", "deine", "deiner", "ihre", "ihnen",
        "bei", "nach", "bis", "vor", "dich", "mich", "jeden", "welche", "guten", "heute", "kurz",
        "ab", "hier", "noch", "oder",
        // French
        "le", "la", "les", "des", "de", "et", "est", "un", "une", "pour", "dans", "sur", "que",
        "qui", "vous", "nous", "je", "tu", "votre", "ta", "ton", "avec", "pas", "ce", "cette", "au",
        "en", "ne", "il", "ou", "moi", "bon", "bonne", "vais", "mon", "ma",
        // Spanish
        "el", "los", "las", "del", "y", "por", "para", "con", "una", "su", "al", "lo", "se", "como",
        "este", "esta", "nos", "sin", "desde", "hasta", "hay", "voy", "hoy", "cada", "hace", "mi",
        "mis", "eso", "vamos"};
    return words;
}

// Words of English less words of other languages.
int english_balance(std::string_view text) {
    int balance = 0;
    std::string word;
    bool is_foreign_word = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        const bool is_upper = c >= 'A' && c <= 'Z';
        // Of two bytes and Latin: "é", "ß"; typographic quotes are of three.
        const auto byte = static_cast<unsigned char>(c);
        is_foreign_word = is_foreign_word || byte == 0xC3 || byte == 0xC5;
        if (is_upper || byte >= 0x80 || (c >= 'a' && c <= 'z')) {
            word += is_upper ? static_cast<char>(c + ('a' - 'A')) : c;
        } else if (!word.empty()) {
            balance += english_words().contains(word) ? 1 : 0;
            balance -= is_foreign_word || other_words().contains(word) ? 1 : 0;
            word.clear();
            is_foreign_word = false;
        }
    }
    return balance;
}

}  // namespace

bool is_worded_as_instruction(std::string_view sentence) {
    sentence = sentence.substr(0, sentence_bytes_looked_at);
    if (has_hidden_text(sentence)) return true;
    const std::string words = plain(sentence);
    const auto& all = tables();
    // The signs stand first. Most mail is English, and the others' wordings take their time.
    const std::size_t count = english_balance(sentence) > 0 ? 1 : all.size();
    return std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count),
                       [&](const Table& table) {
                           return has_any(table.marks, words) && !has_any(table.never, words);
                       });
}

bool is_in_another_language(std::string_view sentence, std::string_view mail) {
    const int balance = english_balance(sentence);
    return balance < 0 || (balance == 0 && english_balance(mail) < 0);
}

}  // namespace foresail::understand
