#include "api/testing/fake_desks.h"

#include "store/commit.h"

#include <utility>

namespace foresail::api::testing {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

void StoreShelf::put(const domain::WorkspaceId& id, std::shared_ptr<store::WorkspaceStore> store) {
    const std::lock_guard lock{mutex_};
    stores_[id] = std::move(store);
}

void StoreShelf::take(const domain::WorkspaceId& id) {
    const std::lock_guard lock{mutex_};
    stores_.erase(id);
}

Result<std::shared_ptr<store::WorkspaceStore>> StoreShelf::find(
    const domain::WorkspaceId& id) const {
    const std::lock_guard lock{mutex_};
    const auto found = stores_.find(id);
    if (found == stores_.end()) return failure(ErrorCode::NotFound, "no such workspace");
    return found->second;
}

Result<> FakeEditDesk::submit(const domain::Viewer& viewer, const domain::Edit& edit) {
    if (auto error = std::exchange(next_error, std::nullopt)) return tl::unexpected{*error};
    TRY(const auto store, shelf_.find(viewer.workspace));
    TRY_VOID(store->write([&](store::Tables& tables) {
        return store::apply_edit(tables, edit, clock_.now(), viewer);
    }));
    applied.push_back(edit);
    hub_.wake(viewer.workspace);
    return {};
}

Result<> FakeCaptureDesk::check(const domain::Connection& /*connection*/,
                                const std::string& secret) {
    checked_secrets.push_back(secret);
    if (check_error) return tl::unexpected{*check_error};
    return {};
}

Result<> FakeWorkspaceDesk::create(const domain::Workspace& workspace) {
    TRY_VOID(cell_.workspaces().create(workspace));
    return open_(workspace.id);
}

Result<> FakeWorkspaceDesk::erase(const domain::WorkspaceId& id) {
    shelf_.take(id);
    return cell_.workspaces().erase(id);
}

Result<> FakeWorkspaceDesk::retry_parked(const domain::WorkspaceId& id, std::int64_t offset) {
    TRY(const auto store, shelf_.find(id));
    TRY(const auto parked, store->query([](const store::Tables& tables) {
        return tables.progress.stuck(store::StuckState::Parked);
    }));
    for (store::StuckEvent event : parked) {
        if (event.offset != offset) continue;
        event.state = store::StuckState::Waiting;
        return store->write(
            [&](store::Tables& tables) { return tables.progress.put_stuck(event); });
    }
    return failure(ErrorCode::NotFound, "no event is parked at this offset");
}

Result<> FakeWorkspaceDesk::discard_parked(const domain::WorkspaceId& id, std::int64_t offset) {
    TRY_VOID(retry_parked(id, offset));
    TRY(const auto store, shelf_.find(id));
    return store->write(
        [&](store::Tables& tables) { return tables.progress.remove_stuck(offset); });
}

Result<capture::Taken> FakeSink::append(std::span<const domain::RawEvent> events) {
    if (auto error = std::exchange(next_error, std::nullopt)) return tl::unexpected{*error};
    TRY(const auto appended, log_.append(events));
    const auto count = static_cast<std::int64_t>(events.size());
    return capture::Taken{.new_count = appended.new_count,
                          .known_count = count - appended.new_count};
}

Result<std::vector<domain::Embedding>> FakeEmbedder::embed(std::span<const std::string> texts,
                                                           inference::Urgency /*urgency*/) {
    std::vector<domain::Embedding> embeddings;
    for (const std::string& text : texts) {
        domain::Embedding embedding(domain::embedding_dimensions, 0.0F);
        embedding[text.size() % domain::embedding_dimensions] = 1.0F;
        embeddings.push_back(std::move(embedding));
    }
    return embeddings;
}

}  // namespace foresail::api::testing
