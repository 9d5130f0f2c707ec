#include "app/sample/sample.h"

#include "app/sample/sample_mail.h"
#include "app/sample/sample_text.h"
#include "domain/edit.h"
#include "platform/random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::chrono::seconds work_timeout{60};
constexpr std::chrono::days deals_age{30};

struct SampleDeal {
    const char* title;
    const char* mail_domain;
    const char* stage;
    std::int64_t amount_minor;
    int days_to_close;
};

constexpr std::array<SampleDeal, 4> sample_deals{{
    {"Brightwater: fleet sensors", "brightwater.example", "Negotiation", 18'400'000, 21},
    {"Nordlicht: Pilot Lagerhallen", "nordlicht.example", "Proposal", 4'250'000, 45},
    {"Castello: renewal", "castello.example", "Qualified", 9'600'000, 60},
    {"Maple Ridge: depot roll-out", "mapleridge.example", "Lead", 2'700'000, 90},
}};

domain::RawEvent mail_event(const domain::User& user, const SampleMail& mail) {
    domain::RawEvent event;
    event.workspace = user.workspace;
    event.vendor = "sample";
    event.external_id = mail.fields.at("label");
    event.conversation = "sample/" + event.external_id.substr(0, event.external_id.find('-'));
    event.kind = domain::EventKind::Mail;
    event.owner = user.id;
    event.received_at = mail.at;
    event.bytes = to_message(mail);
    return event;
}

Result<domain::User> make_workspace(Cell& cell, api::WorkspaceDesk& workspaces) {
    const domain::Instant now = cell.clock().now();
    const domain::Workspace workspace{.id = platform::random_id<domain::WorkspaceId>(now),
                                      .name = "Harborlight (sample)",
                                      .region = cell.config().data.region,
                                      .is_sample = true,
                                      .time_zone = "Europe/Berlin",
                                      .team_domains = {"harborlight.example"},
                                      .created_at = now};
    TRY_VOID(workspaces.create(workspace));
    domain::User user{.id = platform::random_id<domain::UserId>(now),
                      .workspace = workspace.id,
                      .name = "Ruth Keller",
                      .address = "ruth@harborlight.example",
                      .time_zone = "Europe/Berlin",
                      .is_admin = true,
                      .created_at = now};
    // Nobody knows this password: the sample opens by the token that the server prints.
    TRY_VOID(
        cell.cell_store().users().create(user, platform::hash_password(platform::random_token())));
    return user;
}

Result<> put_mails(Cell& cell, const domain::User& user, std::span<const SampleMail> mails) {
    std::vector<domain::RawEvent> events;
    for (const SampleMail& mail : mails) events.push_back(mail_event(user, mail));
    if (events.empty()) return {};
    TRY(const auto appended, cell.log().append(events));
    const event_log::Offset last = appended.offsets.back();
    TRY(const auto flow, cell.flow(user.workspace));
    const auto deadline = cell.clock().steady_now() + work_timeout;
    while (flow->applied() < last) {
        if (cell.clock().steady_now() > deadline) {
            return failure(ErrorCode::DeadlineExceeded, "the sample is not worked in yet",
                           "Read the log above for what holds the flow up.");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    return {};
}

Result<domain::StageId> stage_named(const store::Tables& tables, std::string_view name) {
    TRY(const auto pipelines, tables.deals.pipelines());
    for (const domain::Pipeline& pipeline : pipelines) {
        for (const domain::Stage& stage : pipeline.stages) {
            if (stage.name == name) return stage.id;
        }
    }
    return failure(ErrorCode::Internal, "sample: no stage of that name");
}

Result<> put_deal(Cell& cell, const domain::User& user, api::EditDesk& edits,
                  const SampleDeal& deal) {
    const domain::Instant now = cell.clock().now();
    TRY(const auto store, cell.store(user.workspace));
    TRY(const auto fields, store->query([&](const store::Tables& tables) -> Result<nlohmann::json> {
        TRY(const auto stage, stage_named(tables, deal.stage));
        TRY(const auto company, tables.companies.find_by_domain(deal.mail_domain));
        if (!company) return failure(ErrorCode::Internal, "sample: a deal's company has no mail");
        TRY(const auto contacts, tables.contacts.list({.company = company->id}, {}));
        nlohmann::json ids = nlohmann::json::array();
        for (const domain::Contact& contact : contacts.items) ids.push_back(contact.id.text);
        return nlohmann::json{
            {"title", deal.title},
            {"stage", stage.text},
            {"company", company->id.text},
            {"contacts", ids},
            {"owner", user.id.text},
            {"amount", {{"amount_minor", deal.amount_minor}, {"currency", "EUR"}}},
            {"close_date",
             domain::to_iso8601(now + std::chrono::days{deal.days_to_close}).substr(0, 10)}};
    }));
    const domain::Viewer viewer{.workspace = user.workspace, .user = user.id, .is_admin = true};
    return edits.submit(viewer, {.verb = "deal.create",
                                 .record = platform::random_id_text(now),
                                 .by = user.id,
                                 .fields = fields});
}

// What was promised long ago has been done, so that Today shows what a good rep's day looks like.
Result<> fulfil_old_promises(Cell& cell, const domain::User& user, api::EditDesk& edits) {
    const domain::Viewer viewer{.workspace = user.workspace, .user = user.id, .is_admin = true};
    TRY(const auto store, cell.store(user.workspace));
    TRY(const auto promises, store->query([&](const store::Tables& tables) {
        return tables.commitments.list(viewer,
                                       {.side = domain::Side::Ours,
                                        .state = domain::CommitmentState::Open,
                                        .said_until = cell.clock().now() - deals_age},
                                       {.limit = store::page_size_max});
    }));
    for (const domain::Commitment& promise : promises.items) {
        TRY_VOID(edits.submit(viewer, {.verb = "commitment.fulfil",
                                       .record = promise.id.text,
                                       .by = user.id,
                                       .fields = nlohmann::json::object()}));
    }
    return {};
}

}  // namespace

Result<> put_sample(Cell& cell, api::WorkspaceDesk& workspaces, api::EditDesk& edits) {
    TRY(const auto existing, cell.cell_store().workspaces().list());
    if (!existing.empty()) return {};
    const domain::Instant now = cell.clock().now();
    TRY(auto mails, parse_sample(sample_text, now));
    std::stable_sort(mails.begin(), mails.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    const auto newer =
        std::partition_point(mails.begin(), mails.end(),
                             [&](const auto& mail) { return mail.at < now - deals_age; }) -
        mails.begin();

    TRY(const domain::User user, make_workspace(cell, workspaces));
    const std::span<const SampleMail> all{mails};
    TRY_VOID(put_mails(cell, user, all.first(static_cast<std::size_t>(newer))));
    for (const SampleDeal& deal : sample_deals) {
        TRY_VOID(put_deal(cell, user, edits, deal));
    }
    TRY_VOID(put_mails(cell, user, all.subspan(static_cast<std::size_t>(newer))));
    return fulfil_old_promises(cell, user, edits);
}

}  // namespace foresail::app
