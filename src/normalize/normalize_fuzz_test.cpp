// Hostile and broken bytes: whatever comes in, what goes out is a valid activity or an error.
#include "normalize/limits.h"
#include "normalize/measured/mime_set.h"
#include "normalize/normalize.h"
#include "normalize/text/charset.h"
#include "normalize/zones.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

using measured::mail_event;

bool is_clean(const std::string& text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) return false;
    }
    return is_utf8(text);
}

void expect_valid(const domain::Activity& activity) {
    EXPECT_TRUE(is_clean(activity.text));
    EXPECT_LE(activity.text.size(), limits::text_bytes_max);
    for (const std::string& text :
         {activity.subject, activity.thread_subject, activity.message_id, activity.language}) {
        EXPECT_TRUE(is_clean(text)) << text;
        EXPECT_EQ(text.find('\n'), std::string::npos);
    }
    EXPECT_TRUE(domain::is_id_text(activity.id.text));
    EXPECT_FALSE(activity.message_id.empty());
    EXPECT_LE(activity.references.size(), limits::reference_count_max);
    EXPECT_LE(activity.participants.size(), limits::recipient_count_max);
    EXPECT_LE(activity.attachments.size(), limits::attachment_count_max);
    for (const auto& participant : activity.participants) {
        EXPECT_TRUE(is_clean(participant.address + participant.name));
        EXPECT_NE(participant.address.find('@'), std::string::npos);
    }
    for (const auto& attachment : activity.attachments) {
        EXPECT_TRUE(is_clean(attachment.file_name + attachment.media_type));
        EXPECT_EQ(attachment.file_name.find('/'), std::string::npos);
        EXPECT_EQ(attachment.sha256.size(), 64U);
    }
    std::size_t end = 0;
    for (const domain::Zone& zone : activity.zones) {
        EXPECT_LE(end, zone.span.begin);
        EXPECT_LT(zone.span.begin, zone.span.end);
        EXPECT_LE(zone.span.end, activity.text.size());
        EXPECT_TRUE(is_utf8(zone.span.of(activity.text)));
        end = zone.span.end;
    }
}

std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random() % std::max<std::size_t>(limit, 1));
    };
    static const std::vector<std::string> pieces{"\r\n\r\n",
                                                 "--",
                                                 "=?utf-8?B?",
                                                 "?=",
                                                 "<",
                                                 ">",
                                                 "\"",
                                                 "boundary=",
                                                 std::string(1, '\0'),
                                                 "\xFF\xFE",
                                                 "\xC3",
                                                 "Content-Type: multipart/mixed; boundary=a\r\n",
                                                 "(((((",
                                                 ":;",
                                                 "@",
                                                 "Content-Transfer-Encoding: base64\r\n",
                                                 "charset=utf-16",
                                                 "=",
                                                 "begin 644 a\n",
                                                 "message/rfc822",
                                                 "<blockquote>",
                                                 "<!--",
                                                 "\n> ",
                                                 "On 1/1/20, a@b.c wrote:\n",
                                                 "\n-- \n"};
    for (std::size_t rounds = 1 + below(8); rounds > 0; --rounds) {
        const std::size_t at = below(bytes.size());
        switch (below(5)) {
            case 0:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.erase(at, below(64));
                break;
            case 2:
                bytes.insert(at, pieces[below(pieces.size())]);
                break;
            case 3:
                bytes.insert(at, bytes.substr(below(bytes.size()), below(400)));
                break;
            default:
                bytes.resize(at);
        }
    }
    return bytes;
}

TEST(NormalizeFuzz, MutatedMailsGiveValidActivitiesOrErrors) {
    const std::string folder = std::string(FORESAIL_SHARED_DATA) + "/mime/stalwart";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the public mails are not at " << folder;
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".eml") files.insert(entry.path().string());
    }
    std::mt19937 random(20260302);  // The same mutations in every run.
    std::size_t read_count = 0;
    for (const std::string& file : files) {
        const std::string bytes = measured::file_bytes(file);
        for (int i = 0; i < 80; ++i) {
            SCOPED_TRACE(file + " mutation " + std::to_string(i));
            const auto event = mail_event(mutated(bytes, random));
            const auto activity = read(event);
            if (!activity) continue;
            ++read_count;
            expect_valid(*activity);
            for (const auto& attachment : activity->attachments) {
                const auto content = read_attachment(event, attachment.ordinal);
                ASSERT_TRUE(content);
                EXPECT_EQ(static_cast<std::int64_t>(content->size()), attachment.size_bytes);
            }
            if (testing::Test::HasFailure()) return;
        }
    }
    EXPECT_GT(read_count, files.size() * 40);
}

TEST(NormalizeFuzz, ManyThreadsReadAtOnce) {
    const std::string mail =
        "From: =?utf-8?Q?Ann_M=C3=BCller?= <ann@m\xC3\xBCller.example>\r\nSubject: Re: x\r\n"
        "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Gr\xFC\xDF"
        "e, we take it</p>"
        "<p>Best regards,<br>Ann</p>";
    const auto expected = read(mail_event(mail));
    ASSERT_TRUE(expected);
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 50; ++n) {
                const auto activity = read(mail_event(mail));
                if (activity && activity->id == expected->id && activity->text == expected->text) {
                    ++right;
                }
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(right, 200);
}

constexpr const char* head =
    "From: ann@client.example\r\nTo: ruth@us.example\r\n"
    "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\nMessage-ID: <1@client.example>\r\n";

bool has_note(const domain::Activity& activity, std::string_view words) {
    for (const std::string& note : activity.notes) {
        if (note.find(words) != std::string::npos) return true;
    }
    return false;
}

domain::Activity read_valid(const std::string& mail) {
    auto activity = read(mail_event(mail));
    EXPECT_TRUE(activity);
    if (!activity) return {};
    expect_valid(*activity);
    return *activity;
}

TEST(NormalizeFuzz, TenThousandRecipientsAreKeptAndTheRestCounted) {
    std::string mail = "From: ann@client.example\r\nTo: ";
    for (int i = 0; i < 12'000; ++i) {
        mail += "Person " + std::to_string(i) + " <p" + std::to_string(i) + "@firm.example>,\r\n ";
    }
    mail += "last@firm.example\r\nSubject: All\r\n\r\nHello all\r\n";
    const auto activity = read_valid(mail);
    EXPECT_EQ(activity.participants.size(), limits::recipient_count_max);
    EXPECT_TRUE(has_note(activity, "2002 were left out"));
    EXPECT_EQ(activity.text, "Hello all\n");
}

TEST(NormalizeFuzz, FiftyMegabytesInOneAttachment) {
    std::string mail = std::string(head) +
                       "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee file\r\n"
                       "--b\r\nContent-Type: application/zip; name=bomb.zip\r\n"
                       "Content-Transfer-Encoding: base64\r\n\r\n";
    const std::string line = std::string(76, 'A') + "\r\n";
    while (mail.size() < limits::message_bytes_max - 100) mail += line;
    mail += "--b--\r\n";
    const auto activity = read_valid(mail);
    EXPECT_EQ(activity.text, "see file");
    ASSERT_EQ(activity.attachments.size(), 1U);
    EXPECT_GT(activity.attachments[0].size_bytes, 35'000'000);
}

TEST(NormalizeFuzz, WhatIsOverFiftyMebibytesIsCut) {
    const auto activity =
        read_valid(std::string(head) + "\r\n" + std::string(limits::message_bytes_max + 10, 'x'));
    EXPECT_TRUE(has_note(activity, "larger than 50 MiB"));
    EXPECT_EQ(activity.text.size(), limits::text_bytes_max);
}

TEST(NormalizeFuzz, TenThousandLevelsOfParts) {
    std::string mail = head;
    for (int i = 0; i < 10'000; ++i) {
        const std::string boundary = "b" + std::to_string(i);
        mail.append("Content-Type: multipart/mixed; boundary=").append(boundary);
        mail.append("\r\n\r\n--").append(boundary).append("\r\n");
    }
    mail += "\r\ninnermost\r\n";
    EXPECT_TRUE(has_note(read_valid(mail), "nested too deeply"));
}

TEST(NormalizeFuzz, TenThousandLevelsOfMessages) {
    std::string mail = head;
    for (int i = 0; i < 10'000; ++i) mail += "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n";
    mail += "\r\ninnermost\r\n";
    EXPECT_EQ(read_valid(mail).attachments.size(), 1U);
}

TEST(NormalizeFuzz, AMillionEmptyParts) {
    std::string mail = std::string(head) + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int i = 0; i < 1'000'000; ++i) mail += "--b\n\n";
    EXPECT_TRUE(has_note(read_valid(mail), "too many parts"));
}

TEST(NormalizeFuzz, AMillionHeaderFields) {
    std::string mail = head;
    for (int i = 0; i < 1'000'000; ++i) mail += "a: b\n";
    mail += "\nHello\n";
    const auto activity = read_valid(mail);
    EXPECT_TRUE(has_note(activity, "header is too long"));
    EXPECT_EQ(activity.text, "Hello\n");
}

TEST(NormalizeFuzz, HtmlOfAHundredThousandNestedTags) {
    for (const char* tag : {"div", "b", "blockquote", "table><tr><td", "p", "a href=x", "ul><li"}) {
        std::string html;
        for (int i = 0; i < 100'000; ++i) html += "<" + std::string(tag) + ">";
        const auto activity =
            read_valid(std::string(head) + "Content-Type: text/html\r\n\r\n" + html + "the text");
        EXPECT_NE(activity.text.find("the text"), std::string::npos) << tag;
    }
}

TEST(NormalizeFuzz, HtmlMadeToCostQuadraticTime) {
    const auto begin = std::chrono::steady_clock::now();
    for (const char* piece : {"<!--", "<a x=\"", "<b c=d", "<p><font a=1>", "</div>", "<", "&",
                              "<table><td>x", "<li><b>", "<a href='http://x.example/'>y</a>"}) {
        std::string html;
        while (html.size() < 1'000'000) html += piece;
        read_valid(std::string(head) + "Content-Type: text/html\r\n\r\n" + html);
    }
    // Linear work takes a second or two even under a sanitizer; quadratic work takes hours.
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::minutes(2));
}

TEST(NormalizeFuzz, TextMadeToCostQuadraticTime) {
    const auto begin = std::chrono::steady_clock::now();
    for (const char* piece :
         {"To: a\n", "From: a\n", "On 1/1/20\n", "> a\nb\n", "--\n", "Regards\n", "\n \n",
          "Ann Lee\n", "a,\n", "To: a,\n", "-----Forwarded by\n", "Subject: a\nTo: b\n"}) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        read_valid(std::string(head) + "\r\n" + text);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::minutes(2));
}

TEST(NormalizeFuzz, OneLineOfTenMegabytes) {
    // NOLINTBEGIN(bugprone-string-constructor): they are meant to be this long.
    const auto activity = read_valid(std::string(head) + "\r\n" + std::string(10'000'000, 'a'));
    EXPECT_TRUE(has_note(activity, "longer than 2 MiB"));
    read_valid(std::string(head) + "Subject: " + std::string(10'000'000, 'a') + "\r\n\r\nHello");
    read_valid(std::string(head) + "Cc: " + std::string(3'000'000, '(') + "\r\n\r\nHello");
    read_valid(std::string(head) + "References: " + std::string(3'000'000, '<') + "\r\n\r\nHello");
    // NOLINTEND(bugprone-string-constructor)
}

}  // namespace
}  // namespace foresail::normalize
