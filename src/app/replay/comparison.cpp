#include "app/replay/comparison.h"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace foresail::app {

namespace {

using nlohmann::json;

// What names a record within its table, in the order in which it is looked for.
constexpr std::array<std::string_view, 14> naming_fields{
    "id",   "key",      "address", "message_id", "user",   "insight", "target",
    "deal", "activity", "ordinal", "position",   "thread", "event",   "contact"};

json parsed(std::string_view line) {
    auto record = json::parse(line, nullptr, false);
    return record.is_object() ? std::move(record) : json::object();
}

std::string text_of(const json& value) {
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string kind_of(const json& record) {
    std::string kind = record.value("table", "?");
    if ((kind == "facts" || kind == "commitments") && record.contains("kind")) {
        kind += " " + text_of(record["kind"]);
    }
    return kind;
}

// A record with an id is named by it; one of a joining table by all that it joins.
std::string name_of(const json& record) {
    std::string name = record.value("table", "?");
    if (record.contains("id")) return name + ' ' + text_of(record["id"]);
    for (const auto field : naming_fields) {
        if (const auto found = record.find(field); found != record.end()) {
            name += ' ' + text_of(*found);
        }
    }
    return name;
}

// What people would look for in a record that came or went.
constexpr std::array<std::string_view, 9> telling_fields{
    "text", "value", "quote", "what", "name", "title", "address", "subject", "message_id"};

void append(std::string& text, const std::string& piece) {
    if (!text.empty()) text += ", ";
    text += piece;
}

}  // namespace

void Comparison::before(std::string_view line) {
    old_lines_.insert_or_assign(name_of(parsed(line)), std::string{line});
}

void Comparison::after(std::string_view line) {
    const json record = parsed(line);
    const auto found = old_lines_.find(name_of(record));
    if (found == old_lines_.end()) {
        note(kind_of(record), &KindChange::added_count, {"", std::string{line}});
        return;
    }
    if (found->second != line) {
        note(kind_of(record), &KindChange::altered_count, {found->second, std::string{line}});
    }
    old_lines_.erase(found);
}

void Comparison::finish() {
    for (auto& [name, line] : std::exchange(old_lines_, {})) {
        note(kind_of(parsed(line)), &KindChange::lost_count, {line, ""});
    }
}

void Comparison::note(const std::string& kind, std::size_t KindChange::*count,
                      KindChange::Example example) {
    KindChange& change = changes_[kind];
    if (++(change.*count) <= example_count_max_) change.examples.push_back(std::move(example));
}

std::string describe(const KindChange::Example& example, std::size_t bytes_max) {
    const json before = parsed(example.before);
    const json after = parsed(example.after);
    std::string text;
    if (before.empty() || after.empty()) {
        const json& only = before.empty() ? after : before;
        for (const auto field : telling_fields) {
            const auto found = only.find(field);
            if (found != only.end()) append(text, std::string{field} + " " + text_of(*found));
        }
    } else {
        for (const auto& [field, value] : after.items()) {
            const json old = before.value(field, json{});
            if (old != value) append(text, field + " " + text_of(old) + " -> " + text_of(value));
        }
    }
    if (text.size() <= bytes_max) return text;
    // Not in the middle of a character.
    std::size_t end = bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "...";
}

}  // namespace foresail::app
