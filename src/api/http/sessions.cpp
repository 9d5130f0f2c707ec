#include "api/http/sessions.h"

#include "api/http/problem.h"
#include "api/http/session_cookie.h"
#include "api/json/team.h"
#include "platform/keys.h"
#include "platform/logging.h"
#include "platform/random.h"

#include <algorithm>

namespace foresail::api {
namespace {

using platform::Result;

// Not every request writes: the end moves on in steps of a day.
constexpr std::chrono::hours renewal_interval{24};
constexpr std::size_t token_size_max = 200;

std::chrono::seconds life_of(const store::Session& session, domain::Instant now) {
    return std::chrono::duration_cast<std::chrono::seconds>(session.expires_at - now);
}

Result<> renew(Call& call, const std::string& token, std::optional<std::string>& renewed) {
    const auto now = call.services.clock.now();
    const auto end = std::min(now + session_idle_max, call.session.created_at + session_age_max);
    if (end - call.session.expires_at < renewal_interval) return {};
    call.session.expires_at = end;
    TRY_VOID(call.services.cell.sessions().put(call.session));
    renewed = session_cookie(is_https(call.services.config, call.request), token,
                             life_of(call.session, now));
    return {};
}

}  // namespace

Result<bool> recognize(Call& call, std::optional<std::string>& renewed) {
    const auto token = session_token(call.services.config, call.request);
    if (token.empty() || token.size() > token_size_max) return false;
    store::CellStore& cell = call.services.cell;
    TRY(auto session, cell.sessions().find(platform::sha256_hex(token)));
    if (!session || session->expires_at <= call.services.clock.now()) return false;
    auto user = cell.users().get(session->user);
    if (!user) {
        if (user.error().code == platform::ErrorCode::NotFound) return false;
        return hand_on(std::move(user).error());
    }
    call.session = std::move(*session);
    call.user = std::move(*user);
    call.viewer = {call.user.workspace, call.user.id, call.user.is_admin};
    TRY_VOID(renew(call, token, renewed));
    return true;
}

Answer begin_session(Call& call, const domain::User& user) {
    store::CellStore& cell = call.services.cell;
    const auto now = call.services.clock.now();
    // The one before, if any, ends here: a token that somebody else may have put there is worth
    // nothing afterwards.
    if (const auto old = session_token(call.services.config, call.request); !old.empty()) {
        TRY_VOID(cell.sessions().remove(platform::sha256_hex(old)));
    }
    TRY_VOID(cell.sessions().remove_expired(now));

    const std::string token = platform::random_token();
    call.session = {.token_hash = platform::sha256_hex(token),
                    .user = user.id,
                    .csrf_token = platform::random_token(),
                    .created_at = now,
                    .expires_at = now + session_idle_max};
    TRY_VOID(cell.sessions().put(call.session));
    TRY_VOID(cell.audit_trail().append(user.workspace, user.id, "session.created", user.id.text));
    call.user = user;
    call.viewer = {user.workspace, user.id, user.is_admin};

    TRY(auto response, session_answer(call, 201));
    response.headers.emplace_back(
        "Set-Cookie", session_cookie(is_https(call.services.config, call.request), token,
                                     life_of(call.session, now)));
    return response;
}

Answer end_session(Call& call) {
    TRY_VOID(call.services.cell.sessions().remove(call.session.token_hash));
    call.services.hub.drop(call.viewer.workspace, call.viewer.user);
    auto response = no_content();
    response.headers.emplace_back(
        "Set-Cookie",
        session_cookie(is_https(call.services.config, call.request), {}, std::chrono::seconds{0}));
    return response;
}

Answer session_answer(const Call& call, int status) {
    TRY(const auto workspace, call.services.cell.workspaces().get(call.user.workspace));
    return answer({{"user", user_json(call.user)},
                   {"workspace", workspace_json(workspace)},
                   {"csrf_token", call.session.csrf_token}},
                  status);
}

std::optional<platform::HttpResponse> refuse_foreign_origin(const Call& call) {
    const auto& request = call.request;
    const auto origin = request.header("origin");
    const auto site = request.header("sec-fetch-site");
    const bool is_same_host = origin.empty() || origin == base_url(call.services.config, request) ||
                              origin == "http://" + std::string{request.header("host")} ||
                              origin == "https://" + std::string{request.header("host")};
    if (is_same_host && site != "cross-site") return std::nullopt;
    return problem(403, "foreign_origin", "this request comes from another site",
                   "Open Foresail's own page. Behind a proxy, set server.public_url.");
}

std::optional<platform::HttpResponse> refuse_forged(const Call& call) {
    if (auto refusal = refuse_foreign_origin(call)) return refusal;
    const auto token = call.request.header("x-csrf-token");
    if (platform::equal_in_constant_time(token, call.session.csrf_token)) return std::nullopt;
    return problem(403, "csrf_token", "the header X-CSRF-Token is missing or not this session's",
                   "Load the page again.");
}

}  // namespace foresail::api
