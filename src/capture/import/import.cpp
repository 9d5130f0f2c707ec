#include "capture/import/import.h"

#include "capture/conversation.h"
#include "capture/import/mail_reader.h"
#include "platform/keys.h"

#include <charconv>
#include <thread>

namespace foresail::capture {
namespace {

constexpr std::size_t batch_count_max = 64;
constexpr std::size_t batch_bytes_max = 8UL * 1024 * 1024;
constexpr std::chrono::milliseconds lag_poll_interval{50};

/// Where an import is: everything before is durable or refused.
struct Place {
    std::string file;
    std::int64_t offset = 0;
};

class Import {
public:
    Import(const std::filesystem::path& path, ImportTools tools,
           const OnImportProgress& on_progress)
        : path_{path}, tools_{std::move(tools)}, on_progress_{on_progress} {
        cursor_name_ = "import " + platform::sha256_hex(std::filesystem::absolute(path_).string());
    }

    platform::Result<ImportReport> run() {
        TRY(const auto files, list_mail_files(path_));
        for (const MailFile& file : files) total_bytes_ += file.size_bytes;
        TRY_VOID(load_place());
        const Place begin = place_;
        for (const MailFile& file : files) {
            if (file.name < begin.file) {
                report_.skipped_bytes += file.size_bytes;
            } else {
                TRY_VOID(read_file(file, file.name == begin.file ? begin.offset : 0));
            }
            if (report_.was_stopped) break;
            file_done_bytes_ = 0;
            done_bytes_ += file.size_bytes;
        }
        TRY_VOID(append());
        // Done to the end: the next import of this path looks at all of it again.
        if (!report_.was_stopped) TRY_VOID(tools_.book.set_cursor(connection(), cursor_name_, ""));
        show(false);
        return std::move(report_);
    }

private:
    [[nodiscard]] const domain::ConnectionId& connection() const { return tools_.connection.id; }

    platform::Result<> load_place() {
        TRY(const auto cursor, tools_.book.cursor(connection(), cursor_name_));
        if (!cursor || cursor->empty()) return {};
        const char* const end = cursor->data() + cursor->size();
        const auto [stopped, error] = std::from_chars(cursor->data(), end, place_.offset);
        if (error == std::errc{} && stopped < end) place_.file.assign(stopped + 1, end);
        return {};
    }

    platform::Result<> read_file(const MailFile& file, std::int64_t offset) {
        if (!file.skip_reason.empty()) {
            refuse(file.name, file.skip_reason);
            return {};
        }
        // A file that became shorter is another file.
        if (offset > file.size_bytes) offset = 0;
        report_.skipped_bytes += offset;
        auto reader = open_mail_reader(file, offset, tools_.config.mail.message_bytes_max);
        if (!reader) {
            refuse(file.name, reader.error().message);
            return {};
        }
        while (true) {
            auto mail = (*reader)->next();
            if (!mail) refuse(file.name, mail.error().message);
            if (!mail || !*mail) return {};
            TRY_VOID(take(file, **reader, std::move(**mail)));
            if (report_.was_stopped) return {};
        }
    }

    platform::Result<> take(const MailFile& file, const MailReader& reader, FoundMail mail) {
        file_done_bytes_ = mail.end;
        place_ = {file.name, mail.end};
        if (!mail.refused_reason.empty()) {
            const std::string where = " at byte " + std::to_string(mail.begin);
            refuse(file.name + (reader.has_many() ? where : ""), mail.refused_reason);
            return {};
        }
        domain::RawEvent event;
        event.workspace = tools_.connection.workspace;
        event.vendor = "import";
        event.connection = connection();
        event.external_id = platform::sha256_hex(mail.bytes);
        event.conversation = conversation_of(mail.bytes);
        event.owner = tools_.connection.owner;
        event.is_private = tools_.connection.is_private;
        event.from_sent_folder = file.from_sent_folder;
        event.received_at = tools_.clock.now();
        event.bytes = std::move(mail.bytes);
        batch_bytes_ += event.bytes.size();
        batch_.push_back(std::move(event));
        if (batch_.size() < batch_count_max && batch_bytes_ < batch_bytes_max) return {};
        TRY_VOID(append());
        wait_for_flow();
        return {};
    }

    /// Makes the batch durable, and only then moves the cursor.
    platform::Result<> append() {
        if (!batch_.empty()) {
            TRY(const Taken taken, tools_.sink.append(batch_));
            report_.taken_count += taken.new_count;
            report_.known_count += taken.known_count;
            batch_.clear();
            batch_bytes_ = 0;
        }
        TRY_VOID(tools_.book.set_cursor(connection(), cursor_name_,
                                        std::to_string(place_.offset) + " " + place_.file));
        show(false);
        return {};
    }

    void wait_for_flow() {
        while (!report_.was_stopped &&
               tools_.sink.lag(tools_.connection.workspace) > tools_.config.mail.backfill_lag_max) {
            show(true);
            if (!report_.was_stopped) std::this_thread::sleep_for(lag_poll_interval);
        }
    }

    void refuse(const std::string& place, const std::string& reason) {
        ++report_.refused_count;
        if (report_.refused.size() < ImportReport::refused_max) {
            report_.refused.push_back({place, reason});
        }
        // The accounts page lists it too; the report is what the caller relies on.
        (void)tools_.book.refuse(connection(), place, reason);
    }

    void show(bool is_waiting) {
        if (!on_progress_) return;
        const bool shall_go_on =
            on_progress_({done_bytes_ + file_done_bytes_, total_bytes_, report_, is_waiting});
        if (!shall_go_on) report_.was_stopped = true;
    }

    const std::filesystem::path path_;
    const ImportTools tools_;
    const OnImportProgress& on_progress_;
    std::string cursor_name_;
    ImportReport report_;
    Place place_;
    std::vector<domain::RawEvent> batch_;
    std::size_t batch_bytes_ = 0;
    std::int64_t done_bytes_ = 0;
    std::int64_t file_done_bytes_ = 0;
    std::int64_t total_bytes_ = 0;
};

}  // namespace

platform::Result<ImportReport> import_mail(const std::filesystem::path& path, ImportTools tools,
                                           const OnImportProgress& on_progress) {
    return Import{path, std::move(tools), on_progress}.run();
}

}  // namespace foresail::capture
