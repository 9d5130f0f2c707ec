#include "understand/settlement/answer.h"

#include <vector>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using domain::Commitment;
using domain::CommitmentKind;
using domain::CommitmentState;

constexpr const char* ann = "ann@brightwater.example";
constexpr const char* ruth = "ruth@harborlight.example";

// Each in a mail of its own, an hour after the one before.
class Thread {
public:
    Commitment& ask(const char* what) { return add(CommitmentKind::Request, what); }
    Commitment& promise(const char* what) { return add(CommitmentKind::Promise, what); }

    [[nodiscard]] std::string answer_to(std::size_t request) const {
        const auto* found = find_answer(said_[request], said_);
        return found == nullptr ? "" : found->what;
    }

private:
    Commitment& add(CommitmentKind kind, const char* what) {
        const std::string number = std::to_string(said_.size());
        return said_.emplace_back(
            Commitment{.id = {"c" + number},
                       .activity = {"a" + number},
                       .kind = kind,
                       .debtor = ruth,
                       .creditor = ann,
                       .contact = {"ann"},
                       .what = what,
                       .said_at = domain::Instant{std::chrono::hours{100 + said_.size()}}});
    }

    std::vector<Commitment> said_;
};

TEST(FindAnswer, is_a_promise_of_the_same_thing) {
    Thread thread;
    thread.ask("send me the revised draft");
    thread.promise("send you the price list");
    thread.promise("send you the revised draft with the liability cap");
    EXPECT_EQ(thread.answer_to(0), "send you the revised draft with the liability cap");
}

TEST(FindAnswer, needs_no_words_where_one_thing_was_asked) {
    Thread thread;
    thread.ask("send it to me");
    thread.promise("send you the revised draft");
    EXPECT_EQ(thread.answer_to(0), "send you the revised draft");
    Thread other;
    other.ask("send me the insurance certificate");
    other.promise("do that tomorrow");
    EXPECT_EQ(other.answer_to(0), "do that tomorrow");
}

TEST(FindAnswer, is_not_guessed_between_two_requests) {
    Thread thread;
    thread.ask("send me the insurance certificate");
    thread.ask("send me the price list").activity = {"a0"};
    thread.promise("send it tomorrow");
    EXPECT_EQ(thread.answer_to(0), "");
    EXPECT_EQ(thread.answer_to(1), "");
}

TEST(FindAnswer, is_of_the_newest_mail_where_words_are_missing) {
    Thread thread;
    thread.ask("send me the insurance certificate");
    thread.ask("call me");
    thread.promise("do that tomorrow");
    EXPECT_EQ(thread.answer_to(0), "");
    EXPECT_EQ(thread.answer_to(1), "do that tomorrow");
}

TEST(FindAnswer, is_another_act_for_another_act) {
    Thread thread;
    thread.ask("sign the contract");
    thread.promise("send you the contract");
    EXPECT_EQ(thread.answer_to(0), "");
}

TEST(FindAnswer, comes_later_from_who_was_asked_and_without_condition) {
    Thread thread;
    thread.promise("send you the draft");
    thread.ask("send me the draft");
    thread.promise("send you the draft").condition = "if you sign";
    thread.promise("send you the draft").state = CommitmentState::Dismissed;
    thread.promise("send you the draft").creditor = "mark@brightwater.example";
    thread.promise("send you the draft").side = domain::Side::Theirs;
    EXPECT_EQ(thread.answer_to(1), "");
    thread.promise("send you the draft today").debtor = "tom@harborlight.example";
    EXPECT_EQ(thread.answer_to(1), "send you the draft today");
}

TEST(FindAnswer, is_by_the_one_who_was_asked_among_ourselves) {
    Thread thread;
    thread.ask("send me the draft").contact = {};
    thread.promise("send you the draft").debtor = "tom@harborlight.example";
    EXPECT_EQ(thread.answer_to(0), "");
}

TEST(AsksTheSame, by_the_words_of_one_person) {
    const Commitment one{.creditor = ann, .what = "das Datenblatt der Funkmodule zukommen lassen"};
    Commitment other{.creditor = ann, .what = "noch das Datenblatt der Funkmodule schicken"};
    EXPECT_TRUE(asks_the_same(one, other));
    other.creditor = ruth;
    EXPECT_FALSE(asks_the_same(one, other));
    const Commitment more{.creditor = ann, .what = "das Datenblatt und die Preisliste schicken"};
    EXPECT_FALSE(asks_the_same(one, more));
    const Commitment wordless{.creditor = ann, .what = "es schicken"};
    EXPECT_FALSE(asks_the_same(one, wordless));
    EXPECT_FALSE(asks_the_same(wordless, wordless));
}

TEST(FindAnswer, speaks_four_languages) {
    Thread thread;
    thread.ask("uns das Datenblatt der Funkmodule zukommen lassen");
    thread.promise("Ihnen das Datenblatt der Funkmodule am Freitag schicken");
    EXPECT_NE(thread.answer_to(0), "");
}

}  // namespace
}  // namespace foresail::understand
