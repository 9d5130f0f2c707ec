// Which parts of a message are its text and which are attachments (after RFC 8621, 4.1.4).
#pragma once

#include "domain/activity.h"
#include "normalize/mime/message.h"
#include "normalize/notes.h"

#include <vector>

#include <gmime/gmime.h>

namespace foresail::normalize {

/// One stretch of the body; where the sender offers both forms of it, one of them is read.
struct BodyPiece {
    std::vector<GMimePart*> plain;
    std::vector<GMimePart*> html;
};

struct AttachedPart {
    GMimeObject* part = nullptr;
    bool is_inline = false;
};

/// Valid as long as the message.
struct Parts {
    std::vector<BodyPiece> body;
    std::vector<AttachedPart> attached;
    bool has_calendar_reply = false;
};

Parts parts_of(const Message& message, Notes& notes);

/// With size and hash; `ordinal` is the place in Parts::attached.
domain::Attachment describe(const AttachedPart& attached, int ordinal);

}  // namespace foresail::normalize
