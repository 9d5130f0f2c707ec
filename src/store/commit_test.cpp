#include "store/commit.h"

#include "store/testing/workspace_fixture.h"

namespace foresail::store {
namespace {

using domain::ContactId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using testing::at_day;
using testing::id_of;
using testing::vector_like;
using testing::WorkspaceTest;

TEST_F(WorkspaceTest, AMailComesBackAsItWas) {
    const auto links = mail("order form");
    put_mail(links);
    reopen();
    const auto activity =
        look([&](const Tables& t) { return t.activities.get(ruth_, links.activity.id); });
    EXPECT_EQ(activity.text, links.activity.text);
    EXPECT_EQ(activity.subject, links.activity.subject);
    EXPECT_EQ(activity.sent_at, links.activity.sent_at);
    EXPECT_EQ(activity.utc_offset_min, -300);
    EXPECT_TRUE(activity.sent_at_given);
    EXPECT_EQ(activity.language, "en");
    ASSERT_EQ(activity.zones.size(), 2U);
    EXPECT_EQ(activity.zones[1].kind, domain::ZoneKind::Quote);
    EXPECT_EQ(activity.zones[1].span, links.activity.zones[1].span);
    ASSERT_EQ(activity.participants.size(), 2U);
    EXPECT_EQ(activity.participants[0].contact, id_of<ContactId>("ann"));
    EXPECT_EQ(activity.participants[1].user, ruth_.user);
    EXPECT_EQ(activity.attachments.at(0).file_name, "a.pdf");
    EXPECT_EQ(activity.notes, links.activity.notes);
    const auto facts = look([&](const Tables& t) { return t.activities.facts(activity.id); });
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].value["grain"], "day");
}

TEST_F(WorkspaceTest, ACommitmentGetsItsParty) {
    put_mail(mail("order form"));
    const auto page = look([&](const Tables& t) {
        return t.commitments.list(ruth_, {.contact = id_of<ContactId>("ann")}, {});
    });
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_EQ(page.items[0].company, id_of<domain::CompanyId>("Brightwater"));
    EXPECT_EQ(page.items[0].quote, "I will send the order form by Friday.");
    EXPECT_EQ(page.items[0].due->text, "by Friday");
    EXPECT_EQ(page.items[0].activity, id_of<domain::ActivityId>("order form"));
    EXPECT_DOUBLE_EQ(page.items[0].confidence, 0.75);
}

TEST_F(WorkspaceTest, TheOutboxSaysWhatHappenedInOrder) {
    put_mail(mail("order form"));
    const auto messages = look([](const Tables& t) { return t.outbox.read(0, 100); });
    std::vector<std::string> topics;
    for (const auto& message : messages) topics.push_back(message.topic);
    EXPECT_EQ(topics, (std::vector<std::string>{"company.created", "contact.created",
                                                "activity.created", "commitment.created"}));
    const auto payload = nlohmann::json::parse(messages[3].payload);
    EXPECT_EQ(payload["contacts"], nlohmann::json::array({id_of<ContactId>("ann").text}));
    EXPECT_EQ(payload["company"], id_of<domain::CompanyId>("Brightwater").text);
    EXPECT_EQ(messages[3].at, at_day(1));
    EXPECT_EQ(look([](const Tables& t) { return t.outbox.bounds(); }),
              (std::pair<std::int64_t, std::int64_t>{1, 4}));
}

TEST_F(WorkspaceTest, AnotherMailboxsCopyOnlyWidensWhoMaySee) {
    put_mail(private_mail("secret", ruth_.user));
    auto copy = private_mail("secret", omar_.user);
    copy.activity.text = "changed";
    copy.activity.connection = id_of<domain::ConnectionId>("other box");
    copy.changed_contacts[0].version = 9;
    put_mail(copy);
    for (const auto& viewer : {ruth_, omar_}) {
        const auto seen =
            look([&](const Tables& t) { return t.activities.get(viewer, copy.activity.id); });
        EXPECT_NE(seen.text, "changed");
        EXPECT_EQ(
            look([&](const Tables& t) { return t.commitments.list(viewer, {}, {}); }).items.size(),
            1U);
    }
    EXPECT_EQ(look([](const Tables& t) { return t.contacts.get(id_of<ContactId>("ann")); }).version,
              1);
    EXPECT_EQ(look([](const Tables& t) { return t.passages.count(); }), 1);
}

/// How much of a private mail the viewer finds, by every way there is.
int ways_to(const Tables& t, const domain::Viewer& viewer, const resolve::Links& links) {
    const auto& activity = links.activity;
    const auto commitment = id_of<domain::CommitmentId>("promise in " + activity.id.text);
    int count = 0;
    if (t.activities.get(viewer, activity.id)) ++count;
    for (const TimelineFilter& filter :
         {TimelineFilter{}, TimelineFilter{.contact = links.contacts[0]},
          TimelineFilter{.company = links.company}, TimelineFilter{.deal = links.deal},
          TimelineFilter{.thread = activity.thread}}) {
        count += static_cast<int>(t.activities.timeline(viewer, filter, {})->items.size());
    }
    if (t.commitments.get(viewer, commitment)) ++count;
    for (const CommitmentFilter& filter :
         {CommitmentFilter{}, CommitmentFilter{.contact = links.contacts[0]},
          CommitmentFilter{.company = links.company}, CommitmentFilter{.deal = links.deal},
          CommitmentFilter{.activity = activity.id},
          CommitmentFilter{.state = domain::CommitmentState::Open},
          CommitmentFilter{.due_until = at_day(100)}}) {
        count += static_cast<int>(t.commitments.list(viewer, filter, {})->items.size());
    }
    for (const PassageFilter& filter :
         {PassageFilter{}, PassageFilter{.contacts = links.contacts},
          PassageFilter{.company = links.company}, PassageFilter{.deal = links.deal},
          PassageFilter{.from = at_day(0), .until = at_day(9)}}) {
        count += static_cast<int>(t.passages.search_words(viewer, {"send"}, filter, 9)->size());
        count +=
            static_cast<int>(t.passages.search_near(viewer, vector_like(1), filter, 9)->size());
    }
    return count;
}

TEST_F(WorkspaceTest, APrivateMailIsInvisibleByEveryWay) {
    auto links = private_mail("secret", ruth_.user);
    links.deal = id_of<domain::DealId>("deal");
    put_mail(links);
    constexpr int way_count = 1 + 5 + 1 + 7 + 10;
    EXPECT_EQ(look([&](const Tables& t) -> Result<int> { return ways_to(t, ruth_, links); }),
              way_count);
    // Omar is an admin; that does not open other people's mail.
    EXPECT_EQ(look([&](const Tables& t) -> Result<int> { return ways_to(t, omar_, links); }), 0);
    domain::Viewer stranger = ruth_;
    stranger.workspace = id_of<domain::WorkspaceId>("others");
    EXPECT_EQ(look([&](const Tables& t) -> Result<int> { return ways_to(t, stranger, links); }), 0);
    // What is in the outbox is only for her, but for the contact and the company.
    for (const auto& message : look([](const Tables& t) { return t.outbox.read(0, 100); })) {
        const bool is_record =
            message.topic.starts_with("contact") || message.topic.starts_with("company");
        EXPECT_EQ(domain::may_see(omar_, workspace_, message.audience), is_record);
    }
    // A copy in his own mailbox opens it, also for what is in memory already.
    auto copy = private_mail("secret", omar_.user);
    copy.deal = links.deal;
    put_mail(copy);
    EXPECT_EQ(look([&](const Tables& t) -> Result<int> { return ways_to(t, omar_, links); }),
              way_count);
}

TEST_F(WorkspaceTest, AContactOfAPrivateMailboxIsItsOwnersAlone) {
    auto links = private_mail("secret", ruth_.user);
    auto& ann = links.changed_contacts[0];
    ann.audience = links.changed_companies[0].audience = links.activity.audience;
    ann.title = {"CFO", domain::SourceKind::Signature, links.activity.id, at_day(1)};
    put_mail(links);
    const auto titles = [&](const domain::Viewer& viewer) {
        std::vector<std::string> seen;
        const auto page =
            look([&](const Tables& t) { return t.contacts.list({.viewer = viewer}, {}); });
        for (const auto& contact : page.items) seen.push_back(contact.title.value);
        return seen;
    };
    const auto company = links.changed_companies[0].id;
    EXPECT_EQ(titles(ruth_), std::vector<std::string>{"CFO"});
    EXPECT_EQ(titles(omar_), std::vector<std::string>{});
    EXPECT_FALSE(store_->query([&](const Tables& t) { return t.contacts.get_for(omar_, ann.id); }));
    EXPECT_FALSE(
        store_->query([&](const Tables& t) { return t.companies.get_for(omar_, company); }));
    EXPECT_TRUE(
        store_->query([&](const Tables& t) { return t.companies.get_for(ruth_, company); }));
    // Once she writes to a shared mailbox all see her, but not what only the private mail told.
    auto open = mail("open");
    open.changed_contacts[0].title = ann.title;
    put_mail(open);
    EXPECT_EQ(titles(ruth_), std::vector<std::string>{"CFO"});
    EXPECT_EQ(titles(omar_), std::vector<std::string>{""});
    EXPECT_EQ(look([&](const Tables& t) { return t.contacts.get_for(omar_, ann.id); }).title.value,
              "");
}

TEST_F(WorkspaceTest, AFailedWriteLeavesNothingAndAFailedAttemptOnlyItself) {
    const auto failed = store_->write([&](Tables& t) -> Result<> {
        TRY_VOID(commit(t, mail("a"), reading(mail("a")), at_day(1)));
        return failure(ErrorCode::Internal, "after all");
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(look([](const Tables& t) { return t.contacts.count(); }), 0);
    write([&](Tables& t) -> Result<> {
        const auto first = store_->attempt([&]() -> Result<> {
            TRY_VOID(commit(t, mail("b"), reading(mail("b")), at_day(1)));
            return failure(ErrorCode::Internal, "no");
        });
        EXPECT_FALSE(first);
        TRY_VOID(
            store_->attempt([&] { return commit(t, mail("c"), reading(mail("c")), at_day(1)); }));
        return t.progress.set_applied_offset(7);
    });
    reopen();
    EXPECT_EQ(look([](const Tables& t) { return t.progress.applied_offset(); }), 7);
    EXPECT_FALSE(store_->query(
        [&](const Tables& t) { return t.activities.get(ruth_, mail("b").activity.id); }));
    EXPECT_TRUE(store_->query(
        [&](const Tables& t) { return t.activities.get(ruth_, mail("c").activity.id); }));
    EXPECT_EQ(look([&](const Tables& t) {
                  return t.passages.search_near(ruth_, vector_like(1), {}, 9);
              }).size(),
              1U);
}

TEST_F(WorkspaceTest, ReadersSeeASnapshotWhileAnotherWrites) {
    put_mail(mail("a"));
    const auto done = store_->read([&](const Tables& t) -> Result<> {
        TRY(const auto before, t.outbox.bounds());
        put_mail(mail("b"), 2);
        TRY(const auto after, t.outbox.bounds());
        EXPECT_EQ(before, after);
        TRY(const auto near, t.passages.search_near(ruth_, vector_like(2), {}, 9));
        EXPECT_EQ(near.size(), 1U);
        return {};
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(look([&](const Tables& t) {
                  return t.passages.search_near(ruth_, vector_like(2), {}, 9);
              }).size(),
              2U);
}

TEST_F(WorkspaceTest, ThreadsAreFoundByMessageIdAlsoOfMailsThatHaveNotCome) {
    auto reply = mail("reply", 3);
    reply.activity.references = {"first@mail.example", "second@mail.example"};
    put_mail(reply);
    const auto find = [&](const std::string& id) {
        return look([&](const Tables& t) { return t.activities.threads_by_message_ids({id}); });
    };
    EXPECT_EQ(find("second@mail.example"), std::vector{reply.activity.thread});
    EXPECT_TRUE(find("other@mail.example").empty());
    auto bridge = mail("bridge", 4);
    bridge.merged_threads = {reply.activity.thread};
    put_mail(bridge);
    EXPECT_EQ(find("second@mail.example"), std::vector{bridge.activity.thread});
    const auto page = look([&](const Tables& t) {
        return t.activities.timeline(ruth_, {.thread = bridge.activity.thread}, {});
    });
    EXPECT_EQ(page.items.size(), 2U);
}

TEST_F(WorkspaceTest, ThreadsAreFoundBySubjectAmongTheSamePeopleForAMonth) {
    put_mail(mail("renewal", 1));
    const auto find = [&](const std::string& subject, const std::string& address, int day) {
        return look([&](const Tables& t) {
            return t.activities.thread_by_subject(subject, {address}, at_day(day));
        });
    };
    EXPECT_EQ(find("about renewal", "ann@brightwater.example", 9), mail("renewal").activity.thread);
    EXPECT_FALSE(find("about renewal", "bob@other.example", 9));
    EXPECT_FALSE(find("about another", "ann@brightwater.example", 9));
    EXPECT_FALSE(find("about renewal", "ann@brightwater.example", 40));
    EXPECT_FALSE(find("about renewal", "ann@brightwater.example", 0));
}

TEST_F(WorkspaceTest, TimelinesAreNewestFirstInPages) {
    for (int day = 1; day <= 5; ++day) put_mail(mail("mail " + std::to_string(day), day));
    auto bulk = mail("newsletter", 6);
    bulk.activity.automation = domain::Automation::Bulk;
    put_mail(bulk);
    std::vector<domain::Instant> times;
    PageRequest request{.limit = 2, .cursor = ""};
    do {
        const auto page = look([&](const Tables& t) {
            return t.activities.timeline(ruth_, {.company = company().id}, request);
        });
        for (const auto& one : page.items) times.push_back(one.sent_at);
        request.cursor = page.next_cursor;
    } while (!request.cursor.empty());
    EXPECT_EQ(times, (std::vector{at_day(5), at_day(4), at_day(3), at_day(2), at_day(1)}));
    const auto all = look([&](const Tables& t) {
        return t.activities.timeline(ruth_, {.company = company().id, .with_bulk = true}, {});
    });
    EXPECT_EQ(all.items.size(), 6U);
    request.cursor = "zz";
    const auto refused =
        store_->query([&](const Tables& t) { return t.activities.timeline(ruth_, {}, request); });
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
}

TEST_F(WorkspaceTest, StuckEventsHoldTheirConversation) {
    const StuckEvent stuck{.offset = 5,
                           .event = id_of<domain::EventId>("e"),
                           .conversation = "talk",
                           .try_count = 1,
                           .step = "resolve",
                           .error = "no",
                           .first_failed_at = at_day(1),
                           .next_try_at = at_day(2)};
    write([&](Tables& t) { return t.progress.put_stuck(stuck); });
    EXPECT_TRUE(look([](const Tables& t) { return t.progress.is_conversation_waiting("talk"); }));
    EXPECT_FALSE(look([](const Tables& t) { return t.progress.is_conversation_waiting("x"); }));
    write([&](Tables& t) {
        auto again = stuck;
        again.state = StuckState::Parked;
        again.first_failed_at = at_day(9);
        return t.progress.put_stuck(again);
    });
    EXPECT_FALSE(look([](const Tables& t) { return t.progress.is_conversation_waiting("talk"); }));
    const auto parked = look([](const Tables& t) { return t.progress.stuck(StuckState::Parked); });
    ASSERT_EQ(parked.size(), 1U);
    EXPECT_EQ(parked[0].first_failed_at, at_day(1));
    write([](Tables& t) { return t.progress.remove_stuck(5); });
    EXPECT_TRUE(look([](const Tables& t) { return t.progress.stuck(std::nullopt); }).empty());
}

TEST_F(WorkspaceTest, TheOutboxKeepsTheNewestAndGoesOnCounting) {
    write([](Tables& t) -> Result<> {
        for (int i = 0; i < outbox_count_max + 300; ++i) {
            TRY_VOID(
                t.outbox.put({.topic = "x", .payload = "{}", .audience = {}, .at = at_day(1)}));
        }
        return {};
    });
    const auto [first, last] = look([](const Tables& t) { return t.outbox.bounds(); });
    EXPECT_EQ(last, outbox_count_max + 300);
    EXPECT_GT(first, 1);
    EXPECT_GE(last - first + 1, outbox_count_max);
    EXPECT_LT(last - first + 1, outbox_count_max + 300);
}

}  // namespace
}  // namespace foresail::store
