// The numbers that Word shows before paragraphs ("7.2", "(a)") and keeps apart from their text:
// numbering.xml tells their form, styles.xml which style has which, the paragraphs are counted.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include <pugixml.hpp>

namespace foresail::normalize::docx {

inline constexpr std::size_t level_count = 9;

class Numbering {
public:
    /// Empty documents are fine: then nothing is numbered but what says so itself.
    Numbering(const pugi::xml_document& numbering, const pugi::xml_document& styles);

    /// The number of the next paragraph with these properties (w:pPr), or "".
    std::string next(const pugi::xml_node& properties);

private:
    struct Level {
        std::string format;  ///< "decimal", "lowerLetter", ..., "bullet".
        std::string text;    ///< "%1.%2".
        int start = 1;
    };
    using Levels = std::array<Level, level_count>;
    /// Where a paragraph stands: which list, how deep.
    struct Place {
        std::string list;
        std::size_t level = 0;
    };
    struct Count {
        std::array<int, level_count> values{};
        std::array<bool, level_count> is_begun{};
    };

    [[nodiscard]] std::optional<Place> place_of(const pugi::xml_node& properties) const;
    [[nodiscard]] std::string write(const Levels& levels, const Count& count,
                                    std::size_t level) const;

    std::map<std::string, Levels> outlines_;           ///< By abstractNumId.
    std::map<std::string, std::string> list_outline_;  ///< numId -> abstractNumId.
    std::map<std::string, Place> style_place_;
    std::map<std::string, std::string> style_parent_;
    std::map<std::string, Count> counts_;  ///< By abstractNumId: lists that share one go on.
};

}  // namespace foresail::normalize::docx
