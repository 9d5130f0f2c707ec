// The words by which enumerators are written in rows and JSON: one table for both directions.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace foresail::domain {

template <class Enum, std::size_t count>
struct Words {
    std::array<std::pair<Enum, const char*>, count> rows;

    [[nodiscard]] constexpr const char* text_of(Enum value) const {
        for (const auto& [candidate, text] : rows) {
            if (candidate == value) return text;
        }
        return "";
    }
    [[nodiscard]] constexpr std::optional<Enum> value_of(std::string_view text) const {
        for (const auto& [value, candidate] : rows) {
            if (text == candidate) return value;
        }
        return std::nullopt;
    }
};

}  // namespace foresail::domain
