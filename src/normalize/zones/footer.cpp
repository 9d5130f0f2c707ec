#include "normalize/zones/footer.h"

#include "normalize/zones/lines.h"
#include "normalize/zones/phrases.h"

// Long phrases go over several lines on purpose.
// NOLINTBEGIN(bugprone-suspicious-missing-comma)
namespace foresail::normalize::zones {
namespace {

constexpr std::size_t mobile_bytes_max = 120;
constexpr std::size_t looked_at_bytes_max = 400;

const RE2& mobile() {
    static const RE2 re = any_of(
        "^[-–—*<\\s]*",
        {
            // English; "Sent from my desk, ..." is a sentence.
            "sent (?:from|via|by|using|with) (?:my|the all[- ]new) (?:[\\w®™'’+.-]+ ?)+(?:[(<].*)?",
            "sent (?:from|via|by|using|with) (?:the )?(?:sparrow|outlook|mail|yahoo|gmail|samsung|"
            "blackberry|windows|iphone|ipad|android|mailbird|airmail|spark|superhuman|hubspot|"
            "front|nine|bluemail|aquamail|k-9|proton|thunderbird|fastmail|t-mobile|verizon|at&t|"
            "wireless|a (?:mobile|phone|handheld|blackberry))\\b.*",
            "get (?:outlook|bluemail|spark|yahoo mail|k-9) for .+",
            "outlook (?:für|voor) .+ (?:herunterladen|beziehen|downloaden)|"
            "(?:hol(?:en)?|laden) sie (?:sich )?outlook für .+|(?:scarica|ottieni) outlook per .+",
            "(?:composed|typed) (?:on|with) (?:my|a) .+|via mobile",
            // German
            "von meine[mr] (?:[\\w®-]+ ?)+gesendet|diese nachricht wurde von meinem .+ gesendet",
            "gesendet (?:von|mit|über|aus) (?:meinem|meiner|der|dem|outlook|gmx|web\\.de|samsung|"
            "mail).*",
            // French
            "envoyé (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo|l['’]app).*",
            "(?:télécharger|obtenez) outlook pour .+",
            // Spanish, Portuguese
            "enviado (?:desde|do|de|a partir do) (?:mi|meu|outlook|correo|yahoo|e-?mail).*",
            "obten?e?r (?:o )?outlook para .+",
            // Italian, Dutch, Nordic, Polish, Finnish, Russian, Japanese, Chinese
            "inviato (?:da|dal) (?:il )?(?:mio|outlook|iphone|ipad|yahoo|libero|posta).*",
            "verzonden (?:vanaf|met|via|vanuit) (?:mijn|outlook|mail).*|verstuurd vanaf mijn .+",
            "skickat från (?:min|outlook|mail).*|sendt fra (?:min|outlook|mail).*",
            "wysłan[eoy] z (?:mojego|iphone|telefonu|programu|outlook).*|lähetetty .+ista",
            "отправлено (?:с|из) .+|iphoneから送信|(?:从|发自)我的.+",
        },
        "\\s*[.>]?$");
    return re;
}

const RE2& disclaimer() {
    static const RE2 re = any_of(
        "^[-*_#=>\\s\"(<]{0,12}",
        {
            // Headings
            "(?:important |legal |e-?mail )?(?:confidential(?:ity)? ?(?:notice|note|warning|"
            "statement|communication)?|disclaimer|privileged|legal notice|notice)\\s*"
            "(?:[:.*/-]|and |$)",
            "vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|hinweis zur vertraul",
            "avis de confidentialité|aviso (?:legal|de confidencialidad)",
            // English: the whole claim in one line, or only its beginning, wrapped.
            "th(?:is|e) (?:e-?mail|message|communication|transmission|electronic|document|"
            "information (?:contained|transmitted|in this)|contents? of this|footnote|mail|"
            "internet e-?mail)\\b.*(?:confidential|intended|privileg|property of|virus|swept|"
            "proprietary|may contain|contains information)",
            "(?:th(?:is|e) (?:e-?mail|message|communication|transmission|electronic (?:message|mail"
            "|transmission))|the information (?:contained|transmitted|in this))(?:,? (?:message )?"
            "(?:and|including|with|together|\\(|contained|in|is|may|contains?|transmitted|has|by)"
            "\\b.*)?$",
            "if you (?:are not the intended|have received this|received this)",
            "unless (?:otherwise|expressly) stated|please (?:consider|think).*environment",
            // German, French, Spanish, Italian, Portuguese, Dutch
            "diese (?:e-?mail|nachricht|mail)\\b.*(?:vertraulich|bestimmt|geschützt)",
            "der inhalt dieser (?:e-?mail|nachricht)",
            "(?:ce|le présent|le contenu de ce) (?:message|courriel|mail|e-?mail)\\b.*"
            "(?:confidentiel|destin|exclusi)",
            "(?:este|el contenido de este|el presente) (?:mensaje|correo|e-?mail)\\b.*"
            "(?:confidencial|destin|dirig|exclusiv)",
            "(?:questo messaggio|il presente messaggio|le informazioni contenute)\\b.*"
            "(?:riservat|confidenzial|destinat)",
            "(?:esta mensagem|este e-?mail)\\b.*(?:confidencia|destin)",
            "(?:dit bericht|deze e-?mail|dit e-?mailbericht)\\b.*(?:vertrouwelijk|bestemd)",
            // Free mailers and lists
            "do you yahoo!\\?|get your free|get free|join msn|msn photos|express yourself",
            "chat with friends|free email every day|send and receive hotmail",
            "yahoo! (?:mail|auctions|photos|messenger|sports)\\b",
            "to unsubscribe|um sich (?:abzumelden|von)|pour (?:se|vous) désabonner|unsubscribe:",
            "you received this (?:message|email|e-mail|because)|you are receiving this",
        },
        "");
    return re;
}

}  // namespace

bool is_mobile_footer(std::string_view line) {
    if (line.size() > mobile_bytes_max || line.find(',') != std::string_view::npos) return false;
    return found(line, mobile());
}

bool is_sender_banner(std::string_view line) {
    static const RE2 re(
        "(?i)^[\\W_]{0,6}(?:caution|warning|attention|external(?: e-?mail| sender| "
        "message)?|notice|"
        "achtung|vorsicht|warnung|externe "
        "(?:e-?mail|mail|nachricht)|hinweis|avertissement|prudence|"
        "courriel externe|precaución|atención|advertencia|correo externo|let op)\\b.*"
        "(?:outside|external|extern|extérieur|de fuera)");
    static const RE2 mail(
        "(?i)\\b(?:e-?mails?|messages?|senders?|mail|nachrichten?|absender\\w*|courriels?|"
        "expéditeurs?|mensajes?|correos?|remitentes?|bericht|afzender)\\b");
    return line.size() <= looked_at_bytes_max && found(line, re) && found(line, mail);
}

bool begins_disclaimer(std::string_view line) {
    return found(line.substr(0, looked_at_bytes_max), disclaimer());
}

}  // namespace foresail::normalize::zones
// NOLINTEND(bugprone-suspicious-missing-comma)
