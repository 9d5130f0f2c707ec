#include "api/http/version_check.h"

#include "api/http/problem.h"

namespace foresail::api {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// `list` as in If-Match: "*" or quoted tags with commas between.
bool names(std::string_view list, std::string_view etag, bool is_weak_enough) {
    if (trimmed(list) == "*") return true;
    while (!list.empty()) {
        const auto comma = list.find(',');
        auto tag = trimmed(list.substr(0, comma));
        if (is_weak_enough && tag.starts_with("W/")) tag.remove_prefix(2);
        if (tag == etag) return true;
        if (comma == std::string_view::npos) break;
        list.remove_prefix(comma + 1);
    }
    return false;
}

}  // namespace

std::string etag_of(std::int64_t version) {
    return '"' + std::to_string(version) + '"';
}

platform::HttpResponse answer_versioned(const platform::HttpRequest& request,
                                        const nlohmann::json& record, int status) {
    const std::string etag = etag_of(record.at("version").get<std::int64_t>());
    platform::HttpResponse response;
    if (request.method == "GET" && names(request.header("if-none-match"), etag, true)) {
        response.status = 304;
    } else {
        response = answer(record, status);
    }
    response.headers.emplace_back("ETag", etag);
    return response;
}

std::optional<platform::HttpResponse> refuse_stale(const platform::HttpRequest& request,
                                                   std::int64_t version) {
    const auto if_match = request.header("if-match");
    if (if_match.empty()) {
        return problem(428, "precondition_required", "the header If-Match is missing",
                       "Send the ETag of the version that you have changed.");
    }
    if (!names(if_match, etag_of(version), false)) return stale();
    return std::nullopt;
}

platform::HttpResponse stale() {
    return problem(412, "precondition_failed", "this was changed in the meantime",
                   "Load it again and repeat your change.");
}

}  // namespace foresail::api
