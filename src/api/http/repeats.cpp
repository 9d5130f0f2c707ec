#include "api/http/repeats.h"

#include "api/http/problem.h"
#include "platform/keys.h"
#include "platform/logging.h"

namespace foresail::api {
namespace {

constexpr std::size_t key_size_max = 100;
constexpr std::chrono::hours keep_for{24};

std::string_view key_of(const Call& call) {
    return call.request.header("idempotency-key");
}

/// What asks for the same thing is the same: the path, what stands behind it, and the body.
std::string request_text(const platform::HttpRequest& request) {
    const nlohmann::json head{request.method, request.path, request.query};
    return head.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + '\n' + request.body;
}

/// Holds a key while its request is under way.
class UnderWay {
public:
    UnderWay(Reception& reception, const std::string& key) : reception_{reception}, key_{key} {
        const std::lock_guard lock{reception_.under_way_mutex};
        is_alone_ = reception_.under_way.insert(key_).second;
    }
    ~UnderWay() {
        if (!is_alone_) return;
        const std::lock_guard lock{reception_.under_way_mutex};
        reception_.under_way.erase(key_);
    }
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;

    [[nodiscard]] bool is_alone() const { return is_alone_; }

private:
    Reception& reception_;
    std::string key_;
    bool is_alone_ = false;
};

platform::HttpResponse kept_answer(const store::KeptResponse& kept) {
    platform::HttpResponse response;
    response.status = kept.status;
    response.body = kept.body;
    if (!kept.body.empty()) response.headers.emplace_back("Content-Type", "application/json");
    response.headers.emplace_back("Idempotency-Replayed", "true");
    return response;
}

}  // namespace

Answer answer_once(Call& call, const Handler& handler) {
    if (key_of(call).empty()) return handler(call);
    if (key_of(call).size() > key_size_max) {
        return platform::failure(platform::ErrorCode::InvalidArgument,
                                 "Idempotency-Key is longer than 100 bytes");
    }
    const std::string key =
        call.user.id.text + ':' + platform::sha256_hex(std::string{key_of(call)});
    const std::string request_hash = platform::sha256_hex(request_text(call.request));

    const UnderWay under_way{call.reception, key};
    if (!under_way.is_alone()) {
        return problem(409, "conflict", "the first request with this Idempotency-Key is under way",
                       "Try again in a moment.");
    }
    auto& keys = call.services.cell.idempotency_keys();
    const auto now = call.services.clock.now();
    TRY(const auto kept, keys.find(key));
    if (kept && now - kept->at < keep_for) {
        if (kept->request_hash == request_hash) return kept_answer(*kept);
        return problem(422, "idempotency_key_reused",
                       "this Idempotency-Key came with another request before",
                       "Take a new key for a new request.");
    }
    TRY(auto response, handler(call));
    if (response.status >= 200 && response.status < 300) {
        // The change is made: failing to keep the answer must not turn it into an error.
        auto put = keys.put({key, request_hash, response.status, response.body, now});
        if (put) put = keys.remove_older(now - keep_for);
        if (!put) platform::log_error("an answer was not kept", put.error());
    }
    return response;
}

std::string created_id_text(const Call& call) {
    if (key_of(call).empty()) return platform::random_id_text(call.services.clock.now());
    return domain::derive_id_text(
        {}, {"created", call.user.id.text, std::string{key_of(call)}, request_text(call.request)});
}

}  // namespace foresail::api
