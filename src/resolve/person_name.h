// Names of people as headers and signatures write them. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::resolve {

/// For comparing: no case, accents or punctuation, one space between words:
/// "Müller-Lüdenscheid, René" -> "muller ludenscheid rene".
std::string fold_name(std::string_view name);

/// The words of the folded name.
std::vector<std::string> name_words(std::string_view name);

/// A header's display name as it is shown: "Client, Ann (Purchasing)" -> "Ann Client", "DUPONT
/// Marie" -> "Marie Dupont". nullopt where it is no name: an address, "Ann via Docs", nothing.
std::optional<std::string> clean_display_name(std::string_view name, std::string_view address);

/// "ann.client@..." -> "Ann Client"; nullopt where the local part isn't plainly a name.
std::optional<std::string> name_from_address(std::string_view address);

/// First and last name, or a name in a script that writes them as one word.
bool is_full_name(std::string_view name);

/// One may be the other: each word of the shorter one is in the longer one, initials allowed, and
/// at least one whole word is the same. "A. Client" and "Ann Client"; not "Ann" and "A. Client".
bool names_agree(std::string_view a, std::string_view b);

/// The address's local part carries the name: "ann.client", "aclient", "client.ann", "ann" do for
/// "Ann Client"; "info" doesn't.
bool fits_address(std::string_view name, std::string_view address);

/// As fits_address, but with both names or a name and the other's initial: "ann" alone is too weak.
bool fits_address_fully(std::string_view name, std::string_view address);

}  // namespace foresail::resolve
