#include "retrieve/cues.h"

#include "retrieve/cue_words.h"

#include <algorithm>

namespace foresail::retrieve {
namespace {

using domain::CommitmentKind;
using domain::CommitmentState;

bool is_due_at(const Tokens& tokens, std::size_t at) {
    if (!means_due(tokens[at].folded)) return false;
    return at + 1 == tokens.size() ||
           (tokens[at + 1].folded != "to" && tokens[at + 1].folded != "diligence");
}

class Reader {
public:
    Reader(Tokens& tokens, std::string_view language) : tokens_{tokens}, language_{language} {}

    Cues read() {
        find_commitment();
        if (!cues_.asks_commitments) find_writing();
        if (!cues_.asks_commitments && !cues_.asks_messages) return cues_;
        if (cues_.asks_commitments) find_state();
        cues_.actor = find_actor();
        return cues_;
    }

    std::optional<Cues> read_plain() {
        Plain found;
        for (std::size_t at = 0; at < tokens_.size(); ++at) find_plain(at, found);
        if (!found.any()) return std::nullopt;
        cues_.asks_commitments = true;
        cues_.actor = find_actor();
        cues_.party = PartyRole::Any;
        if (found.waits || found.is_unanswered || found.wants) {
            cues_.state = found.wants ? cues_.state : CommitmentState::Open;
            settle_plain(found);
        }
        return cues_;
    }

private:
    struct Plain {
        bool has_state = false;
        bool waits = false;
        bool is_unanswered = false;
        bool wants = false;
        [[nodiscard]] bool any() const { return has_state || waits || is_unanswered || wants; }
    };

    void find_plain(std::size_t at, Plain& found) {
        Token& token = tokens_[at];
        if (token.is_used) return;
        const bool is_overdue = means_overdue(token.folded);
        if (is_overdue || means_open(token.folded)) {
            found.has_state = true;
            cues_.state = CommitmentState::Open;
            cues_.is_overdue = cues_.is_overdue || is_overdue;
        } else if (means_unanswered(token.folded) || (means_answer(token.folded) && is_denied())) {
            found.is_unanswered = true;
        } else if (means_wait(token.folded, language_)) {
            found.waits = true;
        } else if (means_answer(token.folded) && found.waits) {
            // "waits for my answer"
        } else if (means_want(token.folded)) {
            found.wants = true;
        } else {
            return;
        }
        if (cues_.place == 0) cues_.place = at;
        token.is_used = true;
    }

    [[nodiscard]] bool is_denied() const {
        return std::any_of(tokens_.begin(), tokens_.end(),
                           [](const Token& token) { return is_denial(token.folded); });
    }

    // Who waits for whom: "who is waiting for me" asks of us, "what are we waiting for" of them.
    void settle_plain(const Plain& found) {
        const bool is_we = first([&](std::size_t at) { return is_we_at(at); }).has_value();
        if (found.waits && is_we) {
            cues_.actor = Actor::They;
            return;
        }
        cues_.kind = CommitmentKind::Request;
        if (found.is_unanswered) {
            cues_.party = PartyRole::IsAsked;
            if (is_we) cues_.actor = Actor::They;
        } else if (found.waits) {
            cues_.actor = Actor::They;
        } else {
            if (!is_we) cues_.actor = Actor::They;
            cues_.needs_party = true;
        }
    }

    [[nodiscard]] std::string_view word(std::size_t at) const {
        return at < tokens_.size() ? std::string_view{tokens_[at].folded} : std::string_view{};
    }

    void find_commitment() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (tokens_[at].is_used) continue;
            const auto next = word(at + 1);
            const bool is_ask = means_ask(word(at)) && next != "about" && next != "whether" &&
                                next != "if" && next != "when" && next != "why";
            const bool is_promise = means_promise(word(at), language_);
            const bool is_request = is_ask || means_request(word(at), language_);
            const bool is_due = is_due_at(tokens_, at);
            if (!is_promise && !is_request && !is_due && !means_commitment(word(at))) continue;
            if (!cues_.asks_commitments) cues_.place = at;
            cues_.asks_commitments = true;
            tokens_[at].is_used = true;
            if (is_due) {
                cues_.state = CommitmentState::Open;
                cues_.party = PartyRole::Any;
                continue;
            }
            if (!cues_.kind && is_promise) cues_.kind = CommitmentKind::Promise;
            if (!cues_.kind && is_request) cues_.kind = CommitmentKind::Request;
        }
    }

    void find_writing() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (tokens_[at].is_used || !means_write(word(at))) continue;
            cues_.asks_messages = true;
            cues_.place = at;
            tokens_[at].is_used = true;
            return;
        }
    }

    void find_state() {
        for (Token& token : tokens_) {
            if (token.is_used) continue;
            const bool is_overdue = means_overdue(token.folded);
            if (is_overdue || means_open(token.folded)) {
                cues_.state = CommitmentState::Open;
                cues_.is_overdue = cues_.is_overdue || is_overdue;
            } else if (means_kept(token.folded)) {
                cues_.state = CommitmentState::Fulfilled;
            } else {
                continue;
            }
            token.is_used = true;
        }
    }

    // French "nous" and Spanish "nos" are subject, object or "our", by their neighbours.
    [[nodiscard]] bool is_we_at(std::size_t at) const {
        if (word(at) == "nous" || word(at) == "on") {
            if (language_ != "fr") return false;
            return word(at) == "on" || word(at + 1).ends_with("ons") || word(at + 1) == "sommes" ||
                   (at > 0 && word(at - 1).ends_with("ons"));
        }
        return is_we(word(at));
    }
    [[nodiscard]] bool is_us_at(std::size_t at) const {
        if (word(at) == "nous") return language_ == "fr" && !is_we_at(at);
        if (word(at) == "nos") return language_ == "es";
        return is_us(word(at));
    }
    [[nodiscard]] bool is_our_at(std::size_t at) const {
        return is_our(word(at)) || (word(at) == "nos" && language_ == "fr");
    }

    template <class Fits>
    [[nodiscard]] std::optional<std::size_t> first(Fits fits) const {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (fits(at)) return at;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Actor> find_actor() const {
        const auto we = first([&](std::size_t at) { return is_we_at(at); });
        const auto us = first([&](std::size_t at) { return is_us_at(at); });
        const auto they = first([&](std::size_t at) { return is_they(word(at)); });
        if (we && *we > 0 && *we < cues_.place && is_passive(word(*we - 1))) return Actor::They;
        // "what do they say that we promised": who stands nearer in front of the word acts.
        if (we && they && *we < cues_.place && *they < cues_.place && language_ == "en") {
            return *we > *they ? Actor::We : Actor::They;
        }
        if (we) return Actor::We;
        if (us) return Actor::They;
        if (first([&](std::size_t at) { return is_our_at(at); })) return Actor::We;
        const auto verb = word(cues_.place);
        if (language_ == "es" && verb.ends_with("imos")) return Actor::We;
        if (language_ == "es" && (verb.ends_with("io") || verb.ends_with("ieron"))) {
            return Actor::They;
        }
        if (first([&](std::size_t at) { return is_their(word(at)); })) return Actor::They;
        if (they && *they < cues_.place) return Actor::They;
        return std::nullopt;
    }

    [[nodiscard]] bool is_passive(std::string_view auxiliary) const {
        return language_ == "en" && (auxiliary == "were" || auxiliary == "was" ||
                                     auxiliary == "are" || auxiliary == "am");
    }

    Tokens& tokens_;
    const std::string_view language_;
    Cues cues_;
};

}  // namespace

bool asks_due(const Tokens& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (is_due_at(tokens, at)) return true;
    }
    return false;
}

Cues read_cues(Tokens& tokens, std::string_view language) {
    return Reader{tokens, language}.read();
}

std::optional<Cues> read_plain_cues(Tokens& tokens, std::string_view language) {
    return Reader{tokens, language}.read_plain();
}

}  // namespace foresail::retrieve
