// What stands in HTML's tags, in an element's attributes, and in its style.
#pragma once

#include <string>
#include <string_view>

#include <gumbo.h>

namespace foresail::normalize {

/// Whether a text has these words, given in lower case, in any case.
bool mentions(std::string_view html, std::string_view words);

/// Empty where there is none.
std::string_view attribute(const GumboElement& element, const char* name);

/// The style attribute in lower case, without white space: "display : None" -> "display:none".
std::string plain_style(const GumboElement& element);

/// Whether a plain style says just this: "display:none".
bool has_declaration(const std::string& style, std::string_view declaration);

/// What a plain style gives a property last: "#fff" for "color". Empty where it gives it nothing.
std::string_view declared(const std::string& style, std::string_view property);

}  // namespace foresail::normalize
