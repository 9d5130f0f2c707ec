#include "normalize/text/body_text.h"

#include "normalize/limits.h"
#include "normalize/mime/content.h"
#include "normalize/mime/field_text.h"
#include "normalize/text/charset.h"
#include "normalize/text/clean_text.h"
#include "normalize/text/html_text.h"
#include "normalize/text/text_flow.h"

#include <algorithm>
#include <optional>

#include <re2/re2.h>

namespace foresail::normalize {
namespace {

std::string parameter(GMimePart* part, const char* name) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char* value = type == nullptr ? nullptr : g_mime_content_type_get_parameter(type, name);
    return value == nullptr ? std::string{} : std::string(value);
}

bool is_folded_equal(const std::string& text, const char* lower) {
    return g_ascii_strcasecmp(text.c_str(), lower) == 0;
}

std::string decoded_text(GMimePart* part, Notes& notes) {
    const std::string bytes = decoded(GMIME_OBJECT(part), limits::body_bytes_max);
    if (bytes.size() == limits::body_bytes_max) {
        notes.add("A text part is larger than 8 MiB; its end was left out.");
    }
    return clean_text(to_utf8(bytes, parameter(part, "charset")));
}

std::string plain_text(GMimePart* part, Notes& notes) {
    std::string text = decoded_text(part, notes);
    if (!is_folded_equal(parameter(part, "format"), "flowed")) return text;
    const bool del_sp = is_folded_equal(parameter(part, "delsp"), "yes");
    return unflow(text, del_sp ? DelSp::Yes : DelSp::No);
}

// HTML names its charset inside where the part's header does not.
std::string html_charset(const std::string& bytes) {
    static const RE2 re("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:-]{1,40})");
    std::string charset;
    RE2::PartialMatch(re2::StringPiece(bytes.data(), std::min<std::size_t>(bytes.size(), 4'096)),
                      re, &charset);
    return charset;
}

std::string text_of_html(GMimePart* part, Notes& notes) {
    const std::string bytes = decoded(GMIME_OBJECT(part), limits::body_bytes_max);
    std::string charset = parameter(part, "charset");
    if (charset.empty() && !is_utf8(bytes)) charset = html_charset(bytes);
    return clean_text(html_text(clean_text(to_utf8(bytes, charset)), notes));
}

std::size_t letter_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](unsigned char c) {
        return c >= 0x80 || std::isalnum(c) != 0;
    }));
}

// A plain part that only says that there is an HTML part.
bool is_stub(std::string_view plain, std::string_view html) {
    const std::size_t letters = letter_count(plain);
    if (letters == 0) return true;
    const std::size_t html_letters = letter_count(html);
    if (letters * 10 < html_letters && letters < 200) return true;
    static const RE2 re(
        "(?i)\\bhtml\\b|plain[- ]text version|text version of this|view (?:this|the) (?:e-?mail|"
        "message) (?:in|online)|im browser|dans votre navigateur|en (?:tu|su) navegador");
    return letters < 400 && letters * 2 < html_letters &&
           RE2::PartialMatch(re2::StringPiece(plain.data(), plain.size()), re);
}

std::string joined(const std::vector<GMimePart*>& parts, Notes& notes,
                   std::string (*text_of)(GMimePart*, Notes&)) {
    std::string text;
    for (GMimePart* part : parts) {
        if (!text.empty() && text.back() != '\n') text.push_back('\n');
        text += text_of(part, notes);
        if (text.size() > limits::text_bytes_max) break;
    }
    return text;
}

std::string piece_text(const BodyPiece& piece, Notes& notes) {
    std::string plain = joined(piece.plain, notes, plain_text);
    if (piece.html.empty()) return plain;
    // Most plain parts are clearly the mail; only short ones are weighed against the HTML.
    constexpr std::size_t letters_of_a_stub_max = 400;
    if (letter_count(std::string_view(plain).substr(0, 4'096)) >= letters_of_a_stub_max) {
        return plain;
    }
    std::string html = joined(piece.html, notes, text_of_html);
    if (plain.empty() || is_stub(plain, html)) {
        return html.empty() ? plain : html;
    }
    return plain;
}

}  // namespace

std::string body_text(const Parts& parts, Notes& notes) {
    std::string text;
    for (const BodyPiece& piece : parts.body) {
        if (!text.empty() && text.back() != '\n') text.push_back('\n');
        text += piece_text(piece, notes);
        if (text.size() > limits::text_bytes_max) break;
    }
    if (text.size() > limits::text_bytes_max) {
        notes.add("The message's text is longer than 2 MiB; its end was left out.");
        text = cut_text(text, limits::text_bytes_max);
    }
    return text;
}

}  // namespace foresail::normalize
