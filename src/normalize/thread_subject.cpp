#include "normalize/thread_subject.h"

#include "normalize/mime/field_text.h"

#include <re2/re2.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace foresail::normalize {
namespace {

// English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Turkish, Greek,
// Russian, Chinese, Japanese: reply, then forward. "R:" and "I:" are Italian Outlook's.
const RE2& prefix() {
    static const RE2 re(
        "(?i)^\\s*(?:re|aw|antw|antwort|sv|vs|vá|odp|ref|rif|res|ynt|απ|ответ|rép|reponse|réponse|"
        "r|回复|回覆|答复|返信|fw|fwd|wg|wtr?|tr|rv|enc|inoltra|inoltro|doorst|vb|vl|pd|i|ilt|πρθ|"
        "пересл|转发|轉寄|転送|vidaresänt|videresendt|weitergeleitet)"
        "(?:\\s*[\\[(]\\d{1,3}[\\])]|\\^\\d{1,3})?\\s*[:：]\\s*");
    return re;
}

const RE2& tag() {
    static const RE2 re("^\\s*\\[[^\\[\\]]{1,60}\\]\\s*");
    return re;
}

const RE2& forwarded_suffix() {
    static const RE2 re("(?i)\\s*\\(fwd\\)\\s*$");
    return re;
}

std::string fold(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(error);
    if (U_FAILURE(error)) return std::string(text);
    const icu::UnicodeString folded = folding->normalize(icu::UnicodeString::fromUTF8(text), error);
    if (U_FAILURE(error)) return std::string(text);
    std::string result;
    folded.toUTF8String(result);
    return result;
}

}  // namespace

std::string thread_subject(std::string_view subject) {
    re2::StringPiece rest(subject.data(), subject.size());
    while (true) {
        if (RE2::Consume(&rest, prefix())) continue;
        re2::StringPiece without_tag = rest;
        // A tag that is all there is, is the subject.
        if (!RE2::Consume(&without_tag, tag()) || without_tag.empty()) break;
        rest = without_tag;
    }
    std::string text(rest);
    while (RE2::Replace(&text, forwarded_suffix(), "")) {
    }
    return one_line(fold(text));
}

}  // namespace foresail::normalize
