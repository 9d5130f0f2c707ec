// Versions of records as ETags: RFC 9110, 13.1.
#pragma once

#include "api/http/answer.h"

#include <cstdint>
#include <optional>
#include <string>

namespace foresail::api {

std::string etag_of(std::int64_t version);

/// The record with its ETag, or 304 where If-None-Match names it. The version is that of the record
/// alone: what stands beside it (a company's name) changes without it, so a browser must not keep
/// answers and ask by itself whether they are new.
platform::HttpResponse answer_versioned(const platform::HttpRequest& request,
                                        const nlohmann::json& record, int status = 200);

/// The refusal of a change (428 without If-Match, 412 where it is not `version`), or nothing.
std::optional<platform::HttpResponse> refuse_stale(const platform::HttpRequest& request,
                                                   std::int64_t version);
/// 412: the record was changed between the look at its version and the change.
platform::HttpResponse stale();

}  // namespace foresail::api
