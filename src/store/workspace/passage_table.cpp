#include "store/workspace/passage_table.h"

#include "store/passage_order.h"
#include "store/vector_kernel.h"
#include "store/workspace/activity_rows.h"

#include <algorithm>
#include <cstring>

namespace foresail::store {

namespace {

// Looked at beyond what is asked for.
constexpr std::size_t spare_hits = 40;

using domain::Passage;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

std::string_view bytes_of(const domain::Embedding& vector) {
    return {reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)};
}

domain::Embedding vector_of(std::string_view bytes) {
    domain::Embedding vector(bytes.size() / sizeof(float));
    if (!vector.empty()) std::memcpy(vector.data(), bytes.data(), vector.size() * sizeof(float));
    return vector;
}

/// The targets of `column`, as a condition on the activity.
void add_targets(Where& where, const PassageFilter& filter) {
    if (!filter.contacts.empty()) {
        std::string marks;
        for (std::size_t i = 0; i < filter.contacts.size(); ++i) marks += i == 0 ? "?" : ", ?";
        where.add_list(
            "p.activity IN (SELECT activity FROM activity_links WHERE target IN (" + marks + "))",
            filter.contacts);
    }
    constexpr const char* linked =
        "p.activity IN (SELECT activity FROM activity_links WHERE target = ?)";
    if (filter.company) where.add(linked, *filter.company);
    if (filter.deal) where.add(linked, *filter.deal);
}

Where conditions_of(const domain::Viewer& viewer, const PassageFilter& filter) {
    Where where;
    where.add_audience("p.audience", viewer);
    if (filter.from) where.add("p.sent_at >= ?", *filter.from);
    if (filter.until) where.add("p.sent_at < ?", *filter.until);
    if (filter.kind) where.add("p.kind = ?", static_cast<int>(*filter.kind));
    if (filter.direction) where.add("p.direction = ?", static_cast<int>(*filter.direction));
    if (!filter.with_bulk) where.add("p.is_bulk = 0");
    add_targets(where, filter);
    return where;
}

}  // namespace

Result<> PassageTable::put(const domain::Activity& activity, const std::vector<Passage>& passages) {
    TRY(const auto activity_row,
        database_.integer("SELECT row FROM activities WHERE id = ?", 0, activity.id));
    if (activity_row == 0) {
        return failure(ErrorCode::FailedPrecondition, "passages of an activity that is not stored");
    }
    TRY_VOID(remove_of(activity_row));
    for (const auto& passage : passages) TRY_VOID(put_one(activity, activity_row, passage));
    return {};
}

Result<> PassageTable::remove_of(std::int64_t activity_row) {
    TRY(const auto count,
        database_.integer("SELECT count(*) FROM passages WHERE activity = ?", 0, activity_row));
    if (count == 0) return {};
    TRY_VOID(
        database_.run("DELETE FROM passage_words WHERE rowid IN"
                      " (SELECT row FROM passages WHERE activity = ?)",
                      activity_row));
    TRY_VOID(
        database_.run("DELETE FROM passage_bodies WHERE row IN"
                      " (SELECT row FROM passages WHERE activity = ?)",
                      activity_row));
    return database_.run("DELETE FROM passages WHERE activity = ?", activity_row);
}

Result<> PassageTable::put_one(const domain::Activity& activity, std::int64_t activity_row,
                               const Passage& passage) {
    if (!passage.embedding.empty() && passage.embedding.size() != domain::embedding_dimensions) {
        return failure(ErrorCode::InvalidArgument, "a vector of the wrong size");
    }
    TRY_VOID(database_.run(
        "INSERT INTO passages (activity, ordinal, span_begin, span_end, sent_at, kind, direction,"
        " is_bulk, audience) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
        " (SELECT audience FROM activities WHERE row = ?))",
        activity_row, passage.ordinal, static_cast<std::int64_t>(passage.span.begin),
        static_cast<std::int64_t>(passage.span.end), activity.sent_at,
        static_cast<int>(activity.kind), static_cast<int>(activity.direction),
        activity.automation == domain::Automation::Bulk, activity_row));
    const std::int64_t row = database_.last_row();
    TRY_VOID(database_.run("INSERT INTO passage_bodies (row, text, vector) VALUES (?, ?, ?)", row,
                           passage.text, sqlite::Blob{bytes_of(passage.embedding)}));
    return database_.run("INSERT INTO passage_words (rowid, text) VALUES (?, ?)", row,
                         passage.text);
}

Result<std::vector<PassageHit>> PassageTable::search_words(const domain::Viewer& viewer,
                                                           const std::vector<std::string>& words,
                                                           const PassageFilter& filter,
                                                           int limit) const {
    std::vector<PassageHit> hits;
    if (viewer.workspace != workspace_) return hits;
    TRY(const auto query, indexes_.words.choose(database_, words));
    if (query.expression.empty()) return hits;
    const Where where = conditions_of(viewer, filter);
    TRY(hits, match(query.expression, query.is_ranked, where, limit));
    if (!hits.empty() || query.wider.empty()) return hits;
    return match(query.wider, query.is_ranked, where, limit);
}

Result<std::vector<PassageHit>> PassageTable::match(const std::string& expression, bool is_ranked,
                                                    Where where, int limit) const {
    where.add("passage_words MATCH ?", expression);
    const std::string score = is_ranked ? "-passage_words.rank" : "0.0";
    const std::string order = is_ranked ? "passage_words.rank" : "passage_words.rowid DESC";
    TRY(auto row,
        database_.prepare("SELECT p.row, (SELECT id FROM activities WHERE row = p.activity),"
                          " p.ordinal, " +
                          score +
                          " FROM passage_words CROSS JOIN passages p"
                          " ON p.row = passage_words.rowid" +
                          where.text() + " ORDER BY " + order + " LIMIT ?"));
    row.bind(where.bind_to(row), limit);
    std::vector<PassageHit> hits;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) break;
        hits.push_back({row.integer(0), row.id<domain::ActivityId>(1), row.small(2), row.real(3)});
    }
    std::sort(hits.begin(), hits.end(), stands_before);
    return hits;
}

Result<> PassageTable::catch_up() const {
    std::int64_t until = 0;
    if (committed_row_max_) {
        until = *committed_row_max_;
    } else {
        TRY(until, database_.integer("SELECT max(row) FROM passages", 0));
    }
    const std::int64_t after = indexes_.vectors.last_row();
    if (after >= until) return {};
    TRY(auto row, database_.prepare("SELECT p.row, p.activity, p.sent_at, p.kind, p.direction,"
                                    " p.is_bulk, p.audience, b.vector FROM passages p"
                                    " CROSS JOIN passage_bodies b ON b.row = p.row"
                                    " WHERE p.row > ? AND p.row <= ? ORDER BY p.row"));
    row.bind_all(after, until);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return {};
        indexes_.vectors.add({.row = row.integer(0),
                              .activity = row.integer(1),
                              .sent_at = row.integer(2),
                              .kind = row.small(3),
                              .direction = row.small(4),
                              .is_bulk = row.flag(5),
                              .audience = row.text(6)},
                             vector_of(row.bytes(7)));
    }
}

Result<ActivitySet> PassageTable::activities_of(const PassageFilter& filter) const {
    if (filter.contacts.empty() && !filter.company && !filter.deal) return ActivitySet{};
    Where where;
    add_targets(where, filter);
    TRY(const auto row_max, database_.integer("SELECT max(row) FROM activities", 0));
    TRY(auto row, database_.prepare("SELECT p.activity FROM (SELECT row AS activity"
                                    " FROM activities) p" +
                                    where.text()));
    where.bind_to(row);
    std::vector<bool> activities(static_cast<std::size_t>(row_max) + 1);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return ActivitySet{std::move(activities)};
        activities[static_cast<std::size_t>(row.integer(0))] = true;
    }
}

Result<std::vector<PassageHit>> PassageTable::search_near(const domain::Viewer& viewer,
                                                          const domain::Embedding& query,
                                                          const PassageFilter& filter,
                                                          int limit) const {
    std::vector<PassageHit> hits;
    if (viewer.workspace != workspace_ || query.empty() || limit <= 0) return hits;
    TRY_VOID(catch_up());
    TRY(const auto activities, activities_of(filter));
    const auto wanted = static_cast<std::size_t>(limit);
    // Enough to spare that quantization can't push one of the best out. The memory still has the
    // rows of mails that were read anew since; where they take up the room, more of it is asked.
    for (std::size_t count = wanted * 3 + spare_hits;; count *= 4) {
        const auto found = indexes_.vectors.search(query, filter, activities, viewer, count);
        TRY(hits, rescore(viewer, query, found));
        if (hits.size() >= wanted + spare_hits || found.size() < count) break;
    }
    std::sort(hits.begin(), hits.end(), stands_before);
    if (hits.size() > wanted) hits.resize(wanted);
    return hits;
}

/// Also the last word on who may see what: the row of this snapshot counts, not the memory.
Result<std::vector<PassageHit>> PassageTable::rescore(const domain::Viewer& viewer,
                                                      const domain::Embedding& query,
                                                      const std::vector<ScanHit>& found) const {
    std::vector<PassageHit> hits;
    TRY(auto row, database_.prepare("SELECT a.id, p.ordinal, b.vector FROM passages p"
                                    " JOIN activities a ON a.row = p.activity"
                                    " JOIN passage_bodies b ON b.row = p.row WHERE p.row = ?"
                                    " AND (a.audience = '*' OR instr(a.audience, ?) > 0)"));
    for (const auto& one : found) {
        row.reset();
        row.bind_all(one.row, "," + viewer.user.text + ",");
        TRY(const bool has_row, row.step());
        if (!has_row) continue;
        hits.push_back({one.row, row.id<domain::ActivityId>(0), row.small(1),
                        static_cast<double>(dot(query, vector_of(row.bytes(2))))});
    }
    return hits;
}

Result<std::vector<PassageView>> PassageTable::load(const std::vector<PassageHit>& hits) const {
    std::vector<PassageView> views;
    TRY(auto row, database_.prepare("SELECT " + activity_columns(ActivityParts::WithoutText) +
                                    ", p.ordinal, p.span_begin, p.span_end, b.text FROM passages p"
                                    " JOIN activities a ON a.row = p.activity"
                                    " JOIN passage_bodies b ON b.row = p.row WHERE p.row = ?"));
    for (const auto& hit : hits) {
        row.reset();
        row.bind_all(hit.row);
        TRY(const bool has_row, row.step());
        if (!has_row) continue;
        PassageView view;
        TRY(view.activity, read_activity(database_, row, workspace_));
        constexpr int first = activity_column_count;
        view.passage.activity = view.activity.id;
        view.passage.ordinal = row.small(first);
        view.passage.span = {static_cast<std::size_t>(row.integer(first + 1)),
                             static_cast<std::size_t>(row.integer(first + 2))};
        view.passage.text = row.text(first + 3);
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::int64_t> PassageTable::count() const {
    return database_.integer("SELECT count(*) FROM passages", 0);
}

}  // namespace foresail::store
