// Contracts: how long 40 pages take from the file to the review, and how well words (and words with
// the model) tell CUAD's clauses of a category from its other clauses.
//
//     bench_contracts DATA BINARY
#include "bench/speed/percentiles.h"
#include "normalize/document/document_reader.h"
#include "normalize/document/testing/sample_documents.h"
#include "understand/contract/review.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace {

using namespace foresail;
using namespace foresail::understand::contract;
using nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr std::size_t page_bytes = 3'000;
constexpr std::size_t page_count = 40;
constexpr std::size_t line_bytes = 95;
constexpr double limit_ms = 2'000;

/// The clauses in the set's order, a contract's one after the other; empty where there is no set.
std::vector<json> read_clauses(const std::string& folder) {
    std::vector<json> clauses;
    FILE* pipe = popen(("gzip -dc '" + folder + "/clauses/cuad.jsonl.gz'").c_str(), "r");
    if (pipe == nullptr) return clauses;
    std::string line;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) {
        if (c != '\n') {
            line += static_cast<char>(c);
            continue;
        }
        clauses.push_back(json::parse(line));
        line.clear();
    }
    pclose(pipe);
    return clauses;
}

/// Paragraphs of about 40 pages, from clause `first` on.
std::vector<std::string> draft_from(const std::vector<json>& clauses, std::size_t& first) {
    std::vector<std::string> paragraphs;
    std::size_t size = 0;
    for (; first < clauses.size() && size < page_bytes * page_count; ++first) {
        std::string text;
        for (const char c : clauses[first]["text"].get<std::string>()) {
            const bool is_plain =
                c >= ' ' && c <= '~' && c != '(' && c != ')' && c != '\\' && c != '<' && c != '&';
            text += is_plain ? c : ' ';
        }
        paragraphs.push_back(std::to_string(paragraphs.size() + 1) + ". " + text);
        size += text.size();
    }
    return paragraphs;
}

std::string as_docx(const std::vector<std::string>& paragraphs) {
    std::string body;
    for (const std::string& text : paragraphs) body += normalize::testing::paragraph(text);
    return normalize::testing::docx_of(body);
}

std::string as_pdf(const std::vector<std::string>& paragraphs) {
    std::vector<std::vector<std::string>> pages(1);
    for (const std::string& text : paragraphs) {
        for (std::size_t at = 0; at < text.size(); at += line_bytes) {
            if (pages.back().size() >= page_bytes / line_bytes + 15) pages.emplace_back();
            pages.back().push_back(text.substr(at, line_bytes));
        }
        pages.back().emplace_back();
    }
    return normalize::testing::pdf_of(pages);
}

void print_times(const char* name, std::vector<double> ms) {
    const double p50 = bench::percentile(ms, 0.5);
    const double p95 = bench::percentile(ms, 0.95);
    std::printf("%-22s p50 %7.1f ms   p95 %7.1f ms   max %7.1f ms   of the 2 s: %.2f\n", name, p50,
                p95, ms.empty() ? 0 : ms.back(), p95 / limit_ms);
}

int measure_speed(const std::vector<json>& clauses, const std::string& binary) {
    const auto reader = normalize::create_document_reader(binary);
    const auto playbook = read_playbook(default_playbook());
    if (!playbook) return 1;
    std::map<std::string, std::vector<double>> times;
    std::size_t first = 0;
    while (times["review"].size() < 10 && first < clauses.size()) {
        const auto draft = draft_from(clauses, first);
        for (const auto& [name, bytes] :
             {std::pair{"a.docx", as_docx(draft)}, std::pair{"a.pdf", as_pdf(draft)}}) {
            const auto begin = Clock::now();
            const auto document = reader->read(bytes, name);
            const auto read = Clock::now();
            if (document.problem != normalize::DocumentProblem::None) {
                std::printf("%s: not read: %s\n", name, normalize::to_text(document.problem));
                return 1;
            }
            const std::clock_t cpu = std::clock();
            const Review reviewed = review(document.text, *playbook);
            times["review, CPU"].push_back(1000.0 * double(std::clock() - cpu) / CLOCKS_PER_SEC);
            const std::chrono::duration<double, std::milli> reading = read - begin;
            const std::chrono::duration<double, std::milli> reviewing = Clock::now() - read;
            times[std::string{"read "} + name].push_back(reading.count());
            times["review"].push_back(reviewing.count());
            times[std::string{"both "} + name].push_back((reading + reviewing).count());
            if (reviewed.findings.empty()) return 1;
        }
    }
    std::printf("%zu pages of text, from CUAD's clauses\n", page_count);
    for (const auto& [name, ms] : times) print_times(name.c_str(), ms);
    return 0;
}

struct Counts {
    int found = 0;
    int there = 0;
    int wrong = 0;
    int others = 0;
};

/// Which of our categories CUAD's are; what is not in it has no part in the figures.
const std::map<std::string, std::string>& category_of_cuad() {
    static const std::map<std::string, std::string> map{
        {"Cap On Liability", "liability_cap"},
        {"Uncapped Liability", "uncapped_liability"},
        {"Renewal Term", "auto_renewal"},
        {"Exclusivity", "exclusivity"},
        {"Most Favored Nation", "mfn"},
        {"Termination For Convenience", "termination_for_convenience"},
        {"Anti-Assignment", "assignment"},
        {"Change Of Control", "change_of_control"},
        {"Audit Rights", "audit"},
        {"Ip Ownership Assignment", "ip"},
        {"Governing Law", "governing_law"},
        {"Warranty Duration", "warranty"},
        {"Non-Compete", "non_compete"},
        {"No-Solicit Of Employees", "non_solicit"},
        {"Liquidated Damages", "liquidated_damages"},
        {"Minimum Commitment", "minimum_commitment"},
        {"Insurance", "insurance"},
        {"Source Code Escrow", "source_code_escrow"}};
    return map;
}

bool has_kind(const std::vector<Kind>& kinds, const std::string& id) {
    for (const Kind& kind : kinds) {
        if (kind.category->id == id) return true;
    }
    return false;
}

void measure_categories(const std::vector<json>& clauses, Evidence evidence, const char* name) {
    std::map<std::string, Counts> counts;
    for (const json& one : clauses) {
        const auto text = one["text"].get<std::string>();
        const Clause clause{.span = {0, text.size()}, .number = {}, .heading = {}};
        const auto kinds = kinds_of(text, clause, evidence);
        const auto known = category_of_cuad().find(one["category"].get<std::string>());
        for (const auto& [cuad, id] : category_of_cuad()) {
            const bool is_it = known != category_of_cuad().end() && known->second == id;
            const bool is_found = has_kind(kinds, id);
            Counts& of = counts[id];
            ++(is_it ? of.there : of.others);
            of.found += is_it && is_found ? 1 : 0;
            of.wrong += !is_it && is_found ? 1 : 0;
        }
    }
    std::printf("\n%s: found of the category's clauses, and said of other clauses\n", name);
    for (const auto& [id, of] : counts) {
        std::printf("%-28s %4d of %4d = %.2f   %4d of %5d = %.3f\n", id.c_str(), of.found, of.there,
                    double(of.found) / std::max(1, of.there), of.wrong, of.others,
                    double(of.wrong) / std::max(1, of.others));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_contracts DATA BINARY\n");
        return 2;
    }
    const auto clauses = read_clauses(argv[1]);
    if (clauses.empty()) {
        std::fprintf(stderr, "no clauses in %s\n", argv[1]);
        return 1;
    }
    if (const int failed = measure_speed(clauses, argv[2]); failed != 0) return failed;
    measure_categories(clauses, Evidence::Words, "words alone");
    measure_categories(clauses, Evidence::WordsAndModel,
                       "words and the model, which knows the set");
    return 0;
}
