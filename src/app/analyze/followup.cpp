#include "app/analyze/analyze_task.h"
#include "insight/follow_up/answer_chance.h"
#include "insight/follow_up/hour_history.h"

#include <map>
#include <set>

namespace foresail::app::analyze {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::size_t mail_count_max = 500'000;

/// People are named by numbers or by text; each gets a number of its own.
class People {
public:
    std::int64_t number_of(const json& name) {
        const auto next = static_cast<std::int64_t>(numbers_.size());
        return numbers_.try_emplace(name.dump(), next).first->second;
    }

private:
    std::map<std::string, std::int64_t> numbers_;
};

Result<std::vector<insight::MailEvent>> mails_of(const json& list, People& people) {
    if (!list.is_array() || list.size() > mail_count_max) {
        return failure(ErrorCode::InvalidArgument,
                       "\"events\" and \"queries\" must be lists of at most 500,000 mails");
    }
    std::vector<insight::MailEvent> mails;
    for (const json& one : list) {
        mails.push_back({people.number_of(one.at("from")), people.number_of(one.at("to")),
                         one.at("at_s").get<std::int64_t>()});
    }
    return mails;
}

/// A query is a mail, too. Where queries go on after the events as densely as those, as mails do
/// that are all there, each is looked at with the ones before it known; a sample of them would
/// pass for silence.
std::vector<insight::MailEvent> with_dense_queries(std::vector<insight::MailEvent> events,
                                                   const std::vector<insight::MailEvent>& queries) {
    constexpr double density_min = 0.7;
    const insight::MailHistory history{events};
    std::vector<insight::MailEvent> later;
    for (const auto& query : queries) {
        if (query.at_s > history.ends_at_s()) later.push_back(query);
    }
    const double pace = insight::MailHistory{later}.mails_a_day();
    if (pace == 0 || pace < density_min * history.mails_a_day()) return events;
    events.insert(events.end(), later.begin(), later.end());
    return events;
}

/// Best first, [weekday, hour] in UTC; Monday is 0.
json recommended_hours(const insight::HourHistory& history, const insight::MailEvent& query) {
    constexpr std::size_t hour_count = 4;
    json hours = json::array();
    for (const std::size_t hour :
         insight::best_hours(history.of(query.to, query.at_s), hour_count)) {
        hours.push_back({hour / 24, hour % 24});
    }
    return hours;
}

}  // namespace

// In: events[from, to, at_s], queries[from, to, at_s]. Out: probabilities[...], one a query, that
// `to` answers `from` within 24 h; recommended[[[weekday, hour] x 4]...], the hours of the week in
// which `to` answers most. With "with_features" true also what the model looked at, with
// "events_only" true queries are never taken for history.
Result<json> followup(const json& input, Workbench& /*workbench*/) {
    People people;
    TRY(const auto events, mails_of(input.at("events"), people));
    TRY(const auto queries, mails_of(input.at("queries"), people));
    const auto known =
        input.value("events_only", false) ? events : with_dense_queries(events, queries);
    const insight::MailHistory history{known};
    const insight::HourHistory hours{known};
    // A mail to many is one event for each of them, at the same second.
    std::map<std::pair<std::int64_t, std::int64_t>, std::set<std::int64_t>> receivers;
    for (const auto& list : {events, queries}) {
        for (const auto& mail : list) receivers[{mail.from, mail.at_s}].insert(mail.to);
    }
    json probabilities = json::array();
    json recommended = json::array();
    json features = json::array();
    const bool with_features = input.value("with_features", false);
    for (const auto& query : queries) {
        const auto& all = receivers.at({query.from, query.at_s});
        const double others = static_cast<double>(all.size()) - 1;
        probabilities.push_back(insight::answer_chance(history, query, others));
        recommended.push_back(recommended_hours(hours, query));
        if (with_features) features.push_back(insight::answer_features(history, query, others));
    }
    json out{{"probabilities", std::move(probabilities)}, {"recommended", std::move(recommended)}};
    if (with_features) out["features"] = std::move(features);
    return out;
}

}  // namespace foresail::app::analyze
