// What is still open between the two sides, as sentences of a mail: promises first that fall due
// first.
#pragma once

#include "insight/drafts/mail_text.h"
#include "insight/drafts/tone.h"
#include "insight/rep.h"

#include <vector>

namespace foresail::insight::drafts {

/// Promises that are open, of both sides; what two sentences say twice stands once. Those said in
/// `except` are left out.
platform::Result<std::vector<domain::Commitment>> open_promises(
    const Rep& rep, const store::CommitmentFilter& about, const domain::ActivityId& except);

/// "22 November, due 27 November"
std::string said_and_due(const Rep& rep, const Tone& tone, const domain::Commitment& commitment);

/// At most `count_max` of each side; `ours` and `theirs` are phrases with {quote} and {date}.
struct OpenPhrases {
    const char* ours;
    const char* theirs;
    std::size_t count_max = 3;
};
void add_open_promises(const Rep& rep, const Tone& tone,
                       const std::vector<domain::Commitment>& promises, OpenPhrases phrases,
                       MailText& text);

/// Letters and digits alone, in lower case where ASCII: what two sentences are compared by.
std::string sentence_key(std::string_view text);

}  // namespace foresail::insight::drafts
