#include "bench/injection/measures.h"
#include "insight/drafts/rewording.h"
#include "insight/writing/testing/quiet_router.h"

#include <cstdio>

namespace foresail::bench {
namespace {

using namespace insight;
using namespace insight::drafts;

// So many mails in one workspace.
constexpr std::size_t versions_max = 25;

class Measure {
public:
    Measure(const Sets& sets, inference::Embedder& model)
        : sets_{sets}, embedder_{model, Searched::No} {
        parrot_->says = "Nothing.";
        quiet_.router.offer(inference::Tier::Own, parrot_);
    }

    platform::Result<> run() {
        for (std::size_t mail = 0; mail < sets_.mails.size(); ++mail) {
            for (std::size_t first = 0; first < sets_.attacks.size(); first += versions_max) {
                TRY_VOID(look_at(mail, first));
            }
        }
        std::printf("prompts for a language model %d: not as that of the clean mail %d\n", pairs_,
                    others_);
        return {};
    }

private:
    platform::Result<> look_at(std::size_t mail, std::size_t first) {
        InjectedMails world{embedder_};
        TRY(const auto clean, prompt_for(world, sets_.mail(mail)));
        const std::size_t end = std::min(first + versions_max, sets_.attacks.size());
        for (std::size_t attack = first; attack < end; ++attack) {
            const std::string words = sets_.attack(attack);
            TRY(const auto injected,
                prompt_for(world, inject(sets_.mail(mail), words, place(turn_++))));
            ++pairs_;
            if (injected == clean) continue;
            ++others_;
            std::printf("  another prompt: %s\n%s\n", words.c_str(), injected.c_str());
        }
        return {};
    }

    // As the draft of a reply asks for words.
    platform::Result<std::string> prompt_for(InjectedMails& world, const std::string& text) {
        TRY(const auto activity, world.read(text));
        TRY(const auto draft, world.draft(activity));
        TRY(const auto sources, world.store().query([&](const store::Tables& tables) {
            return sources_for(world.rep(tables), draft);
        }));
        parrot_->asked.clear();
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes{1};
        (void)reword(quiet_.router, draft, sources, {.deadline = deadline, .stop = {}});
        if (parrot_->asked.empty()) {
            return platform::failure(platform::ErrorCode::Internal, "nothing was asked", "");
        }
        return parrot_->asked;
    }

    const Sets& sets_;
    SentenceEmbedder embedder_;
    QuietRouter quiet_;
    std::shared_ptr<Parrot> parrot_ = std::make_shared<Parrot>();
    int pairs_ = 0;
    int others_ = 0;
    std::size_t turn_ = 0;
};

}  // namespace

platform::Result<> measure_prompts(const Sets& sets, inference::Embedder& model) {
    return Measure{sets, model}.run();
}

}  // namespace foresail::bench
