#include "insight/guard/guard.h"

#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

struct Block {
    std::string name;
    std::vector<GuardSource> sources;
    std::vector<std::string> restated;
    std::vector<std::string> invented;
    std::vector<std::string> missed;  ///< Known to come through.
    std::vector<std::string> cut;     ///< True, and known to be cut.
};

std::vector<Block> blocks() {
    std::ifstream in{FORESAIL_SOURCE "/src/insight/guard/testing/guard_cases.txt"};
    std::vector<Block> blocks;
    std::string line;
    while (std::getline(in, line)) {
        const std::string rest = line.substr(std::min(line.size(), line.find(' ') + 1));
        if (line.starts_with("block ")) blocks.push_back({.name = rest});
        if (line.starts_with("true: ")) blocks.back().restated.push_back(rest);
        if (line.starts_with("false: ")) blocks.back().invented.push_back(rest);
        if (line.starts_with("cut: ")) blocks.back().cut.push_back(rest);
        if (line.starts_with("missed: ")) blocks.back().missed.push_back(rest);
        if (line.starts_with("source ")) {
            const std::size_t colon = rest.find(": ");
            blocks.back().sources.push_back({rest.substr(0, colon), rest.substr(colon + 2)});
        }
    }
    return blocks;
}

Guarded guarded(const std::vector<GuardSource>& sources, const std::string& text,
                UncitedSentence uncited = UncitedSentence::AgainstAll) {
    auto result = guard(sources, text, uncited);
    EXPECT_TRUE(result) << result.error().message;
    return result ? *result : Guarded{};
}

TEST(Guard, nothing_invented_is_shown) {
    std::size_t count = 0;
    for (const Block& block : blocks()) {
        for (const std::string& sentence : block.invented) {
            ++count;
            const Guarded result = guarded(block.sources, sentence);
            EXPECT_EQ(result.shown, "") << block.name << ": " << sentence;
            EXPECT_FALSE(result.removed.empty()) << block.name << ": " << sentence;
        }
    }
    EXPECT_GE(count, 100U);
}

TEST(Guard, restatements_are_shown) {
    for (const Block& block : blocks()) {
        for (const std::string& sentence : block.restated) {
            const Guarded result = guarded(block.sources, sentence);
            EXPECT_EQ(result.shown, sentence)
                << block.name << ": " << (result.removed.empty() ? "" : result.removed[0].reason);
        }
    }
}

// So that the list of known limits stays true.
TEST(Guard, what_is_known_to_fail_does) {
    for (const Block& block : blocks()) {
        for (const std::string& sentence : block.missed) {
            EXPECT_EQ(guarded(block.sources, sentence).shown, sentence) << block.name;
        }
        for (const std::string& sentence : block.cut) {
            EXPECT_EQ(guarded(block.sources, sentence).shown, "") << block.name;
        }
    }
}

TEST(Guard, a_quote_is_not_judged_by_likeness) {
    const std::vector<GuardSource> sources{
        {"m1",
         "We cannot ship the 40 seats before the audit of your plant in Ghent is over. Once "
         "it is over we can ship the 40 seats before the end of the week."}};
    const std::string quote = "We cannot ship the 40 seats before the audit of your plant in Ghent";
    EXPECT_EQ(guarded(sources, quote + ".").shown, quote + ".");
    EXPECT_EQ(
        guarded(sources, "We can ship the 40 seats before the audit of your plant in Ghent.").shown,
        "");
}

// Every number but the source's own, in ways of writing it that the source does not use.
TEST(Guard, no_other_number_is_shown) {
    struct Form {
        std::string source;
        std::string front;
        std::string behind;
    };
    const std::vector<Form> forms{
        {"The discount is 12%.", "The discount is ", " percent."},
        {"The price is $12,000.", "It costs USD ", "."},
        {"Der Rabatt beträgt zwölf Prozent.", "Der Rabatt beträgt ", " %."},
        {"La remise est de 12 %.", "La remise est de ", " pour cent."},
        {"El descuento es del 12 %.", "El descuento es del ", " por ciento."},
        {"We deliver in twelve weeks.", "Delivery takes ", " weeks."},
        {"Wir liefern am 12. März.", "Wir liefern am ", ". März."},
        {"We have 12 users.", "There are ", " users."},
    };
    for (const Form& form : forms) {
        for (int number = 1; number <= 60; ++number) {
            const bool is_thousands = form.source.find("000") != std::string::npos;
            const std::string digits = std::to_string(is_thousands ? number * 1000 : number);
            const std::string sentence = form.front + digits + form.behind;
            const Guarded result = guarded({{"s", form.source}}, sentence);
            EXPECT_EQ(result.shown.empty(), number != 12) << sentence;
        }
    }
}

TEST(Guard, no_other_name_is_shown) {
    const std::vector<std::string> firsts{"Emma",  "Liam", "Noah", "Sofia", "Jürgen", "Chloé",
                                          "Íñigo", "Olga", "Wei",  "Ahmed", "Grace",  "Mark"};
    const std::vector<std::string> lasts{"Walker", "Hartmann", "Dupont", "Iglesias", "Novak",
                                         "Okoye",  "Larsen",   "Rossi",  "Hornung",  "Price"};
    const std::vector<std::pair<std::string, std::string>> frames{
        {"We spoke with ", " about the offer."},
        {"", " sends the offer."},
        {"Wir haben mit Frau ", " gesprochen."},
        {"Nous avons parlé avec ", " de cette offre."},
        {"Hablamos con ", " de esta oferta."}};
    const std::vector<GuardSource> sources{
        {"s",
         "Ana Prieto sends the offer. Wir haben mit Frau Prieto gesprochen. Nous avons parlé "
         "de cette offre. Hablamos de esta oferta. We spoke about it."}};
    for (const auto& [front, behind] : frames) {
        for (const std::string& first : firsts) {
            for (const std::string& last : lasts) {
                std::string sentence = front;
                sentence.append(first).append(" ").append(last).append(behind);
                EXPECT_EQ(guarded(sources, sentence).shown, "") << sentence;
            }
        }
    }
}

TEST(Guard, a_failing_sentence_is_cut_and_the_others_stay) {
    const std::vector<GuardSource> sources{{"m1", "The pilot starts on Monday with 20 users."}};
    const Guarded result =
        guarded(sources, "The pilot starts on Monday. You save 30 percent. It has twenty users.");
    EXPECT_EQ(result.shown, "The pilot starts on Monday. It has twenty users.");
    ASSERT_EQ(result.removed.size(), 1U);
    EXPECT_EQ(result.removed[0].reason, "the percentage \"30 percent\" is not in the sources");
    EXPECT_EQ(result.removed[0].span.begin, 28U);
}

TEST(Guard, nothing_is_shown_where_most_fails) {
    const std::vector<GuardSource> sources{{"m1", "The pilot starts on Monday with 20 users."}};
    const Guarded result =
        guarded(sources, "The pilot starts on Monday. You save 30 percent. It ends in June.");
    EXPECT_EQ(result.shown, "");
    EXPECT_EQ(result.removed.size(), 3U);
}

TEST(Guard, a_citation_behind_the_full_stop_belongs_to_its_sentence) {
    const std::vector<GuardSource> sources{{"1", "The pilot starts on Monday."},
                                           {"2", "The price is $900."}};
    const std::string good = "The pilot starts on Monday. [1] The price is 900 dollars. [2]";
    EXPECT_EQ(guarded(sources, good).shown, good);
    EXPECT_EQ(guarded(sources, "The pilot starts on Monday. [2] The price is $900. [2]").shown,
              "The price is $900. [2]");
    EXPECT_EQ(guarded(sources, "The pilot starts on Monday [1, 2].").removed.size(), 0U);
}

TEST(Guard, an_uncited_sentence_can_be_refused) {
    const std::vector<GuardSource> sources{{"m1", "The pilot starts on Monday."}};
    EXPECT_EQ(guarded(sources, "The pilot starts on Monday.", UncitedSentence::Cut).shown, "");
    EXPECT_EQ(guarded(sources, "The pilot starts on Monday [m1].", UncitedSentence::Cut).shown,
              "The pilot starts on Monday [m1].");
}

TEST(Guard, odd_input_is_refused_or_read) {
    EXPECT_FALSE(guard({}, "\xff\xfe"));
    EXPECT_FALSE(guard({}, std::string(guard_text_bytes_max + 1, 'a')));
    EXPECT_EQ(guarded({}, "").shown, "");
    EXPECT_EQ(guarded({}, "Thank you.").shown, "Thank you.");
    EXPECT_EQ(guarded({{"m", "We offer 12 %."}}, "We offer ١٥ %.").shown, "");
    EXPECT_EQ(guarded({{"m", "We offer 12 %."}}, "我们提供折扣。").shown, "");
    EXPECT_EQ(guarded({{"m", "[1] [[ ]] 5"}}, "[[[[ ]]]] [1 7").removed.size(), 1U);
}

}  // namespace
}  // namespace foresail::insight
