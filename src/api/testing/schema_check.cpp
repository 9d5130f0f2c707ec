#include "api/testing/schema_check.h"

#include <algorithm>
#include <functional>
#include <map>

#include <re2/re2.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class Checker {
public:
    explicit Checker(const json& root) : root_{root} {}

    void check(const json& schema, const json& value, const std::string& at);
    std::vector<std::string> errors;

private:
    using Keyword = void (Checker::*)(const json& schema, const json& value, const std::string& at);

    void check_ref(const json& schema, const json& value, const std::string& at);
    void check_type(const json& schema, const json& value, const std::string& at);
    void check_enum(const json& schema, const json& value, const std::string& at);
    void check_required(const json& schema, const json& value, const std::string& at);
    void check_properties(const json& schema, const json& value, const std::string& at);
    void check_additional(const json& schema, const json& value, const std::string& at);
    void check_items(const json& schema, const json& value, const std::string& at);
    void check_one_of(const json& schema, const json& value, const std::string& at);
    void check_pattern(const json& schema, const json& value, const std::string& at);
    void check_min_length(const json& schema, const json& value, const std::string& at);
    void check_max_length(const json& schema, const json& value, const std::string& at);
    void check_minimum(const json& schema, const json& value, const std::string& at);
    void check_maximum(const json& schema, const json& value, const std::string& at);
    void skip(const json& /*schema*/, const json& /*value*/, const std::string& /*at*/) {}

    static const std::map<std::string, Keyword>& keywords();

    const json& root_;
};

const std::map<std::string, Checker::Keyword>& Checker::keywords() {
    static const std::map<std::string, Keyword> keywords{
        {"$ref", &Checker::check_ref},
        {"type", &Checker::check_type},
        {"enum", &Checker::check_enum},
        {"required", &Checker::check_required},
        {"properties", &Checker::check_properties},
        {"additionalProperties", &Checker::check_additional},
        {"items", &Checker::check_items},
        {"oneOf", &Checker::check_one_of},
        {"pattern", &Checker::check_pattern},
        {"minLength", &Checker::check_min_length},
        {"maxLength", &Checker::check_max_length},
        {"minimum", &Checker::check_minimum},
        {"maximum", &Checker::check_maximum},
        {"description", &Checker::skip},
        {"default", &Checker::skip},
        {"format", &Checker::skip},
    };
    return keywords;
}

void Checker::check(const json& schema, const json& value, const std::string& at) {
    for (const auto& [name, unused] : schema.items()) {
        const auto keyword = keywords().find(name);
        if (keyword == keywords().end()) {
            std::string error = at;
            error.append(": the keyword ").append(name).append(" is not known to the checker");
            errors.push_back(std::move(error));
        } else {
            (this->*keyword->second)(schema, value, at);
        }
    }
}

void Checker::check_ref(const json& schema, const json& value, const std::string& at) {
    const auto ref = schema.at("$ref").get<std::string>();
    const json::json_pointer target{ref.substr(1)};
    if (!root_.contains(target)) {
        errors.push_back(at + ": nothing is at " + ref);
    } else {
        check(root_.at(target), value, at);
    }
}

void Checker::check_type(const json& schema, const json& value, const std::string& at) {
    const std::map<std::string, std::function<bool(const json&)>> types{
        {"object", [](const json& of) { return of.is_object(); }},
        {"array", [](const json& of) { return of.is_array(); }},
        {"string", [](const json& of) { return of.is_string(); }},
        {"boolean", [](const json& of) { return of.is_boolean(); }},
        {"integer", [](const json& of) { return of.is_number_integer(); }},
        {"number", [](const json& of) { return of.is_number(); }},
        {"null", [](const json& of) { return of.is_null(); }},
    };
    const auto type = schema.at("type").get<std::string>();
    if (!types.at(type)(value)) errors.push_back(at + ": is not of type " + type);
}

void Checker::check_enum(const json& schema, const json& value, const std::string& at) {
    const json& known = schema.at("enum");
    if (std::find(known.begin(), known.end(), value) == known.end()) {
        errors.push_back(at + ": " + value.dump() + " is none of " + known.dump());
    }
}

void Checker::check_required(const json& schema, const json& value, const std::string& at) {
    if (!value.is_object()) return;
    for (const json& name : schema.at("required")) {
        if (!value.contains(name.get<std::string>())) {
            errors.push_back(at + ": " + name.get<std::string>() + " is missing");
        }
    }
}

void Checker::check_properties(const json& schema, const json& value, const std::string& at) {
    if (!value.is_object()) return;
    for (const auto& [name, property] : schema.at("properties").items()) {
        if (!value.contains(name)) continue;
        std::string place = at;
        place.append("/").append(name);
        check(property, value.at(name), place);
    }
}

void Checker::check_additional(const json& schema, const json& value, const std::string& at) {
    if (!value.is_object() || schema.at("additionalProperties") != json(false)) return;
    for (const auto& [name, unused] : value.items()) {
        if (!schema.contains("properties") || !schema.at("properties").contains(name)) {
            std::string error = at;
            error.append(": ").append(name).append(" is not in the schema");
            errors.push_back(std::move(error));
        }
    }
}

void Checker::check_items(const json& schema, const json& value, const std::string& at) {
    if (!value.is_array()) return;
    for (std::size_t i = 0; i < value.size(); ++i) {
        check(schema.at("items"), value.at(i), at + "/" + std::to_string(i));
    }
}

void Checker::check_one_of(const json& schema, const json& value, const std::string& at) {
    const json& choices = schema.at("oneOf");
    const auto fitting = std::count_if(choices.begin(), choices.end(), [&](const json& choice) {
        return check_schema(root_, choice, value).empty();
    });
    if (fitting != 1) errors.push_back(at + ": fits " + std::to_string(fitting) + " of oneOf");
}

void Checker::check_pattern(const json& schema, const json& value, const std::string& at) {
    const auto pattern = schema.at("pattern").get<std::string>();
    if (value.is_string() && !RE2::PartialMatch(value.get<std::string>(), pattern)) {
        errors.push_back(at + ": " + value.dump() + " does not match " + pattern);
    }
}

void Checker::check_min_length(const json& schema, const json& value, const std::string& at) {
    if (!value.is_string()) return;
    const auto size = value.get_ref<const std::string&>().size();
    if (size < schema.at("minLength").get<std::size_t>()) errors.push_back(at + ": is too short");
}

void Checker::check_max_length(const json& schema, const json& value, const std::string& at) {
    if (!value.is_string()) return;
    const auto size = value.get_ref<const std::string&>().size();
    if (size > schema.at("maxLength").get<std::size_t>()) errors.push_back(at + ": is too long");
}

void Checker::check_minimum(const json& schema, const json& value, const std::string& at) {
    if (!value.is_number() || value.get<double>() >= schema.at("minimum").get<double>()) return;
    errors.push_back(at + ": " + value.dump() + " is out of bounds");
}

void Checker::check_maximum(const json& schema, const json& value, const std::string& at) {
    if (!value.is_number() || value.get<double>() <= schema.at("maximum").get<double>()) return;
    errors.push_back(at + ": " + value.dump() + " is out of bounds");
}

}  // namespace

std::vector<std::string> check_schema(const json& root, const json& schema, const json& value) {
    Checker checker{root};
    checker.check(schema, value, "");
    return std::move(checker.errors);
}

}  // namespace foresail::api::testing
