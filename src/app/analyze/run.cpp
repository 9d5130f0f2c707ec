// foresail analyze TASK: reads one JSON object a line and writes one a line, in order, so that
// anyone can measure tiers 1 and 2 on their own data. One line is in memory at a time. A line that
// can't be read gives {"line", "error"} in its place, and the next one is read.
#include "app/analyze/analyze_task.h"
#include "app/cell.h"
#include "app/commands.h"

#include <algorithm>
#include <iostream>

namespace foresail::app {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::size_t line_bytes_max = std::size_t{32} << 20U;

enum class Line { Read, TooLong, End };

// As std::getline, but a line over the limit is skipped without being kept.
Line read_line(std::istream& in, std::string& line) {
    line.clear();
    std::streambuf& buffer = *in.rdbuf();
    bool is_too_long = false;
    for (int c = buffer.sbumpc();; c = buffer.sbumpc()) {
        if (c == std::char_traits<char>::eof() && line.empty() && !is_too_long) return Line::End;
        if (c == std::char_traits<char>::eof() || c == '\n') break;
        if (line.size() == line_bytes_max) {
            is_too_long = true;
        } else {
            line.push_back(static_cast<char>(c));
        }
    }
    return is_too_long ? Line::TooLong : Line::Read;
}

Result<json> analyze_line(const analyze::Task& task, const std::string& line,
                          analyze::Workbench& workbench) {
    json input;
    try {
        input = json::parse(line);
        if (!input.is_object()) {
            return failure(ErrorCode::InvalidArgument, "the line is no JSON object");
        }
        return task.analyze(input, workbench);
    } catch (const json::exception&) {
        return failure(ErrorCode::InvalidArgument, input.is_null()
                                                       ? "the line is not valid JSON"
                                                       : "a field has another type than described");
    }
}

}  // namespace

int analyze_lines(const platform::Config& config, const std::string& task_name) {
    const auto tasks = analyze::tasks();
    const auto task = std::find_if(tasks.begin(), tasks.end(),
                                   [&](const auto& one) { return one.name == task_name; });
    if (task == tasks.end()) {
        std::string names;
        for (const analyze::Task& one : tasks) names += " " + std::string{one.name};
        return fail({ErrorCode::InvalidArgument, "there is no task \"" + task_name + "\"",
                     "The tasks are:" + names});
    }
    analyze::Workbench workbench{[&] { return Cell::load_embedder(config); },
                                 [&] { return Cell::load_token_encoder(config); }};
    std::ios::sync_with_stdio(false);
    std::string line;
    std::size_t number = 0;
    std::size_t bad = 0;
    for (Line state = read_line(std::cin, line); state != Line::End;
         state = read_line(std::cin, line)) {
        ++number;
        const bool is_blank = line.find_first_not_of(" \t\r") == std::string::npos;
        if (state == Line::Read && is_blank) continue;
        Result<json> out = state == Line::TooLong ? failure(ErrorCode::InvalidArgument,
                                                            "the line is longer than 32 MiB")
                                                  : analyze_line(*task, line, workbench);
        if (!out && out.error().code == ErrorCode::NotFound) return fail(out.error());
        if (!out) {
            ++bad;
            std::cerr << "line " << number << ": " << out.error().message << '\n';
            out = json{{"line", number}, {"error", out.error().message}};
        }
        std::cout << out->dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
        if (!std::cout.flush()) return 1;
    }
    if (bad > 0) std::cerr << bad << " of " << number << " lines could not be read\n";
    return 0;
}

}  // namespace foresail::app
