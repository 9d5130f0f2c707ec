#include "understand/core_clause.h"

#include "understand/settlement/topic_words.h"

#include <algorithm>
#include <set>

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

// "das Angebot [bis Freitag] zukommen lassen": the verb that German keeps for the end.
bool is_german_end(std::string_view date, std::string_view behind) {
    static const re2::RE2 limit{R"((?i)(?:bis|am|vor|spätestens|noch)\s.*)"};
    static const re2::RE2 verbs{R"(\s+(?:[a-zäöüß]+\s+)?[a-zäöüß]+(?:en|ern|eln)\s*[.!?]?\s*)"};
    const auto piece = [](std::string_view text) {
        return re2::StringPiece{text.data(), text.size()};
    };
    return re2::RE2::FullMatch(piece(date), limit) && re2::RE2::FullMatch(piece(behind), verbs);
}

// Deeds that may be done to anything, and how soon.
constexpr std::string_view empty_deeds = R"(
    call help check confirm answer reply respond handle look think posted advise work read
    review keep talk speak meet follow sort bring fix update hear come join wait whole group
    asap carefully side touch contact phone fax print anrufen rufe melden melde prüfen prüfe
    klären kläre kümmern kümmere antworten antworte bestätigen bestätige erledige erledigt
    gemacht sagen sag schauen lesen helfen mache machen übernehme übernehmen aurez auras
    tendrá tendrán appeler appelle rappeler rappelle rappellerai vérifier vérifie vérifierai
    confirmer confirme répondre réponds occupe regarder regarde dire dites savoir lire aider
    revenir reviens llamar llamo llamaré confirmar confirmo confirmaré revisar reviso
    revisaré avisar aviso avisaré responder encargo decir decirme saber leer ayudar)";

std::set<std::string> stems_of(std::string_view words) {
    std::set<std::string> stems;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find_first_of(" \n"));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        stems.merge([&] {
            const auto heads = topic_words(word).heads;
            return std::set<std::string>{heads.begin(), heads.end()};
        }());
    }
    return stems;
}

}  // namespace

bool stands_alone(std::string_view what) {
    static const std::set<std::string> empty = stems_of(empty_deeds);
    const TopicWords words = topic_words(what);
    const auto says_something = [](const std::string& stem) { return !empty.contains(stem); };
    return std::any_of(words.heads.begin(), words.heads.end(), says_something) ||
           std::any_of(words.modifiers.begin(), words.modifiers.end(), says_something);
}

std::string core_clause(std::string_view sentence, domain::Span core,
                        std::optional<domain::Span> due) {
    std::size_t end = core.end;
    std::string_view behind;
    if (due && due->begin > core.begin && due->begin < core.end) {
        behind = sentence.substr(due->end, core.end - due->end);
        const bool is_last = behind.find_first_not_of(" \t\n.,;:!?)") == std::string_view::npos;
        // What else stands behind the date stays, and the date with it.
        if (is_last || is_german_end(due->of(sentence), behind)) end = due->begin;
        if (is_last || end == core.end) behind = {};
    }
    std::string what{sentence.substr(core.begin, end - core.begin)};
    // "send you the wording on": the word before a date belongs to it.
    static const re2::RE2 before_date{
        R"((?i)\s(?:on|at|in|am|um|im|ab|gegen|le|à|au|dès|vers|el|en)\s*$)"};
    if (end != core.end) re2::RE2::Replace(&what, before_date, "");
    // The date is what is asked.
    static const re2::RE2 about{
        R"((?i)\s*(?:how|what|qué|wie|was) (?:about|tal|wäre es|ist mit)\s*)"};
    if (re2::RE2::FullMatch(what, about)) what = sentence.substr(core.begin, core.size());
    what += behind;
    static const re2::RE2 blanks{R"(\s+)"};
    re2::RE2::GlobalReplace(&what, blanks, " ");
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
    // "Give me a call": who is called.
    static const re2::RE2 gesture{
        R"((?i)^give (?:you|me|us) an? (?:call|ring|shout|buzz|hand|heads|moment|minute|chance))"};
    if (!re2::RE2::PartialMatch(what, gesture)) re2::RE2::Replace(&what, receiver, R"(\1 \2)");
    trim_end(what);
    cut_at_character(what, what_bytes_max);
    return what;
}

}  // namespace foresail::understand
