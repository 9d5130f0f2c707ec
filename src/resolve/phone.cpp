#include "resolve/phone.h"

#include "resolve/mail_domain.h"
#include "resolve/words.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <phonenumbers/phonenumberutil.h>
#include <re2/re2.h>

namespace foresail::resolve {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::optional<std::string> to_e164(const std::string& digits, const std::string& region) {
    const auto& numbers = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (numbers.Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !numbers.IsValidNumber(number)) {
        return std::nullopt;
    }
    std::string text;
    numbers.Format(number, PhoneNumberUtil::E164, &text);
    return text;
}

// "+49 (0)89 ..." is written for both callers; the zero in brackets is not dialled from abroad.
std::string without_trunk_zero(std::string text) {
    if (text.starts_with('+')) {
        static const re2::RE2 zero{R"(\(0\))"};
        re2::RE2::Replace(&text, zero, "");
    }
    return text;
}

}  // namespace

std::string phone_region(std::string_view address, std::string_view language, int utc_offset_min) {
    const auto domain = domain_of(address);
    const auto tld = domain.substr(std::min(domain.rfind('.') + 1, domain.size()));
    // National domains that are used worldwide tell no country.
    static constexpr std::array<std::string_view, 12> worldwide{"ai", "cc", "co", "eu", "fm", "gg",
                                                                "io", "ly", "me", "sh", "tv", "ws"};
    const bool is_worldwide = std::find(worldwide.begin(), worldwide.end(), tld) != worldwide.end();
    if (tld.size() == 2 && !is_worldwide) {
        if (tld == "uk") return "GB";
        return {static_cast<char>(std::toupper(static_cast<unsigned char>(tld[0]))),
                static_cast<char>(std::toupper(static_cast<unsigned char>(tld[1])))};
    }
    const bool is_american = utc_offset_min <= -180;
    const bool is_european = utc_offset_min >= 0 && utc_offset_min <= 180;
    if (language == "de" && is_european) return "DE";
    if (language == "fr") return is_american ? "CA" : "FR";
    if (language == "es" && is_european) return "ES";
    if (language == "en" || language.empty()) {
        if (is_american) return "US";
        if (utc_offset_min == 0) return "GB";
    }
    return "ZZ";
}

std::optional<std::string> find_phone(std::string_view line, const std::string& region) {
    // A label, if there is one, and what looks like a number of at least seven digits.
    static const re2::RE2 pattern{
        R"((?i)(?:\b(fax|telefax|télécopie|f)|\b(tel|telefon|teléfono|telefono|phone|ph|mobile|)"
        R"(mobil|móvil|movil|cell|direct|office|handy|portable|tél|fon|durchwahl|m|t|p|o|d|c))?)"
        R"(\.?\s*(?:\([a-z]+\))?\s*[.:/]?\s*)"
        R"((\+?\(?\d[\d\s()./\-\x{2010}-\x{2013}\x{a0}]{5,24}\d)(?:\s*(?:x|ext\.?|)"
        R"(extension)\s*\d+)?)"};
    // Dates, registration and tax numbers, postcodes with streets.
    static const re2::RE2 other_number{
        R"((?i)\b(HRB|HRA|USt|VAT|Steuer|SIRET|SIREN|RCS|TVA|CIF|NIF|IBAN|BIC|BLZ|Konto|account|)"
        R"(DUNS|EIN|reg)\b)"};
    if (re2::RE2::PartialMatch(line, other_number)) return std::nullopt;
    re2::StringPiece rest{line.data(), line.size()};
    std::string fax;
    std::string label;
    std::string number;
    while (re2::RE2::FindAndConsume(&rest, pattern, &fax, &label, &number)) {
        if (!fax.empty()) continue;
        const auto digit_count = std::count_if(number.begin(), number.end(),
                                               [](char c) { return c >= '0' && c <= '9'; });
        if (digit_count < 7 || digit_count > 15) continue;
        if (auto e164 = to_e164(without_trunk_zero(number), region)) return e164;
        if (!label.empty()) return one_line(number);
    }
    return std::nullopt;
}

std::string grouped_phone(const std::string& number) {
    if (!number.starts_with('+')) return number;
    const auto& numbers = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    if (numbers.Parse(number, "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return number;
    std::string text;
    numbers.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return text;
}

}  // namespace foresail::resolve
