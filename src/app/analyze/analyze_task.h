// A task of `foresail analyze`: one JSON object to one JSON object, by tiers 1 and 2 alone. Each
// task stands in its own file; tasks.cpp lists them all.
#pragma once

#include "inference/embedder.h"
#include "inference/token_encoder.h"
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

/// What tasks share. The embedding model is loaded when a task first asks for it, in the form that
/// it asks for.
class Workbench {
public:
    using LoadEmbedder = std::function<platform::Result<std::unique_ptr<inference::Embedder>>()>;
    using LoadTokenEncoder =
        std::function<platform::Result<std::unique_ptr<inference::TokenEncoder>>()>;
    Workbench(LoadEmbedder load, LoadTokenEncoder load_tokens)
        : load_{std::move(load)}, load_tokens_{std::move(load_tokens)} {}

    /// Errors: NotFound (no model file), InvalidArgument.
    platform::Result<inference::Embedder*> embedder() {
        if (!embedder_) {
            TRY(embedder_, load_());
        }
        return embedder_.get();
    }

    /// The same model, token by token. Errors: as embedder().
    platform::Result<inference::TokenEncoder*> token_encoder() {
        if (!token_encoder_) {
            TRY(token_encoder_, load_tokens_());
        }
        return token_encoder_.get();
    }

    /// As Embedder::embed(), for texts that come again from line to line: the newest are kept.
    platform::Result<std::vector<domain::Embedding>> embed_kept(std::span<const std::string> texts);

private:
    static constexpr std::size_t kept_texts_max = 20'000;

    LoadEmbedder load_;
    LoadTokenEncoder load_tokens_;
    std::unordered_map<std::string, domain::Embedding> kept_;
    std::unique_ptr<inference::Embedder> embedder_;
    std::unique_ptr<inference::TokenEncoder> token_encoder_;
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
platform::Result<nlohmann::json> commitments(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> clauses(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> intent(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> signals(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> passages(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> followup(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> embeddings(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> injection(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> contacts(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> reply(const nlohmann::json& input, Workbench& workbench);
platform::Result<nlohmann::json> guard(const nlohmann::json& input, Workbench& workbench);

}  // namespace foresail::app::analyze
