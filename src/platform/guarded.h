// The last catch of a thread: what a library throws over one mail, mailbox or document is an error
// of that one. Uncaught it would end the server, and again after each start.
#pragma once

#include "platform/logging.h"
#include "platform/result.h"

#include <exception>
#include <string>
#include <typeinfo>

namespace foresail::platform {

/// What `work` returns, a Result; Internal where it throws. `doing`: "reading this mailbox".
template <class Work>
auto guarded(const std::string& doing, const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& error) {
        // The type only: what() may hold a customer's text.
        log_error("an exception was caught",
                  {{"while", doing}, {"exception", typeid(error).name()}});
        return failure(ErrorCode::Internal, "something went wrong on our side while " + doing,
                       "The server's log tells more.");
    }
}

}  // namespace foresail::platform
