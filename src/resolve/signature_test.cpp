#include "resolve/signature.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

using domain::Participant;
using domain::ParticipantRole;
using domain::ZoneKind;

const Participant ann{
    .role = ParticipantRole::From, .address = "ann@client.example", .name = "Ann Client"};

domain::Activity mail_with(const std::string& signature, const std::string& language = "en") {
    domain::Activity activity{.language = language, .text = "Hello.\n" + signature};
    activity.zones = {{ZoneKind::Reply, {0, 6}}, {ZoneKind::Signature, {7, activity.text.size()}}};
    return activity;
}

TEST(Signature, ReadsTheUsualParts) {
    const auto signature = read_signature(mail_with("--\n"
                                                    "Ann Client\n"
                                                    "Head of Purchasing\n"
                                                    "Client Industries Ltd\n"
                                                    "Phone: +44 20 7946 0123\n"
                                                    "Fax: +44 20 7946 0999\n"
                                                    "Ann@Client.example | www.client.example\n"),
                                          ann);
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->name, "Ann Client");
    EXPECT_EQ(signature->title, "Head of Purchasing");
    EXPECT_EQ(signature->organisation, "Client Industries Ltd");
    EXPECT_EQ(signature->phone, "+442079460123");
    ASSERT_EQ(signature->addresses.size(), 1U);
    EXPECT_EQ(signature->addresses[0], "ann@client.example");
}

TEST(Signature, ReadsOneLineWithBars) {
    const auto signature = read_signature(
        mail_with("Best regards, Ann Client | VP Operations | Client Inc. | (415) 555-0132"),
        {.role = ParticipantRole::From, .address = "ann@client.us", .name = "Ann Client"});
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->name, "Ann Client");
    EXPECT_EQ(signature->title, "VP Operations");
    EXPECT_EQ(signature->organisation, "Client Inc.");
    EXPECT_EQ(signature->phone, "+14155550132");
}

TEST(Signature, ReadsGerman) {
    const auto signature = read_signature(mail_with("Mit freundlichen Grüßen\n\n"
                                                    "i.A. Dr. Jörg Müller\n"
                                                    "Leiter Einkauf\n\n"
                                                    "Kunde Maschinenbau GmbH & Co. KG\n"
                                                    "Musterstraße 5, 80331 München\n"
                                                    "Tel.: 089 / 21 22-33 44\n"
                                                    "Telefax: 089 21223399\n"
                                                    "Amtsgericht München HRB 123456\n",
                                                    "de"),
                                          {.role = ParticipantRole::From,
                                           .address = "joerg.mueller@kunde.de",
                                           .name = "Müller, Jörg"});
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->name, "Jörg Müller");
    EXPECT_EQ(signature->title, "Leiter Einkauf");
    EXPECT_EQ(signature->organisation, "Kunde Maschinenbau GmbH & Co. KG");
    EXPECT_EQ(signature->phone, "+498921223344");
}

TEST(Signature, ReadsFrenchAndSpanish) {
    const auto french = read_signature(
        mail_with("Cordialement,\nMarie Dupont\n"
                  "Responsable des achats\nTél. : 01 44 55 66 77\n",
                  "fr"),
        {.role = ParticipantRole::From, .address = "m.dupont@client.fr", .name = "DUPONT Marie"});
    ASSERT_TRUE(french);
    EXPECT_EQ(french->name, "Marie Dupont");
    EXPECT_EQ(french->title, "Responsable des achats");
    EXPECT_EQ(french->phone, "+33144556677");

    const auto spanish = read_signature(
        mail_with("Un saludo,\nJosé García\nJefe de compras\n"
                  "Cliente S.L.\nMóvil: 612 34 56 78\n",
                  "es"),
        {.role = ParticipantRole::From, .address = "jgarcia@cliente.es", .name = "José García"});
    ASSERT_TRUE(spanish);
    EXPECT_EQ(spanish->name, "José García");
    EXPECT_EQ(spanish->title, "Jefe de compras");
    EXPECT_EQ(spanish->organisation, "Cliente S.L.");
    EXPECT_EQ(spanish->phone, "+34612345678");
}

TEST(Signature, TellsTheCompanyByItsDomain) {
    const auto signature = read_signature(
        mail_with("Bob Jones\nAccount Manager, Brightwater Systems\n"),
        {.role = ParticipantRole::From, .address = "bob@brightwater.example", .name = "Bob Jones"});
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->title, "Account Manager");
    EXPECT_EQ(signature->organisation, "Brightwater Systems");
}

TEST(Signature, IsNotReadWhereItIsSomebodyElses) {
    EXPECT_FALSE(read_signature(mail_with("--\nBob Jones\nDirector\n+44 20 7946 0123\n"), ann));
    EXPECT_FALSE(read_signature(mail_with("Sent from my iPhone\n"), ann));
    EXPECT_FALSE(read_signature(mail_with(""), ann));
}

TEST(Signature, IsNotTakenFromWhatIsQuoted) {
    auto activity = mail_with("> wrote\nAnn Client\nDirector\n");
    activity.zones = {{ZoneKind::Reply, {0, 6}},
                      {ZoneKind::Quote, {7, 14}},
                      {ZoneKind::Signature, {15, activity.text.size()}}};
    EXPECT_FALSE(read_signature(activity, ann));
}

TEST(Signature, TakesNoPhoneFromOtherNumbers) {
    const auto signature = read_signature(mail_with("Ann Client\nVAT GB 123 4567 89\n"
                                                    "Fax +44 20 7946 0999\n"
                                                    "Meeting 2026-03-02 09:00\n"),
                                          ann);
    ASSERT_TRUE(signature);
    EXPECT_FALSE(signature->phone);
    EXPECT_FALSE(signature->title);
}

TEST(Signature, SurvivesHostileText) {
    std::string hostile;
    for (int i = 0; i < 20000; ++i) hostile += "\xff\xfe+1(2(3 | \xe2\x80\n";
    EXPECT_FALSE(read_signature(mail_with(hostile), ann));
    auto activity = mail_with("Ann Client");
    activity.zones[1].span.end = activity.text.size() + 50;
    EXPECT_FALSE(read_signature(activity, ann));
}

std::string contents_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return text.str();
}

TEST(Signature, ReadsNamesOfPublicSignatures) {
    const std::filesystem::path folder =
        std::filesystem::path{FORESAIL_SHARED_DATA} / "replies/talon/signature/emails/P";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the public data is not there";
    // Lines of the signature are marked "#sig#".
    std::istringstream lines{contents_of(folder / "johndoeexamplecom_body")};
    std::string signature_text;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("#sig#")) signature_text += line.substr(5) + "\n";
    }
    const auto signature = read_signature(
        mail_with(signature_text),
        {.role = ParticipantRole::From, .address = "john@example.com", .name = "John E. Doe"});
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->name, "John E. Doe");
    EXPECT_EQ(signature->title, "President");
}

}  // namespace
}  // namespace foresail::resolve
