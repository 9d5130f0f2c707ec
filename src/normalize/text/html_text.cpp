#include "normalize/text/html_text.h"

#include "normalize/limits.h"
#include "normalize/text/html_bounds.h"
#include "normalize/text/html_look.h"
#include "normalize/text/html_style.h"
#include "normalize/text/text_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <vector>

#include <gumbo.h>

namespace foresail::normalize {
namespace {

constexpr std::size_t shown_address_bytes_max = 120;

struct Destroy {
    void operator()(GumboOutput* output) const {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

bool is_dropped(GumboTag tag) {
    static constexpr std::array<GumboTag, 14> dropped{
        GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_HEAD,   GUMBO_TAG_TITLE,   GUMBO_TAG_META,
        GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OBJECT,   GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,     GUMBO_TAG_MATH,
        GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_IMG,    GUMBO_TAG_TEMPLATE};
    return std::find(dropped.begin(), dropped.end(), tag) != dropped.end();
}

bool is_block(GumboTag tag) {
    static constexpr std::array<GumboTag, 22> blocks{
        GUMBO_TAG_DIV,     GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,    GUMBO_TAG_HEADER,
        GUMBO_TAG_FOOTER,  GUMBO_TAG_MAIN,    GUMBO_TAG_NAV,        GUMBO_TAG_ASIDE,
        GUMBO_TAG_TABLE,   GUMBO_TAG_TR,      GUMBO_TAG_LI,         GUMBO_TAG_DT,
        GUMBO_TAG_DD,      GUMBO_TAG_FORM,    GUMBO_TAG_CENTER,     GUMBO_TAG_ADDRESS,
        GUMBO_TAG_CAPTION, GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIELDSET,
        GUMBO_TAG_LEGEND,  GUMBO_TAG_BODY};
    return std::find(blocks.begin(), blocks.end(), tag) != blocks.end();
}

bool is_paragraph(GumboTag tag) {
    static constexpr std::array<GumboTag, 11> paragraphs{
        GUMBO_TAG_P,  GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
        GUMBO_TAG_H6, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_PRE};
    return std::find(paragraphs.begin(), paragraphs.end(), tag) != paragraphs.end();
}

// Word and Outlook set every line as a paragraph without margins.
bool is_tight(const GumboElement& element) {
    const std::string_view name = attribute(element, "class");
    if (name.substr(0, 9) == "MsoNormal" || name == "MsoPlainText") return true;
    const std::string style = plain_style(element);
    return has_declaration(style, "margin:0") || has_declaration(style, "margin:0px") ||
           has_declaration(style, "margin:0cm") || has_declaration(style, "margin:0in") ||
           (style.find("margin-top:0") != std::string::npos &&
            style.find("margin-bottom:0") != std::string::npos);
}

// Some editors indent by a blockquote without a border; that is the sender's own text.
bool is_quote(const GumboElement& element) {
    return element.tag == GUMBO_TAG_BLOCKQUOTE &&
           plain_style(element).find("border:none") == std::string::npos;
}

bool is_signature(const GumboElement& element) {
    const std::string_view name = attribute(element, "class");
    return name.find("gmail_signature") != std::string_view::npos ||
           name.find("moz-signature") != std::string_view::npos ||
           attribute(element, "data-smartmail") == "gmail_signature";
}

struct Step {
    const GumboNode* node = nullptr;
    bool is_end = false;
};

// Goes over the tree with a stack of its own, however deep it is.
class Walk {
public:
    /// `with_unseen`: with text in the colour of its ground.
    Walk(bool has_sheet, bool with_unseen) : has_sheet_{has_sheet}, with_unseen_{with_unseen} {}

    std::string run(const GumboNode* root) {
        looks_.emplace_back();
        steps_.push_back({root, false});
        while (!steps_.empty() && writer_.size() < 2 * limits::text_bytes_max) {
            const Step step = steps_.back();
            steps_.pop_back();
            visit(step);
        }
        return std::move(writer_).take();
    }

    /// Whether something was left out because it can't be told from its ground.
    [[nodiscard]] bool has_unseen() const { return has_unseen_; }

private:
    void visit(const Step& step) {
        const GumboNode& node = *step.node;
        switch (node.type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_WHITESPACE:
            case GUMBO_NODE_CDATA:
                if (with_unseen_ || !is_unseen(looks_.back())) {
                    writer_.add(node.v.text.text, pre_depth_ > 0);
                } else {
                    has_unseen_ = true;
                }
                break;
            case GUMBO_NODE_ELEMENT:
                step.is_end ? close(node) : open(node);
                break;
            case GUMBO_NODE_DOCUMENT:
                push_children(node.v.document.children);
                break;
            default:
                break;
        }
    }

    void push_children(const GumboVector& children) {
        for (unsigned i = children.length; i-- > 0;) {
            steps_.push_back({static_cast<const GumboNode*>(children.data[i]), false});
        }
    }

    void open(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        if (is_dropped(element.tag)) return;
        const std::string style = plain_style(element);
        if (is_hidden(element, style)) return;
        looks_.push_back(look_of(element, style, looks_.back(), has_sheet_));
        if (is_quote(element)) {
            writer_.open_quote();
        } else if (is_paragraph(element.tag)) {
            is_tight(element) ? writer_.begin_block() : writer_.begin_paragraph();
        } else if (is_block(element.tag)) {
            writer_.begin_block();
        }
        open_special(node);
        steps_.push_back({&node, true});
        push_children(element.children);
    }

    void open_special(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        if (element.tag == GUMBO_TAG_BR) {
            writer_.break_line();
        } else if (element.tag == GUMBO_TAG_HR) {
            writer_.begin_block();
            writer_.add_literal("________________________________");
            writer_.begin_block();
        } else if (element.tag == GUMBO_TAG_LI) {
            writer_.add_literal(list_mark(node));
        } else if (element.tag == GUMBO_TAG_PRE) {
            ++pre_depth_;
        } else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) {
            if (!writer_.is_at_line_start()) writer_.add_literal(" ");
        } else if (element.tag == GUMBO_TAG_A) {
            link_begin_ = writer_.size();
        }
        if (is_signature(element)) {
            writer_.begin_block();
            writer_.add_literal("-- ");
            writer_.begin_block();
        }
    }

    void close(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        looks_.pop_back();
        if (element.tag == GUMBO_TAG_PRE) --pre_depth_;
        if (element.tag == GUMBO_TAG_A) close_link(element);
        if (is_quote(element)) {
            writer_.close_quote();
        } else if (is_paragraph(element.tag)) {
            is_tight(element) ? writer_.begin_block() : writer_.begin_paragraph();
        } else if (is_block(element.tag)) {
            writer_.begin_block();
        }
    }

    void close_link(const GumboElement& element) {
        const std::string_view address = attribute(element, "href");
        if (address.substr(0, 4) != "http" || address.size() > shown_address_bytes_max) return;
        const std::string_view shown = writer_.line_tail(link_begin_);
        if (shown.empty()) return;
        // Written out already: "www.example.com" for "http://www.example.com/".
        std::string_view bare = address.substr(std::min(address.find("//") + 2, address.size()));
        while (!bare.empty() && bare.back() == '/') bare.remove_suffix(1);
        if (shown.find(bare) != std::string_view::npos) return;
        if (address.find_first_of(" \t\r\n<>") != std::string_view::npos) return;
        writer_.add_literal(" <" + std::string(address) + ">");
    }

    static std::string list_mark(const GumboNode& node) {
        const GumboNode* list = node.parent;
        if (list == nullptr || list->type != GUMBO_NODE_ELEMENT ||
            list->v.element.tag != GUMBO_TAG_OL) {
            return "- ";
        }
        // Numbers count <li> before this one; a long list costs a look back only so far.
        std::size_t number = 1;
        const GumboVector& items = list->v.element.children;
        const auto own =
            static_cast<unsigned>(std::min<std::size_t>(node.index_within_parent, 1'000));
        for (unsigned i = 0; i < own && i < items.length; ++i) {
            const auto* item = static_cast<const GumboNode*>(items.data[i]);
            if (item->type == GUMBO_NODE_ELEMENT && item->v.element.tag == GUMBO_TAG_LI) ++number;
        }
        return std::to_string(number) + ". ";
    }

    const bool has_sheet_;
    const bool with_unseen_;
    bool has_unseen_ = false;
    TextWriter writer_;
    std::vector<Step> steps_;
    std::vector<Look> looks_;  ///< Of the open elements, the page's own first.
    std::size_t pre_depth_ = 0;
    std::size_t link_begin_ = 0;
};

}  // namespace

std::string html_text(std::string_view html, Notes& notes) {
    const std::string bounded = bounded_html(html, notes);
    const std::unique_ptr<GumboOutput, Destroy> output{
        gumbo_parse_with_options(&kGumboDefaultOptions, bounded.data(), bounded.size())};
    if (!output || output->document == nullptr) return {};
    const bool has_sheet = mentions(html, "<style");
    Walk walk{has_sheet, false};
    std::string text = walk.run(output->document);
    if (!walk.has_unseen()) return text;
    // A mail that is mostly in the colour of the page was written on a dark one.
    std::string all = Walk{has_sheet, true}.run(output->document);
    return text.size() * 2 >= all.size() ? text : all;
}

}  // namespace foresail::normalize
