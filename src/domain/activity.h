// Something that happened between people: an email, a note, later a call, a chat message, a
// meeting.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::domain {

enum class ActivityKind { Email, Note };
enum class Direction { Inbound, Outbound, Internal };
enum class ParticipantRole { From, To, Cc, Bcc, ReplyTo };
enum class Automation { None, AutoReply, Bulk, Bounce, Notification };
enum class ZoneKind { Reply, Quote, Signature, Header };  ///< Reply: the sender's own new words.

struct Participant {
    ParticipantRole role = ParticipantRole::To;
    std::string address;  ///< Lower case, domain in ASCII (IDNA).
    std::string name;     ///< As displayed; may be empty.
    ContactId contact;    ///< Set by resolve/; empty for the team's own people and bulk senders.
    UserId user;          ///< Set by resolve/ where it is one of the team.
};

struct Attachment {
    int ordinal = 0;  ///< Its place in the message; with the activity's id it names the attachment.
    std::string file_name;
    std::string media_type;
    std::int64_t size_bytes = 0;  ///< Decoded.
    std::string sha256;           ///< Hex, of the decoded bytes.
    bool is_inline = false;
};

/// A piece of Activity::text with its role; zones don't overlap and stand in order.
struct Zone {
    ZoneKind kind = ZoneKind::Reply;
    Span span;
};

struct Activity {
    ActivityId id;
    EventId event;  ///< The raw event with the original bytes.
    WorkspaceId workspace;
    ConnectionId connection;
    ActivityKind kind = ActivityKind::Email;
    Direction direction = Direction::Inbound;  ///< Set by resolve/, which knows the team.
    Automation automation = Automation::None;
    bool from_sent_folder = false;
    ThreadId thread;                      ///< Set by resolve/.
    std::string message_id;               ///< Without angle brackets; made up where missing.
    std::vector<std::string> references;  ///< Oldest first, In-Reply-To last, no repeats.
    std::string subject;                  ///< Decoded.
    std::string thread_subject;  ///< Without Re:, AW:, Fwd: ..., folded; the fallback for threads.
    Instant sent_at;
    int utc_offset_min = 0;  ///< The sender's, from the Date header.
    bool sent_at_given =
        true;              ///< False where Date was missing or absurd and received_at stands in.
    std::string language;  ///< ISO 639-1; empty where too short to tell.
    std::string text;      ///< All plain text, UTF-8, LF; spans refer to it.
    std::vector<Zone> zones;
    std::vector<Participant> participants;
    std::vector<Attachment> attachments;
    std::vector<std::string> notes;  ///< What normalize/ had to cut or mend, in plain words.
    Audience audience;
};

const Participant* sender_of(const Activity& activity);

const char* to_text(ActivityKind kind);
const char* to_text(Direction direction);
const char* to_text(ParticipantRole role);
const char* to_text(Automation automation);
const char* to_text(ZoneKind kind);
std::optional<ActivityKind> parse_activity_kind(std::string_view text);
std::optional<Direction> parse_direction(std::string_view text);
std::optional<ParticipantRole> parse_participant_role(std::string_view text);
std::optional<Automation> parse_automation(std::string_view text);
std::optional<ZoneKind> parse_zone_kind(std::string_view text);

}  // namespace foresail::domain
