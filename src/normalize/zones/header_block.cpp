#include "normalize/zones/header_block.h"

#include "normalize/zones/field_label.h"
#include "normalize/zones/separator.h"

#include <algorithm>
#include <set>

namespace foresail::normalize::zones {
namespace {

constexpr std::size_t lines_max = 300;         // Of one block: address lists can be long.
constexpr std::size_t continuation_max = 200;  // Of one field.
constexpr std::size_t gap_max = 2;             // Blank lines between two fields.

bool has_clock_time(std::string_view text) {
    static const RE2 re("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[AaPp]\\.?[Mm]|$)?");
    static const RE2 date("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    return found(text, re) && (found(text, date) || text.size() < 16);
}

// What was read of a block so far.
struct Block {
    std::set<FieldLabel> labels;
    FieldLabel first = FieldLabel::None;
    FieldLabel last = FieldLabel::None;
    bool sender_has_address = false;
    std::size_t end = 0;
};

bool may_be_long(FieldLabel label) {
    return label == FieldLabel::To || label == FieldLabel::Cc || label == FieldLabel::From ||
           label == FieldLabel::Other;
}

// One past the further lines of the field that ends above `at`: addresses up to the next label, or
// the second line of a long subject.
std::size_t field_end(const std::vector<Line>& lines, std::size_t at, FieldLabel last) {
    if (last == FieldLabel::Subject) {
        // The header ends with it; only a long one is wrapped.
        const bool is_wrapped = lines[at - 1].text.size() > 60 && lines[at].text.size() < 60 &&
                                at + 1 < lines.size() && lines[at + 1].is_blank;
        return is_wrapped ? at + 1 : at;
    }
    if (!may_be_long(last)) return at;
    const std::size_t look_end = std::min(lines.size(), at + continuation_max);
    std::size_t end = at;
    while (end < look_end && !lines[end].is_blank) {
        if (label_of(lines[end].text) != FieldLabel::None) return end;
        ++end;
    }
    // No label below: lines go on as long as they end with a comma.
    end = at;
    while (end < look_end && !lines[end - 1].text.empty() &&
           (lines[end - 1].text.back() == ',' || lines[end - 1].text.back() == ';')) {
        ++end;
    }
    return end;
}

Block read_block(const std::vector<Line>& lines, std::size_t at) {
    Block block;
    std::size_t gap = 0;
    for (std::size_t i = at; i < std::min(lines.size(), at + lines_max); ++i) {
        const Line& line = lines[i];
        if (line.is_blank) {
            if (++gap > gap_max || block.labels.count(FieldLabel::Subject) > 0) break;
            continue;
        }
        const FieldLabel label = label_of(line.text);
        if (label == FieldLabel::None) {
            // Lotus Notes sets the date of "From: Ann" on a line of its own.
            const bool is_date = block.last == FieldLabel::From && has_clock_time(line.text);
            const std::size_t end = gap == 0 && i > at ? field_end(lines, i, block.last) : i;
            if (!is_date && end == i) break;
            if (end > i) i = end - 1;
        } else {
            // A second From or Subject begins another header.
            if (label == FieldLabel::From && block.labels.count(label) > 0) break;
            block.labels.insert(label);
            if (block.first == FieldLabel::None) block.first = label;
            block.last = label;
            if (label == FieldLabel::From && line.text.find('@') != std::string_view::npos) {
                block.sender_has_address = true;
            }
        }
        gap = 0;
        block.end = i + 1;
    }
    return block;
}

bool has(const Block& block, FieldLabel label) {
    return block.labels.count(label) > 0;
}

// Up over what Lotus Notes writes above "To:": a name and a date, on one to three lines.
std::size_t above_lotus(const std::vector<Line>& lines, std::size_t from, std::size_t at) {
    std::size_t begin = at;
    std::size_t blank = 0;
    while (begin > from && lines[begin - 1].is_blank && blank < 2) {
        --begin;
        ++blank;
    }
    bool has_time = false;
    std::size_t count = 0;
    while (begin > from && !lines[begin - 1].is_blank && !lines[begin - 1].is_quoted && count < 4) {
        const std::string_view text = lines[begin - 1].text;
        if (text.size() > 120 || is_rule(text)) break;
        if (separator_end(lines, begin - 1) != begin - 1) break;
        has_time = has_time || has_clock_time(text);
        --begin;
        ++count;
    }
    return has_time ? begin : at;
}

// Up over separators, rules and the line of the organization that belong to the block.
std::size_t above_block(const std::vector<Line>& lines, std::size_t from, std::size_t at) {
    std::size_t begin = at;
    for (int steps = 0; steps < 3; ++steps) {
        std::size_t i = begin;
        std::size_t blank = 0;
        while (i > from && lines[i - 1].is_blank && blank < 2) {
            --i;
            ++blank;
        }
        if (i == from) break;
        if (is_rule(lines[i - 1].text) || separator_end(lines, i - 1) != i - 1) {
            begin = i - 1;
        } else {
            break;
        }
    }
    return begin;
}

HeaderBlock columns_block(const std::vector<Line>& lines, std::size_t from, std::size_t at) {
    bool has_to = false;
    std::size_t end = at;
    const std::size_t last = std::min(lines.size(), at + 60);
    for (std::size_t i = at; i < last && end == at; ++i) {
        if (i > at + 1 && lines[i].is_blank && lines[i - 1].is_blank) break;
        const FieldLabel label = column_label_of(lines[i].text);
        has_to = has_to || label == FieldLabel::To;
        if (label == FieldLabel::Subject && has_to) end = i + 1;
    }
    if (end == at) return {};
    while (end < lines.size() && !lines[end].is_blank) ++end;
    std::size_t begin = at;
    while (begin > from && !lines[begin - 1].is_blank && at - begin < 4) --begin;
    return {above_block(lines, from, begin), end, 0};
}

}  // namespace

HeaderBlock header_block(const std::vector<Line>& lines, std::size_t from, std::size_t at) {
    const FieldLabel first = label_of(lines[at].text);
    if (first == FieldLabel::None) {
        // Columns: the label stands in the middle of the line.
        if (lines[at].text.size() < 12 || column_label_of(lines[at].text) != FieldLabel::To) {
            return {};
        }
        return columns_block(lines, from, at);
    }
    if (first == FieldLabel::Other || first == FieldLabel::Cc) return {};
    const Block block = read_block(lines, at);
    const bool has_from = has(block, FieldLabel::From);
    const auto count = std::count_if(block.labels.begin(), block.labels.end(),
                                     [](FieldLabel label) { return label != FieldLabel::Other; });
    const bool by_sender = first == FieldLabel::From && count >= 3;
    const bool by_author = first == FieldLabel::Subject && has_from && count >= 3;
    // A memo begins with To: or Date: as well; a mail's header names the sender's address.
    const bool any_order = has_from && count >= 4 && block.sender_has_address;
    if (by_sender || by_author || any_order) return {above_block(lines, from, at), block.end, 0};
    const bool is_lotus = first == FieldLabel::To && !has_from &&
                          (has(block, FieldLabel::Subject) || has(block, FieldLabel::Cc));
    const std::size_t begin = is_lotus ? above_lotus(lines, from, at) : at;
    if (begin == at) return {0, 0, block.end};
    return {above_block(lines, from, begin), block.end, 0};
}

}  // namespace foresail::normalize::zones
