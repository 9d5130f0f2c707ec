#include "insight/guard/guard.h"

#include "insight/guard/attribution.h"
#include "insight/guard/bonds.h"
#include "insight/guard/claim.h"
#include "insight/guard/names.h"
#include "insight/guard/polarity.h"
#include "insight/guard/relations/comparison.h"
#include "insight/guard/relations/condition.h"
#include "insight/guard/relations/deed.h"
#include "insight/guard/relations/extent.h"
#include "insight/guard/relations/holding.h"
#include "insight/guard/relations/support.h"
#include "insight/guard/words/words.h"
#include "understand/sentence.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include <re2/re2.h>
#include <unicode/utf8.h>

namespace foresail::insight {
namespace {

constexpr std::size_t quoted_tokens_min = 10;

using domain::Span;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

std::string_view part_of(std::string_view text, Span span) {
    return text.substr(span.begin, span.end - span.begin);
}

bool is_utf8(std::string_view text) {
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 code = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, size, code);
        if (code < 0) return false;
    }
    return true;
}

std::string_view language_of(const std::vector<guarding::Token>& tokens,
                             std::string_view otherwise) {
    guarding::LanguageVote vote;
    for (const auto& token : tokens) {
        if (token.kind == guarding::TokenKind::Word) vote.add(token.folded);
    }
    return vote.winner(otherwise);
}

// Words and numbers with one space between, and around all.
std::string plain_words(const std::vector<guarding::Token>& tokens) {
    std::string words = " ";
    for (const auto& token : tokens) {
        if (token.kind != guarding::TokenKind::Sign || token.folded == "%") {
            words += token.folded + " ";
        }
    }
    return words;
}

// "Le 21 avr." and "im III." end no sentence.
bool ends_in_short_form(std::string_view sentence) {
    static const re2::RE2 last{R"((\pL+)\.\s*$)"};
    std::string word;
    if (!re2::RE2::PartialMatch(sentence, last, &word)) return false;
    const std::string folded = guarding::fold_word(word);
    const bool is_roman = word == "I" || word == "II" || word == "III" || word == "IV";
    return is_roman || (folded.size() <= 4 && guarding::month_of(folded) != 0 && folded != "may" &&
                        folded != "mai" && folded != "june" && folded != "july");
}

// A source as what it vouches for.
struct Ground {
    std::string words;
    guarding::Keys keys;
    std::string_view language;
    std::vector<guarding::Stance> stances;
    std::vector<guarding::Part> parts;
    guarding::Witness witness;
    std::vector<guarding::Deeds> deeds;
    std::vector<guarding::Extent> extents;
    std::vector<guarding::Condition> conditions;
    std::vector<guarding::Comparison> comparisons;
    std::vector<guarding::Holding> holdings;
    guarding::Keys stems;
};

// The names of a source's sentences; `ground` has its witness.
void add_known_names(const Ground& ground, guarding::Keys& names) {
    for (const auto& statement : ground.witness.statements) {
        names.insert(statement.called.begin(), statement.called.end());
        names.insert(statement.speaker.begin(), statement.speaker.end());
    }
}

// What is said of the names that the sources know.
void read_relations(const std::string& text, const guarding::Keys& names, Ground& ground) {
    for (const auto& sentence : understand::split_sentences(text, {0, text.size()})) {
        const std::string_view words = part_of(text, sentence.span);
        const auto pieces = guarding::read_tokens(words);
        const auto reading = guarding::read_claims(pieces, words, ground.language);
        for (auto& one : guarding::comparisons_of(pieces, reading, names)) {
            ground.comparisons.push_back(std::move(one));
        }
        for (auto& one : guarding::holdings_of(pieces, reading, ground.language, names)) {
            ground.holdings.push_back(std::move(one));
        }
    }
}

Ground ground_of(const std::string& text) {
    Ground ground;
    const auto tokens = guarding::read_tokens(text);
    ground.words = plain_words(tokens);
    ground.language = language_of(tokens, "en");
    const auto whole = guarding::read_claims(tokens, text, ground.language);
    ground.stems = guarding::content_stems(tokens, whole);
    for (const auto& claim : whole.claims) {
        ground.keys.insert(claim.gives.begin(), claim.gives.end());
    }
    guarding::add_name_keys(tokens, ground.keys);
    std::vector<guarding::Statement> statements;
    for (const auto& sentence : understand::split_sentences(text, {0, text.size()})) {
        const std::string_view words = part_of(text, sentence.span);
        const auto pieces = guarding::read_tokens(words);
        ground.stances.push_back(guarding::stance_of(pieces, ground.language));
        ground.deeds.push_back(guarding::deeds_of(pieces, ground.language));
        ground.extents.push_back(guarding::extent_of(pieces));
        const auto reading = guarding::read_claims(pieces, words, ground.language);
        ground.conditions.push_back(guarding::condition_of(pieces, reading.claims));
        statements.push_back(guarding::read_statement(pieces, reading, ground.language));
        auto parts = guarding::parts_of(pieces, reading.claims);
        for (auto& key : guarding::differences(parts)) ground.keys.insert(std::move(key));
        std::move(parts.begin(), parts.end(), std::back_inserter(ground.parts));
    }
    ground.witness = guarding::witness_of(std::move(statements));
    return ground;
}

// A sentence with the ids it cites; the citations themselves are blanked in `words`.
struct Said {
    Span span;
    std::string words;
    std::vector<std::size_t> cited;
};

class Guard {
public:
    Guard(std::span<const GuardSource> sources, std::string_view text, UncitedSentence uncited)
        : text_{text}, uncited_{uncited} {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            grounds_.push_back(ground_of(sources[i].text));
            places_.emplace(sources[i].id, i);
            add_known_names(grounds_.back(), known_names_);
        }
        for (std::size_t i = 0; i < sources.size(); ++i) {
            read_relations(sources[i].text, known_names_, grounds_[i]);
        }
        // Where the text does not tell, that of what it is about.
        const std::string_view other = grounds_.empty() ? "en" : grounds_.front().language;
        language_ = language_of(guarding::read_tokens(text), other);
    }

    Guarded run() {
        Guarded guarded;
        const std::vector<Said> sentences = split();
        for (const Said& said : sentences) {
            std::string reason = reason_against(said);
            if (!reason.empty()) guarded.removed.push_back({said.span, std::move(reason)});
        }
        if (guarded.removed.size() * 2 > sentences.size()) {
            cut_the_rest(sentences, guarded);
        } else {
            guarded.shown = text_without(guarded.removed);
        }
        return guarded;
    }

private:
    // The sentences, each with the citations that stand behind its full stop.
    std::vector<Said> split() const {
        std::vector<Span> spans;
        Span open{};
        for (const auto& sentence : understand::split_sentences(text_, {0, text_.size()})) {
            const bool goes_on = open.end > open.begin && ends_in_short_form(part_of(text_, open));
            if (!goes_on && open.end > open.begin) split_behind_citations(open, spans);
            open = {goes_on ? open.begin : sentence.span.begin, sentence.span.end};
        }
        if (open.end > open.begin) split_behind_citations(open, spans);
        std::vector<Said> sentences;
        for (const Span& span : spans) {
            Said said = said_in(span);
            const bool is_citation_only =
                said.words.find_first_not_of(" \n\t.,;") == std::string::npos;
            if (is_citation_only && !said.cited.empty() && !sentences.empty()) {
                sentences.back().span.end = span.end;
                sentences.back().cited.insert(sentences.back().cited.end(), said.cited.begin(),
                                              said.cited.end());
            } else {
                sentences.push_back(std::move(said));
            }
        }
        return sentences;
    }

    // "... by Friday. [m1] The price is ..." breaks behind the citation.
    void split_behind_citations(Span span, std::vector<Span>& spans) const {
        static const re2::RE2 behind{R"(([.!?]\s*(?:\[[^\[\]\n]{1,64}\]\s*)+)\S)"};
        static const re2::RE2 leading{R"(^((?:\[[^\[\]\n]{1,64}\]\s*)+)\S)"};
        re2::StringPiece found;
        const auto piece = [&] {
            return re2::StringPiece{text_.data() + span.begin, span.end - span.begin};
        };
        if (!spans.empty() && re2::RE2::PartialMatch(piece(), leading, &found) &&
            !said_in({span.begin, span.begin + found.size()}).cited.empty()) {
            spans.push_back({span.begin, span.begin + found.size()});
            span.begin += found.size();
        }
        while (re2::RE2::PartialMatch(piece(), behind, &found)) {
            const auto end = static_cast<std::size_t>(found.data() - text_.data()) + found.size();
            spans.push_back({span.begin, end});
            span.begin = end;
        }
        if (span.begin < span.end) spans.push_back(span);
    }

    Said said_in(Span span) const {
        static const re2::RE2 citation{R"((\[[^\[\]\n]{1,64}\]))"};
        static const re2::RE2 id{R"(\s*([^,;\[\]]+?)\s*[,;\]])"};
        Said said{.span = span, .words = std::string{part_of(text_, span)}};
        re2::StringPiece rest{text_.data() + span.begin, span.end - span.begin};
        re2::StringPiece found;
        while (re2::RE2::FindAndConsume(&rest, citation, &found)) {
            std::vector<std::size_t> cited;
            bool is_known = true;
            re2::StringPiece ids = found;
            ids.remove_prefix(1);
            std::string name;
            while (re2::RE2::Consume(&ids, id, &name)) {
                const auto place = places_.find(name);
                is_known = is_known && place != places_.end();
                if (place != places_.end()) cited.push_back(place->second);
            }
            if (!is_known || cited.empty()) continue;
            said.cited.insert(said.cited.end(), cited.begin(), cited.end());
            const auto at = static_cast<std::size_t>(found.data() - text_.data()) - span.begin;
            said.words.replace(at, found.size(), std::string(found.size(), ' '));
        }
        return said;
    }

    std::string reason_against(const Said& said) const {
        if (said.cited.empty() && uncited_ == UncitedSentence::Cut) return "it cites no source";
        const auto tokens = guarding::read_tokens(said.words);
        const std::string_view language = language_of(tokens, language_);
        const auto reading = guarding::read_claims(tokens, said.words, language);
        std::vector<guarding::Claim> claims = reading.claims;
        for (auto& claim : guarding::read_names(tokens, reading, language)) {
            claims.push_back(std::move(claim));
        }
        for (const auto& claim : claims) {
            if (is_covered(claim, said) && !is_called_otherwise(claim, said)) continue;
            return std::string{claim.what} + " \"" + std::string{part_of(said.words, claim.span)} +
                   "\" is not in the sources";
        }
        if (is_quoted(tokens, said)) return {};
        if (!claims.empty() &&
            is_strange(said, guarding::content_stems(tokens, reading), language)) {
            return "hardly a word of this is in the sources";
        }
        return reason_of_whole(said, tokens, reading, language);
    }

    // A sentence may be made of what the sources have and yet say something else.
    std::string reason_of_whole(const Said& said, const std::vector<guarding::Token>& tokens,
                                const guarding::Reading& reading, std::string_view language) const {
        std::vector<const guarding::Stance*> stances;
        std::vector<const guarding::Part*> parts;
        for (const Ground* ground : grounds_of(said)) {
            for (const auto& part : ground->parts) parts.push_back(&part);
            if (ground->language != language) continue;
            for (const auto& stance : ground->stances) stances.push_back(&stance);
        }
        const auto clauses = guarding::holdings_of(tokens, reading, language, known_names_);
        const auto source_clauses = all_of(said, language, &Ground::holdings);
        const auto held = held_in(clauses, source_clauses);
        if (held == guarding::Held::Otherwise) return "the sources say this the other way round";
        if (is_said_of_others(clauses, source_clauses)) return "the sources say this of others";
        const auto stance = guarding::stance_of(tokens, language);
        const auto reason = contradiction(stance, stances);
        if (!reason.empty() && held != guarding::Held::AsSaid) return std::string{reason};
        const auto other =
            guarding::misattribution(guarding::parts_of(tokens, reading.claims), parts);
        if (!other.empty()) return std::string{other};
        std::vector<const guarding::Witness*> witnesses;
        for (const Ground* ground : grounds_of(said)) witnesses.push_back(&ground->witness);
        const auto broken =
            guarding::broken_bond(guarding::read_statement(tokens, reading, language), witnesses);
        if (!broken.empty()) return std::string{broken};
        const auto compared =
            wrong_comparison(guarding::comparisons_of(tokens, reading, known_names_),
                             all_of(said, {}, &Ground::comparisons), witnesses);
        if (!compared.empty()) return std::string{compared};
        if (is_other_condition(guarding::condition_of(tokens, reading.claims),
                               all_of(said, language, &Ground::conditions))) {
            return "the sources set another condition";
        }
        const auto overstated =
            overstatement(guarding::extent_of(tokens), all_of(said, {}, &Ground::extents));
        if (!overstated.empty()) return std::string{overstated};
        if (stance.is_negated || stance.is_question) return {};
        return std::string{
            made_up_deed(guarding::deeds_of(tokens, language), all_of(said, {}, &Ground::deeds))};
    }

    // What the sources that count for a sentence have of something; of those in one language alone
    // where one is given.
    template <class What>
    std::vector<const What*> all_of(const Said& said, std::string_view language,
                                    std::vector<What> Ground::*what) const {
        std::vector<const What*> all;
        for (const Ground* ground : grounds_of(said)) {
            if (!language.empty() && ground->language != language) continue;
            for (const What& one : ground->*what) all.push_back(&one);
        }
        return all;
    }

    // Word by word as in a source: no judging by likeness.
    bool is_quoted(const std::vector<guarding::Token>& tokens, const Said& said) const {
        if (tokens.size() < quoted_tokens_min) return false;
        const std::string words = plain_words(tokens);
        const auto grounds = grounds_of(said);
        return std::any_of(grounds.begin(), grounds.end(), [&](const Ground* ground) {
            return ground->words.find(words) != std::string::npos;
        });
    }

    std::vector<const Ground*> grounds_of(const Said& said) const {
        std::vector<const Ground*> grounds;
        grounds.reserve(grounds_.size());
        for (const std::size_t place : said.cited) grounds.push_back(&grounds_[place]);
        if (!grounds.empty()) return grounds;
        for (const Ground& ground : grounds_) grounds.push_back(&ground);
        return grounds;
    }

    bool is_strange(const Said& said, const guarding::Keys& stems,
                    std::string_view language) const {
        std::vector<const guarding::Keys*> sources;
        for (const Ground* ground : grounds_of(said)) {
            if (ground->language != language) return false;  // Told in another language.
            sources.push_back(&ground->stems);
        }
        return guarding::is_hardly_known(stems, sources);
    }

    // Each way to vouch for a claim is found within one source.
    bool is_covered(const guarding::Claim& claim, const Said& said) const {
        static const guarding::Keys none;
        const auto grounds = grounds_of(said);
        if (grounds.empty()) return guarding::is_covered(claim, none);
        return std::any_of(grounds.begin(), grounds.end(), [&](const Ground* ground) {
            return guarding::is_covered(claim, ground->keys);
        });
    }

    // "Ms Weber" where one source has the name alone and another one Mr Weber.
    bool is_called_otherwise(const guarding::Claim& claim, const Said& said) const {
        constexpr std::string_view front = "titled:";
        if (claim.any_of.empty() || claim.any_of.front().size() != 1) return false;
        const std::string& own = claim.any_of.front().front();
        if (!own.starts_with(front)) return false;
        std::string other = own;
        other[front.size()] = own[front.size()] == 'f' ? 'm' : 'f';
        const auto grounds = grounds_of(said);
        const auto has = [&](const std::string& key) {
            return std::any_of(grounds.begin(), grounds.end(),
                               [&](const Ground* ground) { return ground->keys.contains(key); });
        };
        return has(other) && !has(own);
    }

    static void cut_the_rest(const std::vector<Said>& sentences, Guarded& guarded) {
        std::vector<GuardRemoval> all;
        auto failed = guarded.removed.begin();
        for (const Said& said : sentences) {
            if (failed != guarded.removed.end() && failed->span.begin == said.span.begin) {
                all.push_back(std::move(*failed++));
            } else {
                all.push_back({said.span, "most of the text is not in the sources"});
            }
        }
        guarded.removed = std::move(all);
    }

    std::string text_without(const std::vector<GuardRemoval>& removed) const {
        std::string shown;
        std::size_t at = 0;
        for (const GuardRemoval& removal : removed) {
            shown += text_.substr(at, removal.span.begin - at);
            at = removal.span.end;
            while (at < text_.size() && text_[at] == ' ') ++at;
        }
        shown += text_.substr(at);
        while (!removed.empty() && !shown.empty() &&
               (shown.back() == ' ' || shown.back() == '\n')) {
            shown.pop_back();
        }
        return shown;
    }

    std::string_view text_;
    UncitedSentence uncited_;
    std::string_view language_;
    guarding::Keys known_names_;
    std::vector<Ground> grounds_;
    std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace

Result<Guarded> guard(std::span<const GuardSource> sources, std::string_view text,
                      UncitedSentence uncited) {
    std::size_t bytes = 0;
    for (const GuardSource& source : sources) bytes += source.text.size();
    if (text.size() > guard_text_bytes_max || bytes > guard_source_bytes_max ||
        sources.size() > guard_source_count_max) {
        return failure(ErrorCode::InvalidArgument, "more text than the guard reads at once",
                       "Give fewer sources, or the parts that matter.");
    }
    const bool is_readable =
        is_utf8(text) && std::all_of(sources.begin(), sources.end(), [](const GuardSource& source) {
            return is_utf8(source.text);
        });
    if (!is_readable) {
        return failure(ErrorCode::InvalidArgument, "the text is not UTF-8",
                       "Give sources and text as UTF-8.");
    }
    return Guard{sources, text, uncited}.run();
}

}  // namespace foresail::insight
