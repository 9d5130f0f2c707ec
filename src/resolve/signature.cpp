#include "resolve/signature.h"

#include "resolve/mail_domain.h"
#include "resolve/person_name.h"
#include "resolve/phone.h"
#include "resolve/signature_lines.h"

#include <algorithm>
#include <cctype>

#include <re2/re2.h>

namespace foresail::resolve {
namespace {

constexpr std::size_t address_count_max = 5;
// A title stands next to the name; further down it is a slogan or an address.
constexpr std::size_t title_distance_max = 4;

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

// The sender's own signature stands before what is quoted.
std::string_view signature_text(const domain::Activity& activity) {
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind == domain::ZoneKind::Quote) break;
        if (zone.kind == domain::ZoneKind::Signature && zone.span.end <= activity.text.size()) {
            return zone.span.of(activity.text);
        }
    }
    return {};
}

bool fits_sender(std::string_view name, const domain::Participant& sender) {
    const auto shown = clean_display_name(sender.name, sender.address);
    if (shown && is_full_name(*shown)) return names_agree(name, *shown);
    return fits_address(name, sender.address);
}

void find_addresses(std::string_view text, std::vector<std::string>& addresses) {
    static const re2::RE2 pattern{
        R"(([A-Za-z0-9._%+\-]{1,64}@(?:[A-Za-z0-9\-]{1,63}\.)+[A-Za-z]{2,24}))"};
    re2::StringPiece rest{text.data(), text.size()};
    std::string address;
    while (addresses.size() < address_count_max &&
           re2::RE2::FindAndConsume(&rest, pattern, &address)) {
        address = lower(address);
        if (std::find(addresses.begin(), addresses.end(), address) == addresses.end()) {
            addresses.push_back(address);
        }
    }
}

// "Ann Client, Head of Purchasing" stands for two things; "Sales, Europe" for one.
struct NameAndTitle {
    std::string name;
    std::string title;
};

NameAndTitle cut_name(const std::string& piece) {
    NameAndTitle parts{.name = without_farewell_and_honours(piece)};
    const auto comma = parts.name.find(", ");
    if (comma != std::string::npos) {
        parts.title = parts.name.substr(comma + 2);
        parts.name.resize(comma);
        if (!looks_like_title(parts.title)) parts.title.clear();
    }
    return parts;
}

struct NameFound {
    std::size_t piece;
    NameAndTitle parts;
};

std::optional<NameFound> find_name(const std::vector<std::string>& pieces,
                                   const domain::Participant& sender) {
    const auto count = std::min<std::size_t>(pieces.size(), 6);
    for (std::size_t i = 0; i < count; ++i) {
        auto parts = cut_name(pieces[i]);
        if (looks_like_name(parts.name) && fits_sender(parts.name, sender)) {
            return NameFound{i, std::move(parts)};
        }
    }
    return std::nullopt;
}

// "Head of Purchasing, Client GmbH" and "Head of Purchasing at Client" name the company, too.
void take_title(std::string piece, std::string_view domain, Signature& signature) {
    for (std::string_view separator : {", ", " at ", " @ ", " bei ", " chez ", " en ", " - "}) {
        const auto place = piece.rfind(separator);
        if (place == std::string::npos) continue;
        const std::string behind = piece.substr(place + separator.size());
        if (!looks_like_organisation(behind, domain)) continue;
        if (!signature.organisation) signature.organisation = behind;
        piece.resize(place);
        break;
    }
    if (!signature.title && looks_like_title(piece)) signature.title = piece;
}

}  // namespace

std::optional<Signature> read_signature(const domain::Activity& activity,
                                        const domain::Participant& sender) {
    const auto text = signature_text(activity);
    if (text.empty()) return std::nullopt;
    const auto pieces = signature_pieces(text);
    const auto region = phone_region(sender.address, activity.language, activity.utc_offset_min);
    const auto domain = domain_of(sender.address);

    Signature signature;
    for (const std::string& piece : pieces) find_addresses(piece, signature.addresses);
    const auto name = find_name(pieces, sender);
    const bool has_own_address = std::find(signature.addresses.begin(), signature.addresses.end(),
                                           sender.address) != signature.addresses.end();
    if (!name && !has_own_address) return std::nullopt;

    const std::size_t start = name ? name->piece : 0;
    if (name) {
        if (is_full_name(name->parts.name)) signature.name = name->parts.name;
        if (!name->parts.title.empty()) take_title(name->parts.title, domain, signature);
    }
    for (std::size_t i = name ? start + 1 : 0; i < pieces.size(); ++i) {
        const std::string& piece = pieces[i];
        if (!signature.phone) signature.phone = find_phone(piece, region);
        // The name of a colleague: what follows is the colleague's.
        const bool is_organisation = looks_like_organisation(piece, domain);
        if (is_organisation && !signature.organisation) signature.organisation = piece;
        if (!is_organisation && i <= start + title_distance_max) {
            take_title(piece, domain, signature);
        }
    }
    return signature;
}

}  // namespace foresail::resolve
