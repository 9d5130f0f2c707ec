// The hours of the week in which people of a record of mails answered, as far as it was known at a
// moment. For measuring: the product's own is follow_up_time.h, which knows clocks and companies.
#pragma once

#include "insight/follow_up/answer_hours.h"
#include "insight/follow_up/mail_history.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace foresail::insight {

class HourHistory {
public:
    explicit HourHistory(std::span<const MailEvent> events);

    /// How much of their answers to anyone fall in each hour, as known at `at_s`.
    [[nodiscard]] HourWeights of(std::int64_t person, std::int64_t at_s) const;
    /// Answers of theirs until then: how much there is to go by.
    [[nodiscard]] double answers(std::int64_t person, std::int64_t at_s) const;

private:
    struct Written {
        std::int64_t at_s = 0;
        bool is_answer = false;
    };
    [[nodiscard]] SeenHours seen(const std::vector<Written>& mails, std::int64_t at_s) const;

    std::vector<Written> all_;  // Ascending.
    std::map<std::int64_t, std::vector<Written>> by_person_;
    std::vector<HourWeights> everyone_;  // After each `everyone_step` mails of all.
};

}  // namespace foresail::insight
