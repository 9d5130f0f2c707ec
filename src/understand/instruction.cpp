#include "understand/instruction.h"

#include "understand/injection_head.h"
#include "understand/instruction_cue/cue.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_set>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Fact;
using domain::FactKind;
using domain::Span;

// Twice the probability at which the model marks best: here a false alarm takes a request away from
// the rep. It still knows all of the instructions that it learnt from (bin/bench injection).
constexpr double marking_threshold = 0.4;
// What stands before an instruction in one sentence is its sender's own where it is as calm as
// this; the begin of an instruction is not.
constexpr double calm_threshold = 0.2;
constexpr std::size_t seam_count_max = 8;
// One word in so many is common and English, or the sentence is in another language, of which the
// model knows nothing.
constexpr std::size_t common_word_every = 6;

bool is_common_english(const std::string& word) {
    static const std::unordered_set<std::string_view> words{
        "the",  "of",  "and",  "to",    "is",     "are", "your", "you", "what", "how", "who",
        "with", "for", "this", "that",  "these",  "all", "any",  "it",  "from", "my",  "i",
        "not",  "be",  "at",   "write", "please", "can", "do",   "on",  "by",   "if",  "into"};
    return words.contains(word);
}

bool is_english(std::string_view sentence) {
    std::size_t word_count = 0;
    std::size_t common_count = 0;
    std::string word;
    for (std::size_t i = 0; i <= sentence.size(); ++i) {
        const char c = i < sentence.size() ? sentence[i] : ' ';
        const bool is_upper = c >= 'A' && c <= 'Z';
        const bool is_beyond_ascii = (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (is_upper || is_beyond_ascii || (c >= 'a' && c <= 'z')) {
            word += is_upper ? static_cast<char>(c + ('a' - 'A')) : c;
        } else if (!word.empty()) {
            ++word_count;
            common_count += is_common_english(word) ? 1 : 0;
            word.clear();
        }
    }
    return common_count > 0 && common_count * common_word_every >= word_count;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// In hundredths: the model's sums differ in their last digits with what else is in its batch, and a
// replay must give the same records.
double rounded(double probability) {
    return std::round(probability * 100) / 100;
}

// The sentence, cut where one of its lines may begin a sentence: what is put behind a mail that
// ends without a full stop reads on as if it were the mail's.
std::vector<Span> pieces_of(std::string_view text, Span sentence) {
    std::vector<Span> pieces;
    std::size_t begin = sentence.begin;
    for (std::size_t at = sentence.begin; at + 1 < sentence.end; ++at) {
        const bool begins_anew = text[at] == '\n' && text[at + 1] >= 'A' && text[at + 1] <= 'Z';
        if (!begins_anew) continue;
        pieces.push_back({begin, at});
        begin = at + 1;
    }
    pieces.push_back({begin, sentence.end});
    return pieces;
}

Fact to_fact(const Activity& activity, const Suspect& suspect) {
    return {.id = domain::derive_id<domain::FactId>(
                activity.sent_at, {"fact", activity.id.text, to_text(FactKind::Instruction),
                                   std::to_string(suspect.sentence.begin)}),
            .activity = activity.id,
            .kind = FactKind::Instruction,
            .span = suspect.sentence,
            .text = std::string{suspect.sentence.of(activity.text)},
            .value = {{"probability", rounded(suspect.probability)}}};
}

}  // namespace

std::vector<Suspect> find_suspects(const Activity& activity, std::span<const Sentence> sentences) {
    std::vector<Suspect> suspects;
    if (activity.kind != domain::ActivityKind::Email ||
        activity.direction != domain::Direction::Inbound ||
        activity.automation != domain::Automation::None) {
        return suspects;
    }
    for (const Sentence& sentence : sentences) {
        for (const Span piece : pieces_of(activity.text, sentence.span)) {
            if (suspects.size() == suspect_count_max) return suspects;
            const std::string_view words = piece.of(activity.text);
            const bool is_readable = activity.language == "en" || is_english(words);
            const bool is_worded = is_worded_as_instruction(words);
            const bool is_asked = is_readable && may_be_injection(words);
            if (!is_worded && !is_asked) continue;
            suspects.push_back({.sentence = piece, .is_worded = is_worded, .is_english = is_asked});
        }
    }
    return suspects;
}

bool is_marked(const Suspect& suspect) {
    return rounded(suspect.probability) >= marking_threshold;
}

std::vector<Fact> marks_of(const Activity& activity, std::span<const Suspect> suspects) {
    std::vector<Fact> marks;
    for (const Suspect& suspect : suspects) {
        if (is_marked(suspect)) marks.push_back(to_fact(activity, suspect));
    }
    return marks;
}

std::vector<std::size_t> seams_of(std::string_view text, Span sentence) {
    std::vector<std::size_t> seams;
    for (std::size_t at = sentence.end; at > sentence.begin + 1; --at) {
        if (seams.size() == seam_count_max) break;
        const char c = text[at - 1];
        if (c >= 'A' && c <= 'Z' && is_blank(text[at - 2])) seams.push_back(at - 1);
    }
    return seams;
}

bool begins_at_seam(double before, double behind) {
    return rounded(before) < calm_threshold && rounded(behind) >= marking_threshold;
}

std::string text_without(std::string text, std::span<const Fact> marks) {
    const auto is_edge = [&](std::size_t at) { return at >= text.size() || text[at] == '\n'; };
    for (const Fact& mark : marks) {
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(mark.span.begin),
                  text.begin() + static_cast<std::ptrdiff_t>(mark.span.end), ' ');
        std::size_t begin = mark.span.begin;
        while (begin > 0 && text[begin - 1] == ' ') --begin;
        std::size_t end = mark.span.end;
        while (end < text.size() && text[end] == ' ') ++end;
        const bool is_line = (begin == 0 || is_edge(begin - 1)) && is_edge(end);
        if (is_line && end < text.size()) text[end] = ' ';
    }
    return text;
}

}  // namespace foresail::understand
