#include "api/http/fields.h"
#include "api/http/mail_address.h"
#include "api/http/problem.h"
#include "api/http/sessions.h"
#include "api/http/setup_token.h"
#include "api/resources/resources.h"
#include "platform/keys.h"
#include "platform/logging.h"
#include "platform/random.h"

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::chrono::seconds password_check_wait{2};

/// Verified where there is no such user, so that the time of the answer does not tell.
const std::string& nobodys_password_hash() {
    static const std::string hash = platform::hash_password(platform::random_token());
    return hash;
}

std::optional<platform::HttpResponse> refuse_guessing(Call& call, const std::string& address) {
    const std::string& peer = call.request.remote_address;
    auto wait = call.reception.sign_ins.take(peer + ' ' + address);
    if (!wait) wait = call.reception.sign_ins_of_peer.take(peer);
    if (!wait) return std::nullopt;
    return too_many("there were too many tries to sign in", *wait);
}

Result<std::optional<domain::User>> find_user(Call& call, const std::string& address,
                                              const std::string& password) {
    store::Users& users = call.services.cell.users();
    TRY(auto user, users.find_by_address(address));
    std::string hash = nobodys_password_hash();
    if (user) {
        TRY(hash, users.password_hash(user->id));
    }
    const bool is_right = platform::verify_password(hash, password);
    if (!user || !is_right) return std::optional<domain::User>{};
    return user;
}

/// find_user(), two at a time at most.
Result<std::optional<domain::User>> find_user_in_turn(Call& call, const std::string& address,
                                                      const std::string& password) {
    auto& checks = call.reception.password_checks;
    if (!checks.try_acquire_for(password_check_wait)) {
        return failure(ErrorCode::Unavailable, "many people are signing in at this moment",
                       "Try again in a few seconds.");
    }
    const auto release = [&checks](void* /*unused*/) { checks.release(); };
    const std::unique_ptr<void, decltype(release)> turn{&checks, release};
    return find_user(call, address, password);
}

Answer sign_in(Call& call) {
    if (auto refusal = refuse_foreign_origin(call)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto text, fields.text("address", {.size_max = 254}));
    TRY(const auto password, fields.secret("password", 1'000));
    TRY_VOID(fields.done());
    const std::string address = read_mail_address(text).value_or(text);
    if (auto refusal = refuse_guessing(call, address)) return *std::move(refusal);

    TRY(const auto user, find_user_in_turn(call, address, password));
    if (!user) {
        return problem(401, "wrong_credentials", "address or password is wrong",
                       "Check both; capitals count in the password.");
    }
    call.reception.sign_ins.forgive(call.request.remote_address + ' ' + address);
    return begin_session(call, *user);
}

Answer sign_in_to_sample(Call& call) {
    if (auto refusal = refuse_foreign_origin(call)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    if (auto refusal = refuse_wrong_setup_token(call, fields)) return *std::move(refusal);
    TRY_VOID(fields.done());
    store::CellStore& cell = call.services.cell;
    TRY(const auto workspaces, cell.workspaces().list());
    for (const domain::Workspace& workspace : workspaces) {
        if (!workspace.is_sample) continue;
        TRY(const auto users, cell.users().list(workspace.id));
        if (!users.empty()) return begin_session(call, users.front());
    }
    return failure(ErrorCode::NotFound, "there is no sample workspace",
                   "It was thrown away, or the server was started without it.");
}

Answer show_session(Call& call) {
    return session_answer(call, 200);
}

}  // namespace

void add_session(Routes& routes) {
    routes.push_back({"GET", "/session", Access::SignedIn, show_session});
    routes.push_back({"POST", "/session", Access::Open, sign_in, Repeat::Harmless});
    routes.push_back({"DELETE", "/session", Access::SignedIn, end_session});
    routes.push_back(
        {"POST", "/session/sample", Access::Open, sign_in_to_sample, Repeat::Harmless});
}

}  // namespace foresail::api
