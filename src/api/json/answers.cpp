#include "api/json/answers.h"

#include "api/json/activity.h"
#include "api/json/commitment.h"

namespace foresail::api {
namespace {

using nlohmann::json;

json question_json(const retrieve::Question& question, Beside& beside) {
    json contacts = json::array();
    for (const domain::ContactId& id : question.contacts) {
        if (const json& contact = beside.contact(id); !contact.is_null()) {
            contacts.push_back(contact);
        }
    }
    json result{{"text", question.text},
                {"asks_commitments", question.asks_commitments},
                {"period_text", question.period_text},
                {"party_text", question.party_text},
                {"contacts", std::move(contacts)},
                {"words", question.words}};
    if (question.commitment_kind) result["commitment_kind"] = to_text(*question.commitment_kind);
    if (question.side) result["side"] = to_text(*question.side);
    if (question.state) result["state"] = to_text(*question.state);
    if (question.direction) result["direction"] = to_text(*question.direction);
    if (question.from) result["from"] = domain::to_iso8601(*question.from);
    if (question.until) result["until"] = domain::to_iso8601(*question.until);
    if (question.company) put_if(result, "company", beside.company(*question.company));
    if (question.deal) put_if(result, "deal", beside.deal(*question.deal));
    return result;
}

json list_json(const std::vector<retrieve::Answer>& answers, Beside& beside) {
    json list = json::array();
    for (const retrieve::Answer& answer : answers) {
        // Search gives activities without their text, which the snippet needs.
        const domain::Activity* const whole = beside.activity(answer.citation.activity);
        json item{{"quote", answer.citation.quote},
                  {"citation", citation_json(answer.citation, beside)},
                  {"activity", activity_brief_json(whole ? *whole : answer.activity, beside)},
                  {"score", answer.score}};
        if (answer.commitment) item["commitment"] = commitment_json(*answer.commitment, beside);
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

json answers_json(const retrieve::Answers& answers, Beside& beside) {
    return {{"question", question_json(answers.question, beside)},
            {"found", !answers.answers.empty()},
            {"answers", list_json(answers.answers, beside)},
            {"related", list_json(answers.related, beside)}};
}

}  // namespace foresail::api
