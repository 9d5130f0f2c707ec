#include "push/room.h"

#include "platform/metrics.h"
#include "push/event_text.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace foresail::push {
namespace {

constexpr int batch_count_max = 256;

std::optional<std::int64_t> parse_position(const std::string& text) {
    std::int64_t position = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, position);
    if (error != std::errc{} || rest != end || position < 0) return std::nullopt;
    return position;
}

/// True if messages after `position` have been thrown away already.
bool has_gap(std::int64_t position, std::int64_t first_kept) {
    return position + 1 < first_kept;
}

}  // namespace

std::optional<std::int64_t> resume_position(const std::optional<std::string>& last_event_id,
                                            std::pair<std::int64_t, std::int64_t> bounds) {
    const auto [first, last] = bounds;
    if (!last_event_id) return last;
    const auto position = parse_position(*last_event_id);
    // A position past the end is from another life of this workspace's outbox.
    if (!position || *position > last || has_gap(*position, first)) return std::nullopt;
    if (last - *position > resume_count_max) return std::nullopt;
    return position;
}

void Room::add(Subscription subscription, const std::optional<std::string>& last_event_id,
               std::pair<std::int64_t, std::int64_t> bounds) {
    forget_closed();
    const auto of_user = std::count_if(
        subscriptions_.begin(), subscriptions_.end(),
        [&](const Subscription& other) { return other.viewer.user == subscription.viewer.user; });
    if (static_cast<std::size_t>(of_user) >= streams_of_user_max) {
        (void)subscription.stream->send(refusal_text());
        subscription.stream->close();
        return;
    }
    const auto position = resume_position(last_event_id, bounds);
    subscription.position = position.value_or(bounds.second);
    std::string opening = opening_text(subscription.position);
    if (!position) opening += resync_text(subscription.position);
    if (subscription.stream->send(std::move(opening))) {
        subscriptions_.push_back(std::move(subscription));
    }
}

platform::Result<bool> Room::catch_up(const store::WorkspaceStore& store) {
    forget_closed();
    if (subscriptions_.empty()) return false;
    const auto lowest = std::min_element(
        subscriptions_.begin(), subscriptions_.end(),
        [](const Subscription& a, const Subscription& b) { return a.position < b.position; });
    const std::int64_t after = lowest->position;

    std::vector<store::OutboxMessage> messages;
    std::int64_t first_kept = 0;
    std::int64_t last_kept = 0;
    TRY_VOID(store.read([&](const store::Tables& tables) -> platform::Result<> {
        TRY(messages, tables.outbox.read(after, batch_count_max));
        TRY(const auto bounds, tables.outbox.bounds());
        std::tie(first_kept, last_kept) = bounds;
        return {};
    }));
    if (messages.empty()) return false;
    for (Subscription& subscription : subscriptions_) {
        if (!has_gap(subscription.position, first_kept)) continue;
        subscription.position = last_kept;
        (void)subscription.stream->send(resync_text(last_kept));
    }
    send(messages, last_kept);
    return messages.size() == static_cast<std::size_t>(batch_count_max);
}

// All that a batch has for a stream goes out as one chunk: one write, not one a message.
void Room::send(const std::vector<store::OutboxMessage>& messages, std::int64_t last_kept) {
    std::vector<std::string> texts;
    texts.reserve(messages.size());
    for (const store::OutboxMessage& message : messages) texts.push_back(event_text(message));

    const std::int64_t reached = std::min(messages.back().sequence, last_kept);
    for (Subscription& subscription : subscriptions_) {
        std::string chunk;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (messages[i].sequence <= subscription.position) continue;
            const domain::Viewer& viewer = subscription.viewer;
            if (may_see(viewer, viewer.workspace, messages[i].audience)) chunk += texts[i];
        }
        subscription.position = std::max(subscription.position, reached);
        if (!chunk.empty()) (void)subscription.stream->send(std::move(chunk));
    }
    platform::count("push_messages", {}, static_cast<std::int64_t>(messages.size()));
    forget_closed();
}

void Room::tell(const domain::Audience& audience, const std::string& text) {
    for (Subscription& subscription : subscriptions_) {
        if (!may_see(subscription.viewer, subscription.viewer.workspace, audience)) continue;
        (void)subscription.stream->send(text);
    }
    forget_closed();
}

void Room::beat(TimePoint now) {
    for (Subscription& subscription : subscriptions_) {
        (void)subscription.stream->send(heartbeat_text(subscription.position));
        if (now - subscription.since >= stream_age_max) subscription.stream->close();
    }
    forget_closed();
}

void Room::drop(const domain::UserId& user) {
    for (Subscription& subscription : subscriptions_) {
        if (user.empty() || subscription.viewer.user == user) subscription.stream->close();
    }
    forget_closed();
}

void Room::forget_closed() {
    std::erase_if(subscriptions_,
                  [](const Subscription& subscription) { return !subscription.stream->is_open(); });
}

}  // namespace foresail::push
