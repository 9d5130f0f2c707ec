// The words by which a sentence promises or asks: one table a language.
#pragma once

#include "domain/commitment.h"
#include "domain/span.h"

#include <optional>
#include <string_view>

namespace foresail::understand {

/// What a sentence's words say, before anything is known about who says them to whom. A promise
/// binds the speaker, a request the one who is spoken to.
struct Cue {
    domain::CommitmentKind kind = domain::CommitmentKind::Request;
    domain::Span span;  ///< Of the cue's words, in the sentence.
    domain::Span core;  ///< What is promised or asked, in the sentence: from the verb on.
    std::optional<domain::Span> condition;  ///< "if you sign by Friday": a promise only then.
    double prior = 0;                       ///< How often a sentence with this cue means it.
};

/// Nothing for courtesies, boilerplate, what is doubtful and what is said of others. `language` as
/// in find_dates().
std::optional<Cue> find_cue(std::string_view sentence, std::string_view language);

/// Whether the rules leave open if a sentence asks for something: they found neither a cue nor a
/// courtesy nor a plan of the speaker's own, and it is a question or speaks to its reader. Known
/// for English only.
bool is_open(std::string_view sentence, std::string_view language);

}  // namespace foresail::understand
