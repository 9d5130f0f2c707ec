// Open pages and what they are told. Reads the outboxes, sends server-sent events to each
// subscription that may see them, resumes after Last-Event-ID, says "resync" where that is too old.
//
// Thread safety: all methods from any thread.
#pragma once

#include "domain/audience.h"
#include "platform/clock.h"
#include "platform/http_server.h"
#include "platform/result.h"
#include "store/workspace_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace foresail::push {

/// Gives a workspace's store. Errors: NotFound.
using Stores = std::function<platform::Result<std::shared_ptr<store::WorkspaceStore>>(
    const domain::WorkspaceId& workspace)>;

class Hub {
public:
    virtual ~Hub() = default;
    /// Takes over `stream` for `viewer`. `last_event_id` from the page's header, if it came back.
    virtual void subscribe(const domain::Viewer& viewer, std::optional<std::string> last_event_id,
                           std::shared_ptr<platform::EventStream> stream) = 0;
    /// The workspace's outbox has grown: called by the flow after each commit.
    virtual void wake(const domain::WorkspaceId& workspace) = 0;
    /// Something that is not in an outbox and needs no resume (a connection's state). No id.
    virtual void tell(const domain::WorkspaceId& workspace, const domain::Audience& audience,
                      const std::string& topic, const std::string& payload_json) = 0;
    /// Closes the streams of a user (sign-out) or of a whole workspace (user empty).
    virtual void drop(const domain::WorkspaceId& workspace, const domain::UserId& user) = 0;
    virtual void stop() = 0;
};

std::unique_ptr<Hub> create_hub(Stores stores, const platform::Clock& clock);

}  // namespace foresail::push
