#include "understand/contract/category.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::understand::contract {
namespace {

bool has(const std::string& text, std::string_view id) {
    const Clause clause{.span = {0, text.size()}, .number = {}, .heading = {}};
    const auto kinds = kinds_of(text, clause);
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const Kind& kind) { return kind.category->id == id; });
}

TEST(Category, is_found_in_plain_sentences_of_its_kind) {
    const std::pair<const char*, const char*> sentences[] = {
        {"liability_cap", "In no event shall either party be liable for consequential damages."},
        {"uncapped_liability", "The foregoing limitations shall not apply to breach of Section 9."},
        {"auto_renewal", "This Agreement will automatically renew for additional one-year terms."},
        {"exclusivity", "Supplier grants Buyer the exclusive right to distribute the Products."},
        {"mfn", "Prices shall be no less favorable than those offered to any other customer."},
        {"termination_for_convenience",
         "Customer may terminate for convenience on 30 days notice."},
        {"assignment", "Neither party may assign this Agreement without prior written consent."},
        {"change_of_control", "Customer may terminate upon a change of control of Provider."},
        {"audit", "Customer may audit Provider's books and records."},
        {"ip", "All deliverables are works made for hire and owned by Customer."},
        {"indemnity", "Provider shall indemnify and hold harmless Customer against all claims."},
        {"governing_law", "This Agreement is governed by the laws of England."},
        {"payment_terms", "Invoices are payable net 60."},
        {"late_payment", "Overdue amounts bear interest of 1.5% per month."},
        {"price_change", "Provider shall not increase the fees during the term."},
        {"warranty", "Provider warrants that the Products are free from defects for 24 months."},
        {"non_compete", "Provider shall not, for two years, compete with Customer."},
        {"non_solicit", "Neither party will solicit the employees of the other."},
        {"liquidated_damages", "Provider shall pay liquidated damages of 1% per week of delay."},
        {"minimum_commitment", "Buyer shall purchase a minimum of 500 units each year."},
        {"insurance", "Provider shall maintain commercial general liability insurance."},
        {"confidentiality", "Confidential Information shall not be disclosed to third parties."},
        {"data_protection", "Provider processes personal data under the data protection laws."},
        {"unilateral_change", "Customer may modify these terms at any time."},
        {"source_code_escrow", "Provider shall deposit the source code with an escrow agent."},
    };
    for (const auto& [id, sentence] : sentences) EXPECT_TRUE(has(sentence, id)) << id;
    EXPECT_EQ(std::size(sentences), categories().size());
}

TEST(Category, is_not_found_where_only_its_words_stand) {
    EXPECT_FALSE(
        has("Customer receives a non-exclusive licence to use the Services.", "exclusivity"));
    EXPECT_FALSE(has("The courts of London have exclusive jurisdiction.", "exclusivity"));
    EXPECT_FALSE(has("Provider grants a non-transferable right of use.", "assignment"));
    EXPECT_FALSE(has("The meeting is on Friday.", "payment_terms"));
}

TEST(Category, is_known_by_its_id) {
    EXPECT_EQ(category_of("audit")->title, "Audit rights");
    EXPECT_EQ(category_of("tea"), nullptr);
}

}  // namespace
}  // namespace foresail::understand::contract
