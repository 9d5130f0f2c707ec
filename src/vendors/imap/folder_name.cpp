#include "vendors/imap/folder_name.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace foresail::vendors::imap {
namespace {

std::optional<unsigned> sextet(char c) {
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";
    const std::size_t index = alphabet.find(c);
    if (index == std::string_view::npos) return std::nullopt;
    return static_cast<unsigned>(index);
}

std::optional<std::vector<std::uint16_t>> decode_units(std::string_view base64) {
    std::vector<std::uint16_t> units;
    std::uint32_t bits = 0;
    int bit_count = 0;
    for (const char c : base64) {
        const auto value = sextet(c);
        if (!value) return std::nullopt;
        bits = (bits << 6U) | *value;
        bit_count += 6;
        if (bit_count < 16) continue;
        bit_count -= 16;
        units.push_back(static_cast<std::uint16_t>(bits >> static_cast<unsigned>(bit_count)));
        bits &= (1U << static_cast<unsigned>(bit_count)) - 1U;
    }
    if (bits != 0) return std::nullopt;
    return units;
}

void append_utf8(std::string& text, std::uint32_t point) {
    const auto put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::optional<std::string> to_utf8(const std::vector<std::uint16_t>& units) {
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::uint32_t unit = units[i];
        if (unit >= 0xDC00 && unit < 0xE000) return std::nullopt;
        if (unit < 0xD800 || unit >= 0xE000) {
            append_utf8(text, unit);
            continue;
        }
        if (i + 1 == units.size() || units[i + 1] < 0xDC00 || units[i + 1] >= 0xE000) {
            return std::nullopt;
        }
        append_utf8(text, 0x10000U + ((unit - 0xD800U) << 10U) + (units[++i] - 0xDC00U));
    }
    return text;
}

}  // namespace

std::string decode_folder_name(std::string_view name) {
    std::string decoded;
    while (!name.empty()) {
        const std::size_t shift = name.find('&');
        decoded += name.substr(0, shift);
        if (shift == std::string_view::npos) break;
        const std::size_t end = name.find('-', shift);
        if (end == std::string_view::npos) {
            decoded += name.substr(shift);
            break;
        }
        const std::string_view base64 = name.substr(shift + 1, end - shift - 1);
        const auto units = decode_units(base64);
        const auto text = units ? to_utf8(*units) : std::nullopt;
        if (base64.empty()) {
            decoded += '&';
        } else {
            decoded += text ? *text : std::string{name.substr(shift, end - shift + 1)};
        }
        name.remove_prefix(end + 1);
    }
    return decoded;
}

}  // namespace foresail::vendors::imap
