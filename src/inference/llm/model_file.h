// A model's file before llama.cpp sees it: is it there, is it a GGUF, does it fit; and its hash.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace foresail::inference {

/// The model's name with the begin of its SHA-256: "SmolLM2-135M@9d8c". Errors: NotFound,
/// InvalidArgument (no GGUF), ResourceExhausted (larger than `bytes_max`).
platform::Result<std::string> check_model_file(const std::filesystem::path& file,
                                               std::int64_t bytes_max);

/// Once a process, before anything of llama.cpp is called.
void start_llama();

}  // namespace foresail::inference
