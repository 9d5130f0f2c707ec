// What bench/injection measures. Each prints its figures.
#pragma once

#include "insight/drafts/testing/injected_mails.h"

#include <array>
#include <string>
#include <vector>

namespace foresail::bench {

/// BIPIA's instructions and mails.
struct Sets {
    std::vector<nlohmann::json> attacks;
    std::vector<nlohmann::json> mails;

    [[nodiscard]] std::string attack(std::size_t i) const {
        return attacks[i % attacks.size()]["text"];
    }
    [[nodiscard]] std::string mail(std::size_t i) const {
        return insight::drafts::content_of(mails[i % mails.size()]["context"]);
    }
};

/// An instruction stands at the begin, in the middle or at the end of a mail, in turn.
inline insight::drafts::InjectedAt place(std::size_t turn) {
    using insight::drafts::InjectedAt;
    constexpr std::array places{InjectedAt::Begin, InjectedAt::Middle, InjectedAt::End};
    return places[turn % places.size()];
}

/// Facts, promises, questions, replies and what Today says, of each instruction in each mail.
platform::Result<> measure_consequences(const Sets& sets, inference::Embedder& model);

/// The order of what a search finds, with and without the instruction, asked the mail's question
/// and the instruction's own words.
platform::Result<> measure_ranking(const Sets& sets, inference::Embedder& model);

/// Whether a language model that words the reply's draft is given anything else than for the clean
/// mail. Where it is not, no model can tell that there was an instruction.
platform::Result<> measure_prompts(const Sets& sets, inference::Embedder& model);

/// How a draft is worded: as the product does; from the marked mail, but with sentences shown that
/// cite nothing; from the mail as it came, as if no sentence had been marked; the two together.
enum class Way { Product, Uncited, Unmarked, UncitedUnmarked };

/// The turns of a measure of drafts: an instruction in a mail each.
struct Turns {
    std::size_t first = 0;
    std::size_t count = 75;
};

/// What drafts show of an instruction that a language model words, the draft's way from the mail to
/// the guarded text.
platform::Result<> measure_drafts(const Sets& sets, inference::Embedder& model,
                                  const std::string& llm_file, Way way, Turns turns);

}  // namespace foresail::bench
