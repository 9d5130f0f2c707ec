// Lays out text as HTML means it: runs of white space are one space, blocks stand on lines of their
// own, paragraphs are set off by a blank line, quotes are marked by "> ".
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace foresail::normalize {

class TextWriter {
public:
    /// White space collapses; `is_preformatted` keeps it.
    void add(std::string_view text, bool is_preformatted);
    /// As is, on the current line.
    void add_literal(std::string_view text);
    void break_line();       ///< <br>: a further one gives a blank line.
    void begin_block();      ///< What follows begins a line.
    void begin_paragraph();  ///< What follows is set off by a blank line.
    void open_quote();
    void close_quote();

    [[nodiscard]] bool is_at_line_start() const { return line_.empty(); }
    /// What was written on the current line since size() was `from`.
    [[nodiscard]] std::string_view line_tail(std::size_t from) const {
        return from < text_.size()
                   ? std::string_view{line_}
                   : std::string_view{line_}.substr(std::min(from - text_.size(), line_.size()));
    }
    [[nodiscard]] std::size_t size() const { return text_.size() + line_.size(); }
    std::string take() &&;

private:
    void end_line();

    std::string text_;
    std::string line_;
    std::size_t quote_depth_ = 0;
    std::size_t blank_lines_ = 0;  // At the end of text_.
    bool wants_space_ = false;
    bool wants_paragraph_ = false;
};

}  // namespace foresail::normalize
