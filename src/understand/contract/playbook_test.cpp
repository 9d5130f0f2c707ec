#include "understand/contract/playbook.h"

#include "understand/contract/category.h"

#include <gtest/gtest.h>

namespace foresail::understand::contract {
namespace {

std::string error_of(std::string_view toml) {
    const auto read = read_playbook(toml);
    return read ? "" : read.error().message;
}

TEST(Playbook, that_ships_is_valid_and_speaks_of_every_category) {
    const auto playbook = read_playbook(default_playbook());
    ASSERT_TRUE(playbook) << playbook.error().message;
    for (const Category& category : categories()) {
        const auto* const rule = playbook->rule_of(category.id);
        ASSERT_NE(rule, nullptr) << category.id;
        EXPECT_FALSE(rule->wording.empty() || rule->why.empty() || rule->accept.empty())
            << category.id;
    }
}

TEST(Playbook, reads_rules_and_limits) {
    const auto playbook = read_playbook(
        "[[clause]]\ncategory = \"payment_terms\"\nseverity = \"high\"\nmissing = \"risky\"\n"
        "risky_words = [\"Set-Off\"]\n[[clause.limit]]\nname = \"Payment\"\nnear = [\"due\"]\n"
        "max = \"45 days\"\n");
    ASSERT_TRUE(playbook) << playbook.error().message;
    const ClauseRule& rule = playbook->rules.at(0);
    EXPECT_EQ(rule.severity, Severity::High);
    EXPECT_TRUE(rule.risky_if_missing);
    EXPECT_FALSE(rule.risky_if_present);
    EXPECT_EQ(rule.risky_words, std::vector<std::string>{"set-off"});
    ASSERT_EQ(rule.limits.size(), 1);
    EXPECT_EQ(rule.limits[0].max->amount, 45);
}

TEST(Playbook, may_be_empty) {
    ASSERT_TRUE(read_playbook(""));
    ASSERT_TRUE(read_playbook("# nothing\n"));
}

TEST(Playbook, names_the_line_of_what_is_wrong) {
    const std::string begin = "# a comment\n[[clause]]\ncategory = \"audit\"\n";
    const std::pair<std::string, const char*> faults[] = {
        {"[[clause]\n", "line 1: "},
        {"x = 1\n", "line 1: nobody knows \"x\""},
        {"[[clause]]\ncategory = \"tea\"\n", "line 2: there is no category \"tea\""},
        {"[[clause]]\nseverity = \"high\"\n", "line 1: a clause needs a category"},
        {begin + "severity = \"awful\"\n", "line 4: severity must be"},
        {begin + "present = true\n", "line 4: present must be"},
        {begin + "risky_words = \"sole\"\n", "line 4: risky_words must be a list"},
        {begin + "colour = \"red\"\n", "line 4: nobody knows \"colour\""},
        {begin + "why = 3\n", "line 4: why must be a text"},
        {begin + "[[clause.limit]]\nname = \"N\"\nmax = \"soon\"\n", "line 6: max must be"},
        {begin + "[[clause.limit]]\nmax = \"1 day\"\n", "line 4: a limit needs a name"},
        {begin + "[[clause.limit]]\nname = \"N\"\n", "line 4: a limit needs min or max"},
        {begin + "[[clause.limit]]\nname = \"N\"\nmin = \"9 days\"\nmax = \"1 day\"\n",
         "line 4: min is over max"},
        {begin + "[[clause]]\ncategory = \"audit\"\n", "line 4: \"audit\" stands here twice"},
    };
    for (const auto& [toml, message] : faults) {
        EXPECT_EQ(error_of(toml).substr(0, std::string_view{message}.size()), message) << toml;
    }
}

TEST(Playbook, has_a_limit) {
    EXPECT_NE(error_of(std::string(playbook_bytes_max + 1, '#')), "");
}

}  // namespace
}  // namespace foresail::understand::contract
