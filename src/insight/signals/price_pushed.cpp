#include "insight/signals/price_pushed.h"

#include "insight/signals/said.h"
#include "insight/signals/wording/price_phrases.h"

namespace foresail::insight {

std::optional<std::string> price_push_in(std::string_view sentence, std::string_view language) {
    const auto found = price_phrases().find(sentence, language);
    if (!found) return std::nullopt;
    return std::string{found->of(sentence)};
}

std::optional<Signal> find_price_pushed(const DealView& view) {
    const auto said = find_said(view, price_push_in, evidence_count_max);
    if (said.empty()) return std::nullopt;
    Signal signal = make_signal(view, SignalKind::PricePushed, said.front().citation.activity.text);
    signal.title = "They push the price";
    signal.detail = said.size() == 1 ? "Said " + ago_words(view.rep.local, said.front().at)
                                     : "Said in " + std::to_string(said.size()) + " mails, last " +
                                           ago_words(view.rep.local, said.front().at);
    for (const Said& one : said) signal.evidence.push_back(one.citation);
    signal.since = said.front().at;
    signal.strength = std::min(0.85, 0.55 + 0.1 * static_cast<double>(said.size() - 1));
    return signal;
}

}  // namespace foresail::insight
