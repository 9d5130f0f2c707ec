// How well understand/ reads dates, money, phone numbers, addresses and links, on the public sets:
//
//     bench_understand DATA [dates|facts] [part] [--misses]
//
// `part` is "all" (default), "held" (the fifth of each set that a hash of the sentence keeps back
// from tuning) or "tune" (the rest). Dates: a sentence is right when its spans and resolved values
// are all right; of two values that a sentence leaves open (last or next 4 May) either counts. The
// last unit of a range counts as its end, with or without itself. Where a sentence has no
// reference time, only spans are compared, and counted apart.
#include "bench/understand/measures.h"
#include "understand/address.h"
#include "understand/date.h"
#include "understand/link.h"
#include "understand/money.h"
#include "understand/phone.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {

// The sets are packed; gzip is there wherever they are.
std::vector<nlohmann::json> read_set(const std::string& file) {
    std::vector<nlohmann::json> cases;
    FILE* pipe = popen(("gzip -dc '" + file + "'").c_str(), "r");
    if (pipe == nullptr) return cases;
    std::string text;
    std::array<char, 65536> piece{};
    while (const std::size_t size = fread(piece.data(), 1, piece.size(), pipe)) {
        text.append(piece.data(), size);
    }
    pclose(pipe);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) cases.push_back(nlohmann::json::parse(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return cases;
}

bool is_in(const std::string& part, const std::string& sentence) {
    std::uint32_t hash = 2166136261U;
    for (unsigned char c : sentence) hash = (hash ^ c) * 16777619U;
    const bool is_held = hash % 5 == 0;
    return part == "all" || (part == "held") == is_held;
}

}  // namespace bench

namespace {

using namespace foresail;
using bench::is_in;
using bench::read_set;
using nlohmann::json;
using std::chrono::hours;

struct Options {
    std::string folder;
    std::string what = "dates";
    std::string part = "all";
    bool prints_misses = false;
};

// The sets count characters in UTF-16 code units.
std::size_t utf16_offset(const std::string& text, std::size_t bytes) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c & 0xC0U) != 0x80U) units += c >= 0xF0 ? 2 : 1;
    }
    return units;
}

std::string field(const json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

// "2026-11-14 09:00:00" of the sets, from an instant.
std::string moment(domain::Instant instant, bool with_time) {
    std::string text = domain::to_iso8601(instant);
    if (!with_time) return text.substr(0, 10);
    return text.substr(0, 10) + " " + text.substr(11, 8);
}

// Where the likeliest reading's last unit begins.
domain::Instant last_of(const understand::DateMention& mention) {
    for (const understand::DateReading& reading : mention.readings) {
        if (reading.start == mention.start && reading.end == mention.end) return reading.last;
    }
    return mention.end;
}

// A part of a day that ends at midnight is said to end a second before.
bool same_end(const std::string& wanted, const understand::DateMention& mention, bool with_time) {
    if (wanted.ends_with("23:59:59") &&
        wanted == moment(mention.end - std::chrono::seconds{1}, true)) {
        return true;
    }
    return wanted == moment(mention.end, with_time) ||
           wanted == moment(last_of(mention), with_time);
}

bool same_value(const json& value, const understand::DateMention& mention) {
    const std::string type = field(value, "type");
    const std::string wanted = field(value, "value");
    if (type == "duration" || type == "set") return field(value, "timex") == mention.timex;
    const bool with_time = type == "datetime" || type == "datetimerange";
    if (type == "date" || type == "datetime") return wanted == moment(mention.start, with_time);
    const std::string clock = moment(mention.start, true).substr(11);
    if (type == "time" || (type == "timerange" && !wanted.empty())) {
        // "at 5" may be either half of the day.
        const std::string other = moment(mention.start + hours{12}, true).substr(11);
        return wanted == clock || wanted == other;
    }
    const std::string start = field(value, "start");
    const std::string end = field(value, "end");
    if (type == "timerange") {
        return start == clock && (end == moment(mention.end, true).substr(11) ||
                                  end == moment(last_of(mention), true).substr(11));
    }
    const std::string& modifier = mention.modifier;
    if (start.empty()) {
        if (modifier == "before") return end == moment(mention.start, with_time);
        return modifier == "until" && same_end(end, mention, with_time);
    }
    if (end.empty()) {
        if (modifier == "after") return start == moment(mention.end, with_time);
        return modifier == "since" && start == moment(mention.start, with_time);
    }
    return start == moment(mention.start, with_time) && same_end(end, mention, with_time);
}

bool has_same_value(const json& result, const understand::DateMention& mention) {
    const json values = result.value("Resolution", json::object()).value("values", json::array());
    return std::any_of(values.begin(), values.end(),
                       [&](const json& value) { return same_value(value, mention); });
}

struct Score {
    int cases = 0;
    int right = 0;
    int spans_right = 0;
    int unresolved = 0;
    int unresolved_right = 0;
};

void print_miss(const json& one, const std::vector<understand::DateMention>& mentions) {
    std::cout << "MISS " << one["Input"] << "\n";
    for (const json& result : one["Results"]) {
        std::cout << "   want [" << field(result, "Text") << "] "
                  << result.value("Resolution", json::object()).value("values", json()).dump()
                  << "\n";
    }
    for (const auto& mention : mentions) {
        std::cout << "   got  [" << mention.text << "] " << mention.timex << " " << mention.modifier
                  << " " << moment(mention.start, true) << " " << moment(mention.end, true) << "\n";
    }
}

void score_case(const json& one, const std::string& language, const Options& options,
                Score& score) {
    const auto input = one["Input"].get<std::string>();
    const std::string reference = field(one.value("Context", json::object()), "ReferenceDateTime");
    const auto at =
        domain::parse_iso8601((reference.empty() ? "2016-11-07T00:00:00" : reference) + "Z");
    const auto mentions =
        understand::find_dates(input, language, at.value_or(domain::Instant{}), 0);
    const json& results = one["Results"];
    bool spans = mentions.size() == results.size();
    bool values = spans;
    for (std::size_t i = 0; spans && i < mentions.size(); ++i) {
        const auto begin = static_cast<int>(utf16_offset(input, mentions[i].span.begin));
        const auto end = static_cast<int>(utf16_offset(input, mentions[i].span.end)) - 1;
        const json& start =
            results[i].contains("Start") ? results[i]["Start"] : results[i]["start"];
        spans = start == begin && results[i]["End"] == end;
        values = values && spans && has_same_value(results[i], mentions[i]);
    }
    if (reference.empty()) {
        ++score.unresolved;
        score.unresolved_right += spans ? 1 : 0;
        return;
    }
    ++score.cases;
    score.spans_right += spans ? 1 : 0;
    score.right += spans && values ? 1 : 0;
    if (options.prints_misses && !(spans && values)) print_miss(one, mentions);
}

void measure_dates(const Options& options) {
    const std::pair<const char*, const char*> languages[] = {
        {"english", "en"}, {"german", "de"}, {"french", "fr"}, {"spanish", "es"}};
    for (const auto& [name, code] : languages) {
        Score score;
        for (const json& one : read_set(options.folder + "/dates/" + name + ".jsonl.gz")) {
            if (is_in(options.part, one["Input"].get<std::string>())) {
                score_case(one, code, options, score);
            }
        }
        std::printf("dates %-8s %3d sentences: all right %.3f, spans right %.3f", name, score.cases,
                    double(score.right) / std::max(1, score.cases),
                    double(score.spans_right) / std::max(1, score.cases));
        if (score.unresolved > 0) {
            std::printf("; %d without a reference: spans right %.3f", score.unresolved,
                        double(score.unresolved_right) / score.unresolved);
        }
        std::printf("\n");
    }
}

using Finder = std::function<std::vector<understand::Found>(const std::string&)>;

void measure_spans(const Options& options, const std::string& set, const Finder& find) {
    int right = 0;
    int wanted = 0;
    int found = 0;
    int values_right = 0;
    for (const json& one : read_set(options.folder + "/" + set + "/english.jsonl.gz")) {
        const auto input = one["Input"].get<std::string>();
        if (!is_in(options.part, input)) continue;
        std::multiset<std::string> want;
        for (const json& result : one["Results"]) want.insert(field(result, "Text"));
        std::multiset<std::string> got;
        for (const auto& fact : find(input)) {
            std::string text{fact.span.of(input)};
            for (const json& result : one["Results"]) {
                const std::string amount =
                    field(result.value("Resolution", json::object()), "value");
                const bool same =
                    set != "money" ||
                    (!amount.empty() && std::stod(amount) == fact.value.value("amount", -1.0));
                std::string folded = text;
                std::transform(folded.begin(), folded.end(), folded.begin(), ::tolower);
                std::string label = field(result, "Text");
                std::transform(label.begin(), label.end(), label.begin(), ::tolower);
                if (label != folded) continue;
                text = field(result, "Text");
                values_right += same ? 1 : 0;
                break;
            }
            got.insert(text);
        }
        std::vector<std::string> both;
        std::set_intersection(want.begin(), want.end(), got.begin(), got.end(),
                              std::back_inserter(both));
        right += static_cast<int>(both.size());
        wanted += static_cast<int>(want.size());
        found += static_cast<int>(got.size());
        if (options.prints_misses && want != got) {
            std::cout << "MISS " << set << " " << one["Input"] << " want " << json(want) << " got "
                      << json(got) << "\n";
        }
    }
    const double precision = double(right) / std::max(1, found);
    const double recall = double(right) / std::max(1, wanted);
    std::printf("%-7s spans: precision %.3f recall %.3f F1 %.3f (of %d); values right %.3f\n",
                set.c_str(), precision, recall,
                2 * precision * recall / std::max(1e-9, precision + recall), wanted,
                double(values_right) / std::max(1, wanted));
}

}  // namespace

int main(int count, char** words) {
    Options options;
    std::vector<std::string> plain;
    for (int i = 1; i < count; ++i) {
        if (std::string{words[i]} == "--misses")
            options.prints_misses = true;
        else
            plain.emplace_back(words[i]);
    }
    if (plain.empty()) {
        std::cerr << "bench_understand DATA [dates|facts] [all|held|tune] [--misses]\n";
        return 2;
    }
    options.folder = plain[0];
    if (plain.size() > 1) options.what = plain[1];
    if (plain.size() > 2) options.part = plain[2];
    if (options.what == "dates") {
        measure_dates(options);
        return 0;
    }
    measure_spans(options, "money",
                  [](const std::string& text) { return understand::find_money(text, "en"); });
    measure_spans(options, "phones",
                  [](const std::string& text) { return understand::find_phones(text, "US"); });
    measure_spans(options, "emails",
                  [](const std::string& text) { return understand::find_addresses(text); });
    measure_spans(options, "urls",
                  [](const std::string& text) { return understand::find_links(text); });
    return 0;
}
