// When to write to a contact so that an answer is likeliest: the two hours of the coming week in
// which they answer most, on their own clock, with what speaks for them. Contact <- company <-
// everyone <- working hours, each as far as the viewer may see its mails. Nothing where there is no
// ground for it.
#pragma once

#include "domain/audience.h"
#include "insight/follow_up/answer_hours.h"
#include "store/workspace_store.h"

#include <chrono>
#include <optional>
#include <string>

namespace foresail::insight {

/// What the hours are seen from.
enum class FollowUpGround {
    Window,     ///< The contact's answers in these very hours of the week.
    TimeOfDay,  ///< In these hours on any working day.
    Company,    ///< Those of others at the company, in these hours on any working day.
};

struct FollowUpTime {
    domain::Instant begins_at;  ///< The next time that the hours come, or now, if it is in them.
    domain::Instant ends_at;
    std::size_t hour_of_week = 0;  ///< On the contact's clock, Monday 0:00 is 0.
    int offset_min = 0;            ///< Of the contact's clock then.
    FollowUpGround ground = FollowUpGround::Window;
    int answers = 0;       ///< That the ground counts, in the hours.
    int fast_answers = 0;  ///< Of those within `fast_answer_hours` of our mail.
    int answers_in_all = 0;
    std::string reason;  ///< "answers most then, 7 of 9 within 3 h"
};
inline constexpr int fast_answer_hours = 3;

struct FollowUp {
    std::optional<FollowUpTime> best;
    int answers = 0;          ///< Of the contact, to mails of ours.
    int company_answers = 0;  ///< Of others at the company.
    std::string zone;         ///< Of the contact's clock; "" where it is not known.
    HourWeights hours{};      ///< How much of their answers is expected in each hour of the week.
};

/// Fewer answers of the contact, or of the company, are no ground.
inline constexpr int contact_answer_count_min = 5;
inline constexpr int company_answer_count_min = 12;

platform::Result<FollowUp> follow_up(const store::Tables& tables, const domain::Viewer& viewer,
                                     const domain::Contact& contact, domain::Instant now);

const char* to_text(FollowUpGround ground);

}  // namespace foresail::insight
