// foresail doctor: looks at keys, files, workspaces and connections, and says what to do.
#include "store/doctor.h"

#include "app/cell.h"
#include "app/commands.h"

#include <cstdio>

namespace foresail::app {

using platform::Result;

namespace {

void print(bool is_fine, const std::string& what, const std::string& hint = {}) {
    std::printf("%s %s\n", is_fine ? "ok     " : "problem", what.c_str());
    if (!hint.empty()) std::printf("        what to do: %s\n", hint.c_str());
}

// Gives the number of problems.
Result<int> check_connections(Cell& cell, const domain::Workspace& workspace) {
    TRY(const auto connections, cell.cell_store().connections().list(workspace.id));
    int problems = 0;
    for (const domain::Connection& connection : connections) {
        TRY(const auto status, cell.cell_store().connection_book().status(connection.id));
        const bool is_fine = status.error.empty();
        problems += is_fine ? 0 : 1;
        print(is_fine,
              workspace.name + ": " + domain::to_text(connection.kind) + " " + connection.id.text +
                  " is " + domain::to_text(status.state) +
                  (is_fine ? std::string{} : ": " + status.error),
              status.hint);
    }
    return problems;
}

Result<int> check_work(Cell& cell, const domain::Workspace& workspace) {
    TRY(const auto end, cell.log().end(workspace.id));
    TRY(const auto applied, cell.applied(workspace.id));
    print(true, workspace.name + ": " + std::to_string(end) + " events in the log, " +
                    std::to_string(end - applied) + " not worked in yet");
    return 0;
}

Result<int> run(const platform::Config& config) {
    TRY(const auto cell, Cell::open(config, false));
    print(true, "the key file fits the data folder");
    int problems = 0;
    TRY(const auto free_bytes, cell->folder().free_bytes());
    const bool has_room = free_bytes > config.data.free_bytes_min;
    problems += has_room ? 0 : 1;
    print(has_room, std::to_string(free_bytes / 1'000'000) + " MB are free on the disk",
          has_room ? "" : "Free some space; nothing new is taken until then.");
    TRY(const auto workspaces, cell->cell_store().workspaces().list());
    TRY(const auto findings, store::check_files(cell->folder(), cell->cell_store()));
    for (const store::Finding& finding : findings) {
        problems += finding.is_problem ? 1 : 0;
        print(!finding.is_problem, finding.text, finding.hint);
    }
    for (const domain::Workspace& workspace : workspaces) {
        for (const auto check : {check_connections, check_work}) {
            const auto found = check(*cell, workspace);
            if (!found) print(false, found.error().message, found.error().hint);
            problems += found ? *found : 1;
        }
    }
    return problems;
}

}  // namespace

int doctor(const platform::Config& config) {
    const auto problems = run(config);
    if (!problems) return fail(problems.error());
    std::printf("%d problems\n", *problems);
    return *problems == 0 ? 0 : 1;
}

}  // namespace foresail::app
