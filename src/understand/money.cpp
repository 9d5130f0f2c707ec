#include "understand/money.h"

#include "understand/money/mention.h"

#include <string>

namespace foresail::understand {

std::vector<Found> find_money(std::string_view text, std::string_view language) {
    std::vector<Found> found;
    for (const money::Mention& mention : money::find_mentions(text, language)) {
        if (!mention.amount) continue;
        found.push_back({.kind = domain::FactKind::Money,
                         .span = mention.span,
                         .value = {{"amount", *mention.amount * mention.currency.factor},
                                   {"currency", std::string{mention.currency.assumed_iso}}}});
    }
    return found;
}

}  // namespace foresail::understand
