#include "store/settling/answered_requests.h"

#include "store/commitment_change.h"
#include "understand/settlement/answer.h"

namespace foresail::store {

using domain::Commitment;
using platform::Result;

Result<> join_answers(Tables& tables, const domain::ThreadId& thread, domain::Instant at) {
    TRY(auto said, tables.ledger.said_in(thread));
    for (Commitment& request : said) {
        if (request.kind != domain::CommitmentKind::Request) continue;
        const Commitment* answer = understand::find_answer(request, said);
        if (answer == nullptr || answer->id == request.answered_by) continue;
        request.answered_by = answer->id;
        TRY_VOID(put_version(tables, request, at));
    }
    return {};
}

}  // namespace foresail::store
