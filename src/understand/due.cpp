#include "understand/due.h"

#include "understand/date.h"
#include "understand/date/zone.h"

#include <algorithm>
#include <chrono>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

using domain::DueDate;
using domain::Span;

// The words before a date that make it a limit, in all four languages.
const re2::RE2& limit_words() {
    static const re2::RE2 words{
        R"((?i)((?:\bno\s+later\s+than|\bnot\s+later\s+than|\bat\s+the\s+latest|\bby|\bbefore|)"
        R"(\buntil|\btill|\bdue|\bbis\s+(?:spätestens\s+)?(?:zum|zur|am|um|ende)?|\bspätestens|)"
        R"(\bvor\s+dem|\bavant|\bd['’]ici|\bau\s+plus\s+tard|\bpour|\bjusqu['’](?:à|au)|)"
        R"(\bantes\s+de(?:l)?|\bpara|\bhasta|\ba\s+más\s+tardar)\s*)"
        R"((?:(?:the|le|la|el|au|dem|den|on|am)\s+)?)$)"};
    return words;
}

struct Candidate {
    const DateMention* mention = nullptr;
    std::size_t begin = 0;  // With the words that make it a limit.
    bool is_limit = false;
};

Candidate candidate_of(std::string_view sentence, const DateMention& mention) {
    const std::string_view before = sentence.substr(0, mention.span.begin);
    re2::StringPiece words;
    if (re2::RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), limit_words(),
                               &words)) {
        return {&mention, static_cast<std::size_t>(words.data() - sentence.data()), true};
    }
    return {&mention, mention.span.begin, mention.modifier == "before"};
}

bool is_better(const Candidate& a, const Candidate& b, Span core) {
    if (b.mention == nullptr) return true;
    if (a.is_limit != b.is_limit) return a.is_limit;
    return a.begin >= core.begin && b.begin < core.begin;
}

// "Your 2/26 fax", "tonight's game", "Ihr Fax vom 26.2.": the date is part of a thing's name.
bool names_a_thing(std::string_view sentence, const DateMention& mention) {
    static const re2::RE2 owner{
        R"((?i)\b(?:your|my|our|his|her|their|its|dated|vom|du|del|(?:fax|e-?mail|letter|memo|)"
        R"(note|report|message|invoice|order|offer|quote|contract|agreement) of)\s+$)"};
    static const re2::RE2 owned{R"(^['’]s\b)"};
    const auto piece = [](std::string_view text) {
        return re2::StringPiece{text.data(), text.size()};
    };
    return re2::RE2::PartialMatch(piece(sentence.substr(0, mention.span.begin)), owner) ||
           re2::RE2::PartialMatch(piece(sentence.substr(mention.span.end)), owned);
}

// The clause that the core begins in: another one's date is that of another deed.
Span clause_of(std::string_view sentence, Span core) {
    Span clause{0, sentence.size()};
    for (const std::string_view seam : {";", " -- ", " - ", " – ", " — "}) {
        const std::size_t before = sentence.substr(0, core.begin).rfind(seam);
        if (before != std::string_view::npos) clause.begin = std::max(clause.begin, before);
        clause.end = std::min(clause.end, sentence.find(seam, core.begin));
    }
    return clause;
}

}  // namespace

std::optional<DueDate> find_due(const domain::Activity& activity, Span sentence, Span core,
                                std::optional<Span> condition) {
    const std::string_view text = sentence.of(activity.text);
    const auto mentions =
        find_dates(text, activity.language, activity.sent_at, activity.utc_offset_min);
    const Span clause = clause_of(text, core);
    const auto is_within = [](Span span, Span outer) {
        return span.begin >= outer.begin && span.begin < outer.end;
    };
    Candidate best;
    for (const DateMention& mention : mentions) {
        // "Now" and "as soon as possible" end with the mail: no day that could be missed.
        const bool is_no_day = mention.is_duration || mention.is_recurring || mention.is_vague ||
                               mention.end <= activity.sent_at + std::chrono::minutes{1};
        if (is_no_day || mention.modifier == "after" || mention.modifier == "since" ||
            !is_within(mention.span, clause) || names_a_thing(text, mention) ||
            (condition && is_within(mention.span, *condition))) {
            continue;
        }
        const Candidate candidate = candidate_of(text, mention);
        if (is_better(candidate, best, core)) best = candidate;
    }
    if (best.mention == nullptr) return {};
    const DateMention& mention = *best.mention;
    const bool has_time = mention.grain == "minute" || mention.grain == "hour";
    // "Before the end of November" leaves all of November.
    static const re2::RE2 end_words{R"((?i)\b(?:end|ende|fin|finales|finals)\b)"};
    const bool names_an_end = re2::RE2::PartialMatch(mention.text, end_words);
    // "By Friday" leaves all of Friday, "before Friday" nothing of it.
    static const re2::RE2 with_it{
        R"((?i)^(?:by|no later|not later|on or before|ending|until|till|up)\b)"};
    const bool takes_it = names_an_end || re2::RE2::PartialMatch(mention.text, with_it);
    const bool is_begin = has_time || (mention.modifier == "before" && !takes_it);
    domain::Instant at = is_begin ? mention.start : mention.end - std::chrono::milliseconds{1};
    // "By the end of the week" is said of the week at work: too early a reminder beats one on
    // Sunday.
    const domain::Instant weekend = mention.end - std::chrono::days{2};
    if (mention.grain == "week" && !is_begin && weekend > activity.sent_at) {
        at = weekend - std::chrono::milliseconds{1};
    }
    std::size_t end = mention.span.end;
    if (has_time) {
        // The clock that the words name, and not the sender's.
        const auto sender = std::chrono::minutes{activity.utc_offset_min};
        const dates::Local local{std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()) +
                                 sender};
        if (const auto zone = dates::zone_behind(text.substr(end), local)) {
            at += sender - std::chrono::minutes{zone->utc_offset_min};
            end += zone->bytes;
        }
    }
    const Span span{sentence.begin + best.begin, sentence.begin + end};
    return DueDate{
        .at = at, .has_time = has_time, .text = std::string{span.of(activity.text)}, .span = span};
}

}  // namespace foresail::understand
