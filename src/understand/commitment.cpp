#include "understand/commitment.h"

#include "understand/core_clause.h"
#include "understand/cue/cue.h"
#include "understand/due.h"

#include <string>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Commitment;
using domain::CommitmentKind;
using domain::Direction;
using domain::Participant;
using domain::ParticipantRole;
using domain::Span;

// Longer "sentences" are lists, tables and legal notices.
constexpr std::size_t sentence_bytes_limit = 600;

// Whom the mail speaks to: the first one in To of the other side; where all are of one side, the
// first one.
const Participant* addressee_of(const Activity& activity) {
    const Participant* first = nullptr;
    for (const Participant& one : activity.participants) {
        if (one.role != ParticipantRole::To) continue;
        if (first == nullptr) first = &one;
        const bool is_ours = !one.user.empty();
        const bool is_other_side = activity.direction == Direction::Inbound ? is_ours : !is_ours;
        if (activity.direction != Direction::Internal && is_other_side) return &one;
    }
    return first;
}

domain::Side side_of(CommitmentKind kind, Direction direction) {
    if (direction == Direction::Internal) return domain::Side::Ours;
    const bool speaker_is_ours = direction == Direction::Outbound;
    const bool speaker_acts = kind == CommitmentKind::Promise;
    return speaker_is_ours == speaker_acts ? domain::Side::Ours : domain::Side::Theirs;
}

}  // namespace

std::optional<Commitment> read_commitment(const Activity& activity, Span sentence) {
    const std::string_view quote = sentence.of(activity.text);
    if (quote.size() > sentence_bytes_limit) return {};
    const auto cue = find_cue(quote, activity.language);
    const Participant* speaker = domain::sender_of(activity);
    const Participant* addressee = addressee_of(activity);
    if (!cue || speaker == nullptr || addressee == nullptr) return {};

    const bool is_promise = cue->kind == CommitmentKind::Promise;
    Commitment commitment{
        .id = domain::derive_id<domain::CommitmentId>(
            activity.sent_at, {"commitment", activity.id.text, std::to_string(sentence.begin)}),
        .activity = activity.id,
        .workspace = activity.workspace,
        .kind = cue->kind,
        .side = side_of(cue->kind, activity.direction),
        .debtor = is_promise ? speaker->address : addressee->address,
        .creditor = is_promise ? addressee->address : speaker->address,
        .quote = std::string{quote},
        .span = sentence,
        .due = find_due(activity, sentence, cue->core),
        .confidence = cue->prior,
        .said_at = activity.sent_at,
        .audience = activity.audience,
    };
    std::optional<Span> due;
    if (commitment.due) {
        due = Span{commitment.due->span.begin - sentence.begin,
                   commitment.due->span.end - sentence.begin};
    }
    commitment.what = core_clause(quote, cue->core, due);
    if (commitment.what.empty()) return {};
    return commitment;
}

}  // namespace foresail::understand
