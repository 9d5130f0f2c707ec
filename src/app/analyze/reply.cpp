#include "app/analyze/analyze_task.h"
#include "app/analyze/field.h"
#include "app/analyze/text_offsets.h"
#include "normalize/zones.h"
#include "normalize/zones/closing.h"
#include "normalize/zones/contact_line.h"
#include "normalize/zones/sender_name.h"
#include "resolve/signature.h"

#include <optional>
#include <string>

namespace foresail::app::analyze {

using nlohmann::json;

namespace {

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\"'");
    if (begin == std::string_view::npos) return {};
    return std::string{text.substr(begin, text.find_last_not_of(" \t\r\"'") - begin + 1)};
}

// Of "From: Ann Client <ann@client.example>", wherever in the header it stands.
domain::Participant sender_in(std::string_view header) {
    domain::Participant sender{.role = domain::ParticipantRole::From};
    std::size_t begin = header.starts_with("From:") ? 0 : header.find("\nFrom:");
    if (begin == std::string_view::npos) return sender;
    begin = header.find(':', begin) + 1;
    const std::string_view line = header.substr(begin, header.find('\n', begin) - begin);
    const auto bracket = line.find('<');
    const bool is_address = bracket == std::string_view::npos && line.find('@') != line.npos;
    sender.name = is_address ? "" : trimmed(line.substr(0, bracket));
    sender.address = is_address ? trimmed(line)
                     : bracket == line.npos
                         ? ""
                         : trimmed(line.substr(bracket + 1, line.find('>') - bracket - 1));
    return sender;
}

// "i. A. Ann Lee", "Bob Smith | Sales Director": the person's name alone.
std::string person_in(std::string line) {
    line.resize(std::min(line.size(), line.find(" | ")));
    for (const std::string_view on_behalf : {"i. A. ", "i.A. ", "i. V. ", "i.V. ", "ppa. "}) {
        if (line.starts_with(on_behalf)) return line.substr(on_behalf.size());
    }
    return line;
}

// Without a header the signature says who wrote: on its first line that looks like a name, else on
// the first one of letters that is no closing.
std::string name_in(std::string_view signature) {
    std::string first;
    while (!signature.empty()) {
        const auto end = std::min(signature.find('\n'), signature.size());
        std::string line = trimmed(signature.substr(0, end));
        const bool has_letter = line.find_first_of("abcdefghijklmnopqrstuvwxyz") != line.npos;
        const bool is_closing =
            normalize::zones::closing_of(line) != normalize::zones::Closing::None;
        if (has_letter && line.find('@') == line.npos && !is_closing) {
            std::string name = person_in(line);
            const bool is_contact = normalize::zones::is_contact_line(name);
            if (!is_contact && normalize::zones::looks_like_name(name)) return name;
            if (first.empty()) first = line;
        }
        signature.remove_prefix(std::min(end + 1, signature.size()));
    }
    return first;
}

json contact_in(const domain::Activity& activity, std::string_view header,
                std::string_view signature_text) {
    domain::Participant sender = sender_in(header);
    if (sender.name.empty() && sender.address.empty()) sender.name = name_in(signature_text);
    json contact = json::object();
    const auto signature = resolve::read_signature(activity, sender);
    if (!signature) return contact;
    const auto put = [&](const char* name, const std::optional<std::string>& value) {
        if (value) contact[name] = *value;
    };
    put("name", signature->name);
    put("title", signature->title);
    put("organisation", signature->organisation);
    put("phone", signature->phone);
    if (!signature->addresses.empty()) contact["mail"] = signature->addresses.front();
    return contact;
}

}  // namespace

// In: text, header (optional). Out: the newest reply's own text as [start, end) pairs, the
// signature's, and who it says wrote it.
platform::Result<json> reply(const json& input, Workbench& /*workbench*/) {
    domain::Activity activity;
    TRY(activity.text, text_field(input, "text"));
    TRY(const auto header, text_field_or(input, "header", ""));
    activity.zones = normalize::split_zones(activity.text, header);
    TextOffsets offsets{activity.text};
    json out{{"reply", json::array()}, {"signature", nullptr}, {"contact", json::object()}};
    for (const domain::Zone& zone : activity.zones) {
        const std::size_t begin = offsets.characters(zone.span.begin);
        const json pair = json::array({begin, offsets.characters(zone.span.end)});
        if (zone.kind == domain::ZoneKind::Reply) out["reply"].push_back(pair);
        if (zone.kind == domain::ZoneKind::Signature && out["signature"].is_null()) {
            out["signature"] = pair;
            out["contact"] = contact_in(activity, header, zone.span.of(activity.text));
        }
    }
    return out;
}

}  // namespace foresail::app::analyze
