#include "retrieve/language.h"

#include <algorithm>
#include <array>
#include <span>

namespace foresail::retrieve {
namespace {

// Sorted.
// clang-format off
constexpr std::array<std::string_view, 158> english{
    "a", "about", "again", "against", "all", "also", "am", "an", "and", "any", "anything", "are",
    "aren", "as", "at", "be", "been", "being", "between", "both", "but", "by", "can", "concerning",
    "could", "did", "didn", "discuss", "discussed", "do", "does", "doesn", "don", "done", "down",
    "each", "email", "emails", "ever", "everything", "find", "for", "from", "further", "get",
    "give", "got", "had", "has", "hasn", "have", "haven", "having", "he", "her", "here", "him",
    "his", "how", "i", "if", "in", "into", "is", "isn", "it", "its", "just", "know", "last", "let",
    "list", "made", "mail", "mails", "make", "may", "me", "mention", "mentioned", "message",
    "messages", "might", "must", "my", "no", "not", "of", "off", "on", "one", "ones", "only", "or",
    "our", "out", "over", "own", "please", "regarding", "said", "same", "say", "says", "search",
    "shall", "she", "should", "show", "so", "some", "something", "still", "such", "t", "talk",
    "talked", "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "thing", "things", "this", "those", "through", "to", "too", "under", "up", "us", "very", "was",
    "wasn", "we", "were", "weren", "what", "when", "where", "which", "who", "whom", "whose", "why",
    "will", "with", "would", "wouldn", "yet", "you", "your"};
// clang-format on
// clang-format off
constexpr std::array<std::string_view, 154> german{
    "ab", "aber", "alle", "alles", "als", "am", "an", "auch", "auf", "aus", "bei", "beim", "bin",
    "bist", "bitte", "da", "dann", "darf", "das", "dass", "dein", "dem", "den", "denn", "der",
    "des", "dich", "die", "dir", "doch", "du", "durch", "eigentlich", "ein", "eine", "einem",
    "einen", "einer", "eines", "email", "emails", "er", "es", "etwas", "finde", "fuer", "fur",
    "gegen", "geht", "gesagt", "gewesen", "gib", "gibt", "ging", "habe", "haben", "hat", "hatte",
    "hatten", "hier", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "im", "in", "ist", "kann",
    "kein", "keine", "konnen", "konnte", "liste", "mail", "mails", "mal", "man", "mein", "meine",
    "mich", "mir", "mit", "muss", "mussen", "nach", "nachricht", "nachrichten", "nicht", "noch",
    "nur", "ob", "oder", "sagte", "sagten", "schon", "sein", "seine", "sie", "sind", "so", "soll",
    "sollen", "sollte", "suche", "uber", "ueber", "und", "uns", "unser", "unsere", "unserem",
    "unseren", "unserer", "unter", "vom", "von", "vor", "wann", "war", "waren", "warum", "was",
    "welche", "welchen", "welcher", "welches", "wem", "wen", "wenn", "wer", "werden", "wessen",
    "wie", "will", "wir", "wird", "wo", "wofur", "wollen", "wollte", "womit", "woran", "worauf",
    "woruber", "wurde", "wurden", "zeig", "zeige", "zu", "zum", "zur", "zwischen"};
// clang-format on
// clang-format off
constexpr std::array<std::string_view, 137> french{
    "a", "ai", "alors", "as", "au", "aussi", "aux", "avaient", "avait", "avec", "avez", "avoir",
    "avons", "c", "ca", "ce", "cela", "ces", "cet", "cette", "cherche", "chez", "combien",
    "comment", "contre", "courriel", "courriels", "d", "dans", "de", "deja", "depuis", "des",
    "dire", "disait", "dit", "doit", "doivent", "donne", "du", "elle", "elles", "en", "encore",
    "entre", "est", "et", "etaient", "etait", "ete", "etre", "eu", "eux", "ici", "il", "ils", "j",
    "je", "l", "la", "le", "les", "leur", "leurs", "liste", "lui", "m", "ma", "mail", "mails",
    "mais", "me", "mes", "message", "messages", "moi", "mon", "montre", "n", "ne", "nos", "notre",
    "nous", "on", "ont", "ou", "par", "parle", "pas", "peut", "peuvent", "plus", "pour",
    "pourquoi", "pourrait", "pouvons", "propos", "qu", "quand", "que", "quel", "quelle",
    "quelles", "quels", "qui", "quoi", "rien", "s", "sa", "sans", "se", "sera", "ses", "si",
    "son", "sont", "sous", "suis", "sujet", "sur", "t", "te", "toi", "tous", "tout", "toute",
    "toutes", "trouve", "tu", "un", "une", "vers", "veut", "vos", "votre", "vous", "y"};
// clang-format on
// clang-format off
constexpr std::array<std::string_view, 131> spanish{
    "a", "acerca", "al", "algo", "alli", "aqui", "aun", "bajo", "busca", "como", "con", "contra",
    "correo", "correos", "cual", "cuales", "cuando", "cuanta", "cuanto", "cuantos", "dame", "de",
    "debe", "deben", "decir", "del", "desde", "dicho", "dijeron", "dijo", "donde", "el", "ella",
    "ellas", "ellos", "en", "encuentra", "entonces", "entre", "era", "eran", "es", "esa", "ese",
    "eso", "esos", "esta", "estaba", "estan", "estas", "este", "esto", "estos", "fue", "fueron",
    "ha", "haber", "habia", "habian", "hablo", "hacia", "han", "hasta", "hay", "he", "hemos",
    "la", "las", "le", "les", "lista", "lo", "los", "mas", "me", "mensaje", "mensajes", "mi",
    "mis", "muestra", "muy", "nada", "ni", "no", "nos", "nosotros", "nuestra", "nuestras",
    "nuestro", "nuestros", "o", "para", "pero", "podemos", "podria", "por", "porque", "puede",
    "pueden", "que", "quien", "quienes", "quiere", "respecto", "se", "ser", "si", "sido", "sin",
    "sobre", "son", "soy", "su", "sus", "tambien", "te", "ti", "toda", "todas", "todo", "todos",
    "tu", "un", "una", "unas", "unos", "usted", "ustedes", "y", "ya", "yo"};
// clang-format on

std::span<const std::string_view> words_of(std::string_view language) {
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

// Words that carry the question and are of one language only, accents and all.
bool is_sign_of(const Token& token, std::string_view language) {
    constexpr std::array<std::string_view, 6> spanish_stems{"prometi",    "pidi",     "solicit",
                                                            "comprometi", "pidieron", "pedimos"};
    constexpr std::array<std::string_view, 4> german_stems{"versproch", "zugesagt", "zusage",
                                                           "gebeten"};
    const auto begins = [&](std::string_view stem) { return token.folded.starts_with(stem); };
    if (language == "es") {
        return token.text == "Qué" || token.text == "qué" ||
               std::any_of(spanish_stems.begin(), spanish_stems.end(), begins);
    }
    return language == "de" && std::any_of(german_stems.begin(), german_stems.end(), begins);
}

}  // namespace

bool is_stop_word(std::string_view word, std::string_view language) {
    const auto words = words_of(language);
    return std::binary_search(words.begin(), words.end(), word);
}

std::string language_of(const Tokens& tokens) {
    std::string best = "en";
    std::ptrdiff_t best_count = 0;
    for (const char* language : {"en", "de", "fr", "es"}) {
        const auto count =
            std::count_if(
                tokens.begin(), tokens.end(),
                [&](const Token& token) { return is_stop_word(token.folded, language); }) +
            2 * std::count_if(tokens.begin(), tokens.end(),
                              [&](const Token& token) { return is_sign_of(token, language); });
        if (count > best_count) {
            best = language;
            best_count = count;
        }
    }
    return best;
}

}  // namespace foresail::retrieve
