#include "normalize/language.h"

#include <algorithm>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace foresail::normalize {
namespace {

constexpr std::size_t looked_at_bytes_max = std::size_t{16} * 1024;
constexpr std::size_t letter_bytes_min = 12;

}  // namespace

std::string language_of(std::string_view text) {
    text = text.substr(0, looked_at_bytes_max);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) {
        text.remove_suffix(1);
    }
    const auto letters = std::count_if(text.begin(), text.end(), [](unsigned char c) {
        return c >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    if (static_cast<std::size_t>(letters) < letter_bytes_min) return {};

    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int text_bytes = 0;
    bool is_reliable = false;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        text.data(), static_cast<int>(text.size()), true, &hints, 0, languages, percents, scores,
        nullptr, &text_bytes, &is_reliable);
    if (!is_reliable || language == CLD2::UNKNOWN_LANGUAGE) return {};
    std::string code = CLD2::LanguageCode(language);
    code.erase(std::min(code.find('-'), code.size()));
    if (code == "iw") return "he";
    return code.size() == 2 && code != "un" ? code : std::string{};
}

}  // namespace foresail::normalize
