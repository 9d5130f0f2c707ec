#include "resolve/mail_domain.h"

#include "resolve/automatic_address.h"
#include "resolve/public_mail_domains.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

TEST(MailDomain, FindsTheRegistrableDomain) {
    EXPECT_EQ(registrable_domain("mail.client.co.uk"), "client.co.uk");
    EXPECT_EQ(registrable_domain("client.de"), "client.de");
    EXPECT_EQ(registrable_domain("a.b.client.example"), "client.example");
    EXPECT_EQ(registrable_domain("client.com."), "client.com");
    for (const char* domain : {"", ".", "co.uk", "localhost", "192.0.2.1", "[192.0.2.1]"}) {
        EXPECT_FALSE(registrable_domain(domain)) << domain;
    }
}

TEST(MailDomain, PublicDomainsTellOfNoCompany) {
    for (const char* address : {"a@gmail.com", "a@gmx.de", "a@web.de", "a@orange.fr",
                                "a@yahoo.co.uk", "a@hotmail.es", "a@t-online.de", "nobody"}) {
        EXPECT_FALSE(company_domain(address)) << address;
    }
    EXPECT_EQ(company_domain("a@mail.client.example"), "client.example");
    const auto domains = public_mail_domains();
    EXPECT_TRUE(std::is_sorted(domains.begin(), domains.end()));
}

TEST(MailDomain, GuessesTheCompanysName) {
    EXPECT_EQ(company_name_from("acme-tools.co.uk"), "Acme Tools");
    EXPECT_EQ(company_name_from("brightwater.example"), "Brightwater");
    EXPECT_EQ(company_name_from("xn--mller-kva.de"), "xn--mller-kva.de");
}

TEST(AutomaticAddress, TellsMachinesFromPeople) {
    for (const char* address :
         {"noreply@x.example", "no-reply@x.example", "do_not_reply@x.example",
          "billing-noreply@x.example", "noreply-crm@x.example", "mailer-daemon@x.example",
          "bounces+123-ann=us.example@mail.example", "owner-dev@x.example", "dev-request@x.example",
          "dev@lists.x.example", "group@googlegroups.com", "reply+ab12cd@reply.x.example",
          "nicht-antworten@x.example", "ne-pas-repondre@x.example", "newsletter@x.example",
          "0123456789abcdef0123456789abcdef@x.example", "nobody", "@x.example"}) {
        EXPECT_TRUE(is_automatic_address(address)) << address;
    }
    for (const char* address : {"ann@x.example", "noreen.reply@x.example", "info@x.example",
                                "arnold@x.example", "sales@x.example", "norbert@x.example",
                                "a.client@x.example", "casey@x.example", "it-admin@x.example"}) {
        EXPECT_FALSE(is_automatic_address(address)) << address;
    }
}

}  // namespace
}  // namespace foresail::resolve
