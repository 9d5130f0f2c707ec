#include "insight/guard/attribution.h"

#include "insight/guard/number.h"
#include "insight/guard/words/direction_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t stem_letters_min = 3;
// A part with fewer words of its own goes on with the one before.
constexpr std::size_t part_stems_min = 2;
// Of another part with a quantity of that kind: so many words, and twice those of the own part.
constexpr std::size_t shared_min = 2;

// Whether one of the two says "new" and the other "old", and none of them both.
bool excludes(const Part& a, const Part& b) {
    return std::any_of(a.poles.begin(), a.poles.end(), [&](int pole) {
        return b.poles.contains(-pole) && !b.poles.contains(pole) && !a.poles.contains(-pole);
    });
}

class PartReader {
public:
    PartReader(const std::vector<Token>& tokens, const std::vector<Claim>& claims)
        : tokens_{tokens}, claims_{claims} {}

    std::vector<Part> read() {
        std::size_t behind = 0;  // The last claim's end, in bytes.
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            const Token& token = tokens_[at];
            if (const Claim* claim = claim_at(claims_, token)) {
                add(*claim, at);
                behind = std::max(behind, claim->span.end);
            }
            if (token.span.begin < behind) continue;
            if (separates(token.folded)) end_part();
            read_word(token);
        }
        end_part();
        set_turns();
        return std::move(parts_);
    }

private:
    void add(const Claim& claim, std::size_t at) {
        const std::string& before = at > 0 ? tokens_[at - 1].folded : none_;
        leads_.push_back(leads_from(before) ? 1 : leads_to(before) ? -1 : 0);
        open_.mentions.push_back(mention_of(claim, tokens_, at));
    }

    void read_word(const Token& token) {
        if (token.kind != TokenKind::Word) return;
        if (const int course = course_of(token.folded); course != 0) open_.course = course;
        if (const int pole = pole_of(token.folded); pole != 0) open_.poles.insert(pole);
        if (token.folded.size() >= stem_letters_min && !says_little(token.folded)) {
            open_.stems.insert(token.folded.substr(0, stem_bytes));
        }
    }

    // A part without a quantity waits for one; one with hardly a word of its own is no part.
    void end_part() {
        if (open_.mentions.empty() && open_.stems.empty()) return;
        const bool goes_on =
            !parts_.empty() && (open_.mentions.empty() ||
                                (open_.stems.size() < part_stems_min &&
                                 !excludes(open_, parts_.back()) && !is_parallel(parts_.back())));
        if (open_.mentions.empty() && parts_.empty()) return;
        for (Mention& one : open_.mentions) one.stems = open_.stems;
        if (goes_on) {
            Part& last = parts_.back();
            last.stems.insert(open_.stems.begin(), open_.stems.end());
            for (Mention& one : open_.mentions) last.mentions.push_back(std::move(one));
            last.poles.insert(open_.poles.begin(), open_.poles.end());
            if (last.course == 0) last.course = open_.course;
        } else {
            if (!parts_.empty() && is_parallel(parts_.back())) set_front(parts_.back());
            parts_.push_back(std::move(open_));
        }
        open_ = {};
    }

    // "Two hours by day, six at night": each has a quantity of one kind and a word of its own.
    [[nodiscard]] bool is_parallel(const Part& last) const {
        // "Of 2 %, up to 20 %" goes on about one thing.
        const bool is_open = !open_.stems.empty() && !open_.mentions.empty();
        return is_open && open_.mentions.front().bound == 0 &&
               std::any_of(last.mentions.begin(), last.mentions.end(), [&](const Mention& one) {
                   return !one.kind.empty() && one.kind == open_.mentions.front().kind;
               });
    }

    void set_front(const Part& last) {
        for (const std::string& stem : last.stems) {
            if (!open_.stems.contains(stem)) open_.front.insert(stem);
        }
    }

    // "From 6 to 4": two of a kind, one behind the other.
    void set_turns() {
        std::size_t number = 0;
        Mention* last = nullptr;
        for (Part& part : parts_) {
            for (Mention& one : part.mentions) {
                const int lead = leads_[number];
                const bool is_pair = last != nullptr && leads_[number - 1] == 1 && lead == -1 &&
                                     last->kind == one.kind && !one.kind.empty();
                if (is_pair) {
                    last->turn = 1;
                    one.turn = -1;
                }
                last = &one;
                ++number;
            }
        }
    }

    const std::vector<Token>& tokens_;
    const std::vector<Claim>& claims_;
    const std::string none_;
    Part open_;
    std::vector<Part> parts_;
    std::vector<int> leads_;
};

std::size_t shared_stems(const Keys& a, const Keys& b) {
    return static_cast<std::size_t>(std::count_if(
        a.begin(), a.end(), [&](const std::string& stem) { return b.contains(stem); }));
}

// The words that a part leaves out count where one of its own is said.
std::size_t shared_stems(const Part& said, const Part& source) {
    const std::size_t own = shared_stems(said.stems, source.stems);
    return own == 0 ? 0 : own + shared_stems(said.stems, source.front);
}

// "It fell from 14 to nine" has both of "last year 14, this year nine".
bool has_mention_of(const Part& said, const Part& source) {
    return std::any_of(said.mentions.begin(), said.mentions.end(), [&](const Mention& mention) {
        return mention.turn != 0 &&
               std::any_of(source.mentions.begin(), source.mentions.end(),
                           [&](const Mention& one) { return shares_key(mention, one); });
    });
}

// What the sources say of one mention of a part.
struct Testimony {
    std::size_t own = 0;    ///< Words shared with the part that has the same quantity.
    std::size_t other = 0;  ///< With one that has another of its kind in its place.
    bool has_place = false;
    bool is_named = false;  ///< All the words nearest to it stand with the same quantity.
    bool has_bound = false;
    bool is_capped = true;  ///< Said only with "up to" or "at most" before it.
    bool has_turn = false;
    bool has_course = false;
    bool has_pole = false;
    std::unordered_set<int> own_poles;
    std::unordered_set<int> other_poles;  ///< Of parts with another one of its kind.
};

bool names_all(const Keys& said, const Keys& source) {
    return !said.empty() && std::all_of(said.begin(), said.end(), [&](const std::string& stem) {
        return source.contains(stem);
    });
}

Testimony hear(const Part& said, const Mention& mention, const std::vector<const Part*>& sources) {
    Testimony heard;
    for (const Part* part : sources) {
        const std::size_t shared = shared_stems(said, *part);
        bool has_same = false;
        bool has_kind = false;
        for (const Mention& one : part->mentions) {
            if (!shares_key(mention, one)) {
                has_kind = has_kind || (one.kind == mention.kind && !one.kind.empty());
                continue;
            }
            has_same = heard.has_place = true;
            heard.is_named = heard.is_named || names_all(mention.stems, one.stems);
            heard.has_bound = heard.has_bound || one.bound != -mention.bound;
            heard.is_capped = heard.is_capped && one.bound == -1;
            const bool is_other_way = one.turn == -mention.turn || one.era == mention.turn;
            heard.has_turn = heard.has_turn || !is_other_way;
            heard.has_pole = heard.has_pole || !excludes(said, *part);
            heard.has_course = heard.has_course || part->course != -said.course;
        }
        auto& poles = has_same ? heard.own_poles : heard.other_poles;
        if (has_same || has_kind) poles.insert(part->poles.begin(), part->poles.end());
        if (has_same) heard.own = std::max(heard.own, shared);
        if (has_kind && !has_same && !has_mention_of(said, *part))
            heard.other = std::max(heard.other, shared);
    }
    return heard;
}

}  // namespace

std::vector<Part> parts_of(const std::vector<Token>& tokens, const std::vector<Claim>& claims) {
    return PartReader{tokens, claims}.read();
}

std::vector<std::string> differences(const std::vector<Part>& parts) {
    constexpr std::string_view front = "percent:";
    std::vector<std::string> keys;
    for (const Part& part : parts) {
        for (std::size_t i = 1; i < part.mentions.size(); ++i) {
            const Mention& to = part.mentions[i];
            const Mention& from = part.mentions[i - 1];
            const bool is_course = to.turn == -1 && from.turn == 1 && to.kind == "percent" &&
                                   to.keys.front().starts_with(front);
            if (!is_course) continue;
            const double end = std::strtod(to.keys.front().c_str() + front.size(), nullptr);
            const double begin = std::strtod(from.keys.front().c_str() + front.size(), nullptr);
            keys.push_back("points:" + value_key(std::abs(end - begin)));
        }
    }
    return keys;
}

std::string_view misattribution(const std::vector<Part>& said,
                                const std::vector<const Part*>& sources) {
    for (const Part& part : said) {
        for (const Mention& mention : part.mentions) {
            const Testimony heard = hear(part, mention, sources);
            if (!heard.has_place) continue;
            const bool is_all_other =
                heard.own == 0 && heard.other > 0 && heard.other == part.stems.size();
            const bool is_more_other =
                !heard.is_named && heard.other >= shared_min && heard.own * 2 < heard.other;
            if (is_all_other || is_more_other) {
                return "the sources say this number of something else";
            }
            const bool is_the_others =
                std::any_of(part.poles.begin(), part.poles.end(), [&](int pole) {
                    return heard.other_poles.contains(pole) && !heard.own_poles.contains(pole);
                });
            if (!heard.has_pole || is_the_others)
                return "the sources say this number of the other one";
            if (mention.bound != 0 && !heard.has_bound) return "the sources set the other bound";
            if (mention.kind == "percent" && mention.bound == 0 && heard.is_capped) {
                return "the sources set this as a limit only";
            }
            if (mention.turn != 0 && !heard.has_turn)
                return "the sources say it the other way round";
            if (part.course != 0 && !heard.has_course)
                return "the sources say it went the other way";
        }
    }
    return {};
}

}  // namespace foresail::insight::guarding
