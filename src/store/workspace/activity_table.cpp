#include "store/workspace/activity_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/where.h"
#include "store/workspace/activity_rows.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace foresail::store {

namespace {

using domain::Activity;
using domain::ActivityId;
using domain::ThreadId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::chrono::days subject_thread_days_max{30};

}  // namespace

Result<Activity> ActivityTable::get(const domain::Viewer& viewer, const ActivityId& id) const {
    Where where;
    where.add("a.id = ?", id);
    where.add_audience("a.audience", viewer);
    TRY(auto row, database_.prepare("SELECT " + activity_columns(ActivityParts::All) +
                                    " FROM activities a" + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such activity",
                       "It may be in a mailbox that is private to somebody else.");
    }
    return read_activity(database_, row, workspace_);
}

Result<Page<Activity>> ActivityTable::timeline(const domain::Viewer& viewer,
                                               const TimelineFilter& filter,
                                               const PageRequest& page) const {
    Page<Activity> result;
    if (viewer.workspace != workspace_) return result;
    Where where;
    std::string from = "activities a";
    std::string order = "a.sent_at DESC, a.row DESC";
    std::string place = "(a.sent_at, a.row)";
    std::string target;
    if (filter.contact) {
        target = filter.contact->text;
    } else if (filter.company) {
        target = filter.company->text;
    } else if (filter.deal) {
        target = filter.deal->text;
    } else if (filter.thread) {
        where.add("a.thread = ?", *filter.thread);
    }
    if (!target.empty()) {
        from = "activity_links l CROSS JOIN activities a ON a.row = l.activity";
        order = "l.sent_at DESC, l.activity DESC";
        place = "(l.sent_at, l.activity)";
        where.add("l.target = ?", target);
    }
    where.add_audience("a.audience", viewer);
    if (!filter.intent.empty()) {
        where.add("a.row IN (SELECT activity FROM mail_intents WHERE intent = ?)", filter.intent);
    }
    if (!filter.with_bulk) where.add("a.automation <> 'bulk'");
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto sent_at, cursor.number());
        TRY(const auto row_number, (Cursor{.key = cursor.id, .id = {}}.number()));
        where.add(place + " < (?, ?)", sent_at, row_number);
    }
    TRY(auto row, database_.prepare("SELECT " + activity_columns(ActivityParts::All) + " FROM " +
                                    from + where.text() + " ORDER BY " + order + " LIMIT ?"));
    const int limit = limit_of_page(page.limit);
    row.bind(where.bind_to(row), limit + 1);
    Cursor last;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return result;
        if (result.items.size() == static_cast<std::size_t>(limit)) {
            result.next_cursor = last.to_text();
            return result;
        }
        TRY(auto activity, read_activity(database_, row, workspace_));
        last = {std::to_string(domain::to_ms(activity.sent_at)), row.text(0)};
        result.items.push_back(std::move(activity));
    }
}

Result<std::vector<domain::Fact>> ActivityTable::facts(const ActivityId& id) const {
    TRY(auto row, database_.prepare("SELECT id, kind, span_begin, span_end, text, value FROM facts"
                                    " WHERE activity = ? ORDER BY span_begin, span_end, id"));
    row.bind_all(id);
    std::vector<domain::Fact> facts;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return facts;
        domain::Fact fact;
        fact.id = row.id<domain::FactId>(0);
        fact.activity = id;
        fact.kind = domain::parse_fact_kind(row.bytes(1)).value_or(domain::FactKind::Date);
        fact.span = {static_cast<std::size_t>(row.integer(2)),
                     static_cast<std::size_t>(row.integer(3))};
        fact.text = row.text(4);
        fact.value = nlohmann::json::parse(row.bytes(5), nullptr, false);
        facts.push_back(std::move(fact));
    }
}

Result<bool> ActivityTable::put(const resolve::Links& links) {
    TRY_VOID(keep_thread(links));
    TRY(const auto known,
        database_.integer("SELECT row FROM activities WHERE id = ?", 0, links.activity.id));
    if (known != 0) {
        TRY_VOID(widen(known, links));
        return false;
    }
    TRY(const auto row, write_activity(database_, links.activity));
    TRY_VOID(link(row, links));
    return true;
}

/// Another mailbox's copy: who may see that mailbox may see what came of the first copy.
Result<> ActivityTable::widen(std::int64_t row, const resolve::Links& links) {
    std::string before;
    {
        TRY(auto known, database_.prepare("SELECT audience FROM activities WHERE row = ?"));
        known.bind_all(row);
        TRY_VOID(known.step());
        before = known.text(0);
    }
    const auto joined = domain::join(domain::parse_audience(before), links.activity.audience);
    const std::string after = domain::to_text(joined);
    if (after == before) return {};
    TRY_VOID(database_.run("UPDATE activities SET audience = ? WHERE row = ?", after, row));
    TRY_VOID(database_.run("UPDATE passages SET audience = ? WHERE activity = ?", after, row));
    widened_.emplace_back(row, after);
    return database_.run("UPDATE commitments SET audience = ? WHERE activity = ?", after,
                         links.activity.id);
}

Result<> ActivityTable::link(std::int64_t row, const resolve::Links& links) {
    std::set<std::string> targets;
    if (links.company) targets.insert(links.company->text);
    if (links.deal) targets.insert(links.deal->text);
    for (const auto& contact : links.contacts) {
        targets.insert(contact.text);
        TRY(const auto company, company_of(contact, links));
        targets.insert(company.text);
    }
    for (const auto& one : links.activity.participants) targets.insert(one.contact.text);
    targets.erase("");
    for (const auto& target : targets) {
        TRY_VOID(
            database_.run("INSERT OR IGNORE INTO activity_links (target, sent_at, activity)"
                          " VALUES (?, ?, ?)",
                          target, links.activity.sent_at, row));
    }
    return {};
}

Result<domain::CompanyId> ActivityTable::company_of(const domain::ContactId& contact,
                                                    const resolve::Links& links) const {
    for (const auto& changed : links.changed_contacts) {
        if (changed.id == contact) return changed.company;
    }
    TRY(auto row, database_.prepare("SELECT company FROM contacts WHERE id = ?"));
    row.bind_all(contact);
    TRY(const bool has_row, row.step());
    return has_row ? row.id<domain::CompanyId>(0) : domain::CompanyId{};
}

Result<> ActivityTable::keep_thread(const resolve::Links& links) {
    const Activity& activity = links.activity;
    for (const auto& merged : links.merged_threads) {
        TRY_VOID(database_.run("UPDATE activities SET thread = ? WHERE thread = ?", activity.thread,
                               merged));
        TRY_VOID(database_.run("UPDATE thread_messages SET thread = ? WHERE thread = ?",
                               activity.thread, merged));
    }
    if (activity.thread.empty()) return {};
    std::vector<std::string> message_ids = activity.references;
    message_ids.push_back(activity.message_id);
    for (const auto& message_id : message_ids) {
        if (message_id.empty()) continue;
        TRY_VOID(
            database_.run("INSERT INTO thread_messages (message_id, thread) VALUES (?, ?)"
                          " ON CONFLICT DO NOTHING",
                          message_id, activity.thread));
    }
    return {};
}

Result<> ActivityTable::put_facts(const std::vector<domain::Fact>& facts) {
    for (const auto& fact : facts) {
        TRY_VOID(database_.run(
            "INSERT OR REPLACE INTO facts (id, activity, kind, span_begin, span_end, text, value)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            fact.id, fact.activity, domain::to_text(fact.kind),
            static_cast<std::int64_t>(fact.span.begin), static_cast<std::int64_t>(fact.span.end),
            fact.text, fact.value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    }
    return {};
}

Result<std::vector<ThreadId>> ActivityTable::threads_by_message_ids(
    const std::vector<std::string>& message_ids) const {
    std::vector<ThreadId> threads;
    TRY(auto row, database_.prepare("SELECT thread FROM thread_messages WHERE message_id = ?"));
    for (const auto& message_id : message_ids) {
        row.reset();
        row.bind_all(message_id);
        TRY(const bool has_row, row.step());
        if (!has_row) continue;
        auto thread = row.id<ThreadId>(0);
        if (std::find(threads.begin(), threads.end(), thread) == threads.end()) {
            threads.push_back(std::move(thread));
        }
    }
    return threads;
}

Result<bool> ActivityTable::has_one_of(std::int64_t row,
                                       const std::vector<std::string>& addresses) const {
    TRY(auto one, database_.prepare("SELECT 1 FROM participants WHERE activity = ?"
                                    " AND address = ? LIMIT 1"));
    for (const auto& address : addresses) {
        one.reset();
        one.bind_all(row, address);
        TRY(const bool is_there, one.step());
        if (is_there) return true;
    }
    return false;
}

Result<std::optional<ThreadId>> ActivityTable::thread_by_subject(
    const std::string& thread_subject, const std::vector<std::string>& addresses,
    domain::Instant before) const {
    constexpr int candidate_count_max = 50;
    if (thread_subject.empty() || addresses.empty()) return std::nullopt;
    TRY(auto row, database_.prepare("SELECT row, thread FROM activities WHERE thread_subject = ?"
                                    " AND sent_at BETWEEN ? AND ? ORDER BY sent_at DESC LIMIT ?"));
    row.bind_all(thread_subject, before - subject_thread_days_max, before, candidate_count_max);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return std::nullopt;
        TRY(const bool fits, has_one_of(row.integer(0), addresses));
        if (fits) return row.id<ThreadId>(1);
    }
}

}  // namespace foresail::store
