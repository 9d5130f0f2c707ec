#include "resolve/signature_lines.h"

#include "resolve/mail_domain.h"
#include "resolve/person_name.h"
#include "resolve/words.h"

#include <algorithm>

#include <re2/re2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::resolve {
namespace {

constexpr int signature_line_count_max = 16;
constexpr std::size_t line_bytes_max = 300;
constexpr std::size_t piece_bytes_max = 90;

bool starts_upper(const std::string& word) {
    return u_isupper(icu::UnicodeString::fromUTF8(word).char32At(0)) != 0;
}

// The letters of the words' beginnings: "International Business Machines" -> "ibm".
std::string initials_of(const std::vector<std::string>& words) {
    std::string initials;
    for (const std::string& word : words) initials += word.front();
    return initials;
}

void cut_into_pieces(std::string line, std::vector<std::string>& pieces) {
    static const re2::RE2 separator{R"(\s*(?:\||•|·|‧|▪|■|●|\t|\s{3,}|\s+//\s+|\s[–—]\s)\s*)"};
    re2::RE2::GlobalReplace(&line, separator, "\n");
    std::size_t begin = 0;
    while (begin <= line.size()) {
        const auto end = std::min(line.find('\n', begin), line.size());
        auto piece = one_line(std::string_view{line}.substr(begin, end - begin));
        if (!piece.empty()) pieces.push_back(std::move(piece));
        begin = end + 1;
    }
}

}  // namespace

std::vector<std::string> signature_pieces(std::string_view text) {
    static const re2::RE2 ruler{R"([\s\-_=*~#>.]*)"};
    static const re2::RE2 device{
        R"((?i)(sent|gesendet|envoyé|enviado|get outlook|von meinem|outlook für).*(from|von|)"
        R"(de(puis)?|desde|mit|for|mon|my|mein|iphone|android|ios).*)"};
    static const re2::RE2 disclaimer{
        R"((?i).*(confidential|intended (only|solely)|vertraulich|diese e-?mail|confidentiel|)"
        R"(ce (message|courriel)|confidencial|este (mensaje|correo)|)"
        R"(please consider the environment|handelsregister|disclaimer|this (e-?mail|message)).*)"};
    static const re2::RE2 adornment{R"(^[\s>*_|]+|[\s*_|]+$)"};
    std::vector<std::string> pieces;
    int line_count = 0;
    while (!text.empty() && line_count < signature_line_count_max) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string line{text.substr(0, std::min(end, line_bytes_max))};
        text.remove_prefix(std::min(end + 1, text.size()));
        if (re2::RE2::FullMatch(line, disclaimer)) break;
        re2::RE2::GlobalReplace(&line, adornment, "");
        if (line.empty() || re2::RE2::FullMatch(line, ruler) || re2::RE2::FullMatch(line, device)) {
            continue;
        }
        ++line_count;
        cut_into_pieces(std::move(line), pieces);
    }
    return pieces;
}

std::string without_farewell_and_honours(std::string_view piece) {
    static const re2::RE2 farewell{
        R"((?i)^((with )?(best|kind|warm|many|kindest|warmest)?\s*(regards|wishes|thanks)|best|)"
        R"(cheers|sincerely|thank you|thanks( again)?|yours( sincerely| truly)?|)"
        R"((mit )?(freundlichen?|besten|herzlichen?|viele|liebe|schöne) grüßen?|(viele |beste |)"
        R"(liebe )?grüße|mfg|lg|vg|cordialement|bien (cordialement|à vous)|)"
        R"((meilleures )?salutations|merci|(un )?(cordial )?saludos?( cordiales)?|atentamente|)"
        R"(gracias)\s*[,!.\-–]*\s*)"};
    static const re2::RE2 proxy{R"((?i)^\s*(i\.\s?a\.|i\.\s?v\.|ppa\.?|p\.\s?p\.)\s*)"};
    static const re2::RE2 honours{
        R"((?i)^((dr|prof|dipl|mag|ing|mr|mrs|ms|herr|frau|mme|m|sr|sra)(\.|-ing\.?|)"
        R"(\s)+(\([a-z]+\)\s*)?)+)"};
    static const re2::RE2 degrees{
        R"((?i),?\s+(ph\.?\s?d\.?|mba|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?a\.|b\.?a\.|ll\.?m\.?|cpa|)"
        R"(esq\.?|jr\.?|sr\.?|md|pmp|mcips|fcips)$)"};
    std::string text = one_line(piece);
    re2::RE2::Replace(&text, farewell, "");
    re2::RE2::Replace(&text, proxy, "");
    re2::RE2::Replace(&text, honours, "");
    while (re2::RE2::Replace(&text, degrees, "")) {
    }
    return one_line(text);
}

bool looks_like_name(std::string_view piece) {
    static const re2::RE2 letters{R"([\p{L}\p{M}'’.\- ]+)"};
    static const re2::RE2 particle{
        R"((von|van|der|den|de|del|della|di|da|la|le|du|zu|zur|y|e|bin|al|el|dos|das|ter|ten))"};
    if (piece.size() > piece_bytes_max || !re2::RE2::FullMatch(piece, letters)) return false;
    const auto words = split_words(piece);
    return !words.empty() && words.size() <= 5 && starts_upper(words.front()) &&
           std::all_of(words.begin(), words.end(), [&](const std::string& word) {
               return starts_upper(word) || re2::RE2::FullMatch(word, particle);
           });
}

bool looks_like_title(std::string_view piece) {
    static const re2::RE2 title{
        R"((?i)\b(manager|director|head|chief|officer|c[efotim]o|cpo|cmo|cro|ciso|president|vp|)"
        R"(svp|evp|lead|leader|engineer|developer|architect|consultant|advisor|adviser|analyst|)"
        R"(assistant|associate|executive|specialist|coordinator|representative|buyer|purchaser|)"
        R"(purchasing|procurement|owner|founder|co-founder|partner|principal|counsel|attorney|)"
        R"(lawyer|accountant|controller|supervisor|administrator|secretary|editor|designer|)"
        R"(scientist|professor|sales|marketing|operations|human resources|)"
        R"(geschäftsführer(in)?|geschäftsleitung|geschäftsleiter(in)?|leiter(in)?|leitung|)"
        R"([\p{L}]*leiter(in)?|abteilung\p{L}*|vertrieb\p{L}*|einkauf\p{L}*|einkäufer(in)?|)"
        R"(sachbearbeiter(in)?|referent(in)?|berater(in)?|ingenieur(in)?|entwickler(in)?|)"
        R"(assistent(in)?|assistenz|vorstand|prokurist(in)?|inhaber(in)?|mitarbeiter(in)?|)"
        R"(buchhaltung|)"
        R"(directeur|directrice|responsable|gérante?|chef|cheffe|ingénieure?|acheteur|acheteuse|)"
        R"(achats|commerciale?|comptable|conseill(er|ère)|adjointe?|président(e)?|chargée? d|)"
        R"(directora?|gerente|jefe|jefa|ingenier[oa]|compras|ventas|asesora?|técnic[oa]|)"
        R"(presidente|encargad[oa]|administrativ[oa]|coordinadora?))"
        R"((?:[^\p{L}]|$))"};
    static const re2::RE2 no_title{R"([@:]|www\.|https?|\d{3})"};
    return piece.size() <= piece_bytes_max && !re2::RE2::PartialMatch(piece, no_title) &&
           re2::RE2::PartialMatch(piece, title) && split_words(piece).size() <= 9;
}

bool looks_like_organisation(std::string_view piece, std::string_view mail_domain) {
    static const re2::RE2 legal_form{
        R"((?:^|[\s,])(GmbH(?: & Co\.? KG)?|AG|KG|OHG|UG|SE|e\.V\.|Inc\.?|LLC|L\.L\.C\.|LLP|)"
        R"(Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|Company|Co\.|S\.?A\.?S\.?|SARL|)"
        R"(S\.A\.R\.L\.|S\.A\.|SA|S\.L\.U?\.?|SL|S\.p\.A\.|S\.r\.l\.|SRL|B\.V\.|BV|N\.V\.|AB|A/S|)"
        R"(ApS|Oy|AS|Pty)$)"};
    static const re2::RE2 no_name{R"([@:]|www\.|https?|\d{4})"};
    if (piece.size() > piece_bytes_max || re2::RE2::PartialMatch(piece, no_name)) return false;
    const auto words = name_words(piece);
    if (words.empty() || words.size() > 8) return false;
    if (re2::RE2::PartialMatch(piece, legal_form)) return words.size() >= 2;

    const auto registrable = registrable_domain(mail_domain);
    if (!registrable || is_public_mail_domain(*registrable)) return false;
    std::string label;
    for (const auto& word : name_words(registrable->substr(0, registrable->find('.')))) {
        label += word;
    }
    std::string all;
    for (const std::string& word : words) all += word;
    if (all == label || (words.size() >= 3 && initials_of(words) == label)) return true;
    return words.size() <= 5 && words.front().size() >= 4 && label.starts_with(words.front()) &&
           piece.find(',') == std::string_view::npos;
}

}  // namespace foresail::resolve
