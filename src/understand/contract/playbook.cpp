#include "understand/contract/playbook.h"

#include "domain/words.h"
#include "understand/contract/category.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>

#include <toml++/toml.h>

// The file default_playbook.toml, compiled in.
extern "C" const char foresail_default_playbook_begin[];
extern "C" const char foresail_default_playbook_end[];

namespace foresail::understand::contract {
namespace {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

constexpr std::size_t words_count_max = 100;
constexpr std::size_t limit_count_max = 20;
constexpr std::size_t text_bytes_max = 4'000;

constexpr domain::Words<Severity, 4> severities{{{{Severity::Fine, "fine"},
                                                  {Severity::Low, "low"},
                                                  {Severity::Medium, "medium"},
                                                  {Severity::High, "high"}}}};

tl::unexpected<Error> wrong(const toml::node& at, const std::string& what, std::string hint = {}) {
    return platform::failure(ErrorCode::InvalidArgument,
                             "line " + std::to_string(at.source().begin.line) + ": " + what,
                             std::move(hint));
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// A table's fields, checked one by one; what nobody knows is an error, so that a misspelt name is
/// not lost in silence.
class Row {
public:
    explicit Row(const toml::table& table) : table_{table} {}

    Result<> check_names(std::initializer_list<std::string_view> names) const {
        for (const auto& [key, node] : table_) {
            if (std::find(names.begin(), names.end(), key.str()) != names.end()) continue;
            std::string known;
            for (const std::string_view name : names) {
                known += (known.empty() ? "" : ", ") + std::string{name};
            }
            return wrong(node, "nobody knows \"" + std::string{key.str()} + "\"",
                         "Known here: " + known + ".");
        }
        return {};
    }

    Result<std::string> text(const char* name) const {
        const toml::node* node = table_.get(name);
        if (node == nullptr) return std::string{};
        const auto value = node->value<std::string>();
        if (!node->is_string() || !value) {
            return wrong(*node, std::string{name} + " must be a text", "Put it in \"quotes\".");
        }
        if (value->size() > text_bytes_max) {
            return wrong(*node, std::string{name} + " is longer than 4,000 bytes");
        }
        return *value;
    }

    Result<std::vector<std::string>> words(const char* name) const {
        const toml::node* node = table_.get(name);
        std::vector<std::string> words;
        if (node == nullptr) return words;
        const toml::array* list = node->as_array();
        if (list == nullptr || list->size() > words_count_max) {
            return wrong(*node, std::string{name} + " must be a list of at most 100 phrases",
                         "Such as [\"sole discretion\", \"perpetual\"].");
        }
        for (const toml::node& item : *list) {
            const auto word = item.value<std::string>();
            if (!item.is_string() || word->empty()) {
                return wrong(item, std::string{name} + " holds something that is no text");
            }
            words.push_back(lower(*word));
        }
        return words;
    }

    /// "risky" or "fine".
    Result<bool> is_risky(const char* name) const {
        const toml::node* node = table_.get(name);
        if (node == nullptr) return false;
        const auto word = node->value<std::string>();
        if (word == "risky") return true;
        if (word == "fine") return false;
        return wrong(*node, std::string{name} + " must be \"risky\" or \"fine\"");
    }

    Result<std::optional<Quantity>> quantity(const char* name) const {
        const toml::node* node = table_.get(name);
        if (node == nullptr) return std::optional<Quantity>{};
        const auto text = node->value<std::string>();
        auto quantity = node->is_string() ? read_quantity(*text) : std::nullopt;
        if (!quantity) {
            return wrong(*node,
                         std::string{name} + " must be a duration, a percentage or an amount",
                         "Such as \"45 days\", \"12 months\", \"5 %\" or \"100000 USD\".");
        }
        return quantity;
    }

    [[nodiscard]] const toml::node* node(const char* name) const { return table_.get(name); }
    [[nodiscard]] const toml::table& table() const { return table_; }

private:
    const toml::table& table_;
};

Result<Limit> read_limit(const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return wrong(node, "a limit must be a table", "Write [[clause.limit]].");
    const Row row{*table};
    TRY_VOID(row.check_names({"name", "near", "min", "max"}));
    Limit limit;
    TRY(limit.name, row.text("name"));
    TRY(limit.near, row.words("near"));
    TRY(limit.min, row.quantity("min"));
    TRY(limit.max, row.quantity("max"));
    if (limit.name.empty())
        return wrong(node, "a limit needs a name", "Such as name = \"Payment\".");
    if (!limit.min && !limit.max) return wrong(node, "a limit needs min or max");
    limit.measure = limit.max ? limit.max->measure : limit.min->measure;
    if (limit.min && limit.max && limit.min->measure != limit.max->measure) {
        return wrong(node, "min and max are of different kinds");
    }
    if (limit.min && limit.max && limit.min->amount > limit.max->amount) {
        return wrong(node, "min is over max");
    }
    return limit;
}

Result<std::vector<Limit>> read_limits(const Row& row) {
    std::vector<Limit> limits;
    const toml::node* node = row.node("limit");
    if (node == nullptr) return limits;
    const toml::array* list = node->as_array();
    if (list == nullptr || list->size() > limit_count_max) {
        return wrong(*node, "limits must be at most 20 tables", "Write [[clause.limit]].");
    }
    for (const toml::node& item : *list) {
        TRY(auto limit, read_limit(item));
        limits.push_back(std::move(limit));
    }
    return limits;
}

Result<std::string> read_category(const Row& row) {
    TRY(auto id, row.text("category"));
    if (category_of(id) != nullptr) return id;
    std::string known;
    for (const Category& category : categories()) {
        known += (known.empty() ? "" : ", ") + category.id;
    }
    const toml::node* node = row.node("category");
    return wrong(node == nullptr ? static_cast<const toml::node&>(row.table()) : *node,
                 id.empty() ? "a clause needs a category" : "there is no category \"" + id + "\"",
                 "There are: " + known + ".");
}

Result<ClauseRule> read_rule(const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return wrong(node, "a clause must be a table", "Write [[clause]].");
    const Row row{*table};
    TRY_VOID(row.check_names({"category", "severity", "present", "missing", "risky_words",
                              "fine_words", "limit", "accept", "risky", "why", "wording"}));
    ClauseRule rule;
    TRY(rule.category, read_category(row));
    TRY(const auto severity, row.text("severity"));
    if (!severity.empty()) {
        const auto known = parse_severity(severity);
        if (!known || known == Severity::Fine) {
            return wrong(*row.node("severity"), "severity must be \"low\", \"medium\" or \"high\"");
        }
        rule.severity = *known;
    }
    TRY(rule.risky_if_present, row.is_risky("present"));
    TRY(rule.risky_if_missing, row.is_risky("missing"));
    TRY(rule.risky_words, row.words("risky_words"));
    TRY(rule.fine_words, row.words("fine_words"));
    TRY(rule.limits, read_limits(row));
    TRY(rule.accept, row.text("accept"));
    TRY(rule.risky, row.text("risky"));
    TRY(rule.why, row.text("why"));
    TRY(rule.wording, row.text("wording"));
    return rule;
}

Result<Playbook> read_rules(const toml::table& file) {
    const Row row{file};
    TRY_VOID(row.check_names({"clause"}));
    Playbook playbook;
    const toml::node* node = row.node("clause");
    if (node == nullptr) return playbook;
    const toml::array* list = node->as_array();
    if (list == nullptr) return wrong(*node, "clause must be tables", "Write [[clause]].");
    for (const toml::node& item : *list) {
        TRY(auto rule, read_rule(item));
        if (playbook.rule_of(rule.category) != nullptr) {
            return wrong(item, "\"" + rule.category + "\" stands here twice",
                         "Make one [[clause]] of both.");
        }
        playbook.rules.push_back(std::move(rule));
    }
    return playbook;
}

}  // namespace

const char* to_text(Severity severity) {
    return severities.text_of(severity);
}
std::optional<Severity> parse_severity(std::string_view text) {
    return severities.value_of(text);
}

const ClauseRule* Playbook::rule_of(std::string_view category) const {
    for (const ClauseRule& rule : rules) {
        if (rule.category == category) return &rule;
    }
    return nullptr;
}

Result<Playbook> read_playbook(std::string_view text) {
    if (text.size() > playbook_bytes_max) {
        return platform::failure(ErrorCode::InvalidArgument, "the playbook is over 200 kB");
    }
    try {
        return read_rules(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return platform::failure(ErrorCode::InvalidArgument,
                                 "line " + std::to_string(error.source().begin.line) + ": " +
                                     std::string{error.description()},
                                 "The playbook is TOML; see docs/admin.md.");
    }
}

std::string_view default_playbook() {
    return {
        foresail_default_playbook_begin,
        static_cast<std::size_t>(foresail_default_playbook_end - foresail_default_playbook_begin)};
}

}  // namespace foresail::understand::contract
