#include "normalize/zones/closing.h"

#include "normalize/zones/lines.h"
#include "normalize/zones/phrases.h"

// Long phrases go over several lines on purpose.
// NOLINTBEGIN(bugprone-suspicious-missing-comma)
namespace foresail::normalize::zones {
namespace {

constexpr std::size_t closing_bytes_max = 70;

constexpr std::string_view before = "^[-–—*\\s]*";
// What may stand behind the words: punctuation, and a name of up to three words.
constexpr std::string_view behind =
    "\\s*[,.!;:–—-]*\\s*"
    "(?:(?-i:\\p{Lu})[\\pL'’.-]*(?:\\s+(?-i:\\p{Lu})[\\pL'’.-]*){0,2})?"
    "\\s*[,.!-]*$";

const RE2& regards() {
    static const RE2 re = any_of(
        before,
        {
            // English
            "(?:with )?(?:(?:my |our |the )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|"
            "sincere|friendly|personal) )?(?:personal )?(?:regards|wishes|greetings)"
            "(?: from \\pL+)?",
            "best|all the best|all my best|cheers|take "
            "care|cordially|warmly|yours|rgds|brgds|kr|br",
            "(?:yours )?(?:very )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?",
            "(?:very )?truly yours",
            // German
            "mit (?:freundlich|best|herzlich|lieb|viel|sonnig)\\pL* "
            "(?:gr(?:ü|ue|u)(?:ß|ss)|empfehlung)\\pL*(?: (?:aus|von|an) .+)?",
            "(?:viele|beste|liebe|herzliche|freundliche|schöne|schoene|sonnige) "
            "gr(?:ü|ue)(?:ß|ss)e(?: (?:aus|von|an) .+)?",
            "(?:lieben |schönen |besten )?gru(?:ß|ss)|grüße|gruesse",
            "hochachtungsvoll|herzlichst|mfg|lg|vg|bg|hg",
            // French
            "(?:bien |très )?cordialement|bien à (?:vous|toi)|sincèrement|sincères salutations",
            "(?:mes |nos )?(?:meilleures|cordiales|sincères) salutations",
            "salutations(?: distinguées)?|amicalement|respectueusement|amitiés|cdt|cdlt",
            "bonne (?:journée|soirée|réception)|(?:bonne fin de|excellente) (?:journée|semaine)",
            "je vous prie d['’]agréer.*",
            // Spanish
            "(?:muchos |cordiales |atentos )?saludos(?: cordiales| y gracias)?",
            "un (?:cordial |fuerte )?(?:saludo|abrazo)|atentamente|atte|cordialmente",
            // Italian, Dutch, Portuguese
            "(?:cordiali|distinti|cari|tanti) saluti|saluti|un saluto",
            "met (?:vriendelijke|hartelijke) (?:groet|groeten)",
            "(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|hoogachtend",
            "atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?",
            // Nordic
            "med (?:venlig|vennlig|vänliga?) (?:hilsen|hälsning(?:ar)?)",
            "(?:venlig|vennlig|beste) hilsen|(?:vänliga|bästa) hälsningar|hilsen|hälsningar|mvh",
            "(?:ystävällisin )?terveisin",
            // Polish, Czech, Russian, Hungarian, Romanian, Turkish
            "pozdrawiam(?: serdecznie)?|pozdrowienia|z poważaniem|z wyrazami szacunku",
            "s pozdravem|с уважением|с наилучшими пожеланиями|üdvözlettel|cu stimă|saygılarımla",
        },
        behind);
    return re;
}

const RE2& thanks() {
    static const RE2 re = any_of(
        before,
        {
            // English
            "(?:many |with |very many )?thanks(?: again| so much| much| a lot| very much| a million"
            "| in advance| (?:and|&) (?:best |kind )?regards)?",
            "thank you(?: (?:very|so) much| again| in advance| and (?:best |kind )?regards)?",
            "(?:thank you|(?:many )?thanks) for your (?:time|help|assistance|consideration|"
            "attention|cooperation|support)",
            "thx|tks|thnx|tia|talk soon",
            "(?:have|enjoy) (?:a|your) (?:great|nice|good|wonderful|lovely) "
            "(?:day|week|weekend|evening)",
            // German
            "(?:(?:vielen|besten|herzlichen|schönen|lieben) dank|danke)"
            "(?: (?:im voraus|vorab|und .+))?|bis bald",
            // French, Spanish
            "merci(?: (?:beaucoup|d['’]avance|par avance|bien|et .+))?|à bientôt",
            "(?:muchas |mil )?gracias(?: (?:de antemano|por todo|y .+))?",
            // Italian, Dutch, Portuguese, Nordic, Polish, Russian
            "grazie(?: mille| in anticipo)?|(?:hartelijk )?(?:bedankt|dank)|alvast bedankt",
            "(?:muito )?obrigad[oa]|tack(?: på förhand)?|(?:på forhånd )?takk?|mange tak|kiitos",
            "dziękuję|спасибо",
        },
        behind);
    return re;
}

}  // namespace

Closing closing_of(std::string_view line) {
    if (line.empty() || line.size() > closing_bytes_max) return Closing::None;
    if (found(line, regards())) return Closing::Regards;
    return found(line, thanks()) ? Closing::Thanks : Closing::None;
}

bool is_postscript(std::string_view line) {
    static const RE2 re("^(?:P\\.? ?P?\\.? ?S\\.?|NB|N\\.B\\.)\\s*[:.,–-]?\\s*\\S");
    return found(line, re);
}

}  // namespace foresail::normalize::zones
// NOLINTEND(bugprone-suspicious-missing-comma)
