// The vocabulary of cues.h in English, German, French and Spanish, folded.
#pragma once

#include <string_view>

namespace foresail::retrieve {

bool means_promise(std::string_view word, std::string_view language);
bool means_request(std::string_view word, std::string_view language);
/// "ask": a request, unless "about" or "whether" follows.
bool means_ask(std::string_view word);
/// Promises and requests alike: "commitments", "owe", "obligations".
bool means_commitment(std::string_view word);
bool means_write(std::string_view word);

bool means_open(std::string_view word);
bool means_overdue(std::string_view word);
bool means_kept(std::string_view word);
bool means_due(std::string_view word);
bool means_wait(std::string_view word, std::string_view language);
bool means_answer(std::string_view word);      ///< "answered", unless it is denied.
bool means_unanswered(std::string_view word);  ///< In one word.
bool means_want(std::string_view word);
bool is_denial(std::string_view word);
bool means_newest(std::string_view word);

bool is_we(std::string_view word);    ///< As who acts: "we", "wir", "nosotros".
bool is_us(std::string_view word);    ///< As who is acted upon: "us", "uns".
bool is_our(std::string_view word);   ///< "our promises".
bool is_they(std::string_view word);  ///< "they", "sie", "ils", "ellos".
bool is_their(std::string_view word);
/// "the client": the record in view.
bool is_client(std::string_view word);
/// A pronoun for the record in view: "they", "them", "ihm", "lui".
bool is_pronoun_of_party(std::string_view word);
/// In front of whom something is done to: "to", "an", "au", "con".
bool is_party_preposition(std::string_view word);

}  // namespace foresail::retrieve
