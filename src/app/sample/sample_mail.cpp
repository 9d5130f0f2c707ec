#include "app/sample/sample_mail.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <optional>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

// The sample's people work in Central European winter time; one hour is near enough in summer.
constexpr int utc_offset_h = 1;

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::chrono::sys_days weekday_on_or_before(std::chrono::sys_days day) {
    const std::chrono::weekday weekday{day};
    if (weekday == std::chrono::Saturday) return day - days{1};
    if (weekday == std::chrono::Sunday) return day - days{2};
    return day;
}

std::optional<std::chrono::sys_days> parse_day(std::string_view text, domain::Instant now) {
    const auto today = std::chrono::floor<days>(now);
    if (text.starts_with('-') && text.ends_with('d')) {
        const auto back = number_of(text.substr(1, text.size() - 2));
        if (!back) return std::nullopt;
        return *back == 0 ? today : weekday_on_or_before(today - days{*back});
    }
    constexpr std::string_view prefix = "november-";
    if (!text.starts_with(prefix)) return std::nullopt;
    const auto day = number_of(text.substr(prefix.size()));
    if (!day || *day < 1 || *day > 30) return std::nullopt;
    const year_month_day date{today};
    const bool is_over = date.month() == std::chrono::December;
    return weekday_on_or_before(std::chrono::sys_days{
        (is_over ? date.year() : date.year() - std::chrono::years{1}) / std::chrono::November /
        std::chrono::day{static_cast<unsigned>(*day)}});
}

// "-12d 09:30"
std::optional<domain::Instant> parse_at(std::string_view text, domain::Instant now) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos || text.size() != space + 6) return std::nullopt;
    const auto day = parse_day(text.substr(0, space), now);
    const auto hour = number_of(text.substr(space + 1, 2));
    const auto minute = number_of(text.substr(space + 4, 2));
    if (!day || !hour || !minute) return std::nullopt;
    return domain::Instant{*day} + std::chrono::hours{*hour - utc_offset_h} +
           std::chrono::minutes{*minute};
}

std::string_view take_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

Result<SampleMail> parse_mail(std::string_view text, domain::Instant now) {
    SampleMail mail;
    const std::string_view first = take_line(text);
    const auto at = parse_at(first, now);
    if (!at)
        return failure(ErrorCode::Internal, "sample: no time in \"" + std::string{first} + "\"");
    mail.at = *at;
    for (auto line = take_line(text); !line.empty(); line = take_line(text)) {
        const auto colon = line.find(": ");
        if (colon == std::string_view::npos) {
            return failure(ErrorCode::Internal,
                           "sample: no field in \"" + std::string{line} + "\"");
        }
        mail.fields[std::string{line.substr(0, colon)}] = line.substr(colon + 2);
    }
    for (const char* field : {"label", "from", "to", "subject"}) {
        if (!mail.fields.contains(field)) {
            return failure(ErrorCode::Internal, std::string{"sample: a mail has no "} + field);
        }
    }
    while (text.ends_with("\n\n")) text.remove_suffix(1);
    mail.text = text;
    return mail;
}

std::string rfc5322_date(domain::Instant at, int offset_h) {
    const std::time_t time = domain::to_ms(at) / 1000 + std::int64_t{3600} * offset_h;
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    const auto size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S ", &parts);
    const std::string zone{offset_h < 0 ? "-0" : "+0"};
    return std::string{text.data(), size} + zone + std::to_string(std::abs(offset_h)) + "00";
}

// The sender's hours from UTC: one digit is enough for the sample's people.
int offset_of(const SampleMail& mail) {
    const auto given = mail.fields.find("utc-offset");
    return given == mail.fields.end() ? utc_offset_h
                                      : number_of(given->second).value_or(utc_offset_h) % 10;
}

constexpr std::string_view attachment_mark = "\n==== attached\n";

std::string text_part(const std::string& text) {
    return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
}

std::string message_id(const std::string& label) {
    return "<" + label + "@sample.example>";
}

}  // namespace

Result<std::vector<SampleMail>> parse_sample(std::string_view text, domain::Instant now) {
    constexpr std::string_view separator = "== at ";
    std::vector<SampleMail> mails;
    for (auto start = text.find(separator); start != std::string_view::npos;) {
        const auto body = start + separator.size();
        const auto next = text.find(separator, body);
        TRY(auto mail,
            parse_mail(text.substr(body, next == std::string_view::npos ? std::string_view::npos
                                                                        : next - body),
                       now));
        // What would lie in the future has not been written yet.
        if (mail.at <= now) mails.push_back(std::move(mail));
        start = next;
    }
    return mails;
}

std::string to_message(const SampleMail& mail) {
    const auto& fields = mail.fields;
    std::string message = "Date: " + rfc5322_date(mail.at, offset_of(mail)) + "\n";
    message += "From: " + fields.at("from") + "\nTo: " + fields.at("to") + "\n";
    if (fields.contains("cc")) message += "Cc: " + fields.at("cc") + "\n";
    message += "Subject: " + fields.at("subject") + "\n";
    message += "Message-ID: " + message_id(fields.at("label")) + "\n";
    if (fields.contains("reply-to")) {
        message += "In-Reply-To: " + message_id(fields.at("reply-to")) + "\n";
        message += "References: " + message_id(fields.at("reply-to")) + "\n";
    }
    if (fields.contains("list-id")) message += "List-Id: " + fields.at("list-id") + "\n";
    message += "MIME-Version: 1.0\n";
    if (!fields.contains("attach")) return message + text_part(mail.text);
    const auto cut = std::min(mail.text.find(attachment_mark), mail.text.size());
    const std::string boundary = "sample-" + fields.at("label");
    message += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    message += text_part(mail.text.substr(0, cut)) + "\n--" + boundary + "\n";
    message += "Content-Disposition: attachment; filename=\"" + fields.at("attach") + "\"\n";
    const auto begin = std::min(cut + attachment_mark.size(), mail.text.size());
    return message + text_part(mail.text.substr(begin)) + "\n--" + boundary + "--\n";
}

}  // namespace foresail::app
