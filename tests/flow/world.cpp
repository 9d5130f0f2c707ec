#include "tests/flow/world.h"

#include "event_log/embedded/embedded_log.h"
#include "store/dump.h"
#include "store/embedded.h"
#include "tests/flow/message_text.h"

#include <stdexcept>

#include <unistd.h>

namespace foresail::tests {
namespace {

constexpr std::int64_t start_ms = 1'767'225'600'000;  // 2026-01-01

template <class T>
T must(platform::Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::filesystem::path make_folder() {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "foresail-flow.XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return pattern;
}

}  // namespace

World::World(const std::filesystem::path& model_file)
    : folder_{make_folder()},
      clock_{domain::from_ms(start_ms)},
      key_{platform::SecretKey::random()},
      workspace_{.id = domain::derive_id<domain::WorkspaceId>(clock_.now(), {"flow"}),
                 .name = "Flow",
                 .region = "local",
                 .time_zone = "UTC",
                 .team_domains = {"us.example"},
                 .created_at = clock_.now()},
      ruth_{.id = domain::derive_id<domain::UserId>(clock_.now(), {"ruth"}),
            .workspace = workspace_.id,
            .name = "Rep Ruth",
            .address = "ruth@us.example",
            .time_zone = "UTC",
            .created_at = clock_.now()} {
    cell_ = must(store::open_cell_store(folder_ / "cell.db", key_, clock_));
    must(cell_->workspaces().create(workspace_));
    must(cell_->users().create(ruth_, "no password"));
    log_ = must(event_log::open_embedded_log({.file = folder_ / "cell.db",
                                              .file_key = store::cell_file_key(key_),
                                              .data_keys = [this](const domain::WorkspaceId& id) {
                                                  return cell_->workspaces().data_key(id);
                                              }}));
    router_ =
        std::make_unique<inference::Router>(cell_->inference_ledger(), cell_->inference_policies(),
                                            clock_, inference::ReferencePrices{});
    embedder_ = must(inference::create_llama_embedder(model_file, 2));
    store_ = must(store::open_workspace_store(folder_ / "records.db", workspace_.id,
                                              must(cell_->workspaces().data_key(workspace_.id))));
    flow_ = std::make_unique<app::Flow>(tools(), workspace_.id, store_);
}

World::~World() {
    flow_.reset();
    store_.reset();
    log_.reset();
    router_.reset();
    cell_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

app::FlowTools World::tools() {
    return {*log_, *cell_, *embedder_, *router_, clock_, config_, outcomes_, [](const auto&) {}};
}

domain::RawEvent World::event_of(const FlowStep& step, std::size_t number) const {
    domain::RawEvent event;
    event.workspace = workspace_.id;
    event.vendor = "flow";
    event.external_id = std::to_string(number);
    event.conversation = "conversation";
    event.kind = step.kind;
    event.owner = ruth_.id;
    event.is_private = step.is_private;
    event.received_at = step.at;
    event.bytes = step.bytes;
    return event;
}

void World::run_flow(app::Flow& flow) {
    while (must(flow.step()) > 0) {
    }
}

std::string World::play(const FlowStep& step) {
    const auto event = event_of(step, ++played_count_);
    must(log_->append({&event, 1}));
    run_flow(*flow_);
    return heard_since(heard_);
}

std::string World::redeliver(const FlowStep& step, std::size_t number) {
    const auto event = event_of(step, number);
    must(log_->append({&event, 1}));
    run_flow(*flow_);
    return heard_since(heard_);
}

std::string World::heard_since(std::int64_t sequence) {
    std::string lines;
    must(store_->read([&](const store::Tables& tables) -> platform::Result<> {
        TRY(const auto messages, tables.outbox.read(sequence, 1000));
        for (const store::OutboxMessage& message : messages) {
            TRY(const auto line, message_text(tables, workspace_.id, ruth_.id, message));
            lines += line + "\n";
            heard_ = message.sequence;
        }
        TRY(const auto stuck, tables.progress.stuck(std::nullopt));
        for (const store::StuckEvent& event : stuck) {
            lines += "stuck in " + event.step + ": " + event.error + "\n";
        }
        return {};
    }));
    return lines;
}

std::string World::dump() {
    return must(store::dump(*store_));
}

std::string World::replay() {
    const std::shared_ptr<store::WorkspaceStore> again = must(store::open_workspace_store(
        folder_ / "again.db", workspace_.id, must(cell_->workspaces().data_key(workspace_.id))));
    app::Flow flow{tools().to_replay(*embedder_, clock_), workspace_.id, again};
    run_flow(flow);
    return must(store::dump(*again));
}

std::int64_t World::inference_count() {
    std::int64_t count = 0;
    for (const auto& total : must(cell_->inference_ledger().totals(workspace_.id, {}))) {
        count += total.count;
    }
    return count;
}

}  // namespace foresail::tests
