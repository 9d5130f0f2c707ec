// Result<T>: a value or an Error that says what is wrong and what to do. Used for all that can
// happen; FS_ASSERT is for what can't. Exceptions come from libraries only and are caught where the
// library is wrapped.
//
//     TRY(auto box, open_mailbox(connection));  // returns the error, or declares box
//     TRY_VOID(check_quota(workspace));         // for Result<>
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace foresail::platform {

enum class ErrorCode {
    InvalidArgument,
    Unauthenticated,
    PermissionDenied,
    NotFound,
    Conflict,
    Aborted,
    FailedPrecondition,
    ResourceExhausted,
    Internal,
    Unavailable,
    DeadlineExceeded,
    DataLoss,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;  ///< What is wrong; no customer's text.
    std::string hint;     ///< What to do, in plain words.
};

template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(ErrorCode code, std::string message, std::string hint = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

int http_status(ErrorCode code);
const char* to_text(ErrorCode code);  ///< "invalid_argument": also the end of the RFC 9457 type.
bool is_retryable(ErrorCode code);

[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);

}  // namespace foresail::platform

#define FS_CONCAT_INNER(a, b) a##b
#define FS_CONCAT(a, b) FS_CONCAT_INNER(a, b)

#define FS_TRY_AS(result, declaration, expression)                                                \
    auto result = (expression);                                                                   \
    if (!result) return ::tl::unexpected<::foresail::platform::Error>(std::move(result).error()); \
    declaration = std::move(*result)
#define TRY(declaration, expression) \
    FS_TRY_AS(FS_CONCAT(try_result_, __COUNTER__), declaration, expression)

#define FS_TRY_VOID_AS(result, expression)   \
    if (auto result = (expression); !result) \
    return ::tl::unexpected<::foresail::platform::Error>(std::move(result).error())
#define TRY_VOID(expression) FS_TRY_VOID_AS(FS_CONCAT(try_result_, __COUNTER__), expression)

#define FS_ASSERT(condition) \
    ((condition) ? void() : ::foresail::platform::assertion_failed(#condition, __FILE__, __LINE__))
