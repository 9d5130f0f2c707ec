// What was captured, before anything thinks: bytes with where they came from. The event log keeps
// raw events for good, in order; everything else can be made from them again.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <string>
#include <string_view>

namespace foresail::domain {

enum class EventKind {
    Mail,  ///< `bytes` is an RFC 5322 message.
    Edit,  ///< `bytes` is an Edit (domain/edit.h) as JSON: what a person changed by hand.
};

struct RawEvent {
    WorkspaceId workspace;
    std::string vendor;        ///< "imap", "ingest", "import", "foresail".
    ConnectionId connection;   ///< The mailbox or import it came through; empty for edits.
    std::string external_id;   ///< The vendor's own name for it, stable over redelivery.
    std::string version;       ///< Changes when the vendor changed the record; often empty.
    std::string conversation;  ///< Partition: events of a conversation stay in order.
    EventKind kind = EventKind::Mail;
    UserId owner;             ///< Whose mailbox it was; empty where nobody's.
    bool is_private = false;  ///< Only `owner` may see what comes of it.
    bool from_sent_folder = false;
    Instant received_at;  ///< When capture got it.
    std::string bytes;
};

/// Derived from workspace, vendor, connection, external id and version: what makes redelivery
/// harmless.
EventId event_id(const RawEvent& event);

}  // namespace foresail::domain
