#include "normalize/zones.h"

#include <string>

#include <gtest/gtest.h>

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long texts go over several lines.
namespace foresail::normalize {
namespace {

using domain::ZoneKind;

std::string text_of(const std::string& text, ZoneKind kind, std::string_view header = "") {
    std::string result;
    for (const domain::Zone& zone : split_zones(text, header)) {
        if (zone.kind != kind) continue;
        if (!result.empty()) result += "|";
        result += zone.span.of(text);
    }
    return result;
}

std::string reply_of(const std::string& text, std::string_view header = "") {
    return text_of(text, ZoneKind::Reply, header);
}

TEST(Zones, PlainTextIsAllReply) {
    EXPECT_EQ(reply_of("Hello Ruth,\n\nwe take it.\n"), "Hello Ruth,\n\nwe take it.");
    EXPECT_TRUE(split_zones("", "").empty());
    EXPECT_TRUE(split_zones("\n \n\t\n", "").empty());
}

TEST(Zones, NamesOfAttachmentsBelowASignatureAreNoneOfIt) {
    const std::string text =
        "Attached are clean copies.\n\nBest regards\n\nMary Smith\nClient Ltd.\n"
        "(214) 555-4437\n\n - Offer.doc\n - Terms.pdf\n";
    EXPECT_EQ(text_of(text, ZoneKind::Signature),
              "Best regards\n\nMary Smith\nClient Ltd.\n(214) 555-4437");
    EXPECT_EQ(reply_of(text), "Attached are clean copies.| - Offer.doc\n - Terms.pdf");
    EXPECT_EQ(text_of("FYI\n\n - Offer.doc\n", ZoneKind::Signature), "");
}

TEST(Zones, AFirstNameAboveContactLinesBeginsASignature) {
    EXPECT_EQ(text_of("Here is the agreement for Friday, as we said.\n\nMark\nSenior Counsel\n"
                      "Phone: 713-555-8897\n",
                      ZoneKind::Signature),
              "Mark\nSenior Counsel\nPhone: 713-555-8897");
}

TEST(Zones, AMobileFooterAboveWhatOnlyMarksQuoteIsNoneOfTheReply) {
    EXPECT_EQ(reply_of("That works.\n\nSent from my iPhone\n\n> On Mar 2, 2026, at 9:00 AM, Ann "
                       "<ann@client.example> wrote:\n> \n> Offer\n"),
              "That works.");
    // An answer between quoted lines is not signed.
    EXPECT_EQ(reply_of("> And the price?\nSee the offer.\nRuth\n> And the date?\nFriday.\n"),
              "See the offer.\nRuth|Friday.");
}

TEST(Zones, AWarningOfOutsideSendersIsNoneOfTheReply) {
    EXPECT_EQ(reply_of("CAUTION: This email originated from outside of the organization.\nDo not "
                       "click links.\n\nHello Ruth,\n\nplease see the offer.\n"),
              "Hello Ruth,\n\nplease see the offer.");
    EXPECT_EQ(reply_of("ACHTUNG: Diese E-Mail kommt von einem externen Absender.\n\nHallo Ruth\n"),
              "Hallo Ruth");
    EXPECT_EQ(reply_of("Warning: the external sensor is wet.\n\nCall me\n"),
              "Warning: the external sensor is wet.\n\nCall me");
}

TEST(Zones, ANameWithTitleAndCompanyOnOneLineBeginsASignature) {
    EXPECT_EQ(reply_of("Let us do it on Monday.\n\nBob Smith | Sales Director | Acme Corp\n"
                       "T: +1 212 123 4567 | bob@acme.example\nwww.acme.example\n"),
              "Let us do it on Monday.");
}

TEST(Zones, AttributionsInManyLanguages) {
    for (const char* attribution :
         {"On Mon, Mar 2, 2026 at 9:00 AM Ruth Meyer <ruth@us.example> wrote:",
          "On Mon, Mar 2, 2026 at 9:00 AM Ruth Meyer\n<ruth@us.example> wrote:",
          "Am Mo., 2. März 2026 um 09:00 Uhr schrieb Ruth Meyer <ruth@us.example>:",
          "Am 02.03.26 um 09:00 schrieb Ruth Meyer:",
          "Le lun. 2 mars 2026 à 09:00, Ruth Meyer <ruth@us.example> a écrit :",
          "Le 02/03/2026 à 09:00, Ruth Meyer a écrit :",
          "El lun, 2 mar 2026 a las 9:00, Ruth Meyer (<ruth@us.example>) escribió:",
          "El 02/03/2026 a las 9:00, Ruth Meyer escribió:",
          "Op ma 2 mrt 2026 om 09:00 schreef Ruth Meyer <ruth@us.example>:",
          "Il giorno lun 2 mar 2026 alle ore 09:00 Ruth Meyer <ruth@us.example> ha scritto:",
          "Em seg., 2 de mar. de 2026 às 09:00, Ruth Meyer <ruth@us.example> escreveu:",
          "Den mån 2 mars 2026 kl 09:00 skrev Ruth Meyer <ruth@us.example>:",
          "Den man. 2. mar. 2026 kl. 09.00 skrev Ruth Meyer <ruth@us.example>:",
          "pon., 2 mar 2026 o 09:00 Ruth Meyer <ruth@us.example> napisał(a):",
          "W dniu 2.03.2026 o 09:00, Ruth Meyer pisze:", "Ruth Meyer <ruth@us.example> wrote:",
          "Ruth Meyer schrieb am 02.03.2026 09:00:",
          "--- On Mon, 3/2/26, Ruth Meyer <ruth@us.example> wrote:",
          ">>> Ruth Meyer <ruth@us.example> 3/2/26 9:00 AM >>>"}) {
        for (const char* quote : {"> Our offer.\n> More of it.\n", "Our offer.\nMore of it.\n"}) {
            const std::string text =
                "Fine with us.\n\n" + std::string(attribution) + "\n\n" + quote;
            EXPECT_EQ(reply_of(text), "Fine with us.") << text;
            EXPECT_EQ(text_of(text, ZoneKind::Header), attribution) << text;
        }
    }
}

TEST(Zones, HeaderBlocksInManyLanguages) {
    for (const char* block :
         {"From: Ruth Meyer <ruth@us.example>\nSent: Monday, March 2, 2026 9:00 AM\n"
          "To: Ann Lee\nCc: Bob\nSubject: Offer",
          "Von: Ruth Meyer <ruth@us.example>\nGesendet: Montag, 2. März 2026 09:00\n"
          "An: Ann Lee\nBetreff: Angebot",
          "De : Ruth Meyer <ruth@us.example>\nEnvoyé : lundi 2 mars 2026 09:00\n"
          "À : Ann Lee\nObjet : Offre",
          "De: Ruth Meyer <ruth@us.example>\nEnviado el: lunes, 2 de marzo de 2026 9:00\n"
          "Para: Ann Lee\nAsunto: Oferta",
          "Da: Ruth Meyer\nInviato: lunedì 2 marzo 2026 09:00\nA: Ann Lee\nOggetto: Offerta",
          "Van: Ruth Meyer\nVerzonden: maandag 2 maart 2026 09:00\nAan: Ann\nOnderwerp: Offerte",
          "De: Ruth Meyer\nEnviada em: segunda-feira, 2 de março\nPara: Ann\nAssunto: Oferta",
          "Från: Ruth Meyer\nSkickat: den 2 mars 2026 09:00\nTill: Ann\nÄmne: Offert",
          "Fra: Ruth Meyer\nSendt: 2. mars 2026 09:00\nTil: Ann\nEmne: Tilbud",
          "Od: Ruth Meyer\nWysłano: poniedziałek, 2 marca\nDo: Ann\nTemat: Oferta",
          "*From:* Ruth Meyer\n*Date:* Monday\n*To:* Ann Lee\n*Subject:* Offer",
          "Ruth Meyer\n03/02/2026 09:00 AM\nTo: Ann Lee/CLIENT\ncc: \nSubject: Offer",
          "-----Original Message-----\nFrom: Ruth\nSent: Monday\nTo: Ann\nSubject: Offer",
          "-----Ursprüngliche Nachricht-----\nVon: Ruth\nGesendet: Montag\nAn: Ann\nBetreff: x",
          "________________________________\nFrom: Ruth\nSent: Monday\nTo: Ann\nSubject: Offer"}) {
        const std::string text =
            "Fine with us.\n\n" + std::string(block) + "\n\nOur offer.\n\nRegards\nRuth\n";
        EXPECT_EQ(reply_of(text), "Fine with us.") << text;
        EXPECT_EQ(text_of(text, ZoneKind::Header), block) << text;
        EXPECT_EQ(text_of(text, ZoneKind::Quote), "Our offer.\n\nRegards\nRuth") << text;
    }
}

TEST(Zones, ForwardsInManyLanguages) {
    for (const char* mark :
         {"---------- Forwarded message ---------",
          "Begin forwarded message:", "-------- Weitergeleitete Nachricht --------",
          "Anfang der weitergeleiteten Nachricht:", "---------- Message transféré ----------",
          "Début du message réexpédié :", "---------- Mensaje reenviado ----------",
          "Inicio del mensaje reenviado:", "---------- Messaggio inoltrato ----------",
          "---------------------- Forwarded by Ann Lee/CLIENT on 03/02/2026 \n09:00 AM "
          "---------------------------"}) {
        const std::string text = "Please have a look.\n\n" + std::string(mark) +
                                 "\nSome text of another.\nMore of it.\n";
        EXPECT_EQ(reply_of(text), "Please have a look.") << text;
        EXPECT_EQ(reply_of(std::string(mark) + "\nSome text of another.\n"), "") << text;
    }
}

TEST(Zones, AnswersBetweenQuotesStayReply) {
    const std::string text =
        "Answers below.\n\nOn Mon, 2 Mar 2026 at 09:00, Ruth wrote:\n> When can you start?\n\n"
        "In April.\n\n> Who signs?\n\nAnn does.\n";
    EXPECT_EQ(reply_of(text), "Answers below.|In April.|Ann does.");
}

TEST(Zones, AnswerBelowTheQuote) {
    EXPECT_EQ(reply_of("On 2 Mar 2026 09:00, Ruth wrote:\n> When?\nIn April.\n"), "In April.");
}

TEST(Zones, SignaturesByClosingWords) {
    for (const char* signature :
         {"-- \nAnn Lee\nBrightwater Ltd",
          "--\nAnn",
          "Best regards,\nAnn Lee\n+1 555 123 4567",
          "Kind regards\n\nAnn",
          "Mit freundlichen Grüßen\n\nAnn Lee\nBrightwater GmbH",
          "Viele Grüße\nAnn",
          "Cordialement,\nAnn Lee",
          "Bien à vous,\nAnn",
          "Saludos cordiales,\nAnn Lee",
          "Un saludo,\nAnn",
          "Met vriendelijke groet,\nAnn",
          "Cordiali saluti\nAnn",
          "Atenciosamente,\nAnn",
          "Med vänliga hälsningar\nAnn",
          "Pozdrawiam\nAnn",
          "Thanks,\nAnn",
          "Vielen Dank\nAnn",
          "Sent from my iPhone",
          "Von meinem iPhone gesendet",
          "Envoyé de mon iPhone",
          "Enviado desde mi iPhone",
          "Get Outlook for iOS",
          "Cheers\nAnn\n\nSent from my iPhone",
          "Regards,\nAnn\n\nThis e-mail is confidential and intended for the addressee only.\n"
          "If you are not the addressee, delete it."}) {
        const std::string text =
            "We take the offer.\nPlease send it.\n\n" + std::string(signature) + "\n";
        EXPECT_EQ(reply_of(text), "We take the offer.\nPlease send it.") << text;
        EXPECT_EQ(text_of(text, ZoneKind::Signature), signature) << text;
        const std::string above = text + "\nOn 2 Mar 2026 09:00, Ruth wrote:\n> Our offer.\n";
        EXPECT_EQ(text_of(above, ZoneKind::Signature), signature) << above;
    }
}

TEST(Zones, SignaturesByTheSendersName) {
    const std::string_view header = "From: Ann Lee <ann.lee@client.example>";
    for (const char* signature : {"Ann", "Ann Lee\nHead of Sales\n+1 555 123 4567", "- Ann",
                                  "Dr. Ann Lee\nBrightwater Ltd\nwww.brightwater.example"}) {
        const std::string text =
            "We take the offer. Please send it.\n\n" + std::string(signature) + "\n";
        EXPECT_EQ(reply_of(text, header), "We take the offer. Please send it.") << text;
    }
    // Somebody else's name is the sender's own text.
    EXPECT_EQ(reply_of("Who is with us?\n\nBob\n", header), "Who is with us?\n\nBob");
}

TEST(Zones, WordsThatOnlyLookLikeAnEnd) {
    for (const char* text :
         {"Thanks for the offer, we take it.", "Best of all, it is cheap.",
          "On this he wrote:\n\nnothing at all.", "Sent from my desk, which is easier.",
          "Please fill in:\nTo: the place\nFrom: the other place",
          "Date: Monday\nTime: 9:00\nPlace: here", "One question I had:\n\nwhen?",
          "The memo says: From here on we wait.\nTo: be decided."}) {
        EXPECT_EQ(reply_of(text), text);
    }
}

TEST(Zones, APostscriptIsTheSendersText) {
    const std::string text = "We take it.\n\nRegards,\nAnn\n\nPS: Please call me on Monday.\n";
    EXPECT_EQ(reply_of(text), "We take it.|PS: Please call me on Monday.");
}

TEST(Zones, ThanksAloneAreTheMessage) {
    EXPECT_EQ(reply_of("Thank you!\nAnn\n"), "Thank you!");
    EXPECT_EQ(reply_of("Thanks,\nAnn\n\nOn 2 Mar 2026 09:00, Ruth wrote:\n> Here.\n"), "Thanks,");
}

TEST(Zones, DashesBetweenParagraphsAreNoSignature) {
    const std::string text =
        "First we sign the order form.\n--\nThen we start with the first site in April.\n"
        "The second site follows in the week after.\nThe third one waits for the permit.\n";
    EXPECT_EQ(reply_of(text) + "\n", text);
}

TEST(Zones, StandInOrderAndCoverAllButBlankLines) {
    const std::string text =
        "Hi\n\n> a\n\nb\n\nOn 2 Mar 2026 09:00, Ruth wrote:\n> c\n\nRegards,\nAnn\n";
    std::string covered(text.size(), '.');
    std::size_t end = 0;
    for (const domain::Zone& zone : split_zones(text, "")) {
        EXPECT_LE(end, zone.span.begin);
        end = zone.span.end;
        for (std::size_t i = zone.span.begin; i < zone.span.end; ++i) covered[i] = 'x';
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        EXPECT_TRUE(covered[i] == 'x' || text[i] == '\n') << i;
    }
}

}  // namespace
}  // namespace foresail::normalize
// NOLINTEND(bugprone-suspicious-missing-comma)
