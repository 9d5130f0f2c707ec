#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::store {
namespace {

using domain::LikelyIntent;
using testing::at_day;
using testing::id_of;

const LikelyIntent pricing{domain::LikelyLabel{"pricing", 0.83}, {}, "intent_head 1"};

class MailIntentsTest : public testing::WorkspaceTest {
protected:
    void put(resolve::Links links, const std::optional<LikelyIntent>& intent) {
        links.deal = deal_;
        auto read = reading(links);
        read.intent = intent;
        write([&](Tables& tables) { return commit(tables, links, read, links.activity.sent_at); });
    }
    std::size_t count_of(const domain::Viewer& viewer, const std::string& intent) {
        return look([&](const Tables& tables) {
                   return tables.activities.timeline(viewer, {.deal = deal_, .intent = intent}, {});
               })
            .items.size();
    }
    domain::DealId deal_ = id_of<domain::DealId>("deal");
};

TEST_F(MailIntentsTest, AreKeptBesideTheirMail) {
    put(mail("one"), pricing);
    put(mail("two", 2), std::nullopt);
    const auto of = [&](const std::string& name) {
        return look([&](const Tables& tables) {
            return tables.mail_intents.of(id_of<domain::ActivityId>(name));
        });
    };
    ASSERT_TRUE(of("one"));
    EXPECT_EQ(of("one")->intent->label, "pricing");
    EXPECT_EQ(of("one")->intent->probability, 0.83);
    EXPECT_FALSE(of("one")->sentiment);
    EXPECT_EQ(of("one")->model, "intent_head 1");
    EXPECT_FALSE(of("two"));
}

TEST_F(MailIntentsTest, FilterATimeline) {
    put(mail("one"), pricing);
    put(mail("two", 2), std::nullopt);
    EXPECT_EQ(count_of(ruth_, ""), 2U);
    EXPECT_EQ(count_of(ruth_, "pricing"), 1U);
    EXPECT_EQ(count_of(ruth_, "meeting"), 0U);
}

TEST_F(MailIntentsTest, ThePrivateOnesAreTheirOwnersAlone) {
    put(private_mail("secret", ruth_.user), pricing);
    EXPECT_EQ(count_of(ruth_, "pricing"), 1U);
    EXPECT_EQ(count_of(omar_, "pricing"), 0U);
}

}  // namespace
}  // namespace foresail::store
