#include "api/json/activity.h"

#include "api/json/commitment.h"
#include "domain/contract.h"

#include <string_view>

namespace foresail::api {
namespace {

using nlohmann::json;

/// Notes of earlier versions hold what the contact was called for whoever wrote them.
domain::Participant shown_in(const domain::Activity& activity, domain::Participant person) {
    if (activity.kind == domain::ActivityKind::Note && !person.contact.empty()) {
        person.name.clear();
        person.address.clear();
    }
    return person;
}

json person_json(const domain::Participant& person, Beside& beside) {
    json result{{"name", person.name}, {"address", person.address}};
    // The people of a note have no address there, only an id.
    const bool is_bare = person.name.empty() && person.address.empty();
    if (const auto* const user = is_bare ? beside.user(person.user) : nullptr) {
        result = {{"name", user->name}, {"address", user->address}};
    } else if (const json& contact = beside.contact(person.contact);
               is_bare && !contact.is_null()) {
        result = {{"name", contact["name"]}, {"address", contact["address"]}};
    }
    if (!person.contact.empty()) result["contact"] = person.contact.text;
    if (!person.user.empty()) result["user"] = person.user.text;
    return result;
}

/// Adds `text` with runs of blanks as one space, up to the snippet's size. False when it is full.
bool add_words(std::string& snippet, std::size_t& size, std::string_view text) {
    bool has_gap = !snippet.empty();
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            has_gap = !snippet.empty();
            continue;
        }
        const bool is_lead = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (is_lead && size + (has_gap ? 2 : 1) >= snippet_size_max) {
            snippet += "\u2026";
            return false;
        }
        if (has_gap && is_lead) {
            snippet += ' ';
            ++size;
            has_gap = false;
        }
        if (is_lead) ++size;
        snippet += c;
    }
    return true;
}

json zones_json(const domain::Activity& activity, Beside& beside) {
    json zones = json::array();
    for (const domain::Zone& zone : activity.zones) {
        const auto span = beside.utf16(activity.id, zone.span);
        zones.push_back({{"kind", to_text(zone.kind)}, {"begin", span.begin}, {"end", span.end}});
    }
    return zones;
}

json attachments_json(const domain::Activity& activity) {
    json attachments = json::array();
    for (const domain::Attachment& attachment : activity.attachments) {
        json written{{"ordinal", attachment.ordinal},
                     {"file_name", attachment.file_name},
                     {"media_type", attachment.media_type},
                     {"size_bytes", attachment.size_bytes},
                     {"is_inline", attachment.is_inline}};
        const auto contract = domain::contract_of(activity, attachment);
        if (contract) written["contract"] = contract->text;
        attachments.push_back(std::move(written));
    }
    return attachments;
}

json fact_json(const domain::Fact& fact, Beside& beside) {
    const auto span = beside.utf16(fact.activity, fact.span);
    return {{"kind", to_text(fact.kind)},
            {"begin", span.begin},
            {"end", span.end},
            {"text", fact.text},
            {"value", fact.value.is_object() ? fact.value : json::object()}};
}

void put_label(json& result, const char* name, const std::optional<domain::LikelyLabel>& label,
               const std::string& model) {
    if (!label) return;
    result[name] = {{"label", label->label}, {"probability", label->probability}, {"model", model}};
}

/// What a model reads the mail to be after. Where that can't be read, the mail is shown without.
void put_labels(const domain::Activity& activity, Beside& beside, json& result) {
    const auto found = beside.tables().mail_intents.of(activity.id);
    if (!found || !*found) return;
    put_label(result, "intent", (*found)->intent, (*found)->model);
    put_label(result, "sentiment", (*found)->sentiment, (*found)->model);
}

}  // namespace

std::string snippet_of(const domain::Activity& activity) {
    std::string snippet;
    std::size_t size = 0;
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind != domain::ZoneKind::Reply || zone.span.end > activity.text.size()) continue;
        if (!add_words(snippet, size, zone.span.of(activity.text))) return snippet;
    }
    if (activity.zones.empty()) (void)add_words(snippet, size, activity.text);
    return snippet;
}

json activity_brief_json(const domain::Activity& activity, Beside& beside) {
    json sender{{"name", ""}, {"address", ""}};
    if (const auto* const person = sender_of(activity)) sender = person_json(*person, beside);
    json recipients = json::array();
    for (const domain::Participant& person : activity.participants) {
        if (person.role == domain::ParticipantRole::From) continue;
        json recipient = person_json(shown_in(activity, person), beside);
        recipient["role"] = to_text(person.role);
        recipients.push_back(std::move(recipient));
    }
    json result{{"id", activity.id.text},
                {"kind", to_text(activity.kind)},
                {"direction", to_text(activity.direction)},
                {"automation", to_text(activity.automation)},
                {"thread", activity.thread.text},
                {"subject", activity.subject},
                {"sent_at", domain::to_iso8601(activity.sent_at)},
                {"utc_offset_min", activity.utc_offset_min},
                {"sender", std::move(sender)},
                {"recipients", std::move(recipients)},
                {"snippet", snippet_of(activity)},
                {"attachment_count", activity.attachments.size()},
                {"language", activity.language}};
    put_labels(activity, beside, result);
    return result;
}

json activity_json(const domain::Activity& activity, const std::vector<domain::Fact>& facts,
                   const std::vector<domain::Commitment>& commitments, Beside& beside) {
    json result = activity_brief_json(activity, beside);
    result["text"] = activity.text;
    result["zones"] = zones_json(activity, beside);
    result["attachments"] = attachments_json(activity);
    result["notes"] = activity.notes;
    json& fact_list = result["facts"] = json::array();
    for (const domain::Fact& fact : facts) fact_list.push_back(fact_json(fact, beside));
    json& commitment_list = result["commitments"] = json::array();
    for (const domain::Commitment& commitment : commitments) {
        commitment_list.push_back(commitment_json(commitment, beside));
    }
    return result;
}

}  // namespace foresail::api
