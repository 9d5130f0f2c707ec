// What the API remembers between requests, beside the stores: counts for limits, requests that are
// under way.
//
// Thread safety: all of it from any thread.
#pragma once

#include "api/http/rate_limit.h"
#include "api/ingest_counts.h"
#include "api/services.h"
#include "api/writing/draft_writer.h"

#include <memory>
#include <mutex>
#include <semaphore>
#include <set>
#include <string>

namespace foresail::api {

struct Reception {
    explicit Reception(std::shared_ptr<Services> made_of);

    std::shared_ptr<Services> services;
    RateLimit requests;          ///< A peer, all it asks.
    RateLimit sign_ins;          ///< An address from a peer.
    RateLimit sign_ins_of_peer;  ///< Whatever address; set-up tokens too.
    RateLimit ingests;           ///< A connection.
    RateLimit bad_signatures;    ///< A peer.
    IngestCounts ingest_counts;
    DraftWriter drafts;

    std::mutex set_up;       ///< One first-run set-up at a time.
    std::mutex connections;  ///< One change at a time: from the look at the version to the update.
    /// Argon2 takes long by intent: the other workers must stay free for those who are signed in.
    std::counting_semaphore<2> password_checks{2};

    std::mutex under_way_mutex;
    std::set<std::string> under_way;  ///< Idempotency keys of requests that are being answered.
};

}  // namespace foresail::api
