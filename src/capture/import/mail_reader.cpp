#include "capture/import/mail_reader.h"

#include "capture/conversation.h"
#include "capture/import/mbox.h"

#include <charconv>
#include <fstream>

namespace foresail::capture {
namespace {

using platform::ErrorCode;
using platform::failure;

std::string too_large(std::int64_t message_bytes_max) {
    return "It is larger than " + std::to_string(message_bytes_max / (1024L * 1024)) + " MiB.";
}

std::string why_no_mail(std::string_view bytes) {
    if (bytes.empty()) return "It is empty.";
    if (!looks_like_mail(bytes)) return "It is not a mail: it has no mail header.";
    return {};
}

class MboxMails final : public MailReader {
public:
    MboxMails(MboxReader reader, std::int64_t message_bytes_max)
        : reader_{std::move(reader)}, message_bytes_max_{message_bytes_max} {}

    platform::Result<std::optional<FoundMail>> next() override {
        TRY(auto message, reader_.next());
        if (!message) return std::optional<FoundMail>{};
        FoundMail found{.bytes = std::move(message->bytes),
                        .refused_reason = {},
                        .begin = message->begin,
                        .end = message->end};
        found.refused_reason =
            message->is_too_large ? too_large(message_bytes_max_) : why_no_mail(found.bytes);
        return std::optional<FoundMail>{std::move(found)};
    }
    [[nodiscard]] bool has_many() const override { return true; }

private:
    MboxReader reader_;
    std::int64_t message_bytes_max_;
};

class SingleMail final : public MailReader {
public:
    SingleMail(FoundMail mail, bool is_done) : mail_{std::move(mail)}, is_done_{is_done} {}

    platform::Result<std::optional<FoundMail>> next() override {
        if (is_done_) return std::optional<FoundMail>{};
        is_done_ = true;
        return std::optional<FoundMail>{std::move(mail_)};
    }
    [[nodiscard]] bool has_many() const override { return false; }

private:
    FoundMail mail_;
    bool is_done_;
};

/// Apple Mail's .emlx: the message's length on a line, the message, a property list.
void cut_emlx(std::string& bytes) {
    const std::size_t line_end = bytes.find('\n');
    if (line_end == std::string::npos) return;
    std::size_t length = 0;
    const auto [stopped, error] = std::from_chars(bytes.data(), bytes.data() + line_end, length);
    const std::string_view rest{stopped,
                                static_cast<std::size_t>(bytes.data() + line_end - stopped)};
    const bool is_number = error == std::errc{} && rest.find_first_not_of(" \r") == rest.npos;
    if (is_number) bytes = bytes.substr(line_end + 1, length);
}

void cut_byte_order_mark(std::string& bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
}

}  // namespace

platform::Result<std::unique_ptr<MailReader>> open_mail_reader(const MailFile& file,
                                                               std::int64_t offset,
                                                               std::int64_t message_bytes_max) {
    std::ifstream input{file.path, std::ios::binary};
    if (!input) {
        return failure(ErrorCode::Unavailable, "The file can't be read.", "Check who may read it.");
    }
    std::string start(512, '\0');
    input.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(input.gcount()));
    if (is_mbox_separator(start.substr(0, start.find('\n')))) {
        TRY(auto reader, MboxReader::open(file.path, offset, message_bytes_max));
        return std::unique_ptr<MailReader>{
            std::make_unique<MboxMails>(std::move(reader), message_bytes_max)};
    }
    FoundMail mail;
    mail.end = file.size_bytes;
    const bool is_done = offset > 0 && offset >= file.size_bytes;
    if (file.size_bytes > message_bytes_max) {
        mail.refused_reason =
            looks_like_mail(start) ? too_large(message_bytes_max) : why_no_mail(start);
    } else if (!is_done) {
        input.clear();
        input.seekg(0);
        mail.bytes.resize(static_cast<std::size_t>(file.size_bytes));
        input.read(mail.bytes.data(), static_cast<std::streamsize>(mail.bytes.size()));
        mail.bytes.resize(static_cast<std::size_t>(input.gcount()));
        if (file.path.extension() == ".emlx") cut_emlx(mail.bytes);
        cut_byte_order_mark(mail.bytes);
        mail.refused_reason = input.bad() ? "The file can't be read." : why_no_mail(mail.bytes);
    }
    return std::unique_ptr<MailReader>{std::make_unique<SingleMail>(std::move(mail), is_done)};
}

}  // namespace foresail::capture
