#include "normalize/zones/contact_line.h"

#include "normalize/zones/lines.h"
#include "normalize/zones/phrases.h"

// Long phrases go over several lines on purpose.
// NOLINTBEGIN(bugprone-suspicious-missing-comma)
namespace foresail::normalize::zones {

bool is_contact_line(std::string_view line) {
    constexpr std::size_t bytes_max = 100;
    static const RE2 re = any_of(
        "",
        {
            "\\+?\\(?\\d[\\d\\s().–/+-]{6,}\\d",
            "\\S@\\S+\\.\\pL{2,}|https?://|\\bwww\\.",
            "^\\s*\\*?(?:t|p|f|m|e|w|tel|phone|ph|fax|mobile|mob|cell|direct|office|handy|mobil|"
            "telefon|téléphone|tél|portable|móvil|teléfono|e-?mail|web|skype|internet|voice|pager)"
            "\\.?\\s*[:.#]",
            "\\b(?:ceo|cto|cfo|coo|president|director[a]?|manager|assistant|engineer|consultant|"
            "analyst|partner|associate|counsel|attorney|officer|specialist|coordinator|professor|"
            "geschäftsführer|leiter|leiterin|vertrieb|directeur|directrice|responsable|gerente|"
            "jefe|sales|marketing|head of|vice|vp|chairman|founder|editor|lead|developer)\\b",
            "\\b(?:gmbh|inc|llc|ltd|llp|corp|corporation|company|ag|kg|s\\.?a\\.?s?|s\\.?l|"
            "s\\.?r\\.?l|bv|plc|group|university|institute|department|dept|research|solutions|"
            "services|partners)\\b\\.?",
            "\\b\\d{5}(?:-\\d{4})?\\b",
            "\\b(?:street|st|avenue|ave|road|rd|suite|floor|blvd|box|straße|strasse|str|platz|rue|"
            "calle|via|plaza|square)\\b[.,]?",
        },
        "");
    return line.size() <= bytes_max && found(line, re);
}

}  // namespace foresail::normalize::zones
// NOLINTEND(bugprone-suspicious-missing-comma)
