// What a reader of an HTML mail does not see: elements that are hidden, letters of no size, and
// text in the colour of its ground. Who hides words in a mail means them for software.
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gumbo.h>

namespace foresail::normalize {

using Colour = std::array<int, 3>;  ///< Red, green, blue, of 255.

/// What an element hands down to the text in it.
struct Look {
    Colour text{0, 0, 0};
    std::optional<Colour> ground = Colour{255, 255, 255};  ///< nullopt: a picture, or not known.
};

/// `style`, here and below: the element's plain_style.
bool is_hidden(const GumboElement& element, const std::string& style);

/// `has_sheet`: the mail has a style sheet, so what classes look like is not known here.
Look look_of(const GumboElement& element, const std::string& style, const Look& around,
             bool has_sheet);

bool is_unseen(const Look& look);

}  // namespace foresail::normalize
