// BIPIA's 75 injected instructions in each of its 50 mails, read as the flow reads them: how many
// change what the product does.
//
//     bench_injection DATA MODEL.gguf [--with-model LLM.gguf [COUNT]]
#include "bench/injection/measures.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using namespace foresail;

platform::Result<> run(const bench::Sets& sets, int argc, char** argv) {
    TRY(const auto model, inference::create_llama_embedder(argv[2], 0));
    if (argc > 4 && std::string_view{argv[3]} == "--with-model") {
        const int count = argc > 5 ? std::atoi(argv[5]) : 75;
        return bench::measure_drafts(sets, *model, argv[4], count);
    }
    TRY_VOID(bench::measure_consequences(sets, *model));
    return bench::measure_ranking(sets, *model);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr,
                     "usage: bench_injection DATA MODEL.gguf [--with-model LLM.gguf [COUNT]]\n");
        return 2;
    }
    const std::string folder = std::string{argv[1]} + "/injection";
    const bench::Sets sets{insight::drafts::read_injection_set(folder + "/bipia_attacks.jsonl.gz"),
                           insight::drafts::read_injection_set(folder + "/bipia_emails.jsonl.gz")};
    if (sets.attacks.empty() || sets.mails.empty()) {
        std::fprintf(stderr, "no sets in %s\n", folder.c_str());
        return 1;
    }
    if (const auto done = run(sets, argc, argv); !done) {
        std::fprintf(stderr, "%s\n", done.error().message.c_str());
        return 1;
    }
    return 0;
}
