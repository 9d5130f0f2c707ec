#include "api/json/contract.h"

#include "api/json/utf16.h"
#include "normalize/language.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using normalize::DocumentProblem;
using understand::contract::Finding;
using understand::contract::Severity;

/// What the page says of a document that could not be read, and what to do.
struct StateWords {
    const char* text;
    const char* hint;
};

StateWords words_of(DocumentProblem problem) {
    switch (problem) {
        case DocumentProblem::None:
            return {"Read", ""};
        case DocumentProblem::Unsupported:
            return {"This kind of file can't be read",
                    "Save it as .docx, .pdf or plain text and add it again."};
        case DocumentProblem::TooLarge:
            return {"The file is too large, or unpacks to too much",
                    "Up to 20 MB are read. Leave out pictures, or split it."};
        case DocumentProblem::Encrypted:
            return {"The file is locked with a password",
                    "Ask for a copy without a password, or save one yourself."};
        case DocumentProblem::NoText:
            return {"There is no text in it: its pages are pictures",
                    "Run text recognition over the scan, or ask for the original file."};
        case DocumentProblem::Broken:
            return {"The file is damaged", "Ask for it again, or open and save it once more."};
        case DocumentProblem::TooCostly:
            return {"Reading it took too long or too much memory, and was stopped",
                    "Save it anew from the program it was written in, or as plain text."};
        case DocumentProblem::Busy:
            return {"Other documents are being read", "Try again in a moment."};
        case DocumentProblem::NoReader:
            return {"The reader of this kind of file does not work on this server",
                    "An admin finds the reason in the log; PDFs need poppler-utils."};
    }
    return {"", ""};
}

std::string count_text(std::size_t number) {
    return std::to_string(number);
}

json notes_json(const ReviewSheet& sheet) {
    json notes = json::array();
    if (sheet.document.is_cut) {
        notes.push_back("Only the beginning was read, up to " +
                        count_text(normalize::document_page_count_max) +
                        " pages: look through the rest yourself.");
    }
    const std::string language = normalize::language_of(sheet.document.text);
    if (!language.empty() && language != "en") {
        notes.push_back("The text is not in English. Clauses in other languages are not known.");
    }
    if (sheet.document.problem == DocumentProblem::None && !sheet.review.is_contract) {
        notes.push_back("This hardly looks like a contract, so nothing is said to be missing.");
    }
    return notes;
}

class SheetWriter {
public:
    explicit SheetWriter(const ReviewSheet& sheet) : sheet_{sheet}, index_{sheet.document.text} {}

    json finding(const Finding& one) const {
        const auto* const rule = sheet_.playbook.rule_of(one.category->id);
        json result = words(*one.category);
        result["id"] = one.id;
        result["severity"] = to_text(one.severity);
        result["certainty"] = one.certainty;
        result["number"] = one.clause.number;
        result["heading"] = one.clause.heading;
        result["page"] = one.clause.page;
        put_span(result, one.clause.span);
        result["reasons"] = json::array();
        for (const auto& reason : one.reasons) {
            json written{{"text", reason.text}};
            put_span(written, reason.span);
            result["reasons"].push_back(std::move(written));
        }
        result["checks"] = json::array();
        for (const auto& check : one.checks) {
            json written{{"name", check.name},
                         {"found", check.found},
                         {"allowed", check.allowed},
                         {"is_within", check.is_within}};
            put_span(written, check.span);
            result["checks"].push_back(std::move(written));
        }
        result["risky"] = rule == nullptr ? "" : rule->risky;
        const auto mark = sheet_.marks.find(one.id);
        result["mark"] = mark == sheet_.marks.end() ? "" : to_text(mark->second);
        return result;
    }

    json missing(const understand::contract::Category& category) const {
        json result = words(category);
        const auto* const rule = sheet_.playbook.rule_of(category.id);
        result["severity"] = to_text(rule == nullptr ? Severity::Low : rule->severity);
        return result;
    }

private:
    /// What the playbook says of the category.
    json words(const understand::contract::Category& category) const {
        const auto* const rule = sheet_.playbook.rule_of(category.id);
        return {{"category", category.id},
                {"title", category.title},
                {"accept", rule == nullptr ? "" : rule->accept},
                {"why", rule == nullptr ? "" : rule->why},
                {"wording", rule == nullptr ? "" : rule->wording}};
    }

    void put_span(json& object, domain::Span span) const {
        object["begin"] = index_.of(span.begin);
        object["end"] = index_.of(span.end);
    }

    const ReviewSheet& sheet_;
    const Utf16Index index_;
};

}  // namespace

json contract_json(const domain::Contract& contract, Beside& beside) {
    json result{{"id", contract.id.text},
                {"file_name", contract.file_name},
                {"size_bytes", contract.size_bytes},
                {"at", domain::to_iso8601(contract.at)},
                {"is_likely", contract.is_likely},
                {"ordinal", contract.ordinal}};
    if (!contract.activity.empty()) {
        result["activity"] = contract.activity.text;
        if (const auto* const mail = beside.activity(contract.activity)) {
            result["subject"] = mail->subject;
            if (const auto* const sender = sender_of(*mail)) {
                result["from"] = sender->name.empty() ? sender->address : sender->name;
            }
        }
    }
    if (const auto* const user = beside.user(contract.by)) result["added_by"] = user->name;
    put_if(result, "company", beside.company(contract.company));
    put_if(result, "deal", beside.deal(contract.deal));
    if (const auto& counts = contract.counts) {
        result["counts"] = {{"state", counts->state},
                            {"high", counts->high},
                            {"medium", counts->medium},
                            {"low", counts->low}};
    }
    return result;
}

json review_json(const ReviewSheet& sheet) {
    const SheetWriter writer{sheet};
    const StateWords words = words_of(sheet.document.problem);
    json result{{"state", counts_of(sheet).state},
                {"state_text", words.text},
                {"hint", words.hint},
                {"notes", notes_json(sheet)},
                {"text", sheet.document.text},
                {"page_count", sheet.document.page_count},
                {"clause_count", sheet.review.clause_count},
                {"findings", json::array()},
                {"missing", json::array()}};
    for (const Finding& finding : sheet.review.findings) {
        result["findings"].push_back(writer.finding(finding));
    }
    for (const auto* category : sheet.review.missing) {
        result["missing"].push_back(writer.missing(*category));
    }
    return result;
}

domain::ContractCounts counts_of(const ReviewSheet& sheet) {
    const DocumentProblem problem = sheet.document.problem;
    domain::ContractCounts counts{
        .state = problem == DocumentProblem::None ? "read" : normalize::to_text(problem)};
    for (const Finding& finding : sheet.review.findings) {
        const bool is_high = finding.severity == Severity::High;
        counts.high += is_high ? 1 : 0;
        counts.open_high += is_high && !sheet.marks.contains(finding.id) ? 1 : 0;
        counts.medium += finding.severity == Severity::Medium ? 1 : 0;
        counts.low += finding.severity == Severity::Low ? 1 : 0;
    }
    return counts;
}

}  // namespace foresail::api
