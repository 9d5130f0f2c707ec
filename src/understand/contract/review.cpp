#include "understand/contract/review.h"

#include "platform/keys.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace foresail::understand::contract {
namespace {

using domain::Span;

// A letter that speaks of payment is no contract: so many kinds of clauses make one.
constexpr std::size_t category_count_min = 3;
constexpr std::size_t id_size = 16;
constexpr std::size_t reason_count_max = 12;  ///< Of one clause.

std::string lower(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool is_letter(std::string_view text, std::size_t at) {
    return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
}

/// The first place of `phrase` as whole words, both in lower case; npos: none.
std::size_t find_words(std::string_view text, std::string_view phrase, std::size_t from = 0) {
    for (std::size_t at = text.find(phrase, from); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        const bool begins = at == 0 || !is_letter(text, at - 1);
        if (begins && !is_letter(text, at + phrase.size())) return at;
    }
    return std::string_view::npos;
}

/// The sentence around `at`: between full stops that end one, or semicolons.
Span sentence_around(std::string_view text, Span at) {
    Span sentence{at.begin, at.end};
    const auto ends = [&](std::size_t i) {
        const bool is_stop = text[i] == '.' || text[i] == ';';
        return is_stop &&
               (i + 1 >= text.size() || std::isspace(static_cast<unsigned char>(text[i + 1])) != 0);
    };
    while (sentence.begin > 0 && !ends(sentence.begin - 1)) --sentence.begin;
    while (sentence.end < text.size() && !ends(sentence.end)) ++sentence.end;
    return sentence;
}

/// How far a limit's words may stand from a number that they are about. A percentage has its noun
/// close by; an availability of 99.5% is no penalty.
std::size_t distance_max(const Limit& limit) {
    return limit.measure == Measure::Percent ? 25 : 80;
}

std::string allowed_words(const Limit& limit) {
    if (limit.min && limit.max) return limit.min->text + " to " + limit.max->text;
    return limit.max ? "at most " + limit.max->text : "at least " + limit.min->text;
}

class ClauseCheck {
public:
    ClauseCheck(std::string_view text, const Clause& clause, const ClauseRule& rule)
        : offset_{clause.span.begin},
          text_{clause.span.of(text)},
          lower_{lower(text_)},
          rule_{rule} {}

    void judge(Finding& finding) {
        judge_words(finding);
        if (!rule_.limits.empty()) judge_limits(finding);
        if (rule_.risky_if_present && !has_any(rule_.fine_words, lower_)) {
            add(finding,
                {rule_.risky.empty() ? "The playbook wants no such clause." : rule_.risky, {}});
        }
        if (!finding.reasons.empty()) finding.severity = rule_.severity;
    }

private:
    static bool has_any(const std::vector<std::string>& phrases, std::string_view text) {
        return std::any_of(phrases.begin(), phrases.end(), [&](const auto& phrase) {
            return find_words(text, phrase) != std::string_view::npos;
        });
    }

    static void add(Finding& finding, Reason reason) {
        if (finding.reasons.size() < reason_count_max) finding.reasons.push_back(std::move(reason));
    }

    [[nodiscard]] Span placed(Span span) const {
        return {span.begin + offset_, span.end + offset_};
    }

    void judge_words(Finding& finding) const {
        for (const std::string& phrase : rule_.risky_words) {
            const std::size_t at = find_words(lower_, phrase);
            if (at == std::string_view::npos) continue;
            const Span span{at, at + phrase.size()};
            add(finding,
                {"It says \u201C" + std::string{span.of(text_)} + "\u201D.", placed(span)});
        }
    }

    /// How far the nearest of the limit's words is from the number, in its sentence; longer words
    /// win ("non-renewal" over "renewal"). nullopt: none stands there.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> distance_of(
        const Limit& limit, Span number, Span sentence) const {
        if (limit.near.empty()) return std::pair{lower_.size(), std::size_t{0}};
        std::optional<std::pair<std::size_t, std::size_t>> best;
        const std::string_view words = sentence.of(lower_);
        for (const std::string& phrase : limit.near) {
            for (std::size_t at = find_words(words, phrase); at != std::string_view::npos;
                 at = find_words(words, phrase, at + 1)) {
                const std::size_t begin = sentence.begin + at;
                const std::size_t end = begin + phrase.size();
                const std::size_t distance =
                    end <= number.begin ? number.begin - end : begin - std::min(begin, number.end);
                const std::pair rank{distance, lower_.size() - phrase.size()};
                if (!best || rank < *best) best = rank;
            }
        }
        return best;
    }

    /// Each number is held against one limit at most: that whose words stand nearest.
    void judge_limits(Finding& finding) const {
        for (const Quantity& quantity : find_quantities(text_)) {
            const Span sentence = sentence_around(lower_, quantity.span);
            const Limit* meant = nullptr;
            std::pair<std::size_t, std::size_t> nearest;
            for (const Limit& limit : rule_.limits) {
                if (limit.measure != quantity.measure) continue;
                const auto rank = distance_of(limit, quantity.span, sentence);
                const bool is_near =
                    rank && (limit.near.empty() || rank->first <= distance_max(limit));
                if (!is_near || (meant != nullptr && *rank >= nearest)) continue;
                meant = &limit;
                nearest = *rank;
            }
            if (meant != nullptr) judge_limit(finding, *meant, quantity);
        }
    }

    void judge_limit(Finding& finding, const Limit& limit, const Quantity& quantity) const {
        // Amounts in another currency are not compared: there is no rate to go by.
        const auto& bound = limit.max ? limit.max : limit.min;
        const bool is_foreign = quantity.measure == Measure::Money && !bound->currency.empty() &&
                                !quantity.currency.empty() && bound->currency != quantity.currency;
        if (is_foreign) return;
        const bool is_within = (!limit.max || quantity.amount <= limit.max->amount) &&
                               (!limit.min || quantity.amount >= limit.min->amount);
        const Check check{limit.name, quantity.text, allowed_words(limit), is_within,
                          placed(quantity.span)};
        if (!is_within) {
            add(finding,
                {check.name + ": " + check.found + "; the playbook accepts " + check.allowed + ".",
                 check.span});
        }
        finding.checks.push_back(check);
    }

    std::size_t offset_;
    std::string_view text_;
    const std::string lower_;
    const ClauseRule& rule_;
};

/// From the words alone, so that a mark stays with its clause while others are written around it.
std::string id_of(std::string_view words, const std::string& category) {
    std::string folded;
    for (const char c : words) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) folded += c;
    }
    return platform::sha256_hex(category + "\n" + folded).substr(0, id_size);
}

}  // namespace

Review review(std::string_view text, const Playbook& playbook) {
    Review result;
    std::set<std::string> seen;
    std::map<std::string, int> repeats;
    const std::vector<Clause> clauses = split_clauses(text);
    result.clause_count = clauses.size();
    for (const Clause& clause : clauses) {
        for (const Kind& kind : kinds_of(text, clause)) {
            if (result.findings.size() >= finding_count_max) break;
            seen.insert(kind.category->id);
            const ClauseRule* rule = playbook.rule_of(kind.category->id);
            if (rule == nullptr) continue;
            Finding finding{.id = id_of(clause.span.of(text), kind.category->id),
                            .category = kind.category,
                            .clause = clause,
                            .certainty = kind.certainty};
            const int repeat = repeats[finding.id]++;
            if (repeat > 0) finding.id += "-" + std::to_string(repeat);
            ClauseCheck{text, clause, *rule}.judge(finding);
            result.findings.push_back(std::move(finding));
        }
    }
    result.is_contract = seen.size() >= category_count_min;
    if (!result.is_contract) return result;
    for (const ClauseRule& rule : playbook.rules) {
        if (rule.risky_if_missing && seen.count(rule.category) == 0) {
            result.missing.push_back(category_of(rule.category));
        }
    }
    return result;
}

}  // namespace foresail::understand::contract
