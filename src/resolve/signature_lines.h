// A signature's lines cut into the pieces that stand for one thing each, and what a piece looks
// like. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::resolve {

/// "Ann Client | Head of Purchasing" gives two pieces. Ends before disclaimers; leaves out rulers,
/// farewells and "Sent from my ...". At most `signature_line_count_max` lines are looked at.
std::vector<std::string> signature_pieces(std::string_view text);

/// "Best regards, Ann Client" -> "Ann Client"; "i.A. Dr. Ann Client, Ph.D." -> "Ann Client".
std::string without_farewell_and_honours(std::string_view piece);

bool looks_like_name(std::string_view piece);
bool looks_like_title(std::string_view piece);
/// By its legal form ("GmbH", "Ltd", "S.L."), or since the mail domain's name is in it.
bool looks_like_organisation(std::string_view piece, std::string_view mail_domain);

}  // namespace foresail::resolve
