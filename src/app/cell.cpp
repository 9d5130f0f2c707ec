#include "app/cell.h"

#include "event_log/embedded/embedded_log.h"
#include "store/embedded.h"

#include <system_error>
#include <utility>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

std::filesystem::path embedding_model_file(const platform::Config& config) {
    if (!config.inference.embedding_model_file.empty()) {
        return config.inference.embedding_model_file;
    }
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / "models" /
           "minilm-l6-v2.gguf";
}

Cell::Cell(platform::Config config, platform::DataFolder folder)
    : config_{std::move(config)}, folder_{std::move(folder)} {}

Cell::~Cell() {
    stop_flows();
}

Result<std::unique_ptr<Cell>> Cell::open(const platform::Config& config, bool may_create) {
    const std::filesystem::path path = config.data.folder;
    std::error_code ignored;
    if (!may_create && !std::filesystem::exists(path / "cell.db", ignored)) {
        return failure(ErrorCode::NotFound, "there is no Foresail data in " + path.string(),
                       "Name the folder with --data, or make one with `foresail serve`.");
    }
    TRY(auto folder, platform::DataFolder::open(path));
    std::unique_ptr<Cell> cell{new Cell{config, std::move(folder)}};
    TRY(const auto key, master_key(*cell, may_create));
    TRY(cell->cell_store_, store::open_cell_store(cell->folder_.cell_file(), key, cell->clock_));
    const platform::Config::Llm& llm = config.llm;
    cell->router_ = std::make_unique<inference::Router>(
        cell->cell_store_->inference_ledger(), cell->cell_store_->inference_policies(),
        cell->clock_,
        inference::ReferencePrices{.input = llm.reference_input_price_cents / 100.0,
                                   .output = llm.reference_output_price_cents / 100.0});
    event_log::EmbeddedLogOptions options{
        .file = cell->folder_.cell_file(),
        .file_key = store::cell_file_key(key),
        .data_keys =
            [store = cell->cell_store_.get()](const domain::WorkspaceId& workspace) {
                return store->workspaces().data_key(workspace);
            },
        .free_bytes_min = config.data.free_bytes_min,
    };
    TRY(cell->log_, event_log::open_embedded_log(std::move(options)));
    return cell;
}

// A folder that holds data but no key must not get a new key: the old one is what is missing.
Result<platform::SecretKey> Cell::master_key(const Cell& cell, bool may_create) {
    const std::filesystem::path file = cell.config_.data.key_file.empty()
                                           ? cell.folder_.key_file()
                                           : std::filesystem::path{cell.config_.data.key_file};
    std::error_code ignored;
    const bool has_data = std::filesystem::exists(cell.folder_.cell_file(), ignored);
    return platform::load_master_key(file, may_create && !has_data);
}

Result<> Cell::load_model() {
    TRY(embedder_, load_embedder(config_));
    return {};
}

Result<std::unique_ptr<inference::Embedder>> Cell::load_embedder(const platform::Config& config) {
    return inference::create_llama_embedder(embedding_model_file(config),
                                            config.inference.thread_count);
}

Result<std::unique_ptr<inference::TokenEncoder>> Cell::load_token_encoder(
    const platform::Config& config) {
    return inference::create_llama_token_encoder(embedding_model_file(config),
                                                 config.inference.thread_count);
}

Result<> Cell::start_flows(std::function<void(const domain::WorkspaceId&)> on_commit) {
    on_commit_ = std::move(on_commit);
    TRY(const auto workspaces, cell_store_->workspaces().list());
    for (const domain::Workspace& workspace : workspaces) {
        TRY_VOID(start_flow(workspace.id));
    }
    return {};
}

Result<> Cell::start_flow(const domain::WorkspaceId& workspace) {
    TRY(const auto key, cell_store_->workspaces().data_key(workspace));
    TRY(auto store, store::open_workspace_store(folder_.workspace_file(workspace), workspace, key));
    std::lock_guard lock{flows_mutex_};
    flows_[workspace] = std::make_shared<FlowThread>(
        flow_tools(), workspace, std::shared_ptr<store::WorkspaceStore>{std::move(store)});
    return {};
}

void Cell::stop_flow(const domain::WorkspaceId& workspace) {
    std::shared_ptr<FlowThread> flow;
    {
        std::lock_guard lock{flows_mutex_};
        const auto found = flows_.find(workspace);
        if (found == flows_.end()) return;
        flow = std::move(found->second);
        flows_.erase(found);
    }
    flow->stop();
}

void Cell::stop_flows() {
    std::map<domain::WorkspaceId, std::shared_ptr<FlowThread>> flows;
    {
        std::lock_guard lock{flows_mutex_};
        flows.swap(flows_);
    }
    for (const auto& [workspace, flow] : flows) flow->stop();
}

Result<std::shared_ptr<FlowThread>> Cell::flow(const domain::WorkspaceId& workspace) const {
    std::lock_guard lock{flows_mutex_};
    const auto found = flows_.find(workspace);
    if (found == flows_.end()) {
        return failure(ErrorCode::NotFound, "there is no such workspace",
                       "It may have been deleted; load the page again.");
    }
    return found->second;
}

Result<std::shared_ptr<store::WorkspaceStore>> Cell::store(
    const domain::WorkspaceId& workspace) const {
    TRY(const auto found, flow(workspace));
    return found->store();
}

Result<event_log::Offset> Cell::applied(const domain::WorkspaceId& workspace) {
    if (const auto running = flow(workspace)) return (*running)->applied();
    std::lock_guard lock{flows_mutex_};
    auto& store = looked_at_[workspace];
    if (!store) {
        TRY(const auto key, cell_store_->workspaces().data_key(workspace));
        TRY(store, store::open_workspace_store(folder_.workspace_file(workspace), workspace, key));
    }
    return store->query(
        [](const store::Tables& tables) { return tables.progress.applied_offset(); });
}

Result<domain::Workspace> Cell::find_workspace(const std::string& name) {
    TRY(const auto all, cell_store_->workspaces().list());
    std::vector<domain::Workspace> fitting;
    for (const domain::Workspace& workspace : all) {
        const bool is_named = workspace.id.text == name || workspace.name == name;
        if (is_named || (name.empty() && !workspace.is_sample)) fitting.push_back(workspace);
    }
    if (fitting.empty()) {
        return failure(
            ErrorCode::NotFound,
            name.empty() ? "there is no workspace yet" : "no workspace is called " + name,
            "Start `foresail serve` and set it up on the page first.");
    }
    if (fitting.size() > 1) {
        return failure(ErrorCode::InvalidArgument, "there are several workspaces",
                       "Name one with --workspace.");
    }
    return fitting.front();
}

std::vector<std::pair<domain::WorkspaceId, platform::Error>> Cell::troubles() const {
    std::lock_guard lock{flows_mutex_};
    std::vector<std::pair<domain::WorkspaceId, platform::Error>> troubles;
    for (const auto& [workspace, flow] : flows_) {
        if (auto trouble = flow->trouble()) troubles.emplace_back(workspace, std::move(*trouble));
    }
    return troubles;
}

FlowTools Cell::flow_tools() {
    return {
        *log_,  *cell_store_, *embedder_, *router_,
        clock_, config_,      outcomes_,  [this](const auto& workspace) {
            on_commit_(workspace); }};
}

}  // namespace foresail::app
