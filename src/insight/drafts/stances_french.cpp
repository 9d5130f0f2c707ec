#include "insight/drafts/stance.h"

namespace foresail::insight::drafts {

const std::string_view french_stances = R"table(
positions theirs 0.85 \b(?:ne|n['’]) ?(?:pouvons|peux|peut|acceptons|accepte|signerons|
    paierons) ?(?:pas)?\b
positions theirs 0.85 \b(?:dépasse|au-dessus de|supérieur\w* à|hors de) (?:\p{L}+ )?(?:notre|
    le) budget
positions theirs 0.8 \bdoit (?:\p{L}+ )?(?:être|rester|inclure|couvrir)\b
positions theirs 0.75 \b(?:notre|nos) (?:budget|limite|plafond|objectif|politique|
    délai de paiement)
positions theirs 0.75 \b(?:nous avons besoin|il nous faut|nous exigeons|nous attendons|
    nous voulons|nous devons|nous payons)
positions theirs 0.7 \b(?:au maximum|au plus|pas plus de|au plus tard|trop cher|trop élevé\w*|
    non négociable)
positions theirs 0.55 \b(?:meilleur prix|merci de confirmer)
positions ours 0.75 \b(?:prix catalogue|notre prix|notre offre|le prix) (?:est|reste|s['’]élève)
positions ours 0.65 \boffre\b.*(?:\d{3}|eur|€)
concessions ours 0.9 \bnous (?:pouvons |pourrions |allons )?(?:offrir|offrons|renoncer|renonçons|
    réduire|réduisons|baisser|baissons|prolonger|prolongeons|accepter|acceptons|inclure|incluons)
concessions ours 0.85 \b(?:nous convient|nous va|d['’]accord pour)
concessions ours 0.8 \b(?:gratuit\w*|sans frais|offert\w*|remise|inclus\w*)
concessions theirs 0.9 \bnous (?:pouvons|pourrions|sommes prêts à) (?:\p{L}+ )?(?:accepter|
    signer|vivre avec|aller)
concessions theirs 0.85 \b(?:nous convient|nous va|d['’]accord|nous acceptons)
leverage theirs 0.9 \b(?:direction|conseil|équipe|directeur|directrice|pdg)\b.*(?:conquis\w*|
    convaincu\w*|approuvé|séduit\w*|aime|validé)
leverage theirs 0.85 \bde \d[\d.,]* ?% à \d
leverage theirs 0.85 \bbudget (?:est|a été) (?:approuvé|validé|confirmé|débloqué)
leverage theirs 0.8 \b(?:contrat|licence|abonnement) (?:expire|se termine|arrive à échéance)
leverage theirs 0.8 \b(?:très satisfaits?|impressionnés?|excellents résultats|meilleure (?:offre|
    solution)|ravis?)
leverage theirs 0.75 \b(?:nous décidons|décision (?:lundi|mardi|mercredi|jeudi|vendredi|cette)|
    date limite|urgent\w*|dès que possible|mise en service|audit)
risks theirs 0.95 \b(?:concurrent\w*|concurrence|autre (?:fournisseur|offre|prestataire)|
    moins cher\w*)
risks theirs 0.9 \b(?:annuler|résilier|résiliation|ne pas renouveler|arrêter le|
    changer de fournisseur)
risks theirs 0.85 \b(?:report\w*|en attente|retard\w*|gel du budget|suspendu\w*)
risks theirs 0.8 \b(?:déçus?|mécontent\w*|insatisfait\w*|plainte|toujours pas|sans réponse)
risks theirs 0.75 \b(?:inquiet\w*|inquiétude\w*|doute\w*|réserves|pas convaincu\w*)
)table";

}  // namespace foresail::insight::drafts
