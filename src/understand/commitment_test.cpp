#include "understand/commitment.h"

#include "understand/core_clause.h"

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

TEST(Commitment, PlainPromisesAreFound) {
    struct Promised {
        const char* language;
        const char* text;
        const char* what;
        const char* due;
    };
    const Promised cases[] = {
        {"en", "I'll get you the numbers by Friday.", "get the numbers", "by Friday"},
        {"en", "You'll have it Monday.", "You'll have it", "Monday"},
        {"en", "We can have that over to you tomorrow.", "have that over to you", "tomorrow"},
        {"en", "We will be e-mailing you the address later this week.",
         "be e-mailing you the address", "later this week"},
        {"en", "The signed contract will be sent to you on Thursday.",
         "The signed contract will be sent to you", "Thursday"},
        {"en", "The samples will be ready by Wednesday.", "The samples will be ready",
         "by Wednesday"},
        {"en", "I'll go ahead and forward it to Tom.", "forward it to Tom", ""},
        {"en", "I will register you for the webinar.", "register you for the webinar", ""},
        {"en", "It could take a while, will keep you posted.", "keep you posted", ""},
        {"en", "Will be speaking to Richard later today.", "be speaking to Richard", "later today"},
        {"en", "I hope you had a good trip, I will send the quote tomorrow.", "send the quote",
         "tomorrow"},
        {"en", "We should be able to confirm the price by Thursday.", "confirm the price",
         "by Thursday"},
        {"en", "Will do.", "do", ""},
        {"en", "I will set up a monthly meeting - I think you will find that effective.",
         "set up a monthly meeting", ""},
        {"en", "I will get the forms to you sometime this week.", "get the forms to you sometime",
         "this week"},
        {"en", "Yes, I'll get to Mike about the price.", "get to Mike about the price", ""},
        {"en", "I received the papers and will get back to Mark tomorrow.", "get back to Mark",
         "tomorrow"},
        {"en", "You will be receiving a hard copy separately.",
         "You will be receiving a hard copy separately", ""},
        {"en", "We are looking into this with our bank.", "looking into this with our bank", ""},
        {"en", "I will have more updates tomorrow.", "have more updates", "tomorrow"},
        {"en", "I'll pass on any other articles that might be of interest.",
         "pass on any other articles that might be of interest", ""},
        {"en", "Sure, on it.", "on it", ""},
        {"de", "Wir können Ihnen das Muster bis morgen schicken.", "Ihnen das Muster schicken",
         "bis morgen"},
        {"de", "Die Unterlagen werden Ihnen am Freitag zugeschickt.",
         "Die Unterlagen werden Ihnen am Freitag zugeschickt", "Freitag"},
        {"de", "Sie haben es bis Freitag.", "Sie haben es", "bis Freitag"},
        {"de", "Wird erledigt.", "Wird erledigt", ""},
        {"fr", "Vous l'aurez lundi.", "Vous l'aurez", "lundi"},
        {"fr", "Nous pouvons vous envoyer le devis demain.", "vous envoyer le devis", "demain"},
        {"fr", "Le contrat vous sera envoyé vendredi.", "Le contrat vous sera envoyé", "vendredi"},
        {"fr", "Je m'en occupe.", "Je m'en occupe", ""},
        {"es", "Podemos enviarle la oferta mañana.", "enviarle la oferta", "mañana"},
        {"es", "El contrato se le enviará el viernes.", "El contrato se le enviará", "viernes"},
        {"es", "Me encargo.", "Me encargo", ""},
    };
    for (const Promised& one : cases) {
        const auto found = read(mail(Direction::Outbound, one.text, one.language));
        ASSERT_TRUE(found) << one.text;
        EXPECT_EQ(found->kind, CommitmentKind::Promise) << one.text;
        EXPECT_EQ(found->side, Side::Ours) << one.text;
        EXPECT_EQ(found->what, one.what);
        EXPECT_EQ(found->due ? found->due->text : "", one.due) << one.text;
    }
}

TEST(Commitment, TheFutureIsNoPromise) {
    const Case cases[] = {
        {"en", "It will rain on Monday.", {}},
        {"en", "We will return to the office on Monday, May 7.", {}},
        {"en", "I will join Steve as chief operating officer.", {}},
        {"en", "We will turn our efforts to preparing our answer.", {}},
        {"en", "I'll have it on my laptop as well.", {}},
        {"en", "Come over some time and we'll give you the grand tour.", {}},
        {"en", "I do not know how we will send the samples.", {}},
        {"en", "You should have received it by Friday.", {}},
        {"en", "You will receive a confirmation by email.", {}},
        {"en", "There is confusion over whether we are going to post all options.", {}},
        {"en", "I have a meeting on Monday that I will be preparing for.", {}},
        {"en", "Perhaps we will send a sample.", {}},
        {"en", "Hopefully we'll have more news to report soon.", {}},
        {"en", "You will be getting tired of it tomorrow.", {}},
        {"en", "We will see if the price holds this week.", {}},
        {"en", "So I can get an update on that when we talk tomorrow.", {}},
        {"en", "To ensure that you will receive mails from us, please add our address.", {}},
        {"en", "We promise that we have not provided any gift to customers.", {}},
        {"en", "We'll get through this day and start over tomorrow.", {}},
        {"en", "We're going to have a happy hour tomorrow.", {}},
        {"en", "I'm going to try to make the Thursday 4:00 PM appointment.", {}},
        {"en", "We are working on the figures of July.", {}},
        {"de", "Irgendwann werden wir Ihnen das Werk zeigen und eine Führung anbieten.", {}},
        {"de", "Ich weiß, wie wir die Muster liefern werden.", {}},
        {"de", "Sie haben das am Montag bestellt.", {}},
        {"fr", "Un jour, je vous enverrai une carte.", {}},
        {"es", "Algún día le enviaré una postal.", {}},
    };
    for (const Case& one : cases) {
        const auto found = read(mail(Direction::Outbound, one.text, one.language));
        EXPECT_FALSE(found && found->kind == CommitmentKind::Promise) << one.text;
    }
}

TEST(Commitment, WhatOthersSaidIsNotTheSpeakersPromise) {
    const Case cases[] = {
        {"en", "Tom told me that we will ship the samples tomorrow.", {}},
        {"en", "She says we will get a discount.", {}},
        {"en", "The brochure says “we will refund the price within 30 days” on page 3.", {}},
        {"de", "Der Kollege sagte, wir werden das Angebot schicken.", {}},
        {"de", "Im Prospekt steht „wir werden den Preis senden“ auf Seite 3.", {}},
        {"fr", "Paul a dit que nous enverrons le contrat demain.", {}},
        {"fr", "On lit « nous enverrons le contrat » sur la page.", {}},
        {"es", "Juan dijo que le enviaremos el contrato mañana.", {}},
    };
    for (const Case& one : cases) {
        EXPECT_FALSE(read(mail(Direction::Outbound, one.text, one.language))) << one.text;
    }
}

TEST(Commitment, NoticesAskNobody) {
    for (const char* text :
         {"Please call me or Sara with any questions or comments with respect to the enclosed.",
          "To schedule an appointment, please call the office at 713-853-6057.",
          "If you would like to refer colleagues, please register on our site.",
          "For the complete listing of our products go to www.shop.example.",
          "If I can answer any questions for you regarding the program, please give me a call.",
          "Let me know if I can be of further assistance.",
          "Please contact Brenda Fox for further information.",
          "For questions or comments, please contact your account executive.",
          "PLEASE DO NOT RESPOND TO THIS E-MAIL.", "Try our board: http://www.shop.example/m?"}) {
        const Activity activity = mail(Direction::Inbound, text);
        EXPECT_FALSE(read(activity)) << text;
        EXPECT_FALSE(propose_request(activity, {0, activity.text.size()})) << text;
    }
}

TEST(Commitment, AStatementThatSpeaksToNobodyIsNotProposedAsARequest) {
    for (const char* text :
         {"Wednesday at 2 PM works for me.", "At Monday's meeting, Lori gave me an article.",
          "I just need to follow up with Mary on Friday before I submit the forms.",
          "You must be 18 or older to call."}) {
        const Activity activity = mail(Direction::Inbound, text);
        EXPECT_FALSE(propose_request(activity, {0, activity.text.size()})) << text;
    }
}

TEST(Commitment, AMeetingThatIsProposedIsARequest) {
    for (const char* text :
         {"Let's meet with Jeff on Wednesday to discuss the agenda.",
          "I would like to discuss it with you tomorrow if you are available.",
          "It would be great if we could talk this week.", "Mike, send to John in Europe."}) {
        const Activity activity = mail(Direction::Inbound, text);
        EXPECT_TRUE(propose_request(activity, {0, activity.text.size()})) << text;
    }
}

TEST(Commitment, AListOfEverybodyIsNotAsked) {
    for (const auto& [address, is_asked] :
         {std::pair{"all.users@us.example", false}, std::pair{"dl-houston@us.example", false},
          std::pair{"hr.announcements@us.example", false}, std::pair{"allan@us.example", true},
          std::pair{"sales@us.example", true}}) {
        Activity activity = mail(Direction::Inbound, "Please send me the list by Friday.");
        activity.participants[0].address = address;
        EXPECT_EQ(read(activity).has_value(), is_asked) << address;
    }
}

TEST(Commitment, AsksWhomItCallsByName) {
    Activity activity = mail(Direction::Outbound, "");
    activity.participants.push_back({.address = "brenda.fox@client.example", .name = "Brenda Fox"});
    activity.participants.push_back({.role = domain::ParticipantRole::Cc,
                                     .address = "ksmith@client.example",
                                     .name = "Smith, Karl"});
    for (const auto& [text, debtor] : {
             std::pair{"Brenda: please send me the list.", "brenda.fox@client.example"},
             std::pair{"Karl, could you send me the list?", "ksmith@client.example"},
             std::pair{"Karl Smith - please send me the list.", "ksmith@client.example"},
             std::pair{"Monday, please send me the list.", "ann@client.example"},
             std::pair{"Please send me the list.", "ann@client.example"},
         }) {
        activity.text = text;
        const auto found = read(activity);
        ASSERT_TRUE(found) << text;
        EXPECT_EQ(found->debtor, debtor) << text;
    }
    activity.text = "Hi Brenda,\n\nplease send me the list.";
    const auto found = read_commitment(activity, {12, activity.text.size()});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->debtor, "brenda.fox@client.example");
}

TEST(Commitment, WhatIsAskedForReadsByItself) {
    for (const auto& [text, what] : {
             std::pair{"Let me know if this is OK with you.", "Let me know if this is OK with you"},
             std::pair{"Let me know what you think.", "Let me know what you think"},
             std::pair{"Would you like me to fax it to you?", "Would you like me to fax it to you"},
             std::pair{"Please give me a call.", "give me a call"},
         }) {
        const auto found = read(mail(Direction::Outbound, text));
        ASSERT_TRUE(found) << text;
        EXPECT_EQ(found->what, what);
    }
}

TEST(Commitment, KeepsTheDateThatIsAllThatIsAsked) {
    const Activity activity = mail(Direction::Inbound, "How about Wednesday at 10:00 am?");
    const auto found = propose_request(activity, {0, activity.text.size()});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->what, "How about Wednesday at 10:00 am");
    ASSERT_TRUE(found->due);
    EXPECT_EQ(domain::to_iso8601(found->due->at), "2026-03-04T09:00:00.000Z");
}

TEST(Commitment, KnowsWhatDoesNotStandAlone) {
    for (const char* what :
         {"send it to me", "let me know", "do", "on it", "check and let me know",
          "help me out on this", "have that over to you", "call you", "Sie haben es",
          "Wird erledigt", "Vous l'aurez", "Je m'en occupe", "Me encargo", "send the document"}) {
        EXPECT_FALSE(stands_alone(what)) << what;
    }
    for (const char* what :
         {"send the signed order form", "call Brenda", "get the numbers",
          "Ihnen das Angebot schicken", "vous envoyer le devis", "enviarle la oferta"}) {
        EXPECT_TRUE(stands_alone(what)) << what;
    }
}

TEST(Commitment, IdIsTheSameEveryTime) {
    const Activity activity = mail(Direction::Outbound, "I will send the offer.");
    EXPECT_EQ(read(activity)->id, read(activity)->id);
}

}  // namespace
}  // namespace foresail::understand
