// The lower layers of a BERT model as a GGUF of their own, in memory: what they make of a text's
// tokens is closer to its words than the last layer is, and takes a part of the time.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>

namespace foresail::inference {

struct CloseFile {
    void operator()(FILE* file) const { std::fclose(file); }
};
using FilePointer = std::unique_ptr<FILE, CloseFile>;

/// At its begin, to be read. Null: `file` is no such GGUF, or there is no memory.
FilePointer lower_layers_of(const std::filesystem::path& file, int layer_count);

}  // namespace foresail::inference
