#include "understand/extract.h"

#include "understand/commitment.h"
#include "understand/facts.h"
#include "understand/injection_head.h"
#include "understand/instruction.h"
#include "understand/instruction_cue/cue.h"
#include "understand/mail_intent.h"
#include "understand/passage.h"
#include "understand/request_head.h"
#include "understand/sentence.h"
#include "understand/text_batch.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Span;
using platform::Result;

constexpr std::size_t commitment_count_max = 50;
constexpr std::size_t passage_count_max = 200;
// Precision first: what is less likely than this is not shown.
constexpr double confidence_min = 0.5;
// A statement without a number or a date in it has this many words.
constexpr std::ptrdiff_t own_gaps_min = 3;

// The sender's own new words; a note is nothing else.
std::vector<Span> reply_zones(const Activity& activity) {
    std::vector<Span> zones;
    for (const domain::Zone& zone : activity.zones) {
        const bool is_within =
            zone.span.begin <= zone.span.end && zone.span.end <= activity.text.size();
        if (zone.kind == domain::ZoneKind::Reply && is_within) zones.push_back(zone.span);
    }
    if (activity.zones.empty()) zones.push_back({0, activity.text.size()});
    return zones;
}

bool is_english(const Activity& activity) {
    return activity.language.empty() || activity.language == "en";
}

// Gives a request the model's probability in place of its rule's. The model knows English, and no
// promises.
bool is_likely(const Activity& activity, domain::Commitment& one) {
    if (one.kind == domain::CommitmentKind::Request && is_english(activity)) {
        one.confidence = std::round(request_probability(one.quote) * 100) / 100;
    }
    return one.confidence >= confidence_min;
}

std::vector<domain::Commitment> read_commitments(const Activity& activity,
                                                 std::span<const Sentence> sentences) {
    std::vector<domain::Commitment> commitments;
    for (const Sentence& sentence : sentences) {
        if (commitments.size() == commitment_count_max) break;
        auto commitment = read_commitment(activity, sentence.span);
        if (!commitment) commitment = propose_request(activity, sentence.span);
        if (commitment && is_likely(activity, *commitment)) {
            commitments.push_back(*std::move(commitment));
        }
    }
    return commitments;
}

void add_passages(const Activity& activity, std::span<const Sentence> sentences,
                  std::vector<domain::Passage>& passages) {
    for (Span span : cut_passages(activity.text, sentences)) {
        if (passages.size() == passage_count_max) return;
        passages.push_back({.activity = activity.id,
                            .ordinal = static_cast<int>(passages.size()),
                            .span = span,
                            .text = std::string{span.of(activity.text)}});
    }
}

// A mail as far as code reads it, with the places of its texts in the batch for the model.
struct Half {
    Reading reading;
    std::vector<Suspect> suspects;
    std::vector<std::size_t> of_passages;
    std::vector<std::size_t> of_suspects;
    std::optional<std::string> intent_text;
};

Half read(const Activity& activity) {
    Half half;
    Reading& reading = half.reading;
    half.intent_text = intent_text(activity);
    const std::vector<Span> zones = reply_zones(activity);
    std::vector<Sentence> all;
    for (Span zone : zones) {
        const std::vector<Sentence> sentences = split_sentences(activity.text, zone);
        add_passages(activity, sentences, reading.passages);
        all.insert(all.end(), sentences.begin(), sentences.end());
    }
    if (activity.automation != domain::Automation::None) return half;
    reading.facts = find_facts(activity, zones);
    if (activity.kind == domain::ActivityKind::Email) {
        reading.commitments = read_commitments(activity, all);
        reading.signals = find_signals(activity, all);
    }
    half.suspects = find_suspects(activity, all);
    return half;
}

void add_texts(Half& half, TextBatch& batch) {
    for (const domain::Passage& passage : half.reading.passages) {
        half.of_passages.push_back(batch.add(passage.text));
    }
}

// The texts of all activities, with the embeddings of those that the model was asked for.
class Embedded {
public:
    explicit Embedded(inference::Embedder& embedder) : embedder_{embedder} {}

    TextBatch batch;

    /// Asks for what was added since.
    Result<> ask() {
        const std::span<const std::string> texts = batch.texts();
        if (texts.size() == embeddings_.size()) return {};
        TRY(auto made,
            embedder_.embed(texts.subspan(embeddings_.size()), inference::Urgency::Background));
        std::move(made.begin(), made.end(), std::back_inserter(embeddings_));
        return {};
    }
    [[nodiscard]] const domain::Embedding& of(std::size_t place) const {
        return embeddings_[place];
    }

private:
    inference::Embedder& embedder_;
    std::vector<domain::Embedding> embeddings_;
};

double probability_of(std::string_view words, std::size_t place, const Embedded& embedded) {
    return injection_probability(words, embedded.of(place));
}

void judge(const Activity& activity, Half& half, const Embedded& embedded) {
    for (std::size_t i = 0; i < half.suspects.size(); ++i) {
        Suspect& suspect = half.suspects[i];
        suspect.probability =
            probability_of(suspect.sentence.of(activity.text), half.of_suspects[i], embedded);
    }
}

// Whether something would be lost with a marked sentence that is not the instruction's.
bool holds_something(const Reading& reading, Span sentence) {
    const auto meets = [&](const auto& one) {
        return one.span.begin < sentence.end && sentence.begin < one.span.end;
    };
    return std::any_of(reading.facts.begin(), reading.facts.end(), meets) ||
           std::any_of(reading.commitments.begin(), reading.commitments.end(), meets);
}

// A suspect that may begin in the middle of its sentence: the places of the parts at each seam.
struct Seam {
    Suspect* suspect = nullptr;
    std::size_t at = 0;
    std::size_t before = 0;
    std::size_t behind = 0;
};

// Whether `before`, which stands in front of a seam, may be a sender's own: "Provide the" in front
// of "Spanish equivalent" is none.
bool may_be_own(const Activity& activity, const Reading& reading, Span before) {
    const bool has_fact =
        std::any_of(reading.facts.begin(), reading.facts.end(), [&](const domain::Fact& fact) {
            return before.begin <= fact.span.begin && fact.span.end <= before.end;
        });
    const std::string_view words = before.of(activity.text);
    return has_fact || std::count(words.begin(), words.end(), ' ') >= own_gaps_min;
}

void add_seams(const Activity& activity, Half& half, TextBatch& batch, std::vector<Seam>& seams) {
    for (Suspect& suspect : half.suspects) {
        const Span within = suspect.sentence;
        if (!is_marked(suspect) || !holds_something(half.reading, within)) continue;
        for (const std::size_t at : seams_of(activity.text, within)) {
            const Span before{within.begin, at};
            if (!may_be_own(activity, half.reading, before)) continue;
            const Span behind{at, within.end};
            seams.push_back({&suspect, at, batch.add(std::string{before.of(activity.text)}),
                             batch.add(std::string{behind.of(activity.text)})});
        }
    }
}

// The last seam that fits keeps most of what the sender wrote.
void cut_at_seam(const Seam& seam, const Embedded& embedded) {
    Span& sentence = seam.suspect->sentence;
    if (sentence.begin >= seam.at) return;
    const auto& texts = embedded.batch.texts();
    const double before = probability_of(texts[seam.before], seam.before, embedded);
    const double behind = probability_of(texts[seam.behind], seam.behind, embedded);
    if (begins_at_seam(before, behind)) sentence.begin = seam.at;
}

// Reads a mail again as if what is marked were not there. What such a mail is after no model tells.
void read_again(const Activity& activity, Half& half, TextBatch& batch) {
    std::vector<domain::Fact> marks = marks_of(activity, half.suspects);
    if (marks.empty()) return;
    Activity rest = activity;
    rest.text = text_without(activity.text, marks);
    half = read(rest);
    half.intent_text.reset();
    add_texts(half, batch);
    auto& facts = half.reading.facts;
    std::move(marks.begin(), marks.end(), std::back_inserter(facts));
    std::stable_sort(facts.begin(), facts.end(),
                     [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
}

}  // namespace

Result<std::vector<Reading>> Extractor::extract(std::span<const Activity> activities) {
    std::vector<Half> halves;
    Embedded embedded{embedder_};
    for (const Activity& activity : activities) {
        Half& half = halves.emplace_back(read(activity));
        add_texts(half, embedded.batch);
        for (const Suspect& suspect : half.suspects) {
            half.of_suspects.push_back(
                embedded.batch.add(std::string{suspect.sentence.of(activity.text)}));
        }
    }
    TRY_VOID(embedded.ask());
    std::vector<Seam> seams;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        judge(activities[i], halves[i], embedded);
        add_seams(activities[i], halves[i], embedded.batch, seams);
    }
    TRY_VOID(embedded.ask());
    for (const Seam& seam : seams) cut_at_seam(seam, embedded);
    for (std::size_t i = 0; i < activities.size(); ++i) {
        read_again(activities[i], halves[i], embedded.batch);
    }
    TRY_VOID(embedded.ask());
    std::vector<Reading> readings;
    for (Half& half : halves) {
        for (std::size_t i = 0; i < half.reading.passages.size(); ++i) {
            half.reading.passages[i].embedding = embedded.of(half.of_passages[i]);
        }
        if (half.intent_text) {
            half.reading.intent = likely_intent(*half.intent_text, half.reading.passages);
        }
        readings.push_back(std::move(half.reading));
    }
    return readings;
}

}  // namespace foresail::understand
