#include "api/json/deal.h"

namespace foresail::api {

using nlohmann::json;

json deal_json(const domain::Deal& deal, Beside& beside) {
    json contacts = json::array();
    for (const domain::ContactId& id : deal.contacts) {
        if (const json& contact = beside.contact(id); !contact.is_null()) {
            contacts.push_back(contact);
        }
    }
    json result{{"id", deal.id.text},
                {"title", deal.title},
                {"pipeline", deal.pipeline.text},
                {"stage", deal.stage.text},
                {"contacts", std::move(contacts)},
                {"close_date", deal.close_date},
                {"owner", deal.owner.text},
                {"created_at", domain::to_iso8601(deal.created_at)},
                {"updated_at", domain::to_iso8601(deal.updated_at)},
                {"version", deal.version}};
    put_if(result, "company", beside.company(deal.company));
    if (deal.amount) {
        result["amount"] = {{"amount_minor", deal.amount->amount_minor},
                            {"currency", deal.amount->currency}};
    }
    return result;
}

json pipeline_json(const domain::Pipeline& pipeline) {
    json stages = json::array();
    for (const domain::Stage& stage : pipeline.stages) {
        stages.push_back(
            {{"id", stage.id.text}, {"name", stage.name}, {"kind", to_text(stage.kind)}});
    }
    return {{"id", pipeline.id.text}, {"name", pipeline.name}, {"stages", std::move(stages)}};
}

}  // namespace foresail::api
