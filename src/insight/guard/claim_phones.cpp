// Phone numbers, however their digits are grouped: "+49 (0)221 4710-88" is "0221 471088".
#include "insight/guard/claim_reader.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t phone_digits_min = 7;
constexpr std::size_t phone_digits_max = 15;
constexpr std::size_t phone_bytes_max = 40;
constexpr std::size_t country_digits_max = 3;

}  // namespace

std::size_t ClaimReader::read_phone(std::size_t at) {
    const bool may_begin = token(at).kind == TokenKind::Digits || is(at, "+") || is(at, "(");
    if (!may_begin || (at > 0 && token(at).is_glued && token(at - 1).kind == TokenKind::Word)) {
        return at;
    }
    static const re2::RE2 phone{
        R"(^((?:\+|00|\(0|0|\(\d{3}\)|\d{3}[-.]\d{3}[-.]\d)(?:[ .\-/]?\(?\d+\)?)*))"};
    static const re2::RE2 date{R"(^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b)"};
    const std::size_t begin = token(at).span.begin;
    const re2::StringPiece rest{text_.data() + begin,
                                std::min(phone_bytes_max, text_.size() - begin)};
    re2::StringPiece found;
    if (re2::RE2::PartialMatch(rest, date) || !re2::RE2::PartialMatch(rest, phone, &found)) {
        return at;
    }
    std::string digits{found.data(), found.size()};
    const bool is_abroad = digits.starts_with('+') || digits.starts_with("00");
    if (const std::size_t zero = digits.find("(0)"); zero != std::string::npos && is_abroad) {
        digits.erase(zero, 3);
    }
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    if (digits.starts_with("00")) digits.erase(0, 2);
    if (digits.size() < phone_digits_min || digits.size() > phone_digits_max) return at;
    const std::string front = "phone:";
    Claim claim{
        .what = "the phone number", .any_of = {{front + digits}}, .gives = {front + digits}};
    // At home the country's digits are left out, and a 0 stands for them.
    for (std::size_t i = 1; is_abroad && i <= country_digits_max; ++i) {
        for (const char* zero : {"", "0"}) {
            const std::string at_home = front + zero + digits.substr(i);
            claim.any_of.push_back({at_home});
            claim.gives.push_back(at_home);
        }
    }
    std::size_t end = at;
    while (end < tokens_.size() && token(end).span.begin < begin + found.size()) ++end;
    add(at, end, std::move(claim));
    return end;
}

}  // namespace foresail::insight::guarding
