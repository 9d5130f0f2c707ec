// The benches of single parts. Each prints its figures, ratios within one run where there is
// something to compare with, and returns the process's exit code.
#pragma once

#include <filesystem>

namespace foresail::bench {

/// Durable appends a second of the event log, one and several threads, against a plain loop of
/// write and fsync in the same folder.
int appends(const std::filesystem::path& folder);

/// Embeddings a second through our Embedder against llama.cpp called bare with the same model.
int embeddings(const std::filesystem::path& model_file);

/// Search over `passage_count` passages: latency with the query's embedding, and recall@10 of the
/// vector search against an exact scan of the full vectors.
int search(const std::filesystem::path& folder, const std::filesystem::path& model_file,
           int passage_count);

/// The signals of a deal with 5,000 mails and of 500 open deals, the drafts of the first, and the
/// time to follow up.
int signals(const std::filesystem::path& folder);

}  // namespace foresail::bench
