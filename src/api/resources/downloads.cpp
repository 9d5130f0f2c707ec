#include "api/http/download.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/resources/contracts/original_mail.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<domain::Activity> find_activity(const Call& call) {
    TRY(const auto id, path_id<domain::ActivityId>(call.request));
    return look(
        call, [&](const store::Tables& tables) { return tables.activities.get(call.viewer, id); });
}

Answer download_original(Call& call) {
    TRY(const auto activity, find_activity(call));
    TRY(auto event, find_original(call.services.log, activity));
    const std::string name = activity.subject.empty() ? "mail" : activity.subject;
    return download(std::move(event.bytes), "message/rfc822", name + ".eml");
}

Answer download_attachment(Call& call) {
    TRY(const auto activity, find_activity(call));
    TRY(const auto ordinal, path_number(call.request, "ordinal"));
    TRY(auto bytes, attachment_bytes(call.services.log, activity, ordinal));
    for (const domain::Attachment& attachment : activity.attachments) {
        if (attachment.ordinal != ordinal) continue;
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
