// A request on its way through a resource: who asks, and what can be asked for the answer.
#pragma once

#include "api/http/answer.h"
#include "api/http/reception.h"
#include "domain/team.h"
#include "store/cell_store.h"
#include "store/workspace_store.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace foresail::api {

struct Call {
    Reception& reception;
    Services& services;
    const platform::HttpRequest& request;
    /// Of the signed-in user; empty where nobody is, which only routes with Access::Open and
    /// Access::Either see.
    domain::User user;
    store::Session session;
    domain::Viewer viewer;

    [[nodiscard]] bool is_signed_in() const { return !user.id.empty(); }
    [[nodiscard]] platform::Result<std::shared_ptr<store::WorkspaceStore>> store() const {
        return services.stores(viewer.workspace);
    }
};

enum class Access {
    Open,       ///< No session is looked at.
    Signature,  ///< The same; by a secret of its own, and with its own limits.
    Either,     ///< Answers more to who is signed in.
    SignedIn,
    Admin,
};

/// Whether a POST with an Idempotency-Key is answered from the first answer.
enum class Repeat { KeepsAnswer, Harmless };

using Handler = std::function<Answer(Call&)>;

struct Route {
    std::string method;
    std::string path;  ///< Below /api/v1: "/contacts/{id}".
    Access access = Access::SignedIn;
    Handler handler;
    Repeat repeat = Repeat::KeepsAnswer;
    std::size_t body_bytes_max = 0;  ///< 0: the server's default.
};

using Routes = std::vector<Route>;

}  // namespace foresail::api
