// Decides which language model writes for a task, holds the deadline, and puts every run into the
// ledger. Tiers 1 and 2 (code, small models) run where they are called and never come through here;
// they only report what they did, so that no fact waits for a model that writes.
//
// Thread safety: all methods from any thread.
// Invariant: nothing goes to a server that the workspace's policy does not allow.
#pragma once

#include "inference/generator.h"
#include "inference/router/breaker.h"
#include "inference/router/ledger.h"
#include "inference/router/policy.h"
#include "platform/clock.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace foresail::inference {

enum class Sensitivity { Normal, StaysHere };   ///< StaysHere: never leaves this machine.
enum class Preference { Cheapest, Strongest };  ///< Which of the two writes first.

struct WritingTask {
    domain::WorkspaceId workspace;
    std::string kind;  ///< "draft.reply"; the ledger's name for it.
    Sensitivity sensitivity = Sensitivity::Normal;
    Preference preference = Preference::Cheapest;
};

struct RoutedText {
    Written written;
    Tier tier = Tier::Own;
    std::string model;
};

/// What a small tier did in one batch.
struct BatchTally {
    std::string task;
    Tier tier = Tier::Code;
    std::string model;
    std::int64_t count = 0;
    std::int64_t text_bytes = 0;  ///< Read; what a large model would have been sent.
    std::int64_t duration_ms = 0;
};

/// A model as the page shows it.
struct ModelState {
    Tier tier = Tier::Own;
    std::string state;   ///< "on", "off", "loading", "resting"
    std::string reason;  ///< Why it is off or rests; "" where it is on.
    std::string hint;
    ModelCard card;
};

/// Prices of the large model to which savings are compared, a million tokens.
struct ReferencePrices {
    double input = 3;
    double output = 15;
};

class Router {
public:
    Router(InferenceLedger& ledger, PolicyBook& policies, const platform::Clock& clock,
           ReferencePrices prices)
        : ledger_{ledger}, policies_{policies}, clock_{clock}, prices_{prices} {}
    ~Router() { flush(); }
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    /// Before and while the model is loaded. Own or Remote.
    void expect(Tier tier);
    void offer(Tier tier, std::shared_ptr<Generator> generator);
    /// It stays off, with the reason.
    void give_up(Tier tier, const platform::Error& why);

    /// Asks the models that the policy allows, one after the other, within the prompt's deadline;
    /// where two are left, the first one gets a part of the time only. What `on_piece`
    /// was given before a model failed is void: a new text begins. Errors: FailedPrecondition (no
    /// model may write), DeadlineExceeded, Aborted, or the last model's.
    platform::Result<RoutedText> write(const WritingTask& task, const Prompt& prompt);

    /// One row in the ledger; an error to write it is logged and holds up nothing.
    void tally(const domain::WorkspaceId& workspace, const BatchTally& batch);

    /// For what runs many times a minute (each question): one row a minute and task. A crash loses
    /// what was gathered since.
    void gather(const domain::WorkspaceId& workspace, const BatchTally& run);
    /// Writes what was gathered. Before the ledger is read, and at the end.
    void flush();

    [[nodiscard]] std::vector<ModelState> models() const;
    [[nodiscard]] InferenceLedger& ledger() { return ledger_; }
    [[nodiscard]] PolicyBook& policies() { return policies_; }

private:
    struct Gathered {
        domain::WorkspaceId workspace;
        BatchTally batch;
        domain::Instant since;
    };
    struct Place {
        Tier tier = Tier::Own;
        std::shared_ptr<Generator> generator;
        std::optional<platform::Error> trouble;
        bool is_loading = false;
        std::shared_ptr<Breaker> breaker = std::make_shared<Breaker>();
    };

    std::vector<Place> candidates(const WritingTask& task, const InferencePolicy& policy) const;
    platform::Result<> check_budget(const WritingTask& task, const InferencePolicy& policy,
                                    const Place& place, const Prompt& prompt) const;
    platform::Result<RoutedText> run(const WritingTask& task, const Prompt& prompt,
                                     const Place& place);
    InferenceRun row_of(const WritingTask& task, const Place& place) const;
    [[nodiscard]] Micros saved(std::int64_t input_tokens, std::int64_t output_tokens,
                               Micros cost) const;
    void keep(const InferenceRun& run);

    InferenceLedger& ledger_;
    PolicyBook& policies_;
    const platform::Clock& clock_;
    ReferencePrices prices_;
    mutable std::mutex mutex_;
    std::vector<Gathered> gathered_;
    Place own_{.tier = Tier::Own};
    Place remote_{.tier = Tier::Remote};
};

}  // namespace foresail::inference
