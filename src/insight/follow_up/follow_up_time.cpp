#include "insight/follow_up/follow_up_time.h"

#include "domain/words.h"
#include "insight/follow_up/answers.h"
#include "insight/follow_up/contact_clock.h"

#include <algorithm>
#include <array>

namespace foresail::insight {

using platform::Result;
using std::chrono::hours;

namespace {

constexpr int contact_mail_count_max = 500;
constexpr int company_mail_count_max = 500;
constexpr int all_mail_count_max = 1'000;
constexpr std::chrono::days mails_days_max{2 * 365};
constexpr int window_answer_count_min = 3;
/// So much of the answers must lie in the hours that the reason says most of.
constexpr double window_share_min = 0.2;

constexpr domain::Words<FollowUpGround, 3> words{{{{FollowUpGround::Window, "window"},
                                                   {FollowUpGround::TimeOfDay, "time_of_day"},
                                                   {FollowUpGround::Company, "company"}}}};

std::size_t local_hour(domain::Instant at, int offset_min) {
    return hour_of_week(domain::to_ms(at) / 1'000 + std::int64_t{offset_min} * 60);
}

/// A group's mails by hour, each on its writer's clock.
struct Group {
    std::vector<Written> mails;
    std::vector<std::size_t> hour_of;  // Of each.

    void add(const Written& mail, std::size_t hour) {
        mails.push_back(mail);
        hour_of.push_back(hour);
    }
    [[nodiscard]] SeenHours seen() const {
        SeenHours hours;
        for (std::size_t i = 0; i < mails.size(); ++i) {
            ++(mails[i].is_answer ? hours.answers : hours.others)[hour_of[i]];
        }
        return hours;
    }
    [[nodiscard]] int answers() const {
        return static_cast<int>(std::count_if(mails.begin(), mails.end(),
                                              [](const auto& mail) { return mail.is_answer; }));
    }
};

struct Count {
    int answers = 0;
    int fast = 0;
};

Count count_in(const Group& group, std::size_t begin, bool any_day) {
    Count count;
    for (std::size_t i = 0; i < group.mails.size(); ++i) {
        const std::size_t hour = group.hour_of[i];
        const bool is_in = any_day ? hour / 24 < 5 && hour % 24 >= begin % 24 &&
                                         hour % 24 < begin % 24 + window_hours
                                   : hour >= begin && hour < begin + window_hours;
        if (!group.mails[i].is_answer || !is_in) continue;
        ++count.answers;
        if (group.mails[i].after <= hours{fast_answer_hours}) ++count.fast;
    }
    return count;
}

bool is_ground(const Count& count, int of) {
    return count.answers >= window_answer_count_min && count.answers >= window_share_min * of;
}

std::string reason_of(const FollowUpTime& time, const std::string& company) {
    const auto begin = time.hour_of_week % 24;
    const std::string between =
        "between " + std::to_string(begin) + " and " + std::to_string(begin + window_hours);
    const std::string of = " of " + std::to_string(time.answers) + " within " +
                           std::to_string(fast_answer_hours) + " h";
    const std::string fast = std::to_string(time.fast_answers) + of;
    switch (time.ground) {
        case FollowUpGround::Window:
            return "answers most then, " + fast;
        case FollowUpGround::TimeOfDay:
            return "answers most " + between + ", " + fast;
        case FollowUpGround::Company:
            break;
    }
    return "people at " + company + " answer most " + between + ", " + fast;
}

// The next time at which the clock shows the hour of the week, a day and a bit at most after `now`
// by which its hours are not over. A clock that is put forward in between moves it with it.
void place(FollowUpTime& time, const ContactClock& clock, domain::Instant now) {
    const auto now_hour = local_hour(now, clock.offset_min(now));
    const std::size_t since = (now_hour + hours_a_week - time.hour_of_week) % hours_a_week;
    const bool is_in = since < window_hours;
    const auto ahead = is_in ? -static_cast<int>(since) : static_cast<int>(hours_a_week - since);
    const domain::Instant hour_start =
        now - (now.time_since_epoch() + std::chrono::minutes{clock.offset_min(now)}) % hours{1};
    domain::Instant begin = hour_start + hours{ahead};
    begin -= std::chrono::minutes{clock.offset_min(begin) - clock.offset_min(now)};
    time.offset_min = clock.offset_min(begin);
    time.ends_at = begin + hours{window_hours};
    time.begins_at = is_in ? now : begin;
}

struct Groups {
    Group contact;
    Group company;  // Without the contact.
    Group all;
};

Result<Groups> read_groups(const store::Tables& tables, const domain::Viewer& viewer,
                           const domain::Contact& contact, const ContactClock& clock,
                           std::span<const store::ExchangedMail> of_contact, domain::Instant now) {
    Groups groups;
    for (const Written& mail : written_by_them(of_contact)) {
        if (mail.by != contact.id) continue;
        groups.contact.add(
            mail, local_hour(mail.at, clock.is_named_by_person() ? clock.offset_min(mail.at)
                                                                 : mail.utc_offset_min));
    }
    if (!contact.company.empty()) {
        TRY(const auto mails, tables.exchanges.mails(viewer, {.company = contact.company,
                                                              .from = now - mails_days_max,
                                                              .limit = company_mail_count_max}));
        for (const Written& mail : written_by_them(mails)) {
            if (mail.by != contact.id) {
                groups.company.add(mail, local_hour(mail.at, mail.utc_offset_min));
            }
        }
    }
    TRY(const auto mails, tables.exchanges.mails(
                              viewer, {.from = now - mails_days_max, .limit = all_mail_count_max}));
    for (const Written& mail : written_by_them(mails)) {
        groups.all.add(mail, local_hour(mail.at, mail.utc_offset_min));
    }
    return groups;
}

std::optional<FollowUpTime> time_from(const Group& group, const HourWeights& weights,
                                      FollowUpGround widest) {
    const int of = group.answers();
    const HourWindow window = best_window(weights, of);
    if (!window.is_credible) return std::nullopt;
    FollowUpTime time;
    time.hour_of_week = window.begin;
    time.answers_in_all = of;
    time.ground = widest;
    Count count = count_in(group, window.begin, true);
    if (!is_ground(count, of)) return std::nullopt;
    const Count narrow = count_in(group, window.begin, false);
    if (widest != FollowUpGround::Company && is_ground(narrow, of)) {
        count = narrow;
        time.ground = FollowUpGround::Window;
    }
    time.answers = count.answers;
    time.fast_answers = count.fast;
    return time;
}

std::string company_name(const store::Tables& tables, const domain::Viewer& viewer,
                         const domain::CompanyId& id) {
    const auto company = tables.companies.get_for(viewer, id);
    if (!company) return "the company";
    return company->name.value.empty() ? company->mail_domain : company->name.value;
}

}  // namespace

Result<FollowUp> follow_up(const store::Tables& tables, const domain::Viewer& viewer,
                           const domain::Contact& contact, domain::Instant now) {
    TRY(const auto mails, tables.exchanges.mails(viewer, {.contact = contact.id,
                                                          .from = now - mails_days_max,
                                                          .limit = contact_mail_count_max}));
    std::vector<ContactClock::Stamp> stamps;
    for (const auto& mail : mails) {
        if (mail.sender == contact.id) stamps.emplace_back(mail.sent_at, mail.utc_offset_min);
    }
    const ContactClock clock{contact.time_zone, stamps};
    TRY(const auto groups, read_groups(tables, viewer, contact, clock, mails, now));
    const HourWeights of_all = answer_hours(groups.all.seen(), working_hours());
    const HourWeights of_company = answer_hours(groups.company.seen(), of_all);

    FollowUp result;
    result.hours = answer_hours(groups.contact.seen(), of_company);
    result.answers = groups.contact.answers();
    result.company_answers = groups.company.answers();
    if (!clock.is_known()) return result;
    result.zone = clock.zone();
    if (result.answers >= contact_answer_count_min) {
        result.best = time_from(groups.contact, result.hours, FollowUpGround::TimeOfDay);
    } else if (result.company_answers >= company_answer_count_min) {
        result.best = time_from(groups.company, of_company, FollowUpGround::Company);
    }
    if (!result.best) return result;
    place(*result.best, clock, now);
    result.best->reason = reason_of(*result.best, company_name(tables, viewer, contact.company));
    return result;
}

const char* to_text(FollowUpGround ground) {
    return words.text_of(ground);
}

}  // namespace foresail::insight
