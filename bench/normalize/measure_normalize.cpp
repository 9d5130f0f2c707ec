// How well mails are read: agreement with another MIME parser, the newest reply found exactly, the
// shares of characters kept and dropped, and what a mail costs.
//
//     bench_normalize ../shared/data [--wrong]   (--wrong: also what differs)
#include "normalize/measured/mime_set.h"
#include "normalize/measured/reply_sets.h"
#include "normalize/measured/zone_set.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>

namespace {

using namespace foresail::normalize;  // NOLINT(google-build-using-namespace)
using measured::Share;

void print(const char* name, const Share& share, bool with_wrong) {
    std::printf("%-28s %7.2f %%  (%zu of %zu)\n", name, 100 * share.value(), share.right,
                share.all);
    if (!with_wrong) return;
    for (const std::string& wrong : share.wrong) std::printf("    %s\n", wrong.c_str());
}

std::string typical_mail() {
    std::string mail =
        "From: Ann Lee <ann@client.example>\r\nTo: Ruth Meyer <ruth@us.example>\r\n"
        "Date: Mon, 2 Mar 2026 09:00:00 +0100\r\nSubject: Re: Offer\r\n"
        "Message-ID: <1@client.example>\r\nIn-Reply-To: <0@us.example>\r\n"
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nHello Ruth,\r\n\r\n";
    std::string html = "<html><body>";
    for (int i = 0; i < 12; ++i) {
        mail += "we have looked at the offer and would like to talk about the dates again.\r\n\r\n";
        html += "<p>we have <b>looked</b> at the offer and would like to talk about dates.</p>\r\n";
    }
    mail += "Best regards,\r\nAnn\r\n\r\nOn Sun, 1 Mar 2026 at 10:00, Ruth Meyer wrote:\r\n";
    for (int i = 0; i < 20; ++i) mail += "> please find the offer attached, and let us know.\r\n";
    return mail + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + html +
           "</body></html>\r\n--b--\r\n";
}

void print_speed(const char* name, const std::string& mail, int rounds) {
    const auto event = measured::mail_event(mail);
    std::size_t sum = read(event).has_value() ? 1 : 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i) sum += read(event)->text.size();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    std::printf("%-28s %7.3f ms a mail of %zu bytes (%d mails%s)\n", name, took.count() / rounds,
                mail.size(), rounds, sum == 0 ? ", nothing read" : "");
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fprintf(stderr, "usage: bench_normalize DATA_FOLDER [--wrong]\n");
        return 2;
    }
    const std::string data = arguments[1];
    const bool with_wrong = count > 2 && std::strcmp(arguments[2], "--wrong") == 0;

    const auto mime = measured::measure_mime(data);
    std::printf("mime/stalwart: %zu messages, %zu refused\n", mime.messages, mime.refused);
    print("  subject", mime.subject, with_wrong);
    print("  from", mime.from, with_wrong);
    print("  to, cc, bcc", mime.recipients, with_wrong);
    print("  message id", mime.message_id, with_wrong);
    print("  text", mime.body, with_wrong);
    print("  attachments: count", mime.attachment_count, with_wrong);
    print("  attachments: names", mime.attachment_names, with_wrong);
    print("  attachments: bytes", mime.attachment_bytes, with_wrong);

    const auto replies = measured::measure_replies(data);
    std::printf("newest reply, exactly\n");
    print("  github", replies.github, with_wrong);
    print("  talon standard_replies", replies.talon_replies, with_wrong);
    print("  talon html_replies", replies.talon_html, with_wrong);
    print("  talon signature", replies.talon_signatures, with_wrong);

    for (const auto header : {measured::Header::Given, measured::Header::Withheld}) {
        const auto zones = measured::measure_zones(data, header);
        std::printf("enron_zones: %zu mails, sender's name %s\n", zones.mails,
                    header == measured::Header::Given ? "given" : "withheld");
        print("  newest body kept", zones.kept, with_wrong);
        print("  all else dropped", zones.dropped, with_wrong);
    }

    std::printf("cost\n");
    print_speed("  plain and HTML", typical_mail(), 2'000);
    return 0;
}
