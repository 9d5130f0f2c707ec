// A router for tests: its ledger keeps nothing, its policy is the default one, and a model that
// says what the test tells it to. Only for tests.
#pragma once

#include "inference/router/router.h"
#include "platform/clock.h"

#include <string>

namespace foresail::insight {

class NoLedger final : public inference::InferenceLedger {
public:
    platform::Result<> append(const inference::InferenceRun&) override { return {}; }
    platform::Result<std::vector<inference::InferenceRun>> list(const domain::WorkspaceId&,
                                                                std::int64_t,
                                                                std::size_t) const override {
        return {};
    }
    platform::Result<std::vector<inference::TierTotal>> totals(const domain::WorkspaceId&,
                                                               domain::Instant) const override {
        return {};
    }
};

class DefaultPolicy final : public inference::PolicyBook {
public:
    platform::Result<inference::InferencePolicy> get(const domain::WorkspaceId&) const override {
        return inference::InferencePolicy{};
    }
    platform::Result<> put(const domain::WorkspaceId&, const inference::InferencePolicy&) override {
        return {};
    }
};

class Parrot final : public inference::Generator {
public:
    platform::Result<inference::Written> generate(const domain::WorkspaceId&,
                                                  const inference::Prompt& prompt) override {
        asked = prompt.messages.back().text;
        return inference::Written{.text = says};
    }
    [[nodiscard]] const inference::ModelCard& card() const override { return card_; }
    std::string says;
    std::string asked;

private:
    inference::ModelCard card_{.name = "parrot"};
};

struct QuietRouter {
    NoLedger ledger;
    DefaultPolicy policies;
    platform::FakeClock clock{domain::from_ms(1'800'000'000'000)};
    inference::Router router{ledger, policies, clock, {}};
};

}  // namespace foresail::insight
