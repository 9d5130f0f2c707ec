#include "understand/mail_intent.h"

#include "understand/intent_head.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

namespace foresail::understand {

namespace {

// Less says too little: "Thanks!".
constexpr std::size_t text_bytes_min = 20;
// What the model learned from. "" is what is too short to tell; where nothing in it is known, the
// model is not sure either.
constexpr std::array<std::string_view, 5> languages{"", "en", "de", "fr", "es"};

std::optional<domain::LikelyLabel> likely(const std::vector<LabelScore>& scores, double least,
                                          std::string_view nothing) {
    const LabelScore& best = scores.front();
    if (best.label == nothing || best.probability < least) return std::nullopt;
    return domain::LikelyLabel{std::string{best.label}, std::floor(best.probability * 100) / 100};
}

// Of unit length; empty where there is nothing to take the mean of.
domain::Embedding mean_of(std::span<const domain::Passage> passages) {
    domain::Embedding mean;
    for (const domain::Passage& passage : passages) {
        mean.resize(passage.embedding.size());
        std::transform(mean.begin(), mean.end(), passage.embedding.begin(), mean.begin(),
                       std::plus{});
    }
    const float length =
        std::sqrt(std::inner_product(mean.begin(), mean.end(), mean.begin(), 0.0F));
    if (length == 0) return {};
    for (float& one : mean) one /= length;
    return mean;
}

}  // namespace

std::optional<std::string> intent_text(const domain::Activity& activity) {
    const bool is_read = activity.kind == domain::ActivityKind::Email &&
                         activity.direction == domain::Direction::Inbound &&
                         (activity.automation == domain::Automation::None ||
                          activity.automation == domain::Automation::AutoReply);
    const bool is_known =
        std::find(languages.begin(), languages.end(), activity.language) != languages.end();
    if (!is_read || !is_known) return std::nullopt;
    std::string text;
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind != domain::ZoneKind::Reply || zone.span.end > activity.text.size()) continue;
        if (!text.empty()) text += '\n';
        text += zone.span.of(activity.text);
    }
    if (text.size() < text_bytes_min || text.size() > intent_text_bytes_max) return std::nullopt;
    return text;
}

std::optional<domain::LikelyIntent> likely_intent(std::string_view text,
                                                  std::span<const domain::Passage> passages) {
    const domain::Embedding embedding = mean_of(passages);
    if (embedding.empty()) return std::nullopt;
    const MailIntent all = intent_of(text, embedding);
    domain::LikelyIntent found{likely(all.intents, intent_probability_min, "other"),
                               likely(all.sentiments, sentiment_probability_min, "neutral"),
                               intent_model_name()};
    if (!found.intent && !found.sentiment) return std::nullopt;
    return found;
}

}  // namespace foresail::understand
