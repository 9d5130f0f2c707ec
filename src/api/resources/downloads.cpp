// What came from outside leaves as a download, never as a page: whatever its type says, a browser
// must not run it in our origin.
#include "api/http/file_name.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/resources/resources.h"
#include "normalize/normalize.h"

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

platform::HttpResponse download(std::string bytes, const char* media_type,
                                const std::string& file_name) {
    platform::HttpResponse response;
    response.headers = {{"Content-Type", media_type},
                        {"Content-Disposition", attachment_disposition(file_name)},
                        {"Content-Security-Policy", "sandbox; default-src 'none'"},
                        {"Cache-Control", "private, no-store"}};
    response.body = std::move(bytes);
    return response;
}

Result<domain::Activity> find_activity(const Call& call) {
    TRY(const auto id, path_id<domain::ActivityId>(call.request));
    return look(
        call, [&](const store::Tables& tables) { return tables.activities.get(call.viewer, id); });
}

Result<domain::RawEvent> find_original(const Call& call, const domain::Activity& activity) {
    TRY(auto stored, call.services.log.find(call.viewer.workspace, activity.event));
    if (stored.event.kind != domain::EventKind::Mail) {
        return failure(ErrorCode::NotFound, "this was written here: there is no original mail");
    }
    return std::move(stored.event);
}

Answer download_original(Call& call) {
    TRY(const auto activity, find_activity(call));
    TRY(auto event, find_original(call, activity));
    const std::string name = activity.subject.empty() ? "mail" : activity.subject;
    return download(std::move(event.bytes), "message/rfc822", name + ".eml");
}

Answer download_attachment(Call& call) {
    TRY(const auto activity, find_activity(call));
    TRY(const auto ordinal, path_number(call.request, "ordinal"));
    for (const domain::Attachment& attachment : activity.attachments) {
        if (attachment.ordinal != ordinal) continue;
        TRY(const auto event, find_original(call, activity));
        TRY(auto bytes, normalize::read_attachment(event, attachment.ordinal));
        return download(std::move(bytes), "application/octet-stream", attachment.file_name);
    }
    return failure(ErrorCode::NotFound, "this mail has no such attachment");
}

}  // namespace

void add_downloads(Routes& routes) {
    routes.push_back(
        {"GET", "/activities/{id}/attachments/{ordinal}", Access::SignedIn, download_attachment});
    routes.push_back({"GET", "/activities/{id}/original", Access::SignedIn, download_original});
}

}  // namespace foresail::api
