// IMAP mailboxes: new mail by IDLE, history in the background, several folders, sent mail too.
// libetpan speaks the protocol over a platform::Stream.
#pragma once

#include "capture/mail_source.h"

namespace foresail::vendors::imap {

std::unique_ptr<capture::MailSource> create_imap_source(const domain::Connection& connection,
                                                        std::string secret,
                                                        capture::MailSourceTools tools);

}  // namespace foresail::vendors::imap
