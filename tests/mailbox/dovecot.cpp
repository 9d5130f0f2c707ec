#include "mailbox/dovecot.h"

#include "mailbox/lmtp.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <nlohmann/json.hpp>

namespace foresail::mailbox {
namespace {

std::string quote(const std::string& text) {
    std::string quoted{"'"};
    for (const char c : text) quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

std::string run(const std::string& command) {
    std::string output;
    FILE* const pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return output;
    std::array<char, 4096> piece;
    while (const std::size_t count = fread(piece.data(), 1, piece.size(), pipe)) {
        output.append(piece.data(), count);
    }
    pclose(pipe);
    return output;
}

std::string script(const std::string& verb, const std::string& folder) {
    return std::string{"python3 "} + quote(FORESAIL_DOVECOT_SCRIPT) + " " + verb + " --folder " +
           quote(folder);
}

}  // namespace

std::unique_ptr<Dovecot> Dovecot::start(const Options& options) {
    std::string folder = std::filesystem::temp_directory_path() / "foresail-dovecot-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr) return nullptr;
    std::unique_ptr<Dovecot> dovecot{new Dovecot{folder, options}};
    return dovecot->start_again() ? std::move(dovecot) : nullptr;
}

Dovecot::~Dovecot() {
    run(script("stop", folder_) + " --erase");
}

bool Dovecot::start_again() {
    std::string command = script("start", folder_);
    if (!options_.capability.empty()) command += " --capability " + quote(options_.capability);
    for (const std::string& setting : options_.settings) command += " --setting " + quote(setting);
    const auto state = nlohmann::json::parse(run(command), nullptr, false);
    if (!state.is_object()) return false;
    user_ = state.value("user", "");
    password_ = state.value("password", "");
    ca_file_ = state.value("ca_file", "");
    imap_port_ = state.value("imap_port", std::uint16_t{0});
    imaps_port_ = state.value("imaps_port", std::uint16_t{0});
    lmtp_port_ = state.value("lmtp_port", std::uint16_t{0});
    return true;
}

void Dovecot::stop() {
    run(script("stop", folder_));
}

void Dovecot::deliver(const std::vector<std::string>& mails) {
    if (!deliver_by_lmtp(lmtp_port_, user_, mails)) std::cerr << "LMTP delivery failed\n";
}

void Dovecot::save(const std::string& folder, const std::string& mail) {
    doveadm("mailbox create -u " + quote(user_) + " " + quote(folder) + " 2>/dev/null");
    const std::string file = folder_ + "/mail-to-save.eml";
    std::ofstream{file, std::ios::binary} << mail;
    run(script("save", folder_) + " --mailbox " + quote(folder) + " " + quote(file));
}

std::string Dovecot::doveadm(const std::string& arguments) {
    return run(script("doveadm", folder_) + " " + arguments);
}

domain::Connection Dovecot::connection(const std::string& security) const {
    domain::Connection connection;
    connection.id = {"mailbox"};
    connection.workspace = {"workspace"};
    connection.owner = {"ruth"};
    connection.kind = domain::ConnectionKind::Imap;
    connection.name = "Ruth";
    connection.address = user_;
    connection.host = "localhost";
    connection.port = security == "tls" ? imaps_port_ : imap_port_;
    connection.security = security;
    connection.user_name = user_;
    return connection;
}

}  // namespace foresail::mailbox
