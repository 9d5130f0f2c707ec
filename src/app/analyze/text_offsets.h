// Byte offsets of UTF-8 to offsets in characters (Unicode code points), which is what analyze's
// lines speak of.
#pragma once

#include "domain/span.h"

#include <string_view>
#include <vector>

namespace foresail::app::analyze {

class TextOffsets {
public:
    explicit TextOffsets(std::string_view text) : text_{text} {}

    /// Characters before byte `offset`.
    [[nodiscard]] std::size_t characters(std::size_t offset) {
        if (offset < bytes_) bytes_ = count_ = 0;
        for (; bytes_ < offset && bytes_ < text_.size(); ++bytes_) {
            if ((static_cast<unsigned char>(text_[bytes_]) & 0xC0U) != 0x80U) ++count_;
        }
        return count_;
    }

private:
    std::string_view text_;
    std::size_t bytes_ = 0;
    std::size_t count_ = 0;
};

}  // namespace foresail::app::analyze
