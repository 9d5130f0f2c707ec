// IMAP mailboxes: new mail by IDLE, history in the background, several folders, sent mail too.
// The protocol is spoken over a platform::Stream (docs/decisions/0006-own-imap-client.md).
#pragma once

#include "capture/mail_source.h"

namespace foresail::vendors::imap {

std::unique_ptr<capture::MailSource> create_imap_source(const domain::Connection& connection,
                                                        std::string secret,
                                                        capture::MailSourceTools tools);

}  // namespace foresail::vendors::imap
