#include "understand/clause/signs.h"

#include "platform/result.h"

#include <algorithm>
#include <array>
#include <memory>

#include <re2/re2.h>

extern "C" const char foresail_clause_signs_begin[];
extern "C" const char foresail_clause_signs_end[];

namespace foresail::understand::clause {
namespace {

constexpr std::size_t text_bytes_max = 8000;
// A text of so many bytes or more is of the next length.
constexpr std::array<std::size_t, 8> lengths = {13, 31, 61, 121, 251, 501, 901, 1601};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> replaced = {{
    {"<omitted>", " "},      // CUAD's mark for what stands between two parts of a clause.
    {"\xe2\x80\x9c", "\""},  // Curly quotes.
    {"\xe2\x80\x9d", "\""},
    {"\xe2\x80\x99", "'"},
    {"\xc2\xa0", " "},  // A blank that does not break.
}};

std::vector<std::unique_ptr<re2::RE2>> read_patterns() {
    std::string_view rest{
        foresail_clause_signs_begin,
        static_cast<std::size_t>(foresail_clause_signs_end - foresail_clause_signs_begin)};
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    std::vector<std::unique_ptr<re2::RE2>> patterns;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty() || line.starts_with("# ")) continue;
        patterns.push_back(std::make_unique<re2::RE2>(std::string{line}, options));
        FS_ASSERT(patterns.back()->ok());
    }
    return patterns;
}

const std::vector<std::unique_ptr<re2::RE2>>& the_patterns() {
    static const auto patterns = read_patterns();
    return patterns;
}

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

std::vector<std::size_t> signs_of(std::string_view text) {
    const std::string of = plain(text);
    const auto& patterns = the_patterns();
    std::vector<std::size_t> signs;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (re2::RE2::PartialMatch(of, *patterns[i])) signs.push_back(i);
    }
    const auto* const longer = std::upper_bound(lengths.begin(), lengths.end(), of.size());
    signs.push_back(patterns.size() + static_cast<std::size_t>(longer - lengths.begin()));
    return signs;
}

std::size_t sign_count() {
    return the_patterns().size() + lengths.size() + 1;
}

}  // namespace foresail::understand::clause
