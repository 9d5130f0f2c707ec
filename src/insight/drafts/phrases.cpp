#include "insight/drafts/phrases.h"

#include <array>

namespace foresail::insight::drafts {
namespace {

constexpr Phrases english{
    .greeting = "Hi {first},",
    .greeting_nameless = "Hello,",
    .closing = "Kind regards,",
    .thanks_for_mail = "Thank you for your mail of {date}.",
    .asked = "You asked: {quote}",
    .asked_too = "You also asked: {quote}",
    .answer_gap = "[Your answer]",
    .ours_open = "Still open on our side: {quote} ({date})",
    .theirs_open = "Still open on your side: {quote} ({date})",
    .due = "{date}, due {due}",
    .thanks_for_talk = "Thank you for our conversation on {date}.",
    .back_to_theirs = "I am coming back to your mail of {date}.",
    .back_to_ours = "I am coming back to my mail of {date}.",
    .ours_agreed = "From our side: {quote} ({date})",
    .theirs_agreed = "From your side: {quote} ({date})",
    .for_reference = "For reference: {quote} ({date})",
    .step_gap = "[The next step you propose]",
    .follow_up_subject = "Our conversation of {date}",
    .attribution = "On {date}, {name} wrote:",
    .quote_marks = {"“", "”"},
};

constexpr Phrases formal_english = [] {
    Phrases phrases = english;
    phrases.greeting = "Dear {name},";
    phrases.greeting_nameless = "Dear Sir or Madam,";
    return phrases;
}();

constexpr Phrases formal_german{
    .greeting = "Guten Tag {name},",
    .greeting_nameless = "Guten Tag,",
    .closing = "Mit freundlichen Grüßen",
    .thanks_for_mail = "Vielen Dank für Ihre Nachricht vom {date}.",
    .asked = "Sie schreiben: {quote}",
    .asked_too = "Sie schreiben außerdem: {quote}",
    .answer_gap = "[Ihre Antwort]",
    .ours_open = "Auf unserer Seite ist noch offen: {quote} ({date})",
    .theirs_open = "Auf Ihrer Seite ist noch offen: {quote} ({date})",
    .due = "{date}, fällig am {due}",
    .thanks_for_talk = "Vielen Dank für unser Gespräch am {date}.",
    .back_to_theirs = "Ich komme auf Ihre Nachricht vom {date} zurück.",
    .back_to_ours = "Ich komme auf meine Nachricht vom {date} zurück.",
    .ours_agreed = "Von unserer Seite: {quote} ({date})",
    .theirs_agreed = "Von Ihrer Seite: {quote} ({date})",
    .for_reference = "Zur Erinnerung: {quote} ({date})",
    .step_gap = "[Der nächste Schritt, den Sie vorschlagen]",
    .follow_up_subject = "Unser Gespräch am {date}",
    .attribution = "Am {date} schrieb {name}:",
    .quote_marks = {"„", "“"},
};

constexpr Phrases german = [] {
    Phrases phrases = formal_german;
    phrases.greeting = "Hallo {first},";
    phrases.greeting_nameless = "Hallo,";
    phrases.closing = "Viele Grüße";
    phrases.thanks_for_mail = "Vielen Dank für deine Nachricht vom {date}.";
    phrases.asked = "Du schreibst: {quote}";
    phrases.asked_too = "Du schreibst außerdem: {quote}";
    phrases.theirs_open = "Auf deiner Seite ist noch offen: {quote} ({date})";
    phrases.back_to_theirs = "Ich komme auf deine Nachricht vom {date} zurück.";
    phrases.theirs_agreed = "Von deiner Seite: {quote} ({date})";
    return phrases;
}();

constexpr Phrases formal_french{
    .greeting = "Bonjour {name},",
    .greeting_nameless = "Bonjour,",
    .closing = "Bien cordialement,",
    .thanks_for_mail = "Merci pour votre message du {date}.",
    .asked = "Vous écrivez : {quote}",
    .asked_too = "Vous écrivez aussi : {quote}",
    .answer_gap = "[Votre réponse]",
    .ours_open = "Reste à faire de notre côté : {quote} ({date})",
    .theirs_open = "Reste à faire de votre côté : {quote} ({date})",
    .due = "{date}, pour le {due}",
    .thanks_for_talk = "Merci pour notre échange du {date}.",
    .back_to_theirs = "Je reviens vers vous au sujet de votre message du {date}.",
    .back_to_ours = "Je reviens vers vous au sujet de mon message du {date}.",
    .ours_agreed = "De notre côté : {quote} ({date})",
    .theirs_agreed = "De votre côté : {quote} ({date})",
    .for_reference = "Pour rappel : {quote} ({date})",
    .step_gap = "[La prochaine étape que vous proposez]",
    .follow_up_subject = "Notre échange du {date}",
    .attribution = "Le {date}, {name} a écrit :",
    .quote_marks = {"« ", " »"},
};

constexpr Phrases french = [] {
    Phrases phrases = formal_french;
    phrases.greeting = "Bonjour {first},";
    phrases.closing = "À bientôt,";
    phrases.thanks_for_mail = "Merci pour ton message du {date}.";
    phrases.asked = "Tu écris : {quote}";
    phrases.asked_too = "Tu écris aussi : {quote}";
    phrases.theirs_open = "Reste à faire de ton côté : {quote} ({date})";
    phrases.back_to_theirs = "Je reviens vers toi au sujet de ton message du {date}.";
    phrases.back_to_ours = "Je reviens vers toi au sujet de mon message du {date}.";
    phrases.theirs_agreed = "De ton côté : {quote} ({date})";
    return phrases;
}();

constexpr Phrases formal_spanish{
    .greeting = "Buenos días, {name}:",
    .greeting_nameless = "Buenos días:",
    .closing = "Atentamente,",
    .thanks_for_mail = "Gracias por su mensaje del {date}.",
    .asked = "Usted escribe: {quote}",
    .asked_too = "También escribe: {quote}",
    .answer_gap = "[Su respuesta]",
    .ours_open = "Queda pendiente por nuestra parte: {quote} ({date})",
    .theirs_open = "Queda pendiente por su parte: {quote} ({date})",
    .due = "{date}, para el {due}",
    .thanks_for_talk = "Gracias por nuestra conversación del {date}.",
    .back_to_theirs = "Le escribo de nuevo a propósito de su mensaje del {date}.",
    .back_to_ours = "Le escribo de nuevo a propósito de mi mensaje del {date}.",
    .ours_agreed = "Por nuestra parte: {quote} ({date})",
    .theirs_agreed = "Por su parte: {quote} ({date})",
    .for_reference = "Como referencia: {quote} ({date})",
    .step_gap = "[El próximo paso que propone]",
    .follow_up_subject = "Nuestra conversación del {date}",
    .attribution = "El {date}, {name} escribió:",
    .quote_marks = {"«", "»"},
};

constexpr Phrases spanish = [] {
    Phrases phrases = formal_spanish;
    phrases.greeting = "Hola, {first}:";
    phrases.greeting_nameless = "Hola:";
    phrases.closing = "Un saludo,";
    phrases.thanks_for_mail = "Gracias por tu mensaje del {date}.";
    phrases.asked = "Escribes: {quote}";
    phrases.asked_too = "También escribes: {quote}";
    phrases.theirs_open = "Queda pendiente por tu parte: {quote} ({date})";
    phrases.back_to_theirs = "Te escribo de nuevo a propósito de tu mensaje del {date}.";
    phrases.back_to_ours = "Te escribo de nuevo a propósito de mi mensaje del {date}.";
    phrases.theirs_agreed = "Por tu parte: {quote} ({date})";
    return phrases;
}();

using Months = std::array<const char*, 12>;

constexpr Months english_months{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};
constexpr Months german_months{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                               "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr Months french_months{"janvier",   "février", "mars",     "avril",
                               "mai",       "juin",    "juillet",  "août",
                               "septembre", "octobre", "novembre", "décembre"};
constexpr Months spanish_months{"enero",      "febrero", "marzo",     "abril",
                                "mayo",       "junio",   "julio",     "agosto",
                                "septiembre", "octubre", "noviembre", "diciembre"};

const Months& months_of(std::string_view language) {
    if (language == "de") return german_months;
    if (language == "fr") return french_months;
    if (language == "es") return spanish_months;
    return english_months;
}

}  // namespace

std::string_view known_language(std::string_view language) {
    for (const std::string_view known : {"de", "fr", "es"}) {
        if (language == known) return known;
    }
    return "en";
}

const Phrases& phrases_of(std::string_view language, bool is_formal) {
    if (language == "de") return is_formal ? formal_german : german;
    if (language == "fr") return is_formal ? formal_french : french;
    if (language == "es") return is_formal ? formal_spanish : spanish;
    return is_formal ? formal_english : english;
}

// Each name once, from left to right: what is put in is not looked at again.
std::string fill(std::string_view phrase, Fillings fillings) {
    std::string filled;
    while (!phrase.empty()) {
        const auto open = phrase.find('{');
        const auto close = phrase.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        filled += phrase.substr(0, open);
        const std::string_view name = phrase.substr(open + 1, close - open - 1);
        for (const auto& [key, value] : fillings) {
            if (key == name) filled += value;
        }
        phrase.remove_prefix(close + 1);
    }
    filled += phrase;
    return filled;
}

std::string date_in(std::string_view language, const LocalTime& local, domain::Instant at) {
    const std::chrono::year_month_day date{local.day_of(at)};
    const std::string day = std::to_string(static_cast<unsigned>(date.day()));
    const std::string month = months_of(language)[static_cast<unsigned>(date.month()) - 1];
    const bool is_this_year = date.year() == std::chrono::year_month_day{local.today()}.year();
    const std::string year = std::to_string(static_cast<int>(date.year()));
    if (language == "es") return day + " de " + month + (is_this_year ? "" : " de " + year);
    const std::string point = language == "de" ? ". " : " ";
    return day + point + month + (is_this_year ? "" : " " + year);
}

std::string quoted_in(const Phrases& phrases, std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_blank) line += c;
        if (is_blank && !line.empty() && line.back() != ' ') line += ' ';
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    if (line.size() > quote_bytes_max) {
        const auto space = line.rfind(' ', quote_bytes_max);
        std::size_t end = space == std::string::npos ? quote_bytes_max : space;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
        line.resize(end);
        line += " …";
    }
    return phrases.quote_marks[0] + line + phrases.quote_marks[1];
}

}  // namespace foresail::insight::drafts
