// What a workspace lets models do: which tiers, which regions, how much a day. Its admins set it.
#pragma once

#include "domain/id.h"
#include "inference/router/run.h"
#include "platform/result.h"

#include <string>
#include <vector>

namespace foresail::inference {

struct InferencePolicy {
    bool own_is_allowed = true;
    /// Text leaves this machine only where an admin has said so.
    bool remote_is_allowed = false;
    std::vector<std::string> regions;  ///< In which a server may stand; empty: in any.
    Micros budget_a_day = 1'000'000;   ///< From midnight UTC on; 0: no remote run that costs.
};

/// store/ keeps the policies. Thread safety: all methods from any thread.
class PolicyBook {
public:
    virtual ~PolicyBook() = default;
    /// The default one where none was set.
    virtual platform::Result<InferencePolicy> get(const domain::WorkspaceId& workspace) const = 0;
    virtual platform::Result<> put(const domain::WorkspaceId& workspace,
                                   const InferencePolicy& policy) = 0;
};

}  // namespace foresail::inference
