#include "store/sqlite/cursor.h"

#include "store/page.h"

#include <algorithm>
#include <charconv>

namespace foresail::store {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

std::string to_hex(std::string_view bytes) {
    std::string hex;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

bool from_hex(std::string_view hex, std::string& bytes) {
    if (hex.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const auto high = digits.find(hex[i]);
        const auto low = digits.find(hex[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return false;
        bytes += static_cast<char>(high * 16 + low);
    }
    return true;
}

tl::unexpected<platform::Error> bad_cursor() {
    return platform::failure(platform::ErrorCode::InvalidArgument, "the cursor is not valid",
                             "Start again at the first page.");
}

}  // namespace

std::string Cursor::to_text() const {
    return to_hex(id) + "." + to_hex(key);
}

platform::Result<Cursor> Cursor::parse(std::string_view text) {
    const auto dot = text.find('.');
    Cursor cursor;
    if (dot == std::string_view::npos || !from_hex(text.substr(0, dot), cursor.id) ||
        !from_hex(text.substr(dot + 1), cursor.key)) {
        return bad_cursor();
    }
    return cursor;
}

platform::Result<std::int64_t> Cursor::number() const {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), value);
    if (error != std::errc{} || end != key.data() + key.size()) return bad_cursor();
    return value;
}

int limit_of_page(int wanted) {
    return std::clamp(wanted, 1, page_size_max);
}

}  // namespace foresail::store
