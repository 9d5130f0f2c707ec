#include "store/passages.h"
#include "store/testing/workspace_fixture.h"

namespace foresail::store {
namespace {

using platform::Result;
using testing::at_day;
using testing::id_of;
using testing::WorkspaceTest;

class WordsTest : public WorkspaceTest {
protected:
    void say(const std::string& name, const std::string& text, int day = 1) {
        auto links = mail(name, day);
        understand::Reading what;
        what.passages = {{links.activity.id, 0, {0, text.size()}, text, {}}};
        write([&](Tables& t) -> Result<> {
            TRY_VOID(commit(t, links, what, at_day(day)));
            return t.passages.put(links.activity, what.passages);
        });
    }
    std::vector<std::string> find(const std::vector<std::string>& words,
                                  const PassageFilter& filter = {}) {
        const auto hits = look(
            [&](const Tables& t) { return t.passages.search_words(ruth_, words, filter, 10); });
        const auto views = look([&](const Tables& t) { return t.passages.load(hits); });
        EXPECT_EQ(views.size(), hits.size());
        std::vector<std::string> texts;
        for (const auto& view : views) texts.push_back(view.passage.text);
        return texts;
    }
    using Texts = std::vector<std::string>;
};

TEST_F(WordsTest, AnyOfTheWordsWithTheRareOnesFirst) {
    say("a", "the order form and the order");
    say("b", "the Präsentation of the order");
    say("c", "nothing of this");
    EXPECT_EQ(find({"presentation", "order"}),
              (Texts{"the order form and the order", "the Präsentation of the order"}));
    EXPECT_EQ(find({"prasentation"}), Texts{"the Präsentation of the order"});
    EXPECT_EQ(find({"FORM", "missing"}), Texts{"the order form and the order"});
    EXPECT_EQ(find({"missing"}), Texts{});
    EXPECT_EQ(find({}), Texts{});
    EXPECT_EQ(find({"\"", "NEAR(", "order*", "form"}).size(), 2U);
}

TEST_F(WordsTest, EqualOnesStandAsBeforeWhenOneIsReadAnew) {
    for (const char* name : {"a", "b", "c"}) say(name, std::string{"an invoice, said by "} + name);
    const Texts before = find({"invoice"});
    ASSERT_EQ(before.size(), 3U);
    for (const char* name : {"a", "b", "c"}) {
        say(name, std::string{"an invoice, said by "} + name);
        EXPECT_EQ(find({"invoice"}), before) << name;
    }
}

class RereadTest : public WorkspaceTest {
protected:
    void say(const std::string& name, unsigned seed) {
        auto links = mail(name, 1);
        understand::Reading what;
        what.passages = {
            {links.activity.id, 0, {0, name.size()}, name, testing::vector_like(seed)}};
        write([&](Tables& t) -> Result<> {
            TRY_VOID(commit(t, links, what, at_day(1)));
            return t.passages.put(links.activity, what.passages);
        });
    }
    std::size_t found() {
        return look([&](const Tables& t) {
                   return t.passages.search_near(ruth_, testing::vector_like(1), {}, 2);
               })
            .size();
    }
};

TEST_F(RereadTest, AMailThatIsReadAnewOftenPushesNoOtherOut) {
    constexpr int readings = 60;  // More than a search looks at at first.
    say("other", 2);
    for (int i = 0; i < readings; ++i) {
        say("one", 1);
        ASSERT_GE(found(), 1U);
    }
    EXPECT_EQ(found(), 2U);
}

TEST_F(WordsTest, FiltersComeFirst) {
    say("a", "the invoice of march", 1);
    say("b", "the invoice of april", 20);
    EXPECT_EQ(find({"invoice"}, {.until = at_day(9)}), Texts{"the invoice of march"});
    EXPECT_EQ(find({"invoice"}, {.from = at_day(9)}), Texts{"the invoice of april"});
    EXPECT_EQ(find({"invoice"}, {.contacts = {id_of<domain::ContactId>("x")}}), Texts{});
    EXPECT_EQ(find({"invoice"},
                   {.contacts = {id_of<domain::ContactId>("x"), id_of<domain::ContactId>("ann")}})
                  .size(),
              2U);
    EXPECT_EQ(find({"invoice"}, {.direction = domain::Direction::Outbound}), Texts{});
}

TEST_F(WordsTest, ViewsShowWhereAPassageIsFrom) {
    say("a", "the invoice of march");
    const auto hits =
        look([&](const Tables& t) { return t.passages.search_words(ruth_, {"invoice"}, {}, 10); });
    const auto views = look([&](const Tables& t) { return t.passages.load(hits); });
    ASSERT_EQ(views.size(), 1U);
    EXPECT_EQ(views[0].activity.subject, "About a");
    EXPECT_EQ(views[0].activity.participants.size(), 2U);
    EXPECT_TRUE(views[0].activity.text.empty());
    EXPECT_EQ(views[0].passage.span, (domain::Span{0, 20}));
}

TEST_F(WordsTest, WordsThatStandEverywhereFindTheNewest) {
    constexpr int passage_count = 7000;
    write([&](Tables& t) -> Result<> {
        auto links = mail("many");
        understand::Reading what;
        for (int i = 0; i < passage_count; ++i) {
            const std::string text = i % 2 == 0 ? "regards" : "regards and thanks";
            what.passages.push_back({links.activity.id, i, {0, text.size()}, text, {}});
        }
        return commit(t, links, what, at_day(1));
    });
    say("rare", "regards from Zanzibar");
    EXPECT_EQ(find({"regards"}).front(), "regards from Zanzibar");
    EXPECT_EQ(find({"regards", "Zanzibar"}), Texts{"regards from Zanzibar"});
    EXPECT_EQ(find({"regards", "nowhere"}).size(), 10U);
}

}  // namespace
}  // namespace foresail::store
