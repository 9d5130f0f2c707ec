#include "insight/drafts/figures.h"

#include "insight/drafts/open_points.h"

#include <algorithm>
#include <set>

namespace foresail::insight::drafts {

bool states_figure(const SaidMail& mail, domain::Span sentence) {
    return std::any_of(mail.facts.begin(), mail.facts.end(), [&](const domain::Fact& fact) {
        const bool is_figure =
            fact.kind == domain::FactKind::Money || fact.kind == domain::FactKind::Percent;
        return is_figure && sentence.contains(fact.span);
    });
}

std::vector<Figure> newest_figures(std::span<const SaidMail> mails,
                                   std::span<const domain::Commitment> except,
                                   std::size_t count_max) {
    std::set<std::string> seen;
    for (const domain::Commitment& one : except) seen.insert(sentence_key(one.quote));
    std::vector<Figure> figures;
    for (const SaidMail& mail : mails) {
        for (const domain::Span sentence : mail.sentences) {
            if (figures.size() == count_max) return figures;
            if (!states_figure(mail, sentence)) continue;
            const std::string_view text = sentence.of(mail.activity.text);
            if (!seen.insert(sentence_key(text)).second) continue;
            figures.push_back({cite(mail, sentence), mail.activity.sent_at});
        }
    }
    return figures;
}

}  // namespace foresail::insight::drafts
