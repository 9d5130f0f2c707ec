#include "retrieve/question.h"

#include "retrieve/cue_words.h"
#include "retrieve/cues.h"
#include "retrieve/due_period.h"
#include "retrieve/language.h"
#include "retrieve/party.h"
#include "retrieve/period.h"
#include "retrieve/tokens.h"
#include "retrieve/wanted_fact.h"
#include "store/sqlite/fold.h"

#include <algorithm>
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

// What is due is asked ahead, what was said is asked back.
void take_due_period(Question& question, Tokens& tokens, std::string_view language,
                     domain::Instant now, const domain::WallClock& clock) {
    auto period = find_due_period(question.text, tokens, language, now, clock);
    if (!period) return;
    question.from = period->from;
    question.until = period->until;
    question.period_text = std::move(period->text);
}

// Where no pronoun says who acts, the party does: in front of the verb it acts, behind "to" it is
// acted upon.
std::optional<Actor> actor_of(const Cues& cues, const Party& party) {
    if (cues.actor) return cues.actor;
    if (cues.party == PartyRole::IsAsked) {
        // "what has Ann not answered", "unanswered mails of Ann"
        const bool is_asked = !party.text.empty() && party.place < cues.place;
        return is_asked ? Actor::We : Actor::They;
    }
    if (party.text.empty() || cues.party == PartyRole::Any) return std::nullopt;
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

// What nobody understood.
std::vector<std::string> words_left(const Tokens& tokens, std::string_view language,
                                    const Cues& cues) {
    std::vector<std::string> words;
    for (const Token& token : tokens) {
        const bool is_understood = token.is_used || is_stop_word(token.folded, language) ||
                                   (cues.asks_commitments && is_pronoun_of_party(token.folded));
        if (!is_understood) words.push_back(token.text);
    }
    return words;
}

struct Understood {
    Cues cues;
    Party party;
};

Result<Party> party_of(const store::Tables& tables, Tokens& tokens, const View& view,
                       std::string_view language, const Cues& cues) {
    return find_party(
        tables, tokens, view,
        {.language = language, .cue_place = cues.place, .takes_view = cues.asks_commitments});
}

// "What is overdue?", if it is nothing more than that.
Result<std::optional<Understood>> understand_plain(const store::Tables& tables, Tokens& tokens,
                                                   const View& view, std::string_view language) {
    Tokens plain = tokens;
    const auto cues = read_plain_cues(plain, language);
    if (!cues) return std::nullopt;
    TRY(Party party, party_of(tables, plain, view, language, *cues));
    if (cues->needs_party && party.empty()) return std::nullopt;
    if (!words_left(plain, language, *cues).empty()) return std::nullopt;
    tokens = std::move(plain);
    return Understood{*cues, std::move(party)};
}

}  // namespace

Result<Question> parse_question(const store::Tables& tables, std::string_view text,
                                const View& view, domain::Instant now,
                                const domain::WallClock& clock) {
    Question question;
    question.text = bounded(text);
    Tokens tokens = split_question(question.text);
    const std::string language = language_of(tokens);

    question.asks_due = asks_due(tokens);
    if (question.asks_due) {
        take_due_period(question, tokens, language, now, clock);
    } else {
        take_period(question, tokens, now, clock);
    }
    TRY(auto understood, understand_plain(tables, tokens, view, language));
    if (!understood) {
        understood.emplace();
        understood->cues = read_cues(tokens, language);
        TRY(understood->party, party_of(tables, tokens, view, language, understood->cues));
    }
    auto& [cues, party] = *understood;
    take_cues(question, cues, actor_of(cues, party));
    question.contacts = std::move(party.contacts);
    question.company = party.company;
    question.deal = party.deal;
    question.party_text = std::move(party.text);
    if (!cues.asks_commitments) question.wants = read_wanted(tokens, language);
    question.words = words_left(tokens, language, cues);
    if (question.wants) drop_words_of(*question.wants, question);
    // "the latest mail from Ann": what is shown without a topic is the newest.
    const bool is_newest =
        std::all_of(question.words.begin(), question.words.end(),
                    [](const std::string& word) { return means_newest(store::fold(word)); });
    if (is_newest) question.words.clear();
    return question;
}

}  // namespace foresail::retrieve
