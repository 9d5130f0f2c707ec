#include "insight/question_sentence.h"

#include "understand/sentence.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::insight {
namespace {

bool is_question(std::string_view sentence) {
    // What is asked out of politeness, or answered by its own writer.
    static const re2::RE2 pleasantry{
        R"((?i)^\W*(how are you|how's it going|how is it going|hope you|are you well|all well|)"
        R"(what's up|right|ok(ay)?|isn't it|wie geht|alles (gut|klar)|geht es (ihnen|dir) gut|)"
        R"(oder|nicht wahr|[çc]a va|comment (allez|vas)|tout va bien|n'est-ce pas|)"
        R"(qu[ée] tal|c[óo]mo est[áa]s?|todo bien|¿?verdad)\b.{0,40}\?\W*$)"};
    const auto mark = sentence.find_last_not_of(" )\"'\n\t!");
    if (mark == std::string_view::npos || sentence[mark] != '?') return false;
    const auto word_count = 1 + std::count(sentence.begin(), sentence.end(), ' ');
    return word_count >= 3 && !re2::RE2::PartialMatch(sentence, pleasantry);
}

}  // namespace

std::optional<domain::Span> find_question(const domain::Activity& activity,
                                          std::span<const domain::Fact> facts) {
    std::optional<domain::Span> question;
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind != domain::ZoneKind::Reply || zone.span.end > activity.text.size()) continue;
        for (const auto& sentence : understand::split_sentences(activity.text, zone.span)) {
            const bool is_real = is_question(sentence.span.of(activity.text)) &&
                                 !domain::is_instruction(facts, sentence.span);
            if (is_real) question = sentence.span;
        }
    }
    return question;
}

}  // namespace foresail::insight
