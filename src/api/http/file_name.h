// File names in Content-Disposition: RFC 6266, with RFC 8187 for what is not ASCII.
#pragma once

#include <string>
#include <string_view>

namespace foresail::api {

/// "attachment; filename=...; filename*=...". `name` may be anything: what would be a path, a
/// header or a control character does not come through.
std::string attachment_disposition(std::string_view name);

}  // namespace foresail::api
