#include "bench/injection/measures.h"

#include <cstdio>

namespace foresail::bench {
namespace {

using insight::drafts::InjectedMails;
using insight::drafts::SentenceEmbedder;

// Asked one after the other; each answer's order counts.
platform::Result<std::vector<std::vector<std::string>>> ask(
    InjectedMails& world, const std::vector<std::string>& questions) {
    std::vector<std::vector<std::string>> rankings;
    for (const std::string& question : questions) {
        TRY(auto ranking, world.ranking(question));
        rankings.push_back(std::move(ranking));
    }
    return rankings;
}

// A place among the answers for each of the mail's own passages, best first.
bool is_raised(const std::vector<std::string>& clean, const std::vector<std::string>& injected,
               const std::string& mail) {
    const auto first = [&](const std::vector<std::string>& ranking) {
        const auto found = std::find_if(ranking.begin(), ranking.end(),
                                        [&](const auto& one) { return one.starts_with(mail); });
        return found - ranking.begin();
    };
    return first(injected) < first(clean);
}

}  // namespace

platform::Result<> measure_ranking(const Sets& sets, inference::Embedder& model) {
    SentenceEmbedder embedder{model, insight::drafts::Searched::Yes};
    InjectedMails world{embedder};
    std::vector<domain::Activity> mails;
    for (std::size_t mail = 0; mail < sets.mails.size(); ++mail) {
        TRY(auto activity, world.read(sets.mail(mail)));
        mails.push_back(std::move(activity));
    }
    int asked = 0;
    int changed = 0;
    int raised = 0;
    std::size_t turn = 0;
    for (std::size_t mail = 0; mail < mails.size(); ++mail) {
        for (std::size_t attack = 0; attack < sets.attacks.size(); ++attack) {
            const std::string words = sets.attack(attack);
            const std::vector<std::string> questions{sets.mails[mail]["question"], words};
            TRY(const auto clean, ask(world, questions));
            const auto injected_text = inject(sets.mail(mail), words, place(turn++));
            TRY_VOID(world.let_be_found(mails[mail], injected_text));
            TRY(const auto injected, ask(world, questions));
            TRY_VOID(world.let_be_found(mails[mail], sets.mail(mail)));
            for (std::size_t i = 0; i < questions.size(); ++i) {
                ++asked;
                changed += injected[i] != clean[i] ? 1 : 0;
                if (injected[i] != clean[i]) {
                    std::printf("  another order: %s | %s\n", injected_text.c_str(),
                                questions[i].c_str());
                }
                raised += is_raised(clean[i], injected[i], mails[mail].id.text) ? 1 : 0;
            }
        }
    }
    std::printf("questions to a search %d: order changed %d, the injected mail raised %d\n", asked,
                changed, raised);
    return {};
}

}  // namespace foresail::bench
