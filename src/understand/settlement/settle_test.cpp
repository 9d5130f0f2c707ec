// Threads written by hand, in four languages; docs/INTELLIGENCE.md has the figures.
#include "understand/settlement/settle.h"

#include "understand/commitment.h"
#include "understand/settlement/testing/thread_case.h"
#include "understand/settlement/topic_words.h"

#include <algorithm>
#include <cstdio>
#include <deque>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Commitment;
using domain::CommitmentState;
using domain::EntryKind;
using testing::ExpectedEffect;
using testing::ThreadCase;

struct Counts {
    int cases = 0;
    int effects = 0;      // Expected.
    int changed = 0;      // Right, and done.
    int proposed = 0;     // Right, and asked.
    int unread = 0;       // The promise itself was not found.
    int wrong = 0;        // Done, and not right.
    int wrong_asked = 0;  // Asked, and not right.
    int silent = 0;       // Cases without an effect that got none.
    int silent_cases = 0;
};

class Thread {
public:
    explicit Thread(const ThreadCase& thread) {
        for (std::size_t i = 0; i + 1 < thread.mails.size(); ++i) take(thread.mails[i]);
        effects = look(thread.mails.back());
    }

    std::vector<Settlement> effects;
    std::deque<Commitment> ledger;

private:
    static std::vector<Sentence> sentences_of(const Activity& activity) {
        return split_sentences(activity.text, {0, activity.text.size()});
    }

    static std::vector<Commitment> promises_of(const Activity& mail) {
        std::vector<Commitment> promises;
        for (const Sentence& sentence : sentences_of(mail)) {
            if (auto found = read_commitment(mail, sentence.span)) promises.push_back(*found);
        }
        return promises;
    }

    std::vector<Settlement> look(const Activity& mail) {
        std::vector<Candidate> candidates;
        for (const Commitment& one : ledger) {
            const bool is_kept = one.state == CommitmentState::Fulfilled;
            if (is_kept || one.state == CommitmentState::Open)
                candidates.push_back({&one, true, is_kept});
        }
        const Saying saying{mail.id, mail.sent_at, domain::sender_of(mail)->address,
                            mail.direction};
        auto found = settle(saying, find_signals(mail, sentences_of(mail)), candidates);
        for (const Commitment& later : promises_of(mail)) {
            for (const Candidate& one : candidates) {
                if (!later.due || !says_again(*one.commitment, later)) continue;
                found.push_back({.commitment = one.commitment->id,
                                 .kind = EntryKind::Moved,
                                 .confidence = settle_min,
                                 .quote = later.quote,
                                 .due = later.due});
            }
        }
        return found;
    }

    // As store/ does, without the store.
    void take(const Activity& mail) {
        for (const Settlement& one : look(mail)) {
            if (one.confidence < settle_min) continue;
            for (Commitment& owed : ledger) {
                if (owed.id != one.commitment) continue;
                if (one.kind == EntryKind::Kept) owed.state = CommitmentState::Fulfilled;
                if (one.kind == EntryKind::Withdrawn) owed.state = CommitmentState::Withdrawn;
                if (one.kind == EntryKind::Reopened) owed.state = CommitmentState::Open;
                if (one.kind == EntryKind::Moved) owed.due = one.due;
            }
        }
        for (const Commitment& said : promises_of(mail)) ledger.push_back(said);
    }
};

bool is_right(const Settlement& got, const ExpectedEffect& wanted, const Commitment& owed) {
    if (domain::to_text(got.kind) != wanted.kind) return false;
    if (owed.quote.find(wanted.words) == std::string::npos) return false;
    return wanted.day.empty() ||
           (got.due && domain::to_iso8601(got.due->at).starts_with(wanted.day));
}

void explain(const ThreadCase& thread, const char* what, const std::string& detail) {
    std::printf("  %-12s %s: %s\n", what, thread.name.c_str(), detail.c_str());
}

void judge(const ThreadCase& thread, Counts& counts) {
    const Thread played{thread};
    ++counts.cases;
    std::vector<bool> is_met(thread.effects.size(), false);
    bool is_disturbed = false;
    for (const Settlement& got : played.effects) {
        const auto owed =
            std::find_if(played.ledger.begin(), played.ledger.end(),
                         [&](const Commitment& one) { return one.id == got.commitment; });
        bool is_known = false;
        for (std::size_t i = 0; i < thread.effects.size(); ++i) {
            if (!is_right(got, thread.effects[i], *owed)) continue;
            is_known = true;
            if (is_met[i]) continue;
            is_met[i] = true;
            const bool is_sure = got.confidence >= settle_min;
            ++(is_sure ? counts.changed : counts.proposed);
            if (!is_sure) explain(thread, "asked", std::to_string(got.confidence));
        }
        if (is_known) continue;
        is_disturbed = true;
        const bool is_done = got.confidence >= settle_min;
        ++(is_done ? counts.wrong : counts.wrong_asked);
        explain(thread, is_done ? "wrong" : "wrong asked",
                std::string{domain::to_text(got.kind)} + " \"" + owed->quote + "\" by \"" +
                    got.quote + "\"");
    }
    counts.effects += static_cast<int>(thread.effects.size());
    for (std::size_t i = 0; i < thread.effects.size(); ++i) {
        const bool is_read =
            std::any_of(played.ledger.begin(), played.ledger.end(), [&](const Commitment& one) {
                return one.quote.find(thread.effects[i].words) != std::string::npos;
            });
        if (!is_read) ++counts.unread;
        if (!is_met[i]) explain(thread, is_read ? "missed" : "unread", thread.effects[i].kind);
    }
    if (thread.effects.empty()) {
        ++counts.silent_cases;
        counts.silent += is_disturbed ? 0 : 1;
    }
}

Counts count(const char* file) {
    Counts counts;
    std::printf("%s\n", file);
    const std::string folder = FORESAIL_SOURCE "/src/understand/settlement/testing/";
    for (const ThreadCase& thread : testing::read_thread_cases(folder + file)) {
        judge(thread, counts);
    }
    std::printf(
        "  %d cases; of %d effects %d done, %d asked (%d of promises that were not read); of "
        "%d without effect %d left alone; wrong: %d done, %d asked\n",
        counts.cases, counts.effects, counts.changed, counts.proposed, counts.unread,
        counts.silent_cases, counts.silent, counts.wrong, counts.wrong_asked);
    return counts;
}

TEST(Settle, FindsWhatBecameOfPromisesInThreadsWrittenBeforeTheRules) {
    const Counts counts = count("cases_before.txt");
    EXPECT_EQ(counts.wrong, 0);
    EXPECT_GE(counts.changed, counts.effects * 9 / 10);
}

TEST(Settle, FindsWhatBecameOfPromisesInThreadsWrittenAfterTheRules) {
    const Counts counts = count("cases_after.txt");
    EXPECT_LE(counts.wrong, 2);
    EXPECT_GE(counts.changed + counts.proposed, counts.effects * 3 / 4);
}

TEST(Settle, AsksWhereAMailBringsOneOfTwoThings) {
    const auto threads = testing::read_thread_cases(
        FORESAIL_SOURCE "/src/understand/settlement/testing/cases_two_things.txt");
    for (const ThreadCase& thread : threads) {
        const Thread played{thread};
        ASSERT_EQ(played.effects.size(), 1U) << thread.name;
        EXPECT_EQ(played.effects[0].kind, EntryKind::Kept);
        const bool is_sure = played.effects[0].confidence >= settle_min;
        EXPECT_EQ(is_sure, thread.name.ends_with("both"))
            << thread.name << ": " << played.effects[0].confidence;
    }
}

TEST(TopicWords, LeavesOutWhatEveryMailSays) {
    EXPECT_EQ(topic_words("Please find attached the revised quote by Friday").heads,
              (std::vector<std::string>{"revis", "quot"}));
    EXPECT_GT(coverage(topic_words("Vertragsentwurf"), topic_words("der Vertrag")), 0.9);
    EXPECT_LT(coverage(topic_words("quote"), topic_words("our requirements for the quote")), 0.5);
    EXPECT_GT(coverage(topic_words("das Angebot"), topic_words("the quote")), 0.9);
}

TEST(Signal, ComesBackFromTheStoreAsItWas) {
    const auto thread = testing::read_thread_cases(
        FORESAIL_SOURCE "/src/understand/settlement/testing/cases_before.txt");
    for (const ThreadCase& one : thread) {
        for (const Activity& mail : one.mails) {
            for (const Signal& signal :
                 find_signals(mail, split_sentences(mail.text, {0, mail.text.size()}))) {
                const auto again = parse_signal(to_json(signal));
                ASSERT_TRUE(again);
                EXPECT_EQ(to_json(*again), to_json(signal));
            }
        }
    }
    EXPECT_FALSE(parse_signal({{"kind", "promise"}}));
}

}  // namespace
}  // namespace foresail::understand
