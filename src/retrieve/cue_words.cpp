#include "retrieve/cue_words.h"

#include "retrieve/word_list.h"

namespace foresail::retrieve {

bool means_promise(std::string_view word, std::string_view language) {
    if (is_one_of({"commit", "commits", "committed", "pledge", "pledged", "zusage", "zusagen"},
                  word)) {
        return true;
    }
    if (language == "fr" && is_one_of({"engage", "engages"}, word)) return true;
    return starts_with_one_of({"promis", "promes", "promet", "versproch", "versprech", "versprach",
                               "zugesagt", "zugesichert", "comprometi"},
                              word);
}

bool means_request(std::string_view word, std::string_view language) {
    if (language == "fr" && starts_with_one_of({"demand", "reclam"}, word)) return true;
    if (language == "es" && starts_with_one_of({"pidi", "pedi", "solicit"}, word)) return true;
    if (language == "de" &&
        starts_with_one_of({"gebeten", "gefragt", "fragte", "angefragt", "anfrage", "verlangt",
                            "gefordert", "forderung", "erbeten"},
                           word)) {
        return true;
    }
    return is_one_of({"request", "requests", "requested", "demanded"}, word);
}

bool means_ask(std::string_view word) {
    return is_one_of({"ask", "asks", "asked", "asking"}, word);
}

bool means_commitment(std::string_view word) {
    return is_one_of(
        {"commitment", "commitments", "owe", "owes", "owed", "obligation", "obligations",
         "verpflichtung", "verpflichtungen", "schulden", "schulde", "engagement", "engagements",
         "compromiso", "compromisos", "obligaciones", "todos", "to-do", "to-dos"},
        word);
}

bool means_write(std::string_view word) {
    return is_one_of(
        {"send",        "sends",       "sent",     "write",     "writes",     "wrote",
         "written",     "say",         "says",     "said",      "tell",       "told",
         "mention",     "mentioned",   "reply",    "replied",   "answer",     "answered",
         "emailed",     "geschrieben", "schrieb",  "schrieben", "gesagt",     "sagte",
         "sagten",      "geschickt",   "gesendet", "erwahnt",   "mitgeteilt", "geantwortet",
         "ecrit",       "envoye",      "dit",      "repondu",   "mentionne",  "escribio",
         "escribieron", "escribimos",  "escrito",  "enviado",   "enviamos",   "envio",
         "enviaron",    "dijo",        "dijeron",  "dijimos",   "dicho",      "respondio",
         "menciono"},
        word);
}

bool means_open(std::string_view word) {
    return is_one_of({"open",     "outstanding", "pending",    "unfulfilled", "unkept",  "offen",
                      "offene",   "offenen",     "ausstehend", "ausstehende", "ouvert",  "ouverte",
                      "ouverts",  "ouvertes",    "attente",    "abierto",     "abierta", "abiertos",
                      "abiertas", "pendiente",   "pendientes"},
                     word);
}

bool means_overdue(std::string_view word) {
    return is_one_of({"overdue", "late", "retard", "vencido", "vencida", "vencidos", "vencidas",
                      "atrasado", "atrasados", "atrasada", "atrasadas"},
                     word) ||
           starts_with_one_of({"uberfallig", "verspatet"}, word);
}

bool means_kept(std::string_view word) {
    return is_one_of({"kept",      "fulfilled",   "done",     "completed", "erfullt",  "erfullte",
                      "erfullten", "eingehalten", "erledigt", "erledigte", "gehalten", "tenu",
                      "tenue",     "tenus",       "tenues",   "respecte",  "cumplido", "cumplidos",
                      "cumplida",  "cumplidas",   "cumplimos"},
                     word);
}

bool means_due(std::string_view word) {
    return is_one_of({"due", "deadline", "deadlines", "echeance", "echeances", "echoit", "vence",
                      "vencen", "vencimiento", "vencimientos"},
                     word) ||
           starts_with_one_of({"fallig"}, word);
}

bool means_wait(std::string_view word, std::string_view language) {
    if (language == "fr" && starts_with_one_of({"attend"}, word)) return true;
    return is_one_of({"wait", "waits", "waiting", "wartet", "warten", "warte", "espera", "esperan",
                      "esperamos", "esperando", "espero"},
                     word);
}

bool means_answer(std::string_view word) {
    return is_one_of({"answer", "answers", "answered", "reply", "replies", "replied", "respond",
                      "responded", "beantwortet", "geantwortet", "antworten", "repondu", "repondre",
                      "reponse", "respondido", "responder", "contestado", "contestar", "respuesta"},
                     word);
}

bool means_unanswered(std::string_view word) {
    return word == "unanswered" || word.starts_with("unbeantwortet");
}

bool means_want(std::string_view word) {
    return is_one_of(
        {"want",       "wants",   "wanted",  "need",     "needs",    "needed",    "wollte",
         "wollten",    "wollen",  "braucht", "brauchen", "brauchte", "wunscht",   "wunschen",
         "mochte",     "mochten", "veut",    "veulent",  "voulait",  "voulaient", "souhaite",
         "souhaitent", "quiere",  "quieren", "queria",   "querian",  "necesita",  "necesitan"},
        word);
}

bool is_denial(std::string_view word) {
    return is_one_of(
        {"not", "never", "t", "nicht", "nie", "pas", "jamais", "sans", "no", "nunca", "sin"}, word);
}

bool means_newest(std::string_view word) {
    return is_one_of(
        {"latest",  "newest",  "recent",  "recently", "neueste",  "neuesten", "neuester",
         "letzte",  "letzten", "letzter", "dernier",  "derniere", "derniers", "dernieres",
         "recents", "ultimo",  "ultima",  "ultimos",  "ultimas",  "reciente", "recientes"},
        word);
}

bool is_we(std::string_view word) {
    return is_one_of({"we", "i", "wir", "ich", "je", "j", "nosotros", "yo", "hemos"}, word);
}

bool is_us(std::string_view word) {
    return is_one_of({"us", "me", "uns", "mir", "mich", "moi"}, word);
}

bool is_our(std::string_view word) {
    return is_one_of({"our", "my", "notre", "nuestra", "nuestras", "nuestro", "nuestros"}, word) ||
           word.starts_with("unser");
}

bool is_they(std::string_view word) {
    return is_one_of(
        {"they", "he", "she", "sie", "er", "ils", "il", "elle", "elles", "ellos", "ella", "ellas"},
        word);
}

bool is_their(std::string_view word) {
    return is_one_of(
        {"their", "his", "her", "ihre", "ihren", "seine", "seinen", "leurs", "leur", "sus", "su"},
        word);
}

bool is_client(std::string_view word) {
    return is_one_of({"client", "clients", "customer", "customers", "kunde", "kunden", "kundin",
                      "cliente", "cliente", "clientes", "prospect"},
                     word);
}

bool is_pronoun_of_party(std::string_view word) {
    return is_they(word) || is_one_of({"them", "him", "her", "ihm", "ihnen", "ihr", "ihn", "lui",
                                       "leur", "les", "le"},
                                      word);
}

bool is_party_preposition(std::string_view word) {
    return is_one_of(
        {"to", "with", "from", "for",  "by",   "an", "mit", "von", "bei", "fur",  "dem", "der", "a",
         "au", "aux",  "avec", "pour", "chez", "de", "par", "con", "al",  "para", "at",  "of"},
        word);
}

}  // namespace foresail::retrieve
