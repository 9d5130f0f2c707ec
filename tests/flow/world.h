// A cell in a temporary folder with one workspace, a clock that stands still and the real steps:
// what the scenarios play in.
#pragma once

#include "app/flow.h"
#include "domain/raw_event.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "tests/flow/flow_file.h"

#include <filesystem>
#include <memory>
#include <string>

namespace foresail::tests {

class World {
public:
    /// `model_file`: the sentence model. Throws std::runtime_error.
    explicit World(const std::filesystem::path& model_file);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    /// Puts the step's event into the log, runs the flow to its end, and tells what the pages
    /// heard, a line a message.
    std::string play(const FlowStep& step);
    /// Plays it again as a redelivery: must change nothing.
    std::string redeliver(const FlowStep& step, std::size_t number);
    /// All records of the workspace as text, for comparing.
    std::string dump();
    /// Makes the records again from the log, in a new file; their dump.
    std::string replay();
    /// Of all that models did for the workspace, as the page shows it.
    std::int64_t inference_count();

    [[nodiscard]] store::WorkspaceStore& store() { return *store_; }
    [[nodiscard]] event_log::EventLog& log() { return *log_; }
    [[nodiscard]] platform::FakeClock& clock() { return clock_; }
    [[nodiscard]] const domain::WorkspaceId& workspace() const { return workspace_.id; }
    app::FlowTools tools();
    domain::RawEvent event_of(const FlowStep& step, std::size_t number) const;
    /// Steps the flow until nothing is left to do now.
    void run_flow(app::Flow& flow);

private:
    std::string heard_since(std::int64_t sequence);

    std::filesystem::path folder_;
    platform::FakeClock clock_;
    platform::Config config_;
    platform::SecretKey key_;
    domain::Workspace workspace_;
    domain::User ruth_;
    std::unique_ptr<store::CellStore> cell_;
    std::unique_ptr<event_log::EventLog> log_;
    std::unique_ptr<inference::Embedder> embedder_;
    std::unique_ptr<inference::Router> router_;
    std::shared_ptr<store::WorkspaceStore> store_;
    app::EditOutcomes outcomes_;
    std::unique_ptr<app::Flow> flow_;
    std::size_t played_count_ = 0;
    std::int64_t heard_ = 0;
};

}  // namespace foresail::tests
