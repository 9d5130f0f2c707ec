// What stands beside a record in an answer: the briefs of the records it names, and the texts its
// spans are in. Each is looked up once an answer. Used inside one read().
#pragma once

#include "api/json/utf16.h"
#include "domain/activity.h"
#include "domain/audience.h"
#include "domain/span.h"
#include "store/cell_store.h"
#include "store/workspace_store.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace foresail::api {

class Beside {
public:
    Beside(const store::Tables& tables, domain::Viewer viewer, const store::Users& users)
        : tables_{tables}, viewer_{std::move(viewer)}, users_{users} {}

    /// Null where the id is empty or its record is gone.
    const nlohmann::json& contact(const domain::ContactId& id);
    const nlohmann::json& company(const domain::CompanyId& id);
    const nlohmann::json& deal(const domain::DealId& id);

    /// One of the team; nullptr where the id is empty or the user is gone.
    const domain::User* user(const domain::UserId& id);

    /// The whole activity; nullptr where it is gone or the viewer may not see it.
    const domain::Activity* activity(const domain::ActivityId& id);
    /// `span` of the activity's text, counted in UTF-16; as it is where the text can't be had.
    domain::Span utf16(const domain::ActivityId& id, domain::Span span);

    [[nodiscard]] const store::Tables& tables() const { return tables_; }
    [[nodiscard]] const domain::Viewer& viewer() const { return viewer_; }

private:
    struct Text {
        explicit Text(domain::Activity of) : activity{std::move(of)}, index{activity.text} {}
        domain::Activity activity;
        Utf16Index index;
    };
    Text* text(const domain::ActivityId& id);
    const std::string& stage_name(const domain::StageId& id);

    const store::Tables& tables_;
    const domain::Viewer viewer_;
    const store::Users& users_;
    std::map<domain::UserId, std::optional<domain::User>> known_users_;
    std::map<domain::ContactId, nlohmann::json> contacts_;
    std::map<domain::CompanyId, nlohmann::json> companies_;
    std::map<domain::DealId, nlohmann::json> deals_;
    std::map<domain::ActivityId, std::unique_ptr<Text>> texts_;
    std::optional<std::map<domain::StageId, std::string>> stage_names_;
};

/// Adds the field unless it is null: what is not known is left out.
void put_if(nlohmann::json& object, const char* name, const nlohmann::json& value);

}  // namespace foresail::api
