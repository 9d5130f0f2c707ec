#include "api/http/setup_token.h"

#include "api/http/problem.h"
#include "platform/keys.h"

namespace foresail::api {

std::optional<platform::HttpResponse> refuse_wrong_setup_token(const Call& call, Fields& fields) {
    RateLimit& guesses = call.reception.sign_ins_of_peer;
    if (const auto wait = guesses.look(call.request.remote_address)) {
        return too_many("there were too many tries", *wait);
    }
    const auto token = fields.text("token", {.size_max = 200});
    const std::string& expected = call.services.setup_token;
    const bool is_right =
        token && !expected.empty() && platform::equal_in_constant_time(*token, expected);
    if (is_right) return std::nullopt;
    (void)guesses.take(call.request.remote_address);
    return problem(403, "setup_token", "this is not the token of this server",
                   "Open the address that the server printed at its start: the token is in it.");
}

}  // namespace foresail::api
