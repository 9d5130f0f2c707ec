#include "normalize/normalize.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

domain::RawEvent event_of(std::string bytes) {
    domain::RawEvent event;
    event.workspace = {"w1"};
    event.vendor = "imap";
    event.connection = {"c1"};
    event.external_id = "1";
    event.received_at = *domain::parse_iso8601("2026-03-02T09:00:00Z");
    event.bytes = std::move(bytes);
    return event;
}

TEST(Read, PlainMail) {
    const auto activity =
        read(event_of("From: =?utf-8?Q?Ann_M=C3=BCller?= <Ann@Client.Example>\r\n"
                      "To: Ruth <ruth@us.example>\r\n"
                      "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n"
                      "Subject: Re: Offer\r\n"
                      "Message-ID: <1@client.example>\r\n"
                      "\r\n"
                      "Hello Ruth,\r\nwe take it.\r\n"));
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->subject, "Re: Offer");
    EXPECT_EQ(activity->thread_subject, "offer");
    EXPECT_EQ(activity->text, "Hello Ruth,\nwe take it.\n");
    EXPECT_EQ(activity->message_id, "1@client.example");
    ASSERT_EQ(activity->participants.size(), 2U);
    EXPECT_EQ(activity->participants[0].name, "Ann Müller");
    EXPECT_EQ(activity->participants[0].address, "ann@client.example");
    EXPECT_EQ(activity->utc_offset_min, 60);
    EXPECT_EQ(domain::to_iso8601(activity->sent_at), "2026-03-02T08:00:00.000Z");
}

}  // namespace
}  // namespace foresail::normalize
