#include "store/workspace/capture_table.h"

#include <array>
#include <string_view>

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

// Each query gives period, rep, count, characters; `weeks` are the periods, `me` the viewer's mark
// in an audience. A mail belongs to the first of the team that it names.
constexpr std::string_view rep_of_mail =
    "ifnull((SELECT user FROM participants WHERE activity = a.row AND user <> ''"
    " ORDER BY position LIMIT 1), '')";
constexpr std::string_view may_see_mail = "(a.audience = '*' OR instr(a.audience, me.mark) > 0)";

// Mails with the contacts and companies that they stand with.
constexpr std::string_view mails = R"sql(
    mails AS (
        SELECT weeks.period, $rep AS rep,
            (SELECT count(DISTINCT contact) FROM participants
             WHERE activity = a.row AND contact <> '') AS contacts,
            (SELECT count(DISTINCT c.company) FROM participants p
             JOIN contacts c ON c.id = p.contact
             WHERE p.activity = a.row AND c.company <> '') AS companies
        FROM weeks CROSS JOIN activities a CROSS JOIN me
        WHERE a.sent_at >= weeks.begin AND a.sent_at < weeks.finish
            AND a.kind = 'email' AND a.automation = 'none' AND $seen))sql";

constexpr std::string_view commitments = R"sql(
    FROM weeks CROSS JOIN commitments c CROSS JOIN me JOIN activities a ON a.id = c.activity
    WHERE c.said_at >= weeks.begin AND c.said_at < weeks.finish AND c.state <> 'dismissed'
        AND (c.audience = '*' OR instr(c.audience, me.mark) > 0))sql";

struct Count {
    CaptureKind kind;
    std::string query;
};

// A field of contacts or companies that was read somewhere, in the week in which it was.
std::string field_query(std::string_view table, std::string_view field) {
    const std::string name{field};
    std::string query = "SELECT weeks.period, CASE WHEN a.row IS NULL THEN '' ELSE ";
    query += rep_of_mail;
    query += " END AS rep, count(*), sum(length(r." + name + ")) FROM ";
    query += table;
    query += " r CROSS JOIN me JOIN weeks ON r." + name + "_at >= weeks.begin AND r." + name +
             "_at < weeks.finish LEFT JOIN activities a ON a.id = r." + name +
             "_activity WHERE r." + name + " <> '' AND r." + name +
             "_kind IN ('derived', 'header', 'signature')"
             " AND (r.audience = '*' OR instr(r.audience, me.mark) > 0)"
             " AND (a.row IS NULL OR ";
    query += may_see_mail;
    return query + ") GROUP BY 1, 2";
}

std::string mails_query(std::string_view what, std::string_view condition) {
    std::string query{mails};
    query.replace(query.find("$rep"), 4, rep_of_mail);
    query.replace(query.find("$seen"), 5, may_see_mail);
    query += " SELECT period, rep, ";
    query += what;
    query += ", 0 FROM mails WHERE contacts > 0";
    query += condition;
    return query + " GROUP BY 1, 2";
}

std::string commitments_query(std::string_view characters, std::string_view condition) {
    std::string query = "SELECT weeks.period, ";
    query += rep_of_mail;
    query += " AS rep, count(*), ";
    query += characters;
    query += commitments;
    query += condition;
    return query + " GROUP BY 1, 2";
}

std::vector<Count> counts() {
    std::vector<Count> all;
    all.push_back({CaptureKind::Mail, mails_query("count(*)", "")});
    all.push_back({CaptureKind::Link,
                   mails_query("sum(contacts + companies - 1)", " AND contacts + companies > 1")});
    for (const std::string_view field : {"name", "title", "phone"}) {
        all.push_back({CaptureKind::Field, field_query("contacts", field)});
    }
    all.push_back({CaptureKind::Field, field_query("companies", "name")});
    all.push_back({CaptureKind::Commitment, commitments_query("sum(length(c.what))", "")});
    all.push_back({CaptureKind::DueDate, commitments_query("0", " AND c.due_at IS NOT NULL")});
    return all;
}

std::string with_weeks(std::size_t period_count) {
    std::string text = "WITH me(mark) AS (VALUES (?)), weeks(period, begin, finish) AS (VALUES ";
    for (std::size_t i = 0; i < period_count; ++i) text += i == 0 ? "(?, ?, ?)" : ", (?, ?, ?)";
    return text + ")";
}

}  // namespace

Result<std::vector<CaptureCount>> CaptureTable::count(const domain::Viewer& viewer,
                                                      std::span<const Period> periods) const {
    if (periods.empty() || periods.size() > period_count_max) {
        return failure(ErrorCode::InvalidArgument, "too many or no periods",
                       "Ask for 1 to " + std::to_string(period_count_max) + " of them.");
    }
    std::vector<CaptureCount> all;
    for (const Count& each : counts()) {
        const bool has_table = each.kind == CaptureKind::Mail || each.kind == CaptureKind::Link;
        TRY(auto row,
            database_.prepare(with_weeks(periods.size()) + (has_table ? "," : " ") + each.query));
        int index = 0;
        row.bind(++index, "," + viewer.user.text + ",");
        for (std::size_t i = 0; i < periods.size(); ++i) {
            row.bind(++index, static_cast<std::int64_t>(i));
            row.bind(++index, periods[i].begin);
            row.bind(++index, periods[i].end);
        }
        while (true) {
            TRY(const bool has_row, row.step());
            if (!has_row) break;
            all.push_back({.period = static_cast<std::size_t>(row.integer(0)),
                           .rep = row.id<domain::UserId>(1),
                           .kind = each.kind,
                           .count = row.integer(2),
                           .character_count = row.integer(3)});
        }
    }
    return all;
}

}  // namespace foresail::store
