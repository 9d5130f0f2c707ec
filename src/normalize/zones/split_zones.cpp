#include "normalize/zones.h"
#include "normalize/zones/attribution.h"
#include "normalize/zones/field_label.h"
#include "normalize/zones/footer.h"
#include "normalize/zones/header_block.h"
#include "normalize/zones/lines.h"
#include "normalize/zones/sender_name.h"
#include "normalize/zones/separator.h"
#include "normalize/zones/signature.h"

#include <algorithm>

namespace foresail::normalize {
namespace {

using domain::Zone;
using domain::ZoneKind;
using zones::Line;
using zones::LineRange;

constexpr std::size_t wrapped_bytes_min = 60;
constexpr std::size_t overflow_bytes_max = 45;
constexpr std::size_t banner_lines_max = 5;

class Splitter {
public:
    Splitter(std::string_view text, std::string_view header)
        : lines_(zones::split_lines(text)),
          kinds_(lines_.size(), ZoneKind::Reply),
          sender_(header) {}

    std::vector<Zone> run() {
        mark_banner();
        mark_quotes();
        mark_overflow();
        mark_signatures();
        return merged();
    }

private:
    // What the reader's own mail server puts on top: "CAUTION: This email originated from outside".
    void mark_banner() {
        const std::size_t begin = zones::next_filled(lines_, 0);
        std::size_t end = begin;
        while (end < lines_.size() && !lines_[end].is_blank) ++end;
        const bool goes_on = zones::next_filled(lines_, end) < lines_.size();
        if (!goes_on || end - begin > banner_lines_max) return;
        if (zones::is_sender_banner(lines_[begin].text)) fill({begin, end}, ZoneKind::Header);
    }

    // From the top: '>' lines are quotes; what follows a header without them is one to the end.
    void mark_quotes() {
        std::size_t from = 0;
        for (std::size_t i = 0; i < lines_.size();) {
            if (lines_[i].is_blank || kinds_[i] == ZoneKind::Header) {
                ++i;
                continue;
            }
            if (lines_[i].is_quoted && zones::attribution_end(lines_, i) == i) {
                kinds_[i++] = ZoneKind::Quote;
                from = i;
                continue;
            }
            const LineRange header = header_at(from, i);
            if (header.begin == header.end) {
                ++i;
                continue;
            }
            fill(header, ZoneKind::Header);
            i = from = header.end;
            if (!is_marked_below(header.end)) {
                mark_rest(header.end);
                return;
            }
        }
    }

    [[nodiscard]] LineRange header_at(std::size_t from, std::size_t at) {
        const std::size_t attribution = zones::attribution_end(lines_, at);
        if (attribution != at) return {at, attribution};
        const std::size_t separator = zones::separator_end(lines_, at);
        if (separator != at) return {at, with_block_below(separator)};
        // Lines that were read in vain are not read again from each of them.
        const bool is_sender = zones::label_of(lines_[at].text) == zones::FieldLabel::From;
        if (at < looked_at_end_ && !is_sender) return {};
        const zones::HeaderBlock block = zones::header_block(lines_, from, at);
        if (block.empty()) looked_at_end_ = std::max(looked_at_end_, block.looked_at_end);
        return {block.begin, block.end};
    }

    // The header fields that follow a separator belong to it.
    [[nodiscard]] std::size_t with_block_below(std::size_t end) const {
        const std::size_t next = zones::next_filled(lines_, end);
        for (std::size_t i = next; i < std::min(lines_.size(), next + 4); ++i) {
            const zones::HeaderBlock block = zones::header_block(lines_, end, i);
            if (!block.empty() && block.begin <= next + 1) return block.end;
        }
        return end;
    }

    [[nodiscard]] bool is_marked_below(std::size_t at) const {
        const std::size_t next = zones::next_filled(lines_, at);
        return next < lines_.size() && lines_[next].is_quoted;
    }

    void mark_rest(std::size_t from) {
        std::fill(kinds_.begin() + static_cast<std::ptrdiff_t>(from), kinds_.end(),
                  ZoneKind::Quote);
    }

    void fill(LineRange range, ZoneKind kind) {
        for (std::size_t i = range.begin; i < range.end; ++i) kinds_[i] = kind;
    }

    // A mailer that wraps long quoted lines loses the '>' of what spills over.
    void mark_overflow() {
        for (std::size_t i = 1; i + 1 < lines_.size(); ++i) {
            const std::string_view text = lines_[i].text;
            if (kinds_[i] != ZoneKind::Reply || text.empty()) continue;
            const bool between = lines_[i - 1].is_quoted && lines_[i + 1].is_quoted;
            if (between && zones::is_rule(text)) kinds_[i] = ZoneKind::Quote;
            const bool begins_lower = text[0] >= 'a' && text[0] <= 'z';
            if (between && begins_lower && text.size() <= overflow_bytes_max &&
                lines_[i - 1].text.size() >= wrapped_bytes_min) {
                kinds_[i] = ZoneKind::Quote;
            }
        }
    }

    // A signature ends the sender's own words: at the end of the mail or above a quoted one.
    void mark_signatures() {
        std::size_t i = 0;
        while (i < lines_.size()) {
            if (kinds_[i] != ZoneKind::Reply || lines_[i].is_blank) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < lines_.size() && (kinds_[end] == ZoneKind::Reply)) ++end;
            if (end == lines_.size() || kinds_[end] == ZoneKind::Header || is_last(end)) {
                fill_signature(zones::signature_in(lines_, {i, end}, sender_));
            }
            i = end;
        }
    }

    // Nothing of the sender's own below: quoted lines end the mail.
    [[nodiscard]] bool is_last(std::size_t from) const {
        for (std::size_t i = from; i < lines_.size(); ++i) {
            if (kinds_[i] == ZoneKind::Reply && !lines_[i].is_blank) return false;
        }
        return true;
    }

    void fill_signature(LineRange range) { fill(range, ZoneKind::Signature); }

    [[nodiscard]] std::vector<Zone> merged() const {
        std::vector<Zone> result;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const Line& line = lines_[i];
            if (line.is_blank) continue;
            if (!result.empty() && result.back().kind == kinds_[i]) {
                result.back().span.end = line.end;
            } else {
                result.push_back({kinds_[i], {line.begin, line.end}});
            }
        }
        return result;
    }

    std::vector<Line> lines_;
    std::vector<ZoneKind> kinds_;
    zones::SenderName sender_;
    std::size_t looked_at_end_ = 0;
};

}  // namespace

std::vector<Zone> split_zones(std::string_view text, std::string_view header) {
    return Splitter(text, header).run();
}

}  // namespace foresail::normalize
