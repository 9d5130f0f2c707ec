#include "platform/result.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace foresail::platform {
namespace {

struct CodeRow {
    ErrorCode code;
    const char* text;
    int http_status;
    bool is_retryable;
};

constexpr std::array<CodeRow, 12> code_rows{{
    {ErrorCode::InvalidArgument, "invalid_argument", 400, false},
    {ErrorCode::Unauthenticated, "unauthenticated", 401, false},
    {ErrorCode::PermissionDenied, "permission_denied", 403, false},
    {ErrorCode::NotFound, "not_found", 404, false},
    {ErrorCode::Conflict, "conflict", 409, false},
    {ErrorCode::Aborted, "aborted", 409, false},
    {ErrorCode::FailedPrecondition, "failed_precondition", 422, false},
    {ErrorCode::ResourceExhausted, "resource_exhausted", 429, true},
    {ErrorCode::Internal, "internal", 500, false},
    {ErrorCode::Unavailable, "unavailable", 503, true},
    {ErrorCode::DeadlineExceeded, "deadline_exceeded", 504, true},
    {ErrorCode::DataLoss, "data_loss", 500, false},
}};

const CodeRow& row_of(ErrorCode code) {
    for (const CodeRow& row : code_rows) {
        if (row.code == code) return row;
    }
    assertion_failed("every code has its row", __FILE__, __LINE__);
}

}  // namespace

int http_status(ErrorCode code) {
    return row_of(code).http_status;
}
const char* to_text(ErrorCode code) {
    return row_of(code).text;
}
bool is_retryable(ErrorCode code) {
    return row_of(code).is_retryable;
}

void assertion_failed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "assertion failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace foresail::platform
