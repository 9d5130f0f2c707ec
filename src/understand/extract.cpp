#include "understand/extract.h"

#include "understand/commitment.h"
#include "understand/facts.h"
#include "understand/injection_head.h"
#include "understand/instruction.h"
#include "understand/passage.h"
#include "understand/request_head.h"
#include "understand/sentence.h"
#include "understand/text_batch.h"

#include <cmath>
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
};

Half read(const Activity& activity) {
    Half half;
    Reading& reading = half.reading;
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

void add_texts(const Activity& activity, Half& half, TextBatch& batch) {
    for (const domain::Passage& passage : half.reading.passages) {
        half.of_passages.push_back(batch.add(passage.text));
    }
    for (const Suspect& suspect : half.suspects) {
        half.of_suspects.push_back(batch.add(std::string{suspect.sentence.of(activity.text)}));
    }
}

// What tells software what to do settles no promise.
void drop_instructed(Reading& reading) {
    for (const domain::Fact& fact : reading.facts) {
        if (fact.kind != domain::FactKind::Instruction) continue;
        std::erase_if(reading.signals, [&](const Signal& signal) {
            return signal.span.begin < fact.span.end && fact.span.begin < signal.span.end;
        });
    }
}

Reading finish(const Activity& activity, Half half, std::span<const domain::Embedding> embeddings) {
    Reading& reading = half.reading;
    for (std::size_t i = 0; i < reading.passages.size(); ++i) {
        reading.passages[i].embedding = embeddings[half.of_passages[i]];
    }
    for (std::size_t i = 0; i < half.suspects.size(); ++i) {
        Suspect& suspect = half.suspects[i];
        suspect.probability = injection_probability(suspect.sentence.of(activity.text),
                                                    embeddings[half.of_suspects[i]]);
    }
    set_apart(activity, half.suspects, reading.facts, reading.commitments);
    drop_instructed(reading);
    return std::move(reading);
}

}  // namespace

Result<std::vector<Reading>> Extractor::extract(std::span<const Activity> activities) {
    std::vector<Half> halves;
    TextBatch batch;
    for (const Activity& activity : activities) {
        halves.push_back(read(activity));
        add_texts(activity, halves.back(), batch);
    }
    std::vector<domain::Embedding> embeddings;
    if (!batch.texts().empty()) {
        TRY(embeddings, embedder_.embed(batch.texts(), inference::Urgency::Background));
    }
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        readings.push_back(finish(activities[i], std::move(halves[i]), embeddings));
    }
    return readings;
}

}  // namespace foresail::understand
