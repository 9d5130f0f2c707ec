#include "understand/extract.h"

#include "understand/commitment.h"
#include "understand/cue/cue.h"
#include "understand/facts.h"
#include "understand/passage.h"
#include "understand/request_head.h"
#include "understand/sentence.h"

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

std::vector<domain::Commitment> read_commitments(const Activity& activity,
                                                 std::span<const Sentence> sentences) {
    std::vector<domain::Commitment> commitments;
    for (const Sentence& sentence : sentences) {
        if (commitments.size() == commitment_count_max) break;
        if (auto commitment = read_commitment(activity, sentence.span)) {
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

bool is_english(const Activity& activity) {
    return activity.language.empty() || activity.language == "en";
}

// What the rules found, with the model's probability. The model knows requests, in English; a
// promise keeps what its rule says.
void judge(const Activity& activity, std::span<const domain::Embedding> embeddings,
           std::vector<domain::Commitment>& commitments) {
    for (std::size_t i = 0; i < commitments.size() && is_english(activity); ++i) {
        domain::Commitment& one = commitments[i];
        if (one.kind != domain::CommitmentKind::Request) continue;
        // In hundredths: the model's sums differ in their last digits with what else is in its
        // batch, and a replay must give the same records.
        const double probability =
            request_probability(one.quote, find_cue(one.quote, activity.language), embeddings[i]);
        one.confidence = std::round(probability * 100) / 100;
    }
    std::erase_if(commitments,
                  [](const domain::Commitment& one) { return one.confidence < confidence_min; });
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
        for (const domain::Commitment& commitment : readings.back().commitments) {
            texts.push_back(commitment.quote);
        }
    }
    if (texts.empty()) return readings;
    TRY(auto embeddings, embedder_.embed(texts, inference::Urgency::Background));
    std::size_t next = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        for (domain::Passage& passage : readings[i].passages) {
            passage.embedding = std::move(embeddings[next++]);
        }
        auto& commitments = readings[i].commitments;
        const std::span of_commitments = std::span{embeddings}.subspan(next, commitments.size());
        next += commitments.size();
        judge(activities[i], of_commitments, commitments);
    }
    return readings;
}

}  // namespace foresail::understand
