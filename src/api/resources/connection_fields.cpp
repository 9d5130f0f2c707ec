#include "api/resources/connection_fields.h"

#include "api/http/mail_address.h"
#include "platform/address_policy.h"

#include <algorithm>
#include <tuple>

namespace foresail::api {
namespace {

using platform::Result;

constexpr std::size_t password_size_max = 1'000;

std::optional<domain::ConnectionKind> parse_kind(std::string_view text) {
    const auto kind = domain::parse_connection_kind(text);
    return kind == domain::ConnectionKind::Import ? std::nullopt : kind;
}

std::optional<std::string> parse_security(std::string_view text) {
    if (text != "tls" && text != "starttls" && text != "none") return std::nullopt;
    return std::string{text};
}

Result<> put_name_and_address(Fields& fields, domain::Connection& connection) {
    TRY(const auto name, fields.text_if("name", {.size_min = 1, .size_max = 200}));
    if (name) connection.name = *name;
    TRY(const auto text, fields.text_if("address", {.size_max = 254}));
    if (text) {
        const auto address = read_mail_address(*text);
        if (!address) return tl::unexpected{Fields::wrong("address", "is not a mail address")};
        connection.address = *address;
    }
    TRY(const auto is_private, fields.flag_if("is_private"));
    if (is_private) connection.is_private = *is_private;
    return {};
}

Result<> put_server(Fields& fields, domain::Connection& connection) {
    TRY(const auto host, fields.text_if("host", {.size_min = 1, .size_max = 253}));
    if (host) {
        if (host->find_first_of(" /@?#") != std::string::npos) {
            return tl::unexpected{Fields::wrong("host", "is not the name of a server")};
        }
        connection.host = *host;
    }
    TRY(const auto port, fields.number_if("port", 1, 65'535));
    if (port) connection.port = static_cast<int>(*port);
    TRY(const auto security, fields.word_if("security", parse_security));
    if (security) connection.security = *security;
    TRY(const auto user_name, fields.text_if("user_name", {.size_min = 1, .size_max = 254}));
    if (user_name) connection.user_name = *user_name;
    if (connection.security == "none" && !platform::is_loopback_host(connection.host)) {
        return platform::failure(platform::ErrorCode::InvalidArgument,
                                 "security none sends the password for all to read",
                                 "Choose tls or starttls; none is for this machine only.");
    }
    return {};
}

Result<> refuse_incomplete(const domain::Connection& connection) {
    const std::pair<const char*, bool> needed[] = {{"host", connection.host.empty()},
                                                   {"port", connection.port == 0},
                                                   {"security", connection.security.empty()},
                                                   {"user_name", connection.user_name.empty()}};
    for (const auto& [name, is_missing] : needed) {
        if (is_missing) return tl::unexpected{Fields::wrong(name, "is missing")};
    }
    return {};
}

auto server_of(const domain::Connection& connection) {
    return std::tie(connection.host, connection.port, connection.security, connection.user_name);
}

}  // namespace

Result<ConnectionInput> read_new_connection(Fields& fields) {
    ConnectionInput input;
    TRY(const auto kind, fields.word_if("kind", parse_kind));
    if (!kind) return tl::unexpected{Fields::wrong("kind", "is missing")};
    input.connection.kind = *kind;
    TRY_VOID(put_name_and_address(fields, input.connection));
    if (input.connection.name.empty()) return tl::unexpected{Fields::wrong("name", "is missing")};
    if (input.connection.address.empty()) {
        return tl::unexpected{Fields::wrong("address", "is missing")};
    }
    if (*kind == domain::ConnectionKind::Imap) {
        TRY_VOID(put_server(fields, input.connection));
        TRY_VOID(refuse_incomplete(input.connection));
        TRY(input.secret, fields.secret("password", password_size_max));
    }
    TRY_VOID(fields.done());
    return input;
}

Result<ConnectionInput> read_connection_changes(Fields& fields,
                                                const domain::Connection& connection) {
    ConnectionInput input{connection, {}};
    TRY_VOID(put_name_and_address(fields, input.connection));
    TRY(const auto is_paused, fields.flag_if("is_paused"));
    if (is_paused) input.connection.is_paused = *is_paused;
    if (connection.kind == domain::ConnectionKind::Imap) {
        TRY_VOID(put_server(fields, input.connection));
        if (fields.has("password")) {
            TRY(input.secret, fields.secret("password", password_size_max));
        }
        if (server_of(input.connection) != server_of(connection) && input.secret.empty()) {
            return platform::failure(platform::ErrorCode::InvalidArgument,
                                     "another server or user name needs the password again",
                                     "Type the password for that server.");
        }
    }
    TRY_VOID(fields.done());
    return input;
}

}  // namespace foresail::api
