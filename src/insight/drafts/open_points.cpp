#include "insight/drafts/open_points.h"

#include <algorithm>
#include <set>

namespace foresail::insight::drafts {

using domain::Commitment;
using platform::Result;

std::string sentence_key(std::string_view text) {
    std::string key;
    for (const char c : text) {
        const bool is_beyond_ascii = (static_cast<unsigned char>(c) & 0x80U) != 0;
        const bool is_upper = c >= 'A' && c <= 'Z';
        if (is_upper) key += static_cast<char>(c + ('a' - 'A'));
        if (is_beyond_ascii || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
    }
    return key;
}

Result<std::vector<Commitment>> open_promises(const Rep& rep, const store::CommitmentFilter& about,
                                              const domain::ActivityId& except) {
    store::CommitmentFilter filter = about;
    filter.kind = domain::CommitmentKind::Promise;
    filter.state = domain::CommitmentState::Open;
    TRY(auto found, rep.tables.commitments.list(rep.viewer, filter,
                                                {.limit = store::page_size_max, .cursor = {}}));
    std::vector<Commitment> open;
    std::set<std::string> seen;
    for (Commitment& one : found.items) {
        if (one.activity == except || !seen.insert(sentence_key(one.quote)).second) continue;
        open.push_back(std::move(one));
    }
    const auto is_before = [](const Commitment& a, const Commitment& b) {
        if (a.due && b.due && a.due->at != b.due->at) return a.due->at < b.due->at;
        if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
        return a.said_at > b.said_at;
    };
    std::stable_sort(open.begin(), open.end(), is_before);
    return open;
}

std::string said_and_due(const Rep& rep, const Tone& tone, const Commitment& commitment) {
    std::string said = date_in(tone.language, rep.local, commitment.said_at);
    if (!commitment.due) return said;
    const auto due = date_in(tone.language, rep.local, shown_moment(*commitment.due));
    return fill(tone.phrases().due, {{"date", said}, {"due", due}});
}

void add_open_promises(const Rep& rep, const Tone& tone, const std::vector<Commitment>& promises,
                       OpenPhrases phrases, MailText& text) {
    for (const auto side : {domain::Side::Ours, domain::Side::Theirs}) {
        std::size_t count = 0;
        for (const Commitment& promise : promises) {
            if (promise.side != side || count == phrases.count_max) continue;
            ++count;
            const char* phrase = side == domain::Side::Ours ? phrases.ours : phrases.theirs;
            text.add("open",
                     fill(phrase, {{"quote", quoted_in(tone.phrases(), promise.quote)},
                                   {"date", said_and_due(rep, tone, promise)}}),
                     {cite(promise)});
        }
    }
}

}  // namespace foresail::insight::drafts
