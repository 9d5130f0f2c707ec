#include "api/resources/workspace_fields.h"

#include "api/http/mail_address.h"
#include "api/http/time_zone.h"

#include <algorithm>

namespace foresail::api {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t team_domain_count_max = 50;
constexpr std::ptrdiff_t password_size_min = 10;
constexpr std::ptrdiff_t password_size_max = 200;

}  // namespace

Result<std::optional<std::string>> read_time_zone(Fields& fields) {
    TRY(auto zone, fields.text_if("time_zone", {.size_max = 60}));
    if (zone && !is_time_zone(*zone)) {
        return tl::unexpected{
            Fields::wrong("time_zone", "is not a time zone's name like Europe/Berlin")};
    }
    return zone;
}

Result<std::vector<std::string>> read_team_domains(Fields& fields) {
    TRY(const auto texts, fields.texts("team_domains", team_domain_count_max));
    std::vector<std::string> domains;
    for (const std::string& text : texts) {
        const auto domain = read_mail_domain(text);
        if (!domain || domain->find('.') == std::string::npos) {
            return tl::unexpected{
                Fields::wrong("team_domains", "has an item that is no domain like us.example")};
        }
        if (std::find(domains.begin(), domains.end(), *domain) == domains.end()) {
            domains.push_back(*domain);
        }
    }
    return domains;
}

Result<std::string> read_new_password(Fields& fields) {
    TRY(auto password, fields.secret("password", 1'000));
    const auto size = std::count_if(password.begin(), password.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    if (size < password_size_min) {
        return failure(ErrorCode::InvalidArgument, "the password is shorter than 10 characters",
                       "A few words in a row are easy to remember and hard to guess.");
    }
    if (size > password_size_max) {
        return failure(ErrorCode::InvalidArgument, "the password is longer than 200 characters");
    }
    return password;
}

}  // namespace foresail::api
