#include "insight/follow_up/hour_history.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace foresail::insight {

namespace {

constexpr std::int64_t day_s = 86'400;
/// What all do is worked out anew after so many mails.
constexpr std::size_t everyone_step = 1'000;

}  // namespace

HourHistory::HourHistory(std::span<const MailEvent> events) {
    std::vector<MailEvent> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.at_s < b.at_s; });
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> unanswered;
    SeenHours all;
    everyone_.push_back(working_hours());
    for (const MailEvent& event : sorted) {
        const auto asked = unanswered.find({event.to, event.from});
        const bool is_answer = asked != unanswered.end() && asked->second < event.at_s &&
                               asked->second + day_s >= event.at_s;
        if (is_answer) unanswered.erase(asked);
        unanswered.try_emplace({event.from, event.to}, event.at_s).first->second = event.at_s;
        all_.push_back({event.at_s, is_answer});
        by_person_[event.from].push_back(all_.back());
        ++(is_answer ? all.answers : all.others)[hour_of_week(event.at_s)];
        if (all_.size() % everyone_step == 0) {
            everyone_.push_back(answer_hours(all, working_hours()));
        }
    }
}

HourWeights HourHistory::of(std::int64_t person, std::int64_t at_s) const {
    const auto known =
        std::upper_bound(all_.begin(), all_.end(), at_s,
                         [](std::int64_t at, const Written& mail) { return at < mail.at_s; }) -
        all_.begin();
    const HourWeights& everyone = everyone_[static_cast<std::size_t>(known) / everyone_step];
    const auto found = by_person_.find(person);
    return found == by_person_.end() ? everyone : answer_hours(seen(found->second, at_s), everyone);
}

double HourHistory::answers(std::int64_t person, std::int64_t at_s) const {
    const auto found = by_person_.find(person);
    return found == by_person_.end() ? 0 : total_of(seen(found->second, at_s).answers);
}

SeenHours HourHistory::seen(const std::vector<Written>& mails, std::int64_t at_s) const {
    SeenHours hours;
    for (const Written& mail : mails) {
        if (mail.at_s > at_s) break;
        ++(mail.is_answer ? hours.answers : hours.others)[hour_of_week(mail.at_s)];
    }
    return hours;
}

}  // namespace foresail::insight
