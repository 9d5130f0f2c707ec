#include "vendors/imap/response.h"

#include <gtest/gtest.h>

namespace foresail::vendors::imap {
namespace {

Response parse(std::string_view line, std::vector<std::string> literals = {}) {
    auto response = parse_response(line, std::move(literals));
    EXPECT_TRUE(response) << line;
    return response ? *response : Response{};
}

TEST(Response, SaysHowACommandEnded) {
    const Response response = parse("f7 NO [AUTHENTICATIONFAILED] Authentication failed.");
    EXPECT_EQ(response.tag, "f7");
    EXPECT_EQ(response.status, "NO");
    EXPECT_EQ(response.code, "AUTHENTICATIONFAILED");
    EXPECT_EQ(response.text, "Authentication failed.");
    EXPECT_EQ(parse("f8 ok").status, "OK");
    EXPECT_EQ(parse("* BYE see you {12}").text, "see you {12}");
}

TEST(Response, HoldsUntaggedData) {
    const Response exists = parse("* 23 EXISTS");
    EXPECT_EQ(exists.values[0].number(), 23U);
    EXPECT_EQ(exists.word(1), "EXISTS");
    EXPECT_EQ(exists.word(9), "");

    const Response list = parse(R"(* LIST (\HasNoChildren \Sent) "/" "a \"b\" \\ c")");
    EXPECT_EQ(list.values[1].items[1].text, "\\Sent");
    EXPECT_EQ(list.values[3].text, "a \"b\" \\ c");
}

TEST(Response, HoldsLiteralsWhereTheyStood) {
    const Response fetch = parse("* 1 FETCH (UID 7 BODY[] \x01 BODY[HEADER.FIELDS (TO)] \x01)",
                                 {"mail ) \x01", "To: x"});
    const auto& items = fetch.values[2].items;
    ASSERT_EQ(items.size(), 6U);
    EXPECT_EQ(items[2].text, "BODY[]");
    EXPECT_EQ(items[3].text, "mail ) \x01");
    EXPECT_EQ(items[4].text, "BODY[HEADER.FIELDS (TO)]");
    EXPECT_EQ(items[5].text, "To: x");
}

TEST(Response, ReadsWhatItDoesNotKnow) {
    const Response fetch = parse("* 1 FETCH (X-FOO (a \"b\" (c)) UID 7 BODY[] NIL)");
    EXPECT_EQ(fetch.values[2].items[3].number(), 7U);
    EXPECT_TRUE(fetch.values[2].items[5].is_atom("NIL"));
    EXPECT_EQ(parse("* FROB").word(0), "FROB");
    EXPECT_TRUE(parse("*").values.empty());
}

TEST(Response, ThatIsNotWellFormedIsAnError) {
    for (const std::string line : {"", "f1", "f1 MAYBE", "* LIST (", "* LIST )", "* LIST \"a",
                                   "* 1 FETCH (\x01)", "* OK [UIDNEXT 1"}) {
        EXPECT_FALSE(parse_response(line, {})) << line;
    }
    EXPECT_FALSE(parse_response("* " + std::string(100'000, '('), {}));
}

TEST(Response, NumbersAreWholeOrNone) {
    const Response response = parse("* 18446744073709551615 18446744073709551616 -1 1x \"5\"");
    EXPECT_EQ(response.values[0].number(), UINT64_MAX);
    EXPECT_EQ(response.values[1].number(), std::nullopt);
    EXPECT_EQ(response.values[2].number(), std::nullopt);
    EXPECT_EQ(response.values[3].number(), std::nullopt);
    EXPECT_EQ(response.values[4].number(), 5U);
}

TEST(Literal, IsAnnouncedAtTheLinesEnd) {
    EXPECT_EQ(announced_literal("* 1 FETCH (BODY[] {310}"), 310U);
    EXPECT_EQ(announced_literal("* 1 FETCH (BODY[] {310+}"), 310U);
    EXPECT_EQ(announced_literal("* 1 FETCH (BODY[] ~{0}"), 0U);
    EXPECT_EQ(announced_literal("* 1 FETCH (BODY[] {x}"), std::nullopt);
    EXPECT_EQ(announced_literal("}"), std::nullopt);
    EXPECT_EQ(announced_literal("* LIST () \"/\" a{3}b"), std::nullopt);
    EXPECT_TRUE(is_status_line("* OK {3}"));
    EXPECT_TRUE(is_status_line("+ {3}"));
    EXPECT_FALSE(is_status_line("* 1 FETCH {3}"));
}

}  // namespace
}  // namespace foresail::vendors::imap
