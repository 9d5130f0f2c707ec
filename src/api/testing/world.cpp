#include "api/testing/world.h"

#include "event_log/embedded/embedded_log.h"
#include "platform/keys.h"
#include "platform/random.h"
#include "store/embedded.h"

#include <algorithm>

namespace foresail::api::testing {

using platform::Result;

World::World() {
    folder_ = std::filesystem::temp_directory_path() / ("api-" + platform::random_token(8));
    std::filesystem::create_directories(folder_);
    config_.data.folder = folder_.string();
    config_.data.free_bytes_min = 1;
    const auto key = platform::SecretKey::random();
    cell_ = store::open_cell_store(folder_ / "cell.db", key, clock_).value();
    log_ = event_log::open_embedded_log({.file = folder_ / "cell.db",
                                         .file_key = store::cell_file_key(key),
                                         .data_keys =
                                             [this](const domain::WorkspaceId& id) {
                                                 return cell_->workspaces().data_key(id);
                                             },
                                         .free_bytes_min = 1})
               .value();
    router_ =
        std::make_unique<inference::Router>(cell_->inference_ledger(), cell_->inference_policies(),
                                            clock_, inference::ReferencePrices{});
    hub_ = push::create_hub([this](const auto& id) { return shelf_.find(id); }, clock_);
    sink_ = std::make_unique<FakeSink>(*log_);
    edits_ = std::make_unique<FakeEditDesk>(shelf_, *hub_, clock_);
    workspaces_ = std::make_unique<FakeWorkspaceDesk>(
        *cell_, shelf_, [this](const auto& id) { return open_store(id); });

    us_ = make_workspace("Us");
    others_ = make_workspace("Others");
    ruth_ = make_user(us_, "Ruth", true);
    sam_ = make_user(us_, "Sam", false);
    olga_ = make_user(others_, "Olga", true);
    us_store_ = shelf_.find(us_.id).value();
    start_server();
}

World::~World() {
    if (hub_) hub_->stop();
    if (server_) server_->stop();
    server_.reset();
    hub_.reset();
    router_.reset();
    us_store_.reset();
    shelf_.take(us_.id);
    shelf_.take(others_.id);
    log_.reset();
    cell_.reset();
    std::filesystem::remove_all(folder_);
    auto& faults = Client::faults();
    for (const std::string& fault : faults) ADD_FAILURE() << "not as described: " << fault;
    faults.clear();
}

Result<> World::open_store(const domain::WorkspaceId& id) {
    TRY(const auto key, cell_->workspaces().data_key(id));
    TRY(auto store, store::open_workspace_store(folder_ / (id.text + ".db"), id,
                                                store::workspace_file_key(key)));
    shelf_.put(id, std::move(store));
    return {};
}

void World::start_server() {
    server_ = platform::create_http_server({});
    register_routes(*server_,
                    std::make_shared<Services>(Services{
                        config_, clock_, *cell_, [this](const auto& id) { return shelf_.find(id); },
                        *log_, *sink_, embedder_, *router_, *hub_, *edits_, captures_, *workspaces_,
                        documents_, setup_token}));
    const auto started = server_->start();
    if (!started) ADD_FAILURE() << started.error().message;
}

domain::Workspace World::make_workspace(const std::string& name, bool is_sample) {
    domain::Workspace workspace{.id = platform::random_id<domain::WorkspaceId>(clock_.now()),
                                .name = name,
                                .region = "local",
                                .is_sample = is_sample,
                                .time_zone = "Europe/Berlin",
                                .team_domains = {"us.example"},
                                .created_at = clock_.now()};
    const auto made = workspaces_->create(workspace);
    if (!made) ADD_FAILURE() << made.error().message;
    return workspace;
}

domain::User World::make_user(const domain::Workspace& workspace, const std::string& name,
                              bool is_admin) {
    std::string address = name + "@us.example";
    std::transform(address.begin(), address.end(), address.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    // Argon2 is slow by intent: one hash for all.
    static const std::string hash = platform::hash_password(password);
    domain::User user{.id = platform::random_id<domain::UserId>(clock_.now()),
                      .workspace = workspace.id,
                      .name = name,
                      .address = address,
                      .time_zone = "Europe/Berlin",
                      .is_admin = is_admin,
                      .created_at = clock_.now()};
    const auto made = cell_->users().create(user, hash);
    if (!made) ADD_FAILURE() << made.error().message;
    return user;
}

Client World::sign_in(const domain::User& user) {
    const auto token = platform::random_token();
    const store::Session session{.token_hash = platform::sha256_hex(token),
                                 .user = user.id,
                                 .csrf_token = platform::random_token(),
                                 .created_at = clock_.now(),
                                 .expires_at = clock_.now() + std::chrono::hours{24 * 30}};
    const auto put = cell_->sessions().put(session);
    if (!put) ADD_FAILURE() << put.error().message;
    Client client{server_->port()};
    client.set_cookie("foresail=" + token);
    client.set_csrf_token(session.csrf_token);
    return client;
}

void World::write(store::WorkspaceStore& store,
                  const std::function<Result<>(store::Tables&)>& work) {
    const auto written = store.write(work);
    if (!written) ADD_FAILURE() << written.error().message;
}

EmptyWorld::EmptyWorld() {
    for (const auto& workspace : {us_, others_}) {
        const auto erased = workspaces_->erase(workspace.id);
        if (!erased) ADD_FAILURE() << erased.error().message;
    }
}

}  // namespace foresail::api::testing
