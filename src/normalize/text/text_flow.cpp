#include "normalize/text/text_flow.h"

namespace foresail::normalize {
namespace {

struct Line {
    std::size_t quote_depth = 0;
    std::string_view text;  // Without quote marks and space stuffing.
    bool is_soft = false;
};

Line read_line(std::string_view raw) {
    Line line;
    while (line.quote_depth < raw.size() && raw[line.quote_depth] == '>') ++line.quote_depth;
    line.text = raw.substr(line.quote_depth);
    if (!line.text.empty() && line.text[0] == ' ') line.text.remove_prefix(1);
    // "-- " is a signature's separator, never a soft break.
    line.is_soft = !line.text.empty() && line.text.back() == ' ' && line.text != "-- ";
    return line;
}

}  // namespace

std::string unflow(std::string_view text, DelSp del_sp) {
    std::string result;
    result.reserve(text.size());
    bool is_open = false;
    std::size_t open_depth = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        Line line = read_line(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const bool goes_on = is_open && line.quote_depth == open_depth && line.text != "-- ";
        if (!goes_on) {
            if (is_open) result.push_back('\n');
            result.append(line.quote_depth, '>');
            if (line.quote_depth > 0 && !line.text.empty()) result.push_back(' ');
        }
        if (line.is_soft && del_sp == DelSp::Yes) line.text.remove_suffix(1);
        result.append(line.text);
        is_open = line.is_soft;
        open_depth = line.quote_depth;
        if (!is_open) result.push_back('\n');
    }
    return result;
}

}  // namespace foresail::normalize
