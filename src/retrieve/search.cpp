#include "retrieve/search.h"

#include "retrieve/commitment_search.h"
#include "retrieve/passage_search.h"
#include "retrieve/phone_search.h"

#include <algorithm>

namespace foresail::retrieve {

using platform::Result;

namespace {

constexpr int limit_max = 100;
constexpr int related_count_max = 5;

// What was set on the page holds, whatever the words say.
void apply_filters(Question& question, const store::PassageFilter& filter) {
    if (!filter.contacts.empty() || filter.company || filter.deal) {
        question.contacts = filter.contacts;
        question.company = filter.company;
        question.deal = filter.deal;
        question.party_text.clear();
    }
    if (filter.from || filter.until) {
        question.from = filter.from;
        question.until = filter.until;
        question.asks_due = false;
        question.period_text.clear();
    }
    if (filter.direction) question.direction = filter.direction;
}

store::PassageFilter to_filter(const Question& question, const store::PassageFilter& given) {
    store::PassageFilter filter = given;
    filter.contacts = question.contacts;
    filter.company = question.company;
    filter.deal = question.deal;
    // What is due in a week may have been said at any time.
    if (!question.asks_due) {
        filter.from = question.from;
        filter.until = question.until;
    }
    filter.direction = question.direction;
    return filter;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

bool is_in(const std::vector<Answer>& answers, const domain::Citation& citation) {
    return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
        return answer.citation.activity == citation.activity &&
               answer.citation.span.begin < citation.span.end &&
               citation.span.begin < answer.citation.span.end;
    });
}

// "Said nearby": passages about the topic that are none of the answers.
Result<std::vector<Answer>> find_related(const PassageSearch& search, const Topic& topic,
                                         const std::vector<Answer>& answers) {
    if (topic.words.empty()) return std::vector<Answer>{};
    TRY(auto related, search_passages(search, topic, related_count_max * 2));
    std::erase_if(related, [&](const Answer& one) { return is_in(answers, one.citation); });
    if (related.size() > related_count_max) related.resize(related_count_max);
    return related;
}

Result<> find_answers(const PassageSearch& search, const Topic& topic, int limit,
                      Answers& answers) {
    if (answers.question.asks_commitments) {
        TRY(answers.answers, search_commitments(search, answers.question, topic, limit));
        TRY(answers.related, find_related(search, topic, answers.answers));
        return {};
    }
    if (!topic.words.empty()) {
        TRY(answers.answers, search_passages(search, topic, limit));
        return {};
    }
    const auto& filter = search.filter;
    const bool is_narrowed = !filter.contacts.empty() || filter.company || filter.deal ||
                             filter.from || filter.until || filter.direction;
    if (!is_narrowed) return {};
    if (topic.wants == domain::FactKind::Phone) {
        TRY(answers.answers, search_phones(search, filter.contacts));
    }
    if (answers.answers.empty()) {
        TRY(answers.answers, newest_passages(search, topic, limit));
    }
    return {};
}

}  // namespace

Result<Answers> search(const store::WorkspaceStore& store, inference::Embedder& embedder,
                       const domain::Viewer& viewer, const SearchRequest& request,
                       domain::Instant now) {
    Answers answers;
    TRY(answers.question, store.query([&](const store::Tables& tables) {
        View view = request.view;
        view.viewer = viewer;
        return parse_question(tables, request.text, view, now, request.clock);
    }));
    const Question& question = answers.question;
    apply_filters(answers.question, request.filter);

    // Between the two reads, so that no snapshot waits for the model.
    Topic topic{.words = question.words, .embedding = {}, .wants = question.wants};
    const std::string text = topic.words.empty() ? question.text : joined(topic.words);
    if (!text.empty()) {
        TRY(auto embeddings, embedder.embed({&text, 1}, inference::Urgency::Interactive));
        if (!embeddings.empty()) topic.embedding = std::move(embeddings.front());
    }
    const auto filter = to_filter(question, request.filter);
    const int limit = std::clamp(request.limit, 1, limit_max);
    TRY_VOID(store.read([&](const store::Tables& tables) {
        return find_answers({tables, viewer, filter, now}, topic, limit, answers);
    }));
    return answers;
}

}  // namespace foresail::retrieve
