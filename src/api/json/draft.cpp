#include "api/json/draft.h"

#include "api/json/commitment.h"

namespace foresail::api {
namespace {

using domain::Draft;
using domain::DraftSentence;
using nlohmann::json;

json sentences_json(const std::vector<DraftSentence>& sentences, Beside& beside) {
    json list = json::array();
    for (const DraftSentence& sentence : sentences) {
        json citations = json::array();
        for (const domain::Citation& citation : sentence.citations) {
            citations.push_back(citation_json(citation, beside));
        }
        json one{{"text", sentence.text},
                 {"part", sentence.part},
                 {"speaker", sentence.speaker},
                 {"note", sentence.note},
                 {"citations", std::move(citations)}};
        if (sentence.at) one["at"] = domain::to_iso8601(*sentence.at);
        list.push_back(std::move(one));
    }
    return list;
}

json wording_json(const Draft& draft, const WriterState& writer, Beside& beside) {
    const domain::DraftWording& wording = draft.wording;
    return {{"state", writer.under_way.empty() ? to_text(wording.state) : writer.under_way},
            {"has_model", writer.has_model},
            {"reason", wording.reason},
            {"model", wording.model},
            {"text", wording.text},
            {"sentences", sentences_json(wording.sentences, beside)},
            {"removed", wording.removed}};
}

}  // namespace

json draft_brief_json(const Draft& draft, Beside& beside) {
    json result{{"id", draft.id.text},
                {"kind", to_text(draft.kind)},
                {"state", to_text(draft.state)},
                {"activity", draft.activity.text},
                {"subject", draft.subject},
                {"created_at", domain::to_iso8601(draft.created_at)},
                {"updated_at", domain::to_iso8601(draft.updated_at)},
                {"version", draft.version}};
    put_if(result, "contact", beside.contact(draft.contact));
    put_if(result, "company", beside.company(draft.company));
    put_if(result, "deal", beside.deal(draft.deal));
    return result;
}

json draft_json(const Draft& draft, const WriterState& writer, Beside& beside) {
    json result = draft_brief_json(draft, beside);
    json& to = result["to"] = json::array();
    for (const domain::DraftPerson& person : draft.plan.to) {
        to.push_back({{"name", person.name}, {"address", person.address}});
    }
    result["language"] = draft.plan.language;
    result["is_formal"] = draft.plan.is_formal;
    result["text"] = draft.text;
    result["quoted"] = draft.plan.quoted;
    result["template_text"] = draft.plan.text;
    result["sentences"] = sentences_json(draft.plan.sentences, beside);
    result["wording"] = wording_json(draft, writer, beside);
    if (draft.plan.since) result["since"] = domain::to_iso8601(*draft.plan.since);
    return result;
}

}  // namespace foresail::api
