#include "understand/commitment.h"

#include <array>
#include <chrono>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using namespace std::chrono;
using domain::Activity;
using domain::Commitment;
using domain::CommitmentKind;
using domain::Direction;
using domain::Side;

// A mail between Ruth (ours) and Ann (theirs), written on Monday, 2 March 2026, 10:00 +01:00.
Activity mail(Direction direction, std::string text, std::string language = "en") {
    Activity activity;
    activity.id = {"01JN00000000000000000000A1"};
    activity.direction = direction;
    activity.language = std::move(language);
    activity.text = std::move(text);
    activity.sent_at = sys_days{year{2026} / 3 / 2} + 9h;
    activity.utc_offset_min = 60;
    domain::Participant ruth{.address = "ruth@us.example"};
    ruth.user = {"01JN00000000000000000000B1"};
    domain::Participant ann{.address = "ann@client.example"};
    const bool is_inbound = direction == Direction::Inbound;
    (is_inbound ? ann : ruth).role = domain::ParticipantRole::From;
    (is_inbound ? ruth : ann).role = domain::ParticipantRole::To;
    activity.participants = {ruth, ann};
    return activity;
}

std::optional<Commitment> read(const Activity& activity) {
    return read_commitment(activity, {0, activity.text.size()});
}

TEST(Commitment, OurPromise) {
    const auto found =
        read(mail(Direction::Outbound, "I will send you the signed order form by Friday."));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, CommitmentKind::Promise);
    EXPECT_EQ(found->side, Side::Ours);
    EXPECT_EQ(found->debtor, "ruth@us.example");
    EXPECT_EQ(found->creditor, "ann@client.example");
    EXPECT_EQ(found->what, "send the signed order form");
    ASSERT_TRUE(found->due);
    EXPECT_EQ(found->due->text, "by Friday");
    EXPECT_FALSE(found->due->has_time);
    EXPECT_EQ(domain::to_iso8601(found->due->at), "2026-03-06T22:59:59.999Z");
}

TEST(Commitment, TheirRequestIsOursToDo) {
    const auto found = read(
        mail(Direction::Inbound, "Could you please send us the revised quote by tomorrow 3 pm?"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, CommitmentKind::Request);
    EXPECT_EQ(found->side, Side::Ours);
    EXPECT_EQ(found->debtor, "ruth@us.example");
    EXPECT_EQ(found->what, "send the revised quote");
    ASSERT_TRUE(found->due);
    EXPECT_TRUE(found->due->has_time);
    EXPECT_EQ(domain::to_iso8601(found->due->at), "2026-03-03T14:00:00.000Z");
}

TEST(Commitment, OurRequestIsTheirsToDo) {
    const auto found =
        read(mail(Direction::Outbound, "Please confirm the delivery address before Thursday."));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->side, Side::Theirs);
    EXPECT_EQ(found->debtor, "ann@client.example");
    ASSERT_TRUE(found->due);
    EXPECT_EQ(domain::to_iso8601(found->due->at), "2026-03-04T23:00:00.000Z");
}

TEST(Commitment, WhatOneWillReceiveIsPromised) {
    const auto found =
        read(mail(Direction::Inbound, "You will receive the signed contract by Friday from us."));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, CommitmentKind::Promise);
    EXPECT_EQ(found->side, Side::Theirs);
    EXPECT_EQ(found->debtor, "ann@client.example");
}

struct Case {
    const char* language;
    const char* text;
    CommitmentKind kind;
};

TEST(Commitment, SpeaksFourLanguages) {
    const Case cases[] = {
        {"de", "Ich schicke Ihnen das Angebot bis Freitag.", CommitmentKind::Promise},
        {"de", "Wir werden Ihnen morgen die Rechnung zusenden.", CommitmentKind::Promise},
        {"de", "Könnten Sie uns bitte den Vertrag bis Montag zurücksenden?",
         CommitmentKind::Request},
        {"de", "Bitte senden Sie mir die Unterlagen.", CommitmentKind::Request},
        {"fr", "Je vous enverrai le devis d'ici vendredi.", CommitmentKind::Promise},
        {"fr", "Pourriez-vous nous transmettre le contrat signé ?", CommitmentKind::Request},
        {"fr", "Merci de confirmer la livraison avant lundi.", CommitmentKind::Request},
        {"es", "Le enviaré la propuesta mañana.", CommitmentKind::Promise},
        {"es", "Voy a mandarle el contrato el lunes.", CommitmentKind::Promise},
        {"es", "¿Podría enviarme la factura antes del viernes?", CommitmentKind::Request},
        {"en", "- Send the invoice to accounting", CommitmentKind::Request},
        {"en", "We'll get back to you next week.", CommitmentKind::Promise},
    };
    for (const Case& one : cases) {
        const auto found = read(mail(Direction::Outbound, one.text, one.language));
        ASSERT_TRUE(found) << one.text;
        EXPECT_EQ(found->kind, one.kind) << one.text;
        EXPECT_FALSE(found->what.empty()) << one.text;
    }
}

TEST(Commitment, CourtesyAndBoilerplateAreNone) {
    const Case cases[] = {
        {"en", "How are you?", {}},
        {"en", "Please do not hesitate to contact us.", {}},
        {"en", "Please find attached our offer.", {}},
        {"en", "Let me know if you have any questions.", {}},
        {"en", "If you have any questions, we will be happy to help.", {}},
        {"de", "Wenn Sie Fragen haben, werde ich mich gern kümmern.", {}},
        {"en", "I will be in London next week.", {}},
        {"en", "I will not send the report.", {}},
        {"en", "He said \"I will send it\" and left.", {}},
        {"en", "> I will send you the offer tomorrow.", {}},
        {"en", "I look forward to hearing from you.", {}},
        {"de", "Bei Fragen stehe ich Ihnen gern zur Verfügung.", {}},
        {"de", "Anbei erhalten Sie bis morgen unser Angebot.", {}},
        {"fr", "N'hésitez pas à me contacter.", {}},
        {"fr", "Veuillez trouver ci-joint notre offre.", {}},
        {"es", "No dude en contactarnos.", {}},
        {"es", "Quedo a la espera de su respuesta.", {}},
    };
    for (const Case& one : cases) {
        EXPECT_FALSE(read(mail(Direction::Inbound, one.text, one.language))) << one.text;
    }
}

TEST(Commitment, KeepsTheConditionThatItIsMadeUnder) {
    struct Promised {
        const char* language;
        const char* text;
        const char* condition;
        const char* what;
        const char* due;
    };
    const Promised cases[] = {
        {"en", "If you sign by Friday, we will give you a discount of 10%.",
         "If you sign by Friday", "give a discount of 10%", ""},
        {"en", "We will ship the samples by Friday, provided that you confirm the address.",
         "provided that you confirm the address", "ship the samples", "by Friday"},
        {"en", "I'll send you the contract as soon as we have your order.",
         "as soon as we have your order", "send the contract", ""},
        {"en", "I will check if we can do that by Friday.", "", "check if we can do that",
         "by Friday"},
        {"de", "Wenn Sie bis Freitag bestellen, werden wir die Schulung kostenlos anbieten.",
         "Wenn Sie bis Freitag bestellen", "die Schulung kostenlos anbieten", ""},
        {"de", "Wir werden Ihnen den Vertrag schicken, sobald die Freigabe da ist.",
         "sobald die Freigabe da ist", "Ihnen den Vertrag schicken", ""},
        {"fr", "Si vous signez avant vendredi, nous allons vous accorder une remise.",
         "Si vous signez avant vendredi", "vous accorder une remise", ""},
        {"fr", "Je vais vérifier si nous pouvons le faire.", "",
         "vérifier si nous pouvons le faire", ""},
        {"es", "Si firman esta semana, le enviaremos el equipo mañana.", "Si firman esta semana",
         "le enviaremos el equipo", "mañana"},
    };
    for (const Promised& one : cases) {
        const auto found = read(mail(Direction::Outbound, one.text, one.language));
        ASSERT_TRUE(found) << one.text;
        EXPECT_EQ(found->condition, one.condition);
        EXPECT_EQ(found->what, one.what);
        EXPECT_EQ(found->due ? found->due->text : "", one.due) << one.text;
    }
}

TEST(Commitment, LeavesNoWordOfTheDateBehind) {
    const std::array<std::array<const char*, 3>, 7> cases{{
        {"en", "I will send you the wording on Monday.", "send the wording"},
        {"en", "We will ship the samples in March.", "ship the samples"},
        {"en", "I will send you the figures we agreed on.", "send the figures we agreed on"},
        {"de", "Wir werden Ihnen das Datenblatt bis Freitag zukommen lassen.",
         "Ihnen das Datenblatt zukommen lassen"},
        {"de", "Ich werde Ihnen bis Ende des Monats den Vertrag schicken.",
         "Ihnen bis Ende des Monats den Vertrag schicken"},
        {"fr", "Je vais vous envoyer le devis le 3 juin.", "vous envoyer le devis"},
        {"es", "Voy a enviarle la oferta el lunes.", "enviarle la oferta"},
    }};
    for (const auto& [language, text, what] : cases) {
        const auto found = read(mail(Direction::Outbound, text, language));
        ASSERT_TRUE(found) << text;
        EXPECT_EQ(found->what, what);
    }
}

TEST(Commitment, IdIsTheSameEveryTime) {
    const Activity activity = mail(Direction::Outbound, "I will send the offer.");
    EXPECT_EQ(read(activity)->id, read(activity)->id);
}

}  // namespace
}  // namespace foresail::understand
