#include "normalize/mime/bounds.h"

#include "normalize/limits.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace foresail::normalize {
namespace {

constexpr std::size_t part_starts_max = 2 * limits::part_count_max;

bool starts_with_folded(std::string_view text, std::string_view lower) {
    if (text.size() < lower.size()) return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(text[i])) != lower[i]) return false;
    }
    return true;
}

std::size_t find_folded(std::string_view text, std::string_view lower) {
    for (std::size_t i = 0; i + lower.size() <= text.size(); ++i) {
        if (starts_with_folded(text.substr(i), lower)) return i;
    }
    return std::string_view::npos;
}

std::string_view boundary_in(std::string_view line) {
    constexpr std::string_view key = "boundary=";
    const std::size_t found = find_folded(line, key);
    if (found == std::string_view::npos) return {};
    std::string_view value = line.substr(found + key.size());
    if (!value.empty() && value[0] == '"') {
        value.remove_prefix(1);
        return value.substr(0, value.find('"'));
    }
    return value.substr(0, value.find_first_of("; \t\r\n"));
}

std::string_view trimmed_end(std::string_view line) {
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) {
        line.remove_suffix(1);
    }
    return line;
}

// Goes over the lines once and knows, roughly as a parser does, where headers and parts begin.
class Scan {
public:
    Scan(std::string_view bytes, Notes& notes) : bytes_(bytes), notes_(notes) {}

    BoundedBytes run() {
        BoundedBytes result{bytes_, {}, false};
        std::size_t begin = 0;
        while (begin < bytes_.size()) {
            const std::size_t line_end = bytes_.find('\n', begin);
            const std::size_t end =
                line_end == std::string_view::npos ? bytes_.size() : line_end + 1;
            const std::string_view line = bytes_.substr(begin, end - begin);
            const std::size_t kept = keep(line);
            if (kept < line.size() && !result.is_copy) {
                result.copy.assign(bytes_.substr(0, begin));
                result.is_copy = true;
            }
            if (result.is_copy) {
                result.copy.append(line.substr(0, kept));
                if (kept > 0 && kept < line.size()) result.copy.push_back('\n');
            }
            if (part_starts_ > part_starts_max) break;
            begin = end;
        }
        return result;
    }

private:
    // How many bytes of the line stay.
    std::size_t keep(std::string_view line) {
        if (line.substr(0, 2) == "--" && meets_boundary(trimmed_end(line).substr(2))) {
            if (part_starts_ > part_starts_max) {
                notes_.add("The message has too many parts; those at its end were left out.");
                return 0;
            }
            return line.size();
        }
        if (!in_header_) return line.size();
        if (trimmed_end(line).empty()) {
            end_header();
            return line.size();
        }
        return keep_field_line(line);
    }

    std::size_t keep_field_line(std::string_view line) {
        const bool is_continued = line[0] == ' ' || line[0] == '\t';
        if (!is_continued) {
            ++field_count_;
            field_bytes_ = 0;
            is_content_type_ = starts_with_folded(line, "content-type");
        }
        if (is_content_type_) {
            if (stack_.size() >= limits::part_depth_max) {
                notes_.add("Parts are nested too deeply; the innermost were left as they are.");
                return 0;
            }
            look_at_content_type(line);
        }
        const std::size_t room =
            std::min({limits::field_bytes_max - std::min(field_bytes_, limits::field_bytes_max),
                      limits::header_bytes_max - std::min(header_bytes_, limits::header_bytes_max),
                      limits::headers_bytes_max - std::min(total_, limits::headers_bytes_max)});
        const std::size_t kept =
            field_count_ > limits::field_count_max ? 0 : std::min(line.size(), room);
        if (kept < line.size())
            notes_.add("The message's header is too long; a part was left out.");
        field_bytes_ += kept;
        header_bytes_ += kept;
        total_ += kept;
        return kept;
    }

    void look_at_content_type(std::string_view line) {
        const std::string_view boundary = boundary_in(line.substr(0, 2'000));
        if (!boundary.empty()) pending_boundary_ = boundary;
        holds_message_ = holds_message_ ||
                         find_folded(line.substr(0, 2'000), "message/") != std::string_view::npos;
    }

    void begin_header() {
        in_header_ = true;
        field_count_ = header_bytes_ = field_bytes_ = 0;
        is_content_type_ = holds_message_ = false;
        pending_boundary_ = {};
    }

    void end_header() {
        in_header_ = false;
        if (!pending_boundary_.empty()) stack_.push_back(pending_boundary_);
        // A message in a part begins with a header of its own.
        if (holds_message_) {
            stack_.emplace_back();
            begin_header();
        }
    }

    bool meets_boundary(std::string_view text) {
        for (std::size_t i = stack_.size(); i-- > 0;) {
            const std::string_view boundary = stack_[i];
            if (boundary.empty() || text.substr(0, boundary.size()) != boundary) continue;
            const std::string_view rest = text.substr(boundary.size());
            if (rest == "--") {
                stack_.resize(i);
                in_header_ = false;
                return true;
            }
            if (!rest.empty()) continue;
            stack_.resize(i + 1);
            ++part_starts_;
            begin_header();
            return true;
        }
        return false;
    }

    std::string_view bytes_;
    Notes& notes_;
    std::vector<std::string_view> stack_;  // Boundaries; an empty one stands for a message.
    std::string_view pending_boundary_;
    bool in_header_ = true;
    bool is_content_type_ = false;
    bool holds_message_ = false;
    std::size_t part_starts_ = 0;
    std::size_t field_count_ = 0;
    std::size_t field_bytes_ = 0;
    std::size_t header_bytes_ = 0;
    std::size_t total_ = 0;
};

}  // namespace

BoundedBytes bound(std::string_view bytes, Notes& notes) {
    if (bytes.size() > limits::message_bytes_max) {
        notes.add("The message is larger than 50 MiB; its end was left out.");
        bytes = bytes.substr(0, limits::message_bytes_max);
    }
    return Scan(bytes, notes).run();
}

}  // namespace foresail::normalize
