// The draft that a rep asks for, made from records in a few milliseconds, without a model: in the
// thread's language, of facts and quotes, each sentence with where it is from. A file a kind.
#pragma once

#include "domain/draft.h"
#include "domain/team.h"
#include "insight/rep.h"

namespace foresail::insight::drafts {

/// What the draft is about: the mail to answer, or one record.
struct DraftRequest {
    domain::DraftKind kind = domain::DraftKind::Reply;
    domain::ActivityId activity;
    domain::ContactId contact;
    domain::CompanyId company;
    domain::DealId deal;
    int months = 3;  ///< How far a brief looks back.
};
inline constexpr int months_max = 24;

/// The plan with the records that it belongs to; id, owner and times are left for store/. Errors:
/// NotFound; FailedPrecondition where there is nothing to make it of.
platform::Result<domain::Draft> plan_draft(const Rep& rep, const domain::User& user,
                                           const DraftRequest& request);

// A file each.
platform::Result<domain::Draft> plan_reply(const Rep& rep, const domain::User& user,
                                           const DraftRequest& request);
platform::Result<domain::Draft> plan_follow_up_mail(const Rep& rep, const domain::User& user,
                                                    const DraftRequest& request);
platform::Result<domain::Draft> plan_brief(const Rep& rep, const domain::User& user,
                                           const DraftRequest& request);

}  // namespace foresail::insight::drafts
