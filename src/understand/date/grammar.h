// The date grammar: rules that turn a run of symbols into one, applied one after the other. A rule
// is a regular expression over the symbols' kinds and what to do with its groups.
#pragma once

#include "understand/date/lexer.h"
#include "understand/date/value.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <re2/re2.h>

namespace foresail::understand::dates {

/// The number of a day that is a holiday.
constexpr double holiday_mark = 7000;

/// A place where a rule's pattern fits; groups count from 1.
class Match {
public:
    Match(std::span<const Symbol> symbols, std::vector<std::pair<int, int>> groups,
          const Context& context)
        : context{context}, symbols_{symbols}, groups_{std::move(groups)} {}

    [[nodiscard]] bool has(std::size_t group) const {
        return group < groups_.size() && groups_[group].first < groups_[group].second;
    }
    /// The first symbol of a group that is there.
    [[nodiscard]] const Symbol& operator[](std::size_t group) const {
        return symbols_[static_cast<std::size_t>(groups_[group].first)];
    }
    [[nodiscard]] int number(std::size_t group) const {
        return static_cast<int>((*this)[group].number);
    }
    /// English "on" and "of" before a range are no part of it.
    void leave_glue(Symbol& out) const;
    [[nodiscard]] const Value& value(std::size_t group) const { return (*this)[group].value; }
    /// A holiday that no time is to be joined with.
    [[nodiscard]] bool stands_apart(std::size_t group) const {
        return context.are_holidays_apart && (*this)[group].number == holiday_mark;
    }
    [[nodiscard]] Unit unit(std::size_t group) const;
    /// Kinds of the symbols around the whole; '#' at the ends.
    [[nodiscard]] char before(int steps = 0) const;
    [[nodiscard]] char after(int steps = 0) const;

    const Context& context;

private:
    std::span<const Symbol> symbols_;
    std::vector<std::pair<int, int>> groups_;
};

/// Fills `out` (kind, value, number) and says true, or false where the words don't make sense.
using Action = bool (*)(const Match& match, Symbol& out);

struct Rule {
    Rule(const char* pattern_text, Action action_);
    /// False where a symbol that the pattern needs is not there.
    [[nodiscard]] bool may_match(std::uint64_t kinds_low, std::uint64_t kinds_high) const;

    struct Need {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
    };
    re2::RE2 pattern;
    Action action;
    std::vector<Need> needs;  ///< Kinds of which one must be there, as bits.
};

using Rules = std::vector<std::unique_ptr<Rule>>;

Rules make_rules(std::initializer_list<std::pair<const char*, Action>> rows);

void apply(const Rules& rules, std::vector<Symbol>& symbols, const Context& context);

/// In the order in which they are applied.
const Rules& number_rules();
const Rules& clock_rules();
const Rules& calendar_rules();
const Rules& holiday_rules();
const Rules& duration_rules();
const Rules& set_rules();
const Rules& day_part_rules();
const Rules& period_rules();
const Rules& near_rules();
const Rules& month_rules();
const Rules& ordinal_rules();
const Rules& day_number_rules();
const Rules& around_rules();
const Rules& weekday_rules();
const Rules& shift_rules();
const Rules& part_rules();
const Rules& limit_rules();
const Rules& time_range_rules();
const Rules& joining_rules();
const Rules& range_rules();
const Rules& late_day_number_rules();
const Rules& bound_rules();

}  // namespace foresail::understand::dates
