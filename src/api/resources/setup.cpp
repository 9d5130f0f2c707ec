#include "api/http/fields.h"
#include "api/http/mail_address.h"
#include "api/http/problem.h"
#include "api/http/sessions.h"
#include "api/http/setup_token.h"
#include "api/resources/resources.h"
#include "api/resources/workspace_fields.h"
#include "platform/keys.h"
#include "platform/logging.h"
#include "platform/random.h"

#include <algorithm>

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

struct SetupInput {
    domain::Workspace workspace;
    domain::User user;
    std::string password;
};

bool is_sample(const domain::Workspace& workspace) {
    return workspace.is_sample;
}

Result<bool> needs_setup(const Call& call) {
    TRY(const auto workspaces, call.services.cell.workspaces().list());
    return std::all_of(workspaces.begin(), workspaces.end(), is_sample);
}

Answer show_setup(Call& call) {
    TRY(const auto workspaces, call.services.cell.workspaces().list());
    return answer({{"needs_setup", std::all_of(workspaces.begin(), workspaces.end(), is_sample)},
                   {"has_sample", std::any_of(workspaces.begin(), workspaces.end(), is_sample)},
                   {"version", FORESAIL_VERSION},
                   {"region", call.services.config.data.region}});
}

Result<SetupInput> read_input(const Call& call, Fields& fields) {
    const auto now = call.services.clock.now();
    SetupInput input;
    const TextLimits name_limits{.size_min = 1, .size_max = 200};
    TRY(input.user.name, fields.text("name", name_limits));
    TRY(const auto address_text, fields.text("address", {.size_max = 254}));
    const auto address = read_mail_address(address_text);
    if (!address) return tl::unexpected{Fields::wrong("address", "is not a mail address")};
    input.user.address = *address;
    TRY(input.password, read_new_password(fields));
    TRY(input.workspace.name, fields.text("workspace_name", name_limits));
    TRY(const auto time_zone, read_time_zone(fields));
    TRY(input.workspace.team_domains, read_team_domains(fields));
    TRY_VOID(fields.done());

    input.workspace.id = platform::random_id<domain::WorkspaceId>(now);
    input.workspace.region = call.services.config.data.region;
    input.workspace.time_zone = time_zone.value_or("UTC");
    input.workspace.created_at = now;
    input.user.id = platform::random_id<domain::UserId>(now);
    input.user.workspace = input.workspace.id;
    input.user.time_zone = input.workspace.time_zone;
    input.user.is_admin = true;
    input.user.created_at = now;
    return input;
}

Answer set_up(Call& call) {
    if (auto refusal = refuse_foreign_origin(call)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    if (auto refusal = refuse_wrong_setup_token(call, fields)) return *std::move(refusal);
    TRY(const auto input, read_input(call, fields));

    const std::lock_guard lock{call.reception.set_up};
    TRY(const bool is_needed, needs_setup(call));
    if (!is_needed) {
        return failure(ErrorCode::Conflict, "the set-up is done already", "Sign in.");
    }
    store::CellStore& cell = call.services.cell;
    TRY(const auto taken, cell.users().find_by_address(input.user.address));
    if (taken) {
        return failure(ErrorCode::Conflict, "somebody signs in with this address already",
                       "Take another address, or throw the sample away first.");
    }
    const std::string password_hash = platform::hash_password(input.password);
    TRY_VOID(call.services.workspaces.create(input.workspace));
    if (auto made = cell.users().create(input.user, password_hash); !made) {
        // A workspace that nobody can sign in to would end the set-up for good.
        auto erased = call.services.workspaces.erase(input.workspace.id);
        if (!erased) platform::log_error("a set-up was not undone", erased.error());
        return hand_on(std::move(made).error());
    }
    TRY_VOID(cell.audit_trail().append(input.workspace.id, input.user.id, "workspace.created",
                                       input.workspace.id.text));
    return begin_session(call, input.user);
}

}  // namespace

void add_setup(Routes& routes) {
    routes.push_back({"GET", "/setup", Access::Open, show_setup});
    routes.push_back({"POST", "/setup", Access::Open, set_up, Repeat::Harmless});
}

}  // namespace foresail::api
