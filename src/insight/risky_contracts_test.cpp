#include "insight/risky_contracts.h"

#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using store::testing::id_of;

const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

class RiskyContractsTest : public store::testing::WorkspaceTest {
protected:
    RiskyContractsTest() {
        write([&](store::Tables& tables) {
            return tables.contracts.put({.id = id_,
                                         .workspace = workspace_,
                                         .file_name = "Contract.docx",
                                         .size_bytes = 3,
                                         .at = now - std::chrono::days{2},
                                         .by = ruth_.user},
                                        "abc");
        });
    }
    void count(int high, int open) {
        write([&](store::Tables& tables) {
            return tables.contracts.put_counts(id_,
                                               {.state = "read", .high = high, .open_high = open});
        });
    }
    std::vector<Insight> on_today(const domain::Viewer& viewer, domain::Instant at = now) {
        return look([&](const store::Tables& tables) {
            return today({tables, viewer, {at, 0}, nullptr});
        });
    }

    domain::ContractId id_ = id_of<domain::ContractId>("draft");
};

TEST_F(RiskyContractsTest, AreToldOnceReviewed) {
    EXPECT_TRUE(on_today(ruth_).empty()) << "nobody has looked at it";
    count(3, 3);
    const auto insights = on_today(ruth_);
    ASSERT_EQ(insights.size(), 1U);
    EXPECT_EQ(insights[0].kind, InsightKind::ContractRisk);
    EXPECT_EQ(insights[0].title, "3 risky clauses in Contract.docx");
    EXPECT_EQ(insights[0].reason, "Added 2 days ago; nobody has decided on them yet");
    ASSERT_TRUE(insights[0].contract);
    EXPECT_EQ(insights[0].contract->id, id_);
    EXPECT_TRUE(insights[0].citation.activity.empty());
    EXPECT_TRUE(on_today(omar_).empty()) << "it is Ruth's";
    EXPECT_TRUE(on_today(ruth_, now + std::chrono::days{100}).empty()) << "history";
}

TEST_F(RiskyContractsTest, AreGoneOnceDecidedOnOrDismissed) {
    count(3, 1);
    ASSERT_EQ(on_today(ruth_).size(), 1U);
    EXPECT_EQ(on_today(ruth_)[0].title, "1 risky clause in Contract.docx");
    ASSERT_TRUE(edit("insight.dismiss", on_today(ruth_)[0].id.text, nlohmann::json::object()));
    EXPECT_TRUE(on_today(ruth_).empty());
    count(3, 2);
    EXPECT_EQ(on_today(ruth_).size(), 1U) << "more than what was dismissed";
    count(3, 0);
    EXPECT_TRUE(on_today(ruth_).empty());
}

}  // namespace
}  // namespace foresail::insight
