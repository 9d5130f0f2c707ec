#include "normalize/document/docx/numbering.h"

#include <algorithm>

namespace foresail::normalize::docx {
namespace {

constexpr int style_depth_max = 20;
constexpr int number_max = 10'000;

std::string letters(int number, char first) {
    // After z comes aa, then bb.
    const int turn = (number - 1) / 26;
    return std::string(static_cast<std::size_t>(std::min(turn, 4) + 1),
                       static_cast<char>(first + (number - 1) % 26));
}

std::string roman(int number, bool is_upper) {
    static constexpr std::array<std::pair<int, const char*>, 13> signs{{{1000, "m"},
                                                                        {900, "cm"},
                                                                        {500, "d"},
                                                                        {400, "cd"},
                                                                        {100, "c"},
                                                                        {90, "xc"},
                                                                        {50, "l"},
                                                                        {40, "xl"},
                                                                        {10, "x"},
                                                                        {9, "ix"},
                                                                        {5, "v"},
                                                                        {4, "iv"},
                                                                        {1, "i"}}};
    std::string text;
    for (const auto& [value, sign] : signs) {
        for (; number >= value; number -= value) text += sign;
    }
    if (is_upper) {
        for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

std::string formatted(const std::string& format, int number) {
    if (number < 1 || number > number_max) return std::to_string(number);
    if (format == "lowerLetter") return letters(number, 'a');
    if (format == "upperLetter") return letters(number, 'A');
    if (format == "lowerRoman") return roman(number, false);
    if (format == "upperRoman") return roman(number, true);
    if (format == "decimalZero") {
        return (number < 10 ? "0" : "") + std::to_string(number);
    }
    return std::to_string(number);
}

std::size_t level_of(const pugi::xml_attribute& value) {
    return static_cast<std::size_t>(
        std::clamp(value.as_int(), 0, static_cast<int>(level_count) - 1));
}

}  // namespace

Numbering::Numbering(const pugi::xml_document& numbering, const pugi::xml_document& styles) {
    const auto root = numbering.child("w:numbering");
    for (const auto& outline : root.children("w:abstractNum")) {
        Levels& levels = outlines_[outline.attribute("w:abstractNumId").value()];
        for (const auto& level : outline.children("w:lvl")) {
            levels[level_of(level.attribute("w:ilvl"))] = {
                level.child("w:numFmt").attribute("w:val").value(),
                level.child("w:lvlText").attribute("w:val").value(),
                level.child("w:start").attribute("w:val").as_int(1)};
        }
    }
    for (const auto& list : root.children("w:num")) {
        list_outline_[list.attribute("w:numId").value()] =
            list.child("w:abstractNumId").attribute("w:val").value();
    }
    for (const auto& style : styles.child("w:styles").children("w:style")) {
        const std::string id = style.attribute("w:styleId").value();
        style_parent_[id] = style.child("w:basedOn").attribute("w:val").value();
        const auto number = style.child("w:pPr").child("w:numPr");
        if (number) {
            style_place_[id] = {number.child("w:numId").attribute("w:val").value(),
                                level_of(number.child("w:ilvl").attribute("w:val"))};
        }
    }
}

std::optional<Numbering::Place> Numbering::place_of(const pugi::xml_node& properties) const {
    std::string style = properties.child("w:pStyle").attribute("w:val").value();
    std::optional<Place> place;
    for (int depth = 0; !place && !style.empty() && depth < style_depth_max; ++depth) {
        const auto found = style_place_.find(style);
        if (found != style_place_.end() && !found->second.list.empty()) place = found->second;
        const auto parent = style_parent_.find(style);
        style = parent == style_parent_.end() ? "" : parent->second;
    }
    const auto own = properties.child("w:numPr");
    if (!own) return place;
    const std::string list = own.child("w:numId").attribute("w:val").value();
    if (list == "0") return std::nullopt;  // Taken off the list by hand.
    if (!place) place = Place{};
    if (!list.empty()) place->list = list;
    if (const auto level = own.child("w:ilvl")) place->level = level_of(level.attribute("w:val"));
    return place;
}

std::string Numbering::write(const Levels& levels, const Count& count, std::size_t level) const {
    const std::string& form = levels[level].text;
    std::string text;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool is_place =
            form[i] == '%' && i + 1 < form.size() && form[i + 1] >= '1' && form[i + 1] <= '9';
        if (!is_place) {
            text += form[i];
            continue;
        }
        const auto of = static_cast<std::size_t>(form[++i] - '1');
        const int number = count.is_begun[of] ? count.values[of] : levels[of].start;
        text += formatted(levels[of].format, number);
    }
    return text;
}

std::string Numbering::next(const pugi::xml_node& properties) {
    const auto place = place_of(properties);
    if (!place) return {};
    const auto outline = list_outline_.find(place->list);
    if (outline == list_outline_.end()) return {};
    const auto found = outlines_.find(outline->second);
    if (found == outlines_.end()) return {};
    const Levels& levels = found->second;
    Count& count = counts_[outline->second];
    const std::size_t level = place->level;
    int& value = count.values[level];
    value = count.is_begun[level] ? value + 1 : levels[level].start;
    count.is_begun[level] = true;
    std::fill(count.is_begun.begin() + static_cast<std::ptrdiff_t>(level) + 1, count.is_begun.end(),
              false);
    if (levels[level].format == "bullet") return "-";
    if (levels[level].format == "none") return {};
    return write(levels, count, level);
}

}  // namespace foresail::normalize::docx
