#include "insight/awaited.h"

#include "insight/question_sentence.h"
#include "understand/settlement/answer.h"

#include <algorithm>
#include <map>
#include <set>

namespace foresail::insight {

using domain::Activity;
using domain::Automation;
using domain::Commitment;
using domain::Direction;
using platform::Result;

namespace {

constexpr std::size_t subject_bytes_max = 70;

struct Ask {
    domain::Span span;
    std::optional<Commitment> request;
};

// Written to one of us, not just for our information.
bool is_to_us(const Rep& rep, const Activity& activity) {
    bool to_user = false;
    bool to_viewer = false;
    for (const domain::Participant& participant : activity.participants) {
        if (participant.role != domain::ParticipantRole::To || participant.user.empty()) continue;
        to_user = true;
        to_viewer = to_viewer || participant.user == rep.viewer.user;
    }
    if (to_user) return to_viewer;
    // A shared mailbox, or a list of ours; not where our users are merely in copy.
    return std::none_of(activity.participants.begin(), activity.participants.end(),
                        [](const auto& participant) { return !participant.user.empty(); });
}

Result<std::optional<Ask>> find_ask(const Rep& rep, const Activity& activity) {
    store::CommitmentFilter filter;
    filter.activity = activity.id;
    filter.kind = domain::CommitmentKind::Request;
    filter.side = domain::Side::Ours;
    TRY(const auto requests, rep.tables.commitments.list(rep.viewer, filter, {}));
    const Commitment* best = nullptr;
    for (const Commitment& request : requests.items) {
        if (request.state != domain::CommitmentState::Open) continue;
        if (best == nullptr || request.confidence > best->confidence) best = &request;
    }
    if (best != nullptr) return Ask{best->span, *best};
    // All that it asked for is done or dismissed: then its questions are, too.
    if (!requests.items.empty()) return std::nullopt;
    TRY(const auto facts, rep.tables.activities.facts(activity.id));
    if (const auto question = find_question(activity, facts)) return Ask{*question, std::nullopt};
    return std::nullopt;
}

// More pressing with each day, until after a week or so it is too late to matter more.
double urgency_of(const Rep& rep, const Activity& activity, const Ask& ask) {
    const auto hours =
        std::chrono::duration<double, std::ratio<3600>>{rep.local.now - activity.sent_at};
    const double waiting_days = hours.count() / 24;
    double urgency = waiting_days <= 5 ? 0.5 + 0.06 * waiting_days
                                       : std::max(0.35, 0.8 - 0.02 * (waiting_days - 5));
    if (ask.request && ask.request->due) {
        const auto left = ask.request->due->at - rep.local.now;
        if (left < std::chrono::hours{24}) urgency = std::max(urgency, 0.82);
    }
    return urgency + (ask.request && !ask.request->deal.empty() ? 0.03 : 0.0);
}

std::string reason_of(const Rep& rep, const Activity& activity, const Ask& ask) {
    std::string reason = "Asked " + ago_words(rep.local, activity.sent_at);
    if (!ask.request || !ask.request->due) return reason;
    const domain::DueDate& due = *ask.request->due;
    return reason + (due.at <= rep.local.now ? ", was wanted " : ", wanted ") +
           day_words(rep.local, rep.local.day_of(shown_moment(due)));
}

Result<Insight> to_insight(const Rep& rep, const Activity& activity, const Ask& ask) {
    const domain::Participant* sender = domain::sender_of(activity);
    Insight insight;
    insight.kind = InsightKind::AnswerAwaited;
    insight.id = domain::derive_id<domain::InsightId>(
        domain::Instant{}, {rep.viewer.workspace.text, to_text(insight.kind), activity.id.text});
    if (sender != nullptr) insight.contact = sender->contact;
    auto name = name_of(rep, insight.contact, sender == nullptr ? "" : sender->address);
    if (insight.contact.empty() && sender != nullptr && !sender->name.empty()) name = sender->name;
    insight.title = name + " waits for your answer";
    if (!activity.subject.empty())
        insight.title += ": " + quoted(activity.subject, subject_bytes_max);
    insight.reason = reason_of(rep, activity, ask);
    insight.citation = {activity.id, ask.span, std::string{ask.span.of(activity.text)}};
    insight.since = activity.sent_at;
    insight.urgency = urgency_of(rep, activity, ask);
    if (ask.request) {
        insight.commitment = ask.request;
        insight.company = ask.request->company;
        insight.deal = ask.request->deal;
        if (ask.request->due) insight.due_at = ask.request->due->at;
    }
    if (insight.company.empty() && !insight.contact.empty()) {
        const auto contact = rep.tables.contacts.get(insight.contact);
        if (contact) insight.company = contact->company;
    }
    return insight;
}

// Goes from the newest activity to older ones, so the first of a thread is its newest.
class Search {
public:
    explicit Search(const Rep& rep) : rep_{rep} {}

    Result<> look_at(const Activity& activity) {
        if (activity.kind != domain::ActivityKind::Email ||
            activity.automation != Automation::None || settled_.contains(activity.thread)) {
            return {};
        }
        if (activity.direction == Direction::Outbound) {
            settled_.insert(activity.thread);
            return {};
        }
        if (activity.direction != Direction::Inbound ||
            activity.sent_at > rep_.local.now - awaited_after || !is_to_us(rep_, activity)) {
            return {};
        }
        TRY(const auto ask, find_ask(rep_, activity));
        if (!ask || ask->span.end > activity.text.size()) return {};
        settled_.insert(activity.thread);
        if (ask->request && is_asked_again(*ask->request)) return {};
        TRY(auto insight, to_insight(rep_, activity, *ask));
        insights.push_back(std::move(insight));
        return {};
    }

    std::vector<Insight> insights;

private:
    /// In a newer mail, which another thread may be of.
    [[nodiscard]] bool is_asked_again(const Commitment& request) const {
        return std::any_of(insights.begin(), insights.end(), [&](const Insight& newer) {
            return newer.commitment && understand::asks_the_same(*newer.commitment, request);
        });
    }

    const Rep& rep_;
    std::set<domain::ThreadId> settled_;  // Answered, or taken already.
};

}  // namespace

Result<std::vector<Insight>> find_awaited(const Rep& rep) {
    Search search{rep};
    store::PageRequest page{.limit = store::page_size_max};
    const auto oldest = rep.local.now - awaited_days_max;
    for (int seen = 0; seen < activity_count_max; seen += store::page_size_max) {
        TRY(const auto found, rep.tables.activities.timeline(rep.viewer, {}, page));
        for (const Activity& activity : found.items) {
            if (activity.sent_at < oldest) return std::move(search.insights);
            TRY_VOID(search.look_at(activity));
        }
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return std::move(search.insights);
}

}  // namespace foresail::insight
