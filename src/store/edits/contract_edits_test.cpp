#include "platform/base64.h"
#include "store/testing/workspace_fixture.h"

namespace foresail::store {
namespace {

using domain::ContractId;
using nlohmann::json;
using platform::ErrorCode;
using testing::id_of;
using testing::WorkspaceTest;

class ContractEditTest : public WorkspaceTest {
protected:
    platform::Result<> add(const json& more = json::object()) {
        json fields{{"file_name", "MSA.docx"}, {"bytes", platform::to_base64("PK of it")}};
        fields.update(more);
        return edit("contract.create", id_.text, fields);
    }
    ContractId id_ = id_of<ContractId>("draft");
};

TEST_F(ContractEditTest, ADraftIsKeptWithItsFile) {
    ASSERT_TRUE(add());
    const auto contract = look([&](const Tables& t) { return t.contracts.get(omar_, id_); });
    EXPECT_EQ(contract.file_name, "MSA.docx");
    EXPECT_EQ(contract.size_bytes, 8);
    EXPECT_EQ(contract.by, ruth_.user);
    EXPECT_EQ(look([&](const Tables& t) { return t.contracts.bytes(id_); }), "PK of it");
    ASSERT_TRUE(add()) << "again, as in a replay";
    ASSERT_TRUE(edit("contract.delete", id_.text, json::object()));
    EXPECT_FALSE(store_->query([&](const Tables& t) { return t.contracts.bytes(id_); }));
}

TEST_F(ContractEditTest, WhatMakesNoSenseIsRefused) {
    for (const json& wrong :
         {json{{"bytes", "not base64!"}}, json{{"bytes", ""}}, json{{"file_name", ""}},
          json{{"file_name", std::string(300, 'x')}}}) {
        const auto done = add(wrong);
        ASSERT_FALSE(done) << wrong;
        EXPECT_EQ(done.error().code, ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(add({{"deal", id_of<domain::DealId>("none").text}}).error().code,
              ErrorCode::NotFound);
}

TEST_F(ContractEditTest, AMailsDocumentsAreThereAndSeenByItsAudience) {
    auto links = private_mail("NDA for review", ruth_.user);
    put_mail(links);
    const auto all = [&](const domain::Viewer& viewer) {
        return look([&](const Tables& t) {
                   return t.contracts.list(viewer, {.company = links.company}, {});
               })
            .items;
    };
    ASSERT_EQ(all(ruth_).size(), 1);
    EXPECT_EQ(all(ruth_)[0].file_name, "a.pdf");
    EXPECT_TRUE(all(omar_).empty());
    // Another mailbox's copy opens it.
    links.activity.audience = {};
    put_mail(links);
    EXPECT_EQ(all(omar_).size(), 1);
    const auto id = all(omar_)[0].id.text;
    const auto removed = edit("contract.delete", id, json::object());
    EXPECT_EQ(removed.error().code, ErrorCode::FailedPrecondition);
}

TEST_F(ContractEditTest, AMarkIsSetAndTakenAway) {
    ASSERT_TRUE(add());
    const auto marks = [&] {
        return look([&](const Tables& t) { return t.clause_marks.of(id_); });
    };
    ASSERT_TRUE(edit("contract.mark", id_.text, {{"finding", "f"}, {"mark", "negotiate"}}));
    EXPECT_EQ(marks().at("f"), domain::ClauseMark::Negotiate);
    ASSERT_TRUE(edit("contract.mark", id_.text, {{"finding", "f"}, {"mark", nullptr}}));
    EXPECT_TRUE(marks().empty());
}

TEST_F(ContractEditTest, ThePlaybookChangesByVersionAndForgetsCounts) {
    ASSERT_TRUE(add());
    write([&](Tables& t) { return t.contracts.put_counts(id_, {.state = "read", .high = 2}); });
    EXPECT_TRUE(look([&](const Tables& t) { return t.contracts.get(ruth_, id_); }).counts);
    ASSERT_TRUE(edit("playbook.update", "us", {{"text", "# mine"}}, 0));
    const auto playbook = look([](const Tables& t) { return t.playbooks.get(); });
    EXPECT_EQ(playbook.text, "# mine");
    EXPECT_EQ(playbook.version, 1);
    EXPECT_FALSE(look([&](const Tables& t) { return t.contracts.get(ruth_, id_); }).counts);
    EXPECT_EQ(edit("playbook.update", "us", {{"text", "# late"}}, 0).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(edit("playbook.update", "us", {{"text", "[["}}).error().code,
              ErrorCode::InvalidArgument);
}

TEST_F(ContractEditTest, WhatNobodyHasLookedAtIsListedOnce) {
    ASSERT_TRUE(add());
    auto links = private_mail("NDA for review", ruth_.user);
    put_mail(links);
    const auto waiting = [&] {
        return look([](const Tables& t) { return t.contracts.not_looked_at(10); });
    };
    ASSERT_EQ(waiting().size(), 2) << "private ones too: the one who asks is the server";
    for (const domain::Contract& contract : waiting()) {
        EXPECT_EQ(contract.audience.everyone, contract.activity.empty());
        write([&](Tables& t) { return t.contracts.put_counts(contract.id, {.state = "broken"}); });
    }
    EXPECT_TRUE(waiting().empty());
    ASSERT_TRUE(edit("playbook.update", "us", {{"text", "# mine"}}, 0));
    EXPECT_EQ(waiting().size(), 2) << "another playbook: another look";
    EXPECT_EQ(look([](const Tables& t) { return t.contracts.not_looked_at(1); }).size(), 1);
}

TEST(ContractName, IsToldByItsWords) {
    for (const char* name : {"MSA_final.docx", "Service Agreement.pdf", "nda-v2.docx",
                             "Rahmenvertrag 2026.pdf", "Redline.docx"}) {
        EXPECT_TRUE(domain::is_contract_name(name)) << name;
    }
    for (const char* name : {"price list.pdf", "agenda.docx", "slang.txt", "invoice.pdf"}) {
        EXPECT_FALSE(domain::is_contract_name(name)) << name;
    }
}

}  // namespace
}  // namespace foresail::store
