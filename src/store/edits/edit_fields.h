// Reads and checks the fields of an edit. What comes from the API was checked there too; here it
// counts, for the event log is what a replay starts from.
#pragma once

#include "domain/deal.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::store {

class EditFields {
public:
    explicit EditFields(const nlohmann::json& fields) : fields_{fields} {}

    /// Given, be it null.
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] bool is_null(const char* name) const;
    /// nullopt where it is not given; null reads as "". Errors: InvalidArgument (no text, no UTF-8,
    /// over `bytes_max`).
    platform::Result<std::optional<std::string>> text(const char* name,
                                                      std::size_t bytes_max) const;
    /// As text(), but neither missing nor empty.
    platform::Result<std::string> required_text(const char* name, std::size_t bytes_max) const;
    /// nullopt where it is not given or null. Errors: InvalidArgument (no ISO 8601 time).
    platform::Result<std::optional<domain::Instant>> instant(const char* name) const;
    /// "2026-12-31"; "" for null. Errors: InvalidArgument (no such day).
    platform::Result<std::optional<std::string>> date(const char* name) const;
    platform::Result<std::vector<std::string>> texts(const char* name, std::size_t count_max) const;
    /// Errors: InvalidArgument (no whole number, no three-letter currency).
    platform::Result<std::optional<domain::Money>> money(const char* name) const;

private:
    const nlohmann::json& fields_;
};

}  // namespace foresail::store
