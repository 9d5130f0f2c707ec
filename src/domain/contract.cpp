#include "domain/contract.h"

#include "domain/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace foresail::domain {
namespace {

constexpr Words<ClauseMark, 2> marks{
    {{{ClauseMark::Accepted, "accepted"}, {ClauseMark::Negotiate, "negotiate"}}}};

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

std::string lower(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// `word` at `at` with no letter on either side.
bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    return begins && (at + size == text.size() || !is_letter(text[at + size]));
}

}  // namespace

const char* to_text(ClauseMark mark) {
    return marks.text_of(mark);
}
std::optional<ClauseMark> parse_clause_mark(std::string_view text) {
    return marks.value_of(text);
}

std::optional<ContractId> contract_of(const Activity& activity, const Attachment& attachment) {
    static constexpr std::array<std::string_view, 5> endings{".docx", ".pdf", ".txt", ".text",
                                                             ".md"};
    const std::string name = lower(attachment.file_name);
    const bool is_document = std::any_of(endings.begin(), endings.end(), [&](auto ending) {
        return std::string_view{name}.ends_with(ending);
    });
    if (!is_document || attachment.size_bytes == 0) return std::nullopt;
    return derive_id<ContractId>(
        activity.sent_at, {"contract", activity.id.text, std::to_string(attachment.ordinal)});
}

bool is_contract_name(std::string_view name) {
    static constexpr std::array<std::string_view, 14> parts{
        "contract", "agreement",  "redline",           "amendment",   "addendum",
        "vertrag",  "contrat",    "contrato",          "acuerdo",     "rahmen",
        "licen",    "order form", "statement of work", "vereinbarung"};
    static constexpr std::array<std::string_view, 9> words{"msa",  "nda",   "sow", "dpa", "sla",
                                                           "eula", "terms", "avv", "agb"};
    std::string text = lower(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    std::replace(text.begin(), text.end(), '-', ' ');
    for (const std::string_view part : parts) {
        if (text.find(part) != std::string::npos) return true;
    }
    for (const std::string_view word : words) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            if (stands_alone(text, at, word.size())) return true;
        }
    }
    return false;
}

}  // namespace foresail::domain
