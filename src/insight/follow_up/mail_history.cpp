#include "insight/follow_up/mail_history.h"

#include <algorithm>

namespace foresail::insight {

namespace {

constexpr std::int64_t day_s = 86'400;
constexpr std::size_t weeks_max = 5'000;
constexpr double mails_a_week_min = 20;

double count_in(const std::vector<std::int64_t>& times, std::int64_t after_s,
                std::int64_t until_s) {
    const auto begin = std::upper_bound(times.begin(), times.end(), after_s);
    const auto end = std::upper_bound(begin, times.end(), until_s);
    return static_cast<double>(end - begin);
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
        outcomes_[{event.from, event.to}].add(event.at_s, is_answered);
    }
    learn_pace();
}

// By the median week, which a holiday does not move.
void MailHistory::learn_pace() {
    if (times_.empty()) return;
    std::vector<double> weeks;
    for (const std::int64_t at_s : times_) {
        const auto week = static_cast<std::size_t>((at_s - times_.front()) / (7 * day_s));
        if (week > weeks_max) return;
        if (weeks.size() <= week) weeks.resize(week + 1);
        ++weeks[week];
    }
    std::nth_element(weeks.begin(), weeks.begin() + static_cast<std::ptrdiff_t>(weeks.size() / 2),
                     weeks.end());
    const double median = weeks[weeks.size() / 2];
    if (median >= mails_a_week_min) mails_a_day_ = median / 7;
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
    if (known == nullptr) return -1;
    const auto end = std::upper_bound(known->begin(), known->end(), at_s);
    return end == known->begin() ? -1 : at_s - *(end - 1);
}

}  // namespace foresail::insight
