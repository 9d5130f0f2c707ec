// The words of the calendar in English, German, French and Spanish, folded.
#pragma once

#include <optional>
#include <string_view>

namespace foresail::retrieve {

enum class Unit { Day, Week, Month, Quarter, Year };

/// 1 to 12.
std::optional<unsigned> month_of(std::string_view word);
/// Months that are other words, too: "may", "march", "mars".
bool is_doubtful_month(std::string_view word);
/// 0 (Sunday) to 6.
std::optional<unsigned> weekday_of(std::string_view word);
std::optional<Unit> unit_of(std::string_view word);
/// "3", "3rd", "three", "drei", "deux", "tres".
std::optional<int> number_of(std::string_view word);
/// "first", "drittes", "3e", "tercer": 1 to 4.
std::optional<int> ordinal_of(std::string_view word);
/// A year from 1990 to 2100.
std::optional<int> year_of(std::string_view word);

bool means_last(std::string_view word);
bool means_this(std::string_view word);
bool means_since(std::string_view word);
bool means_after(std::string_view word);
bool means_before(std::string_view word);
bool means_until(std::string_view word);
bool means_between(std::string_view word);
bool means_and(std::string_view word);
/// "in", "im", "en", "the", "of": stands before or within a date and goes with it.
bool is_date_filler(std::string_view word);

}  // namespace foresail::retrieve
