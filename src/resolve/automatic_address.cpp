#include "resolve/automatic_address.h"

#include "resolve/mail_domain.h"

#include <re2/re2.h>

namespace foresail::resolve {
namespace {

// "reply+AB12CD..." and VERP bounces: as long as no person's address is, and full of digits.
bool is_token(std::string_view local) {
    static const re2::RE2 token{
        R"((reply|bounces?|fbl|unsubscribe|ticket|case|notifications?)[+=\-].*)"
        R"(|[0-9a-f\-]{24,}|.*[=].*|prvs=.*)"};
    return local.size() > 64 || re2::RE2::FullMatch(local, token);
}

}  // namespace

bool is_automatic_address(std::string_view address) {
    static const re2::RE2 nobody{
        R"((.*[._\-+])?(no|do[._\-]?not|dont|not|never|nicht|ne[._\-]?pas|sin)[._\-]?)"
        R"((reply|antworten|antwort|repondre|reponse|responder|respuesta)([._\-+].*)?)"};
    static const re2::RE2 machine{
        R"((mailer[._\-]?daemon|postmaster|abuse|bounces?|listserv|majordomo|mailman|sympa|)"
        R"(nobody|root|daemon|newsletters?|mailings?|notifications?|notify|notices?|alerts?|)"
        R"(automailer|autoreply|auto[._\-]?(reply|response|confirm)|calendar[._\-]?(notification|)"
        R"(server)|digest|listmaster|unsubscribe)([._\-+].*)?)"};
    static const re2::RE2 list_local{
        R"((owner-.*|.*-(owner|request|bounces|bounce|subscribe|unsubscribe|announce|help-\d+)))"};
    static const re2::RE2 list_domain{
        R"((lists?|listserv|mailman|bounces?|newsletters?|groups|googlegroups|notifications?|)"
        R"(mailer|email-od)\..+)"};

    const auto local = local_part_of(address);
    const auto domain = domain_of(address);
    if (local.empty() || domain.empty() || address.find(' ') != std::string_view::npos) return true;
    if (domain == "googlegroups.com" || domain == "yahoogroups.com" || domain == "groups.io" ||
        domain == "reply.github.com" || domain.starts_with("calendar.google")) {
        return true;
    }
    return is_token(local) || re2::RE2::FullMatch(local, nobody) ||
           re2::RE2::FullMatch(local, machine) || re2::RE2::FullMatch(local, list_local) ||
           re2::RE2::FullMatch(domain, list_domain);
}

}  // namespace foresail::resolve
