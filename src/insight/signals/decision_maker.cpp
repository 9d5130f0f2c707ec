#include "insight/signals/decision_maker.h"

#include "insight/signals/phrases.h"
#include "insight/signals/said.h"

#include <array>

namespace foresail::insight {

namespace {

// {ROLE} stands for the roles.
constexpr const char* english_roles =
    "(?:C[EFTIOP]O|CISO|chief \\w+ officer|boss|managers?|management|managing director|directors?"
    "|board(?: of directors)?|(?:steering |management )?committee|executive "
    "(?:team|board|committee)|head of \\w+|VP(?: of)? ?\\w*"
    "|vice president|owner|founder|president|procurement|purchasing)";
constexpr const char* english_says =
    "(?:have|has|need|needs|must|want|will|got|going|should|let me|I.ll|we.ll) (?:\\w+ )?(?:to )?"
    "(?:ask|check with|run (?:\\w+ )?by|consult|convince|clear (?:\\w+ )?with|discuss (?:\\w+ "
    ")?with"
    "|talk (?:\\w+ )?(?:to|with)|speak (?:to|with)|get (?:\\w+ ){0,3}?(?:from|of|by)|present "
    "(?:\\w+ )?to"
    "|take (?:\\w+ )?to) (?:our|my|the) (?:\\w+ )?({ROLE})"
    "|(?:our|my|the) (?:\\w+ )?({ROLE})(?: \\w+)? (?:has to|have to|needs? to|must|will have "
    "to|wants"
    " to|still has to|decides?|makes the decision|has the (?:last|final) (?:word|say)|will decide"
    "|signs? off|has not (?:yet )?(?:approved|signed)|is the one who)"
    "|(?:approval|sign-?off|decision|green light|okay|ok|go-ahead|blessing|signature) "
    "(?:from|by|of|is"
    " with|lies with|rests with) (?:our|my|the) (?:\\w+ )?({ROLE})"
    "|need (?:our|my|the) (?:\\w+ )?({ROLE}).s (?:okay|ok|approval|consent|signature|blessing)"
    "|(?:go|goes|get) (?:\\w+ )?(?:past|through|to) (?:our|my|the) (?:\\w+ )?({ROLE})"
    "|(?:our|my|the) (?:\\w+ )?({ROLE})(?: \\w+)? have the (?:final|last) (?:say|word)"
    "|(?:call|decision|word|say) (?:is|lies|rests) with (?:our|my|the) (?:\\w+ )?({ROLE})"
    "|without (?:our|my|the) (?:\\w+ )?({ROLE}).s (?:okay|ok|approval|consent|signature)"
    "|(?:up to|decided by|approved by|signed by|in front of|before|waiting for) (?:our|my|the)"
    " (?:\\w+ )?({ROLE})";
constexpr const char* english_unless =
    "(?:our|my|the) (?:\\w+ )?{ROLE}(?: \\w+)? (?:has|have|already|is) (?:already "
    ")?(?:approved|agreed"
    "|signed|decided|confirmed|copied|in copy|on copy|happy|fine)|(?:not|n.t) (?:need|have) to ask"
    "|no need to ask|your (?:boss|manager|management|CEO|director)|don.t need (?:\\w+ )?approval";

constexpr const char* german_roles =
    "(?:C[EFTIOP]O|Chef(?:in)?|Vorgesetzten?|Geschäftsführ(?:ung|ers?|erin)|Geschäftsleitung"
    "|Vorst(?:and|ands|ände)|Bereichsleit(?:ung|er|erin)|Abteilungsleit(?:ung|er|erin)"
    "|(?:\\pL+)?leitung|Inhaber(?:in|s)?|Einkauf(?:sleitung|sleiter)?|Aufsichtsrat"
    "|Gesellschaftern?|Management|Direktor(?:in)?)";
constexpr const char* german_says =
    "(?:muss|müssen|möchte|möchten|werde|werden|will|wollen) (?:\\pL+ "
    "){0,4}?(?:mit|bei|von|vom|beim"
    "|der|dem|den|unser\\pL*|mein\\pL*) (?:\\pL+ )?({ROLE}) (?:\\pL+ "
    "){0,3}?(?:abstimm\\pL*|klär\\pL*"
    "|frag\\pL*|sprech\\pL*|besprech\\pL*|rückspr\\pL*|freigeb\\pL*|genehmig\\pL*|entscheid\\pL*"
    "|überzeug\\pL*|vorleg\\pL*|absegn\\pL*|einhol\\pL*|zustimm\\pL*)"
    "|(?:unser\\pL*|mein\\pL*|die|der|den|dem) (?:\\pL+ )?({ROLE}) (?:\\pL+ ){0,3}?(?:muss|müssen"
    "|entscheidet|entscheiden|hat das letzte wort|will noch|prüft)"
    "|(?:liegt|liegen|ist) (?:\\pL+ ){0,3}?(?:bei|beim|zur entscheidung bei) (?:der |dem "
    "|unser\\pL* "
    "|mein\\pL* )?({ROLE})|(?:freigabe|genehmigung|zustimmung|entscheidung|unterschrift|okay|ok)"
    " (?:durch |von |vom |der |des |unser\\pL* |mein\\pL* |die |den ){1,2}({ROLE})"
    "|entscheidung (?:\\pL+ ){0,2}?(?:trifft|fällt|liegt bei) (?:\\pL+ ){0,2}?({ROLE})"
    "|(?:muss|müssen) (?:\\pL+ ){0,3}?(?:durch|über|an|zu|zum|zur) (?:(?:den|die|der|unser\\pL*"
    "|mein\\pL*) )?({ROLE})|entscheidet (?:\\pL+ ){0,3}?(?:die|der|unser\\pL*|mein\\pL*) ({ROLE})"
    "|rücksprache mit (?:der |dem |unser\\pL* |mein\\pL* )?({ROLE})";
constexpr const char* german_unless =
    "{ROLE} (?:\\pL+ ){0,3}?(?:hat|haben|ist|sind) (?:\\pL+ "
    "){0,5}?(?:freigegeben|genehmigt|zugestimmt"
    "|entschieden|einverstanden|unterschrieben|in kopie|dafür)|nicht (?:\\pL+ ){0,3}?(?:fragen"
    "|abstimmen)|(?:Ihr|Ihre|Ihrer|Ihrem|Ihren) {ROLE}";

constexpr const char* french_roles =
    "(?:PDG|DAF|DG|DSI|DRH|direct(?:ion|eur|rice)(?: générale?| financi(?:er|ère)| des achats)?"
    "|patronn?e?|dirigeant|chef|hiérarchie|responsable|comité(?: de direction)?|conseil"
    "(?: d.administration)?|gérante?|service achats|achats|président)";
constexpr const char* french_says =
    "(?:dois|doit|devons|vais|allons|faut(?: que je| que nous)?|souhaite)"
    " (?:[\\pL'’]+ ){0,3}?(?:demander?"
    "|en parler|voir|consulter|convaincre|valider|présenter|soumettre|parler|faire valider|obtenir"
    " (?:\\pL+ ){0,2}?(?:accord|validation|aval|feu vert))(?: \\pL+){0,2}?"
    " (?:à|avec|auprès de|par|de|du|au|à l.|de l.)? ?(?:la|le|notre|mon|ma|nos)? ?({ROLE})"
    "|(?:notre|mon|ma|la|le) ({ROLE}) (?:doit|décide|tranche|décidera|devra|veut|n.a pas encore)"
    "|(?:accord|validation|aval|feu vert|décision|signature|approbation) (?:de|du|par|auprès de)"
    " ?(?:la|le|notre|mon|ma)? ?({ROLE})|c.est (?:notre|mon|ma|la|le) ({ROLE}) qui "
    "(?:décide|tranche|signe|valide)"
    "|(?:chez|entre les mains de|auprès de) "
    "(?:la|le|notre|mon|ma)"
    " ({ROLE})";
constexpr const char* french_unless =
    "{ROLE} (?:a|ont) (?:déjà |bien )?(?:validé|approuvé|accepté|signé|donné|confirmé)|{ROLE} est"
    " (?:d.accord|en copie|favorable)|pas besoin de (?:demander|l.accord|la validation)|votre "
    "{ROLE}";

constexpr const char* spanish_roles =
    "(?:CEO|CFO|CTO|jef[ea]|gerente|gerencia|direcci[oó]n(?: general| financiera)?|director(?:a)?"
    "(?: general| financier[oa]| de compras)?|consejo(?: de administración)?|junta(?: directiva)?"
    "|dueñ[oa]|propietari[oa]|departamento de compras|compras|superior(?:es)?|comité|presidente)";
constexpr const char* spanish_says =
    "(?:tengo que|tenemos que|debo|debemos|necesito|necesitamos|voy a|vamos a|hay que|quiero)"
    " (?:\\pL+ "
    "){0,2}?(?:preguntar\\pL*|consultar\\pL*|hablar\\pL*|convencer|presentar\\pL*|pedir\\pL*"
    "|ver\\pL*|validar\\pL*|comentar\\pL*|obtener|la aprobación)(?: \\pL+){0,3}?"
    " (?:a|al|con|de|del|por|ante)? ?(?:el|la|mi|nuestr[oa]|los)? ?({ROLE})"
    "|(?:nuestr[oa]|mi|el|la) ({ROLE}) (?:tiene que|debe|decide|decidirá|tendrá que|quiere|todavía "
    "no"
    "|aún no)|(?:aprobación|visto bueno|decisión|autorización|firma|ok) (?:de|del|por parte de|por)"
    " ?(?:el|la|mi|nuestr[oa])? ?({ROLE})|(?:decisión|última palabra) (?:\\pL+ "
    "){0,2}?(?:toma|tiene|es de|depende de)"
    " ?(?:el|la|del|mi|nuestr[oa])? ?({ROLE})|(?:en manos de|pendiente de) "
    "?(?:el|la|mi|nuestr[oa])?"
    " ?({ROLE})";
constexpr const char* spanish_unless =
    "{ROLE} (?:ya )?(?:ha|han) (?:aprobado|aceptado|firmado|dado|confirmado|decidido)|{ROLE} está"
    " (?:de acuerdo|en copia)|no (?:hace falta|necesito|necesitamos) (?:\\pL+ "
    ")?(?:preguntar|consultar"
    "|aprobación)|su {ROLE}";

std::string with_roles(std::string text, const std::string& roles) {
    constexpr std::string_view mark = "{ROLE}";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        text.replace(at, mark.size(), roles);
        at += roles.size();
    }
    return text;
}

struct Decider {
    const char* language;
    std::unique_ptr<const re2::RE2> says;
    std::unique_ptr<const re2::RE2> unless;
    Decider(const char* of, const char* roles, const char* say, const char* not_say)
        : language{of},
          says{whole_words(with_roles(say, roles))},
          unless{whole_words(with_roles(not_say, roles))} {}
};

const std::array<Decider, 4>& deciders() {
    static const std::array<Decider, 4> made{{{"en", english_roles, english_says, english_unless},
                                              {"de", german_roles, german_says, german_unless},
                                              {"fr", french_roles, french_says, french_unless},
                                              {"es", spanish_roles, spanish_says, spanish_unless}}};
    return made;
}

// The first group that took part.
std::optional<std::string> role_of(const re2::RE2& pattern, std::string_view sentence) {
    constexpr int group_count_max = 24;
    std::array<re2::StringPiece, group_count_max> groups;
    const int count = std::min(pattern.NumberOfCapturingGroups() + 1, group_count_max);
    if (!pattern.Match(sentence, 0, sentence.size(), re2::RE2::UNANCHORED, groups.data(), count)) {
        return std::nullopt;
    }
    for (int i = 2; i < count; ++i) {  // The first is all of the words.
        const auto& group = groups[static_cast<std::size_t>(i)];
        if (group.data() != nullptr && !group.empty()) return std::string{group};
    }
    return std::nullopt;
}

struct RoleKind {
    const char* role;
    const char* title;
};
// The first row whose role fits counts.
constexpr std::array role_kinds{
    RoleKind{"CFO|DAF|chief financial|financi|Finanz|kaufmännisch",
             "CFO|financ|finanz|DAF|kaufmännisch"},
    RoleKind{
        "CTO|CIO|CISO|DSI|chief (?:technology|information)",
        "CTO|CIO|CISO|DSI|technolog|chief information|head of IT|IT.Leit|sistemas|informatique"},
    RoleKind{"COO|chief operating", "COO|operating officer|operations"},
    RoleKind{"procurement|purchasing|Einkauf|achats|compras",
             "procurement|purchas|Einkauf|Einkäufer|achats|acheteu|compras|buyer|sourcing"},
    RoleKind{
        "board|Vorst|Aufsichtsrat|conseil|consejo|junta|comité|executive",
        "board|Vorst|Aufsichtsrat|CEO|chief \\pL+ officer|conseil|PDG|consejo|president|président"
        "|presidente|Geschäftsführ|managing director"}};
constexpr const char* leads =
    "CEO|C[FTIOP]O|chief|managing director|executive|director general|directeur général|directrice"
    " générale|gérant|gerente|PDG|Geschäftsführ|Geschäftsleit|Vorst|owner|founder|Inhaber|president"
    "|président|presidente|propietari|dueñ|partner|Gesellschafter|director\\b|directeur\\b|Direktor"
    "|VP\\b|vice president";

bool has(std::string_view text, const char* words) {
    return re2::RE2::PartialMatch(
        text, *compile_words(std::string{"(?i)(?:^|[^\\pL])(?:"} + words + ")"));
}

struct Team {
    bool is_filled = false;
    std::string known;  ///< "Jens Petersen (Leiter Technik)".
};

Team who_takes_part(const DealView& view, const std::string& role) {
    Team team;
    for (const auto& id : people_of(view)) {
        const auto contact = view.rep.tables.contacts.get_for(view.rep.viewer, id);
        if (!contact) continue;
        const std::string& title = contact->title.value;
        if (fills_role(title, role)) team.is_filled = true;
        if (team.known.size() > 120) continue;
        if (!team.known.empty()) team.known += ", ";
        team.known += name_of(view.rep, id, "");
        if (!title.empty()) team.known += " (" + title + ")";
    }
    return team;
}

}  // namespace

std::optional<std::string> decider_in(std::string_view sentence, std::string_view language) {
    bool is_known = false;
    for (const Decider& one : deciders()) is_known = is_known || language == one.language;
    for (const Decider& one : deciders()) {
        if (is_known && language != one.language) continue;
        auto role = role_of(*one.says, sentence);
        if (role && !re2::RE2::PartialMatch(sentence, *one.unless)) return role;
    }
    return std::nullopt;
}

bool fills_role(std::string_view title, std::string_view role) {
    if (title.empty()) return false;
    for (const RoleKind& kind : role_kinds) {
        if (has(role, kind.role)) return has(title, kind.title);
    }
    return has(title, leads);
}

std::optional<Signal> find_decision_maker_missing(const DealView& view) {
    const auto said = find_said(view, decider_in, evidence_count_max);
    for (std::size_t i = 0; i < said.size(); ++i) {
        const Team team = who_takes_part(view, said[i].what);
        if (team.is_filled) continue;
        Signal signal = make_signal(view, SignalKind::DecisionMakerMissing,
                                    said[i].citation.activity.text + said[i].what);
        signal.title = "Who decides is not in the deal: " + said[i].what;
        signal.detail = team.known.empty() ? "Nobody is known to take part."
                                           : "Takes part so far: " + team.known;
        for (std::size_t k = i; k < said.size(); ++k) {
            if (said[k].what == said[i].what) signal.evidence.push_back(said[k].citation);
        }
        signal.since = said[i].at;
        signal.strength = 0.6;
        return signal;
    }
    return std::nullopt;
}

}  // namespace foresail::insight
