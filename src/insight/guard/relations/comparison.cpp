#include "insight/guard/relations/comparison.h"

#include "insight/guard/words/comparison_words.h"
#include "insight/guard/words/direction_words.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t object_distance_max = 12;

std::size_t clause_begin(const std::vector<Token>& tokens, std::size_t at) {
    while (at > 0 && !separates(tokens[at - 1].folded)) --at;
    return at;
}
std::size_t clause_end(const std::vector<Token>& tokens, std::size_t at) {
    while (at < tokens.size() && !separates(tokens[at].folded)) ++at;
    return at;
}

std::size_t shared(const Keys& a, const Keys& b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const auto& one) { return has_name(b, one); }));
}

// Whether a source's comparison says the same of the two, or nothing of them.
enum class Verdict { Same, Other, Nothing };

Verdict compare(const Comparison& said, const Comparison& source) {
    const std::size_t straight =
        shared(said.subject, source.subject) + shared(said.object, source.object);
    const std::size_t crossed =
        shared(said.subject, source.object) + shared(said.object, source.subject);
    if (straight == crossed) return Verdict::Nothing;
    return (straight > crossed) == (said.sign == source.sign) ? Verdict::Same : Verdict::Other;
}

// The one value of a kind that the sources give a name, as in "Campus $310, Starter $190".
std::optional<double> value_of(const Keys& names, std::string_view kind,
                               const std::vector<const Witness*>& witnesses) {
    std::optional<double> value;
    const std::string front = std::string{kind} + ":";
    for (const Witness* witness : witnesses) {
        for (const Statement& statement : witness->statements) {
            for (const Segment& segment : statement.segments) {
                if (shared(names, segment.capitals) == 0) continue;
                for (const Mention& mention : segment.mentions) {
                    for (const std::string& key : mention.keys) {
                        if (!key.starts_with(front)) continue;
                        const double one = std::strtod(key.c_str() + key.rfind(':') + 1, nullptr);
                        if (value && *value != one) return std::nullopt;
                        value = one;
                    }
                }
            }
        }
    }
    return value;
}

// What the numbers say, where they are known: 1, -1 or 0.
int sign_by_numbers(const Comparison& said, const std::vector<const Witness*>& witnesses) {
    const std::string_view kind = said.dimension == "price"    ? "money"
                                  : said.dimension == "length" ? "duration"
                                                               : "";
    if (kind.empty()) return 0;
    const auto subject = value_of(said.subject, kind, witnesses);
    const auto object = value_of(said.object, kind, witnesses);
    if (!subject || !object || *subject == *object) return 0;
    return *subject > *object ? 1 : -1;
}

}  // namespace

std::vector<Comparison> comparisons_of(const std::vector<Token>& tokens, const Reading& reading,
                                       const Keys& known_names) {
    std::vector<Comparison> comparisons;
    const auto parties = parties_in(tokens, known_names);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Degree degree = degree_at(tokens, at);
        if (degree.sign == 0) continue;
        std::size_t than = degree.end;
        const std::size_t stop = std::min(clause_end(tokens, than), than + object_distance_max);
        while (than < stop && !is_than(tokens[than].folded)) ++than;
        const bool has_object = than < stop;
        // "Longer than six weeks" is a bound.
        if (has_object && than + 1 < tokens.size() && reading.is_read[than + 1]) continue;
        Comparison one{.dimension = degree.dimension, .sign = degree.sign};
        one.subject =
            parties_between(parties, clause_begin(tokens, at), has_object ? than : degree.end);
        if (has_object) {
            for (const Party& party : parties) {
                if (party.at > than && party.at < clause_end(tokens, than)) {
                    one.object.insert(party.name);
                }
            }
        }
        comparisons.push_back(std::move(one));
    }
    return comparisons;
}

std::string_view wrong_comparison(const std::vector<Comparison>& said,
                                  const std::vector<const Comparison*>& sources,
                                  const std::vector<const Witness*>& witnesses) {
    for (const Comparison& one : said) {
        if (one.subject.empty() || one.object.empty()) continue;
        bool has_same = false;
        bool has_other = false;
        for (const Comparison* source : sources) {
            if (source->dimension != one.dimension) continue;
            const Verdict verdict = compare(one, *source);
            has_same = has_same || verdict == Verdict::Same;
            has_other = has_other || verdict == Verdict::Other;
        }
        if (has_same) continue;
        if (has_other) return "the sources compare the two the other way round";
        if (sign_by_numbers(one, witnesses) != one.sign) {
            return "the sources do not compare the two so";
        }
    }
    return {};
}

}  // namespace foresail::insight::guarding
