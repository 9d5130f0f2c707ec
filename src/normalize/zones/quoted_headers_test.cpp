#include "normalize/zones.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

constexpr std::string_view own =
    "Thanks, that works for us.\nWe will sign the order form on Friday.";
constexpr std::string_view quoted =
    "Dear Ruth,\n\nplease find the offer attached. Could you let us know by Friday?\n\n"
    "Best regards\nAnn\n";

std::string marked(std::string_view text) {
    std::string lines = "> ";
    for (const char c : text.substr(0, text.size() - 1)) {
        lines += c;
        if (c == '\n') lines += "> ";
    }
    return lines + "\n";
}

std::string reply_of(const std::string& text) {
    std::string reply;
    for (const domain::Zone& zone : split_zones(text, "")) {
        if (zone.kind != domain::ZoneKind::Reply) continue;
        reply += (reply.empty() ? "" : "|") + std::string{zone.span.of(text)};
    }
    return reply;
}

// How mail programs introduce what they quote: a header a line, its own lines parted by '|'.
TEST(QuotedHeaders, AreKnownInManyProgramsAndLanguages) {
    std::ifstream in{FORESAIL_SOURCE "/src/normalize/zones/testing/quoted_headers.txt"};
    int count = 0;
    for (std::string header; std::getline(in, header); ++count) {
        std::replace(header.begin(), header.end(), '|', '\n');
        const std::string begin = std::string{own} + "\n\n" + header;
        EXPECT_EQ(reply_of(begin + "\n\n" + std::string{quoted}), own) << header;
        EXPECT_EQ(reply_of(begin + "\n" + marked(quoted)), own) << header;
    }
    EXPECT_GT(count, 130);
}

TEST(QuotedHeaders, SentencesAreNone) {
    for (const std::string text :
         {"Ann wrote on Monday that she would like to go on.\nHere is what we can do:\n\n- one\n",
          "2026-03-02 9:00 is fine for us, and Ann Lee <ann@client.example> will join.\n\nSee you",
          "3 of us will come on 2026-03-02 at 9:00:\n\nBob, Ruth and Ann",
          "Our team, as agreed:\n\nAnn Lee <ann@client.example>\nBob Stone <bob@us.example>\n",
          "To: do\n\nCall the client and write the offer\nSubject to approval: the price\n",
          "Quoting from the contract:\n\nEither party may terminate.\n"}) {
        EXPECT_EQ(reply_of(text).find('|'), std::string::npos) << text;
        EXPECT_GE(reply_of(text).size() + 2, text.size()) << text;
    }
}

}  // namespace
}  // namespace foresail::normalize
