// A prepared statement: bind, step, read columns. Comes from Database::prepare() and goes back to
// its cache when it goes.
//
//     TRY(auto statement, database.prepare("SELECT name FROM users WHERE id = ?"));
//     statement.bind_all(id);
//     TRY(const bool has_row, statement.step());
//
// A failed bind shows at the next step(). Thread safety: as the database's, one thread at a time.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace foresail::event_log::sqlite {

/// Bytes that are bound as a blob; must live until the statement has been stepped.
struct Blob {
    std::string_view bytes;
};

/// A statement of the cache; `in_use` while a Statement stands for it.
struct CachedStatement {
    sqlite3_stmt* handle = nullptr;
    bool in_use = false;
};

class Statement {
public:
    explicit Statement(CachedStatement* cached) : cached_{cached} {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds to the parameters 1, 2, 3, ... in order.
    template <class... Values>
    Statement& bind_all(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view{value}); }
    void bind(int index, const char* value) { bind(index, std::string_view{value}); }
    void bind(int index, Blob value);
    void bind(int index, domain::Instant value) { bind(index, domain::to_ms(value)); }
    void bind(int index, std::nullopt_t);
    template <class Tag>
    void bind(int index, const domain::Id<Tag>& id) {
        bind(index, std::string_view{id.text});
    }
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, std::nullopt);
        }
    }

    /// True: a row is there to be read; false: done.
    platform::Result<bool> step();
    /// For statements without rows.
    platform::Result<> run();
    /// Ready to be bound and stepped again.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int small(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    /// Text or blob; valid until the next step().
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string{bytes(column)}; }
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] domain::Instant instant(int column) const {
        return domain::from_ms(integer(column));
    }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType{text(column)};
    }

private:
    CachedStatement* cached_;
    int bind_code_ = 0;
};

}  // namespace foresail::event_log::sqlite
