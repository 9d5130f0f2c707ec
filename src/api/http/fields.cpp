#include "api/http/fields.h"

#include <algorithm>

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr int depth_max = 16;

/// "line 2, column 5" of the byte where the parser stopped.
std::string place_of(std::string_view text, std::size_t byte) {
    const auto before = text.substr(0, byte == 0 ? 0 : std::min(byte - 1, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto line_begin = before.rfind('\n');
    const auto column =
        1 + before.size() - (line_begin == std::string_view::npos ? 0 : line_begin + 1);
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string trimmed(const std::string& text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace

Result<Fields> Fields::parse(const platform::HttpRequest& request) {
    if (!request.header("content-type").starts_with("application/json")) {
        return failure(ErrorCode::InvalidArgument,
                       "the body's Content-Type is not application/json");
    }
    bool is_too_deep = false;
    const auto watch_depth = [&](int depth, json::parse_event_t /*event*/, json& /*value*/) {
        is_too_deep = is_too_deep || depth > depth_max;
        return !is_too_deep;
    };
    try {
        json value = json::parse(request.body, watch_depth);
        if (is_too_deep)
            return failure(ErrorCode::InvalidArgument, "the body is nested too deeply");
        if (!value.is_object()) {
            return failure(ErrorCode::InvalidArgument, "the body is not a JSON object");
        }
        return Fields{std::move(value)};
    } catch (const json::parse_error& error) {
        return failure(ErrorCode::InvalidArgument, "the body is not JSON: it can't be read from " +
                                                       place_of(request.body, error.byte) + " on");
    }
}

platform::Error Fields::wrong(const std::string& name, const std::string& what) {
    return {ErrorCode::InvalidArgument, "the field " + name + " " + what, {}};
}

const json* Fields::find(const std::string& name) {
    asked_for_.insert(name);
    const auto found = object_.find(name);
    return found == object_.end() ? nullptr : &*found;
}

bool Fields::is_null(const std::string& name) {
    const json* const value = find(name);
    return value != nullptr && value->is_null();
}

Result<std::string> Fields::text(const std::string& name, TextLimits limits) {
    TRY(auto value, text_if(name, limits));
    if (!value) return tl::unexpected{wrong(name, "is missing")};
    return std::move(*value);
}

Result<std::optional<std::string>> Fields::text_if(const std::string& name, TextLimits limits) {
    const json* const value = find(name);
    if (value == nullptr) return std::optional<std::string>{};
    if (!value->is_string()) return tl::unexpected{wrong(name, "is not a text")};
    std::string text = trimmed(value->get_ref<const std::string&>());
    if (text.size() < limits.size_min) return tl::unexpected{wrong(name, "is empty or too short")};
    if (text.size() > limits.size_max) {
        return tl::unexpected{
            wrong(name, "is longer than " + std::to_string(limits.size_max) + " bytes")};
    }
    const bool has_control = std::any_of(text.begin(), text.end(), [&](char c) {
        return is_control(c) && !(limits.with_lines && (c == '\n' || c == '\t' || c == '\r'));
    });
    if (has_control) return tl::unexpected{wrong(name, "has control characters")};
    return std::optional<std::string>{std::move(text)};
}

Result<std::string> Fields::secret(const std::string& name, std::size_t size_max) {
    const json* const value = find(name);
    if (value == nullptr) return tl::unexpected{wrong(name, "is missing")};
    if (!value->is_string()) return tl::unexpected{wrong(name, "is not a text")};
    auto text = value->get<std::string>();
    if (text.empty() || text.size() > size_max) {
        return tl::unexpected{wrong(name, "is empty or too long")};
    }
    return text;
}

Result<std::optional<bool>> Fields::flag_if(const std::string& name) {
    const json* const value = find(name);
    if (value == nullptr) return std::optional<bool>{};
    if (!value->is_boolean()) return tl::unexpected{wrong(name, "is neither true nor false")};
    return std::optional<bool>{value->get<bool>()};
}

Result<std::optional<std::int64_t>> Fields::number_if(const std::string& name, std::int64_t min,
                                                      std::int64_t max) {
    const json* const value = find(name);
    if (value == nullptr) return std::optional<std::int64_t>{};
    const bool is_known = value->is_number_integer() &&
                          (!value->is_number_unsigned() ||
                           value->get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX));
    if (!is_known || value->get<std::int64_t>() < min || value->get<std::int64_t>() > max) {
        return tl::unexpected{wrong(name, "is not a whole number from " + std::to_string(min) +
                                              " to " + std::to_string(max))};
    }
    return std::optional<std::int64_t>{value->get<std::int64_t>()};
}

Result<std::optional<domain::Instant>> Fields::instant_if(const std::string& name) {
    TRY(const auto text, text_if(name, {.size_max = 40}));
    if (!text) return std::optional<domain::Instant>{};
    const auto instant = domain::parse_iso8601(*text);
    if (!instant) {
        return tl::unexpected{wrong(name, "is not a time like 2026-03-02T09:00:00Z")};
    }
    return std::optional<domain::Instant>{*instant};
}

Result<std::optional<std::string>> Fields::id_text_if(const std::string& name) {
    TRY(auto text, text_if(name, {.size_max = 40}));
    if (text && !domain::is_id_text(*text)) return tl::unexpected{wrong(name, "is not an id")};
    return text;
}

Result<std::vector<std::string>> Fields::texts(const std::string& name, std::size_t count_max) {
    const json* const value = find(name);
    std::vector<std::string> texts;
    if (value == nullptr) return texts;
    if (!value->is_array() || value->size() > count_max) {
        return tl::unexpected{
            wrong(name, "is not a list of at most " + std::to_string(count_max) + " texts")};
    }
    for (const json& item : *value) {
        if (!item.is_string()) return tl::unexpected{wrong(name, "has an item that is no text")};
        texts.push_back(trimmed(item.get_ref<const std::string&>()));
        const std::string& text = texts.back();
        if (text.size() > 300 || std::any_of(text.begin(), text.end(), is_control)) {
            return tl::unexpected{wrong(name, "has an item that is too long or no plain text")};
        }
    }
    return texts;
}

Result<std::optional<Fields>> Fields::object_if(const std::string& name) {
    const json* const value = find(name);
    if (value == nullptr) return std::optional<Fields>{};
    if (!value->is_object()) return tl::unexpected{wrong(name, "is not an object")};
    return std::optional<Fields>{Fields{*value}};
}

Result<> Fields::done() const {
    for (const auto& [name, value] : object_.items()) {
        if (!asked_for_.contains(name)) {
            return failure(ErrorCode::InvalidArgument,
                           "\"" + name.substr(0, 40) + "\" is not a field of this",
                           "The API's description at /api/v1/openapi.json lists the known ones.");
        }
    }
    return {};
}

}  // namespace foresail::api
