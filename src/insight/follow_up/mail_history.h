// Who wrote to whom and when, made ready for questions about a moment: how often somebody answered
// within a day, and what went on just before. Nothing after the moment asked about is looked at.
// Pure.
#pragma once

#include "insight/follow_up/hour_of_week.h"

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace foresail::insight {

struct MailEvent {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t at_s = 0;
};

class MailHistory {
public:
    explicit MailHistory(std::span<const MailEvent> events);

    /// Of the mails whose day to be answered was over at `at_s`.
    struct Answered {
        double mails = 0;
        double answered = 0;  ///< Within 24 h.
    };
    [[nodiscard]] Answered answered(std::int64_t at_s) const;  ///< By all.
    [[nodiscard]] Answered answered_by(std::int64_t to, std::int64_t at_s) const;
    [[nodiscard]] Answered answered_between(std::int64_t from, std::int64_t to,
                                            std::int64_t at_s) const;
    /// Of those that `from` sent to anyone.
    [[nodiscard]] Answered answers_to(std::int64_t from, std::int64_t at_s) const;

    /// Mails in (after_s, until_s].
    [[nodiscard]] double sent(std::int64_t from, std::int64_t after_s, std::int64_t until_s) const;
    [[nodiscard]] double sent_between(std::int64_t from, std::int64_t to, std::int64_t after_s,
                                      std::int64_t until_s) const;
    [[nodiscard]] double sent_by_all(std::int64_t after_s, std::int64_t until_s) const;
    /// Seconds since the last one up to `at_s`; -1 where there is none.
    [[nodiscard]] std::int64_t since_last(std::int64_t from, std::int64_t to,
                                          std::int64_t at_s) const;
    [[nodiscard]] std::int64_t since_last(std::int64_t from,
                                          std::int64_t at_s) const;  ///< To anyone.
    /// How much of an ordinary day's mail all write in the 24 h after `at_s`, by the hours of the
    /// weeks that were over at `known_until_s`: 1 on an average day, little before a weekend.
    [[nodiscard]] double day_ahead(std::int64_t at_s, std::int64_t known_until_s) const;
    /// The moment that `days` ordinary days lie before `at_s`: so many mails earlier as all write
    /// in that time as a rule. Holidays and gaps in the record don't count, then. Of a history that
    /// is too thin for a rule it is so many days of the calendar.
    [[nodiscard]] std::int64_t days_before(std::int64_t at_s, double days) const;
    /// Ordinary days between the two.
    [[nodiscard]] double ordinary_days(std::int64_t from_s, std::int64_t until_s) const;
    /// By the median week, which a holiday does not move; 0 where the history is too thin.
    [[nodiscard]] double mails_a_day() const { return mails_a_day_; }
    /// Of the newest mail; 0 where there is none.
    [[nodiscard]] std::int64_t ends_at_s() const { return times_.empty() ? 0 : times_.back(); }

private:
    using Times = std::vector<std::int64_t>;  // Ascending.
    struct Outcomes {
        Times times;
        std::vector<double> answered;  // Up to and with each.
        void add(std::int64_t at_s, bool is_answered);
        [[nodiscard]] Answered until(std::int64_t at_s) const;
    };
    using Pair = std::pair<std::int64_t, std::int64_t>;

    void learn_pace();
    void learn_week();

    Times times_;
    double mails_a_day_ = 0;          // 0: too thin.
    std::vector<HourWeights> weeks_;  // After each week from the first on: so many mails an hour.
    Outcomes all_;
    std::unordered_map<std::int64_t, Times> sent_;
    std::unordered_map<std::int64_t, Outcomes> received_;
    std::unordered_map<std::int64_t, Outcomes> sent_outcomes_;
    std::map<Pair, Times> between_;
    std::map<Pair, Outcomes> outcomes_;
};

}  // namespace foresail::insight
