// Any chat model as GGUF, in this process through llama.cpp. One prompt at a time; the next one
// reuses what it has in common with the last (system text, the record's mails).
#pragma once

#include "inference/generator.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace foresail::inference {

struct LlamaGeneratorLimits {
    int context_tokens = 4096;
    int thread_count = 0;                           ///< 0: one a core.
    std::int64_t memory_bytes_max = 8'589'934'592;  ///< Weights and context together.
};

/// Errors: NotFound, InvalidArgument (no GGUF, damaged, or no model that writes), ResourceExhausted
/// (more memory than allowed).
platform::Result<std::unique_ptr<Generator>> create_llama_generator(
    const std::filesystem::path& model_file, const LlamaGeneratorLimits& limits);

}  // namespace foresail::inference
