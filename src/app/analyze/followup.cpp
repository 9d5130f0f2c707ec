#include "app/analyze/analyze_task.h"
#include "insight/follow_up/answer_chance.h"

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

}  // namespace

// In: events[from, to, at_s], queries[from, to, at_s]. Out: probabilities[...], one a query, that
// `to` answers `from` within 24 h. With "with_features" true also what the model looked at.
Result<json> followup(const json& input, Workbench& /*workbench*/) {
    People people;
    TRY(const auto events, mails_of(input.at("events"), people));
    TRY(const auto queries, mails_of(input.at("queries"), people));
    const insight::MailHistory history{events};
    // A mail to many is one event for each of them, at the same second.
    std::map<std::pair<std::int64_t, std::int64_t>, std::set<std::int64_t>> receivers;
    for (const auto& list : {events, queries}) {
        for (const auto& mail : list) receivers[{mail.from, mail.at_s}].insert(mail.to);
    }
    json probabilities = json::array();
    json features = json::array();
    const bool with_features = input.value("with_features", false);
    for (const auto& query : queries) {
        const auto& all = receivers.at({query.from, query.at_s});
        const double others = static_cast<double>(all.size()) - 1;
        probabilities.push_back(insight::answer_chance(history, query, others));
        if (with_features) features.push_back(insight::answer_features(history, query, others));
    }
    json out{{"probabilities", std::move(probabilities)}};
    if (with_features) out["features"] = std::move(features);
    return out;
}

}  // namespace foresail::app::analyze
