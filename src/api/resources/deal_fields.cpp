#include "api/resources/deal_fields.h"

#include "api/http/lists.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t contact_count_max = 100;
/// As in store/; JavaScript's numbers hold it exactly.
constexpr std::int64_t amount_max = 1'000'000'000'000'000;

bool is_date(const std::string& text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* const begin = text.data();
    const bool is_number = std::from_chars(begin, begin + 4, year).ptr == begin + 4 &&
                           std::from_chars(begin + 5, begin + 7, month).ptr == begin + 7 &&
                           std::from_chars(begin + 8, begin + 10, day).ptr == begin + 10;
    return is_number &&
           std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                       std::chrono::day{day}}
               .ok();
}

Result<> put_texts(Fields& fields, DealInput input, json& changes) {
    const TextLimits title_limits{.size_min = 1, .size_max = 300};
    if (input == DealInput::Create) {
        TRY(changes["title"], fields.text("title", title_limits));
    } else {
        TRY(const auto title, fields.text_if("title", title_limits));
        if (title) changes["title"] = *title;
    }
    TRY(const auto close_date, fields.text_if("close_date", {.size_max = 10}));
    if (close_date && !close_date->empty() && !is_date(*close_date)) {
        return tl::unexpected{Fields::wrong("close_date", "is not a date like 2026-12-31")};
    }
    if (close_date) changes["close_date"] = *close_date;
    return {};
}

Result<> put_amount(Fields& fields, json& changes) {
    if (fields.is_null("amount")) {
        changes["amount"] = nullptr;
        return {};
    }
    TRY(auto amount, fields.object_if("amount"));
    if (!amount) return {};
    TRY(const auto minor, amount->number_if("amount_minor", 0, amount_max));
    if (!minor) return tl::unexpected{Fields::wrong("amount_minor", "is missing")};
    TRY(const auto currency, amount->text("currency", {.size_min = 3, .size_max = 3}));
    if (!std::all_of(currency.begin(), currency.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; })) {
        return tl::unexpected{Fields::wrong("currency", "is not a code like EUR")};
    }
    TRY_VOID(amount->done());
    changes["amount"] = {{"amount_minor", *minor}, {"currency", currency}};
    return {};
}

Result<> put_company(const Call& call, const store::Tables& tables, Fields& fields, json& changes) {
    if (fields.is_null("company")) {
        changes["company"] = nullptr;
        return {};
    }
    TRY(const auto id, fields.id_if<domain::CompanyId>("company"));
    if (!id) return {};
    TRY(const auto company, tables.companies.get_for(call.viewer, *id));
    changes["company"] = company.id.text;
    return {};
}

Result<> put_contacts(const Call& call, const store::Tables& tables, Fields& fields,
                      json& changes) {
    if (!fields.has("contacts")) return {};
    TRY(const auto texts, fields.texts("contacts", contact_count_max));
    json contacts = json::array();
    for (const std::string& text : texts) {
        if (!domain::is_id_text(text)) {
            return tl::unexpected{Fields::wrong("contacts", "has an item that is not an id")};
        }
        TRY(const auto contact, tables.contacts.get_for(call.viewer, domain::ContactId{text}));
        const json id = contact.id.text;
        if (std::find(contacts.begin(), contacts.end(), id) == contacts.end()) {
            contacts.push_back(id);
        }
    }
    changes["contacts"] = std::move(contacts);
    return {};
}

/// The stage asked for, or the first one of the pipeline asked for, with its pipeline.
Result<> put_stage(const store::Tables& tables, Fields& fields, DealInput input, json& changes) {
    TRY(const auto pipeline_id, fields.id_if<domain::PipelineId>("pipeline"));
    TRY(const auto stage_id, fields.id_if<domain::StageId>("stage"));
    if (!pipeline_id && !stage_id && input == DealInput::Change) return {};
    TRY(const auto pipelines, tables.deals.pipelines());
    for (const domain::Pipeline& pipeline : pipelines) {
        if (pipeline_id && pipeline.id != *pipeline_id) continue;
        for (const domain::Stage& stage : pipeline.stages) {
            if (stage_id && stage.id != *stage_id) continue;
            changes["pipeline"] = pipeline.id.text;
            changes["stage"] = stage.id.text;
            return {};
        }
    }
    return failure(ErrorCode::NotFound, "there is no such stage",
                   "Load the pipelines again: it may have been taken out.");
}

Result<> put_owner(const Call& call, Fields& fields, DealInput input, json& changes) {
    TRY(const auto id, fields.id_if<domain::UserId>("owner"));
    if (!id) {
        if (input == DealInput::Create) changes["owner"] = call.user.id.text;
        return {};
    }
    TRY(const auto owner, call.services.cell.users().get(*id));
    if (owner.workspace != call.viewer.workspace) {
        return failure(ErrorCode::NotFound, "there is no such user");
    }
    changes["owner"] = id->text;
    return {};
}

}  // namespace

Result<json> deal_fields(const Call& call, Fields& fields, DealInput input) {
    json changes = json::object();
    TRY_VOID(put_texts(fields, input, changes));
    TRY_VOID(put_amount(fields, changes));
    TRY_VOID(put_owner(call, fields, input, changes));
    TRY(const auto store, call.store());
    TRY_VOID(store->read([&](const store::Tables& tables) -> Result<> {
        TRY_VOID(put_company(call, tables, fields, changes));
        TRY_VOID(put_contacts(call, tables, fields, changes));
        return put_stage(tables, fields, input, changes);
    }));
    TRY_VOID(fields.done());
    return changes;
}

}  // namespace foresail::api
