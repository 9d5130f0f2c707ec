// The commands of the binary. Each returns the process's exit code: 0 done, 1 failed (said on
// standard error, with what to do), 2 wrong use.
#pragma once

#include "platform/config.h"

#include <filesystem>
#include <optional>
#include <string>

namespace foresail::app {

struct ServeOptions {
    bool with_sample = false;  ///< In an empty data folder, make the sample workspace.
};
int serve(const platform::Config& config, const ServeOptions& options);

struct ImportOptions {
    std::filesystem::path source;  ///< An .eml, an mbox, a maildir or a folder of these.
    std::string workspace;         ///< Id or name; empty where there is only one.
    std::string owner;             ///< A user's address; empty: the workspace's first admin.
    bool is_private = false;
};
int import(const platform::Config& config, const ImportOptions& options);

int doctor(const platform::Config& config);

struct ReplayOptions {
    std::string workspace;    ///< Id or name; empty: all.
    bool only_check = false;  ///< Compare, and leave the records as they are.
    std::string with;         ///< A sentence model's file, "current", or empty for the same.
    /// Of added, of lost and of altered records of each kind; 0: counts alone, no customer's text.
    std::size_t example_count = 0;
};
int replay(const platform::Config& config, const ReplayOptions& options);

/// Standard input to standard output, a JSON object a line; docs/integrators.md tells the tasks.
int analyze_lines(const platform::Config& config, const std::string& task_name);

/// Prints the error and what to do on standard error. Always 1.
int fail(const platform::Error& error);

}  // namespace foresail::app
