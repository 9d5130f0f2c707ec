#include "store/testing/workspace_fixture.h"

namespace foresail::store {
namespace {

using domain::CommitmentState;
using domain::ContactId;
using domain::DealId;
using nlohmann::json;
using platform::ErrorCode;
using testing::at_day;
using testing::id_of;
using testing::WorkspaceTest;

class EditTest : public WorkspaceTest {
protected:
    EditTest() { put_mail(mail("a")); }

    void expect_refused(ErrorCode code, const std::string& verb, const std::string& record,
                        const json& fields,
                        std::optional<std::int64_t> expected_version = std::nullopt) {
        const auto before = topics();
        const auto done = edit(verb, record, fields, expected_version);
        ASSERT_FALSE(done) << verb << fields;
        EXPECT_EQ(done.error().code, code) << verb << fields << done.error().message;
        EXPECT_EQ(topics(), before);
    }
    std::vector<std::string> topics() {
        std::vector<std::string> all;
        for (const auto& one : look([](const Tables& t) { return t.outbox.read(0, 100); })) {
            all.push_back(one.topic);
        }
        return all;
    }
    domain::Deal deal() {
        return look([&](const Tables& t) { return t.deals.get(deal_); });
    }
    domain::Commitment promise() {
        return look([&](const Tables& t) { return t.commitments.get(ruth_, promise_); });
    }

    DealId deal_ = id_of<DealId>("deal");
    ContactId ann_ = id_of<ContactId>("ann");
    domain::CommitmentId promise_ =
        id_of<domain::CommitmentId>("promise in " + id_of<domain::ActivityId>("a").text);
};

TEST_F(EditTest, WhatAPersonTypesStandsWithItsSource) {
    ASSERT_TRUE(edit("contact.update", ann_.text, {{"name", "Ann C."}, {"title", ""}}, 1));
    const auto ann = look([&](const Tables& t) { return t.contacts.get(ann_); });
    EXPECT_EQ(ann.name.value, "Ann C.");
    EXPECT_EQ(ann.name.kind, domain::SourceKind::Person);
    EXPECT_EQ(ann.name.at, at_day(20));
    EXPECT_EQ(ann.version, 2);
    EXPECT_EQ(topics().back(), "contact.updated");
    expect_refused(ErrorCode::Conflict, "contact.update", ann_.text, {{"name", "x"}}, 1);
    expect_refused(ErrorCode::NotFound, "contact.update", id_of<ContactId>("nobody").text, {});
    expect_refused(ErrorCode::InvalidArgument, "contact.update", ann_.text, {{"name", 7}});
    expect_refused(ErrorCode::InvalidArgument, "contact.update", ann_.text,
                   {{"phone", std::string(2000, '1')}});
    ASSERT_TRUE(edit("company.update", company().id.text, {{"name", "Silverlake"}}));
    EXPECT_EQ(look([&](const Tables& t) { return t.companies.get(company().id); }).name.value,
              "Silverlake");
}

TEST_F(EditTest, ADealIsMadeMovedAndRemoved) {
    ASSERT_TRUE(edit("deal.create", deal_.text,
                     {{"title", "Renewal"},
                      {"contacts", {ann_.text, ann_.text}},
                      {"company", company().id.text},
                      {"amount", {{"amount_minor", 125'000}, {"currency", "EUR"}}},
                      {"close_date", "2026-12-31"}}));
    EXPECT_EQ(deal().contacts, std::vector{ann_});
    EXPECT_EQ(deal().amount->amount_minor, 125'000);
    EXPECT_EQ(deal().owner, ruth_.user);
    EXPECT_EQ(deal().created_at, at_day(20));
    const auto pipeline = look([](const Tables& t) { return t.deals.pipelines(); }).at(0);
    EXPECT_EQ(pipeline.stages.size(), 6U);
    EXPECT_EQ(deal().stage, pipeline.stages[0].id);
    EXPECT_EQ(topics().back(), "deal.created");
    expect_refused(ErrorCode::Conflict, "deal.create", deal_.text, {{"title", "Again"}});
    const auto open_deals = [&] {
        return look([&](const Tables& t) {
            return create_directory(t, {})->open_deals(ann_, company().id);
        });
    };
    EXPECT_EQ(open_deals().size(), 1U);
    ASSERT_TRUE(edit("deal.update", deal_.text,
                     {{"stage", pipeline.stages[4].id.text}, {"amount", nullptr}}, 1));
    EXPECT_EQ(deal().stage, pipeline.stages[4].id);
    EXPECT_FALSE(deal().amount);
    EXPECT_EQ(deal().title, "Renewal");
    EXPECT_EQ(deal().version, 2);
    EXPECT_TRUE(open_deals().empty());
    expect_refused(ErrorCode::Conflict, "deal.delete", deal_.text, nullptr, 1);
    ASSERT_TRUE(edit("deal.delete", deal_.text, nullptr, 2));
    EXPECT_EQ(topics().back(), "deal.deleted");
    expect_refused(ErrorCode::NotFound, "deal.update", deal_.text, {{"title", "x"}});
}

TEST_F(EditTest, ADealThatMakesNoSenseIsRefused) {
    const json good{{"title", "Renewal"}};
    const std::vector<json> bad{
        {{"title", "  "}},
        {{"stage", "nowhere"}},
        {{"pipeline", "nowhere"}},
        {{"close_date", "2026-02-30"}},
        {{"close_date", "soon"}},
        {{"amount", 5}},
        {{"amount", {{"amount_minor", 5}, {"currency", "euro"}}}},
        {{"amount", {{"amount_minor", 5.5}, {"currency", "EUR"}}}},
        {{"amount", {{"amount_minor", -5}, {"currency", "EUR"}}}},
        {{"contacts", "ann"}},
    };
    for (const json& patch : bad) {
        json fields = good;
        fields.update(patch);
        expect_refused(ErrorCode::InvalidArgument, "deal.create", deal_.text, fields);
    }
    expect_refused(ErrorCode::InvalidArgument, "deal.create", deal_.text, nullptr);
    expect_refused(ErrorCode::NotFound, "deal.create", deal_.text,
                   {{"title", "x"}, {"contacts", {id_of<ContactId>("nobody").text}}});
    expect_refused(ErrorCode::InvalidArgument, "deal.paint", deal_.text, good);
}

TEST_F(EditTest, CommitmentsChangeTheirStateOnce) {
    ASSERT_TRUE(edit("commitment.fulfil", promise_.text, nullptr));
    EXPECT_EQ(promise().state, CommitmentState::Fulfilled);
    EXPECT_EQ(promise().version, 2);
    const auto before = topics();
    EXPECT_EQ(before.back(), "commitment.updated");
    ASSERT_TRUE(edit("commitment.fulfil", promise_.text, nullptr));
    EXPECT_EQ(topics(), before);
    ASSERT_TRUE(edit("commitment.reopen", promise_.text, nullptr));
    ASSERT_TRUE(edit("commitment.dismiss", promise_.text, nullptr));
    EXPECT_EQ(promise().state, CommitmentState::Dismissed);
    ASSERT_TRUE(edit("commitment.update", promise_.text,
                     {{"due_at", "2026-04-01T12:00:00Z"}, {"what", "pay"}}));
    EXPECT_EQ(promise().due->at, *domain::parse_iso8601("2026-04-01T12:00:00Z"));
    EXPECT_EQ(promise().what, "pay");
    ASSERT_TRUE(edit("commitment.update", promise_.text, {{"due_at", nullptr}}));
    EXPECT_FALSE(promise().due);
    expect_refused(ErrorCode::InvalidArgument, "commitment.update", promise_.text,
                   {{"due_at", "tomorrow"}});
}

TEST_F(EditTest, NobodyChangesWhatHeMayNotSee) {
    put_mail(private_mail("secret", omar_.user));
    const auto hidden = "promise in " + id_of<domain::ActivityId>("secret").text;
    expect_refused(ErrorCode::NotFound, "commitment.fulfil",
                   id_of<domain::CommitmentId>(hidden).text, nullptr);
}

TEST_F(EditTest, ANoteStandsOnTheTimelineAndIsFound) {
    const auto id = id_of<domain::ActivityId>("note");
    const std::string text = "Prefers invoices in quinces. " + std::string(3000, 'x');
    ASSERT_TRUE(edit("note.create", id.text, {{"text", text}, {"contact", ann_.text}}));
    const auto timeline =
        look([&](const Tables& t) { return t.activities.timeline(omar_, {.contact = ann_}, {}); });
    ASSERT_EQ(timeline.items.size(), 2U);
    EXPECT_EQ(timeline.items[0].kind, domain::ActivityKind::Note);
    EXPECT_EQ(timeline.items[0].text, text);
    EXPECT_EQ(timeline.items[0].participants[0].user, ruth_.user);
    const auto of_company = look([&](const Tables& t) {
        return t.activities.timeline(omar_, {.company = company().id}, {});
    });
    EXPECT_EQ(of_company.items.size(), 2U);
    const auto hits =
        look([&](const Tables& t) { return t.passages.search_words(omar_, {"quinces"}, {}, 9); });
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].activity, id);
    EXPECT_EQ(topics().back(), "activity.created");
    expect_refused(ErrorCode::InvalidArgument, "note.create", id.text, {{"text", "on nothing"}});
    expect_refused(ErrorCode::InvalidArgument, "note.create", id.text, {{"contact", ann_.text}});
}

TEST_F(EditTest, ADismissedInsightIsGoneForThatUserOnly) {
    const auto id = id_of<domain::InsightId>("insight");
    ASSERT_TRUE(edit("insight.dismiss", id.text, nullptr));
    const auto dismissed = [&](const domain::Viewer& viewer) {
        return look([&](const Tables& t) { return t.insights.dismissed(viewer.user); });
    };
    EXPECT_TRUE(dismissed(ruth_).contains(id));
    EXPECT_TRUE(dismissed(omar_).empty());
    const auto message = look([](const Tables& t) { return t.outbox.read(0, 100); }).back();
    EXPECT_FALSE(domain::may_see(omar_, workspace_, message.audience));
    ASSERT_TRUE(edit("insight.restore", id.text, nullptr));
    EXPECT_TRUE(dismissed(ruth_).empty());
}

TEST_F(EditTest, AMergeIsAcceptedOrRejected) {
    auto other = contact("ann2");
    const auto proposal = id_of<domain::MergeProposalId>("p");
    write([&](Tables& t) -> platform::Result<> {
        TRY_VOID(t.contacts.put(other));
        return t.merge_proposals.put({proposal, ann_, other.id, "Same name", {}});
    });
    ASSERT_TRUE(
        edit("contact.merge", ann_.text, {{"merge", other.id.text}, {"proposal", proposal.text}}));
    EXPECT_EQ(look([&](const Tables& t) { return t.contacts.get(other.id); }).id, ann_);
    expect_refused(ErrorCode::Conflict, "contact.merge", ann_.text, {{"merge", other.id.text}});
    ASSERT_TRUE(edit("merge.reject", proposal.text, nullptr));
    expect_refused(ErrorCode::NotFound, "merge.reject", "nothing", nullptr);
}

}  // namespace
}  // namespace foresail::store
