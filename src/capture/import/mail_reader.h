// The messages of one file, whatever its form: told from the content, not from the name.
#pragma once

#include "capture/import/mail_files.h"
#include "platform/result.h"

#include <memory>
#include <optional>
#include <string>

namespace foresail::capture {

/// A message, or why there is none at this place.
struct FoundMail {
    std::string bytes;
    std::string refused_reason;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

class MailReader {
public:
    virtual ~MailReader() = default;
    /// nullopt at the end. Errors: Unavailable.
    virtual platform::Result<std::optional<FoundMail>> next() = 0;
    /// Whether `begin` says more than the file's name does.
    [[nodiscard]] virtual bool has_many() const = 0;
};

/// Begins at `offset`, which is 0 or some mail's end. Errors: Unavailable (can't be read).
platform::Result<std::unique_ptr<MailReader>> open_mail_reader(const MailFile& file,
                                                               std::int64_t offset,
                                                               std::int64_t message_bytes_max);

}  // namespace foresail::capture
