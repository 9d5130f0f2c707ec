#include "domain/activity.h"

#include "domain/words.h"

#include <algorithm>

namespace foresail::domain {
namespace {

constexpr Words<ActivityKind, 2> kind_words{
    {{{ActivityKind::Email, "email"}, {ActivityKind::Note, "note"}}}};
constexpr Words<Direction, 3> direction_words{{{{Direction::Inbound, "inbound"},
                                                {Direction::Outbound, "outbound"},
                                                {Direction::Internal, "internal"}}}};
constexpr Words<ParticipantRole, 5> role_words{{{{ParticipantRole::From, "from"},
                                                 {ParticipantRole::To, "to"},
                                                 {ParticipantRole::Cc, "cc"},
                                                 {ParticipantRole::Bcc, "bcc"},
                                                 {ParticipantRole::ReplyTo, "reply_to"}}}};
constexpr Words<Automation, 5> automation_words{{{{Automation::None, "none"},
                                                  {Automation::AutoReply, "auto_reply"},
                                                  {Automation::Bulk, "bulk"},
                                                  {Automation::Bounce, "bounce"},
                                                  {Automation::Notification, "notification"}}}};
constexpr Words<ZoneKind, 4> zone_words{{{{ZoneKind::Reply, "reply"},
                                          {ZoneKind::Quote, "quote"},
                                          {ZoneKind::Signature, "signature"},
                                          {ZoneKind::Header, "header"}}}};

}  // namespace

const char* to_text(ActivityKind value) {
    return kind_words.text_of(value);
}
std::optional<ActivityKind> parse_activity_kind(std::string_view text) {
    return kind_words.value_of(text);
}
const char* to_text(Direction value) {
    return direction_words.text_of(value);
}
std::optional<Direction> parse_direction(std::string_view text) {
    return direction_words.value_of(text);
}
const char* to_text(ParticipantRole value) {
    return role_words.text_of(value);
}
std::optional<ParticipantRole> parse_participant_role(std::string_view text) {
    return role_words.value_of(text);
}
const char* to_text(Automation value) {
    return automation_words.text_of(value);
}
std::optional<Automation> parse_automation(std::string_view text) {
    return automation_words.value_of(text);
}
const char* to_text(ZoneKind value) {
    return zone_words.text_of(value);
}
std::optional<ZoneKind> parse_zone_kind(std::string_view text) {
    return zone_words.value_of(text);
}

const Participant* sender_of(const Activity& activity) {
    const auto found = std::find_if(activity.participants.begin(), activity.participants.end(),
                                    [](const auto& p) { return p.role == ParticipantRole::From; });
    return found == activity.participants.end() ? nullptr : &*found;
}

}  // namespace foresail::domain
