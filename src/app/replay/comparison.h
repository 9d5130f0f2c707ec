// What a replay would change: the records before and after, compared one by one. Pure.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::app {

/// The records of one kind ("facts money", "contacts") that differ.
struct KindChange {
    struct Example {
        std::string before;  ///< "" where the record is new.
        std::string after;   ///< "" where it is lost.
    };
    std::size_t added_count = 0;
    std::size_t lost_count = 0;
    std::size_t altered_count = 0;
    std::vector<Example> examples;  ///< Added, lost and altered ones, a few of each.
};

class Comparison {
public:
    /// `example_count_max` of added, of lost and of altered records of each kind.
    explicit Comparison(std::size_t example_count_max) : example_count_max_{example_count_max} {}

    /// Lines as of store::dump_lines(). All of `before`, then all of `after`, then finish().
    void before(std::string_view line);
    void after(std::string_view line);
    void finish();

    [[nodiscard]] bool is_same() const { return changes_.empty(); }
    /// By kind.
    [[nodiscard]] const std::map<std::string, KindChange>& changes() const { return changes_; }

private:
    void note(const std::string& kind, std::size_t KindChange::*count, KindChange::Example example);

    std::size_t example_count_max_;
    std::map<std::string, std::string> old_lines_;  ///< By the record's name; taken out when met.
    std::map<std::string, KindChange> changes_;
};

/// The fields in which two records differ, as "due_at 1 -> 2"; of one record alone what it says
/// ("text", "quote", "name", ...). At most `bytes_max`.
std::string describe(const KindChange::Example& example, std::size_t bytes_max);

}  // namespace foresail::app
