#include "normalize/normalize.h"

#include "normalize/limits.h"
#include "normalize/thread_subject.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::normalize {
namespace {

using domain::Automation;
using domain::ParticipantRole;

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

domain::Activity read_ok(const std::string& bytes) {
    auto activity = read(event_of(bytes));
    EXPECT_TRUE(activity) << bytes;
    return activity ? *activity : domain::Activity{};
}

std::string mail(const std::string& fields, const std::string& body = "Hello\r\n") {
    std::string text = "From: Ann Lee <ann@client.example>\r\n";
    if (fields.find("Date:") == std::string::npos) {
        text += "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\n";
    }
    return text + fields + "\r\n" + body;
}

bool has_note(const domain::Activity& activity, std::string_view words) {
    for (const std::string& note : activity.notes) {
        if (note.find(words) != std::string::npos) return true;
    }
    return false;
}

TEST(Read, PlainMail) {
    const auto activity = read_ok(
        "From: =?utf-8?Q?Ann_M=C3=BCller?= <Ann@Client.Example>\r\n"
        "To: Ruth <ruth@us.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n"
        "Subject: Re: Offer\r\nMessage-ID: <1@client.example>\r\n"
        "References: <a@us.example> <b@us.example>\r\nIn-Reply-To: <b@us.example>\r\n\r\n"
        "Hello Ruth,\r\nwe take it.\r\n");
    EXPECT_EQ(activity.subject, "Re: Offer");
    EXPECT_EQ(activity.thread_subject, "offer");
    EXPECT_EQ(activity.text, "Hello Ruth,\nwe take it.\n");
    EXPECT_EQ(activity.message_id, "1@client.example");
    EXPECT_EQ(activity.references, (std::vector<std::string>{"a@us.example", "b@us.example"}));
    ASSERT_EQ(activity.participants.size(), 2U);
    EXPECT_EQ(activity.participants[0].name, "Ann Müller");
    EXPECT_EQ(activity.participants[0].address, "ann@client.example");
    EXPECT_EQ(activity.utc_offset_min, 60);
    EXPECT_EQ(domain::to_iso8601(activity.sent_at), "2026-03-02T08:00:00.000Z");
    EXPECT_TRUE(activity.sent_at_given);
    EXPECT_EQ(activity.language, "en");
    EXPECT_EQ(activity.automation, Automation::None);
    EXPECT_TRUE(activity.notes.empty());
}

TEST(Read, RefusesWhatIsNoMail) {
    for (const char* bytes : {"", "\r\n\r\n", "just words\n", "\nno header\n\nhere"}) {
        const auto activity = read(event_of(bytes));
        ASSERT_FALSE(activity) << bytes;
        EXPECT_EQ(activity.error().code, platform::ErrorCode::InvalidArgument);
    }
}

TEST(Read, IsPureAndTellsMailsApart) {
    const std::string bytes = mail("Message-ID: <1@client.example>\r\n");
    auto copy = event_of(bytes);
    copy.connection = {"c2"};
    copy.external_id = "77";
    copy.received_at += std::chrono::hours(5);
    EXPECT_EQ(read(event_of(bytes))->id, read(copy)->id);
    const auto other = read_ok(mail("Message-ID: <1@client.example>\r\n", "Another text\r\n"));
    EXPECT_NE(read(event_of(bytes))->id, other.id);
    EXPECT_EQ(read_ok(bytes).message_id, other.message_id);
}

TEST(Read, PrivateMailIsSeenByItsOwner) {
    auto event = event_of(mail(""));
    event.is_private = true;
    event.owner = {"u1"};
    const auto activity = read(event);
    EXPECT_FALSE(activity->audience.everyone);
    EXPECT_EQ(activity->audience.users, std::vector<domain::UserId>{domain::UserId{"u1"}});
}

TEST(Read, AbsurdDatesAreReplacedAndSaid) {
    for (const char* date :
         {"", "Date: Whenever\r\n", "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n",
          "Date: Mon, 2 Mar 2090 09:00:00 +0100\r\n", "Date: Thu, 5 Mar 2026 09:00:00 +0000\r\n",
          "Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n"}) {
        const auto activity =
            read_ok("From: ann@client.example\r\n" + std::string(date) + "\r\nHello\r\n");
        EXPECT_FALSE(activity.sent_at_given) << date;
        EXPECT_EQ(domain::to_iso8601(activity.sent_at), "2026-03-02T09:00:00.000Z") << date;
        EXPECT_TRUE(has_note(activity, "stands in")) << date;
    }
    EXPECT_TRUE(read_ok(mail("Date: Wed, 4 Mar 2026 08:00:00 +0000\r\n")).sent_at_given);
}

TEST(Read, MakesUpAMissingMessageId) {
    const auto activity = read_ok(mail("Subject: x\r\n"));
    EXPECT_NE(activity.message_id.find("@made-up.invalid"), std::string::npos);
    EXPECT_EQ(activity.message_id, read_ok(mail("Subject: x\r\n")).message_id);
    EXPECT_NE(activity.message_id, read_ok(mail("Subject: y\r\n")).message_id);
}

TEST(Read, AddressesInGroupsAndInternationalDomains) {
    const auto activity = read_ok(mail(
        "To: Team: bob@us.example, \"Lee, Cy\" <CY@us.example>;, hans@M\xC3\xBCller.example\r\n"
        "Cc: undisclosed-recipients:;\r\nBcc: (hidden) dan@us.example, bob@us.example\r\n"
        "Reply-To: <desk@client.example>\r\n"));
    ASSERT_EQ(activity.participants.size(), 7U);
    EXPECT_EQ(activity.participants[1].role, ParticipantRole::ReplyTo);
    EXPECT_EQ(activity.participants[2].address, "bob@us.example");
    EXPECT_EQ(activity.participants[3].address, "cy@us.example");
    EXPECT_EQ(activity.participants[3].name, "Lee, Cy");
    EXPECT_EQ(activity.participants[4].address, "hans@xn--mller-kva.example");
    EXPECT_EQ(activity.participants[6].role, ParticipantRole::Bcc);
}

TEST(Read, SenderStandsInForFrom) {
    const auto activity = read_ok("Sender: desk@client.example\r\nSubject: x\r\n\r\nHello");
    ASSERT_NE(domain::sender_of(activity), nullptr);
    EXPECT_EQ(domain::sender_of(activity)->address, "desk@client.example");
    EXPECT_TRUE(has_note(read_ok("Subject: x\r\n\r\nHello"), "no sender"));
}

TEST(Read, CharsetsAndTheirWrongLabels) {
    struct Case {
        const char* type;
        const char* body;
    };
    for (const Case& c : {Case{"text/plain; charset=iso-8859-1",
                               "Gr\xFC\xDF"
                               "e aus M\xFCnchen"},
                          Case{"text/plain; charset=utf-8",
                               "Gr\xC3\xBC\xC3\x9F"
                               "e aus M\xC3\xBCnchen"},
                          Case{"text/plain",
                               "Gr\xC3\xBC\xC3\x9F"
                               "e aus M\xC3\xBCnchen"},
                          Case{"text/plain; charset=us-ascii",
                               "Gr\xFC\xDF"
                               "e aus M\xFCnchen"},
                          Case{"text/plain; charset=iso-8859-1",
                               "Gr\xC3\xBC\xC3\x9F"
                               "e aus M\xC3\xBCnchen"},
                          Case{"text/plain; charset=utf-8",
                               "Gr\xFC\xDF"
                               "e aus M\xFCnchen"},
                          Case{"text/plain; charset=no-such-thing",
                               "Gr\xFC\xDF"
                               "e aus M\xFCnchen"},
                          Case{"text/html; charset=\"windows-1252\"",
                               "<p>Gr&uuml;\xDF"
                               "e aus M\xFCnchen"}}) {
        const auto activity =
            read_ok(mail("Content-Type: " + std::string(c.type) + "\r\n", c.body));
        EXPECT_NE(activity.text.find("Grüße aus München"), std::string::npos)
            << c.type << ": " << activity.text;
    }
    EXPECT_EQ(read_ok(mail("Subject: Gr\xFC\xDF"
                           "e\r\n"))
                  .subject,
              "Grüße");
    EXPECT_EQ(read_ok(mail("Subject: =?iso-8859-1?Q?Gr\xFC\xDF"
                           "e?=\r\n"))
                  .subject,
              "Grüße");
}

TEST(Read, ControlCharactersAreRemoved) {
    const std::string body(
        "a\0b\x01\x7F\r\nc\rd\xC2\x85"
        "e\xEF\xBB\xBF\n",
        17);
    EXPECT_EQ(read_ok(mail("", body)).text, "ab\nc\nd\ne\n");
}

std::string alternative(const std::string& plain, const std::string& html) {
    return mail("Content-Type: multipart/alternative; boundary=b\r\n",
                "--b\r\nContent-Type: text/plain\r\n\r\n" + plain +
                    "\r\n--b\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n--b--\r\n");
}

TEST(Read, AlternativePrefersTextUnlessItIsAStub) {
    const std::string html =
        "<p>We take the offer and would like to begin in April, if that is "
        "all right with you and with your team.</p><p>Please call.</p>";
    EXPECT_EQ(read_ok(alternative("We take it.\r\nPlease call us, and begin in April.", html)).text,
              "We take it.\nPlease call us, and begin in April.");
    for (const char* stub : {"", " \r\n", "Your mail program does not show HTML.", "."}) {
        EXPECT_NE(read_ok(alternative(stub, html)).text.find("begin in April"), std::string::npos)
            << stub;
    }
}

TEST(Read, FormatFlowedIsJoined) {
    const auto activity = read_ok(mail("Content-Type: text/plain; format=flowed\r\n",
                                       "one \r\ntwo\r\n> three \r\n> four\r\n-- \r\nAnn\r\n"));
    EXPECT_EQ(activity.text, "one two\n> three four\n-- \nAnn\n");
}

TEST(Read, AttachmentsAreListedAndReadAgain) {
    const auto event = event_of(mail(
        "Content-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\n\r\nsee files\r\n"
        "--b\r\nContent-Type: application/pdf; name=\"../../offer.pdf\"\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n"
        "--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n"
        "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n\r\n"
        "inner text\r\n--b--\r\n"));
    const auto activity = read(event);
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->text, "see files");
    ASSERT_EQ(activity->attachments.size(), 3U);
    EXPECT_EQ(activity->attachments[0].file_name, ".._.._offer.pdf");
    EXPECT_EQ(activity->attachments[0].size_bytes, 5);
    EXPECT_EQ(activity->attachments[0].sha256,
              "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    EXPECT_EQ(activity->attachments[1].file_name, "winmail.dat");
    EXPECT_EQ(activity->attachments[2].file_name, "Grüße.eml");
    EXPECT_EQ(activity->attachments[2].media_type, "message/rfc822");
    EXPECT_EQ(*read_attachment(event, 0), "hello");
    EXPECT_NE(read_attachment(event, 2)->find("inner text"), std::string::npos);
    EXPECT_EQ(read_attachment(event, 3).error().code, platform::ErrorCode::NotFound);
    EXPECT_EQ(read_attachment(event, -1).error().code, platform::ErrorCode::NotFound);
}

TEST(Read, Automation) {
    struct Case {
        const char* fields;
        Automation expected;
    };
    for (const Case& c :
         {Case{"Subject: Offer\r\n", Automation::None},
          Case{"Auto-Submitted: no\r\n", Automation::None},
          Case{"Auto-Submitted: auto-replied (vacation)\r\n", Automation::AutoReply},
          Case{"Subject: Out of Office: Offer\r\n", Automation::AutoReply},
          Case{"Subject: Automatische Antwort: Angebot\r\n", Automation::AutoReply},
          Case{"Subject: R\xC3\xA9ponse automatique : Offre\r\n", Automation::AutoReply},
          Case{"Subject: Respuesta autom\xC3\xA1tica: Oferta\r\n", Automation::AutoReply},
          Case{"Subject: Absence of evidence\r\n", Automation::None},
          Case{"X-Autoreply: yes\r\n", Automation::AutoReply},
          Case{"List-Id: <news.client.example>\r\n", Automation::Bulk},
          Case{"List-Unsubscribe: <mailto:x@client.example>\r\n", Automation::Bulk},
          Case{"Precedence: bulk\r\n", Automation::Bulk},
          Case{"Auto-Submitted: auto-generated\r\n", Automation::Notification},
          Case{"Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n",
               Automation::Bounce}}) {
        EXPECT_EQ(read_ok(mail(c.fields)).automation, c.expected) << c.fields;
    }
    for (const char* sender : {"noreply@x.example", "no-reply@x.example", "do_not_reply@x.example",
                               "jobs-noreply@x.example", "notifications@x.example"}) {
        EXPECT_EQ(read_ok("From: " + std::string(sender) + "\r\n\r\nHello").automation,
                  Automation::Notification)
            << sender;
    }
    EXPECT_EQ(read_ok("From: norea.plyer@x.example\r\n\r\nHello").automation, Automation::None);
    EXPECT_EQ(read_ok("From: MAILER-DAEMON@x.example\r\nReturn-Path: <>\r\n\r\nx").automation,
              Automation::Bounce);
}

TEST(Read, LanguageOfTheNewestReply) {
    const std::string quote =
        "\r\nOn 2 Mar 2026 09:00, Ruth wrote:\r\n> Please find our offer attached, and let us know "
        "what you think of it.\r\n";
    EXPECT_EQ(
        read_ok(mail("", "Wir nehmen das Angebot gerne an und melden uns morgen.\r\n" + quote))
            .language,
        "de");
    EXPECT_EQ(
        read_ok(mail("", "Nous acceptons volontiers votre offre, merci beaucoup.\r\n")).language,
        "fr");
    EXPECT_EQ(
        read_ok(mail("", "Aceptamos con gusto la oferta que nos enviaron ayer.\r\n")).language,
        "es");
    EXPECT_EQ(read_ok(mail("", "ok\r\n")).language, "");
}

TEST(Read, TooManyReferencesKeepTheFirstAndTheNewest) {
    std::string fields = "References:";
    for (int i = 0; i < 500; ++i) fields += " <" + std::to_string(i) + "@x.example>\r\n";
    const auto activity = read_ok(mail(fields));
    ASSERT_EQ(activity.references.size(), limits::reference_count_max);
    EXPECT_EQ(activity.references.front(), "0@x.example");
    EXPECT_EQ(activity.references.back(), "499@x.example");
}

TEST(ThreadSubject, IsTheSameOverRepliesAndForwards) {
    for (const char* subject :
         {"Offer", "Re: Offer", "RE: RE: Offer", "AW: Offer", "Fwd: Re: Offer", "WG: AW: Offer",
          "RV: Offer", "TR : Offer", "SV: Offer", "Antw: Offer", "Re[2]: Offer", "[list] Offer",
          "Re: [list] AW: offer", "Offer (fwd)", "回复：Offer", "  re:  OFFER  "}) {
        EXPECT_EQ(thread_subject(subject), "offer") << subject;
    }
    EXPECT_EQ(thread_subject("Re: STRASSE"), thread_subject("Straße"));
    EXPECT_EQ(thread_subject("[list]"), "[list]");
    EXPECT_EQ(thread_subject("Re:"), "");
    EXPECT_EQ(thread_subject("Retreat: plans"), "retreat: plans");
}

}  // namespace
}  // namespace foresail::normalize
