#include "store/edits/edit_fields.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace foresail::store {

namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

tl::unexpected<platform::Error> bad(const char* name, const std::string& what) {
    return failure(ErrorCode::InvalidArgument, std::string{name} + " " + what);
}

int number_of(std::string_view digits) {
    int value = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
}

bool is_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const int year = number_of(text.substr(0, 4));
    const int month = number_of(text.substr(5, 2));
    const int day = number_of(text.substr(8, 2));
    if (year < 1900 || month < 1 || day < 1) return false;
    return std::chrono::year_month_day{std::chrono::year{year},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

bool is_currency(const std::string& text) {
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool EditFields::has(const char* name) const {
    return fields_.is_object() && fields_.contains(name);
}

bool EditFields::is_null(const char* name) const {
    return has(name) && fields_[name].is_null();
}

Result<std::optional<std::string>> EditFields::text(const char* name, std::size_t bytes_max) const {
    if (!has(name)) return std::nullopt;
    const json& value = fields_[name];
    if (value.is_null()) return std::string{};
    if (!value.is_string()) return bad(name, "is not a text");
    auto text = value.get<std::string>();
    if (text.size() > bytes_max) {
        return bad(name, "is longer than " + std::to_string(bytes_max) + " bytes");
    }
    return text;
}

Result<std::string> EditFields::required_text(const char* name, std::size_t bytes_max) const {
    TRY(auto value, text(name, bytes_max));
    if (!value || value->find_first_not_of(" \t\r\n") == std::string::npos) {
        return bad(name, "is missing");
    }
    return std::move(*value);
}

Result<std::optional<domain::Instant>> EditFields::instant(const char* name) const {
    TRY(const auto value, text(name, 64));
    if (!value || value->empty()) return std::nullopt;
    const auto parsed = domain::parse_iso8601(*value);
    if (!parsed) return bad(name, "is not a time as in 2026-03-02T09:00:00Z");
    return parsed;
}

Result<std::optional<std::string>> EditFields::date(const char* name) const {
    TRY(auto value, text(name, 64));
    if (value && !value->empty() && !is_day(*value)) {
        return bad(name, "is not a day as in 2026-12-31");
    }
    return value;
}

Result<std::vector<std::string>> EditFields::texts(const char* name, std::size_t count_max) const {
    std::vector<std::string> list;
    if (!has(name) || is_null(name)) return list;
    const json& values = fields_[name];
    if (!values.is_array()) return bad(name, "is not a list");
    if (values.size() > count_max) {
        return bad(name, "has more than " + std::to_string(count_max) + " entries");
    }
    for (const json& value : values) {
        if (!value.is_string() || value.get_ref<const std::string&>().size() > 256) {
            return bad(name, "is not a list of short texts");
        }
        list.push_back(value.get<std::string>());
    }
    return list;
}

Result<std::optional<domain::Money>> EditFields::money(const char* name) const {
    if (!has(name) || is_null(name)) return std::nullopt;
    const json& value = fields_[name];
    if (!value.is_object() || !value.contains("amount_minor") || !value.contains("currency") ||
        !value["amount_minor"].is_number_integer() || !value["currency"].is_string()) {
        return bad(name, "is not {amount_minor, currency}");
    }
    domain::Money money{value["amount_minor"].get<std::int64_t>(),
                        value["currency"].get<std::string>()};
    constexpr std::int64_t amount_minor_max = 1'000'000'000'000'000;
    if (money.amount_minor < 0 || money.amount_minor > amount_minor_max) {
        return bad(name, "is out of range");
    }
    if (!is_currency(money.currency)) return bad(name, "has no three-letter currency as in EUR");
    return money;
}

}  // namespace foresail::store
