#include "resolve/link.h"

#include "resolve/testing/fake_directory.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

using domain::Automation;
using domain::Direction;
using domain::Participant;
using domain::ParticipantRole;
using domain::SourceKind;
using testing::FakeDirectory;

const Participant from_ann{ParticipantRole::From, "ann@client.example", "Ann Client", {}, {}};
const Participant to_ann{ParticipantRole::To, "ann@client.example", "Ann Client", {}, {}};
const Participant from_ruth{ParticipantRole::From, "ruth@us.example", "Rep Ruth", {}, {}};
const Participant to_ruth{ParticipantRole::To, "ruth@us.example", "Rep Ruth", {}, {}};

domain::Instant day(int number) {
    return domain::Instant{std::chrono::sys_days{std::chrono::January / 1 / 2026}} +
           std::chrono::days{number};
}

struct Mail {
    std::string id;
    std::vector<Participant> people;
    int day = 0;
    std::string subject = "Order form for the Brightwater pumps";
    std::vector<std::string> references;
    std::string signature;
    Automation automation = Automation::None;
};

domain::Activity to_activity(const Mail& mail) {
    domain::Activity activity;
    activity.id = domain::derive_id<domain::ActivityId>(day(mail.day), {mail.id});
    activity.workspace = {"W"};
    activity.message_id = mail.id;
    activity.references = mail.references;
    activity.subject = mail.subject;
    activity.thread_subject =
        mail.subject.starts_with("Re: ") ? mail.subject.substr(4) : mail.subject;
    activity.sent_at = day(mail.day);
    activity.utc_offset_min = 60;
    activity.automation = mail.automation;
    activity.participants = mail.people;
    activity.text = "Hello.\n" + mail.signature;
    activity.zones = {{domain::ZoneKind::Reply, {0, 6}}};
    if (!mail.signature.empty()) {
        activity.zones.push_back({domain::ZoneKind::Signature, {7, activity.text.size()}});
    }
    return activity;
}

class LinkTest : public ::testing::Test {
protected:
    Links take(const Mail& mail) { return take(to_activity(mail)); }
    Links take(const domain::Activity& activity) {
        auto links = link(activity, directory);
        EXPECT_TRUE(links.has_value());
        if (!links) return {};
        directory.commit(*links);
        return *links;
    }
    const domain::Contact* contact(const std::string& address) {
        for (const auto& [id, candidate] : directory.contacts) {
            const auto& addresses = candidate.addresses;
            if (std::find(addresses.begin(), addresses.end(), address) != addresses.end()) {
                return &candidate;
            }
        }
        return nullptr;
    }

    FakeDirectory directory{
        {.domains = {"us.example"},
         .addresses = {{"ruth@us.example", {"RUTH"}}, {"sales.us@gmail.com", {}}}}};
};

TEST_F(LinkTest, TellsDirections) {
    EXPECT_EQ(take({"1", {from_ann, to_ruth}}).activity.direction, Direction::Inbound);
    EXPECT_EQ(take({"2", {from_ruth, to_ann}}).activity.direction, Direction::Outbound);
    const Participant to_joe{ParticipantRole::To, "joe@us.example", "", {}, {}};
    EXPECT_EQ(take({"3", {from_ruth, to_joe}}).activity.direction, Direction::Internal);
    auto from_alias = to_activity({"4", {{ParticipantRole::From, "ruth@alias.example"}, to_ann}});
    from_alias.from_sent_folder = true;
    EXPECT_EQ(take(from_alias).activity.direction, Direction::Outbound);
    EXPECT_EQ(contact("ruth@alias.example"), nullptr);
    EXPECT_EQ(contact("joe@us.example"), nullptr);
}

TEST_F(LinkTest, SetsUsersAndContactsOfParticipants) {
    const Links links = take({"1", {from_ann, to_ruth}});
    EXPECT_EQ(links.activity.participants[1].user.text, "RUTH");
    ASSERT_NE(contact("ann@client.example"), nullptr);
    EXPECT_EQ(links.activity.participants[0].contact, contact("ann@client.example")->id);
    ASSERT_EQ(links.contacts.size(), 1U);
    EXPECT_EQ(links.company, contact("ann@client.example")->company);
}

TEST_F(LinkTest, MakesContactAndCompany) {
    take({"1", {from_ann, to_ruth}, 3});
    const domain::Contact* ann = contact("ann@client.example");
    ASSERT_NE(ann, nullptr);
    EXPECT_EQ(ann->name.value, "Ann Client");
    EXPECT_EQ(ann->name.kind, SourceKind::Header);
    EXPECT_EQ(ann->time_zone, "+01:00");
    EXPECT_EQ(ann->created_at, day(3));
    EXPECT_EQ(ann->version, 1);
    ASSERT_EQ(directory.companies.size(), 1U);
    const domain::Company& company = directory.companies.begin()->second;
    EXPECT_EQ(company.mail_domain, "client.example");
    EXPECT_EQ(company.name.value, "Client");
    EXPECT_EQ(company.name.kind, SourceKind::Derived);
}

TEST_F(LinkTest, PeopleWrittenToBecomeContactsToo) {
    const Participant cc_bob{ParticipantRole::Cc, "bob.jones@client.example", "", {}, {}};
    take({"1", {from_ruth, to_ann, cc_bob}});
    ASSERT_NE(contact("ann@client.example"), nullptr);
    ASSERT_NE(contact("bob.jones@client.example"), nullptr);
    EXPECT_EQ(contact("bob.jones@client.example")->name.value, "Bob Jones");
    EXPECT_EQ(contact("bob.jones@client.example")->name.kind, SourceKind::Derived);
    EXPECT_TRUE(contact("ann@client.example")->time_zone.empty());
}

TEST_F(LinkTest, MachinesAndListsMakeNoContacts) {
    take({"1", {from_ann, to_ruth}, 0, "News", {}, "", Automation::Bulk});
    take({"2", {from_ann, to_ruth}, 0, "Out of office", {}, "", Automation::AutoReply});
    take({"3", {{ParticipantRole::From, "noreply@client.example", "Ann Client"}, to_ruth}});
    take({"4", {from_ruth, {ParticipantRole::To, "dev@lists.client.example"}}});
    take({"5", {{ParticipantRole::From, "mailer-daemon@client.example"}, to_ruth}});
    EXPECT_TRUE(directory.contacts.empty());
    EXPECT_TRUE(directory.companies.empty());
}

TEST_F(LinkTest, AutoReplyIsLinkedButNoSignOfLife) {
    take({"1", {from_ann, to_ruth}, 1});
    const Links links = take({"2", {from_ann, to_ruth}, 5, "Away", {}, "", Automation::AutoReply});
    EXPECT_EQ(links.contacts.size(), 1U);
    EXPECT_TRUE(links.changed_contacts.empty());
    EXPECT_EQ(contact("ann@client.example")->last_activity_at, day(1));
}

TEST_F(LinkTest, CircularMakesOnlyItsSender) {
    Mail circular{"1", {from_ann, to_ruth}};
    for (int i = 0; i < 50; ++i) {
        circular.people.push_back(
            {ParticipantRole::Cc, "p" + std::to_string(i) + "@client.example"});
    }
    take({"0", {from_ruth, {ParticipantRole::To, "p7@client.example"}}});
    const Links links = take(circular);
    EXPECT_EQ(directory.contacts.size(), 2U);
    EXPECT_EQ(links.contacts.size(), 2U) << "those who are contacts already are linked";
}

TEST_F(LinkTest, PublicMailDomainsMakeNoCompany) {
    take({"1", {{ParticipantRole::From, "ann.client@gmail.com", "Ann Client"}, to_ruth}});
    ASSERT_NE(contact("ann.client@gmail.com"), nullptr);
    EXPECT_TRUE(directory.companies.empty());
    take({"2", {{ParticipantRole::From, "sales.us@gmail.com", "Sales"}, to_ann}});
    EXPECT_EQ(contact("sales.us@gmail.com"), nullptr) << "a connected mailbox is one of us";
}

TEST_F(LinkTest, SignatureFillsInWithItsSource) {
    const Links links = take({"1",
                              {from_ann, to_ruth},
                              2,
                              "Order",
                              {},
                              "Ann Client\nHead of Purchasing\nClient Ltd\n+44 20 7946 0123\n"});
    const domain::Contact* ann = contact("ann@client.example");
    ASSERT_NE(ann, nullptr);
    EXPECT_EQ(ann->title.value, "Head of Purchasing");
    EXPECT_EQ(ann->title.kind, SourceKind::Signature);
    EXPECT_EQ(ann->title.activity, links.activity.id);
    EXPECT_EQ(ann->phone.value, "+442079460123");
    EXPECT_EQ(directory.companies.begin()->second.name.value, "Client Ltd");
    EXPECT_EQ(directory.companies.begin()->second.name.kind, SourceKind::Signature);
}

TEST_F(LinkTest, WhatAPersonTypedStays) {
    take({"1", {from_ann, to_ruth}, 1});
    domain::Contact ann = *contact("ann@client.example");
    ann.name = {.value = "Annie", .kind = SourceKind::Person, .at = day(0)};
    ann.time_zone = "Europe/London";
    directory.contacts[ann.id] = ann;
    take({"2", {from_ann, to_ruth}, 5, "Order", {}, "Ann Client\nDirector\n"});
    EXPECT_EQ(contact("ann@client.example")->name.value, "Annie");
    EXPECT_EQ(contact("ann@client.example")->time_zone, "Europe/London");
    EXPECT_EQ(contact("ann@client.example")->version, 2);
}

TEST_F(LinkTest, TheSameMailTwiceChangesNothing) {
    const Mail mail{"1", {from_ann, to_ruth}, 1, "Order", {}, "Ann Client\nDirector\n"};
    take(mail);
    const Links again = take(mail);
    EXPECT_TRUE(again.changed_contacts.empty());
    EXPECT_TRUE(again.changed_companies.empty());
    EXPECT_TRUE(again.merged_threads.empty());
    EXPECT_EQ(again.contacts.size(), 1U);
}

// Backfill goes from newest to oldest while new mail comes in between.
TEST_F(LinkTest, OrderOfArrivalMakesNoDifference) {
    const std::vector<Mail> mails{
        {"1", {from_ann, to_ruth}, 1, "A", {}, "Ann Client\nBuyer\nClient Ltd\n"},
        {"2", {from_ruth, to_ann}, 2, "A"},
        {"3", {from_ann, to_ruth}, 3, "A", {}, "Ann Client\nHead of Purchasing\nClient PLC Ltd\n"},
        {"4", {from_ann, to_ruth}, 4, "A"}};
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::vector<std::string> outcomes;
    do {
        directory.contacts.clear();
        directory.companies.clear();
        directory.activities.clear();
        for (std::size_t i : order) take(mails[i]);
        const domain::Contact& ann = *contact("ann@client.example");
        const domain::Company& company = directory.companies.begin()->second;
        outcomes.push_back(ann.id.text + ann.name.value + ann.name.activity.text + ann.title.value +
                           domain::to_iso8601(ann.created_at) +
                           domain::to_iso8601(ann.last_activity_at) + company.id.text +
                           company.name.value + domain::to_iso8601(company.created_at));
    } while (std::next_permutation(order.begin(), order.end()));
    for (const std::string& outcome : outcomes) EXPECT_EQ(outcome, outcomes.front());
}

TEST_F(LinkTest, NewestOwnMailSetsTheTimeZone) {
    auto late = to_activity({"2", {from_ann, to_ruth}, 5});
    late.utc_offset_min = -330;
    take(late);
    take({"1", {from_ann, to_ruth}, 1});
    EXPECT_EQ(contact("ann@client.example")->time_zone, "-05:30");
}

TEST_F(LinkTest, ThreadsByReferencesInAnyOrder) {
    const Links last = take({"c", {from_ann, to_ruth}, 3, "Re: X", {"a", "b"}});
    const Links middle = take({"b", {from_ruth, to_ann}, 2, "Re: X", {"a"}});
    const Links first = take({"a", {from_ann, to_ruth}, 1, "X"});
    EXPECT_EQ(first.activity.thread, last.activity.thread);
    EXPECT_EQ(middle.activity.thread, last.activity.thread);
}

TEST_F(LinkTest, AMissingLinkJoinsThreads) {
    const auto one = take({"a", {from_ann, to_ruth}, 1, "X"}).activity.thread;
    const auto two = take({"c", {from_ruth, to_ann}, 3, "Re: X", {"b"}}).activity.thread;
    ASSERT_NE(one, two);
    const Links joined = take({"b", {from_ann, to_ruth}, 2, "Re: X", {"a"}});
    EXPECT_EQ(joined.activity.thread, std::min(one, two));
    ASSERT_EQ(joined.merged_threads.size(), 1U);
    EXPECT_EQ(joined.merged_threads[0], std::max(one, two));
}

TEST_F(LinkTest, ThreadsBySubjectOnlyAmongTheSamePeople) {
    const auto thread = take({"a", {from_ann, to_ruth}, 1}).activity.thread;
    const std::string reply = "Re: Order form for the Brightwater pumps";
    EXPECT_EQ(take({"b", {from_ruth, to_ann}, 2, reply}).activity.thread, thread);
    const Participant bob{ParticipantRole::From, "bob@other.example", "Bob", {}, {}};
    EXPECT_NE(take({"c", {bob, to_ruth}, 3, reply}).activity.thread, thread);
    EXPECT_NE(take({"d", {from_ann, to_ruth}, 60, reply}).activity.thread, thread);
}

TEST_F(LinkTest, GenericSubjectsMakeNoThread) {
    for (const char* subject : {"", "Re: ", "Meeting", "Re: Question", "Offer", "Pumps"}) {
        const auto one = take({std::string{"1"} + subject, {from_ann, to_ruth}, 1, subject});
        const auto two = take({std::string{"2"} + subject, {from_ann, to_ruth}, 2, subject});
        EXPECT_NE(one.activity.thread, two.activity.thread) << subject;
    }
}

TEST_F(LinkTest, TakesOverASecondAddressAtTheSameCompany) {
    take({"1",
          {from_ann, to_ruth},
          1,
          "Order",
          {},
          "Ann Client\nDirector\nann.client@client.example\n"});
    ASSERT_NE(contact("ann.client@client.example"), nullptr);
    EXPECT_EQ(directory.contacts.size(), 1U);
    EXPECT_EQ(contact("ann.client@client.example")->addresses.front(), "ann@client.example");
}

TEST_F(LinkTest, ReplyToOfTheSamePersonIsTakenOver) {
    const Participant reply_to{
        ParticipantRole::ReplyTo, "a.client@client.example", "Ann Client", {}, {}};
    take({"1", {from_ann, reply_to, to_ruth}});
    EXPECT_EQ(directory.contacts.size(), 1U);
    ASSERT_NE(contact("a.client@client.example"), nullptr);
}

// Whoever writes can claim to be Ann; mails of the true Ann must not end up with a stranger.
TEST_F(LinkTest, DoesNotTakeOverAnAddressElsewhere) {
    const Participant stranger{ParticipantRole::From, "ann.client@gmail.com", "Ann Client", {}, {}};
    take({"1", {stranger, to_ruth}, 1, "Order", {}, "Ann Client\nann.client@client.example\n"});
    EXPECT_EQ(contact("ann.client@client.example"), nullptr);
    const Participant reply_to{
        ParticipantRole::ReplyTo, "ann.client@client.example", "Ann Client", {}, {}};
    take({"2", {stranger, reply_to, to_ruth}, 2});
    EXPECT_EQ(contact("ann.client@client.example"), nullptr);
}

TEST_F(LinkTest, ProposesButNeverMergesOnWeakEvidence) {
    take({"1", {from_ann, to_ruth}, 1});
    const Participant second{ParticipantRole::From, "aclient@sales.client.example", "CLIENT, Ann"};
    const Links links = take({"2", {second, to_ruth}, 2});
    EXPECT_EQ(directory.contacts.size(), 2U);
    ASSERT_EQ(links.proposals.size(), 1U);
    EXPECT_EQ(links.proposals[0].keep, contact("ann@client.example")->id);
    EXPECT_EQ(links.proposals[0].merge, contact("aclient@sales.client.example")->id);
    EXPECT_EQ(links.proposals[0].reason, "Same name at the same company");
    EXPECT_TRUE(take({"3", {second, to_ruth}, 3}).proposals.empty()) << "nothing new to say";
}

TEST_F(LinkTest, NamesakesElsewhereAreNotProposed) {
    take({"1", {from_ann, to_ruth}, 1});
    take({"2", {{ParticipantRole::From, "ann@other.example", "Ann Client"}, to_ruth}, 2});
    EXPECT_TRUE(directory.proposals.empty());
}

TEST_F(LinkTest, SetsTheDealOnlyWhereOneFits) {
    take({"1", {from_ann, to_ruth}, 1});
    const domain::Contact ann = *contact("ann@client.example");
    directory.deals.push_back({.id = {"D1"}, .company = ann.company});
    EXPECT_EQ(take({"2", {from_ann, to_ruth}, 2}).deal, domain::DealId{"D1"});
    directory.deals.push_back({.id = {"D2"}, .company = ann.company});
    EXPECT_FALSE(take({"3", {from_ann, to_ruth}, 3}).deal);
    directory.deals[0].contacts = {ann.id};
    EXPECT_EQ(take({"4", {from_ann, to_ruth}, 4}).deal, domain::DealId{"D1"});
}

TEST_F(LinkTest, TenThousandRecipientsAreNoProblem) {
    Mail circular{"1", {from_ann}};
    for (int i = 0; i < 10'000; ++i) {
        circular.people.push_back({ParticipantRole::To, "p" + std::to_string(i) + "@x.example"});
    }
    EXPECT_EQ(take(circular).contacts.size(), 1U);
}

TEST_F(LinkTest, BareActivitiesPass) {
    EXPECT_EQ(take(Mail{"", {}}).activity.direction, Direction::Inbound);
    EXPECT_TRUE(take({"1", {{ParticipantRole::From, "", ""}}}).contacts.empty());
}

}  // namespace
}  // namespace foresail::resolve
