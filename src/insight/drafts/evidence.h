// What a draft is made of: the mails of a record or a thread, with the sentences that count. What
// is marked as an instruction to software, what is quoted and what machines wrote counts for
// nothing.
#pragma once

#include "domain/commitment.h"
#include "domain/draft.h"
#include "domain/fact.h"
#include "insight/rep.h"

#include <string>
#include <vector>

namespace foresail::insight::drafts {

struct SaidMail {
    domain::Activity activity;
    std::vector<domain::Fact> facts;
    std::vector<domain::Span> sentences;  ///< In order.
};

/// Of one mail or note.
platform::Result<SaidMail> read_said(const Rep& rep, domain::Activity activity);

/// Mails and notes between us and others, newest first, sent since `since`.
platform::Result<std::vector<SaidMail>> mails_of(const Rep& rep,
                                                 const store::TimelineFilter& filter,
                                                 domain::Instant since);
inline constexpr std::size_t mail_count_max = 300;

domain::Citation cite(const SaidMail& mail, domain::Span span);
domain::Citation cite(const domain::Commitment& commitment);

/// What stands where a marked sentence was left out: "[…]" for people; nothing for a model, so that
/// it reads what it would read had nobody put the sentence in.
enum class LeftOut { Shown, Traceless };

/// A mail's own new words without what is marked as an instruction to software.
std::string clean_text(const SaidMail& mail, LeftOut left_out = LeftOut::Traceless);

/// "Ann Whitfield", else the address.
std::string sender_name(const domain::Activity& activity);

}  // namespace foresail::insight::drafts
