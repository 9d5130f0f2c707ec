// A whole server in a folder of its own: real stores, real event log, real HTTP server, and fakes
// only for what app/ gives. Two workspaces: Ruth (admin) and Sam at Us, Olga at the Others.
#pragma once

#include "api/testing/client.h"
#include "api/testing/fake_desks.h"
#include "api/testing/fake_reader.h"

#include <filesystem>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace foresail::api::testing {

inline constexpr const char* password = "correct horse battery";
inline constexpr const char* setup_token = "the-token-on-the-console";

class World : public ::testing::Test {
protected:
    World();
    ~World() override;

    /// A client of `user` with a session, made without the slow password check.
    Client sign_in(const domain::User& user);
    Client stranger() const { return Client{server_->port()}; }

    store::WorkspaceStore& us_store() { return *us_store_; }
    void write(store::WorkspaceStore& store,
               const std::function<platform::Result<>(store::Tables&)>& work);

    domain::Workspace make_workspace(const std::string& name, bool is_sample = false);
    domain::User make_user(const domain::Workspace& workspace, const std::string& name,
                           bool is_admin);

    platform::FakeClock clock_{*domain::parse_iso8601("2026-03-02T09:00:00Z")};
    std::filesystem::path folder_;
    platform::Config config_;
    StoreShelf shelf_;
    std::unique_ptr<store::CellStore> cell_;
    std::unique_ptr<event_log::EventLog> log_;
    std::unique_ptr<inference::Router> router_;
    std::unique_ptr<push::Hub> hub_;
    std::unique_ptr<FakeSink> sink_;
    std::unique_ptr<FakeEditDesk> edits_;
    std::unique_ptr<FakeWorkspaceDesk> workspaces_;
    FakeCaptureDesk captures_;
    FakeEmbedder embedder_;
    FakeReader documents_;
    std::unique_ptr<platform::HttpServer> server_;

    domain::Workspace us_;
    domain::Workspace others_;
    domain::User ruth_;
    domain::User sam_;
    domain::User olga_;

private:
    platform::Result<> open_store(const domain::WorkspaceId& id);
    void start_server();

    std::shared_ptr<store::WorkspaceStore> us_store_;
};

/// A world without anything in it: before the first-run set-up.
class EmptyWorld : public World {
protected:
    EmptyWorld();
};

}  // namespace foresail::api::testing
