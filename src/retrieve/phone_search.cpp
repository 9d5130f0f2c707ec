#include "retrieve/phone_search.h"

#include <algorithm>

namespace foresail::retrieve {

using platform::Result;

Result<std::vector<Answer>> search_phones(const PassageSearch& search,
                                          const std::vector<domain::ContactId>& contacts) {
    std::vector<Answer> answers;
    for (const domain::ContactId& id : contacts) {
        const auto contact = search.tables.contacts.get_for(search.viewer, id);
        if (!contact || contact->phone.activity.empty()) continue;
        auto activity = search.tables.activities.get(search.viewer, contact->phone.activity);
        if (!activity) continue;
        TRY(const auto facts, search.tables.activities.facts(contact->phone.activity));
        const auto stated = std::find_if(facts.begin(), facts.end(), [&](const domain::Fact& fact) {
            return fact.kind == domain::FactKind::Phone &&
                   (fact.text == contact->phone.value ||
                    fact.value.value("e164", "") == contact->phone.value);
        });
        if (stated == facts.end()) continue;
        Answer answer;
        answer.citation = {activity->id, stated->span, stated->text};
        answer.activity = std::move(*activity);
        answer.activity.text.clear();
        answer.activity.zones.clear();
        answers.push_back(std::move(answer));
    }
    return answers;
}

}  // namespace foresail::retrieve
