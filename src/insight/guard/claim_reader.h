// Reads the claims of one text, left to right; each part of it (amounts, dates, names of times)
// stands in a .cpp of its own.
#pragma once

#include "insight/guard/claim.h"
#include "insight/guard/number.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

class ClaimReader {
public:
    ClaimReader(const std::vector<Token>& tokens, std::string_view text, std::string_view language)
        : tokens_{tokens}, text_{text}, language_{language} {}

    Reading read();

private:
    struct Quantity {
        std::string kind;  ///< "percent", "money:USD", "duration:day", or "" for a bare number.
        double value = 0;
        double scale = 1;
        std::size_t end = 0;  ///< The token behind it.
        bool is_article = false;
    };
    struct Day {
        int year = 0;  ///< 0: not said.
        int month = 0;
        int day = 0;  ///< 0: the whole month.
    };

    // claim_reader.cpp
    std::size_t read_at(std::size_t at);
    std::size_t read_digits(std::size_t at);
    std::size_t read_address(std::size_t at);
    std::size_t read_cluster(std::size_t at);
    std::size_t read_no_fee(std::size_t at);
    std::size_t read_country(std::size_t at);
    std::size_t read_concept(std::size_t at);
    // claim_amounts.cpp
    [[nodiscard]] bool begins_line(std::size_t at) const;
    std::size_t read_quantity_at(std::size_t at);
    std::size_t read_compound(std::size_t at);
    std::optional<Quantity> quantity_at(std::size_t at) const;
    std::optional<Quantity> money_first(std::size_t at) const;
    void read_unit(Quantity& quantity) const;
    std::size_t behind_points(std::size_t at) const;
    void read_scale(Quantity& quantity) const;
    std::optional<std::pair<std::string, double>> currency_at(std::size_t& at) const;
    void give_unsaid_unit(const Quantity& quantity, std::size_t begin, std::size_t end,
                          Claim& claim) const;
    void add_quantity(const Quantity& quantity, std::size_t begin, std::size_t end);
    std::size_t read_unit_word(std::size_t at);
    // claim_halves.cpp
    std::size_t read_half(std::size_t at);
    std::optional<Quantity> half_at(std::size_t at) const;
    void add_decimals(Quantity& quantity) const;
    void add_half(Quantity& quantity) const;
    std::size_t behind_repetition(const Quantity& quantity) const;
    // claim_spoken_times.cpp
    std::size_t read_spoken_time(std::size_t at);
    std::size_t behind_phrase(std::size_t at, std::string_view phrase) const;
    std::pair<int, std::size_t> spoken_hour(std::size_t at) const;
    void add_spoken_time(int minutes, std::size_t begin, std::size_t end);
    // claim_phones.cpp
    std::size_t read_phone(std::size_t at);
    // claim_dates.cpp
    std::size_t read_date_in_digits(std::size_t at);
    std::size_t read_date_in_words(std::size_t at);
    std::size_t read_quarter(std::size_t at);
    std::pair<int, std::size_t> quarter_in_letters(std::size_t at) const;
    std::pair<int, std::size_t> quarter_in_words(std::size_t at) const;
    std::size_t read_weekday(std::size_t at);
    std::optional<std::pair<int, std::size_t>> month_at(std::size_t at) const;
    std::size_t read_year(std::size_t at, int& year) const;
    std::optional<std::pair<int, std::size_t>> day_number_at(std::size_t at) const;
    std::size_t read_part_of_month(std::size_t at);
    void add_day(Day day, std::size_t begin, std::size_t end);
    // claim_times.cpp
    std::size_t read_time(std::size_t at);
    void add_time(int minutes, bool is_half_day_open, std::size_t begin, std::size_t end);

    [[nodiscard]] const Token& token(std::size_t at) const;
    [[nodiscard]] bool is(std::size_t at, std::string_view folded) const {
        return token(at).folded == folded;
    }
    [[nodiscard]] bool is_joiner(std::size_t at) const;
    [[nodiscard]] std::span<const Token> from(std::size_t at) const {
        return std::span{tokens_}.subspan(std::min(at, tokens_.size()));
    }
    void add(std::size_t begin, std::size_t end, Claim claim);

    const std::vector<Token>& tokens_;
    std::string_view text_;
    std::string_view language_;
    Reading reading_;
    Quantity last_;  ///< The last one with a unit.
};

}  // namespace foresail::insight::guarding
