// One run of a model, or a batch of runs of the small ones: what the inference ledger keeps.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::inference {

/// Who works on a task, cheapest first.
enum class Tier { Code = 1, Small = 2, Own = 3, Remote = 4 };

enum class Outcome { Done, Failed, Late, Refused, Stopped };

std::string_view to_text(Tier tier);        ///< "code", "small", "own", "remote"
std::string_view to_text(Outcome outcome);  ///< "done", "failed", "late", "refused", "stopped"
std::optional<Outcome> parse_outcome(std::string_view text);

/// Money of the configured currency, in millionths.
using Micros = std::int64_t;

struct InferenceRun {
    std::int64_t number = 0;  ///< Of the ledger's row; 0 before it is written.
    domain::WorkspaceId workspace;
    domain::Instant at;
    std::string task;  ///< "facts", "draft.reply"
    Tier tier = Tier::Code;
    std::string model;  ///< With the hash of its file where there is one.
    std::string place;  ///< "this machine", or the server's host.
    std::int64_t count = 1;
    std::int64_t bytes_sent = 0;  ///< Out of this process.
    std::string sent_sha256;
    std::int64_t prompt_tokens = 0;
    std::int64_t written_tokens = 0;
    std::int64_t duration_ms = 0;
    Outcome outcome = Outcome::Done;
    std::string reason;  ///< Why it was not done; no customer's text.
    Micros cost = 0;
    Micros saved = 0;  ///< Against the same tokens at the large model's price; at least 0.
};

}  // namespace foresail::inference
