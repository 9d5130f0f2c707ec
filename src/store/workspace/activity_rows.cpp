#include "store/workspace/activity_rows.h"

#include <nlohmann/json.hpp>

namespace foresail::store {

namespace {

using domain::Activity;
using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

/// What is no UTF-8 was mended by normalize/; here it must not throw.
std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string attachments_text(const std::vector<domain::Attachment>& attachments) {
    json list = json::array();
    for (const auto& one : attachments) {
        list.push_back({one.ordinal, one.file_name, one.media_type, one.size_bytes, one.sha256,
                        one.is_inline});
    }
    return dump(list);
}

std::string zones_text(const std::vector<domain::Zone>& zones) {
    json list = json::array();
    for (const auto& zone : zones) {
        list.push_back({domain::to_text(zone.kind), zone.span.begin, zone.span.end});
    }
    return dump(list);
}

std::vector<domain::Attachment> parse_attachments(std::string_view text) {
    std::vector<domain::Attachment> attachments;
    for (const auto& one : json::parse(text)) {
        attachments.push_back({one.at(0).get<int>(), one.at(1).get<std::string>(),
                               one.at(2).get<std::string>(), one.at(3).get<std::int64_t>(),
                               one.at(4).get<std::string>(), one.at(5).get<bool>()});
    }
    return attachments;
}

std::vector<domain::Zone> parse_zones(std::string_view text) {
    std::vector<domain::Zone> zones;
    for (const auto& one : json::parse(text)) {
        const auto kind = domain::parse_zone_kind(one.at(0).get<std::string>());
        zones.push_back({kind.value_or(domain::ZoneKind::Reply),
                         {one.at(1).get<std::size_t>(), one.at(2).get<std::size_t>()}});
    }
    return zones;
}

/// The columns that hold JSON. Errors: DataLoss, for what we did not write.
Result<> parse_lists(const sqlite::Statement& row, Activity& activity) {
    try {
        activity.references = json::parse(row.bytes(9)).get<std::vector<std::string>>();
        activity.attachments = parse_attachments(row.bytes(18));
        activity.notes = json::parse(row.bytes(19)).get<std::vector<std::string>>();
        activity.zones = parse_zones(row.bytes(20));
        return {};
    } catch (const json::exception&) {
        return failure(ErrorCode::DataLoss, "an activity's row is damaged",
                       "Make the workspace anew from the event log by `foresail replay`.");
    }
}

Result<> read_participants(sqlite::Database& database, Activity& activity, std::int64_t row) {
    TRY(auto one, database.prepare("SELECT role, address, name, contact, user FROM participants"
                                   " WHERE activity = ? ORDER BY position"));
    one.bind_all(row);
    while (true) {
        TRY(const bool has_row, one.step());
        if (!has_row) return {};
        activity.participants.push_back(
            {domain::parse_participant_role(one.bytes(0)).value_or(domain::ParticipantRole::To),
             one.text(1), one.text(2), one.id<domain::ContactId>(3), one.id<domain::UserId>(4)});
    }
}

}  // namespace

std::string activity_columns(ActivityParts parts) {
    const std::string columns =
        "a.row, a.id, a.event, a.connection, a.kind, a.direction, a.automation,"
        " a.from_sent_folder, a.thread, a.message_references, a.message_id, a.subject,"
        " a.thread_subject, a.sent_at, a.utc_offset_min, a.sent_at_given,"
        " a.language, a.audience, a.attachments, a.notes, ";
    return columns + (parts == ActivityParts::All ? "a.zones, a.text" : "'[]', ''");
}

Result<Activity> read_activity(sqlite::Database& database, const sqlite::Statement& row,
                               const domain::WorkspaceId& workspace) {
    Activity activity;
    activity.id = row.id<domain::ActivityId>(1);
    activity.event = row.id<domain::EventId>(2);
    activity.workspace = workspace;
    activity.connection = row.id<domain::ConnectionId>(3);
    activity.kind = domain::parse_activity_kind(row.bytes(4)).value_or(domain::ActivityKind::Email);
    activity.direction = domain::parse_direction(row.bytes(5)).value_or(domain::Direction::Inbound);
    activity.automation = domain::parse_automation(row.bytes(6)).value_or(domain::Automation::None);
    activity.from_sent_folder = row.flag(7);
    activity.thread = row.id<domain::ThreadId>(8);
    activity.message_id = row.text(10);
    activity.subject = row.text(11);
    activity.thread_subject = row.text(12);
    activity.sent_at = row.instant(13);
    activity.utc_offset_min = row.small(14);
    activity.sent_at_given = row.flag(15);
    activity.language = row.text(16);
    activity.audience = domain::parse_audience(row.bytes(17));
    activity.text = row.text(21);
    TRY_VOID(parse_lists(row, activity));
    TRY_VOID(read_participants(database, activity, row.integer(0)));
    return activity;
}

Result<std::int64_t> write_activity(sqlite::Database& database, const Activity& activity) {
    TRY_VOID(database.run(
        "INSERT INTO activities (id, event, connection, kind, direction, automation,"
        " from_sent_folder, thread, message_id, message_references, subject, thread_subject,"
        " sent_at, utc_offset_min, sent_at_given, language, audience, attachments, notes, zones,"
        " text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        activity.id, activity.event, activity.connection, domain::to_text(activity.kind),
        domain::to_text(activity.direction), domain::to_text(activity.automation),
        activity.from_sent_folder, activity.thread, activity.message_id, dump(activity.references),
        activity.subject, activity.thread_subject, activity.sent_at, activity.utc_offset_min,
        activity.sent_at_given, activity.language, domain::to_text(activity.audience),
        attachments_text(activity.attachments), dump(activity.notes), zones_text(activity.zones),
        activity.text));
    const std::int64_t row = database.last_row();
    int position = 0;
    for (const auto& one : activity.participants) {
        TRY_VOID(
            database.run("INSERT INTO participants (activity, position, role, address, name,"
                         " contact, user) VALUES (?, ?, ?, ?, ?, ?, ?)",
                         row, position++, domain::to_text(one.role), one.address, one.name,
                         one.contact, one.user));
    }
    return row;
}

}  // namespace foresail::store
