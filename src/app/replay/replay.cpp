// foresail replay: makes a workspace's records again from the event log, in a new file, and shows
// what differs; puts it in the old one's place unless only asked to look. The old file is kept.
#include "app/cell.h"
#include "app/commands.h"
#include "app/flow.h"
#include "app/replay/comparison.h"
#include "store/dump.h"
#include "store/embedded.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::size_t example_bytes_max = 200;

// What fails is tried as often as in the server, but without its long pauses in between.
Result<> run_to_end(Flow& flow, platform::FakeClock& clock) {
    while (true) {
        TRY(const auto worked, flow.step());
        if (worked > 0) continue;
        TRY(const auto next, flow.next_retry_at());
        if (!next) return {};
        clock.advance(std::max(*next - clock.now(), std::chrono::milliseconds{1}));
    }
}

void print_count(const char* what, std::size_t count) {
    if (count > 0) std::printf(" %zu %s", count, what);
}

void print(const Comparison& comparison) {
    if (comparison.is_same()) {
        std::printf("  the records are the same, to the letter\n");
        return;
    }
    for (const auto& [kind, change] : comparison.changes()) {
        std::printf("  %s:", kind.c_str());
        print_count("added", change.added_count);
        print_count("lost", change.lost_count);
        print_count("altered", change.altered_count);
        std::printf("\n");
        for (const KindChange::Example& example : change.examples) {
            const char* what = example.before.empty()  ? "added"
                               : example.after.empty() ? "lost"
                                                       : "altered";
            std::printf("    %s: %s\n", what, describe(example, example_bytes_max).c_str());
        }
    }
}

// The old records may be the reason for the replay: that they can't be read is said, not an error.
Result<bool> compare(const store::WorkspaceStore& old_store, const store::WorkspaceStore& new_store,
                     std::size_t example_count) {
    Comparison comparison{example_count};
    TRY_VOID(store::dump_lines(old_store, [&](std::string_view line) { comparison.before(line); }));
    TRY_VOID(store::dump_lines(new_store, [&](std::string_view line) { comparison.after(line); }));
    comparison.finish();
    print(comparison);
    return comparison.is_same();
}

void move_aside(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (const char* suffix : {"-wal", "-shm", ""}) {
        std::error_code ignored;
        std::filesystem::remove(to.string() + suffix, ignored);
        std::filesystem::rename(from.string() + suffix, to.string() + suffix, ignored);
    }
}

void remove_file(const std::filesystem::path& file) {
    for (const char* suffix : {"-wal", "-shm", ""}) {
        std::error_code ignored;
        std::filesystem::remove(file.string() + suffix, ignored);
    }
}

/// Replays one workspace after the other with one model.
class Replay {
public:
    Replay(Cell& cell, inference::Embedder& embedder, const ReplayOptions& options)
        : cell_{cell}, embedder_{embedder}, options_{options} {}

    /// True: the records are the same as before.
    Result<bool> workspace(const domain::Workspace& workspace) {
        std::printf("%s\n", workspace.name.c_str());
        const std::filesystem::path file = cell_.folder().workspace_file(workspace.id);
        const std::filesystem::path shadow = file.string() + ".replay";
        remove_file(shadow);
        auto is_same = read_again(workspace, file, shadow);
        if (!is_same || options_.only_check) {
            remove_file(shadow);
            return is_same;
        }
        move_aside(file, file.string() + ".before-replay");
        move_aside(shadow, file);
        std::printf("  put in place; the old file is kept as %s.before-replay\n",
                    file.filename().c_str());
        return is_same;
    }

private:
    Result<bool> read_again(const domain::Workspace& workspace, const std::filesystem::path& file,
                            const std::filesystem::path& shadow) {
        TRY(const auto key, cell_.cell_store().workspaces().data_key(workspace.id));
        TRY(auto opened, store::open_workspace_store(shadow, workspace.id, key));
        const std::shared_ptr<store::WorkspaceStore> store{std::move(opened)};
        platform::FakeClock clock{cell_.clock().now()};
        Flow flow{cell_.flow_tools().to_replay(embedder_, clock), workspace.id, store};
        TRY_VOID(run_to_end(flow, clock));
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) return false;
        const auto old_store = store::open_workspace_store(file, workspace.id, key);
        auto is_same = old_store ? compare(**old_store, *store, options_.example_count)
                                 : Result<bool>{tl::unexpected<platform::Error>(old_store.error())};
        if (is_same) return is_same;
        std::printf("  the old records can't be read: %s\n", is_same.error().message.c_str());
        return false;
    }

    Cell& cell_;
    inference::Embedder& embedder_;
    const ReplayOptions& options_;
};

// The model to read with. Records that are put in place must be searched by the model that made
// them, so another one than the configured may only be looked at.
Result<std::unique_ptr<inference::Embedder>> load_model(const platform::Config& config,
                                                        const ReplayOptions& options) {
    if (options.with.empty() || options.with == "current") return Cell::load_embedder(config);
    std::error_code ignored;
    const std::filesystem::path file = options.with;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return failure(ErrorCode::InvalidArgument, options.with + ": there is no such model",
                       "Name a sentence model (.gguf), or \"current\" for this version's own.");
    }
    if (!options.only_check &&
        !std::filesystem::equivalent(file, embedding_model_file(config), ignored)) {
        return failure(ErrorCode::FailedPrecondition,
                       options.with + " is not the model that the server uses",
                       "Set inference.embedding_model_file to it first: questions are to be read "
                       "by the same model as the records.");
    }
    platform::Config with = config;
    with.inference.embedding_model_file = options.with;
    return Cell::load_embedder(with);
}

Result<bool> run(const platform::Config& config, const ReplayOptions& options) {
    TRY(const auto cell, Cell::open(config, false));
    TRY(const bool is_ours, cell->try_lock());
    if (!is_ours) {
        return failure(ErrorCode::FailedPrecondition, "the server works on this data folder",
                       "Stop it first; replay needs the folder for itself.");
    }
    TRY(const auto embedder, load_model(config, options));
    std::vector<domain::Workspace> workspaces;
    if (options.workspace.empty()) {
        TRY(workspaces, cell->cell_store().workspaces().list());
    } else {
        TRY(auto workspace, cell->find_workspace(options.workspace));
        workspaces.push_back(std::move(workspace));
    }
    Replay replay{*cell, *embedder, options};
    bool all_same = true;
    for (const domain::Workspace& workspace : workspaces) {
        TRY(const bool is_same, replay.workspace(workspace));
        all_same = all_same && is_same;
    }
    return all_same;
}

}  // namespace

int replay(const platform::Config& config, const ReplayOptions& options) {
    const auto done = run(config, options);
    if (!done) return fail(done.error());
    // A check says whether the records hold; a look at another model expects differences.
    return options.only_check && options.with.empty() && !*done ? 1 : 0;
}

}  // namespace foresail::app
