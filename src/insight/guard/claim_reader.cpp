#include "insight/guard/claim_reader.h"

#include "insight/guard/words/words.h"

#include <algorithm>

namespace foresail::insight::guarding {

bool is_covered(const Claim& claim, const Keys& keys) {
    return std::any_of(claim.any_of.begin(), claim.any_of.end(), [&](const auto& way) {
        return std::all_of(way.begin(), way.end(),
                           [&](const std::string& key) { return keys.contains(key); });
    });
}

Reading read_claims(const std::vector<Token>& tokens, std::string_view text,
                    std::string_view language) {
    return ClaimReader{tokens, text, language}.read();
}

Reading ClaimReader::read() {
    reading_.is_read.assign(tokens_.size(), false);
    for (std::size_t at = 0; at < tokens_.size();) at = std::max(at + 1, read_at(at));
    return std::move(reading_);
}

const Token& ClaimReader::token(std::size_t at) const {
    static const Token none;
    return at < tokens_.size() ? tokens_[at] : none;
}

bool ClaimReader::is_joiner(std::size_t at) const {
    static const std::unordered_set<std::string> joiners{
        "-",   "–",  "—", "to", "bis", "a",  "au",   "al",    "and",
        "und", "et", "y", "or", "o",   "ou", "oder", "until", "hasta"};
    return joiners.contains(token(at).folded);
}

void ClaimReader::add(std::size_t begin, std::size_t end, Claim claim) {
    if (begin >= end || end > tokens_.size()) return;
    claim.span = {tokens_[begin].span.begin, tokens_[end - 1].span.end};
    for (std::size_t i = begin; i < end; ++i) reading_.is_read[i] = true;
    reading_.claims.push_back(std::move(claim));
}

// The token behind what begins at `at`, or `at` where nothing does.
std::size_t ClaimReader::read_at(std::size_t at) {
    using Read = std::size_t (ClaimReader::*)(std::size_t);
    static constexpr Read reads[] = {
        &ClaimReader::read_address,        &ClaimReader::read_phone,
        &ClaimReader::read_date_in_digits, &ClaimReader::read_time,
        &ClaimReader::read_spoken_time,    &ClaimReader::read_quarter,
        &ClaimReader::read_date_in_words,  &ClaimReader::read_country,
        &ClaimReader::read_no_fee,         &ClaimReader::read_half,
        &ClaimReader::read_part_of_month,  &ClaimReader::read_concept,
        &ClaimReader::read_cluster,        &ClaimReader::read_quantity_at,
        &ClaimReader::read_compound,       &ClaimReader::read_weekday,
        &ClaimReader::read_unit_word,
    };
    for (const Read read : reads) {
        const std::size_t end = (this->*read)(at);
        if (end > at) return end;
    }
    return read_digits(at);
}

// "51,1,8635,8452": no number, but nothing that may be made up either.
std::size_t ClaimReader::read_digits(std::size_t at) {
    if (token(at).kind != TokenKind::Digits || digits_value(token(at).folded)) return at;
    const std::string key = "literal:" + token(at).folded;
    add(at, at + 1, {.what = "the number", .any_of = {{key}}, .gives = {key}});
    return at + 1;
}

std::size_t ClaimReader::read_address(std::size_t at) {
    if (token(at).kind != TokenKind::Address) return at;
    std::string key = "literal:" + token(at).folded;
    while (key.ends_with('/')) key.pop_back();
    for (const std::string_view front : {"literal:https://", "literal:http://"}) {
        if (key.starts_with(front)) key = "literal:" + key.substr(front.size());
    }
    add(at, at + 1, {.what = "the address", .any_of = {{key}}, .gives = {key}});
    return at + 1;
}

// Letters and digits in one: "X200", "v2.1", "500GB", "ISO27001".
std::size_t ClaimReader::read_cluster(std::size_t at) {
    const auto is_piece = [&](std::size_t i) {
        return token(i).kind == TokenKind::Word || token(i).kind == TokenKind::Digits;
    };
    std::size_t end = at + 1;
    while (is_piece(at) && is_piece(end) && token(end).is_glued) ++end;
    if (end < at + 2) return at;
    if (token(at).kind == TokenKind::Digits) {
        const auto quantity = quantity_at(at);
        if (quantity && quantity->end > at + 1) return at;
        if (is(at + 1, "x")) return at;
    } else {
        std::size_t behind = at;
        if (currency_at(behind) && behind == at + 1) return at;
    }
    std::string whole;
    Claim claim{.what = "the name"};
    std::vector<std::string> parts;
    for (std::size_t i = at; i < end; ++i) {
        whole += token(i).folded;
        if (token(i).kind == TokenKind::Word) {
            parts.push_back("word:" + token(i).folded);
        } else if (const auto value = digits_value(token(i).folded)) {
            parts.push_back("number:" + value_key(*value));
        }
    }
    claim.any_of = {{"literal:" + whole}};
    claim.gives = {"literal:" + whole};
    // "500 GB" is "500GB"; "200 X" is no "X200".
    if (token(at).kind == TokenKind::Digits) {
        claim.any_of.push_back(parts);
        claim.gives.insert(claim.gives.end(), parts.begin(), parts.end());
    }
    add(at, end, std::move(claim));
    return end;
}

// "Irish", "Irland"; the words themselves vouch too.
std::size_t ClaimReader::read_country(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    std::string phrase = token(at).folded;
    std::string_view country = country_of(phrase);
    std::size_t end = at + 1;
    if (token(at + 1).kind == TokenKind::Word) {
        const auto two = country_of(phrase + " " + token(at + 1).folded);
        if (!two.empty()) {
            country = two;
            end = at + 2;
        }
    }
    // "Us" and "polish" are words as well.
    const bool is_other_word = !token(at).is_capital && language_ == "en" && end == at + 1;
    if (country.empty() || is_other_word) return at;
    const std::string key = "concept:country " + std::string{country};
    add(at, end, {.what = "the country", .any_of = {{key}}, .gives = {key}});
    return end;
}

// "No set-up fee", "keine Einrichtungsgebühr": as much a promise as "free".
std::size_t ClaimReader::read_no_fee(std::size_t at) {
    static const std::unordered_set<std::string> denials{
        "no",  "without", "kein",   "keine", "keinen", "keinerlei", "ohne",
        "pas", "aucun",   "aucuns", "sans",  "sin",    "ningun",    "ninguna"};
    constexpr std::size_t distance_max = 4;
    if (!denials.contains(token(at).folded)) return at;
    for (std::size_t i = at + 1; i <= at + distance_max && i < tokens_.size(); ++i) {
        const bool goes_on = token(i).kind == TokenKind::Word || is(i, "-");
        if (!goes_on) return at;
        if (!is_fee(token(i).folded)) continue;
        add(at, i + 1,
            {.what = "what is said of",
             .any_of = {{"concept:no fee"}, {"concept:free"}, {"concept:waive"}},
             .gives = {"concept:free", "concept:no fee"}});
        return i + 1;
    }
    return at;
}

std::size_t ClaimReader::read_concept(std::size_t at) {
    std::string phrase;
    std::string_view best;
    std::size_t end = at;
    std::size_t words = 0;
    for (std::size_t i = at; i < tokens_.size() && words < concept_words_max; ++i) {
        const bool is_apostrophe = token(i).folded == "'" || token(i).folded == "’";
        if (is_apostrophe && i > at) continue;
        if (token(i).kind != TokenKind::Word) break;
        if (words++ > 0) phrase += ' ';
        phrase += token(i).folded;
        const std::string_view found = concept_of(phrase);
        if (!found.empty()) {
            best = found;
            end = i + 1;
        }
    }
    if (best.empty()) return at;
    const bool is_other_word = (phrase.starts_with("hier") && language_ != "fr") ||
                               (is(at, "morgen") && language_ != "de") ||
                               (is(at, "morgen") && token(at).is_capital && !token(at).is_opening);
    if (is_other_word) return at;
    const bool gives_only = best.starts_with('~');
    const std::string key = "concept:" + std::string{best.substr(gives_only ? 1 : 0)};
    Claim claim{.what = "what is said of", .any_of = {{key}}, .gives = {key}};
    if (gives_only) claim.any_of = {{}};
    if (key == "concept:noon") claim.gives.emplace_back("time:720");
    if (key == "concept:noon") claim.any_of.push_back({"time:720"});
    add(at, end, std::move(claim));
    return end;
}

}  // namespace foresail::insight::guarding
