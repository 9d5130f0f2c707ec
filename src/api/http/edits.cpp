#include "api/http/edits.h"

#include "api/http/version_check.h"

namespace foresail::api {

using platform::ErrorCode;

platform::Result<> submit(Call& call, domain::Edit change) {
    change.by = call.user.id;
    if (change.fields.is_null()) change.fields = nlohmann::json::object();
    auto done = call.services.edits.submit(call.viewer, change);
    // A full disk is the server's trouble, not too many requests of this user.
    if (!done && done.error().code == ErrorCode::ResourceExhausted) {
        return platform::failure(ErrorCode::Unavailable, done.error().message, done.error().hint);
    }
    return done;
}

Answer submit_and_show(Call& call, domain::Edit change, const Handler& show) {
    const bool has_version = change.expected_version.has_value();
    if (auto done = submit(call, std::move(change)); !done) {
        if (has_version && done.error().code == ErrorCode::Conflict) return stale();
        return hand_on(std::move(done).error());
    }
    return show(call);
}

}  // namespace foresail::api
