#include "retrieve/passage_search.h"

#include "retrieve/fusion.h"
#include "retrieve/relevance.h"
#include "store/sqlite/fold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

namespace foresail::retrieve {

using platform::Result;

namespace {

constexpr int candidate_count = 80;
// Of what only a time or a person was asked for.
constexpr std::size_t newest_per_activity_max = 2;
// What is taken makes what stands beside it in its activity count less, and all of the activity a
// little: a mail gives one or two quotes where others answer too, a long talk several places.
constexpr double beside_penalty = 0.5;
constexpr double beside_reach = 5;  // Passages; so far away it is 1/e.
constexpr double same_activity_share = 0.95;
constexpr int beside_count_max = 3;  // Passages, to be judged by what is beside.
// The newest gets this much more than the oldest, half of it within half a year: enough to decide
// between equals, too little to beat a better match.
constexpr double newness_bonus = 0.12;
constexpr double newness_half_life_days = 180;
// Two texts of a thread with so many words in common are one text, quoted or sent again.
constexpr double repeat_overlap = 0.8;

// What states the date or the amount that is asked for, among equals.
constexpr double wanted_bonus = 1.3;

double newness(domain::Instant sent_at, domain::Instant now) {
    const auto age = std::chrono::duration<double, std::ratio<86400>>{now - sent_at}.count();
    return 1 + newness_bonus * std::exp2(-std::max(0.0, age) / newness_half_life_days);
}

std::set<std::string> word_set(const std::string& text) {
    std::istringstream words{store::fold(text)};
    std::set<std::string> set;
    for (std::string word; words >> word;) set.insert(std::move(word));
    return set;
}

// Remembers what was taken, and tells repeats.
class Taken {
public:
    /// False if it repeats what was taken.
    bool take(const store::PassageView& view) {
        const std::string folded = store::fold(view.passage.text);
        auto words = word_set(view.passage.text);
        auto& of_thread = threads_[view.activity.thread];
        if (texts_.contains(folded)) {
            // What repeats it in its own thread is a repeat as well.
            of_thread.push_back(std::move(words));
            return false;
        }
        const auto repeats = [&](const std::set<std::string>& other) {
            std::vector<std::string> both;
            std::set_intersection(words.begin(), words.end(), other.begin(), other.end(),
                                  std::back_inserter(both));
            const auto all = words.size() + other.size() - both.size();
            return static_cast<double>(both.size()) >= repeat_overlap * static_cast<double>(all);
        };
        if (std::any_of(of_thread.begin(), of_thread.end(), repeats)) return false;
        texts_.insert(folded);
        of_thread.push_back(std::move(words));
        return true;
    }

private:
    std::set<std::string> texts_;
    std::map<domain::ThreadId, std::vector<std::set<std::string>>> threads_;
};

Answer to_answer(store::PassageView view, double score) {
    Answer answer;
    answer.citation = {view.passage.activity, view.passage.span, std::move(view.passage.text)};
    answer.activity = std::move(view.activity);
    answer.score = score;
    return answer;
}

// "12 months", "now" and "within 60 days", which begins when it is said, don't tell when.
bool is_length(const domain::Fact& fact, domain::Instant said_at) {
    if (fact.kind != domain::FactKind::Date || !fact.value.is_object()) return false;
    const std::string timex = fact.value.value("timex", "");
    const auto start = domain::parse_iso8601(fact.value.value("start", ""));
    const bool is_from_now = start && *start <= said_at && timex.find(",P") != std::string::npos;
    return timex.starts_with('P') || is_from_now;
}

/// Whether the passage states a fact of a kind.
class Statements {
public:
    Statements(const store::Tables& tables, domain::FactKind kind) : tables_{tables}, kind_{kind} {}

    Result<bool> has(const store::PassageView& view) {
        const domain::Passage& passage = view.passage;
        auto known = facts_.find(passage.activity);
        if (known == facts_.end()) {
            TRY(auto facts, tables_.activities.facts(passage.activity));
            known = facts_.emplace(passage.activity, std::move(facts)).first;
        }
        return std::any_of(
            known->second.begin(), known->second.end(), [&](const domain::Fact& fact) {
                return fact.kind == kind_ && !is_length(fact, view.activity.sent_at) &&
                       fact.span.begin >= passage.span.begin && fact.span.end <= passage.span.end;
            });
    }

private:
    const store::Tables& tables_;
    domain::FactKind kind_;
    std::map<domain::ActivityId, std::vector<domain::Fact>> facts_;
};

struct Candidate {
    store::PassageView view;
    double score = 0;
};

// Whether it or one beside it is among `relevant`.
bool has_near(const std::set<std::pair<domain::ActivityId, int>>& relevant,
              const domain::Passage& passage) {
    const auto first = relevant.lower_bound({passage.activity, passage.ordinal - beside_count_max});
    return first != relevant.end() && first->first == passage.activity &&
           first->second <= passage.ordinal + beside_count_max;
}

Result<std::vector<Candidate>> load(const PassageSearch& search, const std::vector<FusedHit>& fused,
                                    const Topic& topic) {
    std::vector<store::PassageHit> hits;
    std::map<std::pair<domain::ActivityId, int>, const FusedHit*> by_place;
    for (const FusedHit& one : fused) {
        hits.push_back(one.hit);
        by_place[{one.hit.activity, one.hit.ordinal}] = &one;
    }
    TRY(auto views, search.tables.passages.load(hits));
    const auto stems = stems_of(topic.words);
    std::vector<Candidate> candidates;
    std::set<std::pair<domain::ActivityId, int>> relevant;
    for (store::PassageView& view : views) {
        const std::pair place{view.passage.activity, view.passage.ordinal};
        const auto found = by_place.find(place);
        if (found == by_place.end()) continue;
        const double cosine = found->second->cosine;
        const double covered = coverage(stems, view.passage.text);
        if (is_relevant(cosine, covered, stems.size())) {
            relevant.insert(place);
        } else if (!is_relevant_beside(cosine, covered)) {
            continue;
        }
        const double score = found->second->score * newness(view.activity.sent_at, search.now);
        candidates.push_back({std::move(view), score});
    }
    std::erase_if(candidates,
                  [&](const Candidate& one) { return !has_near(relevant, one.view.passage); });
    if (topic.wants) {
        Statements statements{search.tables, *topic.wants};
        for (Candidate& one : candidates) {
            TRY(const bool has_wanted, statements.has(one.view));
            if (has_wanted) one.score *= wanted_bonus;
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    return candidates;
}

void crowd(std::vector<Candidate>& candidates, const domain::Passage& taken) {
    for (Candidate& one : candidates) {
        if (one.view.passage.activity != taken.activity) continue;
        const double away = std::abs(one.view.passage.ordinal - taken.ordinal);
        one.score *= same_activity_share * (1 - beside_penalty * std::exp(-away / beside_reach));
    }
}

std::vector<Answer> take_best(std::vector<Candidate> candidates, int limit) {
    Taken taken;
    std::vector<Answer> answers;
    while (!candidates.empty() && answers.size() < static_cast<std::size_t>(std::max(0, limit))) {
        const auto best = std::max_element(
            candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.score < b.score; });
        Candidate one = std::move(*best);
        candidates.erase(best);
        if (!taken.take(one.view)) continue;
        crowd(candidates, one.view.passage);
        answers.push_back(to_answer(std::move(one.view), one.score));
    }
    return answers;
}

std::vector<Answer> take_newest(std::vector<store::PassageView> views, domain::Instant now,
                                int limit) {
    Taken taken;
    std::map<domain::ActivityId, std::size_t> counts;
    std::vector<Answer> answers;
    for (store::PassageView& view : views) {
        if (answers.size() >= static_cast<std::size_t>(std::max(0, limit))) break;
        std::size_t& count = counts[view.activity.id];
        if (count >= newest_per_activity_max || !taken.take(view)) continue;
        ++count;
        const double score = newness(view.activity.sent_at, now);
        answers.push_back(to_answer(std::move(view), score));
    }
    return answers;
}

}  // namespace

Result<std::vector<Answer>> search_passages(const PassageSearch& search, const Topic& topic,
                                            int limit) {
    TRY(const auto by_words, search.tables.passages.search_words(search.viewer, topic.words,
                                                                 search.filter, candidate_count));
    std::vector<store::PassageHit> near;
    if (!topic.embedding.empty()) {
        TRY(near, search.tables.passages.search_near(search.viewer, topic.embedding, search.filter,
                                                     candidate_count));
    }
    auto fused = fuse(by_words, near);
    support_neighbours(fused);
    // Enough to spare for repeats and noise.
    const auto count_max = static_cast<std::size_t>(std::max(1, limit)) * 2 + 10;
    if (fused.size() > count_max) fused.resize(count_max);
    TRY(auto candidates, load(search, fused, topic));
    return take_best(std::move(candidates), limit);
}

Result<std::vector<Answer>> newest_passages(const PassageSearch& search, const Topic& topic,
                                            int limit) {
    TRY(const auto near, search.tables.passages.search_near(search.viewer, topic.embedding,
                                                            search.filter, candidate_count));
    TRY(auto views, search.tables.passages.load(near));
    // Every mail has a day.
    if (topic.wants && *topic.wants != domain::FactKind::Date) {
        Statements statements{search.tables, *topic.wants};
        std::vector<store::PassageView> stating;
        for (store::PassageView& view : views) {
            TRY(const bool has_wanted, statements.has(view));
            if (has_wanted) stating.push_back(std::move(view));
        }
        views = std::move(stating);
    }
    std::stable_sort(views.begin(), views.end(),
                     [](const store::PassageView& a, const store::PassageView& b) {
                         return a.activity.sent_at > b.activity.sent_at;
                     });
    return take_newest(std::move(views), search.now, limit);
}

}  // namespace foresail::retrieve
