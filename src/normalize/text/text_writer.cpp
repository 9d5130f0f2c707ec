#include "normalize/text/text_writer.h"

#include "normalize/limits.h"

#include <algorithm>

namespace foresail::normalize {
namespace {

constexpr std::size_t blank_lines_max = 2;

bool is_html_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

}  // namespace

void TextWriter::add(std::string_view text, bool is_preformatted) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (is_preformatted && c == '\n') {
            break_line();
        } else if (!is_preformatted && is_html_space(c)) {
            wants_space_ = true;
        } else if (text.substr(i, 2) == "\xC2\xA0") {
            // A no-break space is white space to a reader, but does not collapse.
            if (!line_.empty()) line_.push_back(' ');
            ++i;
        } else {
            add_literal(text.substr(i, 1));
        }
    }
}

void TextWriter::add_literal(std::string_view text) {
    if (wants_paragraph_ && !text_.empty() && blank_lines_ == 0) {
        text_.append(std::string(quote_depth_, '>')).push_back('\n');
        ++blank_lines_;
    }
    wants_paragraph_ = false;
    if (wants_space_ && !line_.empty() && line_.back() != ' ') line_.push_back(' ');
    wants_space_ = false;
    line_.append(text);
}

void TextWriter::break_line() {
    if (!line_.empty()) {
        end_line();
    } else if (!text_.empty() && blank_lines_ < blank_lines_max) {
        text_.append(std::string(quote_depth_, '>')).push_back('\n');
        ++blank_lines_;
    }
    wants_space_ = false;
}

void TextWriter::begin_block() {
    if (!line_.empty()) end_line();
    wants_space_ = false;
}

void TextWriter::begin_paragraph() {
    begin_block();
    wants_paragraph_ = true;
}

void TextWriter::open_quote() {
    begin_block();
    quote_depth_ = std::min(quote_depth_ + 1, limits::quote_depth_max);
    wants_paragraph_ = false;
}

void TextWriter::close_quote() {
    begin_block();
    quote_depth_ -= quote_depth_ > 0 ? 1U : 0U;
    if (quote_depth_ == 0) wants_paragraph_ = true;
}

void TextWriter::end_line() {
    // "-- " stays as it is: it begins the signature.
    if (line_ != "-- ") line_.erase(line_.find_last_not_of(' ') + 1);
    if (line_.empty()) return;
    if (quote_depth_ > 0) text_.append(std::string(quote_depth_, '>')).push_back(' ');
    text_.append(line_).push_back('\n');
    line_.clear();
    blank_lines_ = 0;
}

std::string TextWriter::take() && {
    begin_block();
    text_.erase(text_.find_last_not_of('\n') + 1);
    if (!text_.empty()) text_.push_back('\n');
    return std::move(text_);
}

}  // namespace foresail::normalize
