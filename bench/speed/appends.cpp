#include "bench/speed/benches.h"
#include "domain/raw_event.h"
#include "event_log/embedded/embedded_log.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace foresail::bench {
namespace {

constexpr int seconds_each = 3;
constexpr std::size_t mail_bytes = 4096;

using Clock = std::chrono::steady_clock;

double plain_fsync_rate(const std::filesystem::path& folder) {
    const std::string bytes(mail_bytes, 'x');
    const int file = open((folder / "plain").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const auto end = Clock::now() + std::chrono::seconds{seconds_each};
    int count = 0;
    for (; Clock::now() < end; ++count) {
        if (write(file, bytes.data(), bytes.size()) < 0 || fsync(file) != 0) break;
    }
    close(file);
    return static_cast<double>(count) / seconds_each;
}

domain::RawEvent make_event(int thread, int number) {
    domain::RawEvent event;
    event.workspace = {"bench"};
    event.vendor = "bench";
    event.external_id = std::to_string(thread) + "/" + std::to_string(number);
    event.conversation = event.external_id;
    event.bytes.assign(mail_bytes, 'x');
    return event;
}

double append_rate(event_log::EventLog& log, int thread_count, int first_thread) {
    const auto start = Clock::now();
    const auto end = start + std::chrono::seconds{seconds_each};
    std::vector<int> counts(static_cast<std::size_t>(thread_count));
    std::vector<std::thread> threads;
    for (int i = 0; i < thread_count; ++i) {
        threads.emplace_back([&, i] {
            int& count = counts[static_cast<std::size_t>(i)];
            for (; Clock::now() < end; ++count) {
                const auto event = make_event(first_thread + i, count);
                if (!log.append({&event, 1})) return;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    int total = 0;
    for (const int count : counts) total += count;
    return total / std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

int appends(const std::filesystem::path& folder) {
    const auto key = platform::SecretKey::random();
    auto log = event_log::open_embedded_log(
        {.file = folder / "cell.db",
         .file_key = key,
         .data_keys = [&](const domain::WorkspaceId&) -> platform::Result<platform::SecretKey> {
             return key;
         }});
    if (!log) {
        std::fprintf(stderr, "%s\n", log.error().message.c_str());
        return 1;
    }
    const double plain = plain_fsync_rate(folder);
    std::printf("durable appends of %zu bytes\n", mail_bytes);
    std::printf("  plain write + fsync loop    %8.0f /s   1.00\n", plain);
    int first_thread = 0;
    for (const int thread_count : {1, 4, 16, 64}) {
        const double rate = append_rate(**log, thread_count, first_thread);
        first_thread += thread_count;
        std::printf("  event log, %2d at once       %8.0f /s   %.2f\n", thread_count, rate,
                    rate / plain);
    }
    return 0;
}

}  // namespace foresail::bench
