#include "understand/instruction.h"

#include "understand/injection_head.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Fact;
using domain::FactKind;
using domain::Span;

bool overlap(Span a, Span b) {
    return a.begin < b.end && b.begin < a.end;
}

// In hundredths: the model's sums differ in their last digits with what else is in its batch, and a
// replay must give the same records.
double rounded(double probability) {
    return std::round(probability * 100) / 100;
}

// The sentence, cut where one of its lines may begin a sentence: what is put behind a mail that
// ends without a full stop reads on as if it were the mail's.
std::vector<Span> pieces_of(std::string_view text, Span sentence) {
    std::vector<Span> pieces;
    std::size_t begin = sentence.begin;
    for (std::size_t at = sentence.begin; at + 1 < sentence.end; ++at) {
        const bool begins_anew = text[at] == '\n' && text[at + 1] >= 'A' && text[at + 1] <= 'Z';
        if (!begins_anew) continue;
        pieces.push_back({begin, at});
        begin = at + 1;
    }
    pieces.push_back({begin, sentence.end});
    return pieces;
}

Fact to_fact(const Activity& activity, const Suspect& suspect) {
    return {.id = domain::derive_id<domain::FactId>(
                activity.sent_at, {"fact", activity.id.text, to_text(FactKind::Instruction),
                                   std::to_string(suspect.sentence.begin)}),
            .activity = activity.id,
            .kind = FactKind::Instruction,
            .span = suspect.sentence,
            .text = std::string{suspect.sentence.of(activity.text)},
            .value = {{"probability", rounded(suspect.probability)}}};
}

}  // namespace

std::vector<Suspect> find_suspects(const Activity& activity, std::span<const Sentence> sentences) {
    std::vector<Suspect> suspects;
    if (activity.kind != domain::ActivityKind::Email ||
        activity.direction != domain::Direction::Inbound ||
        activity.automation != domain::Automation::None) {
        return suspects;
    }
    for (const Sentence& sentence : sentences) {
        for (const Span piece : pieces_of(activity.text, sentence.span)) {
            if (suspects.size() == suspect_count_max) return suspects;
            if (may_be_injection(piece.of(activity.text))) suspects.push_back({.sentence = piece});
        }
    }
    return suspects;
}

void set_apart(const Activity& activity, std::span<const Suspect> suspects,
               std::vector<Fact>& facts, std::vector<domain::Commitment>& commitments) {
    std::vector<Fact> marks;
    for (const Suspect& suspect : suspects) {
        if (rounded(suspect.probability) < injection_threshold()) continue;
        const Span within = suspect.sentence;
        std::erase_if(facts, [&](const Fact& fact) { return overlap(fact.span, within); });
        std::erase_if(commitments, [&](const auto& one) { return overlap(one.span, within); });
        marks.push_back(to_fact(activity, suspect));
    }
    if (marks.empty()) return;
    facts.insert(facts.end(), std::make_move_iterator(marks.begin()),
                 std::make_move_iterator(marks.end()));
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.span.begin < b.span.begin; });
}

}  // namespace foresail::understand
