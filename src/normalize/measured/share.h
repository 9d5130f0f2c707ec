// How much of a public set is right. For tests and benches, not for the product.
#pragma once

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <gmime/gmime.h>

namespace foresail::normalize::measured {

struct Share {
    std::size_t right = 0;
    std::size_t all = 0;
    std::vector<std::string> wrong = {};  ///< What differs, for whoever looks into it.

    void count(bool is_right, const std::string& what) {
        ++all;
        right += is_right ? 1U : 0U;
        if (!is_right) wrong.push_back(what);
    }
    [[nodiscard]] double value() const {
        return all == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(all);
    }
};

inline std::string file_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A .gz file's content; "" where it can't be read.
inline std::string unzipped_file(const std::string& path) {
    g_mime_init();
    GMimeStream* file = g_mime_stream_file_open(path.c_str(), "rb", nullptr);
    if (file == nullptr) return {};
    GMimeStream* stream = g_mime_stream_filter_new(file);
    GMimeFilter* unzip = g_mime_filter_gzip_new(GMIME_FILTER_GZIP_MODE_UNZIP, 6);
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream), unzip);
    std::string text;
    std::vector<char> buffer(1 << 16);
    while (true) {
        const auto size = g_mime_stream_read(stream, buffer.data(), buffer.size());
        if (size <= 0) break;
        text.append(buffer.data(), static_cast<std::size_t>(size));
    }
    g_object_unref(unzip);
    g_object_unref(stream);
    g_object_unref(file);
    return text;
}

inline std::string without_white_space(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') continue;
        if (text.substr(i, 2) == "\xC2\xA0") {
            ++i;
            continue;
        }
        result.push_back(c);
    }
    return result;
}

}  // namespace foresail::normalize::measured
