// What kind of act keeps a promise: a document that is attached keeps no promise to call.
#pragma once

#include "domain/span.h"

#include <optional>
#include <string_view>

namespace foresail::understand {

enum class Deed {
    Send,   ///< Send, share, give, provide.
    Make,   ///< Prepare, update, book, fix.
    Speak,  ///< Call, meet.
    Pay,
    Sign,
    Answer,  ///< Check, ask, confirm, come back.
    Hold,    ///< Guarantee, keep, grant: nothing that is done once keeps it.
    Any      ///< None of these, or nobody knows.
};

struct DeedWord {
    Deed deed = Deed::Any;
    domain::Span verb;  ///< Empty where no verb tells.
};

/// Of a promise or a request, in any of the four languages: its first verb that tells.
DeedWord find_deed(std::string_view what);

/// Whether an act of the kind `done` can keep a promise of the kind `promised`. 0: no; 1: yes;
/// between: where the words speak for it.
double fit(Deed promised, Deed done);

const char* to_text(Deed deed);
std::optional<Deed> parse_deed(std::string_view text);

}  // namespace foresail::understand
