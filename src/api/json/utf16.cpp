#include "api/json/utf16.h"

#include <algorithm>

namespace foresail::api {
namespace {

constexpr std::size_t step = 256;

// A lead byte counts for its character: two units from four-byte characters on (U+10000 and above),
// else one. Continuation bytes count nothing.
std::size_t units_of(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) == 0x80U) return 0;
    return byte >= 0xF0U ? 2 : 1;
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

Utf16Index::Utf16Index(std::string_view text) : text_{text} {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(text.begin(), text.end(), is_ascii)) return;
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % step == 0) checkpoints_.push_back(units);
        units += units_of(text[i]);
    }
}

std::size_t Utf16Index::of(std::size_t byte) const {
    byte = std::min(byte, text_.size());
    if (checkpoints_.empty()) return byte;
    while (byte > 0 && byte < text_.size() && is_continuation(text_[byte])) --byte;
    const std::size_t checkpoint = std::min(byte / step, checkpoints_.size() - 1);
    std::size_t units = checkpoints_[checkpoint];
    for (std::size_t i = checkpoint * step; i < byte; ++i) units += units_of(text_[i]);
    return units;
}

}  // namespace foresail::api
