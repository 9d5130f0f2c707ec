// A request and the promise that answers it, in the store: in any order, as each may see them.
#include "store/testing/workspace_fixture.h"

namespace foresail::store {
namespace {

using domain::Commitment;
using domain::CommitmentKind;
using domain::CommitmentState;
using testing::id_of;

class AnsweredRequest : public testing::WorkspaceTest {
protected:
    /// What Ann owes to Ruth, said in a mail of the thread of "offer".
    void put(const std::string& name, CommitmentKind kind, const std::string& what, int day,
             const domain::Audience& audience = {}) {
        auto links = mail(name, day);
        links.activity.thread = id_of<domain::ThreadId>("thread offer");
        links.activity.audience = audience;
        auto said = reading(links);
        said.commitments[0].kind = kind;
        said.commitments[0].what = what;
        write([&](Tables& tables) { return commit(tables, links, said, links.activity.sent_at); });
    }
    void put_request() { put("asked", CommitmentKind::Request, "send me the offer", 1); }
    void put_promise(const domain::Audience& audience = {}) {
        put("promised", CommitmentKind::Promise, "send you the offer", 2, audience);
    }
    Commitment said_in(const std::string& name) {
        const auto id =
            id_of<domain::CommitmentId>("promise in " + id_of<domain::ActivityId>(name).text);
        return look([&](const Tables& t) { return t.commitments.get(omar_, id); });
    }
    std::vector<std::string> open(const domain::Viewer& viewer) {
        CommitmentFilter filter;
        filter.state = CommitmentState::Open;
        std::vector<std::string> what;
        const auto page =
            look([&](const Tables& t) { return t.commitments.list(viewer, filter, {}); });
        for (const Commitment& one : page.items) what.push_back(one.what);
        return what;
    }
    using Names = std::vector<std::string>;
};

TEST_F(AnsweredRequest, IsNotOpenBesideItsPromise) {
    put_request();
    EXPECT_EQ(open(ruth_), Names{"send me the offer"});
    put_promise();
    EXPECT_EQ(open(ruth_), Names{"send you the offer"});
    EXPECT_EQ(said_in("asked").answered_by, said_in("promised").id);
    EXPECT_EQ(said_in("asked").version, 2);

    CommitmentFilter asked;
    asked.answered_by = said_in("promised").id;
    const auto found = look([&](const Tables& t) { return t.commitments.list(ruth_, asked, {}); });
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].what, "send me the offer");
}

TEST_F(AnsweredRequest, IsFoundTheOtherWayRound) {
    put_promise();
    put_request();
    EXPECT_EQ(open(ruth_), Names{"send you the offer"});
}

TEST_F(AnsweredRequest, IsOpenAgainWithoutItsPromise) {
    put_request();
    put_promise();
    const auto promise = said_in("promised").id.text;
    ASSERT_TRUE(edit("commitment.withdraw", promise, nlohmann::json::object()));
    EXPECT_EQ(open(ruth_), Names{"send me the offer"});
    ASSERT_TRUE(edit("commitment.reopen", promise, nlohmann::json::object()));
    EXPECT_EQ(open(ruth_), Names{"send you the offer"});
    ASSERT_TRUE(edit("commitment.fulfil", promise, nlohmann::json::object()));
    EXPECT_EQ(open(ruth_), Names{});
}

TEST_F(AnsweredRequest, StaysOpenForWhoMayNotSeeThePromise) {
    put_request();
    put_promise({.everyone = false, .users = {omar_.user}});
    EXPECT_EQ(open(ruth_), Names{"send me the offer"});
    EXPECT_EQ(open(omar_), Names{"send you the offer"});
}

}  // namespace
}  // namespace foresail::store
