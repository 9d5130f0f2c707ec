#include "store/workspace/exchange_table.h"

#include "store/sqlite/where.h"

namespace foresail::store {

namespace {

using platform::Result;

struct Source {
    std::string from;
    Where where;
};

void add_target(Source& source, const std::string& target,
                const std::optional<domain::Instant>& from) {
    source.from = "activity_links l";
    source.where.add("l.target = ?", target);
    if (from) source.where.add("l.sent_at >= ?", *from);
}

Source source_of(const ExchangeFilter& filter) {
    Source source;
    if (filter.contact) {
        add_target(source, filter.contact->text, filter.from);
    } else if (filter.company) {
        add_target(source, filter.company->text, filter.from);
    } else if (filter.deal) {
        add_target(source, filter.deal->text, filter.from);
    } else {
        // By the index that holds the times.
        source.from = "(SELECT row AS activity, sent_at FROM activities) l";
        if (filter.from) source.where.add("l.sent_at >= ?", *filter.from);
    }
    return source;
}

}  // namespace

Result<std::vector<ExchangedMail>> ExchangeTable::mails(const domain::Viewer& viewer,
                                                        const ExchangeFilter& filter) const {
    std::vector<ExchangedMail> mails;
    if (viewer.workspace != workspace_) return mails;
    Source source = source_of(filter);
    source.where.add("a.kind = 'email' AND a.automation = 'none'");
    source.where.add_audience("a.audience", viewer);
    TRY(auto row,
        database_.prepare("SELECT a.row, a.id, a.sent_at, a.utc_offset_min, a.direction, a.thread"
                          " FROM " +
                          source.from + " CROSS JOIN activities a ON a.row = l.activity" +
                          source.where.text() + " ORDER BY l.sent_at DESC LIMIT ?"));
    row.bind(source.where.bind_to(row), filter.limit);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return mails;
        ExchangedMail mail{
            .activity = row.id<domain::ActivityId>(1),
            .sent_at = row.instant(2),
            .utc_offset_min = row.small(3),
            .direction =
                domain::parse_direction(row.bytes(4)).value_or(domain::Direction::Internal),
            .thread = row.id<domain::ThreadId>(5),
            .sender = {},
            .others = {}};
        TRY_VOID(read_people(row.integer(0), mail));
        mails.push_back(std::move(mail));
    }
}

Result<> ExchangeTable::read_people(std::int64_t row, ExchangedMail& mail) const {
    constexpr int person_count_max = 20;
    TRY(auto one, database_.prepare("SELECT role, contact FROM participants WHERE activity = ?"
                                    " AND contact <> '' ORDER BY position LIMIT ?"));
    one.bind_all(row, person_count_max);
    while (true) {
        TRY(const bool has_row, one.step());
        if (!has_row) return {};
        auto contact = one.id<domain::ContactId>(1);
        if (one.bytes(0) == domain::to_text(domain::ParticipantRole::From)) {
            mail.sender = std::move(contact);
        } else if (contact != mail.sender) {
            mail.others.push_back(std::move(contact));
        }
    }
}

Result<std::vector<Saying>> ExchangeTable::sayings(const domain::Viewer& viewer,
                                                   const SayingFilter& filter) const {
    std::vector<Saying> sayings;
    if (viewer.workspace != workspace_) return sayings;
    Where where;
    where.add(
        "p.activity IN (SELECT activity FROM activity_links WHERE target = ?"
        " AND sent_at >= ?)",
        filter.deal, filter.from);
    where.add("p.direction = ?", static_cast<int>(domain::Direction::Inbound));
    where.add("p.kind = ?", static_cast<int>(domain::ActivityKind::Email));
    where.add_audience("p.audience", viewer);
    TRY(auto row,
        database_.prepare("SELECT a.id, p.sent_at, a.language, p.span_begin, p.span_end, b.text"
                          " FROM passages p"
                          " CROSS JOIN activities a ON a.row = p.activity AND a.automation = 'none'"
                          " CROSS JOIN passage_bodies b ON b.row = p.row" +
                          where.text() + " ORDER BY p.sent_at DESC, p.row DESC LIMIT ?"));
    row.bind(where.bind_to(row), filter.limit);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return sayings;
        sayings.push_back({.activity = row.id<domain::ActivityId>(0),
                           .sent_at = row.instant(1),
                           .language = row.text(2),
                           .span = {static_cast<std::size_t>(row.integer(3)),
                                    static_cast<std::size_t>(row.integer(4))},
                           .text = row.text(5)});
    }
}

}  // namespace foresail::store
