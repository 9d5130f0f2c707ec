#include "normalize/zones/sender_name.h"

#include "normalize/text/utf8.h"
#include "normalize/zones/lines.h"

#include <vector>

#include <re2/re2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::normalize::zones {
namespace {

constexpr std::size_t line_bytes_max = 60;

std::string fold(std::string_view word) {
    std::string folded;
    icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())))
        .foldCase()
        .toUTF8String(folded);
    return folded;
}

// Runs of letters; everything else parts them.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = at;
        const UChar32 c = next_character(text, at);
        if (c >= 0 && (u_isalpha(c) != 0 || u_charType(c) == U_NON_SPACING_MARK)) continue;
        if (before > begin) words.push_back(text.substr(begin, before - begin));
        begin = at;
    }
    if (begin < text.size()) words.push_back(text.substr(begin));
    return words;
}

bool begins_with_capital(std::string_view word) {
    std::size_t at = 0;
    const UChar32 c = word.empty() ? -1 : next_character(word, at);
    return c >= 0 && (u_isupper(c) != 0 || u_istitle(c) != 0);
}

// "ann.lee@client.example" names Ann Lee; its domain names nobody.
std::string_view without_domain(std::string_view text, std::string& buffer) {
    static const RE2 domain("@[^\\s<>;,]+");
    buffer.assign(text);
    RE2::GlobalReplace(&buffer, domain, " ");
    return buffer;
}

bool is_sender_line(std::string_view line) {
    static const RE2 re("(?i)^(?:x-from|from|sender|von|de)\\s*:");
    return found(line, re);
}

}  // namespace

SenderName::SenderName(std::string_view header) {
    const bool has_fields = header.find(':') != std::string_view::npos;
    for (const Line& line : split_lines(header)) {
        if (has_fields && !is_sender_line(line.text)) continue;
        std::string_view value = line.text;
        if (has_fields) value.remove_prefix(value.find(':') + 1);
        // "Lee, Ann </O=FIRM/OU=NA/CN=RECIPIENTS/CN=ALEE>"
        const std::size_t directory = value.find("</O=");
        std::string buffer;
        for (const std::string_view word :
             words_of(without_domain(value.substr(0, directory), buffer))) {
            if (word.size() >= 2) words_.insert(fold(word));
        }
    }
}

bool SenderName::is_line(std::string_view line) const {
    if (line.empty() || line.size() > line_bytes_max || words_.empty()) return false;
    if (line.find_first_of("0123456789:@?!") != std::string_view::npos) return false;
    std::size_t known = 0;
    std::size_t other = 0;
    for (const std::string_view word : words_of(line)) {
        if (words_.count(fold(word)) > 0) {
            ++known;
        } else if (begins_with_capital(word)) {
            ++other;
        } else {
            return false;
        }
    }
    return known > 0 && other <= known + 2;
}

bool looks_like_name(std::string_view line) {
    static const RE2 re(
        "^[-–—*\\s]{0,3}(?:(?:Dr|Prof|Mr|Mrs|Ms|Me|Herr|Frau|M|Mme|Sr|Sra|Dott|Ing|Dipl)\\.?-?\\s+)"
        "*"
        "\\p{Lu}[\\pL'’.-]*(?:\\s+(?:(?:von|van|de|der|den|del|della|da|di|la|le|zu|y|bin|al|ter)"
        "\\s+)*"
        "\\p{Lu}[\\pL'’.-]*){1,3}(?:,? "
        "(?:Ph\\.?D|M\\.?D|CFA|MBA|Esq|Jr|Sr|II|III|CPA|PMP)\\.?){0,2}"
        "\\*?,?$");
    return line.size() <= line_bytes_max && found(line, re);
}

}  // namespace foresail::normalize::zones
