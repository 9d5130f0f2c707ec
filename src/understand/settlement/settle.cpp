#include "understand/settlement/settle.h"

#include "understand/settlement/topic_words.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

using domain::Commitment;
using domain::CommitmentState;
using domain::EntryKind;
using domain::Side;

// How sure the words make it: of a prior of 0.9, 0.9 where all of them are there.
constexpr double words_share = 0.3;
// One who speaks for the debtor: a colleague.
constexpr double colleague_factor = 0.95;
// In another thread a mail may well mean another thing by the same words.
constexpr double other_thread_factor = 0.8;
constexpr double other_thread_coverage_min = 0.5;
// Several commitments that the same words are about: a request, and the promise it was answered by.
constexpr double equal_margin = 0.1;
// "The certificate and the permit" by a mail that speaks of the certificate: a person is asked.
constexpr double one_part_max = 0.7;

// A commitment with what matching needs, worked out once a mail.
struct Owed {
    const Candidate* candidate = nullptr;
    TopicWords about;
    std::vector<TopicWords> parts;  // Of what is owed, where it is more than one thing.
    Deed deed = Deed::Any;
    bool is_debtor = false;    // The speaker, or the speaker's side, owes it.
    bool is_creditor = false;  // As is_debtor: it is owed to.
    bool is_exact = false;     // The speaker is the very one.

    [[nodiscard]] const Commitment& commitment() const { return *candidate->commitment; }
    [[nodiscard]] bool is_open() const { return commitment().state == CommitmentState::Open; }
};

std::vector<TopicWords> parts_of(const std::string& what) {
    static const re2::RE2 joint{R"((?i)(.*?)(?:\s(?:and|und|sowie|et|y|e|plus)\s|\s?[,&]\s))"};
    std::vector<TopicWords> parts;
    const auto add = [&](std::string_view part) {
        if (auto words = topic_words(part); !words.heads.empty()) parts.push_back(std::move(words));
    };
    re2::StringPiece rest{what};
    std::string part;
    while (re2::RE2::Consume(&rest, joint, &part)) add(part);
    add({rest.data(), rest.size()});
    if (parts.size() < 2) parts.clear();
    return parts;
}

Owed owed_of(const Saying& saying, const Candidate& candidate) {
    const Commitment& one = *candidate.commitment;
    const std::string& what = one.what.empty() ? one.quote : one.what;
    const DeedWord word = find_deed(what);
    Owed owed{.candidate = &candidate, .about = topic_words(what), .deed = word.deed};
    if (owed.deed == Deed::Any) owed.deed = find_deed(one.quote).deed;
    // "Grant the discount" is about the discount; "call you" is about the call.
    std::string without_verb = what;
    without_verb.erase(word.verb.begin, word.verb.size());
    if (auto about = topic_words(without_verb); !about.empty()) owed.about = std::move(about);
    owed.parts = parts_of(without_verb);
    const bool is_debtor = saying.speaker == one.debtor;
    const bool is_creditor = saying.speaker == one.creditor;
    owed.is_exact = is_debtor || is_creditor;
    if (owed.is_exact || saying.direction == domain::Direction::Internal) {
        owed.is_debtor = is_debtor;
        owed.is_creditor = is_creditor;
        return owed;
    }
    const Side speaker =
        saying.direction == domain::Direction::Outbound ? Side::Ours : Side::Theirs;
    owed.is_debtor = speaker == one.side;
    owed.is_creditor = !owed.is_debtor;
    return owed;
}

bool is_same_day(const domain::DueDate& a, const domain::DueDate& b) {
    const auto apart = a.at > b.at ? a.at - b.at : b.at - a.at;
    return apart < std::chrono::hours{20};
}

bool names_due(const Signal& signal, const Commitment& one) {
    return one.due && std::any_of(signal.dates.begin(), signal.dates.end(),
                                  [&](const auto& date) { return is_same_day(date, *one.due); });
}

// The new date: the last one that is not the old one.
std::optional<domain::DueDate> new_due(const Signal& signal, const Commitment& one) {
    std::optional<domain::DueDate> due;
    for (const domain::DueDate& date : signal.dates) {
        if (!one.due || !is_same_day(date, *one.due)) due = date;
    }
    return due;
}

// What the signal would do to it, from who says it; nullopt: nothing.
std::optional<EntryKind> effect_of(const Signal& signal, const Owed& owed) {
    const Commitment& one = owed.commitment();
    const bool is_kept = !owed.is_open() && owed.candidate->is_kept_by_mail;
    const bool is_open = owed.is_open();
    switch (signal.kind) {
        case SignalKind::Given:
            if (is_open && owed.is_debtor) return EntryKind::Kept;
            break;
        case SignalKind::Received:
            if (is_open && owed.is_creditor) return EntryKind::Kept;
            if (is_kept && owed.is_creditor) return EntryKind::Confirmed;
            break;
        case SignalKind::Missing:
            if (is_kept) return EntryKind::Reopened;
            break;
        case SignalKind::Withdrawn:
            if (is_open && owed.is_debtor) return EntryKind::Withdrawn;
            break;
        case SignalKind::Unable:
            if (!is_open || !owed.is_debtor) break;
            if (new_due(signal, one)) return EntryKind::Moved;
            // "I can't send it by Friday" alone says neither when nor that it won't come.
            if (signal.dates.empty()) return EntryKind::Withdrawn;
            break;
        case SignalKind::Released:
            if (is_open && owed.is_creditor) return EntryKind::Withdrawn;
            break;
        case SignalKind::Delayed:
            if (is_open && owed.is_debtor && new_due(signal, one)) return EntryKind::Moved;
            break;
        case SignalKind::Granted:
            if (is_open && owed.is_creditor && one.due && new_due(signal, one)) {
                return EntryKind::Moved;
            }
            break;
    }
    return std::nullopt;
}

double deed_fit(const Signal& signal, const Owed& owed) {
    const bool is_done = signal.kind == SignalKind::Given || signal.kind == SignalKind::Received;
    return is_done ? fit(owed.deed, signal.deed) : 1.0;
}

// Whether the commitment is the only one that words without a topic ("Done.", "Got it, thanks") can
// mean.
bool is_only_one(const Signal& signal, std::span<const Owed> all, const Owed& owed) {
    return std::none_of(all.begin(), all.end(), [&](const Owed& other) {
        return &other != &owed && other.candidate->is_same_thread &&
               effect_of(signal, other).has_value() && deed_fit(signal, other) > 0 &&
               coverage(owed.about, other.about) < 1;
    });
}

// What words without a topic are worth.
double wordless(const Signal& signal, std::span<const Owed> all, const Owed& owed,
                EntryKind effect) {
    if (!owed.candidate->is_same_thread || !is_only_one(signal, all, owed)) return 0;
    if (effect == EntryKind::Confirmed || effect == EntryKind::Reopened) return 0.8;
    if (names_due(signal, owed.commitment())) return 0.85;
    if (signal.is_firm) return 0.8;
    return effect == EntryKind::Moved ? 0.7 : 0.65;
}

bool leaves_out_a_part(const Owed& owed, const TopicWords& about) {
    return std::any_of(owed.parts.begin(), owed.parts.end(),
                       [&](const TopicWords& part) { return coverage(part, about) == 0; });
}

double confidence_of(const Signal& signal, const TopicWords& about, std::span<const Owed> all,
                     const Owed& owed) {
    const auto effect = effect_of(signal, owed);
    const double deed = effect ? deed_fit(signal, owed) : 0;
    if (deed == 0) return 0;
    double confidence = 0;
    if (about.empty() || owed.about.empty()) {
        confidence = wordless(signal, all, owed, *effect);
    } else {
        const double covered = coverage(owed.about, about);
        // "There was no attachment" need not say of what.
        if (covered == 0 && signal.kind != SignalKind::Missing) return 0;
        confidence = signal.prior * (1 - words_share + words_share * covered);
        if (covered == 0) {
            confidence = wordless(signal, all, owed, *effect);
        } else if (covered < 0.25) {
            confidence *= 0.8;
        }
        const bool is_kept = *effect == EntryKind::Kept;
        if (is_kept && covered > 0 && leaves_out_a_part(owed, about)) {
            confidence = std::min(confidence, one_part_max);
        }
        if (!owed.candidate->is_same_thread) {
            if (covered < other_thread_coverage_min) return 0;
            if (!signal.is_firm) confidence *= other_thread_factor;
        }
    }
    if (!owed.is_exact) confidence *= colleague_factor;
    if (owed.deed == Deed::Hold && *effect == EntryKind::Moved) confidence *= 0.8;
    return confidence * deed;
}

void keep_surest(std::map<domain::CommitmentId, Settlement>& found, Settlement settlement) {
    auto [at, is_new] = found.emplace(settlement.commitment, settlement);
    if (!is_new && settlement.confidence > at->second.confidence) at->second = settlement;
}

}  // namespace

std::vector<Settlement> settle(const Saying& saying, std::span<const Signal> signals,
                               std::span<const Candidate> candidates) {
    std::vector<Owed> all;
    for (const Candidate& candidate : candidates) {
        if (candidate.commitment->said_at >= saying.sent_at) continue;
        all.push_back(owed_of(saying, candidate));
    }
    std::map<domain::CommitmentId, Settlement> found;
    for (const Signal& signal : signals) {
        const TopicWords about = topic_words(signal.about);
        std::vector<double> confidences;
        confidences.reserve(all.size());
        for (const Owed& owed : all) {
            confidences.push_back(confidence_of(signal, about, all, owed));
        }
        const double best =
            confidences.empty() ? 0 : *std::max_element(confidences.begin(), confidences.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (confidences[i] < propose_min || confidences[i] < best - equal_margin) continue;
            const Commitment& one = all[i].commitment();
            Settlement settlement{.commitment = one.id,
                                  .kind = *effect_of(signal, all[i]),
                                  .confidence = std::round(confidences[i] * 100) / 100,
                                  .span = signal.span,
                                  .quote = signal.quote};
            if (settlement.kind == EntryKind::Moved) settlement.due = new_due(signal, one);
            keep_surest(found, std::move(settlement));
        }
    }
    std::vector<Settlement> settlements;
    settlements.reserve(found.size());
    for (auto& [id, settlement] : found) settlements.push_back(std::move(settlement));
    return settlements;
}

bool says_again(const Commitment& earlier, const Commitment& later) {
    if (earlier.debtor != later.debtor || earlier.said_at >= later.said_at) return false;
    if (later.kind != domain::CommitmentKind::Promise || !later.condition.empty()) return false;
    const TopicWords before = topic_words(earlier.what);
    const TopicWords after = topic_words(later.what);
    if (before.empty() || after.empty()) return false;
    return find_deed(earlier.what).deed == find_deed(later.what).deed &&
           coverage(before, after) >= 0.8 && coverage(after, before) >= 0.8;
}

}  // namespace foresail::understand
