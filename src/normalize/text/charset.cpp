#include "normalize/text/charset.h"

#include "normalize/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace foresail::normalize {
namespace {

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

bool is_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c < 0x80; });
}

std::string plain_label(std::string_view label) {
    std::string text;
    for (const char c : label) {
        if (c == '"' || c == '\'' || std::isspace(static_cast<unsigned char>(c)) != 0) continue;
        text.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    }
    return text;
}

// What senders write is not always what they mean (the WHATWG's encoding standard, 4.2).
std::string converter_name(const std::string& label) {
    static constexpr std::array<std::array<const char*, 2>, 14> meant{{
        {"iso-8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"8859_1", "windows-1252"},
        {"cp1252", "windows-1252"},
        {"ansi_x3.110-1983", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"ks_c_5601-1987", "windows-949"},
        {"euc-kr", "windows-949"},
        {"shift_jis", "windows-932"},
        {"iso-8859-8-i", "iso-8859-8"},
        {"big5", "windows-950"},
    }};
    for (const auto& row : meant) {
        if (label == row[0]) return row[1];
    }
    return label;
}

std::string convert(std::string_view bytes, const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter{ucnv_open(name, &error)};
    if (U_FAILURE(error)) return {};
    std::string text(bytes.size() * 3 + 16, '\0');
    error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> utf8{ucnv_open("UTF-8", &error)};
    if (U_FAILURE(error)) return {};
    std::array<UChar, 1024> pivot{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    const char* source = bytes.data();
    std::size_t made = 0;
    while (true) {
        char* target = text.data() + made;
        error = U_ZERO_ERROR;
        ucnv_convertEx(utf8.get(), converter.get(), &target, text.data() + text.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                       pivot.data() + pivot.size(), 0, 1, &error);
        made = static_cast<std::size_t>(target - text.data());
        if (error != U_BUFFER_OVERFLOW_ERROR) break;
        text.resize(text.size() * 2);
    }
    text.resize(made);
    return text;
}

std::string detected_charset(std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector{ucsdet_open(&error)};
    if (U_FAILURE(error)) return "windows-1252";
    const auto size = static_cast<int32_t>(std::min<std::size_t>(bytes.size(), 8'192));
    ucsdet_setText(detector.get(), bytes.data(), size, &error);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || match == nullptr) return "windows-1252";
    const char* name = ucsdet_getName(match, &error);
    const int32_t confidence = ucsdet_getConfidence(match, &error);
    // Short Western text looks like many things; a guess has to be good to beat windows-1252.
    if (U_FAILURE(error) || name == nullptr || confidence < 30) return "windows-1252";
    const std::string found = plain_label(name);
    if (found.rfind("utf-16", 0) == 0 || found.rfind("utf-32", 0) == 0 ||
        found.rfind("ibm4", 0) == 0) {
        return "windows-1252";
    }
    return converter_name(found);
}

bool is_unlabelled(const std::string& label) {
    return label.empty() || label == "us-ascii" || label == "ascii" || label == "utf-8" ||
           label == "utf8" || label == "unknown-8bit" || label == "x-unknown" ||
           label == "ansi_x3.4-1968" || label == "iso-ir-6" || label == "default";
}

// Single bytes that happen to make whole UTF-8 sequences are rare; UTF-8 under a wrong label is
// not.
bool is_single_byte(const std::string& name) {
    return name.rfind("windows-125", 0) == 0 || name.rfind("iso-8859", 0) == 0;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        if (next_character(bytes, at) < 0) return false;
    }
    return true;
}

std::string to_utf8(std::string_view bytes, std::string_view label) {
    const std::string plain = plain_label(label);
    if (is_unlabelled(plain)) {
        // ISO-2022 in mail without a label is 7-bit and shows by its escapes.
        if (is_utf8(bytes) && bytes.find("\x1b$") == std::string_view::npos) {
            return std::string(bytes);
        }
        const bool says_utf8 = plain == "utf-8" || plain == "utf8";
        // A few broken bytes in what is UTF-8 otherwise stay a few broken characters.
        const auto high =
            std::count_if(bytes.begin(), bytes.end(), [](unsigned char c) { return c >= 0x80; });
        std::string read = convert(bytes, "UTF-8");
        std::size_t broken = 0;
        for (std::size_t at = read.find("\xEF\xBF\xBD"); at != std::string::npos;
             at = read.find("\xEF\xBF\xBD", at + 3)) {
            ++broken;
        }
        if (says_utf8 && broken * 4 <= static_cast<std::size_t>(high)) return read;
        return convert(bytes, detected_charset(bytes).c_str());
    }
    const std::string name = converter_name(plain);
    if (is_single_byte(name) && !is_ascii(bytes) && is_utf8(bytes)) return std::string(bytes);
    std::string text = convert(bytes, name.c_str());
    if (text.empty() && !bytes.empty()) return to_utf8(bytes, "");
    return text;
}

}  // namespace foresail::normalize
