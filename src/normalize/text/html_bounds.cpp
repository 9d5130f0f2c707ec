#include "normalize/text/html_bounds.h"

#include "normalize/limits.h"
#include "normalize/text/html_style.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace foresail::normalize {
namespace {

constexpr std::size_t tag_count_max = 200'000;

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Formatting in the sense of the HTML standard (13.2.4.3) but <a>: tree builders open these again
// in every paragraph.
constexpr std::array<std::string_view, 13> formatting{
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
constexpr std::array<std::string_view, 14> without_content{
    "area", "base", "br",  "col",   "embed",  "hr",    "img",
    "link", "meta", "wbr", "param", "source", "track", "input"};
// These end by themselves where the next one begins.
constexpr std::array<std::string_view, 10> self_ending{"p",  "li", "td", "tr",     "th",
                                                       "dt", "dd", "a",  "option", "tbody"};
constexpr std::array<std::string_view, 4> raw_text{"script", "style", "noscript", "template"};

class Scan {
public:
    Scan(std::string_view html, Notes& notes) : html_(html), notes_(notes) {}

    std::string run() {
        result_.reserve(html_.size());
        while (at_ < html_.size()) {
            const std::size_t open = html_.find('<', at_);
            if (open == std::string_view::npos) {
                result_.append(html_.substr(at_));
                break;
            }
            result_.append(html_.substr(at_, open - at_));
            at_ = open;
            take_markup();
        }
        return std::move(result_);
    }

private:
    void take_markup() {
        const std::string_view rest = html_.substr(at_);
        if (rest.substr(0, 4) == "<!--") {
            skip_comment();
            return;
        }
        const bool is_end = rest.size() > 1 && rest[1] == '/';
        const std::string name = name_at(at_ + (is_end ? 2 : 1));
        if (name.empty()) {
            // "<!doctype", "<?xml", or a '<' that means less.
            result_.push_back('<');
            ++at_;
            return;
        }
        const std::size_t end = tag_end();
        const std::string_view tag = html_.substr(at_, end - at_);
        at_ = end;
        if (!is_end && is_one_of(name, raw_text)) {
            skip_raw_text(name);
        } else if (++tag_count_ > tag_count_max) {
            notes_.add("The message's HTML has too many tags; its layout was left out.");
            result_.push_back(' ');
        } else if (quotes_are_broken_ && std::count(tag.begin(), tag.end(), '"') % 2 != 0) {
            // Up to a quote that never ends a tree builder would take all that follows.
            return;
        } else if (is_one_of(name, formatting)) {
            take_formatting(tag, name.size(), is_end);
        } else if (keeps(name, is_end)) {
            result_.append(tag);
        }
    }

    // What gives text a colour or a size becomes a <span>, which is opened once only.
    void take_formatting(std::string_view tag, std::size_t name_size, bool is_end) {
        if (is_end && is_span_.empty()) return;
        const bool is_span =
            is_end ? is_span_.back() : mentions(tag, "style") || mentions(tag, "color");
        is_end ? is_span_.pop_back() : is_span_.push_back(is_span);
        if (!is_span || !keeps("span", is_end)) return;
        result_.append(is_end ? "</span" : "<span")
            .append(tag.substr(name_size + (is_end ? 2 : 1)));
    }

    [[nodiscard]] std::string name_at(std::size_t from) const {
        std::string name;
        for (std::size_t i = from; i < html_.size() && name.size() < 20; ++i) {
            const auto c = static_cast<unsigned char>(html_[i]);
            if (std::isalnum(c) == 0 && c != ':' && c != '-') break;
            name.push_back(static_cast<char>(std::tolower(c)));
        }
        if (!name.empty() && std::isalpha(static_cast<unsigned char>(name[0])) == 0) name.clear();
        return name;
    }

    // Past the '>' that ends the tag; one in a quoted attribute does not.
    [[nodiscard]] std::size_t tag_end() {
        char quote = '\0';
        for (std::size_t i = at_ + 1; i < html_.size() && !quotes_are_broken_; ++i) {
            const char c = html_[i];
            if (quote != '\0') {
                if (c == quote) quote = '\0';
            } else if ((c == '"' || c == '\'') && html_[i - 1] == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        // A quote that never ends: the first '>' it is, from here on.
        quotes_are_broken_ = true;
        const std::size_t close = html_.find('>', at_);
        return close == std::string_view::npos ? html_.size() : close + 1;
    }

    void skip_comment() {
        const std::size_t end =
            comments_are_broken_ ? std::string_view::npos : html_.find("-->", at_ + 2);
        if (end != std::string_view::npos) {
            at_ = end + 3;
            return;
        }
        comments_are_broken_ = true;
        const std::size_t close = html_.find('>', at_);
        at_ = close == std::string_view::npos ? html_.size() : close + 1;
    }

    void skip_raw_text(const std::string& name) {
        while (true) {
            const std::size_t open = html_.find("</", at_);
            if (open == std::string_view::npos) {
                at_ = html_.size();
                return;
            }
            at_ = open;
            if (name_at(open + 2) == name) {
                at_ = tag_end();
                return;
            }
            at_ = open + 2;
        }
    }

    bool keeps(const std::string& name, bool is_end) {
        if (is_one_of(name, without_content) || is_one_of(name, self_ending)) return true;
        if (is_end) {
            if (flattened_ > 0) {
                --flattened_;
                return false;
            }
            depth_ -= depth_ > 0 ? 1U : 0U;
            return true;
        }
        if (depth_ >= limits::html_depth_max) {
            notes_.add("The message's HTML is nested too deeply; the innermost was flattened.");
            ++flattened_;
            return false;
        }
        ++depth_;
        return true;
    }

    std::string_view html_;
    Notes& notes_;
    std::string result_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::size_t flattened_ = 0;
    std::size_t tag_count_ = 0;
    std::vector<bool> is_span_;  ///< Of the open formatting elements.
    bool quotes_are_broken_ = false;
    bool comments_are_broken_ = false;
};

}  // namespace

std::string bounded_html(std::string_view html, Notes& notes) {
    if (html.size() > limits::html_bytes_max) {
        notes.add("The message's HTML is larger than 4 MiB; its end was left out.");
        html = html.substr(0, limits::html_bytes_max);
    }
    return Scan(html, notes).run();
}

}  // namespace foresail::normalize
