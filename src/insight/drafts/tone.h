// How the rep speaks to somebody: in which language, how formally, with which greeting. Read from
// what the two have written, not guessed from names.
#pragma once

#include "domain/draft.h"
#include "domain/team.h"
#include "insight/drafts/evidence.h"
#include "insight/drafts/phrases.h"

#include <span>
#include <string>

namespace foresail::insight::drafts {

struct Tone {
    std::string language;
    bool is_formal = false;
    std::string greeting;                      ///< A whole line.
    std::vector<domain::Citation> greeted_in;  ///< Our mail whose greeting it is.
    std::string closing;                       ///< With the rep's name below.

    [[nodiscard]] const Phrases& phrases() const { return phrases_of(language, is_formal); }
};

/// `mails` are between us and `to`, newest first.
Tone tone_for(std::span<const SaidMail> mails, const domain::DraftPerson& to,
              const domain::User& rep);

}  // namespace foresail::insight::drafts
