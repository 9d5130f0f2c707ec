// Floors slightly under what was reached on the public sets, so that a step back fails.
#include "normalize/measured/mime_set.h"
#include "normalize/measured/reply_sets.h"
#include "normalize/measured/zone_set.h"

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

namespace foresail::normalize::measured {
namespace {

class Measured : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(data + "/README.md")) {
            GTEST_SKIP() << "the public sets are not at " << data;
        }
    }
    const std::string data = FORESAIL_SHARED_DATA;
};

std::string all_wrong(const Share& share) {
    std::string text;
    for (const std::string& wrong : share.wrong) text += wrong + "\n";
    return text;
}

TEST_F(Measured, MimeAgreesWithAnotherParser) {
    const MimeShares shares = measure_mime(data);
    EXPECT_GE(shares.messages, 50U);
    EXPECT_EQ(shares.refused, 0U);
    // Where the other parser gives up on a raw 8-bit subject, ours reads it.
    EXPECT_GE(shares.subject.value(), 0.96) << all_wrong(shares.subject);
    EXPECT_EQ(shares.from.value(), 1.0) << all_wrong(shares.from);
    EXPECT_EQ(shares.recipients.value(), 1.0) << all_wrong(shares.recipients);
    EXPECT_EQ(shares.message_id.value(), 1.0) << all_wrong(shares.message_id);
    // It takes the text of a multipart that is never closed for an attachment; we show it.
    EXPECT_GE(shares.body.value(), 0.85) << all_wrong(shares.body);
    EXPECT_GE(shares.attachment_count.value(), 0.82) << all_wrong(shares.attachment_count);
    EXPECT_GE(shares.attachment_names.value(), 0.89) << all_wrong(shares.attachment_names);
    EXPECT_GE(shares.attachment_bytes.value(), 0.96) << all_wrong(shares.attachment_bytes);
}

TEST_F(Measured, NewestRepliesAreExact) {
    const ReplyShares shares = measure_replies(data);
    EXPECT_GE(shares.github.all, 13U);
    EXPECT_EQ(shares.github.value(), 1.0) << all_wrong(shares.github);
    EXPECT_GE(shares.talon_replies.all, 8U);
    EXPECT_EQ(shares.talon_replies.value(), 1.0) << all_wrong(shares.talon_replies);
    EXPECT_EQ(shares.talon_html.value(), 1.0) << all_wrong(shares.talon_html);
    EXPECT_GE(shares.talon_signatures.all, 3U);
    EXPECT_EQ(shares.talon_signatures.value(), 1.0) << all_wrong(shares.talon_signatures);
}

TEST_F(Measured, ZonesKeepTheNewestBodyAndDropTheRest) {
    const ZoneShares given = measure_zones(data, Header::Given);
    EXPECT_GE(given.mails, 490U);
    EXPECT_GE(given.kept.value(), 0.98);
    EXPECT_GE(given.dropped.value(), 0.995);
    const ZoneShares withheld = measure_zones(data, Header::Withheld);
    EXPECT_GE(withheld.kept.value(), 0.98);
    EXPECT_GE(withheld.dropped.value(), 0.992);
}

}  // namespace
}  // namespace foresail::normalize::measured
