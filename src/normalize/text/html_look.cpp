#include "normalize/text/html_look.h"

#include "normalize/text/html_style.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>

namespace foresail::normalize {

namespace {

// Smaller letters nobody can read.
constexpr double letters_px_min = 2.5;
// Of 3 * 255: #fefefe on white is as good as white on white.
constexpr int difference_seen_min = 24;

std::optional<double> number_at_begin(std::string_view text) {
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

// "1px", "0.1pt", "0"; what is relative to the letters around counts only where it is nothing.
bool is_too_small(std::string_view size) {
    const auto number = number_at_begin(size);
    if (!number) return false;
    const bool is_absolute = size.ends_with("px") || size.ends_with("pt");
    return *number == 0 || (is_absolute && *number < letters_px_min);
}

std::optional<Colour> hex_colour(std::string_view digits) {
    if (digits.size() != 3 && digits.size() != 6) return std::nullopt;
    const std::size_t width = digits.size() / 3;
    Colour colour{};
    for (std::size_t i = 0; i < colour.size(); ++i) {
        const std::string_view one = digits.substr(i * width, width);
        const auto end = std::from_chars(one.data(), one.data() + one.size(), colour[i], 16);
        if (end.ptr != one.data() + one.size()) return std::nullopt;
        if (width == 1) colour[i] *= 17;
    }
    return colour;
}

// The parts of "rgb(255,255,255)" and "rgba(0,0,0,0.5)", white space left out.
std::optional<Colour> rgb_colour(std::string_view parts) {
    Colour colour{};
    for (int& one : colour) {
        const auto number = number_at_begin(parts);
        if (!number || *number < 0 || *number > 255) return std::nullopt;
        one = static_cast<int>(*number);
        parts.remove_prefix(std::min(parts.find(',') + 1, parts.size()));
    }
    return colour;
}

// nullopt: none, or one that is not known.
std::optional<Colour> colour_of(std::string_view text) {
    static const std::map<std::string_view, Colour> names{
        {"white", {255, 255, 255}},      {"black", {0, 0, 0}},
        {"snow", {255, 250, 250}},       {"ivory", {255, 255, 240}},
        {"whitesmoke", {245, 245, 245}}, {"red", {255, 0, 0}},
        {"blue", {0, 0, 255}},           {"green", {0, 128, 0}},
        {"yellow", {255, 255, 0}},       {"navy", {0, 0, 128}},
        {"gray", {128, 128, 128}},       {"grey", {128, 128, 128}},
        {"silver", {192, 192, 192}},     {"orange", {255, 165, 0}},
        {"purple", {128, 0, 128}}};
    if (text.starts_with('#')) return hex_colour(text.substr(1));
    if (text.starts_with("rgb(")) return rgb_colour(text.substr(4));
    if (text.starts_with("rgba(")) return rgb_colour(text.substr(5));
    const auto known = names.find(text);
    return known == names.end() ? std::nullopt : std::optional{known->second};
}

std::string lower(std::string_view text) {
    std::string result{text.substr(0, 40)};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

}  // namespace

bool is_hidden(const GumboElement& element, const std::string& style) {
    if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return true;
    if (style.empty()) return false;
    static constexpr std::array<std::string_view, 7> declarations{
        "display:none",   "visibility:hidden", "mso-hide:all",      "max-height:0",
        "max-height:0px", "opacity:0",         "clip:rect(0,0,0,0)"};
    const auto says = [&](std::string_view text) { return has_declaration(style, text); };
    if (std::any_of(declarations.begin(), declarations.end(), says)) return true;
    const auto far_left = number_at_begin(declared(style, "left"));
    const auto indent = number_at_begin(declared(style, "text-indent"));
    constexpr double off_the_page = -900;
    if (says("position:absolute") && far_left && *far_left < off_the_page) return true;
    return (indent && *indent < off_the_page) || is_too_small(declared(style, "font-size"));
}

Look look_of(const GumboElement& element, const std::string& style, const Look& around,
             bool has_sheet) {
    Look look = around;
    const bool is_styled_elsewhere =
        has_sheet && (!attribute(element, "class").empty() || !attribute(element, "id").empty());
    const bool is_body = element.tag == GUMBO_TAG_BODY;
    const std::string text = lower(attribute(element, is_body ? "text" : "color"));
    look.text = colour_of(text).value_or(look.text);
    look.text = colour_of(declared(style, "color")).value_or(look.text);

    const std::string_view shorthand = declared(style, "background");
    const std::string_view own = declared(style, "background-color");
    const std::string_view said = own.empty() ? shorthand : own;
    const std::string attribute_colour = lower(attribute(element, "bgcolor"));
    const bool is_picture = shorthand.find("url(") != std::string_view::npos ||
                            shorthand.find("gradient") != std::string_view::npos ||
                            !declared(style, "background-image").empty() ||
                            !attribute(element, "background").empty();
    const bool is_clear = said.empty() || said == "transparent" || said == "none" ||
                          said == "inherit" || said == "initial";
    if (!attribute_colour.empty()) look.ground = colour_of(attribute_colour);
    if (!is_clear) look.ground = colour_of(said);
    const bool is_told = !attribute_colour.empty() || !is_clear;
    if (is_picture || (is_styled_elsewhere && !is_told)) look.ground = std::nullopt;
    return look;
}

bool is_unseen(const Look& look) {
    if (!look.ground) return false;
    int difference = 0;
    for (std::size_t i = 0; i < look.text.size(); ++i) {
        difference += std::abs(look.text[i] - (*look.ground)[i]);
    }
    return difference < difference_seen_min;
}

}  // namespace foresail::normalize
