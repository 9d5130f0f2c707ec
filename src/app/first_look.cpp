#include "app/first_look.h"

#include "api/resources/contracts/contract_look.h"
#include "platform/guarded.h"
#include "platform/logging.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <nlohmann/json.hpp>

namespace foresail::app {

namespace {

using normalize::DocumentProblem;

// A workspace that was imported may hold thousands: the newest come first, the rest in turns.
constexpr int contracts_a_turn = 20;
constexpr std::chrono::seconds busy_wait{2};

// As one of those who may see it: what nobody may see is not looked at.
domain::Viewer viewer_of(const domain::Contract& contract) {
    domain::Viewer viewer{.workspace = contract.workspace, .user = {}};
    if (!contract.audience.everyone && !contract.audience.users.empty()) {
        viewer.user = contract.audience.users.front();
    }
    return viewer;
}

std::string payload_of(const domain::Contract& contract) {
    nlohmann::json payload{{"id", contract.id.text}};
    if (!contract.company.empty()) payload["company"] = contract.company.text;
    if (!contract.deal.empty()) payload["deal"] = contract.deal.text;
    return payload.dump();
}

// Where its mail is gone or can't be read, it is marked so; else it would be tried for ever.
domain::ContractCounts unreadable() {
    return {.state = normalize::to_text(DocumentProblem::Broken)};
}

}  // namespace

FirstLook::FirstLook(Cell& cell, normalize::DocumentReader& documents, push::Hub& hub)
    : cell_{cell}, documents_{documents}, hub_{hub}, thread_{[this] { run(); }} {}

FirstLook::~FirstLook() {
    stop();
}

void FirstLook::wake(const domain::WorkspaceId& workspace) {
    {
        const std::scoped_lock lock{mutex_};
        waiting_.insert(workspace);
    }
    has_news_.notify_one();
}

void FirstLook::wake_all() {
    const auto workspaces = cell_.cell_store().workspaces().list();
    if (!workspaces) return;
    for (const domain::Workspace& workspace : *workspaces) wake(workspace.id);
}

void FirstLook::stop() {
    {
        const std::scoped_lock lock{mutex_};
        is_stopping_ = true;
    }
    has_news_.notify_one();
    if (thread_.joinable()) thread_.join();
}

bool FirstLook::is_stopping() {
    const std::scoped_lock lock{mutex_};
    return is_stopping_;
}

FirstLook::WorkspaceIds FirstLook::next() {
    std::unique_lock lock{mutex_};
    has_news_.wait(lock, [this] { return is_stopping_ || !waiting_.empty(); });
    if (is_stopping_) return {};
    return std::exchange(waiting_, {});
}

void FirstLook::run() {
    while (true) {
        const WorkspaceIds workspaces = next();
        if (workspaces.empty()) return;
        for (const domain::WorkspaceId& workspace : workspaces) {
            if (look_through(workspace)) continue;
            std::unique_lock lock{mutex_};
            has_news_.wait_for(lock, busy_wait, [this] { return is_stopping_; });
            waiting_.insert(workspace);
        }
    }
}

bool FirstLook::look_through(const domain::WorkspaceId& workspace) {
    // A workspace without a store was thrown away since.
    const auto store = cell_.store(workspace);
    if (!store) return true;
    const auto contracts = (*store)->query([](const store::Tables& tables) {
        return tables.contracts.not_looked_at(contracts_a_turn);
    });
    if (!contracts) {
        platform::log_error("contracts to look at can't be listed", contracts.error());
        return true;
    }
    const bool is_all = contracts->size() < static_cast<std::size_t>(contracts_a_turn);
    for (const domain::Contract& contract : *contracts) {
        if (is_stopping()) return true;
        if (!look(contract, **store)) return false;
    }
    if (!is_all) wake(workspace);
    return true;
}

bool FirstLook::look(const domain::Contract& contract, store::WorkspaceStore& store) {
    const api::ContractPlace place{viewer_of(contract), store, cell_.log(), documents_};
    const auto found =
        platform::guarded("looking at a contract", [&] { return api::look_at(place, contract); });
    if (found && found->document.problem == DocumentProblem::Busy) return false;
    if (found) {
        cell_.router().gather(contract.workspace, api::tally_of(*found));
    } else {
        platform::log_error("a contract was not looked at", found.error());
    }
    const auto kept =
        api::keep_counts(place, contract, found ? api::counts_of(found->sheet()) : unreadable());
    if (!kept) {
        platform::log_error("a contract's counts were not kept", kept.error());
        return false;
    }
    if (*kept)
        hub_.tell(contract.workspace, contract.audience, "contract.updated", payload_of(contract));
    return true;
}

}  // namespace foresail::app
