// The words of a question that say what kind of thing is asked for, whose, and in what state. Pure.
#pragma once

#include "domain/commitment.h"
#include "retrieve/tokens.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace foresail::retrieve {

/// Who promised, asked or wrote.
enum class Actor { We, They };

struct Cues {
    bool asks_commitments = false;
    std::optional<domain::CommitmentKind> kind;  ///< nullopt: promises and requests.
    std::optional<domain::CommitmentState> state;
    bool is_overdue = false;
    bool asks_messages = false;  ///< "did they write", "we sent".
    std::optional<Actor> actor;
    std::size_t place = 0;  ///< Of the word that says it: "promise", "wrote".
};

/// Marks the words that it understood as used.
Cues read_cues(Tokens& tokens, std::string_view language);

}  // namespace foresail::retrieve
