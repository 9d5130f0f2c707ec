// The words of a template that are ours: one table a language, formal and familiar. What they say
// of others is put in as quotes.
#pragma once

#include "insight/day_words.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace foresail::insight::drafts {

/// Names in braces stand for what fill() puts in: {name}, {date}, {quote}, {due}.
struct Phrases {
    const char* greeting;
    const char* greeting_nameless;
    const char* closing;
    const char* thanks_for_mail;
    const char* asked;
    const char* asked_too;
    const char* answer_gap;
    const char* ours_open;
    const char* theirs_open;
    const char* due;  ///< Behind a quote: "due 27 November".
    const char* thanks_for_talk;
    const char* back_to_theirs;
    const char* back_to_ours;
    const char* ours_agreed;
    const char* theirs_agreed;
    const char* for_reference;
    const char* step_gap;
    const char* follow_up_subject;
    const char* attribution;
    const char* quote_marks[2];
};

/// "en", "de", "fr" or "es"; English for any other.
std::string_view known_language(std::string_view language);
const Phrases& phrases_of(std::string_view language, bool is_formal);

using Fillings = std::initializer_list<std::pair<std::string_view, std::string>>;
std::string fill(std::string_view phrase, Fillings fillings);

/// "27 November", with the year where it is not this one.
std::string date_in(std::string_view language, const LocalTime& local, domain::Instant at);
/// In the language's quotation marks, on one line, at most `quote_bytes_max`.
std::string quoted_in(const Phrases& phrases, std::string_view text);
inline constexpr std::size_t quote_bytes_max = 400;

}  // namespace foresail::insight::drafts
