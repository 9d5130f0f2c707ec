// The way of a mail's bytes to an Activity.
#include "normalize/automation.h"
#include "normalize/language.h"
#include "normalize/limits.h"
#include "normalize/mime/addresses.h"
#include "normalize/mime/content.h"
#include "normalize/mime/field_text.h"
#include "normalize/mime/message.h"
#include "normalize/mime/message_ids.h"
#include "normalize/mime/parts.h"
#include "normalize/mime/sent_date.h"
#include "normalize/normalize.h"
#include "normalize/text/body_text.h"
#include "normalize/thread_subject.h"
#include "normalize/zones.h"

#include <array>

#include <sodium.h>

namespace foresail::normalize {
namespace {

using domain::Activity;
using domain::RawEvent;

std::string hash_text(std::initializer_list<std::string_view> parts) {
    return domain::derive_id_text(domain::Instant{}, parts).substr(10);
}

std::string sender_address(const Activity& activity) {
    const domain::Participant* sender = domain::sender_of(activity);
    return sender == nullptr ? std::string{} : sender->address;
}

// What tells the signature: the sender's name and address.
std::string sender_header(const Activity& activity) {
    const domain::Participant* sender = domain::sender_of(activity);
    if (sender == nullptr) return {};
    return "From: " + sender->name + " <" + sender->address + ">";
}

// The sender's own words tell the language; a forward without any is judged by all of it.
std::string own_words(const Activity& activity) {
    std::string words;
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind == domain::ZoneKind::Reply) words += zone.span.of(activity.text);
    }
    return words;
}

void fill_language(Activity& activity) {
    activity.language = language_of(own_words(activity));
    if (activity.language.empty()) activity.language = language_of(activity.text);
}

void fill_attachments(const Parts& parts, Activity& activity) {
    int ordinal = 0;
    for (const AttachedPart& attached : parts.attached) {
        activity.attachments.push_back(describe(attached, ordinal++));
    }
}

void fill_where_from(const RawEvent& event, Activity& activity) {
    activity.event = domain::event_id(event);
    activity.workspace = event.workspace;
    activity.connection = event.connection;
    activity.from_sent_folder = event.from_sent_folder;
    if (event.is_private) {
        activity.audience.everyone = false;
        if (!event.owner.empty()) activity.audience.users.push_back(event.owner);
    }
}

void fill_header(const Message& message, const RawEvent& event, Notes& notes, Activity& activity) {
    activity.subject =
        cut_text(field_text(message.field_or_empty("subject")), limits::subject_bytes_max);
    activity.thread_subject = thread_subject(activity.subject);
    activity.participants = participants_of(message, notes);
    activity.references = references_of(message, notes);
    const SentDate date = sent_date(message.field_or_empty("date"), event.received_at, notes);
    activity.sent_at = date.at;
    activity.utc_offset_min = date.utc_offset_min;
    activity.sent_at_given = date.is_given;
}

// Not the time of receipt: copies of a mail in several mailboxes must get one id.
void fill_identity(const Message& message, Notes& notes, Activity& activity) {
    const std::string sender = sender_address(activity);
    const std::string_view date = message.field_or_empty("date");
    activity.message_id = message_id_in(message.field_or_empty("message-id"));
    if (activity.message_id.empty()) {
        activity.message_id =
            hash_text({"message_id", sender, date, activity.subject, activity.text}) +
            "@made-up.invalid";
        notes.add("The message has no Message-ID; one was made up.");
    }
    const domain::Instant at = activity.sent_at_given ? activity.sent_at : domain::Instant{};
    activity.id = domain::derive_id<domain::ActivityId>(
        at,
        {"activity", activity.workspace.text, activity.message_id, sender, date, activity.text});
}

}  // namespace

platform::Result<Activity> read(const RawEvent& event) {
    Notes notes;
    TRY(const Message message, Message::parse(event.bytes, notes));
    Activity activity;
    fill_where_from(event, activity);
    fill_header(message, event, notes, activity);
    const Parts parts = parts_of(message, notes);
    activity.text = body_text(parts, notes);
    fill_attachments(parts, activity);
    activity.automation = automation_of(
        message, {activity.subject, sender_address(activity), parts.has_calendar_reply});
    activity.zones = split_zones(activity.text, sender_header(activity));
    fill_language(activity);
    fill_identity(message, notes, activity);
    activity.notes = std::move(notes).take();
    return activity;
}

platform::Result<std::string> read_attachment(const RawEvent& event, int ordinal) {
    Notes notes;
    TRY(const Message message, Message::parse(event.bytes, notes));
    const Parts parts = parts_of(message, notes);
    if (ordinal < 0 || static_cast<std::size_t>(ordinal) >= parts.attached.size()) {
        return platform::failure(platform::ErrorCode::NotFound, "no such attachment",
                                 "The mail has no attachment at this place.");
    }
    return decoded(parts.attached[static_cast<std::size_t>(ordinal)].part,
                   limits::message_bytes_max);
}

}  // namespace foresail::normalize
