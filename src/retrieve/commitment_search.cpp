#include "retrieve/commitment_search.h"

#include "retrieve/relevance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace foresail::retrieve {

using domain::Commitment;
using platform::Result;

namespace {

// A bound on the rows of the ledger that one question looks at, newest first.
constexpr std::size_t row_count_max = 1'000;
constexpr int near_count_max = 200;
constexpr double newness_half_life_days = 120;

store::CommitmentFilter filter_of(const PassageSearch& search, const Question& question) {
    store::CommitmentFilter filter;
    filter.company = question.company;
    filter.deal = question.deal;
    filter.kind = question.commitment_kind;
    filter.side = question.side;
    filter.state = question.state;
    if (question.asks_due) {
        filter.due_from = question.from;
        filter.due_until = question.until;
    } else {
        filter.said_from = search.filter.from;
        filter.said_until = search.filter.until;
    }
    if (question.is_overdue) filter.due_until = search.now;
    return filter;
}

Result<> read_rows(const PassageSearch& search, const store::CommitmentFilter& filter,
                   std::vector<Commitment>& rows) {
    store::PageRequest page{.limit = store::page_size_max};
    while (rows.size() < row_count_max) {
        TRY(auto found, search.tables.commitments.list(search.viewer, filter, page));
        for (Commitment& commitment : found.items) {
            // Dismissed means: it was none.
            if (!filter.state && commitment.state == domain::CommitmentState::Dismissed) continue;
            rows.push_back(std::move(commitment));
        }
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return {};
}

Result<std::vector<Commitment>> read_ledger(const PassageSearch& search, const Question& question) {
    std::vector<Commitment> rows;
    auto filter = filter_of(search, question);
    if (question.contacts.empty()) {
        TRY_VOID(read_rows(search, filter, rows));
        return rows;
    }
    for (const domain::ContactId& contact : question.contacts) {
        filter.contact = contact;
        TRY_VOID(read_rows(search, filter, rows));
    }
    return rows;
}

// The cosine of the passages that the commitments' quotes stand in.
class Nearness {
public:
    static Result<Nearness> read(const PassageSearch& search, const Topic& topic) {
        Nearness nearness;
        if (topic.embedding.empty()) return nearness;
        auto filter = search.filter;
        TRY(const auto hits, search.tables.passages.search_near(search.viewer, topic.embedding,
                                                                filter, near_count_max));
        TRY(const auto views, search.tables.passages.load(hits));
        std::map<std::pair<domain::ActivityId, int>, double> scores;
        for (const auto& hit : hits) scores[{hit.activity, hit.ordinal}] = hit.score;
        for (const auto& view : views) {
            nearness.pieces_[view.passage.activity].push_back(
                {view.passage.span, scores[{view.passage.activity, view.passage.ordinal}]});
        }
        return nearness;
    }

    [[nodiscard]] double of(const Commitment& commitment) const {
        double best = 0;
        const auto pieces = pieces_.find(commitment.activity);
        if (pieces == pieces_.end()) return best;
        for (const auto& [span, score] : pieces->second) {
            const bool overlaps =
                span.begin < commitment.span.end && commitment.span.begin < span.end;
            if (overlaps) best = std::max(best, score);
        }
        return best;
    }

private:
    std::map<domain::ActivityId, std::vector<std::pair<domain::Span, double>>> pieces_;
};

struct Ranked {
    const Commitment* commitment = nullptr;
    double score = 0;
};

// Words in the quote itself weigh more than the nearness of the passage around it.
Result<std::vector<Ranked>> rank(const PassageSearch& search, const Topic& topic,
                                 const std::vector<Commitment>& rows) {
    const auto stems = stems_of(topic.words);
    Nearness nearness;
    if (!stems.empty()) {
        TRY(nearness, Nearness::read(search, topic));
    }
    std::vector<Ranked> ranked;
    std::set<domain::CommitmentId> seen;
    for (const Commitment& commitment : rows) {
        if (!seen.insert(commitment.id).second) continue;
        const auto age =
            std::chrono::duration<double, std::ratio<86400>>{search.now - commitment.said_at};
        const double newness = std::exp2(-std::max(0.0, age.count()) / newness_half_life_days);
        if (stems.empty()) {
            ranked.push_back({&commitment, newness});
            continue;
        }
        const double cosine = nearness.of(commitment);
        const double covered = coverage(stems, commitment.quote);
        if (covered == 0 && cosine < cosine_enough) continue;
        if (covered < 0.3 && cosine < cosine_with_words) continue;
        ranked.push_back({&commitment, covered + cosine + 0.1 * newness});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    return ranked;
}

// Those without a date last.
void put_first_due_first(std::vector<Ranked>& ranked) {
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        const auto& due_a = a.commitment->due;
        const auto& due_b = b.commitment->due;
        return due_a && (!due_b || due_a->at < due_b->at);
    });
}

}  // namespace

Result<std::vector<Answer>> search_commitments(const PassageSearch& search,
                                               const Question& question, const Topic& topic,
                                               int limit) {
    TRY(const auto rows, read_ledger(search, question));
    TRY(auto ranked, rank(search, topic, rows));
    if (question.asks_due) put_first_due_first(ranked);
    std::vector<Answer> answers;
    for (const Ranked& one : ranked) {
        if (answers.size() >= static_cast<std::size_t>(std::max(0, limit))) break;
        const Commitment& commitment = *one.commitment;
        auto activity = search.tables.activities.get(search.viewer, commitment.activity);
        if (!activity) continue;
        Answer answer;
        answer.citation = {commitment.activity, commitment.span, commitment.quote};
        answer.activity = std::move(*activity);
        answer.activity.text.clear();
        answer.activity.zones.clear();
        answer.commitment = commitment;
        answer.score = one.score;
        answers.push_back(std::move(answer));
    }
    return answers;
}

}  // namespace foresail::retrieve
