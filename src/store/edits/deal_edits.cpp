#include "store/edits/edit_steps.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Deal;
using domain::DealId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t title_bytes_max = 1000;
constexpr std::size_t contact_count_max = 100;

/// Who may see a record; nobody by this, where it is gone.
template <class Record>
domain::Audience audience_of(const Result<Record>& record) {
    return record ? record->audience : domain::Audience{.everyone = false, .users = {}};
}

/// To everybody with the people whom everybody may see, and about each other one once more to
/// those who may see them.
Result<> announce_deal(const EditStep& step, const Deal& deal, const char* topic) {
    const Announcement plain{.topic = topic, .id = deal.id.text, .deal = deal.id};
    Announcement open = plain;
    std::vector<Announcement> hidden;
    for (const auto& id : deal.contacts) {
        const auto audience = audience_of(step.tables.contacts.get(id));
        if (audience.everyone) {
            open.contacts.push_back(id);
        } else {
            hidden.push_back(plain);
            hidden.back().contacts = {id};
            hidden.back().audience = audience;
        }
    }
    if (!deal.company.empty()) {
        const auto audience = audience_of(step.tables.companies.get(deal.company));
        if (audience.everyone) {
            open.company = deal.company;
        } else {
            hidden.push_back(plain);
            hidden.back().company = deal.company;
            hidden.back().audience = audience;
        }
    }
    TRY_VOID(step.announce(open));
    for (const auto& announcement : hidden) TRY_VOID(step.announce(announcement));
    return {};
}

/// Pipeline and stage, which must fit each other. A new deal starts in the first stage.
Result<> set_stage(const EditStep& step, Deal& deal) {
    TRY(const auto stage_text, step.fields.text("stage", 64));
    TRY(const auto pipeline_text, step.fields.text("pipeline", 64));
    TRY(const auto pipelines, step.tables.deals.pipelines());
    const bool has_stage = stage_text && !stage_text->empty();
    const bool has_pipeline = pipeline_text && !pipeline_text->empty();
    if (!has_stage && !has_pipeline && !deal.stage.empty()) return {};
    for (const auto& pipeline : pipelines) {
        if (has_pipeline && pipeline.id.text != *pipeline_text) continue;
        const auto at = std::find_if(
            pipeline.stages.begin(), pipeline.stages.end(),
            [&](const auto& stage) { return !has_stage || stage.id.text == *stage_text; });
        if (at == pipeline.stages.end()) continue;
        deal.pipeline = pipeline.id;
        deal.stage = at->id;
        return {};
    }
    return failure(ErrorCode::InvalidArgument, "there is no such stage",
                   "Choose one of the pipeline's stages.");
}

/// Those that only a colleague sees are not this user's to take off.
Result<std::vector<domain::ContactId>> unseen_of(const EditStep& step,
                                                 const std::vector<domain::ContactId>& contacts) {
    std::vector<domain::ContactId> unseen;
    for (const auto& id : contacts) {
        const auto contact = step.tables.contacts.get(id);
        if (contact && !domain::may_see(step.viewer, contact->workspace, contact->audience)) {
            unseen.push_back(id);
        } else if (!contact && contact.error().code != ErrorCode::NotFound) {
            return tl::unexpected(contact.error());
        }
    }
    return unseen;
}

Result<> set_people(const EditStep& step, Deal& deal) {
    TRY(const auto company, step.fields.text("company", 64));
    if (company) {
        deal.company = domain::CompanyId{*company};
        if (!company->empty()) {
            TRY_VOID(step.tables.companies.get_for(step.viewer, deal.company));
        }
    }
    if (!step.fields.has("contacts")) return {};
    TRY(const auto contacts, step.fields.texts("contacts", contact_count_max));
    TRY(deal.contacts, unseen_of(step, deal.contacts));
    for (const auto& id : contacts) {
        // The contact that it has become, where it was merged.
        TRY(const auto contact, step.tables.contacts.get_for(step.viewer, domain::ContactId{id}));
        if (std::find(deal.contacts.begin(), deal.contacts.end(), contact.id) ==
            deal.contacts.end()) {
            deal.contacts.push_back(contact.id);
        }
    }
    return {};
}

Result<> set_fields(const EditStep& step, Deal& deal) {
    if (step.fields.has("title") || deal.title.empty()) {
        TRY(deal.title, step.fields.required_text("title", title_bytes_max));
    }
    TRY_VOID(set_stage(step, deal));
    TRY_VOID(set_people(step, deal));
    if (step.fields.has("amount")) {
        TRY(deal.amount, step.fields.money("amount"));
    }
    TRY(auto close_date, step.fields.date("close_date"));
    if (close_date) deal.close_date = std::move(*close_date);
    TRY(auto owner, step.fields.text("owner", 64));
    if (owner) deal.owner = domain::UserId{std::move(*owner)};
    return {};
}

}  // namespace

Result<> create_deal(const EditStep& step) {
    const DealId id{step.edit.record};
    if (id.empty()) return failure(ErrorCode::InvalidArgument, "a deal without an id");
    auto known = step.tables.deals.get(id);
    if (known) return failure(ErrorCode::Conflict, "there is a deal of this id");
    if (known.error().code != ErrorCode::NotFound) {
        return tl::unexpected(std::move(known).error());
    }
    Deal deal;
    deal.id = id;
    deal.workspace = step.viewer.workspace;
    deal.owner = step.edit.by;
    deal.created_at = step.at;
    deal.updated_at = step.at;
    TRY_VOID(set_fields(step, deal));
    TRY_VOID(step.tables.deals.put(deal));
    return announce_deal(step, deal, "deal.created");
}

Result<> update_deal(const EditStep& step) {
    TRY(auto deal, step.tables.deals.get(DealId{step.edit.record}));
    TRY_VOID(step.check_version(deal.version));
    const Deal before = deal;
    TRY_VOID(set_fields(step, deal));
    deal.updated_at = std::max(deal.updated_at, step.at);
    ++deal.version;
    TRY_VOID(step.tables.deals.put(deal));
    // Those who are no longer on it hear of it as well.
    for (const auto& contact : before.contacts) {
        if (std::find(deal.contacts.begin(), deal.contacts.end(), contact) == deal.contacts.end()) {
            deal.contacts.push_back(contact);
        }
    }
    return announce_deal(step, deal, "deal.updated");
}

Result<> delete_deal(const EditStep& step) {
    TRY(const auto deal, step.tables.deals.get(DealId{step.edit.record}));
    TRY_VOID(step.check_version(deal.version));
    TRY_VOID(step.tables.deals.remove(deal.id));
    return announce_deal(step, deal, "deal.deleted");
}

}  // namespace foresail::store
