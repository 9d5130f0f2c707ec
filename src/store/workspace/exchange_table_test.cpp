#include "store/testing/workspace_fixture.h"
#include "store/workspace/exchanges.h"

#include <gtest/gtest.h>

namespace foresail::store {
namespace {

using testing::at_day;
using testing::id_of;

class ExchangesTest : public testing::WorkspaceTest {
protected:
    ExchangesTest() {
        put_mail(mail("one", 1));
        deal_ = id_of<domain::DealId>("deal");
        write([&](Tables& tables) -> platform::Result<> {
            TRY(const auto pipelines, tables.deals.pipelines());
            domain::Deal deal;
            deal.id = deal_;
            deal.workspace = workspace_;
            deal.title = "Fleet";
            deal.pipeline = pipelines[0].id;
            deal.stage = pipelines[0].stages[0].id;
            return tables.deals.put(deal);
        });
    }
    resolve::Links mail_in_deal(const std::string& name, int day) const {
        auto links = mail(name, day);
        links.deal = deal_;
        return links;
    }
    std::vector<ExchangedMail> mails(const domain::Viewer& viewer, const ExchangeFilter& filter) {
        return look([&](const Tables& tables) { return tables.exchanges.mails(viewer, filter); });
    }
    std::vector<Saying> sayings(const domain::Viewer& viewer, const SayingFilter& filter) {
        return look([&](const Tables& tables) { return tables.exchanges.sayings(viewer, filter); });
    }

    domain::DealId deal_;
};

TEST_F(ExchangesTest, GivesAContactsMailsNewestFirst) {
    put_mail(mail("two", 2));
    const auto found = mails(ruth_, {.contact = id_of<domain::ContactId>("ann")});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].activity, id_of<domain::ActivityId>("two"));
    EXPECT_EQ(found[0].sender, id_of<domain::ContactId>("ann"));
    EXPECT_EQ(found[0].utc_offset_min, -300);
    EXPECT_TRUE(found[0].others.empty());
    EXPECT_EQ(mails(ruth_, {.company = id_of<domain::CompanyId>("Brightwater")}).size(), 2U);
    EXPECT_EQ(mails(ruth_, {}).size(), 2U);
    EXPECT_EQ(mails(ruth_, {.from = at_day(2)}).size(), 1U);
    EXPECT_EQ(mails(ruth_, {.limit = 1}).size(), 1U);
}

TEST_F(ExchangesTest, LeavesOutMachinesAndWhatIsPrivate) {
    auto machine = mail("machine");
    machine.activity.automation = domain::Automation::AutoReply;
    put_mail(machine);
    put_mail(private_mail("private", ruth_.user));
    EXPECT_EQ(mails(ruth_, {}).size(), 2U);
    EXPECT_EQ(mails(omar_, {}).size(), 1U);
    EXPECT_EQ(mails(omar_, {.contact = id_of<domain::ContactId>("ann")}).size(), 1U);
}

TEST_F(ExchangesTest, OfADeal) {
    put_mail(mail_in_deal("two", 2));
    EXPECT_EQ(mails(ruth_, {}).size(), 2U);
    const auto found = mails(ruth_, {.deal = deal_});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].activity, id_of<domain::ActivityId>("two"));
}

TEST_F(ExchangesTest, SayingsAreTheOthersWordsInTheDeal) {
    put_mail(mail_in_deal("offer", 2));
    auto ours = mail_in_deal("answer", 3);
    ours.activity.direction = domain::Direction::Outbound;
    put_mail(ours);
    const auto found = sayings(ruth_, {.deal = deal_, .from = at_day(0)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].text, "I will send the offer by Friday.");
    EXPECT_EQ(found[0].language, "en");
    EXPECT_TRUE(sayings(ruth_, {.deal = deal_, .from = at_day(3)}).empty());
}

TEST_F(ExchangesTest, CompetitorsAreSetByAnEdit) {
    EXPECT_TRUE(look([](const Tables& tables) { return tables.competitors.names(); }).empty());
    const auto done =
        edit("competitors.put", workspace_.text, {{"names", {"Sensotrack", "Kühl & Co"}}});
    ASSERT_TRUE(done) << done.error().message;
    const auto names = look([](const Tables& tables) { return tables.competitors.names(); });
    EXPECT_EQ(names, (std::vector<std::string>{"Sensotrack", "Kühl & Co"}));
}

}  // namespace
}  // namespace foresail::store
