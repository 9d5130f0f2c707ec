#include "insight/follow_up/answer_chance.h"

#include <algorithm>
#include <cmath>

namespace foresail::insight {

namespace {

constexpr std::int64_t hour_s = 3'600;
constexpr std::int64_t day_s = 24 * hour_s;
constexpr std::int64_t never_s = 1'000 * day_s;
constexpr std::int64_t always_s = INT64_MIN / 4;

// The weights for a history that reaches up to the query, and for one that ends days before it.
struct Weights {
    std::array<double, answer_feature_count> fresh;
    std::array<double, answer_feature_count> old;
};
constexpr Weights weights{
#include "insight/follow_up/answer_chance.inc"
};

double logit(double p) {
    return std::log(p / (1 - p));
}

// So many mails are as good as what is known of the next larger group.
double shrunk(const MailHistory::Answered& known, double rate, double strength) {
    return (known.answered + rate * strength) / (known.mails + strength);
}

double days_log(std::int64_t seconds) {
    const std::int64_t bounded = seconds < 0 ? never_s : std::min(seconds, never_s);
    return std::log1p(static_cast<double>(bounded) / static_cast<double>(hour_s));
}

bool is_old(const MailHistory& history, const MailEvent& query) {
    return query.at_s - history.ends_at_s() > day_s;
}

}  // namespace

std::array<double, answer_feature_count> answer_features(const MailHistory& history,
                                                         const MailEvent& query,
                                                         double side_mails) {
    const std::int64_t now = is_old(history, query) ? history.ends_at_s() : query.at_s;
    const auto& [from, to, at_s] = query;
    const double of_all = shrunk(history.answered(now), 0.1, 20);
    const auto by_person = history.answered_by(to, now);
    const double of_person = shrunk(by_person, of_all, 8);
    const auto by_pair = history.answered_between(from, to, now);
    const double of_pair = shrunk(by_pair, of_person, 3);
    const double back_ever = history.sent_between(to, from, always_s, now);
    const double same_day_last_week = history.sent_by_all(now - 7 * day_s, now - 6 * day_s);
    const double last_week = history.sent_by_all(now - 7 * day_s, now);
    return {1,
            logit(of_pair),
            logit(of_person),
            std::log1p(by_pair.mails),
            std::log1p(by_person.mails),
            std::log1p(back_ever),
            back_ever == 0 ? 1.0 : 0.0,
            days_log(history.since_last(to, from, now)),
            std::log1p(history.sent_between(to, from, now - day_s, now)),
            std::log1p(history.sent_between(to, from, now - 7 * day_s, now)),
            std::log1p(history.sent_between(from, to, now - day_s, now - 1)),
            std::log1p(history.sent_between(from, to, now - 30 * day_s, now - 1)),
            std::log1p(history.sent(to, now - day_s, now)),
            std::log1p(history.sent(to, now - 7 * day_s, now)),
            std::log1p(history.sent(to, now - 30 * day_s, now)),
            std::log1p(side_mails),
            side_mails == 0 ? 1.0 : 0.0,
            std::log1p(same_day_last_week) - std::log1p(last_week / 7)};
}

double answer_chance(const MailHistory& history, const MailEvent& query, double side_mails) {
    const auto features = answer_features(history, query, side_mails);
    const auto& known = is_old(history, query) ? weights.old : weights.fresh;
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i) sum += known[i] * features[i];
    return std::clamp(1 / (1 + std::exp(-sum)), 0.001, 0.999);
}

}  // namespace foresail::insight
