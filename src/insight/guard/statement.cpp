#include "insight/guard/statement.h"

#include "insight/guard/names.h"
#include "insight/guard/words/direction_words.h"
#include "insight/guard/words/office_words.h"
#include "insight/guard/words/words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t kind_bytes_min = 4;
constexpr std::size_t holder_distance_max = 6;
constexpr std::size_t speaker_words_max = 3;
constexpr std::size_t greeting_words_max = 6;
constexpr std::size_t closing_words_max = 16;

bool ties(const std::string& word) {
    static const Keys words{"of", "from", "at",  "von", "bei",  "vom",
                            "de", "du",   "del", "d",   "chez", "aus"};
    return words.contains(word);
}

bool opposes(const std::string& word) {
    static const Keys words{";",    "while", "whereas", "but",    "aber",
                            "mais", "pero",  "wahrend", "tandis", "mientras"};
    return words.contains(word);
}

// Names of plans, though they are nouns.
bool is_grade(const Token& token) {
    static const Keys words{"basis",    "basic",   "standard",   "premium",      "pro",     "plus",
                            "komfort",  "comfort", "business",   "professional", "starter", "gold",
                            "platinum", "silver",  "enterprise", "essential",    "advanced"};
    return token.is_capital && words.contains(token.folded);
}

// "Tarif Start", "formule Base".
bool is_plan_name(const std::vector<Token>& tokens, std::size_t at) {
    static const Keys plans{"plan",    "tarif",  "paket",   "edition", "variante", "formule",
                            "forfait", "tarifa", "paquete", "package", "tier"};
    return at > 0 && tokens[at].is_capital && tokens[at].kind == TokenKind::Word &&
           plans.contains(tokens[at - 1].folded);
}

bool is_filler(const std::string& word) {
    static const Keys words{"the", "der", "die", "la", "le", "el", "l", "'", "’", ",", "chez"};
    return words.contains(word);
}

class StatementReader {
public:
    StatementReader(const std::vector<Token>& tokens, const Reading& reading,
                    std::string_view language)
        : tokens_{tokens}, reading_{reading}, language_{language}, is_name_(tokens.size(), false) {
        for (const std::size_t at : name_places(tokens, reading, language)) {
            is_name_[at] = !is_common(tokens[at].folded, language);
        }
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const bool is_country = tokens[at].is_capital && !country_of(tokens[at].folded).empty();
            const bool is_plan = is_grade(tokens[at]) || is_plan_name(tokens, at);
            if (is_plan || is_country) is_name_[at] = true;
        }
    }

    Statement read() {
        read_speaker();
        Segment segment;
        std::size_t behind = 0;
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            const Token& token = tokens_[at];
            if (token.kind == TokenKind::Word) statement_.words.insert(token.folded);
            if (token.kind == TokenKind::Address) add_parts(token.folded);
            if (const Claim* claim = claim_at(reading_.claims, token)) {
                segment.mentions.push_back(mention_of(*claim, tokens_, at));
                behind = std::max(behind, claim->span.end);
            }
            // German nouns have capitals too.
            const bool is_called = token.is_capital && !token.is_opening && language_ != "de";
            if (is_name_[at] || is_called) statement_.called.insert(token.folded);
            if (token.is_capital) segment.capitals.insert(token.folded);
            if (is_name_[at]) {
                segment.names.insert(token.folded);
                add_tie(at);
                if (at > 0) add_kind(at, at - 1, segment);
                if (at + 1 < tokens_.size()) add_kind(at, at + 1, segment);
            }
            // English "will" says what comes.
            const bool is_future = token.folded == "will" && language_ != "de";
            segment.is_wished = segment.is_wished || (wishes(token.folded) && !is_future);
            if (opposes(token.folded)) ++clause_;
            if (token.span.begin >= behind && separates(token.folded) && !is_in_rate(at)) {
                end(segment);
            }
        }
        end(segment);
        statement_.rates = rates_in(tokens_);
        for (const auto& place : offices_in(tokens_)) {
            statement_.offices.push_back({place.function, holder_near(place.begin, place.end)});
        }
        return std::move(statement_);
    }

private:
    void end(Segment& segment) {
        statement_.names.insert(segment.names.begin(), segment.names.end());
        if (!segment.mentions.empty() || !segment.names.empty()) {
            statement_.segments.push_back(std::move(segment));
        }
        segment = {};
        segment.clause = clause_;
    }

    void add_kind(std::size_t name, std::size_t beside, Segment& segment) const {
        const Token& noun = tokens_[beside];
        const bool is_noun = noun.kind == TokenKind::Word && !is_name_[beside] &&
                             !reading_.is_read[beside] && !says_little(noun.folded) &&
                             noun.folded.size() >= kind_bytes_min;
        if (is_noun) segment.kinds.push_back({noun.folded, tokens_[name].folded});
    }

    // "Per user and month".
    [[nodiscard]] bool is_in_rate(std::size_t at) const {
        return at + 1 < tokens_.size() && !time_unit(tokens_[at + 1].folded).empty();
    }

    // The names of hosts and mailboxes.
    void add_parts(const std::string& address) {
        std::string part;
        for (const char c : address + ".") {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                part += c;
            } else if (!part.empty()) {
                statement_.words.insert(part);
                part.clear();
            }
        }
    }

    void read_speaker() {
        for (std::size_t i = 0; i < tokens_.size() && i <= speaker_words_max; ++i) {
            if (i > 0 && tokens_[i].folded == ":") {
                for (std::size_t j = 0; j < i; ++j) statement_.speaker.insert(tokens_[j].folded);
                return;
            }
            if (!is_name_[i]) return;
        }
    }

    // "Ann Porter, of the Brightwater group".
    void add_tie(std::size_t at) {
        std::size_t next = at + 1;
        if (next < tokens_.size() && tokens_[next].folded == ",") ++next;
        if (next >= tokens_.size() || !ties(tokens_[next].folded)) return;
        ++next;
        while (next < tokens_.size() && is_filler(tokens_[next].folded)) ++next;
        if (next < tokens_.size() && is_name_[next]) {
            statement_.ties.push_back({tokens_[at].folded, tokens_[next].folded});
        }
    }

    Keys holder_near(std::size_t begin, std::size_t end) const {
        for (std::size_t step = 1; step <= holder_distance_max; ++step) {
            if (step <= begin && is_holder(begin - step)) return name_around(begin - step);
            const std::size_t behind = end + step - 1;
            if (behind < tokens_.size() && is_holder(behind)) return name_around(behind);
        }
        return {};
    }
    // "Ann Porter", where one of the two stands at `at`.
    Keys name_around(std::size_t at) const {
        Keys name;
        for (std::size_t i = at + 1; i > 0 && is_holder(i - 1); --i)
            name.insert(tokens_[i - 1].folded);
        for (std::size_t i = at; i < tokens_.size() && is_holder(i); ++i) {
            name.insert(tokens_[i].folded);
        }
        return name;
    }
    bool is_holder(std::size_t at) const { return is_name_[at] && !is_office(tokens_[at]); }

    const std::vector<Token>& tokens_;
    const Reading& reading_;
    std::string_view language_;
    std::vector<bool> is_name_;
    Statement statement_;
    int clause_ = 0;
};

bool begins_with(const Statement& statement, std::initializer_list<const char*> words) {
    return statement.words.size() <= closing_words_max &&
           std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return statement.words.contains(word); });
}

}  // namespace

Statement read_statement(const std::vector<Token>& tokens, const Reading& reading,
                         std::string_view language) {
    return StatementReader{tokens, reading, language}.read();
}

Witness witness_of(std::vector<Statement> statements) {
    Witness witness{.statements = std::move(statements)};
    auto& all = witness.statements;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].speaker.empty()) all[i].speaker = all[i - 1].speaker;
    }
    if (all.empty()) return witness;
    if (!all.front().segments.empty() && all.front().speaker.empty()) {
        witness.addressed = all.front().segments.front().names;
    }
    for (std::size_t i = 0; i < all.size() && i < greeting_words_max; ++i) {
        if (begins_with(all[i], {"from", "von", "expediteur"})) {
            witness.senders.insert(all[i].words.begin(), all[i].words.end());
        }
        if (begins_with(all[i], {"to", "cc", "an"})) {
            witness.addressed.insert(all[i].names.begin(), all[i].names.end());
        }
    }
    for (std::size_t i = all.size() > 2 ? all.size() - 2 : 0; i < all.size(); ++i) {
        if (all[i].words.size() > closing_words_max || !all[i].speaker.empty()) continue;
        witness.senders.insert(all[i].names.begin(), all[i].names.end());
    }
    return witness;
}

bool has_name(const Keys& names, const std::string& name) {
    if (names.contains(name) || names.contains(name + "s")) return true;
    return name.size() > 3 && name.ends_with('s') &&
           names.contains(name.substr(0, name.size() - 1));
}

}  // namespace foresail::insight::guarding
