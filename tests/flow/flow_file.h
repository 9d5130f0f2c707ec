// A scenario as text: mails and edits with their time, and behind each, after "----", what came of
// it, one line a thing. Lines that begin with # are comments.
//
//     at 2026-03-02T09:00Z
//     mail Ann Client <ann@client.example> -> ruth@us.example
//     Subject: The order form
//
//     I will send you the signed order form by Friday.
//     ----
//     activity.created inbound "The order form"
//     commitment.created theirs promise due 2026-03-06T23:59Z "I will send ..."
#pragma once

#include "domain/instant.h"
#include "domain/raw_event.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresail::tests {

struct FlowStep {
    std::string source;  ///< The step's own lines as written, "----" included.
    domain::Instant at;
    domain::EventKind kind = domain::EventKind::Mail;
    std::string bytes;  ///< RFC 5322, or an edit as JSON.
    bool is_private = false;
    std::string expected;  ///< The lines behind "----".
};

struct FlowFile {
    std::string heading;  ///< Comments in front of the first step.
    std::vector<FlowStep> steps;
};

/// Throws std::runtime_error with the line that can't be read.
FlowFile read_flow_file(const std::filesystem::path& path);

}  // namespace foresail::tests
