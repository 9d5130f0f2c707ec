// The guard's word tables, in four languages; all phrases folded as tokens are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::insight::guarding {

/// "month" for "months", "Monate", "mois", "meses", "monatig"; "" for other words.
std::string_view time_unit(const std::string& folded);
/// The same for a word that says how often: "monthly", "monatlich", "mensuel".
std::string_view frequency(const std::string& folded);
/// 1 to 12; 0 for other words. Abbreviations too.
int month_of(const std::string& folded);
/// 1 (Monday) to 7; 0 for other words.
int weekday_of(const std::string& folded);

/// What a word or phrase promises or when it is, as a key: "discount", "free", "tomorrow", "noon".
/// At most `concept_words_max` words, one space between.
std::string_view concept_of(const std::string& phrase);
inline constexpr int concept_words_max = 4;
/// "Fee", "Gebühr", "frais", also at the end of a German compound.
bool is_fee(const std::string& word);
/// "ireland" for "Ireland", "irisch", "irlandais"; at most two words. "" for other phrases.
std::string_view country_of(const std::string& phrase);

/// Whether a word is one that everyone uses, so that a capital at the begin of a sentence does not
/// make it a name. German nouns count: all of them have capitals.
bool is_common(const std::string& folded, std::string_view language);
/// Words with a capital that stand beside names and are none: "Mr", "Herr", "Mme", "I".
bool is_title(const std::string& folded);
/// German: a noun by its ending or its last part ("Vertragslaufzeit").
bool is_german_noun(const std::string& folded);

/// The language most of whose common words these are; "en" when in doubt.
class LanguageVote {
public:
    void add(const std::string& folded);
    [[nodiscard]] std::string_view winner(std::string_view otherwise) const;

private:
    int english_ = 0;
    int german_ = 0;
    int french_ = 0;
    int spanish_ = 0;
};

}  // namespace foresail::insight::guarding
