#include "inference/lower_layers.h"

#include <charconv>
#include <string_view>

#include <ggml.h>
#include <gguf.h>
#include <sys/mman.h>
#include <unistd.h>

namespace foresail::inference {
namespace {

struct Free {
    void operator()(gguf_context* gguf) const { gguf_free(gguf); }
    void operator()(ggml_context* tensors) const { ggml_free(tensors); }
};
using Gguf = std::unique_ptr<gguf_context, Free>;
using Tensors = std::unique_ptr<ggml_context, Free>;

/// "blk.4.attn_q.weight" is of layer 4; what is of no layer is of -1.
int layer_of(std::string_view name) {
    constexpr std::string_view block = "blk.";
    int layer = -1;
    if (name.starts_with(block)) {
        std::from_chars(name.data() + block.size(), name.data() + name.size(), layer);
    }
    return layer;
}

FilePointer file_in_memory() {
    const int descriptor = memfd_create("foresail_lower_layers", MFD_CLOEXEC);
    if (descriptor < 0) return nullptr;
    FilePointer file{fdopen(descriptor, "w+b")};
    if (!file) close(descriptor);
    return file;
}

}  // namespace

FilePointer lower_layers_of(const std::filesystem::path& file, int layer_count) {
    ggml_context* read = nullptr;
    const Gguf whole{gguf_init_from_file(file.c_str(), {.no_alloc = false, .ctx = &read})};
    const Tensors tensors{read};
    if (!whole || !tensors) return nullptr;
    const Gguf lower{gguf_init_empty()};
    gguf_set_kv(lower.get(), whole.get());
    gguf_set_val_u32(lower.get(), "bert.block_count", static_cast<std::uint32_t>(layer_count));
    const std::int64_t count = gguf_get_n_tensors(whole.get());
    for (std::int64_t i = 0; i < count; ++i) {
        const char* name = gguf_get_tensor_name(whole.get(), i);
        if (layer_of(name) >= layer_count) continue;
        gguf_add_tensor(lower.get(), ggml_get_tensor(tensors.get(), name));
    }
    FilePointer result = file_in_memory();
    const bool is_written = result && gguf_write_to_file_ptr(lower.get(), result.get(), false) &&
                            std::fflush(result.get()) == 0;
    if (!is_written) return nullptr;
    std::rewind(result.get());
    return result;
}

}  // namespace foresail::inference
