#include "bench/speed/sample_text.h"

#include <array>
#include <cstdint>

namespace foresail::bench {
namespace {

constexpr std::array subjects{"the revised offer",  "your purchase order", "the pilot report",
                              "the liability cap",  "our delivery date",   "the service contract",
                              "the annual renewal", "the price list",      "the site survey",
                              "the payment terms",  "the data sheet",      "the reference call"};
constexpr std::array verbs{"needs a decision",           "was sent to legal",
                           "is attached for review",     "has to be signed",
                           "moves to next quarter",      "depends on the budget",
                           "was discussed with finance", "looks good to the team"};
constexpr std::array places{"Rotterdam", "Flensburg", "Toronto", "Madrid", "Lyon",   "Leeds",
                            "Oslo",      "Turin",     "Graz",    "Porto",  "Gdansk", "Ghent"};
constexpr std::array goods{"sensors", "gateways",    "trailers",  "licences", "pallets",
                           "meters",  "compressors", "batteries", "antennas", "loggers"};

// A small generator with a fixed sequence (SplitMix64): the bench is the same each time.
class Sequence {
public:
    explicit Sequence(std::uint64_t seed) : state_{seed} {}
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    template <class Words>
    const char* one_of(const Words& words) {
        return words[next() % words.size()];
    }
    // A name that hardly any other text has.
    std::string rare_word() {
        static constexpr std::array syllables{"bra", "ven", "tor", "lis", "mak", "dun", "pel",
                                              "gro", "fin", "sal", "kor", "wim", "zet", "hal"};
        std::string word;
        for (int i = 0; i < 3; ++i) word += one_of(syllables);
        return word;
    }

private:
    std::uint64_t state_;
};

}  // namespace

std::string sample_text(std::size_t number) {
    Sequence sequence{number};
    std::string text;
    const std::string customer = sequence.rare_word();
    for (int i = 0; i < 3; ++i) {
        text += std::string{"For "} + customer + " " + sequence.one_of(subjects) + " " +
                sequence.one_of(verbs) + " before we ship " +
                std::to_string(sequence.next() % 900 + 10) + " " + sequence.one_of(goods) + " to " +
                sequence.one_of(places) + ". ";
    }
    return text;
}

std::string sample_question(std::size_t number) {
    Sequence sequence{number};
    const std::string customer = sequence.rare_word();
    const std::string subject = sequence.one_of(subjects);
    return "what about " + subject + " for " + customer;
}

}  // namespace foresail::bench
