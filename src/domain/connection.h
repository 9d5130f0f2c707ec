// A connected mailbox, import or ingest endpoint, and how it is doing.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::domain {

enum class ConnectionKind { Imap, Ingest, Import };

/// Live means: everything the server had at the last look is taken, and we are listening.
enum class SyncState { NeverTried, Connecting, Backfilling, Live, Waiting, NeedsAttention, Paused };

struct Connection {
    ConnectionId id;
    WorkspaceId workspace;
    UserId owner;
    ConnectionKind kind = ConnectionKind::Imap;
    std::string name;     ///< What the page shows.
    std::string address;  ///< The mailbox's own address.
    std::string host;     ///< IMAP.
    int port = 0;
    std::string security;  ///< "tls", "starttls" or "none" (loopback only).
    std::string user_name;
    bool is_private = false;
    bool is_paused = false;
    Instant created_at;
    std::int64_t version = 1;
};

/// What the accounts page shows. Counts are of mails of all folders.
struct SyncStatus {
    SyncState state = SyncState::NeverTried;
    Instant last_success_at;  ///< Zero where never.
    Instant changed_at;
    std::int64_t taken_count = 0;      ///< Durable in the event log.
    std::int64_t remaining_count = 0;  ///< Known on the server, not yet taken.
    std::int64_t refused_count = 0;    ///< Too large or unreadable; listed for the user.
    Instant oldest_taken_at;           ///< How far back history is read; zero where not begun.
    std::string error;                 ///< In plain words; empty where all is well.
    std::string hint;                  ///< What to do about it.
    Instant next_try_at;               ///< Where state is Waiting.
};

const char* to_text(ConnectionKind kind);
const char* to_text(SyncState state);
std::optional<ConnectionKind> parse_connection_kind(std::string_view text);

}  // namespace foresail::domain
