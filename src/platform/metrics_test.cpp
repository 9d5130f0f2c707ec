#include "platform/metrics.h"

#include <cstddef>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

bool shows(const std::string& line) {
    return metrics_text().find("\n" + line + "\n") != std::string::npos ||
           metrics_text().starts_with(line + "\n");
}

std::size_t count_of(const std::string& text) {
    const std::string all = metrics_text();
    std::size_t found = 0;
    for (auto at = all.find(text); at != std::string::npos; at = all.find(text, at + 1)) ++found;
    return found;
}

TEST(Metrics, CountsByLabels) {
    count("mails_taken", "source=\"imap\"");
    count("mails_taken", "source=\"imap\"", 4);
    count("mails_taken", "source=\"ingest\"");
    EXPECT_TRUE(shows("foresail_mails_taken_total{source=\"imap\"} 5"));
    EXPECT_TRUE(shows("foresail_mails_taken_total{source=\"ingest\"} 1"));
    EXPECT_EQ(count_of("# TYPE foresail_mails_taken_total counter\n"), 1U);
}

TEST(Metrics, DoesNotSayTotalTwice) {
    count("events_appended_total");
    EXPECT_TRUE(shows("foresail_events_appended_total 1"));
}

TEST(Metrics, KeepsAGaugesLastValue) {
    set_gauge("open_streams", {}, 3);
    set_gauge("open_streams", {}, 1.5);
    EXPECT_TRUE(shows("foresail_open_streams 1.5"));
    EXPECT_TRUE(shows("# TYPE foresail_open_streams gauge"));
}

TEST(Metrics, PutsALatencyIntoEveryBucketThatHoldsIt) {
    observe_ms("step_ms", "step=\"read\"", 2);  // A bound belongs to its bucket.
    observe_ms("step_ms", "step=\"read\"", 30);
    observe_ms("step_ms", "step=\"read\"", 99'999);
    EXPECT_TRUE(shows("foresail_step_ms_bucket{step=\"read\",le=\"1\"} 0"));
    EXPECT_TRUE(shows("foresail_step_ms_bucket{step=\"read\",le=\"2\"} 1"));
    EXPECT_TRUE(shows("foresail_step_ms_bucket{step=\"read\",le=\"50\"} 2"));
    EXPECT_TRUE(shows("foresail_step_ms_bucket{step=\"read\",le=\"10000\"} 2"));
    EXPECT_TRUE(shows("foresail_step_ms_bucket{step=\"read\",le=\"+Inf\"} 3"));
    EXPECT_TRUE(shows("foresail_step_ms_count{step=\"read\"} 3"));
    EXPECT_TRUE(shows("foresail_step_ms_sum{step=\"read\"} 100031"));
}

TEST(Metrics, ATimerObservesOnceAtItsEnd) {
    {
        const Timer timer{"timed_ms", {}};
        EXPECT_FALSE(shows("foresail_timed_ms_count 1"));
    }
    EXPECT_TRUE(shows("foresail_timed_ms_count 1"));
}

TEST(Metrics, LosesNothingBetweenThreads) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([] {
            for (int n = 0; n < 1'000; ++n) {
                count("threads_counted");
                observe_ms("threads_observed_ms", {}, 1);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_TRUE(shows("foresail_threads_counted_total 4000"));
    EXPECT_TRUE(shows("foresail_threads_observed_ms_count 4000"));
}

// Stands last: it fills the registry.
TEST(MetricsWithoutEnd, AreBoundedAndKeepWhatTheyHave) {
    count("kept");
    for (int i = 0; i < 5'000; ++i) count("flood", "id=\"" + std::to_string(i) + "\"");
    count("kept");
    EXPECT_LT(count_of("foresail_flood_total{"), 2'001U);
    EXPECT_GT(count_of("foresail_flood_total{"), 0U);
    EXPECT_TRUE(shows("foresail_kept_total 2"));
}

}  // namespace
}  // namespace foresail::platform
