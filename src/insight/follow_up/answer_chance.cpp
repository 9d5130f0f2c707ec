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

double hours_log(std::int64_t seconds) {
    if (seconds < 0) seconds = never_s;
    return std::log1p(static_cast<double>(seconds) / static_cast<double>(hour_s));
}

// Hours of ordinary days since, as a logarithm.
double hours_log(const MailHistory& history, std::int64_t seconds, std::int64_t now) {
    if (seconds < 0) return std::log1p(static_cast<double>(never_s) / static_cast<double>(hour_s));
    return std::log1p(history.ordinary_days(now - seconds, now) * 24);
}

bool is_old(const MailHistory& history, const MailEvent& query) {
    return query.at_s - history.ends_at_s() > day_s;
}

// Whether `a` owes the next mail: `b` wrote last, within two days. The mail that is asked about
// does not count.
bool is_turn(const MailHistory& history, std::int64_t a, std::int64_t b, std::int64_t now) {
    const std::int64_t since_b = history.since_last(b, a, now - 1);
    const std::int64_t since_a = history.since_last(a, b, now - 1);
    return since_b >= 0 && since_b < 2 * day_s && (since_a < 0 || since_b < since_a);
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
    // Counts are bounded or of a span of time: those of all time only tell how long we know them.
    const double back_ever = history.sent_between(to, from, always_s, now);
    const std::int64_t week = history.days_before(now, 7);
    const std::int64_t month = history.days_before(now, 30);
    const std::int64_t season = history.days_before(now, 60);
    const double back = history.sent_between(to, from, season, now);
    const double forth = history.sent_between(from, to, season, now - 1);
    return {1,
            logit(of_pair),
            logit(of_person),
            std::log1p(std::min(by_pair.mails, 10.0)),
            std::log1p(std::min(by_person.mails, 30.0)),
            std::log1p(back),
            back_ever == 0 ? 1.0 : 0.0,
            hours_log(history, history.since_last(to, from, now), now),
            std::log1p(history.sent_between(to, from, now - day_s, now)),
            std::log1p(history.sent_between(to, from, week, now)),
            std::log1p(history.sent_between(from, to, now - day_s, now - 1)),
            std::log1p(history.sent_between(from, to, month, now - 1)),
            std::log1p(history.sent(to, now - day_s, now)),
            std::log1p(history.sent(to, week, now)),
            std::log1p(history.sent(to, month, now)),
            std::log1p(side_mails),
            side_mails == 0 ? 1.0 : 0.0,
            logit(of_all),
            std::log(history.day_ahead(at_s, now)),
            logit(shrunk(history.answers_to(from, now), of_all, 8)),
            is_turn(history, from, to, now) ? 1.0 : 0.0,
            is_turn(history, to, from, now) ? 1.0 : 0.0,
            hours_log(history.since_last(to, now)),
            std::log1p(history.sent(to, now - 2 * hour_s, now)),
            std::log((back + 1) / (forth + 1)),
            std::log((back + 0.5) / (history.sent(to, season, now) + 5))};
}

double answer_chance(const MailHistory& history, const MailEvent& query, double side_mails) {
    const auto features = answer_features(history, query, side_mails);
    const auto& known = is_old(history, query) ? weights.old : weights.fresh;
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i) sum += known[i] * features[i];
    return std::clamp(1 / (1 + std::exp(-sum)), 0.001, 0.999);
}

}  // namespace foresail::insight
