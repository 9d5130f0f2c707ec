#include "app/replay/comparison.h"

#include <gtest/gtest.h>

namespace foresail::app {
namespace {

constexpr const char* money =
    R"({"table":"facts","id":"f1","kind":"money","text":"$5","value":{"amount":5}})";
constexpr const char* more_money =
    R"({"table":"facts","id":"f1","kind":"money","text":"$5","value":{"amount":5000}})";
constexpr const char* date =
    R"({"table":"facts","id":"f2","activity":"a","kind":"date","text":"Friday","value":{}})";

TEST(Comparison, the_same_records_are_the_same_in_any_order) {
    Comparison comparison{3};
    comparison.before(money);
    comparison.before(date);
    comparison.after(date);
    comparison.after(money);
    comparison.finish();
    EXPECT_TRUE(comparison.is_same());
}

TEST(Comparison, tells_added_lost_and_altered_records_by_kind) {
    Comparison comparison{3};
    comparison.before(money);
    comparison.before(date);
    comparison.after(more_money);
    comparison.after(R"({"table":"facts","id":"f3","kind":"date","text":"Monday"})");
    comparison.finish();
    const auto& changes = comparison.changes();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes.at("facts money").altered_count, 1U);
    EXPECT_EQ(changes.at("facts date").added_count, 1U);
    EXPECT_EQ(changes.at("facts date").lost_count, 1U);
    EXPECT_EQ(describe(changes.at("facts money").examples[0], 200),
              R"(value {"amount":5} -> {"amount":5000})");
    EXPECT_EQ(describe(changes.at("facts date").examples[0], 200), "text Monday");
}

TEST(Comparison, records_without_an_id_are_named_by_what_they_join) {
    Comparison comparison{3};
    comparison.before(R"({"table":"participants","activity":"a","position":0,"role":"from"})");
    comparison.before(R"({"table":"participants","activity":"a","position":1,"role":"to"})");
    comparison.after(R"({"table":"participants","activity":"a","position":0,"role":"from"})");
    comparison.after(R"({"table":"participants","activity":"a","position":1,"role":"cc"})");
    comparison.finish();
    EXPECT_EQ(comparison.changes().at("participants").altered_count, 1U);
    EXPECT_EQ(comparison.changes().at("participants").lost_count, 0U);
}

TEST(Comparison, keeps_a_few_examples_and_counts_all) {
    Comparison comparison{2};
    for (int i = 0; i < 5; ++i) {
        comparison.after(R"({"table":"facts","kind":"date","id":")" + std::to_string(i) + "\"}");
    }
    comparison.finish();
    EXPECT_EQ(comparison.changes().at("facts date").added_count, 5U);
    EXPECT_EQ(comparison.changes().at("facts date").examples.size(), 2U);
}

TEST(Comparison, cuts_an_example_between_characters) {
    const KindChange::Example example{"", "{\"table\":\"facts\",\"text\":\"\xC3\xBC\xC3\xBC\"}"};
    EXPECT_EQ(describe(example, 6), "text ...");
    EXPECT_EQ(describe(example, 7), "text \xC3\xBC...");
}

}  // namespace
}  // namespace foresail::app
