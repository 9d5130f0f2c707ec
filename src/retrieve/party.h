// Whom a question is about: the record in view, or people and companies that it names.
#pragma once

#include "platform/result.h"
#include "retrieve/question.h"
#include "retrieve/tokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

struct Party {
    std::vector<domain::ContactId> contacts;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::string text;
    std::size_t place = 0;               ///< Of the first word that named it.
    bool is_behind_preposition = false;  ///< "to Ann", "dem Kunden".

    [[nodiscard]] bool empty() const { return contacts.empty() && !company && !deal; }
};

struct PartyHints {
    std::string_view language;
    std::size_t cue_place = 0;
    bool takes_view = false;  ///< Without a party named, the record in view is meant.
};

/// Looks at words that are not used yet and marks those that it understood.
platform::Result<Party> find_party(const store::Tables& tables, Tokens& tokens, const View& view,
                                   const PartyHints& hints);

}  // namespace foresail::retrieve
