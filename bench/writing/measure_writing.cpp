// How fast a language model in this process writes:
//
//     bench_writing MODEL.gguf
//
// Time to the first piece with an empty context and with the prompt cache (the same mails, another
// instruction), and tokens a second; medians of five.
#include "inference/llm/llama_generator.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace foresail::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int rounds = 5;

struct Figures {
    double first_ms = 0;
    double written_a_second = 0;
    std::size_t prompt_tokens = 0;
    std::size_t cached_tokens = 0;
};

double ms_since(Steady::time_point begin) {
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

Figures measure(inference::Generator& model, const std::string& mails, const std::string& task) {
    inference::Prompt prompt;
    prompt.messages = {{inference::Speaker::System, "You write for a sales representative."},
                       {inference::Speaker::User, mails + "\n" + task}};
    prompt.tokens_max = 64;
    const auto begin = Steady::now();
    prompt.deadline = begin + std::chrono::minutes{5};
    Figures figures;
    prompt.on_piece = [&](std::string_view) {
        if (figures.first_ms == 0) figures.first_ms = ms_since(begin);
        return true;
    };
    const auto written = model.generate(domain::WorkspaceId{"bench"}, prompt);
    if (!written) return figures;
    const double writing_s = (ms_since(begin) - figures.first_ms) / 1000;
    figures.written_a_second = static_cast<double>(written->written_tokens) / writing_s;
    figures.prompt_tokens = written->prompt_tokens;
    figures.cached_tokens = written->cached_tokens;
    return figures;
}

void print(const char* name, std::array<Figures, rounds> all) {
    std::sort(all.begin(), all.end(),
              [](const Figures& a, const Figures& b) { return a.first_ms < b.first_ms; });
    const Figures& middle = all[rounds / 2];
    std::printf("%-12s first piece after %6.0f ms, then %5.1f tokens/s (prompt %zu, cached %zu)\n",
                name, middle.first_ms, middle.written_a_second, middle.prompt_tokens,
                middle.cached_tokens);
}

int run(const char* file) {
    auto model = inference::create_llama_generator(file, {.context_tokens = 2048});
    if (!model) {
        std::fprintf(stderr, "%s\n", model.error().message.c_str());
        return 1;
    }
    std::array<Figures, rounds> cold;
    std::array<Figures, rounds> warm;
    for (std::size_t i = 0; i < rounds; ++i) {
        std::string mails = "Round " + std::to_string(i) + ". ";
        for (int line = 0; line < 40; ++line) {
            mails += "We would like to start with 20 users in March and need an offer by Friday. ";
        }
        cold.at(i) = measure(**model, mails, "Write a reply.");
        warm.at(i) = measure(**model, mails, "Write a summary of the mail.");
    }
    print("cold", cold);
    print("same mails", warm);
    return 0;
}

}  // namespace
}  // namespace foresail::bench

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_writing MODEL.gguf\n");
        return 2;
    }
    return foresail::bench::run(argv[1]);
}
