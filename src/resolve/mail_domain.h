// What a mail address tells of its owner's company: the registrable domain (Public Suffix List),
// and whether everybody can have an address there. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::resolve {

/// The part behind the last '@'; empty where there is none.
std::string_view domain_of(std::string_view address);
std::string_view local_part_of(std::string_view address);

/// "mail.client.co.uk" -> "client.co.uk"; nullopt for a public suffix, an IP address or one label.
std::optional<std::string> registrable_domain(std::string_view domain);

/// gmail.com, gmx.de, orange.fr, ...: such an address tells nothing of a company. `registrable` is
/// a registrable domain.
bool is_public_mail_domain(std::string_view registrable);

/// The domain by which the address's company is known; nullopt where it tells of none.
std::optional<std::string> company_domain(std::string_view address);

/// "acme-tools.co.uk" -> "Acme Tools": a guess that stands until somebody says better.
std::string company_name_from(std::string_view registrable);

}  // namespace foresail::resolve
