#include "normalize/zones/signature.h"

#include "normalize/zones/closing.h"
#include "normalize/zones/contact_line.h"
#include "normalize/zones/footer.h"
#include "normalize/zones/separator.h"

#include <algorithm>

namespace foresail::normalize::zones {
namespace {

constexpr std::size_t looked_at_max = 80;        // Filled lines from the end.
constexpr std::size_t below_delimiter_max = 40;  // Filled lines below "-- ".
constexpr std::size_t below_rule_max = 15;
constexpr std::size_t below_closing_max = 14;
constexpr std::size_t block_lines_max = 12;
constexpr std::size_t short_line_bytes = 64;

// " - Offer.doc", "<<Offer.pdf>>": what mailers write of attachments, below the signature.
bool is_attachment_line(std::string_view text) {
    static const RE2 re(
        "(?i)^(?:- |<<|\\(see attached file: |\\[attachment: ).{1,120}\\.(?:docx?|xlsx?|pptx?|pdf|"
        "txt|rtf|wpd|zip|html?|csv|jpe?g|gif|png|tiff?|vcf|eml|msg)(?:>>|\\)|\\])?$");
    return found(text, re);
}

std::size_t above_attachments(const std::vector<Line>& lines, LineRange own) {
    std::size_t end = own.end;
    for (std::size_t i = own.end; i-- > own.begin;) {
        if (lines[i].is_blank) continue;
        if (!is_attachment_line(lines[i].text)) return end;
        end = i;
    }
    return own.end;  // There is nothing else.
}

class Finder {
public:
    Finder(const std::vector<Line>& lines, LineRange own, const SenderName& sender)
        : lines_(lines), own_{own.begin, above_attachments(lines, own)}, sender_(sender) {
        for (std::size_t i = own_.end; i-- > own.begin && tail_.size() < looked_at_max;) {
            if (!lines[i].is_blank) tail_.push_back(i);
        }
        std::reverse(tail_.begin(), tail_.end());
    }

    LineRange run() {
        if (tail_.empty()) return {own_.end, own_.end};
        end_ = tail_.size();
        take_delimited();
        take_footers();
        take_closing();
        if (end_ == tail_.size() || !has_closing_) take_name();
        take_contacts();
        // "Thanks, Ann" and nothing else: the thanks are the message.
        if (end_ == 0 && tail_[0] == own_.begin && closing_of(text(0)) == Closing::Thanks) ++end_;
        if (end_ == tail_.size()) return {own_.end, own_.end};
        return {tail_[end_], signature_end()};
    }

private:
    [[nodiscard]] const Line& line(std::size_t i) const { return lines_[tail_[i]]; }
    [[nodiscard]] std::string_view text(std::size_t i) const { return lines_[tail_[i]].text; }
    [[nodiscard]] std::size_t count_below(std::size_t i) const { return tail_.size() - i - 1; }

    [[nodiscard]] bool is_paragraph_begin(std::size_t i) const {
        return tail_[i] == own_.begin || lines_[tail_[i] - 1].is_blank;
    }

    static bool is_sentence(std::string_view text) {
        const auto words = 1 + std::count(text.begin(), text.end(), ' ');
        if (text.size() > 90) return true;
        const char last = text.empty() ? ' ' : text.back();
        return words >= 6 && (last == '.' || last == '?' || last == '!') && !is_contact_line(text);
    }

    [[nodiscard]] std::size_t sentence_count_below(std::size_t i) const {
        std::size_t count = 0;
        for (std::size_t j = i + 1; j < tail_.size(); ++j) count += is_sentence(text(j)) ? 1U : 0U;
        return count;
    }

    // "-- " stands for the signature whatever is below; "--" and drawn lines where it is short.
    void take_delimited() {
        for (std::size_t i = 0; i < tail_.size(); ++i) {
            const std::string_view t = text(i);
            const bool is_dashes = t == "--" || t == "—" || t == "- --" || t == "–";
            if (!is_dashes) continue;
            const bool is_sure = t == "--" && line(i).ends_in_space;
            if (count_below(i) > (is_sure ? below_delimiter_max : below_rule_max)) continue;
            if (is_sure || sentence_count_below(i) <= 2) {
                end_ = i;
                return;
            }
        }
        for (std::size_t i = 0; i < tail_.size(); ++i) {
            if (is_rule(text(i)) && count_below(i) <= below_rule_max && is_footer_below(i)) {
                end_ = i;
                return;
            }
        }
    }

    // Contact lines, a list's footer or a disclaimer: not a section of the mail itself.
    [[nodiscard]] bool is_footer_below(std::size_t i) const {
        std::size_t contacts = 0;
        std::size_t sentences = 0;
        for (std::size_t j = i + 1; j < tail_.size(); ++j) {
            if (begins_disclaimer(text(j)) || is_mobile_footer(text(j))) return true;
            contacts += is_contact_line(text(j)) ? 1U : 0U;
            sentences += is_sentence(text(j)) ? 1U : 0U;
        }
        return (contacts > 0 && sentences <= 1) || count_below(i) == 0;
    }

    // Disclaimers and mobile footers, from the end up.
    void take_footers() {
        for (std::size_t i = end_; i-- > 0;) {
            const bool is_mobile = is_mobile_footer(text(i)) && end_ - i <= 4;
            if (is_mobile || (begins_disclaimer(text(i)) && is_disclaimer_to_end(i))) end_ = i;
        }
        while (end_ > 0 && end_ < tail_.size() && is_rule(text(end_ - 1))) --end_;
    }

    // A notice runs to the end of the text; the sender's words do not go on below it.
    [[nodiscard]] bool is_disclaimer_to_end(std::size_t i) const {
        if (end_ < tail_.size() && end_ - i > 25) return false;
        if (!is_paragraph_begin(i) && i > 0 && !is_rule(text(i - 1)) && text(i).size() < 30) {
            return false;
        }
        for (std::size_t j = i + 1; j < end_; ++j) {
            if (closing_of(text(j)) == Closing::Regards) return false;
        }
        return true;
    }

    void take_closing() {
        const std::size_t bottom = end_;
        for (std::size_t i = bottom; i-- > 0 && bottom - i <= below_closing_max + 1;) {
            const Closing closing = closing_of(text(i));
            if (closing == Closing::None) continue;
            if (!is_signature_below(i, bottom)) continue;
            if (closing == Closing::Thanks && !is_named_below(i, bottom)) continue;
            end_ = i;
            has_closing_ = true;
        }
    }

    [[nodiscard]] bool is_signature_below(std::size_t i, std::size_t bottom) const {
        for (std::size_t j = i + 1; j < bottom; ++j) {
            if (is_postscript(text(j))) return true;
            if (is_sentence(text(j))) return false;
        }
        return true;
    }

    [[nodiscard]] bool is_named_below(std::size_t i, std::size_t bottom) const {
        if (i + 1 >= bottom) return false;
        const std::string_view next = text(i + 1);
        if (sender_.is_line(next) || looks_like_name(next)) return true;
        // A first name alone, or initials.
        const bool is_word = next.size() <= 24 && next.find(' ') == std::string_view::npos;
        return is_word || (is_contact_line(next) && next.size() <= short_line_bytes);
    }

    // The sender's name on a line of its own, with nothing but contact lines below.
    void take_name() {
        const std::size_t bottom = end_;
        std::size_t best = bottom;
        for (std::size_t i = bottom; i-- > 0 && bottom - i <= block_lines_max;) {
            const std::string_view t = text(i);
            if (is_sentence(t) || t.size() > short_line_bytes + 26) break;
            const bool is_dashed = found(t, dashed_name()) && bottom - i <= 3;
            if ((sender_.is_line(t) || is_dashed) && (i > 0 || bottom > 1)) {
                if (has_contacts_between(i + 1, bottom) || bottom - i <= 2) best = i;
            }
        }
        end_ = std::min(end_, best);
    }

    static const RE2& dashed_name() {
        static const RE2 re("^[-–—~]{1,2} ?\\p{Lu}[\\pL'.-]*(?: \\p{Lu}[\\pL'.-]*){0,2}$");
        return re;
    }

    // "Bob Smith | Sales Director | Acme Corp"
    static std::string_view before_bar(std::string_view text) {
        for (const std::string_view bar : {" | ", " • ", " · "}) {
            const auto at = text.find(bar);
            if (at != std::string_view::npos) return text.substr(0, at);
        }
        return text;
    }

    static const RE2& first_name() {
        static const RE2 re("^\\p{Lu}\\p{Ll}{1,14}[.,]?$");
        return re;
    }

    [[nodiscard]] bool has_contacts_between(std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin; i < end; ++i) {
            if (is_contact_line(text(i))) return true;
        }
        return false;
    }

    // A last paragraph that begins like a name and holds a phone number, an address or a title.
    void take_contacts() {
        const std::size_t bottom = end_;
        if (has_closing_ || bottom == 0) return;
        std::size_t i = bottom;
        std::size_t contacts = 0;
        std::size_t best = bottom;
        while (i > 0 && bottom - i < block_lines_max) {
            --i;
            const std::string_view t = text(i);
            if (is_sentence(t) || t.size() > short_line_bytes) break;
            const bool is_named = looks_like_name(before_bar(t)) || found(t, first_name());
            if (is_named && is_paragraph_begin(i) && contacts >= 2) best = i;
            contacts += is_contact_line(t) ? 1U : 0U;
        }
        if (best > 0) end_ = std::min(end_, best);
    }

    // A postscript below the signature is the sender's own text again.
    [[nodiscard]] std::size_t signature_end() const {
        for (std::size_t i = end_ + 1; i < tail_.size(); ++i) {
            if (is_postscript(text(i))) return tail_[i];
        }
        return own_.end;
    }

    const std::vector<Line>& lines_;
    LineRange own_;
    const SenderName& sender_;
    std::vector<std::size_t> tail_;  // The last filled lines.
    std::size_t end_ = 0;            // Where in tail_ the signature begins, so far.
    bool has_closing_ = false;
};

}  // namespace

LineRange signature_in(const std::vector<Line>& lines, LineRange own, const SenderName& sender) {
    return Finder(lines, own, sender).run();
}

}  // namespace foresail::normalize::zones
