#include "app/outbound_rules.h"

#include "platform/http_call.h"
#include "platform/logging.h"
#include "platform/metrics.h"

namespace foresail::app {

using platform::AddressPolicy;
using platform::Destination;
using platform::Result;

namespace {

constexpr std::uint16_t imap_port = 143;
constexpr std::uint16_t imaps_port = 993;

// The model server of the configuration, as far as the workspace's admins allow one.
bool is_model_server(const platform::Config& config, const Destination& destination) {
    if (config.llm.url.empty()) return false;
    const auto address = platform::parse_http_address(config.llm.url);
    return address && address->host == destination.host && address->port == destination.port;
}

Result<> allow_model_server(Cell& cell, const domain::WorkspaceId& workspace) {
    TRY(const auto policy, cell.cell_store().inference_policies().get(workspace));
    if (policy.remote_is_allowed) return {};
    return platform::failure(platform::ErrorCode::PermissionDenied,
                             "this workspace lets no text leave the machine",
                             "An admin can allow it under Models.");
}

// Else the product talks to mail servers and to nobody. Their ports are well known; others are for
// servers in the own network (and for tests on loopback).
Result<> allow_mail_only(const platform::Config& config, const Destination& destination) {
    const bool is_mail = destination.port == imap_port || destination.port == imaps_port;
    if (is_mail || config.outbound.allow_private_addresses) return {};
    return platform::failure(
        platform::ErrorCode::PermissionDenied,
        "connections to port " + std::to_string(destination.port) + " are not allowed here",
        "Use the mail server's port 993 (TLS) or 143 (STARTTLS).");
}

}  // namespace

platform::Outbound create_outbound(Cell& cell) {
    const platform::Config& config = cell.config();
    return {
        [&cell, &config](const domain::WorkspaceId& workspace, const Destination& destination) {
            if (is_model_server(config, destination)) return allow_model_server(cell, workspace);
            return allow_mail_only(config, destination);
        },
        config.outbound.allow_private_addresses ? AddressPolicy::All : AddressPolicy::PublicOnly,
        [&cell](const domain::WorkspaceId& workspace, const Destination& destination,
                bool was_allowed) {
            platform::count("outbound_connections",
                            was_allowed ? "allowed=\"yes\"" : "allowed=\"no\"");
            if (was_allowed) return;
            platform::log_warning("outbound connection refused",
                                  {{"workspace", workspace.text}, {"port", destination.port}});
            (void)cell.cell_store().audit_trail().append(
                workspace, {}, "outbound.refused", "port " + std::to_string(destination.port));
        }};
}

}  // namespace foresail::app
