#include "understand/commitment.h"

#include "understand/core_clause.h"
#include "understand/cue/cue.h"
#include "understand/cue/vocative.h"
#include "understand/due.h"
#include "understand/request_head.h"

#include <algorithm>
#include <string>

#include <re2/re2.h>

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
// A mail to more people asks none of them in particular.
constexpr std::ptrdiff_t addressee_count_max = 5;

// Whom the mail speaks to: the first one in To of the other side; where all are of one side, the
// first one.
const Participant* first_addressee(const Activity& activity) {
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

// Who of those whom the mail goes to bears `name`; nothing where nobody or more than one does, or
// where it is somebody of another side than `expected`, who owes nothing to the one who speaks.
const Participant* called(const Activity& activity, const Participant& expected,
                          std::string_view name) {
    const Participant* only = nullptr;
    for (const Participant& one : activity.participants) {
        if (one.role != ParticipantRole::To && one.role != ParticipantRole::Cc) continue;
        if (one.user.empty() != expected.user.empty() || !is_called(one, name)) continue;
        if (only != nullptr) return nullptr;
        only = &one;
    }
    return only;
}

// Whom `sentence` speaks to: whom it calls by name, else whom the mail does.
const Participant* addressee_of(const Activity& activity, std::string_view sentence) {
    const Participant* first = first_addressee(activity);
    if (first == nullptr) return nullptr;
    for (const std::string_view words : {sentence, std::string_view{activity.text}}) {
        const std::string_view name = vocative_of(words);
        const Participant* one = name.empty() ? nullptr : called(activity, *first, name);
        if (one != nullptr) return one;
    }
    return first;
}

domain::Side side_of(CommitmentKind kind, Direction direction) {
    if (direction == Direction::Internal) return domain::Side::Ours;
    const bool speaker_is_ours = direction == Direction::Outbound;
    const bool speaker_acts = kind == CommitmentKind::Promise;
    return speaker_is_ours == speaker_acts ? domain::Side::Ours : domain::Side::Theirs;
}

// "all@", "dl-everyone.houston@": a list of everybody, of whom nobody feels asked.
bool is_everybody(const Participant& one) {
    static const re2::RE2 list{
        R"(^(?:[^@]*[._+-])?(?:all|dl|everyone|everybody|employees|staff|announcements?|)"
        R"(newsletters?|listserv)(?:[._+-][^@]*)?@)"};
    return re2::RE2::PartialMatch(one.address, list);
}

// With `cue` of the words of `sentence`; nothing where there is nobody to owe or to be owed.
std::optional<Commitment> commitment_of(const Activity& activity, Span sentence, const Cue& cue) {
    const std::string_view quote = sentence.of(activity.text);
    const Participant* speaker = domain::sender_of(activity);
    const Participant* addressee = addressee_of(activity, quote);
    if (speaker == nullptr || addressee == nullptr) return {};

    const bool is_promise = cue.kind == CommitmentKind::Promise;
    if (!is_promise && is_everybody(*addressee)) return {};
    Commitment commitment{
        .id = domain::derive_id<domain::CommitmentId>(
            activity.sent_at, {"commitment", activity.id.text, std::to_string(sentence.begin)}),
        .activity = activity.id,
        .workspace = activity.workspace,
        .kind = cue.kind,
        .side = side_of(cue.kind, activity.direction),
        .debtor = is_promise ? speaker->address : addressee->address,
        .creditor = is_promise ? addressee->address : speaker->address,
        .quote = std::string{quote},
        .span = sentence,
        .due = find_due(activity, sentence, cue.core, cue.condition),
        .confidence = cue.prior,
        .said_at = activity.sent_at,
        .audience = activity.audience,
    };
    if (cue.condition) commitment.condition = std::string{cue.condition->of(quote)};
    std::optional<Span> due;
    if (commitment.due) {
        due = Span{commitment.due->span.begin - sentence.begin,
                   commitment.due->span.end - sentence.begin};
    }
    commitment.what = core_clause(quote, cue.core, due);
    if (commitment.what.empty()) return {};
    return commitment;
}

bool is_to_a_few(const Activity& activity) {
    const auto count =
        std::count_if(activity.participants.begin(), activity.participants.end(),
                      [](const Participant& one) { return one.role == ParticipantRole::To; });
    return count <= addressee_count_max;
}

}  // namespace

std::optional<Commitment> read_commitment(const Activity& activity, Span sentence) {
    const std::string_view quote = sentence.of(activity.text);
    if (quote.size() > sentence_bytes_limit) return {};
    const auto cue = find_cue(quote, activity.language);
    if (!cue) return {};
    return commitment_of(activity, sentence, *cue);
}

std::optional<Commitment> propose_request(const Activity& activity, Span sentence) {
    const std::string_view quote = sentence.of(activity.text);
    if (quote.size() > sentence_bytes_limit || !is_to_a_few(activity)) return {};
    if (!is_open(quote, activity.language)) return {};
    const double probability = request_probability(quote);
    if (probability < proposal_threshold()) return {};
    const Span whole{0, quote.size()};
    return commitment_of(
        activity, sentence,
        {.kind = CommitmentKind::Request, .span = whole, .core = whole, .prior = probability});
}

}  // namespace foresail::understand
