#include "api/http/parameters.h"

#include <algorithm>
#include <charconv>

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t cursor_size_max = 500;

std::optional<std::int64_t> parse_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || rest != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string value_of(const std::map<std::string, std::string>& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string{} : found->second;
}

}  // namespace

Result<store::PageRequest> page_of(const platform::HttpRequest& request) {
    store::PageRequest page;
    if (const auto limit = value_of(request.query, "limit"); !limit.empty()) {
        const auto number = parse_number(limit);
        if (!number || *number < 1 || *number > store::page_size_max) {
            return failure(ErrorCode::InvalidArgument,
                           "the parameter limit is not a number from 1 to " +
                               std::to_string(store::page_size_max));
        }
        page.limit = static_cast<int>(*number);
    }
    TRY(page.cursor, query_text(request, "cursor", cursor_size_max));
    return page;
}

Result<std::string> query_text(const platform::HttpRequest& request, const std::string& name,
                               std::size_t size_max) {
    std::string value = value_of(request.query, name);
    const bool has_control = std::any_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (value.size() > size_max || has_control) {
        return failure(ErrorCode::InvalidArgument,
                       "the parameter " + name + " is too long or has control characters",
                       "At most " + std::to_string(size_max) + " bytes.");
    }
    return value;
}

Result<bool> query_flag(const platform::HttpRequest& request, const std::string& name) {
    const auto value = value_of(request.query, name);
    if (value == "true") return true;
    if (value.empty() || value == "false") return false;
    return tl::unexpected<platform::Error>(unknown_word(name));
}

Result<std::string> path_id_text(const platform::HttpRequest& request, const std::string& name) {
    std::string value = value_of(request.parameters, name);
    if (!domain::is_id_text(value)) return failure(ErrorCode::NotFound, "there is no such record");
    return value;
}

Result<std::int64_t> path_number(const platform::HttpRequest& request, const std::string& name) {
    const auto number = parse_number(value_of(request.parameters, name));
    if (!number || *number < 0) return failure(ErrorCode::NotFound, "there is no such record");
    return *number;
}

Result<std::optional<std::string>> query_id_text(const platform::HttpRequest& request,
                                                 const std::string& name) {
    std::string value = value_of(request.query, name);
    if (value.empty()) return std::optional<std::string>{};
    if (!domain::is_id_text(value)) {
        return failure(ErrorCode::InvalidArgument, "the parameter " + name + " is not an id");
    }
    return std::optional<std::string>{std::move(value)};
}

platform::Error unknown_word(const std::string& name) {
    return {ErrorCode::InvalidArgument, "the parameter " + name + " has a value that is not known",
            "The API's description at /api/v1/openapi.json lists the known ones."};
}

}  // namespace foresail::api
