#include "normalize/document/docx/docx_text.h"

#include "normalize/document/docx/numbering.h"
#include "normalize/document/docx/package.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace foresail::normalize {
namespace {

constexpr int depth_max = 100;

bool is(const pugi::xml_node& node, std::string_view name) {
    return node.name() == name;
}

/// Whether an element holds what is not part of the text as it now reads.
bool is_left_out(const pugi::xml_node& node) {
    static constexpr std::array<std::string_view, 8> names{"w:del",  "w:moveFrom",  "w:pPr",
                                                           "w:rPr",  "w:instrText", "mc:Fallback",
                                                           "w:pict", "w:sectPr"};
    return std::find(names.begin(), names.end(), node.name()) != names.end();
}

class TextWriter {
public:
    TextWriter(docx::Numbering numbering, const pugi::xml_document& footnotes)
        : numbering_{std::move(numbering)} {
        for (const auto& note : footnotes.child("w:footnotes").children("w:footnote")) {
            footnotes_[note.attribute("w:id").value()] = note;
        }
    }

    /// The paragraphs and tables below `node`.
    void write_blocks(const pugi::xml_node& node, int depth) {
        if (depth > depth_max) return;
        for (const auto& child : node.children()) {
            if (is_full()) return;
            if (is(child, "w:p")) {
                write_paragraph(child);
            } else if (is(child, "w:tbl")) {
                write_table(child, depth + 1);
            } else if (!is_left_out(child)) {
                write_blocks(child, depth + 1);  // Content controls, inserted blocks.
            }
        }
    }

    Document finish() {
        Document document;
        document.is_cut = is_full();
        // Word writes down where its pages broke; other programs do not.
        document.page_count = page_break_count_ > 0 ? page_break_count_ + 1 : 0;
        document.text = std::move(text_);
        return document;
    }

private:
    [[nodiscard]] bool is_full() const { return text_.size() >= document_text_bytes_max; }

    void write_paragraph(const pugi::xml_node& paragraph) {
        const std::string number = numbering_.next(paragraph.child("w:pPr"));
        pending_notes_.clear();
        std::string line;
        read_runs(paragraph, line, 0);
        add_line(number.empty() || line.empty() ? line : number + " " + line);
        const auto notes = std::exchange(pending_notes_, {});
        for (const std::string& id : notes) write_footnote(id);
    }

    void write_footnote(const std::string& id) {
        const auto found = footnotes_.find(id);
        if (found == footnotes_.end()) return;
        std::string line;
        for (const auto& paragraph : found->second.children("w:p")) {
            if (!line.empty()) line += ' ';
            read_runs(paragraph, line, 0);
        }
        if (!line.empty()) add_line("[" + id + "] " + line);
    }

    void write_table(const pugi::xml_node& table, int depth) {
        for (const auto& row : table.children("w:tr")) {
            if (row.child("w:trPr").child("w:del")) continue;
            std::string line;
            for (const auto& cell : row.children("w:tc")) {
                std::string words;
                read_cell(cell, words, depth + 1);
                if (!line.empty()) line += " | ";
                line += words;
                if (line.size() > document_text_bytes_max) break;
            }
            add_line(line);
            if (is_full()) return;
        }
    }

    void read_cell(const pugi::xml_node& cell, std::string& words, int depth) {
        if (depth > depth_max) return;
        for (const auto& child : cell.children()) {
            if (words.size() > document_text_bytes_max) return;
            if (is(child, "w:p")) {
                const std::string number = numbering_.next(child.child("w:pPr"));
                std::string line = number.empty() ? "" : number + " ";
                read_runs(child, line, depth);
                if (!words.empty() && !line.empty()) words += ' ';
                words += line;
            } else if (!is_left_out(child)) {
                read_cell(child, words, depth + 1);
            }
        }
    }

    void read_runs(const pugi::xml_node& node, std::string& line, int depth) {
        if (depth > depth_max) return;
        for (const auto& child : node.children()) {
            if (line.size() > document_text_bytes_max) return;
            if (is(child, "w:t")) {
                line += child.text().get();
            } else if (is(child, "w:tab")) {
                line += ' ';
            } else if (is(child, "w:noBreakHyphen")) {
                line += '-';
            } else if (is(child, "w:br") || is(child, "w:cr")) {
                read_break(child, line);
            } else if (is(child, "w:lastRenderedPageBreak")) {
                ++new_page_count_;
            } else if (is(child, "w:footnoteReference")) {
                const std::string id = child.attribute("w:id").value();
                line += "[" + id + "]";
                pending_notes_.push_back(id);
            } else if (!is_left_out(child)) {
                read_runs(child, line, depth + 1);
            }
        }
    }

    void read_break(const pugi::xml_node& node, std::string& line) {
        const std::string_view type = node.attribute("w:type").value();
        if (type != "page") line += ' ';
    }

    void add_line(const std::string& line) {
        const bool is_empty = line.find_first_not_of(" \t\n") == std::string::npos;
        if (!is_empty) {
            if (!text_.empty()) text_ += "\n\n";
            text_ += line;
        }
        // A page that begins inside a paragraph is told behind it.
        for (; new_page_count_ > 0 && !text_.empty(); --new_page_count_) {
            ++page_break_count_;
            text_ += '\f';
        }
    }

    docx::Numbering numbering_;
    std::map<std::string, pugi::xml_node> footnotes_;
    std::vector<std::string> pending_notes_;
    std::string text_;
    int new_page_count_ = 0;
    int page_break_count_ = 0;
};

/// None also where the part is missing.
DocumentProblem load(docx::Package& package, const char* name, pugi::xml_document& into) {
    const auto part = package.read(name);
    if (!part) return package.problem();
    const auto loaded =
        into.load_buffer(part->data(), part->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (loaded.status == pugi::status_out_of_memory) return DocumentProblem::TooCostly;
    return loaded ? DocumentProblem::None : DocumentProblem::Broken;
}

}  // namespace

Document read_docx(std::string_view bytes) {
    docx::Package package{bytes};
    pugi::xml_document body;
    pugi::xml_document numbering;
    pugi::xml_document styles;
    pugi::xml_document footnotes;
    const std::array<std::pair<const char*, pugi::xml_document*>, 4> parts{
        {{"word/document.xml", &body},
         {"word/numbering.xml", &numbering},
         {"word/styles.xml", &styles},
         {"word/footnotes.xml", &footnotes}}};
    for (const auto& [name, document] : parts) {
        const auto problem = load(package, name, *document);
        if (problem != DocumentProblem::None) return unread(problem);
    }
    const auto root = body.child("w:document").child("w:body");
    if (!root) return unread(DocumentProblem::Unsupported);  // Another kind of zip.
    TextWriter writer{docx::Numbering{numbering, styles}, footnotes};
    writer.write_blocks(root, 0);
    Document document = writer.finish();
    if (document.text.empty()) return unread(DocumentProblem::NoText);
    return document;
}

}  // namespace foresail::normalize
