#include "api/json/beside.h"

namespace foresail::api {

using nlohmann::json;

const json& Beside::contact(const domain::ContactId& id) {
    auto [found, is_new] = contacts_.try_emplace(id);
    if (!is_new || id.empty()) return found->second;
    if (const auto contact = tables_.contacts.get_for(viewer_, id)) {
        const std::string address = contact->addresses.empty() ? "" : contact->addresses.front();
        const std::string& name = contact->name.value;
        found->second = {{"id", contact->id.text},
                         {"name", name.empty() ? address : name},
                         {"address", address}};
    }
    return found->second;
}

const json& Beside::company(const domain::CompanyId& id) {
    auto [found, is_new] = companies_.try_emplace(id);
    if (!is_new || id.empty()) return found->second;
    if (const auto company = tables_.companies.get_for(viewer_, id)) {
        found->second = {{"id", company->id.text},
                         {"name", company->name.value},
                         {"mail_domain", company->mail_domain}};
    }
    return found->second;
}

const json& Beside::deal(const domain::DealId& id) {
    auto [found, is_new] = deals_.try_emplace(id);
    if (!is_new || id.empty()) return found->second;
    if (const auto deal = tables_.deals.get(id)) {
        found->second = {{"id", deal->id.text},
                         {"title", deal->title},
                         {"stage", deal->stage.text},
                         {"stage_name", stage_name(deal->stage)}};
    }
    return found->second;
}

const std::string& Beside::stage_name(const domain::StageId& id) {
    if (!stage_names_) {
        stage_names_.emplace();
        if (const auto pipelines = tables_.deals.pipelines()) {
            for (const domain::Pipeline& pipeline : *pipelines) {
                for (const domain::Stage& stage : pipeline.stages) {
                    stage_names_->emplace(stage.id, stage.name);
                }
            }
        }
    }
    return (*stage_names_)[id];
}

const domain::User* Beside::user(const domain::UserId& id) {
    auto [found, is_new] = known_users_.try_emplace(id);
    if (is_new && !id.empty()) {
        if (auto user = users_.get(id)) found->second = *std::move(user);
    }
    return found->second ? &*found->second : nullptr;
}

Beside::Text* Beside::text(const domain::ActivityId& id) {
    auto [found, is_new] = texts_.try_emplace(id);
    if (is_new) {
        if (auto activity = tables_.activities.get(viewer_, id)) {
            found->second = std::make_unique<Text>(*std::move(activity));
        }
    }
    return found->second.get();
}

const domain::Activity* Beside::activity(const domain::ActivityId& id) {
    const Text* const found = text(id);
    return found == nullptr ? nullptr : &found->activity;
}

domain::Span Beside::utf16(const domain::ActivityId& id, domain::Span span) {
    const Text* const found = text(id);
    if (found == nullptr) return span;
    return {found->index.of(span.begin), found->index.of(span.end)};
}

void put_if(json& object, const char* name, const json& value) {
    if (!value.is_null()) object[name] = value;
}

}  // namespace foresail::api
