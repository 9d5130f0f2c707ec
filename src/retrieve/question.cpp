#include "retrieve/question.h"

#include "retrieve/cue_words.h"
#include "retrieve/cues.h"
#include "retrieve/language.h"
#include "retrieve/party.h"
#include "retrieve/period.h"
#include "retrieve/tokens.h"

#include <chrono>

namespace foresail::retrieve {

using platform::Result;

namespace {

constexpr std::size_t question_bytes_max = 1'000;

// Cut between characters.
std::string_view bounded(std::string_view text) {
    if (text.size() <= question_bytes_max) return text;
    auto end = question_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

void take_period(Question& question, Tokens& tokens, domain::Instant now,
                 const domain::WallClock& clock) {
    auto period = find_period(tokens, clock.day_of(now));
    if (!period) return;
    if (period->begin) question.from = clock.start_of(*period->begin);
    if (period->end) question.until = clock.start_of(*period->end);
    question.period_text = std::move(period->text);
}

// Where no pronoun says who acts, the party does: in front of the verb it acts, behind "to" it is
// acted upon.
std::optional<Actor> actor_of(const Cues& cues, const Party& party) {
    if (cues.actor) return cues.actor;
    if (party.text.empty()) return std::nullopt;
    if (party.is_behind_preposition) return Actor::We;
    return party.place < cues.place ? std::optional{Actor::They} : std::nullopt;
}

void take_cues(Question& question, const Cues& cues, std::optional<Actor> actor) {
    question.asks_commitments = cues.asks_commitments;
    if (cues.asks_commitments) {
        question.commitment_kind = cues.kind;
        question.state = cues.state;
        question.is_overdue = cues.is_overdue;
        if (!actor) return;
        // Who is asked has to act; who promises or owes has to act, too.
        const bool we_act = (*actor == Actor::We) == (cues.kind != domain::CommitmentKind::Request);
        question.side = we_act ? domain::Side::Ours : domain::Side::Theirs;
    } else if (cues.asks_messages && actor) {
        question.direction =
            *actor == Actor::We ? domain::Direction::Outbound : domain::Direction::Inbound;
    }
}

}  // namespace

Result<Question> parse_question(const store::Tables& tables, std::string_view text,
                                const View& view, domain::Instant now,
                                const domain::WallClock& clock) {
    Question question;
    question.text = bounded(text);
    Tokens tokens = split_question(question.text);
    const std::string language = language_of(tokens);

    take_period(question, tokens, now, clock);
    const Cues cues = read_cues(tokens, language);
    TRY(Party party,
        find_party(
            tables, tokens, view,
            {.language = language, .cue_place = cues.place, .takes_view = cues.asks_commitments}));
    take_cues(question, cues, actor_of(cues, party));
    question.contacts = std::move(party.contacts);
    question.company = party.company;
    question.deal = party.deal;
    question.party_text = std::move(party.text);

    for (const Token& token : tokens) {
        if (token.is_used || is_stop_word(token.folded, language) ||
            (cues.asks_commitments && is_pronoun_of_party(token.folded))) {
            continue;
        }
        question.words.push_back(token.text);
    }
    return question;
}

}  // namespace foresail::retrieve
