// mime/stalwart: real and hostile messages, and how another parser reads them. Measures for each
// field in how many messages the two agree.
#pragma once

#include "normalize/measured/share.h"
#include "normalize/mime/addresses.h"
#include "normalize/mime/field_text.h"
#include "normalize/normalize.h"
#include "normalize/text/clean_text.h"
#include "normalize/text/html_text.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::normalize::measured {

struct MimeShares {
    std::size_t messages = 0;
    std::size_t refused = 0;  ///< No message at all in our eyes.
    Share subject;
    Share from;
    Share recipients;
    Share message_id;
    Share body;
    Share attachment_count;
    Share attachment_names;
    Share attachment_bytes;
};

using Json = nlohmann::json;

inline domain::RawEvent mail_event(std::string bytes) {
    domain::RawEvent event;
    event.workspace = {"w1"};
    event.vendor = "import";
    event.connection = {"c1"};
    event.external_id = "1";
    event.received_at = *domain::parse_iso8601("2026-03-02T09:00:00Z");
    event.bytes = std::move(bytes);
    return event;
}

/// The last field of that name in a part, or null.
inline Json field_of(const Json& part, const std::string& name) {
    Json found;
    for (const auto& header : part["headers"]) {
        if (header["name"] == name) found = header["value"];
    }
    return found;
}

inline void collect_addresses(const Json& value, std::set<std::string>& addresses) {
    if (value.is_object() && value.contains("address")) {
        if (value["address"].is_string()) {
            const std::string plain = plain_address(value["address"].get<std::string>());
            if (!plain.empty()) addresses.insert(plain);
        }
    } else if (value.is_structured()) {
        for (const auto& inner : value) collect_addresses(inner, addresses);
    }
}

inline std::set<std::string> expected_addresses(const Json& root,
                                                const std::vector<std::string>& names) {
    std::set<std::string> addresses;
    for (const auto& header : root["headers"]) {
        const bool is_wanted = std::any_of(
            names.begin(), names.end(), [&](const auto& name) { return header["name"] == name; });
        if (is_wanted) {
            collect_addresses(header["value"], addresses);
        }
    }
    return addresses;
}

inline std::set<std::string> own_addresses(const domain::Activity& activity, bool senders) {
    std::set<std::string> addresses;
    for (const auto& participant : activity.participants) {
        if (participant.role == domain::ParticipantRole::ReplyTo) continue;
        if ((participant.role == domain::ParticipantRole::From) == senders) {
            addresses.insert(participant.address);
        }
    }
    return addresses;
}

inline std::string expected_text(const Json& message) {
    std::string text;
    Notes notes;
    for (const auto& index : message["text_body"]) {
        const Json& body = message["parts"][index.get<std::size_t>()]["body"];
        if (body.contains("Text")) text += body["Text"].get<std::string>() + "\n";
        if (body.contains("Html")) text += html_text(body["Html"].get<std::string>(), notes) + "\n";
    }
    return text;
}

inline std::string expected_name(const Json& part) {
    std::string name;
    for (const auto& [field, attribute] :
         {std::pair<std::string, std::string>{"content_type", "name"},
          std::pair<std::string, std::string>{"content_disposition", "filename"}}) {
        const Json value = field_of(part, field);
        if (!value.is_object() || !value.contains("ContentType")) continue;
        const Json attributes = value["ContentType"].value("attributes", Json::array());
        if (!attributes.is_array()) continue;
        for (const auto& pair : attributes) {
            if (pair["name"] == attribute) name = field_text(pair["value"].get<std::string>());
        }
    }
    return name;
}

// Bytes are compared where the other parser gives bytes: text it has converted, messages parsed.
inline bool has_equal_bytes(const domain::RawEvent& event, const domain::Activity& activity,
                            const Json& message) {
    int ordinal = 0;
    for (const auto& index : message["attachments"]) {
        const Json& body = message["parts"][index.get<std::size_t>()]["body"];
        const auto bytes = read_attachment(event, ordinal);
        if (!bytes || activity.attachments[static_cast<std::size_t>(ordinal)].size_bytes !=
                          static_cast<std::int64_t>(bytes->size())) {
            return false;
        }
        ++ordinal;
        const char* kind = body.contains("Binary") ? "Binary" : "InlineBinary";
        if (!body.contains(kind)) continue;
        const auto expected = body[kind].get<std::vector<std::uint8_t>>();
        if (!std::equal(expected.begin(), expected.end(), bytes->begin(), bytes->end(),
                        [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); })) {
            return false;
        }
    }
    return true;
}

inline void compare_attachments(const domain::RawEvent& event, const domain::Activity& activity,
                                const Json& message, const std::string& file, MimeShares& shares) {
    const std::size_t count = message["attachments"].size();
    const bool same_count = activity.attachments.size() == count;
    shares.attachment_count.count(same_count, file + ": " +
                                                  std::to_string(activity.attachments.size()) +
                                                  " instead of " + std::to_string(count));
    if (!same_count || count == 0) return;
    bool same_names = true;
    std::string names;
    for (std::size_t i = 0; i < count; ++i) {
        const Json& part = message["parts"][message["attachments"][i].get<std::size_t>()];
        if (part["body"].contains("Message")) continue;  // We name these by their subject.
        const std::string expected = expected_name(part);
        const std::string& own = activity.attachments[i].file_name;
        same_names = same_names && own == expected;
        names.append(" [").append(own).append("] [").append(expected).append("]");
    }
    shares.attachment_names.count(same_names, file + names);
    shares.attachment_bytes.count(has_equal_bytes(event, activity, message), file);
}

inline std::string shown(const std::set<std::string>& addresses) {
    std::string text;
    for (const auto& address : addresses) text += address + " ";
    return text;
}

inline void compare(const std::string& file, MimeShares& shares) {
    const domain::RawEvent event = mail_event(file_bytes(file + ".eml"));
    const Json message = Json::parse(file_bytes(file + ".json"));
    ++shares.messages;
    const auto activity = read(event);
    if (!activity) {
        ++shares.refused;
        return;
    }
    const Json& root = message["parts"][0];
    const auto text_of = [](const Json& value) {
        return value.is_object() && value.contains("Text")
                   ? one_line(value["Text"].get<std::string>())
                   : std::string{};
    };
    const std::string subject = text_of(field_of(root, "subject"));
    shares.subject.count(activity->subject == subject,
                         file + ": [" + activity->subject + "] [" + subject + "]");
    const auto senders = expected_addresses(root, {"from"});
    shares.from.count(senders.empty() || own_addresses(*activity, true) == senders,
                      file + ": " + shown(own_addresses(*activity, true)) + "| " + shown(senders));
    const auto recipients = expected_addresses(root, {"to", "cc", "bcc"});
    shares.recipients.count(
        own_addresses(*activity, false) == recipients,
        file + ": " + shown(own_addresses(*activity, false)) + "| " + shown(recipients));
    const std::string id = text_of(field_of(root, "message_id"));
    shares.message_id.count(id.empty() || activity->message_id == id,
                            file + ": [" + activity->message_id + "] [" + id + "]");
    const std::string body = without_white_space(clean_text(expected_text(message)));
    const std::string own = without_white_space(activity->text);
    shares.body.count(own == body, file + ":\n--- ours\n" + own.substr(0, 600) + "\n--- theirs\n" +
                                       body.substr(0, 600) + "\n");
    compare_attachments(event, *activity, message, file, shares);
}

inline MimeShares measure_mime(const std::string& data) {
    MimeShares shares;
    std::set<std::string> files;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(data + "/mime/stalwart")) {
        if (entry.path().extension() == ".eml") {
            files.insert((entry.path().parent_path() / entry.path().stem()).string());
        }
    }
    for (const auto& file : files) compare(file, shares);
    return shares;
}

}  // namespace foresail::normalize::measured
