// A task of `foresail analyze`: one JSON object to one JSON object, by tiers 1 and 2 alone. Each
// task stands in its own file; tasks.cpp lists them all.
#pragma once

#include "inference/embedder.h"
#include "platform/result.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::app::analyze {

/// What tasks share. The embedding model is loaded when a task first asks for it.
class Workbench {
public:
    using LoadEmbedder = std::function<platform::Result<std::unique_ptr<inference::Embedder>>()>;
    explicit Workbench(LoadEmbedder load) : load_{std::move(load)} {}

    /// Errors: NotFound (no model file), InvalidArgument.
    platform::Result<inference::Embedder*> embedder() {
        if (!embedder_) {
            TRY(embedder_, load_());
        }
        return embedder_.get();
    }

    /// As Embedder::embed(), for texts that come again from line to line: the newest are kept.
    platform::Result<std::vector<domain::Embedding>> embed_kept(std::span<const std::string> texts);

private:
    static constexpr std::size_t kept_texts_max = 20'000;

    LoadEmbedder load_;
    std::unordered_map<std::string, domain::Embedding> kept_;
    std::unique_ptr<inference::Embedder> embedder_;
};

using Analyze = platform::Result<nlohmann::json> (*)(const nlohmann::json& input,
                                                     Workbench& workbench);

struct Task {
    std::string_view name;
    Analyze analyze;
};

/// In the order of the manual (docs/integrators.md).
std::span<const Task> tasks();

// One file each. Fields are described in docs/integrators.md, "foresail analyze".
platform::Result<nlohmann::json> dates(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> money(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> phones(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> emails(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> urls(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> requests(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> clauses(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> intent(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> passages(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> followup(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> embeddings(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> injection(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> contacts(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> reply(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> guard(const nlohmann::json& input, Workbench& workbench);

}  // namespace foresail::app::analyze
