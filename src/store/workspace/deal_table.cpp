#include "store/workspace/deal_table.h"

#include "store/sqlite/fold.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/sorted_list.h"
#include "store/sqlite/word_index.h"

#include <array>

namespace foresail::store {

namespace {

using domain::Deal;
using domain::DealId;
using domain::Pipeline;
using domain::StageKind;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* columns =
    "id, title, pipeline, stage, company, amount_minor, currency, close_date, owner, created_at,"
    " updated_at, version";

}  // namespace

Result<Deal> DealTable::read(const sqlite::Statement& row) const {
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.workspace = workspace_;
    deal.title = row.text(1);
    deal.pipeline = row.id<domain::PipelineId>(2);
    deal.stage = row.id<domain::StageId>(3);
    deal.company = row.id<domain::CompanyId>(4);
    if (!row.is_null(5)) deal.amount = domain::Money{row.integer(5), row.text(6)};
    deal.close_date = row.text(7);
    deal.owner = row.id<domain::UserId>(8);
    deal.created_at = row.instant(9);
    deal.updated_at = row.instant(10);
    deal.version = row.integer(11);
    TRY(auto contacts, database_.prepare("SELECT contact FROM deal_contacts WHERE deal = ?"
                                         " ORDER BY position"));
    contacts.bind_all(deal.id);
    while (true) {
        TRY(const bool has_row, contacts.step());
        if (!has_row) return deal;
        deal.contacts.push_back(contacts.id<domain::ContactId>(0));
    }
}

Result<Deal> DealTable::get(const DealId& id) const {
    TRY(auto row, database_.prepare(std::string{"SELECT "} + columns + " FROM deals WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such deal");
    return read(row);
}

Result<Page<Deal>> DealTable::list(const DealFilter& filter, const PageRequest& page) const {
    SortedList list{.table = "deals",
                    .words_table = "deal_words",
                    .columns = columns,
                    .sort_column = "updated_at",
                    .is_number = true,
                    .where = {},
                    .words = filter.text};
    if (filter.pipeline) list.where.add("pipeline = ?", *filter.pipeline);
    if (filter.stage) list.where.add("stage = ?", *filter.stage);
    if (filter.company) list.where.add("company = ?", *filter.company);
    if (filter.contact) {
        list.where.add("id IN (SELECT deal FROM deal_contacts WHERE contact = ?)", *filter.contact);
    }
    if (filter.only_open) {
        list.where.add("stage IN (SELECT id FROM stages WHERE kind = ?)",
                       domain::to_text(StageKind::Open));
    }
    TRY(auto row, list.prepare(database_, page));
    return read_page<Deal>(
        row, page, [&](const sqlite::Statement& at) { return read(at); },
        [](const sqlite::Statement& at, const Deal& last) {
            return Cursor{at.text(10), last.id.text};
        });
}

Result<> DealTable::put(const Deal& deal) {
    const std::string words = fold(deal.title);
    TRY(const auto row, write_row(deal, words));
    TRY_VOID(write_words(database_, "deal_words", row, words));
    TRY_VOID(database_.run("DELETE FROM deal_contacts WHERE deal = ?", deal.id));
    int position = 0;
    for (const auto& contact : deal.contacts) {
        TRY_VOID(
            database_.run("INSERT INTO deal_contacts (deal, position, contact)"
                          " VALUES (?, ?, ?)",
                          deal.id, position++, contact));
    }
    return {};
}

Result<std::int64_t> DealTable::write_row(const Deal& deal, const std::string& words) {
    std::optional<std::int64_t> amount_minor;
    std::optional<std::string> currency;
    if (deal.amount) {
        amount_minor = deal.amount->amount_minor;
        currency = deal.amount->currency;
    }
    TRY_VOID(database_.run(
        "INSERT INTO deals (id, title, pipeline, stage, company, amount_minor, currency,"
        " close_date, owner, created_at, updated_at, version, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, pipeline = excluded.pipeline,"
        " stage = excluded.stage, company = excluded.company,"
        " amount_minor = excluded.amount_minor, currency = excluded.currency,"
        " close_date = excluded.close_date, owner = excluded.owner,"
        " created_at = excluded.created_at, updated_at = excluded.updated_at,"
        " version = excluded.version, words = excluded.words",
        deal.id, deal.title, deal.pipeline, deal.stage, deal.company, amount_minor, currency,
        deal.close_date, deal.owner, deal.created_at, deal.updated_at, deal.version, words));
    return database_.integer("SELECT row FROM deals WHERE id = ?", 0, deal.id);
}

Result<> DealTable::remove(const DealId& id) {
    TRY(const auto row, database_.integer("SELECT row FROM deals WHERE id = ?", 0, id));
    if (row == 0) return failure(ErrorCode::NotFound, "there is no such deal");
    TRY_VOID(database_.run("DELETE FROM deal_words WHERE rowid = ?", row));
    TRY_VOID(database_.run("DELETE FROM deal_contacts WHERE deal = ?", id));
    TRY_VOID(database_.run("DELETE FROM activity_links WHERE target = ?", id));
    TRY_VOID(database_.run("UPDATE commitments SET deal = '' WHERE deal = ?", id));
    return database_.run("DELETE FROM deals WHERE id = ?", id);
}

Result<std::vector<Pipeline>> DealTable::pipelines() const {
    std::vector<Pipeline> pipelines;
    TRY(auto row, database_.prepare("SELECT id, name FROM pipelines ORDER BY position, id"));
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return pipelines;
        Pipeline pipeline{row.id<domain::PipelineId>(0), workspace_, row.text(1), {}};
        TRY(auto stage, database_.prepare("SELECT id, name, kind FROM stages WHERE pipeline = ?"
                                          " ORDER BY position"));
        stage.bind_all(pipeline.id);
        while (true) {
            TRY(const bool has_stage, stage.step());
            if (!has_stage) break;
            pipeline.stages.push_back(
                {stage.id<domain::StageId>(0), stage.text(1),
                 domain::parse_stage_kind(stage.bytes(2)).value_or(StageKind::Open)});
        }
        pipelines.push_back(std::move(pipeline));
    }
}

Result<> DealTable::put_pipeline(const Pipeline& pipeline) {
    TRY_VOID(
        database_.run("INSERT INTO pipelines (id, position, name) VALUES (?,"
                      " (SELECT count(*) FROM pipelines), ?)"
                      " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                      pipeline.id, pipeline.name));
    TRY_VOID(database_.run("DELETE FROM stages WHERE pipeline = ?", pipeline.id));
    int position = 0;
    for (const auto& stage : pipeline.stages) {
        TRY_VOID(database_.run(
            "INSERT INTO stages (id, pipeline, position, name, kind)"
            " VALUES (?, ?, ?, ?, ?)",
            stage.id, pipeline.id, position++, stage.name, domain::to_text(stage.kind)));
    }
    return {};
}

Pipeline default_pipeline(const domain::WorkspaceId& workspace) {
    constexpr std::array<std::pair<const char*, StageKind>, 6> stages{{
        {"Lead", StageKind::Open},
        {"Qualified", StageKind::Open},
        {"Proposal", StageKind::Open},
        {"Negotiation", StageKind::Open},
        {"Won", StageKind::Won},
        {"Lost", StageKind::Lost},
    }};
    const domain::Instant at = domain::from_ms(0);
    Pipeline pipeline{
        domain::derive_id<domain::PipelineId>(at, {"pipeline", workspace.text, "default"}),
        workspace,
        "Sales",
        {}};
    for (const auto& [name, kind] : stages) {
        pipeline.stages.push_back(
            {domain::derive_id<domain::StageId>(at, {"stage", pipeline.id.text, name}), name,
             kind});
    }
    return pipeline;
}

}  // namespace foresail::store
