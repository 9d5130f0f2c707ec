#include "understand/settlement/answer.h"

#include "understand/settlement/deed.h"
#include "understand/settlement/topic_words.h"

#include <algorithm>
#include <string>

namespace foresail::understand {
namespace {

using domain::Commitment;
using domain::CommitmentKind;
using domain::CommitmentState;

// "A revised draft" is answered by "the revised draft with the cap", not by "the price list".
constexpr double coverage_min = 0.8;

struct Subject {
    Deed deed = Deed::Any;
    TopicWords words;
};

Subject subject_of(const Commitment& one) {
    std::string what = one.what.empty() ? one.quote : one.what;
    const DeedWord word = find_deed(what);
    what.erase(word.verb.begin, word.verb.size());
    return {.deed = word.deed, .words = topic_words(what)};
}

bool may_be_one_deed(Deed a, Deed b) {
    return a == b || a == Deed::Any || b == Deed::Any;
}

bool is_answered_by_side_of(const Commitment& request, const Commitment& promise) {
    if (promise.creditor != request.creditor || promise.side != request.side) return false;
    // Among ourselves it is the one who was asked; to somebody outside a colleague may answer.
    return promise.debtor == request.debtor || !request.contact.empty();
}

// Of what the asker's newest mail before the promise asks for, in any words.
bool is_only_one_asked(const Commitment& request, const Subject& promised,
                       const Commitment& promise, std::span<const Commitment> thread) {
    return std::none_of(thread.begin(), thread.end(), [&](const Commitment& other) {
        if (other.kind != CommitmentKind::Request || other.id == request.id ||
            other.creditor != request.creditor || other.side != request.side ||
            other.state == CommitmentState::Dismissed || other.said_at >= promise.said_at) {
            return false;
        }
        return other.said_at > request.said_at ||
               (other.activity == request.activity &&
                may_be_one_deed(subject_of(other).deed, promised.deed));
    });
}

bool answers(const Commitment& promise, const Commitment& request, const Subject& asked,
             std::span<const Commitment> thread) {
    // "If you sign by Friday, we will ...": it may never be owed.
    if (promise.kind != CommitmentKind::Promise || !promise.condition.empty()) return false;
    if (!domain::stands(promise.state)) return false;
    if (promise.said_at <= request.said_at || !is_answered_by_side_of(request, promise)) {
        return false;
    }
    const Subject promised = subject_of(promise);
    if (!may_be_one_deed(asked.deed, promised.deed)) return false;
    if (asked.words.empty() || promised.words.empty()) {
        return is_only_one_asked(request, promised, promise, thread);
    }
    return coverage(asked.words, promised.words) >= coverage_min;
}

}  // namespace

const Commitment* find_answer(const Commitment& request, std::span<const Commitment> thread) {
    const Subject asked = subject_of(request);
    const Commitment* first = nullptr;
    for (const Commitment& one : thread) {
        if (first != nullptr && one.said_at >= first->said_at) continue;
        if (answers(one, request, asked, thread)) first = &one;
    }
    return first;
}

bool asks_the_same(const Commitment& one, const Commitment& other) {
    if (one.creditor != other.creditor || one.side != other.side) return false;
    const Subject a = subject_of(one);
    const Subject b = subject_of(other);
    return !a.words.empty() && !b.words.empty() && may_be_one_deed(a.deed, b.deed) &&
           coverage(a.words, b.words) >= coverage_min && coverage(b.words, a.words) >= coverage_min;
}

}  // namespace foresail::understand
