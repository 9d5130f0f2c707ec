#include "understand/cue/cue.h"

#include "understand/cue/cue_table.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

using domain::Span;

// A promise under a condition is one, but less surely.
constexpr double conditional_prior_max = 0.7;

bool matches_any(std::string_view sentence, const std::vector<Pattern>& patterns) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
        return re2::RE2::PartialMatch(piece_of(sentence), *pattern);
    });
}

// Words between quotation marks are somebody else's.
bool is_quoted(std::string_view sentence, std::size_t at) {
    const std::string_view before = sentence.substr(0, at);
    const auto count = std::count(before.begin(), before.end(), '"');
    if (count % 2 == 1 && sentence.find('"', at) != std::string_view::npos) return true;
    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    for (const Marks marks : {Marks{"“", "”"}, Marks{"„", "“"}, Marks{"«", "»"}}) {
        const std::size_t open = before.rfind(marks.open);
        const bool is_open = open != std::string_view::npos &&
                             before.find(marks.close, open + 1) == std::string_view::npos;
        if (is_open && sentence.find(marks.close, at) != std::string_view::npos) return true;
    }
    return false;
}

bool is_question(std::string_view sentence) {
    const std::size_t last = sentence.find_last_not_of(" \t\n\"')");
    return last != std::string_view::npos && sentence[last] == '?';
}

std::optional<Cue> try_pattern(std::string_view sentence, const CuePattern& pattern) {
    re2::StringPiece words;
    re2::StringPiece core;
    if (!re2::RE2::PartialMatch(piece_of(sentence), *pattern.pattern, &words, &core)) return {};
    const auto begin = static_cast<std::size_t>(words.data() - sentence.data());
    const auto core_begin = static_cast<std::size_t>(core.data() - sentence.data());
    if (is_quoted(sentence, begin)) return {};
    return Cue{.kind = pattern.kind,
               .span = {begin, begin + words.size()},
               .core = {core_begin, core_begin + core.size()},
               .prior = pattern.prior};
}

// "If you sign by Friday" of a sentence that promises something for that case.
std::optional<Span> find_condition(std::string_view sentence, const CueTable& table) {
    re2::StringPiece clause;
    for (const Pattern& pattern : table.conditions) {
        if (!re2::RE2::PartialMatch(piece_of(sentence), *pattern, &clause)) continue;
        const auto begin = static_cast<std::size_t>(clause.data() - sentence.data());
        if (matches_any(sentence.substr(0, begin), table.indirect)) continue;
        return Span{begin, begin + clause.size()};
    }
    return {};
}

// What is promised, without the condition it is promised under. Nothing where the condition is all
// that the cue's words stand in.
std::optional<Cue> under_condition(Cue cue, Span condition) {
    if (cue.span.begin >= condition.begin && cue.span.begin < condition.end) return {};
    cue.condition = condition;
    if (condition.begin > cue.core.begin) cue.core.end = std::min(cue.core.end, condition.begin);
    cue.prior = std::min(cue.prior, conditional_prior_max);
    return cue;
}

}  // namespace

std::optional<Cue> find_cue(std::string_view sentence, std::string_view language) {
    const CueTable& table = cue_table_of(language);
    if (sentence.starts_with(">") || matches_any(sentence, table.empty_phrases)) return {};
    const bool no_promise = matches_any(sentence, table.doubts) || is_question(sentence);
    const auto condition = find_condition(sentence, table);
    for (const CuePattern& pattern : table.cues) {
        const bool is_promise = pattern.kind == domain::CommitmentKind::Promise;
        if (is_promise && no_promise) continue;
        auto cue = try_pattern(sentence, pattern);
        if (cue && is_promise && condition) cue = under_condition(*cue, *condition);
        if (cue) return cue;
    }
    return {};
}

bool is_open(std::string_view sentence, std::string_view language) {
    if (language != "en") return false;
    const CueTable& table = cue_table_of(language);
    if (sentence.starts_with(">") || matches_any(sentence, table.empty_phrases)) return false;
    if (!is_question(sentence) &&
        (matches_any(sentence, table.plans) || !matches_any(sentence, table.asks))) {
        return false;
    }
    return !find_cue(sentence, language);
}

}  // namespace foresail::understand
