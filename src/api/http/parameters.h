// What stands in the path and behind the question mark, checked.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "platform/http_server.h"
#include "platform/result.h"
#include "store/page.h"

#include <optional>
#include <string>

namespace foresail::api {

/// limit and cursor. Errors: InvalidArgument.
platform::Result<store::PageRequest> page_of(const platform::HttpRequest& request);

/// The value or "". Errors: InvalidArgument over `size_max` bytes or with control characters.
platform::Result<std::string> query_text(const platform::HttpRequest& request,
                                         const std::string& name, std::size_t size_max);
/// "true" or "false"; false where missing.
platform::Result<bool> query_flag(const platform::HttpRequest& request, const std::string& name);

platform::Result<std::string> path_id_text(const platform::HttpRequest& request,
                                           const std::string& name);
platform::Result<std::int64_t> path_number(const platform::HttpRequest& request,
                                           const std::string& name);
platform::Result<std::optional<std::string>> query_id_text(const platform::HttpRequest& request,
                                                           const std::string& name);
platform::Error unknown_word(const std::string& name);

/// Errors: NotFound where it can't be an id.
template <class IdType>
platform::Result<IdType> path_id(const platform::HttpRequest& request,
                                 const std::string& name = "id") {
    TRY(auto text, path_id_text(request, name));
    return IdType{std::move(text)};
}

template <class IdType>
platform::Result<std::optional<IdType>> query_id(const platform::HttpRequest& request,
                                                 const std::string& name) {
    TRY(auto text, query_id_text(request, name));
    if (!text) return std::optional<IdType>{};
    return std::optional<IdType>{IdType{std::move(*text)}};
}

/// One of an enumeration's words, by its parse function.
template <class Parse>
auto query_word(const platform::HttpRequest& request, const std::string& name, Parse parse)
    -> platform::Result<decltype(parse(std::string_view{}))> {
    const auto found = request.query.find(name);
    if (found == request.query.end() || found->second.empty()) {
        return decltype(parse(std::string_view{})){};
    }
    auto value = parse(found->second);
    if (!value) return tl::unexpected<platform::Error>(unknown_word(name));
    return value;
}

}  // namespace foresail::api
