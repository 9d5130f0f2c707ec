#include "insight/signals/competitor_named.h"

#include "insight/signals/phrases.h"
#include "insight/signals/said.h"
#include "insight/signals/wording/competitor_phrases.h"

#include <algorithm>
#include <array>

namespace foresail::insight {

namespace {

// With a name, which begins with a capital letter. Groups would be `Name`.
constexpr const char* name_words =
    "([A-ZÀ-ÖØ-Þ][\\pL\\pN&.-]*[\\pL\\pN](?: [A-ZÀ-ÖØ-Þ][\\pL\\pN&-]+){0,2})";
// Whom somebody just talks to is a colleague as like as not: only with "also" it is another one.
constexpr const char* lead_ins =
    "(?:(?i:in talks|negotiating) (?:also )?(?i:to|with)"
    "|(?i:also|still|already) (?i:talking|speaking) (?i:to|with)"
    "|(?i:talking|speaking) (?i:also) (?i:to|with)"
    "|(?i:leaning|tending) (?i:to|towards?)|(?i:compared|compare|compares|comparing|comparing "
    "you|compare you|compare it|switch|switching)"
    " (?i:to|with|against)"
    "|(?i:quote|offer|proposal|bid) from"
    "|(?i:verhandeln|im gespräch|in verhandlung) (?:\\pL+ ){0,2}?mit (?i:der firma )?"
    "|(?i:sprechen|reden) (?:\\pL+ )?(?i:auch|noch|parallel|zudem|bereits) (?:\\pL+ )?mit (?i:der "
    "firma )?"
    "|(?i:im vergleich) (?:zu|mit)|(?:Die|die|der) Firma|[Aa]ngebot (?:von der Firma|der Firma|der)"
    "|(?i:discussions?|pourparlers|négociations?) avec|(?i:par rapport) à"
    "|(?i:comparée?s?|comparons vous|comparé) (?:à|avec)|(?i:devis|offre) de(?: chez)?"
    "|(?i:también) (?:\\pL+ )?(?i:hablando) con|(?i:negociando|en contacto|conversaciones) "
    "con|(?i:en comparación|comparad[oa]s?) "
    "con"
    "|(?i:oferta|presupuesto) de)";
constexpr const char* offers =
    "(?i:also |has |have |is |even |uns |nous |nos |auch |hat uns |a |va )?"
    "(?i:offers|offered|offering|quoted|quotes|charges|asks|promised|costs|bietet|verlangt|"
    "angeboten"
    "|kostet|propose|offre|facture|ofrece|cobra|propone|is cheaper|ist günstiger|est moins cher"
    "|es más barat[oa])";
constexpr const char* comparison =
    "(?:\\d ?(?:%|percent|prozent|pour cent|por ciento|€|\\$|eur|usd)|€ ?\\d|\\$ ?\\d|eur \\d|less"
    "|cheaper|lower|better price|weniger|günstiger|billiger|moins|plus bas|menos|más barat[oa]"
    "|más económic[oa]|half|same for|dasselbe für|la même chose)";

// Capitalised, but no company's names.
constexpr std::array no_names{
    "I",        "We",       "You",      "They",      "It",          "He",       "She",
    "This",     "That",     "These",    "Those",     "The",         "Our",      "Your",
    "My",       "Their",    "What",     "Which",     "Who",         "Nobody",   "Someone",
    "Somebody", "Everyone", "Finance",  "Legal",     "Procurement", "IT",       "Management",
    "Board",    "CFO",      "CEO",      "CTO",       "Marketing",   "Sales",    "Sie",
    "Wir",      "Ich",      "Er",       "Es",        "Das",         "Der",      "Die",
    "Dies",     "Ihr",      "Ihre",     "Ihnen",     "Ihrem",       "Ihren",    "Unser",
    "Unsere",   "Unserem",  "Excel",    "Papier",    "Nous",        "Vous",     "Il",
    "Elle",     "Ils",      "Elles",    "On",        "Ce",          "Cela",     "Cette",
    "Notre",    "Votre",    "Le",       "La",        "Les",         "Nosotros", "Usted",
    "Ustedes",  "Ellos",    "El",       "Ella",      "Esto",        "Eso",      "Nuestro",
    "Nuestra",  "Su",       "Se",       "Qué",       "Monday",      "Tuesday",  "Wednesday",
    "Thursday", "Friday",   "January",  "February",  "March",       "April",    "May",
    "June",     "July",     "August",   "September", "October",     "November", "December",
    "HR",       "Juni",     "Juli",     "Montag",    "Dienstag",    "Mittwoch", "Donnerstag",
    "Freitag",  "Kunden",   "Kollegen", "Ende",      "Q1",          "Q2",       "Q3",
    "Q4"};

struct NamePatterns {
    std::unique_ptr<const re2::RE2> after_lead_in =
        compile_words(std::string{"(?:^|[^\\pL])"} + lead_ins + " ?" + name_words);
    std::unique_ptr<const re2::RE2> before_offer = compile_words(
        std::string{"(?:^|[,;:] |(?i:that|and|but|dass|und|aber|que|et|mais|y|pero) )"} +
        name_words + " " + offers + "(?:$|[^\\pL\\pN])");
    std::unique_ptr<const re2::RE2> with_offer =
        compile_words(std::string{"(?:^|[^\\pL])[Vv]on "} + name_words +
                      " (?:haben wir|liegt|kam|gibt es|bekamen wir|erhielten wir) (?:\\pL+ ){0,3}?"
                      "(?:Angebot|Offerte)");
    std::unique_ptr<const re2::RE2> compares =
        compile_words(std::string{"(?i)(?:^|[^\\pL\\pN])"} + comparison);
};

const NamePatterns& patterns() {
    static const NamePatterns made;
    return made;
}

std::string folded(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    return result;
}

bool is_own(std::string_view name, const std::vector<std::string>& own) {
    const std::string word = folded(name);
    return std::any_of(own.begin(), own.end(), [&](const std::string& one) {
        const std::string known = folded(one);
        return known == word || (" " + known + " ").find(" " + word + " ") != std::string::npos;
    });
}

bool is_name(std::string_view name, const std::vector<std::string>& own) {
    const auto first = name.substr(0, name.find(' '));
    return std::none_of(no_names.begin(), no_names.end(),
                        [&](const char* word) { return first == word; }) &&
           !is_own(name, own) && !is_own(first, own);
}

std::optional<std::string> listed_name(std::string_view sentence,
                                       const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (name.empty()) continue;
        // A short name is a word as like as not: there capitals count.
        const std::string pattern = std::string{name.size() > 3 ? "(?i)" : ""} +
                                    "(?:^|[^\\pL\\pN])" + re2::RE2::QuoteMeta(name) +
                                    "(?:s|.s)?(?:$|[^\\pL\\pN])";
        if (re2::RE2::PartialMatch(sentence, *compile_words(pattern))) return name;
    }
    return std::nullopt;
}

std::optional<std::string> told_name(std::string_view sentence,
                                     const std::vector<std::string>& own) {
    std::string name;
    if (re2::RE2::PartialMatch(sentence, *patterns().after_lead_in, &name) && is_name(name, own)) {
        return name;
    }
    if (re2::RE2::PartialMatch(sentence, *patterns().with_offer, &name) && is_name(name, own)) {
        return name;
    }
    if (re2::RE2::PartialMatch(sentence, *patterns().before_offer, &name) && is_name(name, own) &&
        re2::RE2::PartialMatch(sentence, *patterns().compares)) {
        return name;
    }
    return std::nullopt;
}

std::optional<std::string> named_in(std::string_view sentence,
                                    const std::vector<std::string>& names,
                                    const std::vector<std::string>& own) {
    if (auto name = listed_name(sentence, names)) return name;
    return told_name(sentence, own);
}

std::vector<std::string> own_names(const DealView& view) {
    std::vector<std::string> names;
    for (const auto& id : people_of(view)) {
        const auto contact = view.rep.tables.contacts.get_for(view.rep.viewer, id);
        if (contact) names.push_back(contact->name.value);
    }
    const auto company = view.rep.tables.companies.get_for(view.rep.viewer, view.deal.company);
    if (company) names.push_back(company->name.value);
    return names;
}

}  // namespace

std::optional<std::string> competitor_in(std::string_view sentence, std::string_view language,
                                         const std::vector<std::string>& names,
                                         const std::vector<std::string>& own) {
    if (auto name = named_in(sentence, names, own)) return name;
    const auto found = competitor_phrases().find(sentence, language);
    if (!found) return std::nullopt;
    return std::string{found->of(sentence)};
}

std::optional<Signal> find_competitor(const DealView& view) {
    if (view.sayings.empty()) return std::nullopt;
    const auto own = own_names(view);
    const auto said = find_said(
        view,
        [&](std::string_view sentence, std::string_view language) {
            return competitor_in(sentence, language, view.competitors, own);
        },
        evidence_count_max);
    if (said.empty()) return std::nullopt;
    Signal signal =
        make_signal(view, SignalKind::CompetitorNamed, said.front().citation.activity.text);
    const auto name = named_in(said.front().citation.quote, view.competitors, own);
    signal.title = name ? "They name a competitor: " + *name : "They look at other offers";
    signal.detail = "Said " + ago_words(view.rep.local, said.front().at);
    for (const Said& one : said) signal.evidence.push_back(one.citation);
    signal.since = said.front().at;
    signal.strength =
        std::min(0.9, (name ? 0.75 : 0.65) + 0.05 * static_cast<double>(said.size() - 1));
    return signal;
}

}  // namespace foresail::insight
