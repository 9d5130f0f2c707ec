// The fields of a JSON body, checked one by one; what nobody asked for is an error too, so that a
// misspelt field is not lost in silence.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "platform/http_server.h"
#include "platform/result.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::api {

struct TextLimits {
    std::size_t size_min = 0;
    std::size_t size_max = 200;  ///< In bytes.
    bool with_lines = false;     ///< Line breaks and tabs are fine.
};

class Fields {
public:
    /// Errors: InvalidArgument with line and column where it is not JSON; not an object.
    static platform::Result<Fields> parse(const platform::HttpRequest& request);
    // Round brackets: braces would make a list of it.
    explicit Fields(nlohmann::json object) : object_(std::move(object)) {}

    [[nodiscard]] bool has(const std::string& name) const { return object_.contains(name); }
    /// True where it is there and null; counts as asked for.
    bool is_null(const std::string& name);

    /// Without spaces around. Errors of all: InvalidArgument, naming the field.
    platform::Result<std::string> text(const std::string& name, TextLimits limits);
    platform::Result<std::optional<std::string>> text_if(const std::string& name,
                                                         TextLimits limits);
    /// A password: as it is, spaces and all.
    platform::Result<std::string> secret(const std::string& name, std::size_t size_max);
    platform::Result<std::optional<bool>> flag_if(const std::string& name);
    platform::Result<std::optional<std::int64_t>> number_if(const std::string& name,
                                                            std::int64_t min, std::int64_t max);
    platform::Result<std::optional<domain::Instant>> instant_if(const std::string& name);
    platform::Result<std::optional<std::string>> id_text_if(const std::string& name);
    platform::Result<std::vector<std::string>> texts(const std::string& name,
                                                     std::size_t count_max);
    platform::Result<std::optional<Fields>> object_if(const std::string& name);

    template <class IdType>
    platform::Result<std::optional<IdType>> id_if(const std::string& name) {
        TRY(auto id, id_text_if(name));
        if (!id) return std::optional<IdType>{};
        return std::optional<IdType>{IdType{std::move(*id)}};
    }
    template <class Parse>
    auto word_if(const std::string& name, Parse parse)
        -> platform::Result<decltype(parse(std::string_view{}))> {
        TRY(const auto word, text_if(name, {.size_max = 50}));
        if (!word) return decltype(parse(std::string_view{})){};
        auto value = parse(*word);
        if (!value) return tl::unexpected<platform::Error>(wrong(name, "is not a known word"));
        return value;
    }

    /// Errors: InvalidArgument, naming a field that nobody asked for.
    [[nodiscard]] platform::Result<> done() const;

    static platform::Error wrong(const std::string& name, const std::string& what);

private:
    const nlohmann::json* find(const std::string& name);

    nlohmann::json object_;
    std::set<std::string> asked_for_;
};

}  // namespace foresail::api
