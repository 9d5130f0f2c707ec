// Holds openapi.json and the server against each other: every route is described, everything that
// is described is there, and the answer to each operation is as described.
#include "api/routes.h"
#include "api/testing/records.h"

#include <functional>

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

TEST(OpenApi, DescribesTheRoutesThatThereAreAndNoOthers) {
    std::set<std::string> routes;
    for (const Route& route : all_routes({})) {
        EXPECT_TRUE(routes.insert(route.method + " " + route.path).second) << route.path;
    }
    EXPECT_EQ(ApiDescription{}.operations(), routes);
}

TEST(OpenApi, DescribesWhoMayAskAsTheRoutesSay) {
    const ApiDescription description;
    for (const Route& route : all_routes({})) {
        std::string method = route.method;
        for (char& c : method) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        const json& operation = description.document()["paths"][route.path][method];
        const bool is_open = operation.contains("security") && operation["security"].empty();
        const bool needs_session =
            route.access == Access::SignedIn || route.access == Access::Admin;
        EXPECT_NE(is_open, needs_session) << route.method << ' ' << route.path;
        const bool has_csrf =
            operation.dump().find("#/components/parameters/CsrfToken") != std::string::npos;
        EXPECT_EQ(has_csrf, needs_session && route.method != "GET") << route.path;
    }
}

TEST(OpenApi, RefersOnlyToWhatItHas) {
    const ApiDescription description;
    std::function<void(const json&)> walk = [&](const json& node) {
        if (node.is_object() && node.contains("$ref")) {
            const auto ref = node["$ref"].get<std::string>();
            EXPECT_TRUE(description.document().contains(json::json_pointer{ref.substr(1)})) << ref;
        }
        if (node.is_structured()) {
            for (const json& child : node) walk(child);
        }
    };
    walk(description.document());
}

/// One request for each operation, in an order in which each finds what it needs.
class OpenApiWalk : public World {
protected:
    OpenApiWalk() {
        write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_story(tables, us_.id));
            auto twin = ann(us_.id);
            twin.id = id_of<domain::ContactId>("twin");
            twin.addresses = {"ann.client@brightwater.example"};
            TRY_VOID(tables.contacts.put(twin));
            for (const char* name : {"accept", "reject"}) {
                auto other = twin;
                other.id = id_of<domain::ContactId>(name);
                other.addresses = {std::string{name} + "@brightwater.example"};
                TRY_VOID(tables.contacts.put(other));
                TRY_VOID(
                    tables.merge_proposals.put({.id = id_of<domain::MergeProposalId>(name),
                                                .keep = twin.id,
                                                .merge = other.id,
                                                .reason = "Same name",
                                                .activity = id_of<domain::ActivityId>("offer")}));
            }
            for (const std::int64_t offset : {7, 8}) {
                TRY_VOID(tables.progress.put_stuck(
                    {.offset = offset, .state = store::StuckState::Parked}));
            }
            return put_captured_mail(tables);
        });
    }

    /// A mail with an attachment whose original is in the log.
    platform::Result<> put_captured_mail(store::Tables& tables) {
        domain::RawEvent event{.workspace = us_.id,
                               .vendor = "ingest",
                               .external_id = "1",
                               .conversation = "c",
                               .received_at = clock_.now(),
                               .bytes = with_attachment};
        TRY_VOID(log_->append({&event, 1}));
        auto activity = mail(us_.id, "captured", "See the attachment.");
        activity.event = domain::event_id(event);
        activity.attachments = {
            {.ordinal = 0, .file_name = "a<b>.html", .media_type = "text/html"}};
        return put_mail(tables, activity);
    }

    /// A mail that looks as if it kept the commitment.
    domain::LedgerEntryId put_proposal(const domain::CommitmentId& commitment, const char* name) {
        clock_.advance(std::chrono::minutes{1});
        const domain::LedgerEntry entry{.id = id_of<domain::LedgerEntryId>(name),
                                        .commitment = commitment,
                                        .kind = domain::EntryKind::Kept,
                                        .state = domain::EntryState::Proposed,
                                        .at = clock_.now(),
                                        .activity = id_of<domain::ActivityId>("offer"),
                                        .quote = "Here it is.",
                                        .confidence = 0.6};
        write(us_store(), [&](store::Tables& tables) { return tables.ledger.put(entry); });
        return entry.id;
    }
    void expect(int status, const Received& received) {
        EXPECT_EQ(received.status, status) << received.body;
    }
    std::string etag(const std::string& path) { return client_.get(path).header("etag"); }
    void walk_records();
    void walk_deals_and_notes();
    void walk_commitments();
    void walk_drafts();
    void walk_connections();
    void walk_contracts();
    void walk_doors();

    static constexpr const char* with_attachment =
        "From: ann@brightwater.example\r\nTo: ruth@us.example\r\nSubject: Files\r\n"
        "Message-ID: <2@brightwater.example>\r\nDate: Sun, 1 Mar 2026 11:00:00 +0100\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nSee the attachment.\r\n"
        "--b\r\nContent-Type: text/html\r\n"
        "Content-Disposition: attachment; filename=\"a<b>.html\"\r\n\r\n"
        "<script>alert(1)</script>\r\n--b--\r\n";
    const std::string api_ = "/api/v1";
    Client client_ = sign_in(ruth_);
};

void OpenApiWalk::walk_records() {
    const auto contact = api_ + "/contacts/" + id_of<domain::ContactId>("ann").text;
    const auto company = api_ + "/companies/" + id_of<domain::CompanyId>("brightwater").text;
    for (const auto& path : {contact, company}) {
        expect(200, client_.get(path));
        expect(304, client_.get(path, {{"If-None-Match", etag(path)}}));
        expect(200, client_.get(path + "/timeline"));
        expect(200, client_.patch(path, {{"name", "Other"}}, {{"If-Match", etag(path)}}));
    }
    expect(200, client_.get(contact + "/follow-up"));
    for (const char* path : {"/contacts", "/companies", "/deals", "/pipelines", "/today",
                             "/commitments", "/merge_proposals", "/parked_events"}) {
        expect(200, client_.get(api_ + path));
    }
    expect(200,
           client_.get(api_ + "/threads/" + id_of<domain::ThreadId>("thread").text + "/timeline"));
    const auto proposals = api_ + "/merge_proposals/";
    expect(200,
           client_.post(proposals + id_of<domain::MergeProposalId>("accept").text + "/acceptance"));
    expect(204,
           client_.post(proposals + id_of<domain::MergeProposalId>("reject").text + "/rejection"));
    expect(204, client_.post(api_ + "/parked_events/7/retry"));
    expect(204, client_.remove(api_ + "/parked_events/8"));
    expect(200, client_.post(api_ + "/search", {{"question", "What did Ann promise us?"}}));
    expect(200, client_.post(api_ + "/search", {{"question", "order form"}, {"limit", 5}}));
}

void OpenApiWalk::walk_deals_and_notes() {
    const auto made =
        client_.post(api_ + "/deals", {{"title", "Boats"},
                                       {"contacts", {id_of<domain::ContactId>("ann").text}},
                                       {"company", id_of<domain::CompanyId>("brightwater").text},
                                       {"amount", {{"amount_minor", 1}, {"currency", "EUR"}}}});
    expect(201, made);
    const auto deal = api_ + "/deals/" + made.json().value("id", "");
    expect(201, client_.post(api_ + "/notes", {{"deal", made.json()["id"]}, {"text", "Hm."}}));
    expect(200, client_.get(deal));
    expect(200, client_.get(deal + "/timeline"));
    expect(200, client_.get(deal + "/signals"));
    expect(200, client_.get(api_ + "/deal-signals"));
    expect(200, client_.patch(api_ + "/competitors", {{"names", {"Sensotrack"}}}));
    expect(200, client_.get(api_ + "/competitors"));
    expect(200, client_.patch(deal, {{"title", "Ships"}}, {{"If-Match", etag(deal)}}));
    expect(204, client_.remove(deal, {{"If-Match", etag(deal)}}));

    const auto captured = api_ + "/activities/" + id_of<domain::ActivityId>("captured").text;
    expect(200, client_.get(captured));
    const auto original = client_.get(captured + "/original");
    expect(200, original);
    EXPECT_EQ(original.body, with_attachment);
    const auto attachment = client_.get(captured + "/attachments/0");
    expect(200, attachment);
    EXPECT_NE(attachment.body.find("<script>"), std::string::npos)
        << "as it is, but not as a page:";
    EXPECT_EQ(attachment.header("content-type"), "application/octet-stream");
    EXPECT_TRUE(attachment.header("content-disposition").starts_with("attachment; "));
    EXPECT_EQ(attachment.header("content-security-policy"), "sandbox; default-src 'none'");
    EXPECT_EQ(attachment.header("x-content-type-options"), "nosniff");
    expect(404, client_.get(captured + "/attachments/9"));
}

void OpenApiWalk::walk_drafts() {
    const auto made = client_.post(
        api_ + "/drafts", {{"kind", "brief"}, {"contact", id_of<domain::ContactId>("ann").text}});
    expect(201, made);
    const auto draft = api_ + "/drafts/" + made.json().value("id", "");
    expect(200, client_.get(api_ + "/drafts"));
    expect(200, client_.get(draft));
    expect(200, client_.patch(draft, {{"text", "Mine."}}, {{"If-Match", etag(draft)}}));
    expect(422, client_.post(draft + "/rewording"));
    expect(200, client_.post(draft + "/dismissal"));
    expect(200, client_.remove(draft + "/dismissal"));
}

void OpenApiWalk::walk_commitments() {
    const auto list = client_.get(api_ + "/commitments").json();
    ASSERT_FALSE(list["items"].empty());
    const auto path = api_ + "/commitments/" + list["items"][0]["id"].get<std::string>();
    expect(200, client_.get(path));
    expect(200, client_.patch(path, {{"what", "send it"}}, {{"If-Match", etag(path)}}));
    for (const char* state : {"/fulfilment", "/withdrawal", "/dismissal"}) {
        expect(200, client_.post(path + state));
        expect(200, client_.remove(path + state));
    }
    expect(200, client_.get(api_ + "/commitments?overdue=true"));
    for (const char* decision : {"/acceptance", "/rejection"}) {
        const auto entry = put_proposal(domain::CommitmentId{list["items"][0]["id"]}, decision);
        EXPECT_EQ(client_.get(path).json()["proposal"]["id"], entry.text);
        expect(200, client_.post(api_ + "/ledger_entries/" + entry.text + decision));
        expect(409, client_.post(api_ + "/ledger_entries/" + entry.text + decision));
    }
    EXPECT_EQ(client_.get(path).json()["settled"]["quote"], "Here it is.");
    const auto history = client_.get(path + "/history");
    expect(200, history);
    EXPECT_EQ(history.json()["items"].size(), 9U) << history.body;
    const auto corrections = client_.get(api_ + "/corrections");
    expect(200, corrections);
    EXPECT_NE(corrections.body.find(R"("label":{"effect":"none"})"), std::string::npos);
    EXPECT_NE(corrections.body.find(R"("label":{"effect":"kept"})"), std::string::npos);
    expect(200, client_.remove(path + "/fulfilment"));
    clock_.advance(std::chrono::hours{24 * 10});
    const auto today = client_.get(api_ + "/today").json();
    ASSERT_FALSE(today["items"].empty()) << "Ann's promise is late by now";
    const auto insight = api_ + "/insights/" + today["items"][0]["id"].get<std::string>();
    expect(204, client_.post(insight + "/dismissal"));
    EXPECT_LT(client_.get(api_ + "/today").json()["items"].size(), today["items"].size());
    expect(204, client_.remove(insight + "/dismissal"));
}

void OpenApiWalk::walk_connections() {
    const json imap{{"kind", "imap"},
                    {"name", "M"},
                    {"address", "m@us.example"},
                    {"host", "mail.us.example"},
                    {"port", 993},
                    {"security", "tls"},
                    {"user_name", "m"},
                    {"password", "secret secret"}};
    expect(204, client_.post(api_ + "/connections/check", imap));
    const auto made = client_.post(api_ + "/connections", imap);
    expect(201, made);
    const auto path = api_ + "/connections/" + made.json().value("id", "");
    expect(200, client_.get(api_ + "/connections"));
    expect(200, client_.get(path));
    expect(200, client_.get(path + "/refused"));
    expect(204, client_.post(path + "/retry"));
    expect(200, client_.patch(path, {{"is_paused", true}}, {{"If-Match", etag(path)}}));
    expect(204, client_.remove(path, {{"If-Match", etag(path)}}));
    const auto ingest = client_.post(
        api_ + "/connections", {{"kind", "ingest"}, {"name", "G"}, {"address", "g@us.example"}});
    expect(201, ingest);
    // A good hand-over is in ingest_test.cpp; its answer is checked there.
    expect(401, client_.post(api_ + "/ingest/" + ingest.json().value("id", ""), json("x")));
}

void OpenApiWalk::walk_contracts() {
    const auto made = client_.post(api_ + "/contracts?file_name=draft.txt",
                                   json("1. Payment. Invoices are payable within 90 days."));
    expect(201, made);
    const auto path = api_ + "/contracts/" + made.json().value("id", "");
    expect(200, client_.get(api_ + "/contracts?all=true"));
    expect(200, client_.get(path));
    const auto review = client_.get(path + "/review");
    expect(200, review);
    expect(200, client_.get(path + "/file"));
    expect(204, client_.post(path + "/marks", {{"finding", review.json()["findings"][0]["id"]},
                                               {"mark", "negotiate"}}));
    expect(204, client_.remove(path));
    expect(200, client_.get(api_ + "/playbook"));
    expect(200, client_.patch(api_ + "/playbook", {{"text", "# empty"}},
                              {{"If-Match", etag(api_ + "/playbook")}}));
}

void OpenApiWalk::walk_doors() {
    expect(200, client_.get(api_ + "/setup"));
    expect(409, client_.post(api_ + "/setup", {{"token", setup_token},
                                               {"name", "A"},
                                               {"address", "a@us.example"},
                                               {"password", "long enough it is"},
                                               {"workspace_name", "A"}}));
    expect(200, client_.get(api_ + "/health"));
    expect(200, client_.get(api_ + "/metrics"));
    const auto description = client_.get(api_ + "/openapi.json");
    expect(200, description);
    EXPECT_EQ(description.json()["openapi"], "3.1.0");
    client_.read_stream(api_ + "/stream", "retry");
    expect(200, client_.patch(api_ + "/workspace", {{"name", "We"}}));
    ASSERT_TRUE(
        router_->ledger().append({.workspace = us_.id, .at = clock_.now(), .task = "draft"}));
    expect(200, client_.get(api_ + "/inference"));
    expect(200, client_.get(api_ + "/inference-runs"));
    expect(200, client_.patch(api_ + "/inference-policy", {{"own_is_allowed", false}}));
    expect(200, client_.get(api_ + "/time-saved?weeks=3"));
    expect(400, client_.get(api_ + "/time-saved?weeks=54"));
    expect(422, client_.remove(api_ + "/sample"));
    expect(404, client_.post(api_ + "/session/sample", {{"token", setup_token}}));
    expect(200, client_.get(api_ + "/session"));
    expect(204, client_.remove(api_ + "/session"));
    expect(201, client_.post(api_ + "/session",
                             {{"address", "ruth@us.example"}, {"password", password}}));
}

TEST_F(OpenApiWalk, AnswersEveryOperationAsDescribed) {
    Client::asked().clear();
    walk_records();
    walk_deals_and_notes();
    walk_commitments();
    walk_drafts();
    walk_connections();
    walk_contracts();
    walk_doors();
    EXPECT_EQ(Client::asked(), ApiDescription{}.operations()) << "each was asked once at least";
}

TEST(ApiDescription, FindsAnswersThatAreNotAsDescribed) {
    const ApiDescription description;
    const auto faults = [&](int status, const char* type, const char* body) {
        return description.check("GET /setup", {status, type, body});
    };
    const char* const good =
        R"({"needs_setup":true,"has_sample":false,"version":"1","region":"local"})";
    EXPECT_TRUE(faults(200, "application/json", good).empty());
    EXPECT_FALSE(faults(200, "text/html", good).empty());
    EXPECT_FALSE(faults(201, "application/json", good).empty());
    EXPECT_FALSE(faults(200, "application/json", R"({"needs_setup":true})").empty());
    EXPECT_FALSE(faults(200, "application/json", "{").empty());
    EXPECT_FALSE(faults(500, "application/json", R"({"error":"x"})").empty());
}

}  // namespace
}  // namespace foresail::api::testing
