// An opened data folder with everything that works on it: keys, stores, log, model and a flow for
// each workspace. The commands (serve, import, replay, doctor) start from here.
//
// Thread safety: all methods from any thread once open.
#pragma once

#include "app/edit_outcomes.h"
#include "app/flow_thread.h"
#include "event_log/event_log.h"
#include "inference/embedder.h"
#include "inference/router/router.h"
#include "inference/token_encoder.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "platform/data_folder.h"
#include "platform/keys.h"
#include "store/cell_store.h"
#include "store/workspace_store.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace foresail::app {

class Cell {
public:
    /// `may_create`: a new folder with a new key where there is none. Errors: those of the parts,
    /// each with what to do; nothing is changed if the key does not fit.
    static platform::Result<std::unique_ptr<Cell>> open(const platform::Config& config,
                                                        bool may_create);
    ~Cell();
    Cell(const Cell&) = delete;
    Cell& operator=(const Cell&) = delete;

    /// The sentence model alone, without a folder.
    static platform::Result<std::unique_ptr<inference::Embedder>> load_embedder(
        const platform::Config& config);
    static platform::Result<std::unique_ptr<inference::TokenEncoder>> load_token_encoder(
        const platform::Config& config);
    /// True if this process is the one that works on the folder.
    platform::Result<bool> try_lock() { return folder_.try_lock(); }
    /// Loads the sentence model. Before start_flows().
    platform::Result<> load_model();
    /// Opens every workspace and starts its flow; `on_commit` hears of each commit.
    platform::Result<> start_flows(std::function<void(const domain::WorkspaceId&)> on_commit);
    platform::Result<> start_flow(const domain::WorkspaceId& workspace);
    void stop_flow(const domain::WorkspaceId& workspace);
    void stop_flows();

    /// Errors: NotFound where no flow runs for it.
    platform::Result<std::shared_ptr<FlowThread>> flow(const domain::WorkspaceId& workspace) const;
    /// The workspace's records as its flow has them open.
    platform::Result<std::shared_ptr<store::WorkspaceStore>> store(
        const domain::WorkspaceId& workspace) const;
    /// The offset that the records contain, also where another process runs the flow.
    platform::Result<event_log::Offset> applied(const domain::WorkspaceId& workspace);
    /// The workspace of that id or name; the only one there is where `name` is empty, the sample
    /// left out of account. Errors: NotFound, InvalidArgument (several).
    platform::Result<domain::Workspace> find_workspace(const std::string& name);
    [[nodiscard]] std::vector<std::pair<domain::WorkspaceId, platform::Error>> troubles() const;

    [[nodiscard]] const platform::Config& config() const { return config_; }
    [[nodiscard]] const platform::DataFolder& folder() const { return folder_; }
    const platform::Clock& clock() { return clock_; }
    store::CellStore& cell_store() { return *cell_store_; }
    event_log::EventLog& log() { return *log_; }
    inference::Embedder& embedder() { return *embedder_; }
    inference::Router& router() { return *router_; }
    EditOutcomes& outcomes() { return outcomes_; }
    FlowTools flow_tools();

private:
    Cell(platform::Config config, platform::DataFolder folder);
    static platform::Result<platform::SecretKey> master_key(const Cell& cell, bool may_create);

    platform::Config config_;
    platform::DataFolder folder_;
    platform::SystemClock clock_;
    std::unique_ptr<store::CellStore> cell_store_;
    std::unique_ptr<event_log::EventLog> log_;
    std::unique_ptr<inference::Embedder> embedder_;
    std::unique_ptr<inference::Router> router_;
    EditOutcomes outcomes_;
    std::function<void(const domain::WorkspaceId&)> on_commit_ = [](const auto&) {};
    mutable std::mutex flows_mutex_;
    std::map<domain::WorkspaceId, std::shared_ptr<FlowThread>> flows_;
    std::map<domain::WorkspaceId, std::unique_ptr<store::WorkspaceStore>> looked_at_;
};

/// The model's file: as configured, or models/ beside the binary.
std::filesystem::path embedding_model_file(const platform::Config& config);

}  // namespace foresail::app
