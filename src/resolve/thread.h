// Which thread an activity belongs to: by the Message-IDs it bears and refers to, else by its
// subject among the same people.
#pragma once

#include "domain/activity.h"
#include "platform/result.h"
#include "resolve/contact_directory.h"

#include <string_view>
#include <vector>

namespace foresail::resolve {

struct ThreadPlace {
    domain::ThreadId thread;
    std::vector<domain::ThreadId> merged;  ///< Threads that turn out to be this one.
};

/// `activity` has its direction. Does not write anything.
platform::Result<ThreadPlace> find_thread(const domain::Activity& activity,
                                          const domain::Team& team, ContactDirectory& directory);

/// "Re:", "AW:", "RV:", ... in front of `subject`.
bool has_reply_prefix(std::string_view subject);

/// Enough words to tell one thread from another without References; `is_reply`: a Re: was in front.
bool is_telling_subject(std::string_view thread_subject, bool is_reply);

}  // namespace foresail::resolve
