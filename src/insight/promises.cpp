#include "insight/promises.h"

#include "understand/core_clause.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::insight {

using domain::Commitment;
using domain::Side;
using platform::Result;
using std::chrono::days;

namespace {

constexpr std::size_t what_bytes_max = 90;
constexpr std::size_t subject_bytes_max = 70;
// Whether the condition is met nobody knows: it presses less.
constexpr double conditional_share = 0.8;

std::chrono::sys_days due_day(const Rep& rep, const domain::DueDate& due) {
    return rep.local.day_of(shown_moment(due));
}

std::string due_reason(const Rep& rep, const domain::DueDate& due) {
    const bool is_over = due.at <= rep.local.now;
    std::string words = day_words(rep.local, due_day(rep, due));
    if (due.has_time && due_day(rep, due) == rep.local.today()) {
        words += " at " + clock_words(rep.local, due.at);
    }
    return (is_over ? "Was due " : "Due ") + words;
}

const domain::Participant* participant_of(const domain::Activity& activity,
                                          const std::string& address) {
    for (const domain::Participant& participant : activity.participants) {
        if (participant.address == address) return &participant;
    }
    return nullptr;
}

bool is_rep(const Rep& rep, const domain::Activity& activity, const std::string& address) {
    const auto* participant = participant_of(activity, address);
    return participant != nullptr && participant->user == rep.viewer.user;
}

// A side of a promise in the rep's words: "you", a contact's name, a colleague's as in the mail.
std::string party_name(const Rep& rep, const Commitment& commitment,
                       const domain::Activity& activity, const std::string& address) {
    if (is_rep(rep, activity, address)) return "you";
    const auto* participant = participant_of(activity, address);
    if (participant != nullptr && participant->contact.empty() && !participant->name.empty()) {
        return participant->name;
    }
    // Mail sent under another address than the rep's own is the rep's all the same.
    const bool is_us =
        participant == nullptr && (commitment.side == Side::Ours) == (address == commitment.debtor);
    if (is_us) return "you";
    const bool is_contact = participant == nullptr || !participant->contact.empty();
    return is_contact ? name_of(rep, commitment.contact, address) : address;
}

// "You promised Ann", "Ann promised you", "Tom promised Ann" for a colleague's promise.
std::string who_to_whom(const Rep& rep, const Commitment& commitment,
                        const domain::Activity& activity) {
    std::string debtor = party_name(rep, commitment, activity, commitment.debtor);
    if (debtor == "you") debtor = "You";
    const std::string creditor = party_name(rep, commitment, activity, commitment.creditor);
    return debtor + " promised " + creditor;
}

// Among colleagues a promise is the business of the two alone, and the rep may be either.
std::optional<Side> side_of(const Rep& rep, const Commitment& commitment,
                            const domain::Activity& activity) {
    if (activity.direction != domain::Direction::Internal) return commitment.side;
    if (is_rep(rep, activity, commitment.debtor)) return Side::Ours;
    if (is_rep(rep, activity, commitment.creditor)) return Side::Theirs;
    return std::nullopt;
}

// Whether words go on after "to": "send the order form", but not "you'll have it".
bool begins_with_verb(const std::string& what) {
    static const re2::RE2 other{
        R"(^(?:\P{Ll}|(?:you|i|we|it|they|this|that|these|those|the|an?|your|our|my|on|all|)"
        R"(both)\b))"};
    return !re2::RE2::PartialMatch(what, other);
}

// "call you" is to call Ann where we said it, "send my notes" is hers where she did: words that
// mean somebody else to the rep than to who said them.
bool means_others(const std::string& what, Side said_by) {
    static const re2::RE2 of_ours{R"((?i)\b(?:you|yours?|yourself|i|me|my|mine|myself)\b)"};
    static const re2::RE2 of_theirs{R"((?i)\b(?:i|me|my|mine|myself|we|us|ours?|ourselves)\b)"};
    return re2::RE2::PartialMatch(what, said_by == Side::Ours ? of_ours : of_theirs);
}

// The core of an English promise reads on: "send the order form". Other languages, and what would
// not mean the same or doesn't begin like a verb, are quoted.
std::string title_of(const Commitment& commitment, const std::string& start,
                     const std::string& language) {
    const std::string& what = commitment.what;
    if (what.empty()) return start + ": " + quoted(commitment.quote, what_bytes_max);
    const bool reads_on = (language.empty() || language == "en") && what.size() <= what_bytes_max &&
                          begins_with_verb(what) && !means_others(what, commitment.side);
    return reads_on ? start + " to " + what : start + ": " + quoted(what, what_bytes_max);
}

// Today and tomorrow press more than what is long overdue.
double urgency_of(const Rep& rep, InsightKind kind, std::chrono::sys_days due, bool has_deal) {
    const auto ahead = static_cast<double>((due - rep.local.today()).count());
    const double deal = has_deal ? 0.03 : 0.0;
    switch (kind) {
        case InsightKind::PromiseDue:
            return deal + std::max(0.4, 0.85 - 0.12 * ahead);
        case InsightKind::PromiseOverdue:
            return deal + std::max(0.6, 0.97 + 0.37 * ahead / overdue_days_max);
        default:
            return deal + std::max(0.3, 0.6 + 0.3 * ahead / overdue_days_max);
    }
}

Result<Insight> to_insight(const Rep& rep, const Commitment& commitment, InsightKind kind,
                           const domain::Activity& activity) {
    Insight insight;
    insight.id = domain::derive_id<domain::InsightId>(
        domain::Instant{}, {rep.viewer.workspace.text, to_text(kind), commitment.id.text});
    insight.kind = kind;
    insight.title = title_of(commitment, who_to_whom(rep, commitment, activity), activity.language);
    if (!understand::stands_alone(commitment.what) && !activity.subject.empty()) {
        insight.title += " (in " + quoted(activity.subject, subject_bytes_max) + ")";
    }
    insight.reason = due_reason(rep, *commitment.due);
    if (!commitment.condition.empty()) {
        insight.reason += ", on the condition " + quoted(commitment.condition, what_bytes_max);
    }
    insight.commitment = commitment;
    insight.citation = {commitment.activity, commitment.span, commitment.quote};
    insight.contact = commitment.contact;
    insight.company = commitment.company;
    insight.deal = commitment.deal;
    insight.due_at = commitment.due->at;
    insight.since = commitment.said_at;
    insight.urgency =
        urgency_of(rep, kind, due_day(rep, *commitment.due), !commitment.deal.empty()) *
        (commitment.condition.empty() ? 1.0 : conditional_share);
    return insight;
}

// nullopt where it isn't time for it, or not any more.
std::optional<InsightKind> kind_of(const Rep& rep, const Commitment& commitment, Side side) {
    const auto due = due_day(rep, *commitment.due);
    const bool is_overdue = commitment.due->at <= rep.local.now;
    if (due < rep.local.today() - days{overdue_days_max}) return std::nullopt;
    if (side == Side::Theirs) {
        return is_overdue ? std::optional{InsightKind::TheirsOverdue} : std::nullopt;
    }
    if (is_overdue) return InsightKind::PromiseOverdue;
    const auto horizon = add_working_days(rep.local.today(), due_working_days_max);
    return due <= horizon ? std::optional{InsightKind::PromiseDue} : std::nullopt;
}

Result<> add_page(const Rep& rep, const std::vector<Commitment>& page,
                  std::vector<Insight>& insights) {
    for (const Commitment& commitment : page) {
        // Cheap first: most promises are not due.
        if (!commitment.due) continue;
        if (!kind_of(rep, commitment, Side::Ours) && !kind_of(rep, commitment, Side::Theirs)) {
            continue;
        }
        const auto activity = rep.tables.activities.get(rep.viewer, commitment.activity);
        if (!activity || !concerns(rep, *activity)) continue;
        const auto side = side_of(rep, commitment, *activity);
        const auto kind = side ? kind_of(rep, commitment, *side) : std::nullopt;
        if (!kind) continue;
        TRY(auto insight, to_insight(rep, commitment, *kind, *activity));
        insights.push_back(std::move(insight));
    }
    return {};
}

}  // namespace

Result<std::vector<Insight>> find_promises(const Rep& rep) {
    std::vector<Insight> insights;
    const auto horizon = add_working_days(rep.local.today(), due_working_days_max) + days{2};
    for (const Side side : {Side::Ours, Side::Theirs}) {
        store::CommitmentFilter filter;
        filter.kind = domain::CommitmentKind::Promise;
        filter.side = side;
        filter.state = domain::CommitmentState::Open;
        filter.due_until = side == Side::Ours ? domain::Instant{horizon} : rep.local.now;
        store::PageRequest page{.limit = store::page_size_max};
        for (int seen = 0; seen < commitment_count_max; seen += store::page_size_max) {
            TRY(const auto found, rep.tables.commitments.list(rep.viewer, filter, page));
            TRY_VOID(add_page(rep, found.items, insights));
            if (found.next_cursor.empty()) break;
            page.cursor = found.next_cursor;
        }
    }
    return insights;
}

}  // namespace foresail::insight
