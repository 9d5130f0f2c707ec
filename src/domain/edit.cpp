#include "domain/edit.h"

namespace foresail::domain {

std::string to_json(const Edit& edit) {
    nlohmann::json json{{"verb", edit.verb},
                        {"record", edit.record},
                        {"by", edit.by.text},
                        {"fields", edit.fields}};
    if (edit.expected_version) json["expected_version"] = *edit.expected_version;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<Edit> parse_edit(std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    for (const char* name : {"verb", "record", "by"}) {
        if (!json.contains(name) || !json[name].is_string()) return std::nullopt;
    }
    Edit edit{json["verb"], json["record"], UserId{json["by"]}, std::nullopt,
              json.value("fields", nlohmann::json::object())};
    if (json.contains("expected_version")) {
        if (!json["expected_version"].is_number_integer()) return std::nullopt;
        edit.expected_version = json["expected_version"].get<std::int64_t>();
    }
    return edit;
}

}  // namespace foresail::domain
