#include "understand/extract.h"

#include "understand/commitment.h"
#include "understand/facts.h"
#include "understand/passage.h"
#include "understand/sentence.h"

#include <string>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::Span;
using platform::Result;

constexpr std::size_t commitment_count_max = 50;
constexpr std::size_t passage_count_max = 200;
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

std::vector<domain::Commitment> read_commitments(const Activity& activity,
                                                 std::span<const Sentence> sentences) {
    std::vector<domain::Commitment> commitments;
    for (const Sentence& sentence : sentences) {
        if (commitments.size() == commitment_count_max) break;
        auto commitment = read_commitment(activity, sentence.span);
        if (commitment && commitment->confidence >= confidence_min) {
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

Reading read(const Activity& activity) {
    Reading reading;
    const std::vector<Span> zones = reply_zones(activity);
    std::vector<Sentence> all;
    for (Span zone : zones) {
        const std::vector<Sentence> sentences = split_sentences(activity.text, zone);
        add_passages(activity, sentences, reading.passages);
        all.insert(all.end(), sentences.begin(), sentences.end());
    }
    if (activity.automation != domain::Automation::None) return reading;
    reading.facts = find_facts(activity, zones);
    if (activity.kind == domain::ActivityKind::Email) {
        reading.commitments = read_commitments(activity, all);
    }
    return reading;
}

}  // namespace

Result<std::vector<Reading>> Extractor::extract(std::span<const Activity> activities) {
    std::vector<Reading> readings;
    std::vector<std::string> texts;
    for (const Activity& activity : activities) {
        readings.push_back(read(activity));
        for (const domain::Passage& passage : readings.back().passages) {
            texts.push_back(passage.text);
        }
    }
    if (texts.empty()) return readings;
    TRY(auto embeddings, embedder_.embed(texts, inference::Urgency::Background));
    std::size_t next = 0;
    for (Reading& reading : readings) {
        for (domain::Passage& passage : reading.passages) {
            passage.embedding = std::move(embeddings[next++]);
        }
    }
    return readings;
}

}  // namespace foresail::understand
