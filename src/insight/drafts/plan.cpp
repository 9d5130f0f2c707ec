#include "insight/drafts/plan.h"

namespace foresail::insight::drafts {

platform::Result<domain::Draft> plan_draft(const Rep& rep, const domain::User& user,
                                           const DraftRequest& request) {
    switch (request.kind) {
        case domain::DraftKind::Reply:
            return plan_reply(rep, user, request);
        case domain::DraftKind::FollowUpMail:
            return plan_follow_up_mail(rep, user, request);
        case domain::DraftKind::Brief:
            return plan_brief(rep, user, request);
    }
    return platform::failure(platform::ErrorCode::InvalidArgument, "an unknown kind of draft");
}

}  // namespace foresail::insight::drafts
