#include "tests/flow/flow_file.h"

#include <fstream>
#include <stdexcept>

namespace foresail::tests {
namespace {

constexpr const char* separator = "----";

bool starts_step(const std::string& line) {
    return line.starts_with("at ") || line.starts_with("mail ") || line.starts_with("private ") ||
           line.starts_with("edit ");
}

// "mail Ann <ann@client.example> -> ruth@us.example, tom@us.example"
std::string header_of(const std::string& line, domain::Instant at, std::size_t number) {
    const auto arrow = line.find(" -> ");
    if (arrow == std::string::npos) throw std::runtime_error("no \" -> \" in: " + line);
    const auto start = line.find(' ') + 1;
    const std::string iso = domain::to_iso8601(at);
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const int month = std::stoi(iso.substr(5, 2));
    return "Date: " + iso.substr(8, 2) + " " + months[month - 1] + " " + iso.substr(0, 4) + " " +
           iso.substr(11, 8) + " +0000\nFrom: " + line.substr(start, arrow - start) +
           "\nTo: " + line.substr(arrow + 4) + "\nMessage-ID: <" + std::to_string(number) +
           "@flow.example>\nContent-Type: text/plain; charset=utf-8\n";
}

class Reader {
public:
    explicit Reader(const std::filesystem::path& path) : in_{path} {
        if (!in_) throw std::runtime_error("can't read " + path.string());
    }

    FlowFile read() {
        while (std::getline(in_, line_)) {
            if (is_in_body_) {
                take_body_line();
            } else if (starts_step(line_)) {
                start_step();
            } else if (file_.steps.empty()) {
                file_.heading += line_ + "\n";
            } else if (!line_.empty() && line_[0] != '#') {
                file_.steps.back().expected += line_ + "\n";
            }
        }
        return std::move(file_);
    }

private:
    void start_step() {
        if (line_.starts_with("at ")) {
            const auto at = domain::parse_iso8601(line_.substr(3));
            if (!at) throw std::runtime_error("no time: " + line_);
            at_ = *at;
            pending_ = line_ + "\n";
            return;
        }
        file_.steps.push_back({.source = pending_ + line_ + "\n", .at = at_});
        pending_.clear();
        FlowStep& step = file_.steps.back();
        step.is_private = line_.starts_with("private ");
        if (line_.starts_with("edit ")) {
            step.kind = domain::EventKind::Edit;
            step.bytes = line_.substr(5);
        } else {
            step.bytes = header_of(line_, at_, file_.steps.size());
        }
        is_in_body_ = true;
    }

    void take_body_line() {
        FlowStep& step = file_.steps.back();
        step.source += line_ + "\n";
        if (line_ == separator) {
            is_in_body_ = false;
        } else {
            step.bytes += line_ + "\n";
        }
    }

    std::ifstream in_;
    std::string line_;
    std::string pending_;  // An "at" line that belongs to the step behind it.
    domain::Instant at_;
    bool is_in_body_ = false;
    FlowFile file_;
};

}  // namespace

FlowFile read_flow_file(const std::filesystem::path& path) {
    return Reader{path}.read();
}

}  // namespace foresail::tests
