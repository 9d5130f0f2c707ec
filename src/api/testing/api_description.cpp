#include "api/testing/api_description.h"

#include "api/openapi.h"
#include "api/testing/schema_check.h"

#include <algorithm>
#include <sstream>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

constexpr std::string_view prefix = "/api/v1";

std::string lowered(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string raised(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::vector<std::string> segments_of(const std::string& path) {
    std::istringstream stream{path};
    std::vector<std::string> segments;
    for (std::string segment; std::getline(stream, segment, '/');) segments.push_back(segment);
    return segments;
}

/// How many segments are equal, or -1 where the path is not of the pattern.
int exactness(const std::string& pattern, const std::string& path) {
    const auto wanted = segments_of(pattern);
    const auto given = segments_of(path);
    if (wanted.size() != given.size()) return -1;
    int equal = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == given[i]) {
            ++equal;
        } else if (!wanted[i].starts_with('{')) {
            return -1;
        }
    }
    return equal;
}

}  // namespace

ApiDescription::ApiDescription() : document_(json::parse(openapi_json())) {}

std::set<std::string> ApiDescription::operations() const {
    std::set<std::string> names;
    for (const auto& [path, methods] : document_.at("paths").items()) {
        for (const auto& [method, unused] : methods.items()) {
            names.insert(raised(method) + " " + path);
        }
    }
    return names;
}

std::string ApiDescription::operation_of(const std::string& method,
                                         const std::string& target) const {
    if (!target.starts_with(prefix)) return {};
    const std::string path = target.substr(prefix.size(), target.find('?') - prefix.size());
    std::string best;
    int best_exactness = -1;
    for (const auto& [pattern, methods] : document_.at("paths").items()) {
        if (!methods.contains(lowered(method))) continue;
        if (const int found = exactness(pattern, path); found > best_exactness) {
            best_exactness = found;
            best = method;
            best.append(" ").append(pattern);
        }
    }
    return best;
}

const json& ApiDescription::operation(const std::string& name) const {
    const auto space = name.find(' ');
    return document_.at("paths").at(name.substr(space + 1)).at(lowered(name.substr(0, space)));
}

const json& ApiDescription::resolved(const json& object) const {
    if (!object.contains("$ref")) return object;
    return document_.at(json::json_pointer{object.at("$ref").get<std::string>().substr(1)});
}

std::vector<std::string> ApiDescription::check(const std::string& name,
                                               const WireAnswer& answer) const {
    const std::string what = name + " " + std::to_string(answer.status) + ": ";
    const json& responses = operation(name).at("responses");
    const std::string status = std::to_string(answer.status);
    const bool is_problem = answer.status >= 400;
    if (!responses.contains(status) && !is_problem) return {what + "is not described"};
    const json& response = resolved(responses.at(responses.contains(status) ? status : "default"));
    if (!response.contains("content")) {
        if (answer.body.empty()) return {};
        return {what + "has a body"};
    }
    const json& content = response.at("content");
    if (!content.contains(answer.media_type)) {
        return {what + "the media type " + answer.media_type + " is not described"};
    }
    if (!content.at(answer.media_type).contains("schema")) return {};
    if (answer.media_type.find("json") == std::string::npos) return {};
    const json body = json::parse(answer.body, nullptr, false);
    if (body.is_discarded()) return {what + "is not JSON"};
    auto errors = check_schema(document_, content.at(answer.media_type).at("schema"), body);
    for (std::string& error : errors) error.insert(0, what);
    return errors;
}

}  // namespace foresail::api::testing
