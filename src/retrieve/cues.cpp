#include "retrieve/cues.h"

#include "retrieve/cue_words.h"

#include <algorithm>

namespace foresail::retrieve {
namespace {

using domain::CommitmentKind;
using domain::CommitmentState;

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

private:
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
            if (!is_promise && !is_request && !means_commitment(word(at))) continue;
            if (!cues_.asks_commitments) cues_.place = at;
            cues_.asks_commitments = true;
            tokens_[at].is_used = true;
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

Cues read_cues(Tokens& tokens, std::string_view language) {
    return Reader{tokens, language}.read();
}

}  // namespace foresail::retrieve
