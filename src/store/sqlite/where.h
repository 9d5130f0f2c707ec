// The conditions of a query with their values, put together as filters are looked at.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "event_log/sqlite/statement.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class Where {
public:
    using Value = std::variant<std::int64_t, std::string>;

    /// `condition` has a `?` for each of `values`.
    template <class... Values>
    void add(std::string_view condition, const Values&... values) {
        text_ += text_.empty() ? " WHERE " : " AND ";
        text_ += condition;
        (values_.push_back(to_value(values)), ...);
    }
    /// As add(), with a list of values.
    template <class T>
    void add_list(std::string_view condition, const std::vector<T>& values) {
        add(condition);
        for (const auto& value : values) values_.push_back(to_value(value));
    }
    /// As add(), with the values of `inner`, whose text is part of the condition.
    void add_all(std::string_view condition, const Where& inner) {
        add(condition);
        values_.insert(values_.end(), inner.values_.begin(), inner.values_.end());
    }
    /// What the viewer may see, by the row's audience in `column`.
    void add_audience(std::string_view column, const domain::Viewer& viewer) {
        const std::string name{column};
        add("(" + name + " = '*' OR instr(" + name + ", ?) > 0)", "," + viewer.user.text + ",");
    }

    [[nodiscard]] const std::string& text() const { return text_; }
    /// Binds from parameter `index` on; returns the next free one.
    int bind_to(sqlite::Statement& statement, int index = 1) const {
        for (const auto& value : values_) {
            std::visit([&](const auto& held) { statement.bind(index, held); }, value);
            ++index;
        }
        return index;
    }

private:
    static Value to_value(std::int64_t number) { return number; }
    static Value to_value(int number) { return std::int64_t{number}; }
    static Value to_value(domain::Instant instant) { return domain::to_ms(instant); }
    static Value to_value(const std::string& text) { return text; }
    static Value to_value(const char* text) { return std::string{text}; }
    template <class Tag>
    static Value to_value(const domain::Id<Tag>& id) {
        return id.text;
    }

    std::string text_;
    std::vector<Value> values_;
};

}  // namespace foresail::store
