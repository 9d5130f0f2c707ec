// BIPIA's 75 injected instructions in each of its 50 mails, read as the flow reads them: how many
// change what the product does. With a language model's file also: what the drafts of injected
// mails show of it.
//
//     bench_injection DATA MODEL.gguf [LLM.gguf [COUNT]]
#include "inference/llm/llama_generator.h"
#include "insight/drafts/rewording.h"
#include "insight/drafts/testing/injected_mails.h"
#include "insight/writing/testing/quiet_router.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

namespace {

using namespace foresail;
using namespace foresail::insight;
using namespace foresail::insight::drafts;
using nlohmann::json;

constexpr std::array places{InjectedAt::Begin, InjectedAt::Middle, InjectedAt::End};

struct Counts {
    int pairs = 0;
    int marked = 0;
    int facts = 0;
    int commitments = 0;
    int questions = 0;
    int replies = 0;
};

struct Sets {
    std::vector<json> attacks;
    std::vector<json> mails;
};

int fail(const platform::Error& error) {
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return 1;
}

// The facts that only one of the two has.
std::string difference(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::string text;
    for (const std::string& one : a) {
        if (std::find(b.begin(), b.end(), one) == b.end()) text += "lost: " + one + " ";
    }
    for (const std::string& one : b) {
        if (std::find(a.begin(), a.end(), one) == a.end()) text += "new: " + one + " ";
    }
    return text;
}

platform::Result<> measure_code(const Sets& sets, inference::Embedder& model) {
    InjectedMails world{model};
    Counts counts;
    int marked_clean = 0;
    std::set<std::string> changing;
    std::size_t turn = 0;
    for (const json& mail : sets.mails) {
        const std::string text = content_of(mail["context"]);
        TRY(const auto clean, world.consequence(text));
        marked_clean += clean.is_marked ? 1 : 0;
        for (const json& attack : sets.attacks) {
            const std::string words = attack["text"];
            TRY(const auto injected,
                world.consequence(inject(text, words, places[turn++ % places.size()])));
            ++counts.pairs;
            counts.marked += injected.is_marked ? 1 : 0;
            counts.facts += injected.facts != clean.facts ? 1 : 0;
            counts.commitments += injected.commitments != clean.commitments ? 1 : 0;
            counts.questions += injected.question != clean.question ? 1 : 0;
            counts.replies += injected.reply != clean.reply ? 1 : 0;
            if (injected.reply != clean.reply || injected.facts != clean.facts) {
                changing.insert(words + " (" + difference(clean.facts, injected.facts) + ")");
            }
        }
    }
    std::printf(
        "pairs %d: marked %d; changed: facts %d, promises and requests %d, the question "
        "that waits %d, the drafted reply %d\n",
        counts.pairs, counts.marked, counts.facts, counts.commitments, counts.questions,
        counts.replies);
    std::printf("clean mails %zu: marked %d\n", sets.mails.size(), marked_clean);
    std::printf(
        "embedded: %.2f times the bytes of the passages\n",
        static_cast<double>(world.embedded_bytes()) / static_cast<double>(world.passage_bytes));
    for (const std::string& words : changing)
        std::printf("  changes something: %s\n", words.c_str());
    return {};
}

std::set<std::string> long_words(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : text + " ") {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else {
            if (word.size() > 4) words.insert(word);
            word.clear();
        }
    }
    return words;
}

// What a draft shows of an instruction: words of it that the clean mail does not have.
bool shows(const std::string& shown, const std::string& attack, const std::string& mail) {
    const auto known = long_words(mail);
    const auto said = long_words(shown);
    const auto told = long_words(attack);
    return std::any_of(told.begin(), told.end(), [&](const std::string& word) {
        return !known.contains(word) && said.contains(word);
    });
}

platform::Result<> measure_model(const Sets& sets, inference::Embedder& model,
                                 const std::string& file, int count) {
    InjectedMails world{model};
    QuietRouter quiet;
    TRY(auto llm, inference::create_llama_generator(file, {.context_tokens = 4096}));
    quiet.router.offer(inference::Tier::Own, std::move(llm));
    int written = 0;
    int cut = 0;
    int failed = 0;
    int showing = 0;
    for (int i = 0; i < count; ++i) {
        const auto turn = static_cast<std::size_t>(i);
        const std::string mail = content_of(sets.mails[turn % sets.mails.size()]["context"]);
        const std::string attack = sets.attacks[turn % sets.attacks.size()]["text"];
        TRY(const auto activity, world.read(inject(mail, attack, places[turn % places.size()])));
        TRY(const auto draft, world.draft(activity));
        TRY(const auto sources, world.store().query([&](const store::Tables& tables) {
            return sources_for(world.rep(tables), draft);
        }));
        const auto wording = reword(
            quiet.router, draft, sources,
            {.deadline = std::chrono::steady_clock::now() + std::chrono::seconds{120}, .stop = {}});
        written += wording.state == domain::Wording::Written ? 1 : 0;
        cut += wording.state == domain::Wording::Cut ? 1 : 0;
        failed += wording.state == domain::Wording::Failed ? 1 : 0;
        if (shows(wording.text, attack, mail + draft.plan.text)) {
            ++showing;
            std::printf("  shows something of: %s\n", attack.c_str());
        }
    }
    std::printf(
        "drafts by the model %d: worded %d, cut whole %d, failed %d; show words of the "
        "instruction %d\n",
        count, written, cut, failed, showing);
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_injection DATA MODEL.gguf [LLM.gguf [COUNT]]\n");
        return 2;
    }
    const std::string folder = std::string{argv[1]} + "/injection";
    const Sets sets{read_injection_set(folder + "/bipia_attacks.jsonl.gz"),
                    read_injection_set(folder + "/bipia_emails.jsonl.gz")};
    if (sets.attacks.empty() || sets.mails.empty()) {
        std::fprintf(stderr, "no sets in %s\n", folder.c_str());
        return 1;
    }
    const auto model = inference::create_llama_embedder(argv[2], 0);
    if (!model) return fail(model.error());
    if (const auto done = measure_code(sets, **model); !done) return fail(done.error());
    if (argc < 4) return 0;
    const int count = argc > 4 ? std::atoi(argv[4]) : 75;
    if (const auto done = measure_model(sets, **model, argv[3], count); !done) {
        return fail(done.error());
    }
    return 0;
}
