#include "app/analyze/analyze_task.h"
#include "resolve/match/record_match.h"

#include <map>

namespace foresail::app::analyze {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;

namespace {

constexpr std::size_t record_count_max = 200'000;
constexpr std::size_t field_count_max = 64;
constexpr std::size_t value_bytes_max = 200;
constexpr double probability_min = 0.05;

// Lower case without blanks at the ends; numbers are taken as written.
std::string folded(const json& value) {
    std::string text = value.is_string() ? value.get<std::string>()
                       : value.is_null() ? std::string{}
                                         : value.dump();
    text.resize(std::min(text.size(), value_bytes_max));
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

}  // namespace

// In: records[id, fields{}]. Out: pairs[[id, id, probability]] that may be one and the same.
platform::Result<json> contacts(const json& input, Workbench& /*workbench*/) {
    const json& list = input.at("records");
    if (!list.is_array() || list.size() > record_count_max) {
        return failure(ErrorCode::InvalidArgument,
                       "\"records\" must be a list of at most 200,000 records");
    }
    std::map<std::string, std::size_t> places;
    std::vector<resolve::MatchRecord> records;
    for (const json& one : list) {
        resolve::MatchRecord& record = records.emplace_back();
        for (const auto& [name, value] : one.at("fields").items()) {
            const std::size_t place = places.try_emplace(name, places.size()).first->second;
            if (place >= field_count_max) continue;
            if (record.fields.size() <= place) record.fields.resize(place + 1);
            record.fields[place] = folded(value);
        }
    }
    json pairs = json::array();
    for (const auto& pair : resolve::match_records(records, probability_min)) {
        pairs.push_back({list[pair.first].at("id"), list[pair.second].at("id"), pair.probability});
    }
    return json{{"pairs", std::move(pairs)}};
}

}  // namespace foresail::app::analyze
