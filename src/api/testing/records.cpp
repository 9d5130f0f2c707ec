#include "api/testing/records.h"

namespace foresail::api::testing {

using domain::SourceKind;
using platform::Result;

namespace {

const domain::Instant said_at = *domain::parse_iso8601("2026-03-01T10:00:00Z");

}  // namespace

domain::Company brightwater(const domain::WorkspaceId& workspace) {
    return {.id = id_of<domain::CompanyId>("brightwater"),
            .workspace = workspace,
            .mail_domain = "brightwater.example",
            .name = {"Brightwater", SourceKind::Derived, {}, said_at},
            .created_at = said_at,
            .last_activity_at = said_at};
}

domain::Contact ann(const domain::WorkspaceId& workspace) {
    return {.id = id_of<domain::ContactId>("ann"),
            .workspace = workspace,
            .company = id_of<domain::CompanyId>("brightwater"),
            .addresses = {"ann@brightwater.example"},
            .name = {"Ann Client", SourceKind::Header, id_of<domain::ActivityId>("offer"), said_at},
            .title = {"Head of Buying", SourceKind::Signature, id_of<domain::ActivityId>("offer"),
                      said_at},
            .created_at = said_at,
            .last_activity_at = said_at};
}

domain::Activity mail(const domain::WorkspaceId& workspace, const char* name,
                      const std::string& text) {
    domain::Activity activity{.id = id_of<domain::ActivityId>(name),
                              .event = id_of<domain::EventId>(name),
                              .workspace = workspace,
                              .thread = id_of<domain::ThreadId>("thread"),
                              .message_id = std::string{name} + "@brightwater.example",
                              .subject = "The order",
                              .thread_subject = "the order",
                              .sent_at = said_at,
                              .utc_offset_min = 60,
                              .language = "en",
                              .text = text,
                              .zones = {{domain::ZoneKind::Reply, {0, text.size()}}}};
    activity.participants = {
        {.role = domain::ParticipantRole::From,
         .address = "ann@brightwater.example",
         .name = "Ann Client",
         .contact = id_of<domain::ContactId>("ann")},
        {.role = domain::ParticipantRole::To, .address = "ruth@us.example", .name = "Ruth"}};
    return activity;
}

domain::Commitment promise(const domain::Activity& activity, const std::string& quote) {
    const auto begin = activity.text.find(quote);
    return {.id = domain::derive_id<domain::CommitmentId>(said_at, {activity.id.text, quote}),
            .activity = activity.id,
            .workspace = activity.workspace,
            .side = domain::Side::Theirs,
            .debtor = "ann@brightwater.example",
            .creditor = "ruth@us.example",
            .contact = id_of<domain::ContactId>("ann"),
            .company = id_of<domain::CompanyId>("brightwater"),
            .quote = quote,
            .span = {begin, begin + quote.size()},
            .what = "send the signed order form",
            .due = domain::DueDate{.at = *domain::parse_iso8601("2026-03-06T22:59:59Z"),
                                   .text = "by Friday"},
            .confidence = 0.9,
            .said_at = said_at,
            .audience = activity.audience};
}

Result<> put_mail(store::Tables& tables, const domain::Activity& activity) {
    TRY_VOID(tables.activities.put({.activity = activity,
                                    .contacts = {id_of<domain::ContactId>("ann")},
                                    .company = id_of<domain::CompanyId>("brightwater")}));
    const auto phone = activity.text.find("+49");
    if (phone != std::string::npos) {
        TRY_VOID(tables.activities.put_facts(
            {{.id = domain::derive_id<domain::FactId>(said_at, {activity.id.text, "phone"}),
              .activity = activity.id,
              .kind = domain::FactKind::Phone,
              .span = {phone, phone + 14},
              .text = activity.text.substr(phone, 14),
              .value = {{"e164", "+49301234567"}}}}));
    }
    return tables.passages.put(
        activity,
        {{.activity = activity.id, .span = {0, activity.text.size()}, .text = activity.text}});
}

Result<> put_story(store::Tables& tables, const domain::WorkspaceId& workspace) {
    TRY_VOID(tables.companies.put(brightwater(workspace)));
    TRY_VOID(tables.contacts.put(ann(workspace)));
    const auto offer = mail(workspace, "offer", story_text);
    TRY_VOID(put_mail(tables, offer));
    return tables.commitments.put(promise(offer, story_quote));
}

}  // namespace foresail::api::testing
