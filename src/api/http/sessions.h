// Sessions: made at sign-in, found by the cookie's token, ended at sign-out. Only the token's hash
// is kept.
#pragma once

#include "api/http/call.h"

#include <optional>
#include <string>

namespace foresail::api {

/// Ends 30 days after it was last used, and 90 days after it began in any case.
inline constexpr std::chrono::hours session_idle_max{30 * 24};
inline constexpr std::chrono::hours session_age_max{90 * 24};

/// Fills in who asks, from the cookie. False where there is no session. `renewed` gets the cookie
/// to send where its life is made longer.
platform::Result<bool> recognize(Call& call, std::optional<std::string>& renewed);

/// Signs `user` in: a new session, whatever cookie came, in an answer like that of GET /session.
Answer begin_session(Call& call, const domain::User& user);
/// Ends the call's session and closes the user's streams.
Answer end_session(Call& call);

/// As GET /session.
Answer session_answer(const Call& call, int status);

/// Refuses requests that another site's page could have sent: the token that only our page knows,
/// and where the browser says that the request is from. Nothing where all is well.
std::optional<platform::HttpResponse> refuse_forged(const Call& call);
/// The second half of it, for requests before there is a session.
std::optional<platform::HttpResponse> refuse_foreign_origin(const Call& call);

}  // namespace foresail::api
