#include "insight/guard/bonds.h"

#include "insight/guard/words/office_words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

// What a sentence speaks of may have been named so many sentences before.
constexpr std::size_t reach = 2;

bool meets(const Keys& a, const Keys& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& name) { return has_name(b, name); });
}

bool has_mention(const Segment& segment, const Mention& mention) {
    return std::any_of(segment.mentions.begin(), segment.mentions.end(),
                       [&](const Mention& one) { return shares_key(one, mention); });
}
bool has_mention(const Statement& statement, const Mention& mention) {
    return std::any_of(statement.segments.begin(), statement.segments.end(),
                       [&](const Segment& segment) { return has_mention(segment, mention); });
}

bool has_kind(const Segment& segment, const Mention& mention) {
    const std::string front = mention.kind + ":";
    return std::any_of(segment.mentions.begin(), segment.mentions.end(), [&](const Mention& one) {
        return one.kind == mention.kind ||
               std::any_of(one.keys.begin(), one.keys.end(),
                           [&](const auto& key) { return key.starts_with(front); });
    });
}

bool has_kind(const Statement& statement, const Mention& mention) {
    return std::any_of(statement.segments.begin(), statement.segments.end(),
                       [&](const Segment& segment) { return has_kind(segment, mention); });
}

// A place in a source.
struct Place {
    const Witness& witness;
    std::size_t at;
    const Segment& segment;

    [[nodiscard]] const Statement& statement() const { return witness.statements[at]; }
};

// Calls `see` with each place that has the mention until it answers true. Gives back whether it
// did, or `otherwise` where there is none.
template <class See>
bool any_place(const std::vector<const Witness*>& witnesses, const Mention& mention, bool otherwise,
               See see) {
    bool is_there = false;
    for (const Witness* witness : witnesses) {
        for (std::size_t at = 0; at < witness->statements.size(); ++at) {
            for (const Segment& segment : witness->statements[at].segments) {
                if (!has_mention(segment, mention)) continue;
                is_there = true;
                if (see(Place{*witness, at, segment})) return true;
            }
        }
    }
    return !is_there && otherwise;
}

// Whether the place speaks of one of the names, or of nobody else by name.
class Naming {
public:
    Naming(const Keys& names, const Keys& said_words, const Mention& mention)
        : names_{names}, said_words_{said_words}, mention_{mention} {}

    bool allows(const Place& place) const {
        const Statement& statement = place.statement();
        if (is_given_another(place)) return false;
        if (meets(names_, statement.names)) return true;
        const bool has_rival = names_another(place.segment.names);
        if (meets(names_, statement.speaker) || is_in_reach(place)) return true;
        if (statement.speaker.empty() &&
            (meets(names_, place.witness.senders) || meets(names_, place.witness.addressed))) {
            return true;
        }
        return !has_rival && !names_another(statement.names) && !names_another(statement.speaker);
    }

private:
    [[nodiscard]] bool names_another(const Keys& names) const {
        return std::any_of(names.begin(), names.end(),
                           [&](const auto& name) { return !has_name(said_words_, name); });
    }

    // "3,000 in Spain and 1,200 in Portugal": Spain has a number of its own.
    [[nodiscard]] bool is_given_another(const Place& place) const {
        const auto& segments = place.statement().segments;
        const bool has_rival = names_another(place.segment.names);
        return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
            if (has_name(place.segment.names, name)) return false;
            return std::any_of(segments.begin(), segments.end(), [&](const Segment& segment) {
                // A name before it may go on to be spoken of; one behind it comes too late.
                const bool is_apart = has_rival || segment.clause != place.segment.clause ||
                                      &segment > &place.segment;
                return is_apart && has_name(segment.names, name) &&
                       !has_mention(segment, mention_) && has_kind(segment, mention_);
            });
        });
    }

    [[nodiscard]] bool is_in_reach(const Place& place) const {
        const auto& all = place.witness.statements;
        for (std::size_t back = 1; back <= reach && back <= place.at; ++back) {
            const Statement& before = all[place.at - back];
            if (before.speaker != place.statement().speaker) return false;
            if (meets(names_, before.names)) return true;
        }
        return false;
    }

    const Keys& names_;
    const Keys& said_words_;
    const Mention& mention_;
};

// Those that the sources have as names: a word that begins the sentence may be none.
Keys known_names(const Keys& names, const std::vector<const Witness*>& witnesses) {
    Keys known;
    for (const std::string& name : names) {
        const bool is_known =
            std::any_of(witnesses.begin(), witnesses.end(), [&](const Witness* witness) {
                return std::any_of(witness->statements.begin(), witness->statements.end(),
                                   [&](const Statement& statement) {
                                       return has_name(statement.names, name) ||
                                              has_name(statement.speaker, name);
                                   });
            });
        if (is_known) known.insert(name);
    }
    return known;
}

// Those beside the mention; else those of the sentence that have no such number of their own.
Keys names_for(const Statement& said, const Segment& segment, const Mention& mention) {
    if (!segment.names.empty()) return segment.names;
    Keys names;
    for (const Segment& other : said.segments) {
        if (!has_kind(other, mention)) names.insert(other.names.begin(), other.names.end());
    }
    return names;
}

// "The Basic plan for 35 users" where they are 35 of the Premium plan.
bool is_of_another_kind(const Segment& said, const Segment& source) {
    return std::any_of(said.kinds.begin(), said.kinds.end(), [&](const Kind& kind) {
        if (has_name(source.names, kind.name)) return false;
        return std::any_of(source.kinds.begin(), source.kinds.end(),
                           [&](const Kind& one) { return one.noun == kind.noun; });
    });
}

bool is_of_others(const Statement& said, const Segment& segment, const Mention& mention,
                  const std::vector<const Witness*>& witnesses) {
    const Keys names = known_names(names_for(said, segment, mention), witnesses);
    if (names.empty()) return false;
    const Naming naming{names, said.words, mention};
    return !any_place(witnesses, mention, true, [&](const Place& place) {
        return !is_of_another_kind(segment, place.segment) && naming.allows(place);
    });
}

// "5 % a year" of what is 5 % a month.
bool has_other_rate(const Mention& mention, const std::vector<const Witness*>& witnesses) {
    const bool may_have_rate =
        mention.kind == "money" || mention.kind == "percent" || mention.kind == "number";
    if (mention.rates.empty() || !may_have_rate) return false;
    const auto shares = [&](const Keys& rates) {
        return std::any_of(rates.begin(), rates.end(),
                           [&](const auto& rate) { return mention.rates.contains(rate); });
    };
    return !any_place(witnesses, mention, true, [&](const Place& place) {
        for (const Mention& one : place.segment.mentions) {
            if (!shares_key(one, mention)) continue;
            if (!one.rates.empty()) return shares(one.rates);
        }
        const auto& all = place.witness.statements;
        return shares(place.statement().rates) ||
               (place.at > 0 && shares(all[place.at - 1].rates) &&
                !has_kind(all[place.at - 1], mention));
    });
}

bool counts(const Statement& statement, const std::string& noun) {
    return std::any_of(statement.segments.begin(), statement.segments.end(),
                       [&](const Segment& segment) {
                           return std::any_of(segment.mentions.begin(), segment.mentions.end(),
                                              [&](const Mention& one) { return one.noun == noun; });
                       });
}

// "75 accounts" where 75 are the licences and the accounts are three.
bool is_of_another_noun(const Mention& mention, const std::vector<const Witness*>& witnesses) {
    if (mention.noun.empty()) return false;
    return !any_place(witnesses, mention, true, [&](const Place& place) {
        const auto& own = place.segment.mentions;
        const bool is_same = std::any_of(own.begin(), own.end(), [&](const Mention& one) {
            return shares_key(one, mention) && (one.noun.empty() || one.noun == mention.noun);
        });
        return is_same || !counts(place.statement(), mention.noun);
    });
}

// "36 months" of "18 months, not 36".
bool is_only_rejected(const Statement& said, const Mention& mention,
                      const std::vector<const Witness*>& witnesses) {
    static const Keys denials{"not",    "no",      "nicht",    "kein",   "keine", "pas",
                              "non",    "refused", "rejected", "statt",  "lieu",  "lugar",
                              "vez",    "rather",  "instead",  "cannot", "never", "abgelehnt",
                              "refuse", "rechaza", "nie",      "from",   "von",   "de"};
    const bool denies = std::any_of(said.words.begin(), said.words.end(),
                                    [&](const auto& word) { return denials.contains(word); });
    if (denies || mention.is_rejected) return false;
    return !any_place(witnesses, mention, true, [&](const Place& place) {
        return std::any_of(
            place.segment.mentions.begin(), place.segment.mentions.end(),
            [&](const Mention& one) { return shares_key(one, mention) && !one.is_rejected; });
    });
}

// Each of the two stands with another one of the other's kind: "18 months at $2,600" of "18 months
// at $2,950; 36 months at $2,600".
bool is_crossed(const Mention& one, const Mention& other,
                const std::vector<const Witness*>& witnesses) {
    if (one.kind == other.kind || one.kind.empty() || other.kind.empty()) return false;
    const auto stands_with_another = [&](const Mention& a, const Mention& b) {
        return any_place(witnesses, a, false, [&](const Place& place) {
            return has_kind(place.segment, b) && !has_mention(place.segment, b);
        });
    };
    const bool is_together = any_place(witnesses, one, false, [&](const Place& place) {
        return has_mention(place.segment, other);
    });
    return !is_together && stands_with_another(one, other) && stands_with_another(other, one);
}
bool is_crossed(const Segment& segment, const Mention& mention,
                const std::vector<const Witness*>& witnesses) {
    return std::any_of(segment.mentions.begin(), segment.mentions.end(), [&](const Mention& other) {
        return &other != &mention && is_crossed(mention, other, witnesses);
    });
}

// "We give 5 %" where 5 % are only asked for.
bool is_only_wished(const Segment& said, const Mention& mention,
                    const std::vector<const Witness*>& witnesses) {
    if (mention.kind != "percent" || said.is_wished) return false;
    return !any_place(witnesses, mention, true,
                      [](const Place& place) { return !place.segment.is_wished; });
}

// Percent of what: both in one sentence of a source, or in two that follow each other.
bool is_of_another_sum(const Segment& segment, const Mention& mention,
                       const std::vector<const Witness*>& witnesses) {
    if (mention.kind != "percent") return false;
    return std::any_of(segment.mentions.begin(), segment.mentions.end(), [&](const Mention& sum) {
        const bool may_be_sum = (sum.kind == "number" && !sum.noun.empty()) || sum.kind == "money";
        const bool is_there =
            may_be_sum && any_place(witnesses, sum, false, [](const Place&) { return true; });
        if (!is_there) return false;
        return !any_place(witnesses, mention, true, [&](const Place& place) {
            const auto& all = place.witness.statements;
            const std::size_t end = std::min(all.size(), place.at + 2);
            for (std::size_t i = place.at > 0 ? place.at - 1 : 0; i < end; ++i) {
                if (has_mention(all[i], sum)) return true;
            }
            return false;
        });
    });
}

// "21 € for 120 lorries" where 21 € are the price from 150 lorries on.
bool is_of_another_count(const Segment& segment, const Mention& mention,
                         const std::vector<const Witness*>& witnesses) {
    return std::any_of(segment.mentions.begin(), segment.mentions.end(), [&](const Mention& count) {
        if (count.noun.empty() || shares_key(count, mention)) return false;
        return !any_place(witnesses, mention, true, [&](const Place& place) {
            return has_mention(place.statement(), count) || !counts(place.statement(), count.noun);
        });
    });
}

// Where the source names nobody beside the office, somebody in this sentence or the next ones.
bool holds(const Witness& witness, std::size_t at, const Office& office, const Keys& holder) {
    if (holder.empty() || meets(holder, office.holder)) return true;
    if (!office.holder.empty()) return false;
    const auto& all = witness.statements;
    return meets(holder, all[at].speaker) || (at > 0 && meets(holder, all[at - 1].words)) ||
           meets(holder, all[at].words) ||
           (at + 1 < all.size() && meets(holder, all[at + 1].words));
}

bool is_held(const Office& office, const std::vector<const Witness*>& witnesses) {
    for (const Witness* witness : witnesses) {
        for (std::size_t at = 0; at < witness->statements.size(); ++at) {
            const auto& offices = witness->statements[at].offices;
            const bool is_there =
                std::any_of(offices.begin(), offices.end(), [&](const Office& one) {
                    return (one.function == office.function || office.function == any_function) &&
                           holds(*witness, at, one, office.holder);
                });
            if (is_there) return true;
        }
    }
    return false;
}

bool is_tied(const Tie& tie, const std::vector<const Witness*>& witnesses) {
    for (const Witness* witness : witnesses) {
        const bool is_sender = has_name(witness->senders, tie.one);
        const bool is_addressed = has_name(witness->addressed, tie.one);
        bool was_near = false;
        for (const Statement& statement : witness->statements) {
            const bool is_greeting = is_addressed && &statement == &witness->statements.front() &&
                                     !has_name(witness->addressed, tie.other);
            const bool has_one = !is_greeting && has_name(statement.words, tie.one);
            const bool has_other = has_name(statement.words, tie.other);
            if ((has_one || is_sender || was_near) && has_other) return true;
            was_near = has_one;
        }
    }
    return false;
}

}  // namespace

std::string_view broken_bond(const Statement& said, const std::vector<const Witness*>& witnesses) {
    for (const Segment& segment : said.segments) {
        for (const Mention& mention : segment.mentions) {
            if (mention.kind.empty()) continue;
            if (is_of_others(said, segment, mention, witnesses)) {
                return "the sources say this number of somebody or something else";
            }
            if (has_other_rate(mention, witnesses)) return "the sources have it for another time";
            if (is_only_rejected(said, mention, witnesses)) {
                return "the sources say that it is not this";
            }
            if (is_crossed(segment, mention, witnesses)) {
                return "the sources say the two of different things";
            }
            if (is_only_wished(segment, mention, witnesses)) {
                return "the sources only ask for this percentage";
            }
            if (is_of_another_noun(mention, witnesses)) {
                return "the sources count something else by this number";
            }
            if (is_of_another_count(segment, mention, witnesses)) {
                return "the sources say this number of another quantity";
            }
            if (is_of_another_sum(segment, mention, witnesses)) {
                return "the sources do not say this percentage of that number";
            }
        }
    }
    for (const Office& office : said.offices) {
        if (!is_held(office, witnesses)) return "the sources do not know this office";
    }
    for (const Tie& tie : said.ties) {
        if (!is_tied(tie, witnesses)) return "the sources do not say that the two belong together";
    }
    return {};
}

}  // namespace foresail::insight::guarding
