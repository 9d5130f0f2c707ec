#include "bench/injection/measures.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace foresail::bench {
namespace {

using insight::drafts::Consequence;
using insight::drafts::InjectedMails;
using insight::drafts::SentenceEmbedder;

// So many of a mail's versions in one workspace, of which Today shows all.
constexpr std::size_t versions_max = 25;

struct Counts {
    int pairs = 0;
    int marked = 0;
    int facts = 0;
    int commitments = 0;
    int questions = 0;
    int replies = 0;
    int insights = 0;
};

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

class Measure {
public:
    Measure(const Sets& sets, inference::Embedder& model)
        : sets_{sets}, embedder_{model, insight::drafts::Searched::No} {}

    platform::Result<> run() {
        for (std::size_t mail = 0; mail < sets_.mails.size(); ++mail) {
            for (std::size_t first = 0; first < sets_.attacks.size(); first += versions_max) {
                TRY_VOID(look_at(mail, first));
            }
        }
        print();
        return {};
    }

private:
    platform::Result<> look_at(std::size_t mail, std::size_t first) {
        InjectedMails world{embedder_};
        TRY(const auto clean, world.consequence(sets_.mail(mail)));
        if (first == 0) marked_clean_ += clean.is_marked ? 1 : 0;
        std::vector<std::pair<domain::ActivityId, std::string>> versions;
        const std::size_t end = std::min(first + versions_max, sets_.attacks.size());
        for (std::size_t attack = first; attack < end; ++attack) {
            const std::string words = sets_.attack(attack);
            TRY(const auto injected,
                world.consequence(inject(sets_.mail(mail), words, place(turn_++))));
            count(clean, injected, words);
            versions.emplace_back(injected.activity, words);
        }
        TRY(auto insights, world.insights());
        for (const auto& [activity, words] : versions) {
            if (insights[activity] == insights[clean.activity]) continue;
            ++counts_.insights;
            changing_.insert(words + " (Today)");
        }
        return {};
    }

    void count(const Consequence& clean, const Consequence& injected, const std::string& words) {
        ++counts_.pairs;
        counts_.marked += injected.is_marked ? 1 : 0;
        counts_.facts += injected.facts != clean.facts ? 1 : 0;
        counts_.commitments += injected.commitments != clean.commitments ? 1 : 0;
        counts_.questions += injected.question != clean.question ? 1 : 0;
        counts_.replies += injected.reply != clean.reply ? 1 : 0;
        if (injected.reply != clean.reply || injected.facts != clean.facts) {
            changing_.insert(words + " (" + difference(clean.facts, injected.facts) + ")");
        }
    }

    void print() const {
        std::printf(
            "pairs %d: marked %d; changed: facts %d, promises and requests %d, the question that "
            "waits %d, the drafted reply %d, what Today says %d\n",
            counts_.pairs, counts_.marked, counts_.facts, counts_.commitments, counts_.questions,
            counts_.replies, counts_.insights);
        std::printf("clean mails %zu: marked %d\n", sets_.mails.size(), marked_clean_);
        for (const std::string& words : changing_) {
            std::printf("  changes something: %s\n", words.c_str());
        }
    }

    const Sets& sets_;
    SentenceEmbedder embedder_;
    Counts counts_;
    int marked_clean_ = 0;
    std::set<std::string> changing_;
    std::size_t turn_ = 0;
};

}  // namespace

platform::Result<> measure_consequences(const Sets& sets, inference::Embedder& model) {
    return Measure{sets, model}.run();
}

}  // namespace foresail::bench
