#include "understand/facts.h"

#include "understand/address.h"
#include "understand/date.h"
#include "understand/link.h"
#include "understand/money.h"
#include "understand/percent.h"
#include "understand/phone.h"

#include <algorithm>
#include <map>
#include <string>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Span;

// Facts are looked for in pieces of this size at most, and in so much text of an activity.
constexpr std::size_t piece_bytes_max = std::size_t{16} * 1024;
constexpr std::size_t text_bytes_max = std::size_t{256} * 1024;

std::vector<Found> find_date_facts(std::string_view text, const Activity& activity) {
    std::vector<Found> found;
    for (const DateMention& mention :
         find_dates(text, activity.language, activity.sent_at, activity.utc_offset_min)) {
        if (mention.is_vague) continue;
        found.push_back({.kind = domain::FactKind::Date,
                         .span = mention.span,
                         .value = {{"timex", mention.timex},
                                   {"start", domain::to_iso8601(mention.start)},
                                   {"end", domain::to_iso8601(mention.end)},
                                   {"grain", mention.grain}}});
    }
    return found;
}

// Cuts at the last line's end that fits; a line of that size holds no facts worth a second look.
std::size_t end_of_piece(std::string_view text, Span zone) {
    if (zone.size() <= piece_bytes_max) return zone.end;
    const std::size_t limit = zone.begin + piece_bytes_max;
    const std::size_t line = text.rfind('\n', limit);
    if (line != std::string_view::npos && line > zone.begin) return line;
    std::size_t end = limit;
    while (end > zone.begin + 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return end;
}

class FactFinder {
public:
    explicit FactFinder(const Activity& activity)
        : activity_{activity}, region_{guess_region(activity)} {}

    void read(Span piece) {
        const std::string_view text = piece.of(activity_.text);
        take(find_links(text), piece.begin);
        take(find_addresses(text), piece.begin);
        take(find_date_facts(text, activity_), piece.begin);
        take(find_money(text, activity_.language), piece.begin);
        take(find_percents(text, activity_.language), piece.begin);
        take(find_phones(text, region_), piece.begin);
    }

    std::vector<domain::Fact> facts() {
        std::vector<domain::Fact> facts;
        for (auto& [begin, found] : by_begin_) {
            if (facts.size() == fact_count_max) break;
            const char* kind = domain::to_text(found.kind);
            facts.push_back(
                {.id = domain::derive_id<domain::FactId>(
                     activity_.sent_at, {"fact", activity_.id.text, kind, std::to_string(begin)}),
                 .activity = activity_.id,
                 .kind = found.kind,
                 .span = found.span,
                 .text = std::string{found.span.of(activity_.text)},
                 .value = std::move(found.value)});
        }
        return facts;
    }

    [[nodiscard]] bool is_full() const { return by_begin_.size() >= fact_count_max; }

private:
    void take(std::vector<Found> found, std::size_t offset) {
        for (Found& one : found) {
            const Span span{one.span.begin + offset, one.span.end + offset};
            const auto next = by_begin_.lower_bound(span.begin);
            const bool meets_next = next != by_begin_.end() && next->first < span.end;
            const bool meets_last =
                next != by_begin_.begin() && std::prev(next)->second.span.end > span.begin;
            if (meets_next || meets_last || span.size() == 0) continue;
            one.span = span;
            by_begin_.emplace(span.begin, std::move(one));
        }
    }

    const Activity& activity_;
    std::string region_;
    std::map<std::size_t, Found> by_begin_;
};

}  // namespace

std::vector<domain::Fact> find_facts(const Activity& activity, std::span<const Span> zones) {
    FactFinder finder{activity};
    std::size_t rest = text_bytes_max;
    for (Span zone : zones) {
        while (zone.begin < zone.end && rest > 0 && !finder.is_full()) {
            const std::size_t end = end_of_piece(activity.text, zone);
            finder.read({zone.begin, end});
            rest -= std::min(rest, end - zone.begin);
            zone.begin = end;
        }
    }
    return finder.facts();
}

}  // namespace foresail::understand
