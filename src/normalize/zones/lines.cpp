#include "normalize/zones/lines.h"

#include <array>

namespace foresail::normalize::zones {
namespace {

// White space, and what quoted-printable text leaves of it where it was copied undecoded.
constexpr std::array<std::string_view, 6> spaces{" ", "\t", "\r", "\xC2\xA0", "=09", "=20"};

std::string_view trimmed(std::string_view text) {
    for (std::size_t i = 0; i < spaces.size();) {
        const std::string_view space = spaces[i];
        if (text.substr(0, space.size()) == space) {
            text.remove_prefix(space.size());
            i = 0;
        } else if (text.size() >= space.size() &&
                   text.substr(text.size() - space.size()) == space) {
            text.remove_suffix(space.size());
            i = 0;
        } else {
            ++i;
        }
    }
    return text;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos) end = text.size();
        Line line{begin, end, trimmed(text.substr(begin, end - begin)), false, false, false};
        line.ends_in_space = end > begin && text[end - 1] == ' ';
        line.is_blank = line.text.empty();
        // ">From " is how mailboxes on disk escape a line that begins with "From ".
        line.is_quoted =
            !line.is_blank && line.text[0] == '>' && line.text.substr(0, 6) != ">From ";
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

std::size_t next_filled(const std::vector<Line>& lines, std::size_t from) {
    while (from < lines.size() && lines[from].is_blank) ++from;
    return from;
}

}  // namespace foresail::normalize::zones
