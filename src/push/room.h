// The subscriptions of one workspace, each with its position in the outbox. Used by the hub's
// thread only.
#pragma once

#include "domain/audience.h"
#include "platform/http_server.h"
#include "platform/result.h"
#include "store/workspace_store.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace foresail::push {

inline constexpr std::size_t streams_of_user_max = 20;
/// A page that missed more than this fetches everything again: cheaper than telling it all.
inline constexpr std::int64_t resume_count_max = 2'000;
/// Then a stream is closed; the page comes back at once, through the session check.
inline constexpr std::chrono::hours stream_age_max{1};

/// Where a stream goes on; nullopt: the page has to fetch everything again. `bounds` are the first
/// and last sequence numbers of the outbox.
std::optional<std::int64_t> resume_position(const std::optional<std::string>& last_event_id,
                                            std::pair<std::int64_t, std::int64_t> bounds);

class Room {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    struct Subscription {
        domain::Viewer viewer;
        std::shared_ptr<platform::EventStream> stream;
        TimePoint since;
        std::int64_t position = 0;
    };

    /// Opens the stream at the place that `last_event_id` names.
    void add(Subscription subscription, const std::optional<std::string>& last_event_id,
             std::pair<std::int64_t, std::int64_t> bounds);
    /// Sends one batch of the outbox; true if there may be more. Errors: the store's.
    platform::Result<bool> catch_up(const store::WorkspaceStore& store);
    void tell(const domain::Audience& audience, const std::string& text);
    void beat(TimePoint now);
    /// `user` empty: all of them.
    void drop(const domain::UserId& user);

    [[nodiscard]] bool empty() const { return subscriptions_.empty(); }
    [[nodiscard]] std::size_t size() const { return subscriptions_.size(); }

private:
    void send(const std::vector<store::OutboxMessage>& messages, std::int64_t last_kept);
    void forget_closed();

    std::vector<Subscription> subscriptions_;
};

}  // namespace foresail::push
