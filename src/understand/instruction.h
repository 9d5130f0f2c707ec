// Sentences of an outside mail that tell software what to do. They are marked as facts of their own
// kind, and the mail is read as if they were not there: no date or amount, no promise, no request,
// no passage to be found. Pure.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"
#include "domain/fact.h"
#include "understand/sentence.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand {

inline constexpr std::size_t suspect_count_max = 200;

struct Suspect {
    domain::Span sentence;
    double probability = 0;   ///< Set by who has its embedding.
    bool is_worded = false;   ///< As an instruction in a language that the model does not know.
    bool is_english = false;  ///< Else the model is not asked.
};

/// The sentences of `activity` that are worded so or for which the model has to be asked; none of a
/// mail of ours, of a note, or of bulk and automatic mail, from which nothing is read anyway.
std::vector<Suspect> find_suspects(const domain::Activity& activity,
                                   std::span<const Sentence> sentences);

/// Whether it is likely enough.
bool is_marked(const Suspect& suspect);

/// Those that are likely enough, as facts, in order.
std::vector<domain::Fact> marks_of(const domain::Activity& activity,
                                   std::span<const Suspect> suspects);

/// Where a sentence might read on from a sender's words into an instruction: before words with a
/// capital letter. A few, the last ones first; none at its begin.
std::vector<std::size_t> seams_of(std::string_view text, domain::Span sentence);

/// Whether a suspect with these probabilities of what stands before and behind a seam begins there.
bool begins_at_seam(double before, double behind);

/// `text` as it would be without what is marked: blanks in its place, so that spans hold, and no
/// empty line where the mark was a line of its own.
std::string text_without(std::string text, std::span<const domain::Fact> marks);

}  // namespace foresail::understand
