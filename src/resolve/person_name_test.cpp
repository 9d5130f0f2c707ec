#include "resolve/person_name.h"

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

TEST(PersonName, FoldsCaseAccentsAndPunctuation) {
    EXPECT_EQ(fold_name("Müller-Lüdenscheid,  RENÉ"), "muller ludenscheid rene");
    EXPECT_EQ(fold_name("Groß"), "gross");
    EXPECT_EQ(fold_name("O'Neil"), fold_name("O’Neil"));
    EXPECT_EQ(fold_name(" ... "), "");
}

TEST(PersonName, CleansWhatHeadersShow) {
    const auto clean = [](std::string_view name) {
        return clean_display_name(name, "ann@client.example").value_or("-");
    };
    EXPECT_EQ(clean("Client, Ann"), "Ann Client");
    EXPECT_EQ(clean("  \"Ann   Client\" "), "Ann Client");
    EXPECT_EQ(clean("Ann Client, PhD"), "Ann Client");
    EXPECT_EQ(clean("Ann Client (Client GmbH)"), "Ann Client");
    EXPECT_EQ(clean("[EXT] Ann Client"), "Ann Client");
    EXPECT_EQ(clean("Dr. Ann Client"), "Ann Client");
    EXPECT_EQ(clean("DUPONT Marie"), "Marie Dupont");
    EXPECT_EQ(clean("Brightwater, Inc."), "Brightwater");
    EXPECT_EQ(clean("'Ann Client'"), "Ann Client");
    EXPECT_EQ(clean("J. R. Smith"), "J. R. Smith");
    EXPECT_EQ(clean("Álvarez Gómez, María José"), "María José Álvarez Gómez");
}

TEST(PersonName, IgnoresWhatIsNoName) {
    for (const char* name : {"", " ", "ann@client.example", "Ann Client via Docs", "ann", "...",
                             "'ann@client.example'", "Ann on behalf of Bob"}) {
        EXPECT_FALSE(clean_display_name(name, "ann@client.example")) << name;
    }
}

TEST(PersonName, GuessesFromTheAddressOnlyWherePlain) {
    EXPECT_EQ(name_from_address("ann.client@x.example"), "Ann Client");
    EXPECT_EQ(name_from_address("jean.dupont-roux2@x.example"), "Jean Dupont-Roux");
    for (const char* address : {"aclient@x.example", "info@x.example", "customer.service@x.example",
                                "a.client@x.example", "sales_team@x.example", "x"}) {
        EXPECT_FALSE(name_from_address(address)) << address;
    }
}

TEST(PersonName, TellsFullNames) {
    EXPECT_TRUE(is_full_name("Ann Client"));
    EXPECT_TRUE(is_full_name("王小明"));
    EXPECT_FALSE(is_full_name("Ann"));
    EXPECT_FALSE(is_full_name("A. C."));
}

TEST(PersonName, ComparesNames) {
    EXPECT_TRUE(names_agree("Ann Client", "ann CLIENT"));
    EXPECT_TRUE(names_agree("A. Client", "Ann Client"));
    EXPECT_TRUE(names_agree("Ann", "Ann Client"));
    EXPECT_TRUE(names_agree("Ann Maria Client", "Ann Client"));
    EXPECT_FALSE(names_agree("Ann", "A. Client"));
    EXPECT_FALSE(names_agree("Ann Client", "Bob Client"));
    EXPECT_FALSE(names_agree("", "Ann"));
    EXPECT_FALSE(names_agree("", ""));
}

TEST(PersonName, FitsAddresses) {
    EXPECT_TRUE(fits_address("Ann Client", "client@x.example"));
    EXPECT_TRUE(fits_address_fully("Ann Client", "ann.client@x.example"));
    EXPECT_TRUE(fits_address_fully("Ann Client", "aclient+crm@x.example"));
    EXPECT_TRUE(fits_address_fully("Ann Client", "client.a@x.example"));
    EXPECT_FALSE(fits_address_fully("Ann Client", "ann@x.example"));
    EXPECT_FALSE(fits_address("Ann Client", "info@x.example"));
}

}  // namespace
}  // namespace foresail::resolve
