#include "understand/phone.h"

#include "understand/phone_run.h"

#include <algorithm>
#include <array>
#include <utility>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#include <re2/re2.h>

namespace foresail::understand {
namespace {

namespace numbers = i18n::phonenumbers;

constexpr std::size_t text_bytes_max = std::size_t{64} * 1024;
constexpr std::size_t count_max = 100;

constexpr std::array<std::pair<std::string_view, const char*>, 20> regions_of_domains{{
    {"de", "DE"}, {"at", "AT"}, {"ch", "CH"}, {"fr", "FR"}, {"be", "BE"},
    {"es", "ES"}, {"mx", "MX"}, {"ar", "AR"}, {"uk", "GB"}, {"ie", "IE"},
    {"us", "US"}, {"ca", "CA"}, {"au", "AU"}, {"nz", "NZ"}, {"nl", "NL"},
    {"it", "IT"}, {"pt", "PT"}, {"lu", "LU"}, {"in", "IN"}, {"za", "ZA"},
}};

std::string region_of_language(std::string_view language, int utc_offset_min) {
    if (language == "de") return "DE";
    if (language == "fr") return "FR";
    if (language == "es") return utc_offset_min <= -180 ? "MX" : "ES";
    if (utc_offset_min >= 0 && utc_offset_min <= 60) return "GB";
    return utc_offset_min >= 480 ? "AU" : "US";
}

bool is_within(const Found& one, domain::Span span) {
    return one.span.begin < span.end && span.begin < one.span.end;
}

void add_as_written(std::string_view text, domain::Span span, std::vector<Found>& found) {
    const bool is_known = std::any_of(found.begin(), found.end(),
                                      [&](const Found& one) { return is_within(one, span); });
    if (is_known) return;
    found.push_back({.kind = domain::FactKind::Phone,
                     .span = span,
                     .value = {{"e164", ""}, {"number", std::string{span.of(text)}}}});
}

// "Tel.", "call me at": behind such words a run of digits is a number, whatever country it is of.
void find_named_numbers(std::string_view text, std::vector<Found>& found) {
    static const re2::RE2 named{
        R"((?i)\b(?:tel|phone|telephone|mobile|cell|fax|call|dial|telefon|tél|téléphone|teléfono|)"
        R"(móvil|handy|mobil|whatsapp)\b[^\d\n+(]{0,20})"
        R"((\(?\+?\(?\d(?:[\d()/.x -]|ext\.?){5,24}\d))"};
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece match;
    while (found.size() < count_max && re2::RE2::FindAndConsume(&rest, named, &match)) {
        const auto begin = static_cast<std::size_t>(match.data() - text.data());
        const domain::Span span{begin, begin + match.size()};
        const auto digits =
            std::count_if(match.begin(), match.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits < 7 || digits > 17) continue;
        add_as_written(text, span, found);
    }
}

// Text that can't hold a number is not worth the matcher's time: seven digits close together.
bool may_have_number(std::string_view text) {
    static const re2::RE2 digits{R"((?:\d[^\d\n]{0,3}){6}\d)"};
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), digits);
}

}  // namespace

std::string guess_region(const domain::Activity& activity) {
    if (const domain::Participant* sender = domain::sender_of(activity)) {
        const std::size_t dot = sender->address.rfind('.');
        const std::string_view end = dot == std::string::npos
                                         ? std::string_view{}
                                         : std::string_view{sender->address}.substr(dot + 1);
        for (const auto& [domain, region] : regions_of_domains) {
            if (domain == end) return region;
        }
    }
    return region_of_language(activity.language, activity.utc_offset_min);
}

std::vector<Found> find_phones(std::string_view text, const std::string& region) {
    std::vector<Found> found;
    if (text.size() > text_bytes_max) return found;
    if (region.empty()) {
        for (const domain::Span span : find_phone_runs(text)) add_as_written(text, span, found);
        return found;
    }
    if (!may_have_number(text)) return found;
    const auto& util = *numbers::PhoneNumberUtil::GetInstance();
    numbers::PhoneNumberMatcher matcher{util, std::string{text}, region,
                                        numbers::PhoneNumberMatcher::VALID, 200};
    numbers::PhoneNumberMatch match;
    while (found.size() < count_max && matcher.HasNext() && matcher.Next(&match)) {
        std::string e164;
        util.Format(match.number(), numbers::PhoneNumberUtil::E164, &e164);
        found.push_back({.kind = domain::FactKind::Phone,
                         .span = {static_cast<std::size_t>(match.start()),
                                  static_cast<std::size_t>(match.end())},
                         .value = {{"e164", std::move(e164)}}});
    }
    find_named_numbers(text, found);
    return found;
}

}  // namespace foresail::understand
