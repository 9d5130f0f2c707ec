// BIPIA's 75 injected instructions in each of its 50 mails, read as the flow reads them: how many
// change what the product does.
//
//     bench_injection DATA MODEL.gguf [consequences | prompts | ranking]
//     bench_injection DATA MODEL.gguf --with-model LLM.gguf [WAY [COUNT [FIRST]]]
//
// Without a part all of them. WAY: product, uncited, unmarked, both; as measures.h says.
#include "bench/injection/measures.h"

#include <cstdio>
#include <string>

namespace {

using namespace foresail;

std::string argument(int argc, char** argv, int at, const char* otherwise) {
    return argc > at ? argv[at] : otherwise;
}

bench::Way way_called(const std::string& name) {
    if (name == "uncited") return bench::Way::Uncited;
    if (name == "unmarked") return bench::Way::Unmarked;
    return name == "both" ? bench::Way::UncitedUnmarked : bench::Way::Product;
}

platform::Result<> run_part(const bench::Sets& sets, inference::Embedder& model,
                            const std::string& part) {
    if (part.empty() || part == "consequences") {
        TRY_VOID(bench::measure_consequences(sets, model));
    }
    if (part.empty() || part == "prompts") TRY_VOID(bench::measure_prompts(sets, model));
    if (part.empty() || part == "ranking") TRY_VOID(bench::measure_ranking(sets, model));
    return {};
}

platform::Result<> run(const bench::Sets& sets, int argc, char** argv) {
    TRY(const auto model, inference::create_llama_embedder(argv[2], 0));
    const std::string part = argument(argc, argv, 3, "");
    if (part != "--with-model") return run_part(sets, *model, part);
    const bench::Turns turns{std::stoul(argument(argc, argv, 7, "0")),
                             std::stoul(argument(argc, argv, 6, "75"))};
    return bench::measure_drafts(sets, *model, argument(argc, argv, 4, ""),
                                 way_called(argument(argc, argv, 5, "product")), turns);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr,
                     "usage: bench_injection DATA MODEL.gguf [PART | --with-model LLM.gguf ...]\n");
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
