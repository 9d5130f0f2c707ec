#include "understand/sign/clause_signs.h"

#include "understand/sign/sign_list.h"

#include <gtest/gtest.h>

namespace foresail::understand::sign {
namespace {

TEST(ClauseSigns, ReadsATextAsThePatternsWantIt) {
    EXPECT_EQ(
        plain("  A non- \r\n exclusive \xe2\x80\x9cLicense\xe2\x80\x9d<omitted>of\xc2\xa0it "),
        "a non-exclusive \"license\" of it");
    EXPECT_EQ(plain("pay - or 3- 4 days"), "pay - or 3- 4 days");
    EXPECT_EQ(plain(""), "");
}

TEST(ClauseSigns, NamesTheLengthAlways) {
    EXPECT_EQ(clause_signs("").back(), clause_sign_count() - 9);
    EXPECT_EQ(clause_signs(std::string(12, 'x')).back(), clause_sign_count() - 9);
    EXPECT_EQ(clause_signs(std::string(13, 'x')).back(), clause_sign_count() - 8);
    EXPECT_EQ(clause_signs(std::string(100'000, 'x')).back(), clause_sign_count() - 1);
}

TEST(ClauseSigns, FindsMoreInALicenceThanInADate) {
    const auto licence =
        clause_signs("Licensor hereby grants a perpetual, non-transferable license.");
    const auto date = clause_signs("May 8, 2014");
    EXPECT_GT(licence.size(), date.size());
    EXPECT_GE(date.size(), 3U);
    for (const std::size_t sign : licence) EXPECT_LT(sign, clause_sign_count());
}

TEST(ClauseSigns, IsFastOnHostileText) {
    std::string text;
    while (text.size() < 1'000'000) text += "notwithstanding exclusive not ";
    EXPECT_GT(clause_signs(text).size(), 3U);
}

}  // namespace
}  // namespace foresail::understand::sign
