#include "understand/sign/sign_list.h"

#include "platform/result.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foresail::understand::sign {
namespace {

constexpr std::size_t text_bytes_max = 8000;
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> replaced = {{
    {"<omitted>", " "},      // CUAD's mark for what stands between two parts of a clause.
    {"\xe2\x80\x9c", "\""},  // Curly quotes.
    {"\xe2\x80\x9d", "\""},
    {"\xe2\x80\x99", "'"},
    {"\xc2\xa0", " "},  // A blank that does not break.
}};

bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

std::string replace_marks(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto* const found =
            std::find_if(replaced.begin(), replaced.end(),
                         [&](const auto& pair) { return text.starts_with(pair.first); });
        if (found == replaced.end()) {
            const char c = text.front();
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            text.remove_prefix(1);
        } else {
            out += found->second;
            text.remove_prefix(found->first.size());
        }
    }
    return out;
}

std::string join_blanks(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!is_blank(c)) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string with_verb(std::string pattern, const std::string& verb) {
    constexpr std::string_view name = "{verb}";
    for (std::size_t at = 0; (at = pattern.find(name, at)) != std::string::npos;) {
        pattern.replace(at, name.size(), verb);
        at += verb.size();
    }
    return pattern;
}

}  // namespace

std::string plain(std::string_view text) {
    const std::string joined = join_blanks(replace_marks(text.substr(0, text_bytes_max)));
    std::string out;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const bool is_broken_word = i >= 2 && i + 1 < joined.size() && joined[i] == ' ' &&
                                    joined[i - 1] == '-' && is_letter(joined[i - 2]) &&
                                    is_letter(joined[i + 1]);
        if (!is_broken_word) out += joined[i];
    }
    return out;
}

SignList::SignList(std::string_view file) {
    constexpr std::string_view let = "let verb = ";
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    std::string verb;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (line.empty() || line.starts_with("# ")) continue;
        if (line.starts_with(let)) {
            verb = "(?:" + std::string{line.substr(let.size())} + ")";
            continue;
        }
        const std::string pattern = with_verb(std::string{line}, verb);
        patterns_.push_back(std::make_unique<const re2::RE2>(pattern, options));
        FS_ASSERT(patterns_.back()->ok());
    }
}

std::vector<std::size_t> SignList::found_in(std::string_view text) const {
    const re2::StringPiece piece{text.data(), text.size()};
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
        if (re2::RE2::PartialMatch(piece, *patterns_[i])) found.push_back(i);
    }
    return found;
}

}  // namespace foresail::understand::sign
