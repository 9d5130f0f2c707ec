// Every sentence of testing/sentences.txt is found, or not, as it says there.
#include "insight/signals/phrases.h"

#include "insight/signals/competitor_named.h"
#include "insight/signals/decision_maker.h"
#include "insight/signals/price_pushed.h"

#include <fstream>
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
    std::ifstream file{FORESAIL_SIGNAL_SENTENCES};
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
