#include "normalize/zones/closing.h"

#include "normalize/zones/lines.h"

#include <re2/re2.h>

namespace foresail::normalize::zones {
namespace {

constexpr std::size_t closing_bytes_max = 70;

// What may stand behind the words: punctuation, and a name of up to three words.
#define FS_CLOSING_END                                                                              \
    "\\s*[,.!;:–—-]*\\s*(?:(?-i:\\p{Lu})[\\pL'’.-]*(?:\\s+(?-i:\\p{Lu})[\\pL'’.-]*){0,2})?" \
    "\\s*[,.!-]*$"

const RE2& regards() {
    static const RE2 re(
        "(?i)^[-–—*\\s]*(?:(?:with )?(?:(?:my |our |the )?(?:very "
        ")?(?:kind(?:est)?|best|warm(?:est)?|many|"
        "sincere|friendly|personal) )?(?:personal )?(?:regards|wishes|greetings)(?: from "
        "\\pL+)?|best|all the best|"
        "all my best|(?:yours )?(?:very )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|"
        "(?:very )?truly yours|yours|cheers|take care|cordially|warmly|rgds|brgds|kr|br|"
        "mit (?:freundlich\\pL*|best\\pL*|herzlich\\pL*|lieb\\pL*|viel\\pL*|sonnig\\pL*) "
        "(?:gr(?:ü|ue|u)(?:ß|ss)\\pL*|empfehlung\\pL*)(?: (?:aus|von|an) .+)?|"
        "(?:viele|beste|liebe|herzliche|freundliche|schöne|sonnige|schoene) gr(?:ü|ue)(?:ß|ss)e"
        "(?: (?:aus|von|an) .+)?|(?:lieben |schönen |besten )?gru(?:ß|ss)|grüße|gruesse|"
        "hochachtungsvoll|herzlichst|mfg|lg|vg|bg|hg|"
        "(?:bien |très )?cordialement|bien à (?:vous|toi)|sincèrement|sincères salutations|"
        "(?:mes |nos )?(?:meilleures|cordiales|sincères) salutations|salutations(?: distinguées)?|"
        "amicalement|respectueusement|amitiés|cdt|cdlt|bonne (?:journée|soirée|réception)|"
        "(?:bonne fin de|excellente) (?:journée|semaine)|je vous prie d['’]agréer.*|"
        "(?:muchos |cordiales |atentos )?saludos(?: cordiales| y gracias)?|un (?:cordial |fuerte )?"
        "(?:saludo|abrazo)|atentamente|atte|cordialmente|"
        "(?:cordiali|distinti|cari|tanti) saluti|saluti|un saluto|"
        "met (?:vriendelijke|hartelijke) (?:groet|groeten)|(?:vriendelijke|hartelijke) "
        "groet(?:en)?|"
        "groet(?:en|jes)?|mvg|hoogachtend|"
        "atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|"
        "med (?:venlig|vennlig|vänliga?) (?:hilsen|hälsning(?:ar)?)|(?:venlig|vennlig|beste) "
        "hilsen|"
        "(?:vänliga|bästa) hälsningar|hilsen|hälsningar|mvh|terveisin|ystävällisin terveisin|"
        "pozdrawiam(?: serdecznie)?|pozdrowienia|z poważaniem|z wyrazami szacunku|s pozdravem|"
        "с уважением|с наилучшими пожеланиями|üdvözlettel|cu stimă|saygılarımla)" FS_CLOSING_END);
    return re;
}

const RE2& thanks() {
    static const RE2 re(
        "(?i)^[-–—*\\s]*(?:(?:many |with |very many )?thanks(?: again| so much| a lot| very much| "
        "in advance| and (?:best |kind )?regards| & regards| a million| much)?|thank you(?: "
        "(?:very|so) "
        "much| again| in advance| and (?:best |kind )?regards| for your (?:time|help|assistance|"
        "consideration|attention|cooperation|support))?|thx|tks|thnx|tia|talk soon|"
        "(?:many |best )?thanks for your (?:time|help|assistance|support)|"
        "(?:have|enjoy) (?:a|your) (?:great|nice|good|wonderful|lovely) "
        "(?:day|week|weekend|evening)|"
        "(?:vielen|besten|herzlichen|schönen|lieben) dank(?: (?:im voraus|vorab|und "
        ".+))?|danke"
        "(?: (?:im voraus|vorab|und .+))?|bis bald|"
        "merci(?: (?:beaucoup|d['’]avance|par avance|bien|et .+))?|à bientôt|"
        "(?:muchas |mil )?gracias(?: (?:de antemano|por todo|y .+))?|"
        "grazie(?: mille| in anticipo)?|(?:hartelijk )?(?:bedankt|dank)|alvast bedankt|"
        "(?:muito )?obrigad[oa]|tack(?: på förhand)?|(?:på forhånd )?takk?|mange tak|kiitos|"
        "dziękuję|спасибо|hope this helps|hth)" FS_CLOSING_END);
    return re;
}
#undef FS_CLOSING_END

}  // namespace

Closing closing_of(std::string_view line) {
    if (line.empty() || line.size() > closing_bytes_max) return Closing::None;
    if (found(line, regards())) return Closing::Regards;
    return found(line, thanks()) ? Closing::Thanks : Closing::None;
}

bool is_mobile_footer(std::string_view line) {
    static const RE2 re(
        "(?i)^[-–—*<\\s]*(?:"
        "sent (?:from|via|by|using|with) (?:my|the all[- ]new) (?:[\\w®™'’+.-]+[ ]?){1,6}"
        "(?:\\s*[(<].*)?|"
        "sent (?:from|via|by|using|with) (?:the "
        ")?(?:sparrow|outlook|mail|yahoo|gmail|samsung|blackberry|windows|"
        "iphone|ipad|android|mailbird|airmail|spark|superhuman|hubspot|front|nine|bluemail|"
        "aquamail|k-9|proton|"
        "thunderbird|fastmail|t-mobile|verizon|at&t|a "
        "(?:mobile|phone|handheld|blackberry)|wireless)\\b.*|"
        "get (?:outlook|bluemail|spark|yahoo mail|k-9) for .+|"
        "(?:composed|typed) (?:on|with) (?:my|a) .+|via mobile|"
        "von meine[mr] (?:[\\w®-]+[ ]?){1,5}gesendet|gesendet (?:von|mit|über|aus) "
        "(?:meinem|meiner|der|outlook|"
        "gmx|web\\.de|samsung|dem|mail).*|diese nachricht wurde von meinem .+ gesendet|"
        "envoyé (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo|l['’]app).*|"
        "télécharger outlook pour .+|obtenez outlook pour .+|"
        "enviado (?:desde|do|de|a partir do) (?:mi|meu|outlook|correo|yahoo|e-?mail).*|"
        "obtener outlook para .+|obter o outlook para .+|"
        "inviato (?:da|dal) (?:il )?(?:mio|outlook|iphone|ipad|yahoo|libero|posta).*|"
        "verzonden (?:vanaf|met|via|vanuit) (?:mijn|outlook|mail).*|verstuurd vanaf mijn "
        ".+|"
        "skickat från (?:min|outlook|mail).*|sendt fra (?:min|outlook|mail).*|"
        "wysłan[eoy] z (?:mojego|iphone|telefonu|programu|outlook).*|lähetetty .+|"
        "отправлено (?:с|из) .+|iphoneから送信|从我的.{2,20}发送|发自我的.{2,20}"
        ")\\s*[.>]?$");
    if (line.size() > 120 || line.find(',') != std::string_view::npos) return false;
    return found(line, re);
}

bool begins_disclaimer(std::string_view line) {
    static const RE2 re(
        "(?i)^[-*_#=>\\s\"(<]{0,12}(?:"
        "(?:important |legal |e-?mail )?(?:confidential(?:ity)? "
        "?(?:notice|note|warning|statement|communication)?|disclaimer|"
        "privileged|legal notice|notice)\\s*(?:[:.*/-]|and |$)|"
        "th(?:is|e) (?:e-?mail|message|communication|transmission|electronic|document|information "
        "(?:contained|transmitted|in this)|contents? of this|footnote|mail|internet "
        "e-?mail)\\b.*"
        "(?:confidential|intended|privileg|property of|virus|swept|proprietary|may "
        "contain|contains "
        "information)|"
        "(?:th(?:is|e) (?:e-?mail|message|communication|transmission|electronic "
        "(?:message|mail|transmission))|the information (?:contained|transmitted|in this))(?:,? "
        "(?:message "
        ")?(?:and|including|with|together|\\(|contained|in|is|may|contains?|transmitted|has|by)\\b."
        "{0,200})?$|"
        "if you (?:are not the intended|have received this|received this)|"
        "unless (?:otherwise|expressly) stated|please (?:consider|think).*environment|"
        "diese (?:e-?mail|nachricht|mail)\\b.*(?:vertraulich|bestimmt|geschützt)|"
        "(?:vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|hinweis zur "
        "vertraulichkeit)|"
        "der inhalt dieser (?:e-?mail|nachricht)|"
        "(?:ce|le présent|le contenu de ce) "
        "(?:message|courriel|mail|e-?mail)\\b.*(?:confidentiel|destin|exclusi)|"
        "avis de confidentialité|"
        "(?:este|el contenido de este|el presente) "
        "(?:mensaje|correo|e-?mail)\\b.*(?:confidencial|destin|dirig|exclusiv)|"
        "aviso (?:legal|de confidencialidad)|"
        "(?:questo messaggio|il presente messaggio|le informazioni "
        "contenute)\\b.*(?:riservat|confidenzial|destinat)|"
        "(?:esta mensagem|este e-?mail)\\b.*(?:confidencia|destin)|"
        "(?:dit bericht|deze e-?mail|dit e-?mailbericht)\\b.*(?:vertrouwelijk|bestemd)|"
        "do you yahoo!\\?|get your free|get free|join msn|msn photos|express yourself|chat with "
        "friends|"
        "free email every day|send and receive hotmail|yahoo! "
        "(?:mail|auctions|photos|messenger|sports)\\b|"
        "(?:to unsubscribe|um sich (?:abzumelden|von)|pour (?:se|vous) désabonner|unsubscribe:|"
        "you received this (?:message|email|e-mail|because)|you are receiving this)"
        ")");
    return found(line.substr(0, 400), re);
}

bool is_contact_line(std::string_view line) {
    static const RE2 re(
        "(?i)(?:\\+?\\(?\\d[\\d\\s().–/+-]{6,}\\d)|\\S@\\S+\\.\\pL{2,}|https?://|\\bwww\\.|"
        "^\\s*\\*?(?:t|p|f|m|e|w|tel|phone|ph|fax|mobile|mob|cell|direct|office|handy|mobil|"
        "telefon|"
        "téléphone|tél|portable|móvil|teléfono|e-?mail|web|skype|internet|voice|pager)\\.?\\s*[:.#]"
        "|"
        "\\b(?:ceo|cto|cfo|coo|president|director|manager|assistant|engineer|consultant|analyst|"
        "partner|associate|counsel|attorney|officer|specialist|coordinator|professor|"
        "geschäftsführer"
        "|leiter|leiterin|vertrieb|directeur|directrice|responsable|director[a]?|gerente|jefe|"
        "sales|marketing|head of|vice|vp|chairman|founder|editor|lead|developer)\\b|"
        "\\b(?:gmbh|inc|llc|ltd|llp|corp|corporation|company|ag|kg|s\\.?a\\.?s?|s\\.?l|s\\.?r\\.?l|"
        "bv|"
        "plc|group|university|institute|department|dept|research|solutions|services|partners)\\b\\."
        "?|"
        "\\b\\d{5}(?:-\\d{4})?\\b|\\b(?:street|st|avenue|ave|road|rd|suite|floor|blvd|box|straße|"
        "strasse|str|platz|rue|calle|via|plaza|square)\\b[.,]?");
    return line.size() <= 100 && found(line, re);
}

bool is_postscript(std::string_view line) {
    static const RE2 re("^(?:P\\.? ?P?\\.? ?S\\.?|PS|NB|N\\.B\\.)\\s*[:.,–-]?\\s*\\S");
    return found(line, re) && line.substr(0, 1) != "p";
}

}  // namespace foresail::normalize::zones
