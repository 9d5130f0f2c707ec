#include "understand/contract/review.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::understand::contract {
namespace {

constexpr const char* draft =
    "MASTER SERVICES AGREEMENT\n\n"
    "1. Payment. Customer shall pay each invoice within ninety (90) days of receipt.\n\n"
    "2. Liability. Each party's total liability under this Agreement shall not exceed the fees "
    "paid in the twelve (12) months preceding the claim.\n\n"
    "3. Exclusivity. Provider shall supply the Services exclusively to Customer and grants it "
    "exclusive rights in the market.\n\n"
    "4. Renewal. This Agreement shall automatically renew for successive terms of twenty-four (24) "
    "months unless either party gives notice of non-renewal at least 30 days before.\n\n"
    "5. Governing Law. This Agreement is governed by the laws of Delaware.\n\n"
    "6. General. The headings are for convenience of reading only.";

Review reviewed(std::string_view text, std::string_view playbook = default_playbook()) {
    return review(text, read_playbook(playbook).value());
}

const Finding* find(const Review& review, std::string_view category) {
    const auto at = std::find_if(review.findings.begin(), review.findings.end(),
                                 [&](const auto& f) { return f.category->id == category; });
    return at == review.findings.end() ? nullptr : &*at;
}

TEST(Review, holds_numbers_against_limits) {
    const Review review = reviewed(draft);
    const Finding* payment = find(review, "payment_terms");
    ASSERT_NE(payment, nullptr);
    EXPECT_EQ(payment->severity, Severity::Medium);
    ASSERT_EQ(payment->reasons.size(), 1);
    EXPECT_EQ(payment->reasons[0].text,
              "Payment: ninety (90) days; the playbook accepts at most 45 days.");
    EXPECT_EQ(payment->reasons[0].span.of(draft), "ninety (90) days");
    EXPECT_EQ(payment->clause.heading, "Payment");
}

TEST(Review, leaves_what_the_playbook_accepts_fine) {
    const Review review = reviewed(draft);
    const Finding* cap = find(review, "liability_cap");
    ASSERT_NE(cap, nullptr);
    EXPECT_EQ(cap->severity, Severity::Fine);
    ASSERT_EQ(cap->checks.size(), 1);
    EXPECT_TRUE(cap->checks[0].is_within);
    const Finding* law = find(review, "governing_law");
    ASSERT_NE(law, nullptr);
    EXPECT_EQ(law->severity, Severity::Fine);
}

TEST(Review, finds_what_is_risky_by_being_there) {
    const Review review = reviewed(draft);
    const Finding* exclusive = find(review, "exclusivity");
    ASSERT_NE(exclusive, nullptr);
    EXPECT_EQ(exclusive->severity, Severity::High);
}

TEST(Review, checks_each_number_by_its_own_limit) {
    const Review review = reviewed(draft);
    const Finding* renewal = find(review, "auto_renewal");
    ASSERT_NE(renewal, nullptr);
    ASSERT_EQ(renewal->checks.size(), 2);
    EXPECT_EQ(renewal->checks[0].name, "Length of a renewal");
    EXPECT_FALSE(renewal->checks[0].is_within);
    EXPECT_EQ(renewal->checks[1].name, "Notice of non-renewal");
    EXPECT_TRUE(renewal->checks[1].is_within);
    ASSERT_EQ(renewal->reasons.size(), 1);
    EXPECT_EQ(renewal->severity, Severity::Medium);
}

TEST(Review, says_what_is_missing_in_a_contract_only) {
    const Review review = reviewed(draft);
    EXPECT_TRUE(review.is_contract);
    ASSERT_EQ(review.missing.size(), 1);
    EXPECT_EQ(review.missing[0]->id, "confidentiality");
    const Review letter = reviewed("Dear Ann,\n\nthank you for lunch. See you on Friday.");
    EXPECT_FALSE(letter.is_contract);
    EXPECT_TRUE(letter.missing.empty());
    EXPECT_TRUE(letter.findings.empty());
}

TEST(Review, knows_no_clause_in_ordinary_text) {
    const Review review = reviewed(
        "The harbour was quiet that morning.\n\nThe boats had left before dawn, and the market "
        "would not open for another hour.\n\nShe bought bread and walked home along the water.");
    EXPECT_TRUE(review.findings.empty());
}

TEST(Review, follows_its_playbook) {
    const Review review = reviewed(draft,
                                   "[[clause]]\ncategory = \"governing_law\"\nseverity = \"low\"\n"
                                   "risky_words = [\"delaware\"]\n");
    ASSERT_EQ(review.findings.size(), 1);
    EXPECT_EQ(review.findings[0].severity, Severity::Low);
    EXPECT_EQ(review.findings[0].reasons[0].text, "It says \u201CDelaware\u201D.");
    EXPECT_TRUE(review.missing.empty());
}

TEST(Review, takes_its_own_wording_for_fine) {
    const Playbook playbook = read_playbook(default_playbook()).value();
    for (const ClauseRule& rule : playbook.rules) {
        for (const Finding& finding : review(rule.wording, playbook).findings) {
            if (finding.category->id != rule.category) continue;
            EXPECT_EQ(finding.severity, Severity::Fine) << rule.category;
        }
    }
}

TEST(Review, names_a_clause_by_its_words) {
    const std::string text = draft;
    const Review first = reviewed(text);
    const Review second = reviewed("AMENDED AND RESTATED\n\n0. Preamble. We agree.\n\n" + text);
    EXPECT_EQ(find(first, "payment_terms")->id, find(second, "payment_terms")->id);
    EXPECT_NE(find(first, "payment_terms")->id, find(first, "exclusivity")->id);
}

TEST(Review, tells_equal_clauses_apart) {
    const std::string clause = "Customer shall pay each invoice within 90 days.";
    const Review review = reviewed(clause + "\n\n" + clause);
    ASSERT_EQ(review.findings.size(), 2);
    EXPECT_NE(review.findings[0].id, review.findings[1].id);
}

TEST(Review, compares_no_foreign_money) {
    const char* playbook =
        "[[clause]]\ncategory = \"insurance\"\n[[clause.limit]]\nname = \"Cover\"\n"
        "max = \"1000000 USD\"\n";
    const Review euros = reviewed("Provider shall maintain insurance of EUR 5,000,000.", playbook);
    ASSERT_EQ(euros.findings.size(), 1);
    EXPECT_TRUE(euros.findings[0].checks.empty());
    const Review dollars = reviewed("Provider shall maintain insurance of $5,000,000.", playbook);
    EXPECT_EQ(dollars.findings.at(0).severity, Severity::Medium);
}

}  // namespace
}  // namespace foresail::understand::contract
