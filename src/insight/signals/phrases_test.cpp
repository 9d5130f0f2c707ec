// Every sentence of testing/sentences.txt is found, or not, as it says there.
#include "insight/signals/phrases.h"

#include "insight/signals/competitor_named.h"
#include "insight/signals/decision_maker.h"
#include "insight/signals/price_pushed.h"
#include "insight/signals/wording/phrase_file.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

struct Case {
    std::string kind;
    std::string language;
    bool is_there = false;
    std::string sentence;
};

std::vector<Case> cases() {
    std::ifstream file{FORESAIL_SIGNAL_TESTS "/sentences.txt"};
    std::vector<Case> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words{line};
        Case one;
        std::string sign;
        words >> one.kind >> one.language >> sign;
        one.is_there = sign == "+";
        std::getline(words >> std::ws, one.sentence);
        all.push_back(std::move(one));
    }
    return all;
}

std::optional<std::string> look(const Case& one) {
    const std::vector<std::string> own{"Ann Whitfield", "Marcus Odell", "Brightwater Logistics"};
    if (one.kind == "price") return price_push_in(one.sentence, one.language);
    if (one.kind == "decider") return decider_in(one.sentence, one.language);
    return competitor_in(one.sentence, one.language, {}, own);
}

TEST(SignalPhrases, FindWhatTheSentencesSay) {
    const auto all = cases();
    ASSERT_GT(all.size(), 150U);
    for (const Case& one : all) {
        EXPECT_EQ(look(one).has_value(), one.is_there)
            << one.kind << " " << one.language << ": " << one.sentence;
    }
}

struct Count {
    int said = 0;
    int found = 0;
    int unsaid = 0;
    int found_wrongly = 0;
};

// Of one kind, by language and for "*" of all, of the examples behind the heading `part`.
std::map<std::string, Count> count(const std::string& kind, const std::string& part) {
    std::ifstream file{FORESAIL_SIGNAL_TESTS "/examples.txt"};
    std::map<std::string, Count> counts;
    std::string heading;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("# ")) heading = line.substr(2);
        if (line.empty() || line.front() == '#' || heading != part) continue;
        std::istringstream words{line};
        std::string label;
        Case one{.kind = kind, .language = {}, .sentence = {}};
        words >> label >> one.language;
        std::getline(words >> std::ws, one.sentence);
        const bool is_said = label == kind || label == "both";
        const bool is_found = look(one).has_value();
        for (const std::string& key : {one.language, std::string{"*"}}) {
            Count& all = counts[key];
            ++(is_said ? all.said : all.unsaid);
            if (is_found) ++(is_said ? all.found : all.found_wrongly);
        }
    }
    for (const auto& [key, all] : counts) {
        std::printf("%s, %s, %s: %d of %d found, %d of %d wrongly\n", kind.c_str(), part.c_str(),
                    key.c_str(), all.found, all.said, all.found_wrongly, all.unsaid);
    }
    return counts;
}

TEST(SignalPhrases, FindMuchOfTheExamplesAndLittleElse) {
    for (const char* kind : {"price", "competitor"}) {
        auto fitted = count(kind, "fitted");
        EXPECT_GT(fitted["*"].found * 10, fitted["*"].said * 6);
        EXPECT_LT(fitted["*"].found_wrongly * 200, fitted["*"].unsaid);
        auto counted = count(kind, "counted");
        EXPECT_GT(counted["*"].found * 10, counted["*"].said * 5);
        EXPECT_LT(counted["*"].found_wrongly * 100, counted["*"].unsaid);
    }
}

TEST(SignalPhrases, AreReadFromAFile) {
    const auto rules = read_phrases(
        "# No phrase.\nlet sum = ten|\\d{1,3}\n\n[en says]\nover {sum}\nunder {sum} now\n"
        "[en unless]\nnot\n[de says]\nzu viel\n[de unless]\nnicht\n");
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_EQ(rules[0].language, "en");
    EXPECT_EQ(rules[0].says, "over (?:ten|\\d{1,3})|under (?:ten|\\d{1,3}) now");
    EXPECT_EQ(rules[0].unless, "not");
    EXPECT_EQ(rules[1].says, "zu viel");
    const Phrases phrases{rules};
    EXPECT_TRUE(phrases.find("It is over 250.", "en"));
    EXPECT_FALSE(phrases.find("It is not over 250.", "en"));
    EXPECT_FALSE(phrases.find("It is over 2500.", "en"));
}

TEST(SignalPhrases, SaidIndirectlyAreFound) {
    EXPECT_EQ(price_push_in("Could you sharpen your pencil a little?", "en"),
              "sharpen your pencil");
    EXPECT_TRUE(price_push_in("The board balked at the number.", "en"));
    EXPECT_TRUE(competitor_in("Your neighbour quoted us a fair bit less.", "en", {}, {}));
    EXPECT_FALSE(price_push_in("Our customers balked at the number.", "en"));
}

TEST(SignalPhrases, WhoTalksToSomebodyNamesNoCompetitor) {
    EXPECT_FALSE(competitor_in("I'm talking to Sarah about the budget.", "en", {}, {}));
    EXPECT_FALSE(competitor_in("Will be speaking to Richard later today.", "en", {}, {}));
    EXPECT_FALSE(competitor_in("Wir reden morgen mit Stefan.", "de", {}, {}));
    EXPECT_FALSE(competitor_in("Estoy hablando con Carmen del tema.", "es", {}, {}));
    EXPECT_EQ(competitor_in("We are also talking to Sensotrack.", "en", {}, {}), "Sensotrack");
    EXPECT_EQ(competitor_in("Wir sprechen auch mit Frostwerk.", "de", {}, {}), "Frostwerk");
}

TEST(SignalPhrases, AnIntroductionNamesNoCompetitor) {
    EXPECT_FALSE(competitor_in("I'd like to put you in touch with Rasmus.", "en", {}, {}));
    EXPECT_FALSE(competitor_in("Je vous mets en contact avec Sophie.", "fr", {}, {}));
}

TEST(SignalPhrases, ATextOfNoLanguageIsReadInAll) {
    EXPECT_TRUE(price_push_in("Das ist uns zu teuer.", ""));
    EXPECT_TRUE(price_push_in("Es demasiado caro.", "it"));
}

TEST(SignalPhrases, NamesOfTheListAreFoundAsWords) {
    const std::vector<std::string> names{"Sensotrack", "ICE", "Kühl & Co"};
    EXPECT_EQ(competitor_in("We saw sensotrack at the fair.", "en", names, {}), "Sensotrack");
    EXPECT_EQ(competitor_in("ICE sent us a brochure.", "en", names, {}), "ICE");
    EXPECT_FALSE(competitor_in("There is ice on the road.", "en", names, {}));
    EXPECT_EQ(competitor_in("Kühl & Co war hier.", "de", names, {}), "Kühl & Co");
    EXPECT_FALSE(competitor_in("Our sensotracks are fine.", "en", {}, {}));
}

TEST(SignalPhrases, NameWhoCompetes) {
    EXPECT_EQ(competitor_in("We are also talking to Sensotrack about this.", "en", {}, {}),
              "Sensotrack");
    EXPECT_FALSE(competitor_in("We are talking to Marcus Odell.", "en", {}, {"Marcus Odell"}));
}

TEST(SignalPhrases, NameTheRoleThatDecides) {
    EXPECT_EQ(decider_in("I have to ask our CFO before we sign.", "en"), "CFO");
    EXPECT_EQ(decider_in("Das Angebot liegt bei der Geschäftsführung.", "de"), "Geschäftsführung");
}

TEST(SignalPhrases, TitlesFillRoles) {
    EXPECT_TRUE(fills_role("Chief Financial Officer", "CFO"));
    EXPECT_TRUE(fills_role("Directrice financière", "DAF"));
    EXPECT_FALSE(fills_role("Head of Fleet Operations", "CFO"));
    EXPECT_TRUE(fills_role("Geschäftsführer", "Geschäftsführung"));
    EXPECT_FALSE(fills_role("Leiter Technik", "Geschäftsführung"));
    EXPECT_TRUE(fills_role("Managing Director", "boss"));
    EXPECT_FALSE(fills_role("", "boss"));
    EXPECT_TRUE(fills_role("Procurement Manager", "Einkauf"));
}

}  // namespace
}  // namespace foresail::insight
