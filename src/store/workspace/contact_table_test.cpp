#include "event_log/sqlite/database.h"
#include "store/contacts.h"
#include "store/testing/workspace_fixture.h"

#include <chrono>

namespace foresail::store {
namespace {

using domain::Contact;
using domain::ContactId;
using platform::Result;
using testing::at_day;
using testing::id_of;
using testing::WorkspaceTest;

class ContactsTest : public WorkspaceTest {
protected:
    void put(const Contact& one) {
        write([&](Tables& t) { return t.contacts.put(one); });
    }
    std::vector<std::string> names(const ContactFilter& filter, int limit = 50) {
        std::vector<std::string> found;
        PageRequest request{.limit = limit, .cursor = ""};
        do {
            const auto page =
                look([&](const Tables& t) { return t.contacts.list(filter, request); });
            for (const auto& one : page.items) found.push_back(one.name.value);
            request.cursor = page.next_cursor;
        } while (!request.cursor.empty());
        return found;
    }
    using Names = std::vector<std::string>;
};

TEST_F(ContactsTest, ComesBackAsItWasWithItsSources) {
    auto one = contact("ann");
    one.title = {"Head of Ops", domain::SourceKind::Signature, id_of<domain::ActivityId>("m"),
                 at_day(3)};
    one.phone = {"+4930123", domain::SourceKind::Person, {}, at_day(4)};
    one.addresses.emplace_back("a.client@brightwater.example");
    one.time_zone = "Europe/Berlin";
    put(one);
    reopen();
    for (const auto& address : one.addresses) {
        const auto found =
            look([&](const Tables& t) { return t.contacts.find_by_address(address); });
        ASSERT_TRUE(found);
        EXPECT_EQ(found->id, one.id);
        EXPECT_EQ(found->addresses, one.addresses);
        EXPECT_EQ(found->title.value, "Head of Ops");
        EXPECT_EQ(found->title.activity, one.title.activity);
        EXPECT_EQ(found->phone.kind, domain::SourceKind::Person);
        EXPECT_EQ(found->time_zone, "Europe/Berlin");
    }
    EXPECT_FALSE(look([](const Tables& t) { return t.contacts.find_by_address("x@y.example"); }));
    EXPECT_EQ(look([](const Tables& t) { return t.contacts.find_by_name("ann client"); }).size(),
              1U);
}

TEST_F(ContactsTest, ListsInBothOrdersPageByPage) {
    int day = 0;
    for (const char* name : {"Émile", "anna", "Zoë", "Bob", "Carla"}) {
        auto one = contact(name);
        one.name.value = name;
        one.last_activity_at = at_day(++day);
        put(one);
    }
    for (const int limit : {1, 2, 50}) {
        EXPECT_EQ(names({.order = ContactOrder::Name}, limit),
                  (Names{"anna", "Bob", "Carla", "Émile", "Zoë"}));
        EXPECT_EQ(names({.order = ContactOrder::LastActivity}, limit),
                  (Names{"Carla", "Bob", "Zoë", "anna", "Émile"}));
    }
    EXPECT_EQ(names({.company = id_of<domain::CompanyId>("other")}), Names{});
}

TEST_F(ContactsTest, IsFoundByTheBeginningsOfNameAddressAndCompany) {
    write([&](Tables& t) { return t.companies.put(company()); });
    put(contact("ann"));
    auto zoe = contact("zoe");
    zoe.name.value = "Zoë Straße";
    zoe.company = {};
    zoe.addresses = {"z@kestrel.example"};
    put(zoe);
    EXPECT_EQ(names({.text = "ann cl"}), Names{"ann Client"});
    EXPECT_EQ(names({.text = "BRIGHTW"}), Names{"ann Client"});
    EXPECT_EQ(names({.text = "zoe strasse"}), Names{"Zoë Straße"});
    EXPECT_EQ(names({.text = "z@kest"}), Names{"Zoë Straße"});
    EXPECT_EQ(names({.text = "lient"}), Names{});
    EXPECT_EQ(names({.text = "\"* OR NEAR("}), Names{});
    auto renamed = company();
    renamed.name.value = "Silverlake";
    write([&](Tables& t) { return t.companies.put(renamed); });
    EXPECT_EQ(names({.text = "silver"}), Names{"ann Client"});
    zoe.name.value = "Other";
    put(zoe);
    EXPECT_EQ(names({.text = "strasse"}), Names{});
}

TEST_F(ContactsTest, AMergeMovesAllAndTheOldIdStillLeadsThere) {
    put_mail(mail("a"));
    auto other = contact("ann2");
    other.title = {"CEO", domain::SourceKind::Signature, {}, at_day(1)};
    other.last_activity_at = at_day(8);
    put(other);
    write([&](Tables& t) -> Result<> {
        TRY_VOID(t.merge_proposals.put({id_of<domain::MergeProposalId>("p"),
                                        other.id,
                                        id_of<ContactId>("ann"),
                                        "Same name",
                                        {}}));
        return t.contacts.merge(other.id, id_of<ContactId>("ann"));
    });
    const auto kept =
        look([&](const Tables& t) { return t.contacts.get(id_of<ContactId>("ann")); });
    EXPECT_EQ(kept.id, other.id);
    EXPECT_EQ(kept.addresses,
              (std::vector<std::string>{"ann2@brightwater.example", "ann@brightwater.example"}));
    EXPECT_EQ(kept.title.value, "CEO");
    EXPECT_EQ(kept.version, 2);
    EXPECT_EQ(kept.last_activity_at, at_day(8));
    EXPECT_EQ(look([](const Tables& t) { return t.contacts.count(); }), 1);
    const auto timeline = look(
        [&](const Tables& t) { return t.activities.timeline(ruth_, {.contact = other.id}, {}); });
    ASSERT_EQ(timeline.items.size(), 1U);
    EXPECT_EQ(timeline.items[0].participants[0].contact, other.id);
    EXPECT_EQ(look([&](const Tables& t) {
                  return t.commitments.list(ruth_, {.contact = other.id}, {});
              }).items.size(),
              1U);
    EXPECT_TRUE(look([](const Tables& t) { return t.merge_proposals.open(); }).empty());
    // A merge of the merged: the alias follows.
    auto third = contact("third");
    put(third);
    write([&](Tables& t) { return t.contacts.merge(third.id, other.id); });
    EXPECT_EQ(look([&](const Tables& t) { return t.contacts.get(id_of<ContactId>("ann")); }).id,
              third.id);
}

TEST_F(ContactsTest, APairIsProposedOnce) {
    const resolve::MergeProposal proposal{id_of<domain::MergeProposalId>("p"),
                                          id_of<ContactId>("a"),
                                          id_of<ContactId>("b"),
                                          "Same",
                                          {}};
    auto turned = proposal;
    turned.id = id_of<domain::MergeProposalId>("q");
    std::swap(turned.keep, turned.merge);
    write([&](Tables& t) -> Result<> {
        TRY_VOID(t.merge_proposals.put(proposal));
        TRY_VOID(t.merge_proposals.put(turned));
        return t.merge_proposals.put(proposal);
    });
    EXPECT_EQ(look([](const Tables& t) { return t.merge_proposals.open(); }).size(), 1U);
    write([&](Tables& t) { return t.merge_proposals.decide(proposal.id, false); });
    write([&](Tables& t) { return t.merge_proposals.put(turned); });
    EXPECT_TRUE(look([](const Tables& t) { return t.merge_proposals.open(); }).empty());
}

TEST_F(ContactsTest, AHundredThousandAreListedAlongAnIndex) {
    constexpr int contact_count = 100'000;
    write([&](Tables& t) -> Result<> {
        for (int i = 0; i < contact_count; ++i) {
            auto one = contact("c" + std::to_string(i));
            one.name.value = "Person " + std::to_string((i * 7919) % contact_count);
            one.last_activity_at = at_day(0) + std::chrono::minutes{i};
            one.company = id_of<domain::CompanyId>(std::to_string(i % 1000));
            TRY_VOID(t.contacts.put(one));
        }
        return {};
    });
    const auto database =
        event_log::sqlite::Database::open(file_, workspace_file_key(key_), {}).value();
    for (const char* query :
         {"SELECT id FROM contacts WHERE (sort_name, id) > ('m', '') ORDER BY sort_name, id LIMIT "
          "9",
          "SELECT id FROM contacts WHERE (last_activity_at, id) < (7, '')"
          " ORDER BY last_activity_at DESC, id DESC LIMIT 9",
          "SELECT id FROM contacts WHERE company = 'x' ORDER BY sort_name, id LIMIT 9",
          "SELECT id FROM contacts WHERE company = 'x' AND (last_activity_at, id) < (7, '')"
          " ORDER BY last_activity_at DESC, id DESC LIMIT 9"}) {
        auto plan = database->prepare(std::string{"EXPLAIN QUERY PLAN "} + query);
        std::string text;
        while (*plan->step()) text += plan->text(3) + "\n";
        EXPECT_NE(text.find("INDEX contacts_by_"), std::string::npos) << query << "\n" << text;
        EXPECT_EQ(text.find("B-TREE"), std::string::npos) << query << "\n" << text;
    }
    // Deep pages, broad and narrow words: none of them may walk or sort the whole table.
    const auto started = std::chrono::steady_clock::now();
    for (const char* text : {"", "p", "person", "person 77777", "c4242"}) {
        for (const auto order : {ContactOrder::Name, ContactOrder::LastActivity}) {
            PageRequest request{.limit = 50, .cursor = ""};
            for (int page_number = 0; page_number < 3; ++page_number) {
                const auto page = look([&](const Tables& t) {
                    return t.contacts.list({.text = text, .order = order}, request);
                });
                EXPECT_FALSE(page.items.empty()) << text;
                if (page.next_cursor.empty()) break;
                request.cursor = page.next_cursor;
            }
        }
    }
    const auto took = std::chrono::steady_clock::now() - started;
    RecordProperty(
        "list_ms",
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
    EXPECT_LT(took, std::chrono::seconds{10});
}

}  // namespace
}  // namespace foresail::store
