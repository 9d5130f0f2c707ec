#include "insight/guard/names.h"

#include "insight/guard/words/office_words.h"
#include "insight/guard/words/words.h"

#include <algorithm>
#include <optional>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t pair_distance_max = 3;
constexpr int title_distance_max = 6;

UChar32 first_letter(const std::string& text) {
    std::int32_t at = 0;
    UChar32 code = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at,
            static_cast<std::int32_t>(text.size()), code);
    return code;
}

// Letters of a script without capitals, in which nothing tells a name from a word.
bool is_caseless(const Token& token) {
    const UChar32 code = first_letter(token.text);
    return code > 0x24F && u_isupper(code) == 0 && u_islower(code) == 0;
}

// First names that are words as well count only where the sources write them with a capital.
bool is_word_and_name(const std::string& folded) {
    static const std::unordered_set<std::string> both{
        "will", "mark", "bill",  "may", "rose", "grant", "frank", "art",   "hope", "grace",
        "joy",  "drew", "chase", "pat", "rob",  "sue",   "jack",  "april", "june", "august"};
    return both.contains(folded);
}

// German pronouns that bear a capital anywhere.
bool is_address_word(const std::string& folded) {
    static const std::unordered_set<std::string> words{"sie",   "ihr",   "ihre",  "ihnen", "ihrem",
                                                       "ihren", "ihrer", "ihres", "du",    "dein"};
    return words.contains(folded);
}

// "Geliefert", "Gewünscht".
bool is_participle(const std::string& folded) {
    return folded.size() >= 7 && folded.starts_with("ge") && folded.ends_with('t') &&
           !folded.ends_with("dt");
}

// 'f' or 'm' where the name at `at` is called Ms or Mr, else 0.
char title_before(const std::vector<Token>& tokens, std::size_t at) {
    static const std::unordered_set<std::string> women{"mrs",    "ms",   "miss", "frau",   "mme",
                                                       "madame", "mlle", "sra",  "senora", "srta"};
    static const std::unordered_set<std::string> men{"mr",       "herr", "herrn",
                                                     "monsieur", "sr",   "senor"};
    for (int step = 0; step < title_distance_max && at > 0; ++step) {
        const std::string& word = tokens[--at].folded;
        if (women.contains(word)) return 'f';
        if (men.contains(word)) return 'm';
        // "Herr Dr. Weber", "Frau Anna Weber".
        const bool goes_on = word == "." || (tokens[at].kind == TokenKind::Word &&
                                             tokens[at].is_capital && !tokens[at].is_opening);
        if (!goes_on) return 0;
    }
    return 0;
}

bool has_inner_capital(const Token& token) {
    return std::any_of(token.text.begin() + 1, token.text.end(),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Namer {
public:
    Namer(const std::vector<Token>& tokens, const Reading& reading, std::string_view language)
        : tokens_{tokens}, reading_{reading}, language_{language} {}

    std::vector<Claim> read() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (!is_name(at)) continue;
            add_word(at);
            add_title(at);
            if (last_ && is_beside(*last_, at)) add_pair(*last_, at);
            last_ = at;
        }
        return std::move(claims_);
    }

    std::vector<std::size_t> places() const {
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (is_name(at)) places.push_back(at);
        }
        return places;
    }

private:
    [[nodiscard]] bool follows_title(std::size_t at) const {
        static const std::unordered_set<std::string> german{"herr",  "herrn", "frau",
                                                            "firma", "dr",    "prof"};
        if (at == 0) return false;
        const std::size_t before = tokens_[at - 1].folded == "." && at > 1 ? at - 2 : at - 1;
        return german.contains(tokens_[before].folded);
    }

    [[nodiscard]] bool is_name(std::size_t at) const {
        const Token& token = tokens_[at];
        if (token.kind != TokenKind::Word || reading_.is_read[at]) return false;
        if (is_caseless(token)) return true;
        if (!token.is_capital) return has_inner_capital(token);
        if (is_title(token.folded)) return false;
        // "'s", "l'", "d'".
        if (token.text.size() == 1 && at + 1 < tokens_.size() &&
            (tokens_[at + 1].folded == "'" || tokens_[at + 1].folded == "’")) {
            return false;
        }
        if (language_ == "de") {
            if (is_address_word(token.folded) || is_office(token)) return false;
            if (token.is_opening &&
                (is_common(token.folded, "de") || is_participle(token.folded))) {
                return false;
            }
            return follows_title(at) || !is_german_noun(token.folded) || has_inner_capital(token);
        }
        return !token.is_opening || !is_common(token.folded, language_) || has_inner_capital(token);
    }

    // Two names with nothing but a hyphen, a full stop or an apostrophe between them.
    [[nodiscard]] bool is_beside(std::size_t first, std::size_t second) const {
        for (std::size_t i = first + 1; i < second; ++i) {
            const std::string& sign = tokens_[i].folded;
            if (sign != "-" && sign != "." && sign != "'" && sign != "’" && sign != "&") {
                return false;
            }
        }
        return true;
    }

    void add_word(std::size_t at) {
        const Token& token = tokens_[at];
        const std::string& word = token.folded;
        Claim claim{.span = token.span, .what = "the name"};
        const bool needs_capital = is_word_and_name(word) && language_ == "en";
        const std::string front = needs_capital ? "capital:" : "word:";
        claim.any_of = {{front + word}};
        // "Acmes Angebot", "the Millers".
        if (word.size() > 3 && word.ends_with('s')) {
            claim.any_of.push_back({front + word.substr(0, word.size() - 1)});
        }
        if (token.text.size() >= 3 && token.text.size() <= 6 &&
            std::all_of(token.text.begin(), token.text.end(),
                        [](char c) { return c >= 'A' && c <= 'Z'; })) {
            claim.any_of.push_back({"initials:" + word});
        }
        claims_.push_back(std::move(claim));
    }

    // "Ms Weber" needs a Weber whom the sources do not only know as Mr.
    void add_title(std::size_t at) {
        const char title = title_before(tokens_, at);
        // "Ms Ann Weber" is about Weber.
        const bool is_first = at + 1 < tokens_.size() && is_name(at + 1);
        if (title == 0 || is_first) return;
        const std::string& word = tokens_[at].folded;
        Claim claim{.span = tokens_[at].span, .what = "the form of address of"};
        const auto allow = [&](const std::string& name) {
            claim.any_of.push_back({std::string{"titled:"} + title + ":" + name});
            claim.any_of.push_back({"untitled:" + name});
        };
        allow(word);
        if (word.size() > 3 && word.ends_with('s')) allow(word.substr(0, word.size() - 1));
        claims_.push_back(std::move(claim));
    }

    void add_pair(std::size_t first, std::size_t second) {
        const std::string& a = tokens_[first].folded;
        const std::string& b = tokens_[second].folded;
        Claim claim{.span = {tokens_[first].span.begin, tokens_[second].span.end},
                    .what = "the name"};
        claim.any_of = {{"pair:" + a + " " + b}, {"pair:" + b + " " + a}};
        if (b.size() > 3 && b.ends_with('s')) {
            claim.any_of.push_back({"pair:" + a + " " + b.substr(0, b.size() - 1)});
        }
        claims_.push_back(std::move(claim));
    }

    const std::vector<Token>& tokens_;
    const Reading& reading_;
    std::string_view language_;
    std::vector<Claim> claims_;
    std::optional<std::size_t> last_;
};

bool is_company_form(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "gmbh", "ag", "kg", "inc",   "ltd",     "llc",    "plc",    "corp",  "sa", "sas",
        "sarl", "sl", "bv", "group", "holding", "gruppe", "groupe", "grupo", "co"};
    return words.contains(word);
}

// "At Corbel", "Corbel Foods", "Ann Weber, Corbel": nobody is called so.
bool names_company(const std::vector<Token>& tokens, std::size_t at) {
    static const std::unordered_set<std::string> at_words{"at", "bei", "chez"};
    const auto is_named = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].kind == TokenKind::Word && tokens[i].is_capital &&
               !is_title(tokens[i].folded);
    };
    if (at > 0 && at_words.contains(tokens[at - 1].folded)) return true;
    if (at + 1 < tokens.size() && is_company_form(tokens[at + 1].folded)) return true;
    if (at > 0 && is_named(at - 1)) return false;
    // A German noun may follow a person's name.
    const bool is_followed = is_named(at + 1) && !tokens[at + 1].is_opening;
    if (is_followed && !is_german_noun(tokens[at + 1].folded)) return true;
    return at > 2 && tokens[at - 1].folded == "," && is_named(at - 2) && is_named(at - 3);
}

void add_word_keys(const Token& token, Keys& keys) {
    const std::string& word = token.folded;
    keys.insert("word:" + word);
    if (!token.is_capital) return;
    keys.insert("capital:" + word);
    // A German genitive in the source: "Brightwaters Angebot".
    if (word.size() > 4 && word.ends_with('s'))
        keys.insert("word:" + word.substr(0, word.size() - 1));
}

}  // namespace

std::vector<Claim> read_names(const std::vector<Token>& tokens, const Reading& reading,
                              std::string_view language) {
    return Namer{tokens, reading, language}.read();
}

std::vector<std::size_t> name_places(const std::vector<Token>& tokens, const Reading& reading,
                                     std::string_view language) {
    return Namer{tokens, reading, language}.places();
}

void add_name_keys(const std::vector<Token>& tokens, Keys& keys) {
    std::vector<const Token*> words;
    for (const Token& token : tokens) {
        if (token.kind == TokenKind::Word) words.push_back(&token);
    }
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!tokens[at].is_capital) continue;
        const char title = title_before(tokens, at);
        if (title != 0) {
            keys.insert(std::string{"titled:"} + title + ":" + tokens[at].folded);
        } else if (!names_company(tokens, at)) {
            keys.insert("untitled:" + tokens[at].folded);
        }
    }
    std::string initials;
    for (std::size_t i = 0; i < words.size(); ++i) {
        add_word_keys(*words[i], keys);
        for (std::size_t j = i + 1; j < words.size() && j <= i + pair_distance_max; ++j) {
            const bool is_named = words[i]->is_capital && words[j]->is_capital;
            if (j > i + 1 && !is_named) continue;
            keys.insert("pair:" + words[i]->folded + " " + words[j]->folded);
            if (j == i + 1 && is_named) keys.insert("word:" + words[i]->folded + words[j]->folded);
        }
        initials.clear();
        for (std::size_t j = i; j < words.size() && j < i + 6; ++j) {
            initials += words[j]->folded[0];
            if (initials.size() >= 3) keys.insert("initials:" + initials);
        }
    }
    for (const Token& token : tokens) {
        if (token.kind != TokenKind::Address) continue;
        std::string part;
        for (const char c : token.folded + ".") {
            const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (is_letter) {
                part += c;
            } else if (!part.empty()) {
                keys.insert("word:" + part);
                part.clear();
            }
        }
    }
}

}  // namespace foresail::insight::guarding
