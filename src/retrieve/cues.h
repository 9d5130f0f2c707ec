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

/// What a party that is named has to do with what is asked, where no pronoun says it.
enum class PartyRole { ByPlace, IsAsked, Any };

struct Cues {
    bool asks_commitments = false;
    std::optional<domain::CommitmentKind> kind;  ///< nullopt: promises and requests.
    std::optional<domain::CommitmentState> state;
    bool is_overdue = false;
    bool asks_messages = false;  ///< "did they write", "we sent".
    std::optional<Actor> actor;
    std::size_t place = 0;  ///< Of the word that says it: "promise", "wrote".
    PartyRole party = PartyRole::ByPlace;
    bool needs_party = false;  ///< "What does Ann want?": else it is no question of ours.
};

/// "What is due this week?": its period is that of the due date. Not "due to", "due diligence".
bool asks_due(const Tokens& tokens);

/// Marks the words that it understood as used.
Cues read_cues(Tokens& tokens, std::string_view language);

/// A question about promises and requests that says neither: "What is overdue?", "Who is waiting
/// for me?", "What have I not answered?", "What does Ann want?". It is one only where nothing is
/// left of it but small words, a party and a period; nullopt where it can't be.
std::optional<Cues> read_plain_cues(Tokens& tokens, std::string_view language);

}  // namespace foresail::retrieve
