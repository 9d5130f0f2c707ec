#include "capture/conversation.h"

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

TEST(Conversation, OfAReplyIsThatOfTheFirstMail) {
    const std::string first = "Message-ID: <a@x>\r\nSubject: Order\r\n\r\nHello";
    const std::string by_references =
        "Message-ID: <c@x>\r\nReferences: <a@x>\r\n <b@x>\r\nIn-Reply-To: <b@x>\r\n\r\nHi";
    const std::string by_in_reply_to = "message-id:<b@x>\nin-reply-to: <a@x>\n\nHi";
    EXPECT_EQ(conversation_of(first), conversation_of(by_references));
    EXPECT_EQ(conversation_of(first), conversation_of(by_in_reply_to));
    EXPECT_NE(conversation_of(first), conversation_of("Message-ID: <b@x>\r\n\r\n"));
}

TEST(Conversation, FallsBackToTheSubjectWithoutReplyMarks) {
    const std::string plain = conversation_of("Subject: Offer 12\r\n\r\nA");
    EXPECT_EQ(plain, conversation_of("Subject: Re: AW[2]: offer\r\n 12\r\n\r\nB"));
    EXPECT_EQ(plain, conversation_of("Subject: TR : Offer 12\n\nB"));
    EXPECT_NE(plain, conversation_of("Subject: Offer: 12\r\n\r\nA"));
}

TEST(Conversation, FallsBackToTheBytes) {
    EXPECT_EQ(conversation_of("From: a@x\n\nHi"), conversation_of("From: a@x\n\nHi"));
    EXPECT_NE(conversation_of("From: a@x\n\nHi"), conversation_of("From: a@x\n\nHo"));
    EXPECT_EQ(conversation_of("").size(), 32U);
    EXPECT_EQ(conversation_of(std::string(1000, '\xff')).size(), 32U);
}

TEST(Conversation, KeyTellsNothingOfTheMail) {
    EXPECT_EQ(conversation_of("Subject: Merger of Acme\n\n").find("cme"), std::string::npos);
}

TEST(Header, IsReadUpToTheEmptyLine) {
    const MailHeader header = scan_header(
        "Subject: One\r\nMessage-ID: <1@x>\r\n\r\nSubject: Two\r\nReferences: <9@x>\r\n");
    EXPECT_EQ(header.subject, "One");
    EXPECT_EQ(header.message_id, "1@x");
    EXPECT_TRUE(header.references.empty());
}

TEST(Header, KeepsReferencesOnceAndInOrder) {
    const MailHeader header = scan_header(
        "In-Reply-To: <2@x>\nReferences: <1@x> <2@x> <1@x> <broken\nSubject: a\n\tb  c\n\n");
    EXPECT_EQ(header.references, (std::vector<std::string>{"1@x", "2@x"}));
    EXPECT_EQ(header.subject, "a b c");
}

TEST(Header, OfAnEndlessFieldIsBounded) {
    std::string endless = "Subject: ";
    endless.append(4'000'000, 'x');
    EXPECT_LT(scan_header(endless).subject.size(), 300'000U);
}

TEST(Mail, IsToldFromOtherBytes) {
    EXPECT_TRUE(looks_like_mail("Subject: x"));
    EXPECT_TRUE(looks_like_mail("X-Y-Z:\n\n"));
    EXPECT_TRUE(looks_like_mail("From ann@client.example Mon Mar  2 09:00:00 2026\nSubject: x"));
    EXPECT_FALSE(looks_like_mail(""));
    EXPECT_FALSE(looks_like_mail(":"));
    EXPECT_FALSE(looks_like_mail("Subject"));
    EXPECT_FALSE(looks_like_mail("{\"a\": 1}"));
    EXPECT_FALSE(looks_like_mail("hello world: x"));
    EXPECT_FALSE(looks_like_mail(std::string("\x89PNG\r\n\x1a\n\0\0:", 11)));
}

}  // namespace
}  // namespace foresail::capture
