#include "normalize/document/paragraphs.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

#include <re2/re2.h>

namespace foresail::normalize {
namespace {

using Lines = std::vector<std::string>;

// A longer line was not wrapped by hand: it is a paragraph of its own.
constexpr std::size_t wrapped_bytes_max = 150;
// So many lines at the top and at the bottom of a page may be the same on each.
constexpr std::size_t margin_line_count = 2;
constexpr int repeat_count_min = 3;

std::string trimmed(std::string_view line) {
    std::string text;
    for (const char c : line) {
        const bool is_blank = c == ' ' || c == '\t' || c == '\r';
        if (!is_blank) {
            text += c;
        } else if (!text.empty() && text.back() != ' ') {
            text += ' ';
        }
    }
    if (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

std::vector<Lines> pages_of(std::string_view raw) {
    std::vector<Lines> pages(1);
    std::size_t begin = 0;
    while (begin <= raw.size()) {
        const std::size_t end = std::min(raw.find_first_of("\n\f", begin), raw.size());
        pages.back().push_back(trimmed(raw.substr(begin, end - begin)));
        if (end < raw.size() && raw[end] == '\f') pages.emplace_back();
        begin = end + 1;
    }
    while (pages.size() > 1 && std::all_of(pages.back().begin(), pages.back().end(),
                                           [](const auto& line) { return line.empty(); })) {
        pages.pop_back();
    }
    return pages;
}

/// A line without its numbers: what stays the same from page to page.
std::string shape_of(const std::string& line) {
    std::string shape;
    for (const char c : line) {
        const bool is_digit = c >= '0' && c <= '9';
        if (!is_digit) {
            shape += c;
        } else if (shape.empty() || shape.back() != '#') {
            shape += '#';
        }
    }
    return shape;
}

bool is_page_number(const std::string& line) {
    static const RE2 form{
        R"((?i)[-–\s\[(]*(page\s+)?[0-9]{1,4}(\s*(of|/)\s*[0-9]{1,4})?[-–\s\])]*)"};
    return RE2::FullMatch(line, form);
}

/// The places of the first and the last lines of a page that are not empty.
std::vector<std::size_t> margins_of(const Lines& page) {
    std::vector<std::size_t> written;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (!page[i].empty()) written.push_back(i);
    }
    if (written.size() <= 2 * margin_line_count) return {};
    std::vector<std::size_t> margins{written.begin(), written.begin() + margin_line_count};
    margins.insert(margins.end(), written.end() - margin_line_count, written.end());
    return margins;
}

void drop_margins(std::vector<Lines>& pages) {
    std::map<std::string, int> seen;
    for (const Lines& page : pages) {
        for (const std::size_t at : margins_of(page)) ++seen[shape_of(page[at])];
    }
    for (Lines& page : pages) {
        for (const std::size_t at : margins_of(page)) {
            const int count = seen[shape_of(page[at])];
            const bool repeats =
                count >= repeat_count_min && count * 2 >= static_cast<int>(pages.size());
            if (repeats || is_page_number(page[at])) page[at].clear();
        }
    }
}

/// Whether a line says by its beginning that something new begins.
bool begins_anew(const std::string& line) {
    static const RE2 form{
        R"(\(?([0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s|[0-9]{1,3}(\.[0-9]{1,3})+\.?\s|)"
        R"(([Aa]rticle|ARTICLE|[Ss]ection|SECTION|[Cc]lause|CLAUSE|[Ss]chedule|SCHEDULE|)"
        R"([Ee]xhibit|EXHIBIT|[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX|§)\s*[0-9A-Z]+(\.[0-9]+)*[.:]?)"
        R"((\s+[A-Z]|$)|[-•▪●◦*]\s)"};
    re2::StringPiece rest{line};
    return RE2::Consume(&rest, form);
}

bool is_heading(const std::string& line) {
    const bool has_small =
        std::any_of(line.begin(), line.end(), [](unsigned char c) { return std::islower(c) != 0; });
    return !has_small && line.size() < 80;
}

bool ends_sentence(const std::string& text) {
    return !text.empty() &&
           std::string_view{".:;!?\")]"}.find(text.back()) != std::string_view::npos;
}

class Joiner {
public:
    void end_paragraph() {
        if (!paragraph_.empty()) {
            if (!text_.empty()) text_ += "\n\n";
            text_ += paragraph_;
            paragraph_.clear();
        }
        text_.append(page_end_count_, '\f');
        page_end_count_ = 0;
    }

    void add(const std::string& line) {
        const bool is_own = line.size() > wrapped_bytes_max || was_long_ || begins_anew(line) ||
                            is_heading(line) != is_heading(paragraph_);
        if (is_own && !paragraph_.empty()) end_paragraph();
        was_long_ = line.size() > wrapped_bytes_max;
        const bool is_small = std::islower(static_cast<unsigned char>(line.front())) != 0;
        if (paragraph_.size() > 1 && paragraph_.back() == '-' && is_small &&
            std::isalpha(static_cast<unsigned char>(paragraph_[paragraph_.size() - 2])) != 0) {
            paragraph_.pop_back();
        } else if (!paragraph_.empty()) {
            paragraph_ += ' ';
        }
        paragraph_ += line;
    }

    void end_page(const std::string& next_line) {
        ++page_end_count_;
        const bool goes_on = !ends_sentence(paragraph_) && !next_line.empty() &&
                             !begins_anew(next_line) && !is_heading(next_line);
        if (!goes_on) end_paragraph();
    }

    std::string finish() {
        end_paragraph();
        return std::move(text_);
    }

private:
    std::string text_;
    std::string paragraph_;
    std::size_t page_end_count_ = 0;
    bool was_long_ = false;
};

}  // namespace

std::string to_paragraphs(std::string_view raw) {
    std::vector<Lines> pages = pages_of(raw);
    drop_margins(pages);
    Joiner joiner;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Lines& page = pages[i];
        auto first =
            std::find_if(page.begin(), page.end(), [](const auto& l) { return !l.empty(); });
        if (i > 0) joiner.end_page(first == page.end() ? "" : *first);
        const auto last =
            std::find_if(page.rbegin(), page.rend(), [](const auto& l) { return !l.empty(); });
        for (; first != page.end() && first < last.base(); ++first) {
            if (first->empty()) {
                joiner.end_paragraph();
            } else {
                joiner.add(*first);
            }
        }
    }
    return joiner.finish();
}

}  // namespace foresail::normalize
