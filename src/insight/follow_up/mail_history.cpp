#include "insight/follow_up/mail_history.h"

#include <algorithm>

namespace foresail::insight {

namespace {

constexpr std::int64_t hour_s = 3'600;
constexpr std::int64_t day_s = 24 * hour_s;
constexpr std::int64_t weeks_max = 5'000;
constexpr double mails_a_week_min = 20;

double count_in(const std::vector<std::int64_t>& times, std::int64_t after_s,
                std::int64_t until_s) {
    const auto begin = std::upper_bound(times.begin(), times.end(), after_s);
    const auto end = std::upper_bound(begin, times.end(), until_s);
    return static_cast<double>(end - begin);
}

// Since the last one up to `at_s`; -1 where there is none.
std::int64_t since(const std::vector<std::int64_t>& times, std::int64_t at_s) {
    const auto end = std::upper_bound(times.begin(), times.end(), at_s);
    return end == times.begin() ? -1 : at_s - *(end - 1);
}

template <class Map, class Key>
const typename Map::mapped_type* find(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

}  // namespace

void MailHistory::Outcomes::add(std::int64_t at_s, bool is_answered) {
    times.push_back(at_s);
    answered.push_back((answered.empty() ? 0 : answered.back()) + (is_answered ? 1 : 0));
}

MailHistory::Answered MailHistory::Outcomes::until(std::int64_t at_s) const {
    const auto end = std::upper_bound(times.begin(), times.end(), at_s);
    if (end == times.begin()) return {};
    const auto count = end - times.begin();
    return {static_cast<double>(count), answered[static_cast<std::size_t>(count - 1)]};
}

MailHistory::MailHistory(std::span<const MailEvent> events) {
    std::vector<MailEvent> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.at_s < b.at_s; });
    for (const MailEvent& event : sorted) {
        times_.push_back(event.at_s);
        sent_[event.from].push_back(event.at_s);
        between_[{event.from, event.to}].push_back(event.at_s);
    }
    for (const MailEvent& event : sorted) {
        const Times* back = find(between_, Pair{event.to, event.from});
        const bool is_answered =
            back != nullptr && count_in(*back, event.at_s, event.at_s + day_s) > 0;
        all_.add(event.at_s, is_answered);
        received_[event.to].add(event.at_s, is_answered);
        sent_outcomes_[event.from].add(event.at_s, is_answered);
        outcomes_[{event.from, event.to}].add(event.at_s, is_answered);
    }
    learn_pace();
    learn_week();
}

void MailHistory::learn_pace() {
    if (times_.empty()) return;
    std::vector<double> weeks;
    for (const std::int64_t at_s : times_) {
        const auto week = (at_s - times_.front()) / (7 * day_s);
        if (week > weeks_max) return;
        weeks.resize(std::max(weeks.size(), static_cast<std::size_t>(week) + 1));
        ++weeks.back();
    }
    std::nth_element(weeks.begin(), weeks.begin() + static_cast<std::ptrdiff_t>(weeks.size() / 2),
                     weeks.end());
    const double median = weeks[weeks.size() / 2];
    if (median >= mails_a_week_min) mails_a_day_ = median / 7;
}

void MailHistory::learn_week() {
    if (times_.empty() || (times_.back() - times_.front()) / (7 * day_s) > weeks_max) {
        return;
    }
    HourWeights seen{};
    for (const std::int64_t at_s : times_) {
        const auto week = static_cast<std::size_t>((at_s - times_.front()) / (7 * day_s));
        while (weeks_.size() < week) weeks_.push_back(seen);
        ++seen[hour_of_week(at_s)];
    }
    weeks_.push_back(seen);
}

double MailHistory::day_ahead(std::int64_t at_s, std::int64_t known_until_s) const {
    constexpr double even = 5;  // So many mails are as good as not knowing.
    const auto over = times_.empty() || known_until_s < times_.front()
                          ? 0
                          : (known_until_s - times_.front()) / (7 * day_s);
    HourWeights known{};
    if (over > 0 && !weeks_.empty()) {
        known = weeks_[std::min(static_cast<std::size_t>(over), weeks_.size()) - 1];
    }
    known = smoothed(known, 0.25);
    const double total = total_of(known) + even;
    const double begun =
        static_cast<double>((at_s % hour_s + hour_s) % hour_s) / static_cast<double>(hour_s);
    double ahead = 0;
    for (std::size_t i = 0; i <= 24; ++i) {
        const double share = i == 0 ? 1 - begun : i == 24 ? begun : 1;
        const std::size_t hour = (hour_of_week(at_s) + i) % hours_a_week;
        ahead += share * (known[hour] + even / hours_a_week) / total;
    }
    return ahead * 7;
}

std::int64_t MailHistory::days_before(std::int64_t at_s, double days) const {
    const auto of_calendar = at_s - static_cast<std::int64_t>(days * static_cast<double>(day_s));
    if (mails_a_day_ == 0) return of_calendar;
    const auto known = std::upper_bound(times_.begin(), times_.end(), at_s) - times_.begin();
    const auto place = known - 1 - static_cast<std::ptrdiff_t>(days * mails_a_day_);
    if (known == 0 || place < 0) return of_calendar;
    return std::min(of_calendar, times_[static_cast<std::size_t>(place)]);
}

double MailHistory::ordinary_days(std::int64_t from_s, std::int64_t until_s) const {
    const double of_calendar = static_cast<double>(until_s - from_s) / static_cast<double>(day_s);
    if (mails_a_day_ == 0) return of_calendar;
    return std::min(of_calendar, sent_by_all(from_s, until_s) / mails_a_day_);
}

MailHistory::Answered MailHistory::answered(std::int64_t at_s) const {
    return all_.until(at_s - day_s);
}

MailHistory::Answered MailHistory::answered_by(std::int64_t to, std::int64_t at_s) const {
    const Outcomes* known = find(received_, to);
    return known == nullptr ? Answered{} : known->until(at_s - day_s);
}

MailHistory::Answered MailHistory::answered_between(std::int64_t from, std::int64_t to,
                                                    std::int64_t at_s) const {
    const Outcomes* known = find(outcomes_, Pair{from, to});
    return known == nullptr ? Answered{} : known->until(at_s - day_s);
}

MailHistory::Answered MailHistory::answers_to(std::int64_t from, std::int64_t at_s) const {
    const Outcomes* known = find(sent_outcomes_, from);
    return known == nullptr ? Answered{} : known->until(at_s - day_s);
}

double MailHistory::sent(std::int64_t from, std::int64_t after_s, std::int64_t until_s) const {
    const Times* known = find(sent_, from);
    return known == nullptr ? 0 : count_in(*known, after_s, until_s);
}

double MailHistory::sent_between(std::int64_t from, std::int64_t to, std::int64_t after_s,
                                 std::int64_t until_s) const {
    const Times* known = find(between_, Pair{from, to});
    return known == nullptr ? 0 : count_in(*known, after_s, until_s);
}

double MailHistory::sent_by_all(std::int64_t after_s, std::int64_t until_s) const {
    return count_in(times_, after_s, until_s);
}

std::int64_t MailHistory::since_last(std::int64_t from, std::int64_t to, std::int64_t at_s) const {
    const Times* known = find(between_, Pair{from, to});
    return known == nullptr ? -1 : since(*known, at_s);
}

std::int64_t MailHistory::since_last(std::int64_t from, std::int64_t at_s) const {
    const Times* known = find(sent_, from);
    return known == nullptr ? -1 : since(*known, at_s);
}

}  // namespace foresail::insight
