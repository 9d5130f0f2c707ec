#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

constexpr std::size_t event_id_size_max = 40;

/// What the browser sends when it comes back; else the outbox's end at this moment. That is looked
/// up before the answer begins: whatever comes after the page has seen its stream open reaches it.
platform::Result<std::string> position_of(const Call& call) {
    if (const auto id = call.request.header("last-event-id"); !id.empty()) {
        return std::string{id.substr(0, event_id_size_max)};
    }
    TRY(auto id, query_text(call.request, "last_event_id", event_id_size_max));
    if (!id.empty()) return id;
    TRY(const auto bounds,
        look(call, [](const store::Tables& tables) { return tables.outbox.bounds(); }));
    return std::to_string(bounds.second);
}

Answer open_stream(Call& call) {
    TRY(const auto position, position_of(call));
    platform::HttpResponse response;
    response.headers = {{"Content-Type", "text/event-stream"},
                        {"Cache-Control", "no-store"},
                        {"X-Accel-Buffering", "no"}};
    response.on_stream = [&hub = call.services.hub, viewer = call.viewer,
                          position](std::shared_ptr<platform::EventStream> stream) {
        hub.subscribe(viewer, position, std::move(stream));
    };
    return response;
}

}  // namespace

void add_stream(Routes& routes) {
    routes.push_back({"GET", "/stream", Access::SignedIn, open_stream});
}

}  // namespace foresail::api
