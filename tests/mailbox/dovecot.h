// A real Dovecot on loopback ports, in a folder of its own, for tests and benches. dovecot.py does
// the work; this is its C++ face.
#pragma once

#include "domain/connection.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace foresail::mailbox {

class Dovecot {
public:
    struct Options {
        std::string capability;             ///< Instead of Dovecot's own; see imap_capability.
        std::vector<std::string> settings;  ///< "name=value" lines of its configuration.
    };

    /// Null where Dovecot is not installed or does not start; the reason is on standard error.
    static std::unique_ptr<Dovecot> start(const Options& options);
    ~Dovecot();  ///< Stops it and erases its folder.
    Dovecot(const Dovecot&) = delete;
    Dovecot& operator=(const Dovecot&) = delete;

    void stop();
    /// With the same mails and ports.
    bool start_again();
    /// Delivers by LMTP, in this order, in one session.
    void deliver(const std::vector<std::string>& mails);
    /// Places a mail into a folder (its name in UTF-8), which is made where it is missing.
    void save(const std::string& folder, const std::string& mail);
    /// What doveadm prints. "-u USER" is the caller's to give.
    std::string doveadm(const std::string& arguments);

    /// A connection that can sign in; "tls", "starttls" or "none".
    [[nodiscard]] domain::Connection connection(const std::string& security = "none") const;
    [[nodiscard]] const std::string& password() const { return password_; }
    [[nodiscard]] const std::string& user() const { return user_; }
    [[nodiscard]] const std::string& ca_file() const { return ca_file_; }
    [[nodiscard]] std::uint16_t imap_port() const { return imap_port_; }

private:
    Dovecot(std::string folder, Options options)
        : folder_{std::move(folder)}, options_{std::move(options)} {}

    std::string folder_;
    Options options_;
    std::string user_;
    std::string password_;
    std::string ca_file_;
    std::uint16_t imap_port_ = 0;
    std::uint16_t imaps_port_ = 0;
    std::uint16_t lmtp_port_ = 0;
};

}  // namespace foresail::mailbox
