#include "insight/drafts/stance.h"

namespace foresail::insight::drafts {

const std::string_view german_stances = R"table(
positions theirs 0.85 \b(?:nicht|kein\w*) (?:\p{L}+ )?(?:akzeptieren|zustimmen|unterschreiben|
    zahlen|freigeben|annehmen|akzeptabel|verhandelbar)\b
positions theirs 0.85 \b(?:über|oberhalb|übersteigt|sprengt) (?:\p{L}+ )?(?:unser\w*|
    das) (?:budget|rahmen|limit)\b
positions theirs 0.8 \bmuss\b.*\b(?:sein|bleiben|enthalten|begrenzt|gedeckelt|werden)\b
positions theirs 0.75 \bunser\w* (?:budget|limit|obergrenze|ziel|vorgabe|zahlungsziel)\b
positions theirs 0.75 \bwir (?:\p{L}+ )?(?:brauchen|benötigen|erwarten|verlangen|bestehen|müssen|
    zahlen innerhalb)\b
positions theirs 0.7 \b(?:höchstens|maximal|nicht mehr als|spätestens|zu teuer|zu hoch|
    unverhandelbar|k\.?o\.?[- ]kriterium)
positions theirs 0.55 \b(?:bester preis|besten preis|bitte bestätigen)
positions ours 0.75 \b(?:listenpreis|unser preis|unser angebot|der preis) (?:ist|liegt|beträgt|
    bleibt)
positions ours 0.65 \bangebot\b.*(?:\d{3}|eur|€)
concessions ours 0.9 \bwir\b.*\b(?:erlassen|verzichten|reduzieren|senken|verlängern|gutschreiben|
    entgegenkommen|einverstanden)\b
concessions ours 0.85 \bfür uns (?:\p{L}+ )?(?:in ordnung|ok|okay|akzeptabel)\b
concessions ours 0.8 \b(?:kostenlos|kostenfrei|ohne aufpreis|inklusive|rabatt|nachlass)\b
concessions ours 0.7 \bwir können (?:\p{L}+ ){0,3}(?:anbieten|entgegenkommen)\b
concessions theirs 0.9 \b(?:wir|ich) (?:können|könnten|würden|sind bereit)\b.*\b(?:akzeptieren|
    zustimmen|leben|unterschreiben|mitgehen|entgegenkommen)\b
concessions theirs 0.85 \b(?:für uns (?:\p{L}+ )?(?:in ordnung|ok|okay)|einverstanden|
    passt für uns|wir stimmen zu|wir akzeptieren)\b
leverage theirs 0.9 \b(?:vorstand|geschäftsführung|geschäftsleitung|team|
    chef\w*)\b.*\b(?:begeistert|überzeugt|zugestimmt|gefällt|freigegeben|will)\b
leverage theirs 0.85 \b(?:gesunken|gestiegen|gefallen|zurückgegangen|reduziert)\b.*\d|
    \bvon \d[\d.,]* ?(?:%|prozent)? auf \d
leverage theirs 0.85 \bbudget (?:ist|wurde) (?:genehmigt|freigegeben|bestätigt|da)\b
leverage theirs 0.8 \bvertrag (?:läuft|endet)\b
leverage theirs 0.8 \b(?:begeistert|sehr zufrieden|beeindruckt|bestes angebot|beste lösung|
    läuft sehr gut)\b
leverage theirs 0.75 \b(?:wir entscheiden|entscheidung fällt|frist|dringend|eilig|
    so schnell wie möglich|inbetriebnahme|wartet darauf|audit)\b
risks theirs 0.95 \b(?:wettbewerber\w*|mitbewerber\w*|konkurrenz\w*|ander\w+ (?:anbieter\w*|
    angebot\w*|lieferant\w*)|günstiger\w*|billiger)\b
risks theirs 0.9 \b(?:kündigen|kündigung|stornieren|abspringen|aussteigen|wechseln zu|
    nicht verlängern)\b
risks theirs 0.85 \b(?:verschoben|verschieben|verzögert|verzögerung|zurückgestellt|auf eis|
    budgetkürzung|haushaltssperre)\b
risks theirs 0.8 \b(?:enttäuscht|unzufrieden|verärgert|beschwer\w+|warten (?:noch|immer)|
    keine antwort)\b
risks theirs 0.75 \b(?:bedenken|sorge\w*|zweifel\w*|unsicher|nicht überzeugt)\b
)table";

}  // namespace foresail::insight::drafts
