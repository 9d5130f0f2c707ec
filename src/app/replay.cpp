// foresail replay: makes a workspace's records again from the event log, in a new file, compares,
// and puts it in the old one's place unless only asked to check. The old file is kept.
#include "app/cell.h"
#include "app/commands.h"
#include "app/flow.h"
#include "store/dump.h"
#include "store/embedded.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <set>
#include <sstream>
#include <thread>

#include <nlohmann/json.hpp>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::size_t example_count_max = 5;

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

std::multiset<std::string> lines_of(const std::string& dump) {
    std::multiset<std::string> lines;
    std::istringstream in{dump};
    for (std::string line; std::getline(in, line);) lines.insert(line);
    return lines;
}

// Kinds and counts only: a terminal's history is no place for a customer's text.
std::string kind_of(const std::string& line) {
    return line.substr(0, line.find_first_of("{ "));
}

void print_lines(const char* what, const std::multiset<std::string>& lines,
                 const std::multiset<std::string>& others) {
    std::size_t count = 0;
    for (const std::string& line : lines) {
        if (others.contains(line)) continue;
        if (++count <= example_count_max) std::printf("  %s: %s\n", what, kind_of(line).c_str());
    }
    std::printf("  %zu records %s\n", count, what);
}

bool compare(const std::string& before, const std::string& after) {
    if (before == after) {
        std::printf("  the records are the same, to the letter\n");
        return true;
    }
    const auto old_lines = lines_of(before);
    const auto new_lines = lines_of(after);
    print_lines("lost or altered", old_lines, new_lines);
    print_lines("new or altered", new_lines, old_lines);
    return false;
}

void move_aside(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (const char* suffix : {"-wal", "-shm", ""}) {
        std::error_code ignored;
        std::filesystem::remove(to.string() + suffix, ignored);
        std::filesystem::rename(from.string() + suffix, to.string() + suffix, ignored);
    }
}

Result<bool> replay_workspace(Cell& cell, const domain::Workspace& workspace, bool only_check) {
    std::printf("%s\n", workspace.name.c_str());
    const std::filesystem::path file = cell.folder().workspace_file(workspace.id);
    const std::filesystem::path shadow = file.string() + ".replay";
    for (const char* suffix : {"-wal", "-shm", ""}) {
        std::error_code ignored;
        std::filesystem::remove(shadow.string() + suffix, ignored);
    }
    TRY(const auto key, cell.cell_store().workspaces().data_key(workspace.id));
    std::string after;
    {
        TRY(auto opened, store::open_workspace_store(shadow, workspace.id, key));
        const std::shared_ptr<store::WorkspaceStore> store{std::move(opened)};
        platform::FakeClock clock{cell.clock().now()};
        FlowTools tools = cell.flow_tools();
        Flow flow{{tools.log, tools.cell, tools.embedder, tools.router, clock, tools.config,
                   tools.outcomes, tools.on_commit},
                  workspace.id,
                  store};
        TRY_VOID(run_to_end(flow, clock));
        TRY(after, store::dump(*store));
    }
    bool is_same = false;
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        auto opened = store::open_workspace_store(file, workspace.id, key);
        auto before = opened ? store::dump(**opened) : platform::Result<std::string>{};
        if (opened && before) {
            is_same = compare(*before, after);
        } else {
            std::printf("  the old records can't be read: %s\n",
                        opened ? before.error().message.c_str() : opened.error().message.c_str());
        }
    }
    if (only_check) {
        move_aside(shadow, shadow.string() + ".checked");
        for (const char* suffix : {"-wal", "-shm", ""}) {
            std::filesystem::remove(shadow.string() + ".checked" + suffix, ignored);
        }
    } else {
        move_aside(file, file.string() + ".before-replay");
        move_aside(shadow, file);
        std::printf("  put in place; the old file is kept as %s.before-replay\n",
                    file.filename().c_str());
    }
    return is_same;
}

Result<bool> run(const platform::Config& config, const ReplayOptions& options) {
    TRY(const auto cell, Cell::open(config, false));
    TRY(const bool is_ours, cell->try_lock());
    if (!is_ours) {
        return failure(ErrorCode::FailedPrecondition, "the server works on this data folder",
                       "Stop it first; replay needs the folder for itself.");
    }
    TRY_VOID(cell->load_model());
    std::vector<domain::Workspace> workspaces;
    if (options.workspace.empty()) {
        TRY(workspaces, cell->cell_store().workspaces().list());
    } else {
        TRY(auto workspace, cell->find_workspace(options.workspace));
        workspaces.push_back(std::move(workspace));
    }
    bool all_same = true;
    for (const domain::Workspace& workspace : workspaces) {
        TRY(const bool is_same, replay_workspace(*cell, workspace, options.only_check));
        all_same = all_same && is_same;
    }
    return all_same;
}

}  // namespace

int replay(const platform::Config& config, const ReplayOptions& options) {
    const auto done = run(config, options);
    if (!done) return fail(done.error());
    return options.only_check && !*done ? 1 : 0;
}

}  // namespace foresail::app
