#include "vendors/imap/imap_source.h"

#include "vendors/imap/mailbox_sync.h"

namespace foresail::vendors::imap {
namespace {

using platform::Result;

class ImapSource final : public capture::MailSource {
public:
    ImapSource(domain::Connection connection, std::string secret, capture::MailSourceTools tools)
        : connection_{std::move(connection)},
          secret_{std::move(secret)},
          tools_{std::move(tools)} {}

    Result<> run() override {
        auto ended = read();
        if (interrupt_.is_set()) return {};
        return ended;
    }

    void stop() override { interrupt_.set(); }

    Result<> check() override {
        TRY(const auto session, Session::open(connection_, secret_, tools_, interrupt_));
        TRY(const auto folders, session->list());
        session->log_out();
        if (!choose_folders(folders).empty()) return {};
        return platform::failure(platform::ErrorCode::FailedPrecondition,
                                 "The mail server shows no folders.",
                                 "Check that this user has a mailbox.");
    }

private:
    Result<> read() {
        TRY(const auto session, Session::open(connection_, secret_, tools_, interrupt_));
        return MailboxSync{connection_, tools_, *session, interrupt_}.run();
    }

    const domain::Connection connection_;
    const std::string secret_;
    const capture::MailSourceTools tools_;
    Interrupt interrupt_;
};

}  // namespace

std::unique_ptr<capture::MailSource> create_imap_source(const domain::Connection& connection,
                                                        std::string secret,
                                                        capture::MailSourceTools tools) {
    return std::make_unique<ImapSource>(connection, std::move(secret), std::move(tools));
}

}  // namespace foresail::vendors::imap
