#include "store/dump.h"

#include "event_log/sqlite/database.h"
#include "store/workspace/sqlite_workspace_store.h"

#include <array>

namespace foresail::store {

namespace {

using platform::Result;

struct Dumped {
    const char* table;
    /// Gives the columns as JSON in a fixed order; row numbers are replaced by ids.
    const char* query;
};

constexpr std::array<Dumped, 25> tables{{
    {"meta", "SELECT json_object('key', key, 'value', value) FROM meta ORDER BY key"},
    {"companies",
     "SELECT json_object('id', id, 'mail_domain', mail_domain, 'name', name, 'name_kind',"
     " name_kind, 'name_activity', name_activity, 'name_at', name_at, 'created_at', created_at,"
     " 'last_activity_at', last_activity_at, 'audience', audience, 'version', version)"
     " FROM companies ORDER BY id"},
    {"contacts",
     "SELECT json_object('id', id, 'company', company, 'name', name, 'name_kind', name_kind,"
     " 'name_activity', name_activity, 'name_at', name_at, 'title', title, 'title_kind',"
     " title_kind, 'title_activity', title_activity, 'title_at', title_at, 'phone', phone,"
     " 'phone_kind', phone_kind, 'phone_activity', phone_activity, 'phone_at', phone_at,"
     " 'time_zone', time_zone, 'created_at', created_at, 'last_activity_at', last_activity_at,"
     " 'audience', audience, 'version', version) FROM contacts ORDER BY id"},
    {"contact_addresses",
     "SELECT json_object('contact', contact, 'position', position, 'address', address)"
     " FROM contact_addresses ORDER BY contact, position"},
    {"contact_aliases",
     "SELECT json_object('id', id, 'contact', contact) FROM contact_aliases ORDER BY id"},
    {"merge_proposals",
     "SELECT json_object('id', id, 'keep', keep, 'merge', merge, 'reason', reason, 'activity',"
     " activity, 'state', state) FROM merge_proposals ORDER BY id"},
    {"pipelines",
     "SELECT json_object('id', id, 'position', position, 'name', name) FROM pipelines ORDER BY id"},
    {"stages",
     "SELECT json_object('id', id, 'pipeline', pipeline, 'position', position, 'name', name,"
     " 'kind', kind) FROM stages ORDER BY id"},
    {"deals",
     "SELECT json_object('id', id, 'title', title, 'pipeline', pipeline, 'stage', stage,"
     " 'company', company, 'amount_minor', amount_minor, 'currency', currency, 'close_date',"
     " close_date, 'owner', owner, 'created_at', created_at, 'updated_at', updated_at, 'version',"
     " version) FROM deals ORDER BY id"},
    {"deal_contacts",
     "SELECT json_object('deal', deal, 'position', position, 'contact', contact)"
     " FROM deal_contacts ORDER BY deal, position"},
    {"activities",
     "SELECT json_object('id', id, 'event', event, 'connection', connection, 'kind', kind,"
     " 'direction', direction, 'automation', automation, 'from_sent_folder', from_sent_folder,"
     " 'thread', thread, 'message_id', message_id, 'references', message_references, 'subject',"
     " subject, 'thread_subject', thread_subject, 'sent_at', sent_at, 'utc_offset_min',"
     " utc_offset_min, 'sent_at_given', sent_at_given, 'language', language, 'audience', audience,"
     " 'attachments', attachments, 'notes', notes, 'zones', zones, 'text', text)"
     " FROM activities ORDER BY id"},
    {"participants",
     "SELECT json_object('activity', a.id, 'position', p.position, 'role', p.role, 'address',"
     " p.address, 'name', p.name, 'contact', p.contact, 'user', p.user) FROM participants p"
     " JOIN activities a ON a.row = p.activity ORDER BY a.id, p.position"},
    {"activity_links",
     "SELECT json_object('target', l.target, 'activity', a.id, 'sent_at', l.sent_at)"
     " FROM activity_links l JOIN activities a ON a.row = l.activity ORDER BY l.target, a.id"},
    {"thread_messages",
     "SELECT json_object('message_id', message_id, 'thread', thread) FROM thread_messages"
     " ORDER BY message_id"},
    {"facts",
     "SELECT json_object('id', id, 'activity', activity, 'kind', kind, 'begin', span_begin, 'end',"
     " span_end, 'text', text, 'value', json(value)) FROM facts ORDER BY id"},
    {"mail_intents",
     "SELECT json_object('activity', a.id, 'intent', i.intent, 'probability',"
     " round(i.intent_probability, 6), 'sentiment', i.sentiment, 'sentiment_probability',"
     " round(i.sentiment_probability, 6), 'model', i.model) FROM mail_intents i"
     " JOIN activities a ON a.row = i.activity ORDER BY a.id"},
    {"commitments",
     "SELECT json_object('id', id, 'activity', activity, 'kind', kind, 'side', side, 'state',"
     " state, 'debtor', debtor, 'creditor', creditor, 'contact', contact, 'company', company,"
     " 'deal', deal, 'quote', quote, 'begin', span_begin, 'end', span_end, 'what', what, 'due_at',"
     " due_at, 'due_has_time', due_has_time, 'due_text', due_text, 'due_begin', due_begin,"
     " 'due_end', due_end, 'confidence', round(confidence, 6), 'said_at', said_at, 'audience',"
     " audience, 'version', version, 'condition', condition, 'state_by_hand', state_by_hand,"
     " 'due_by_hand', due_by_hand, 'answered_by', answered_by) FROM commitments ORDER BY id"},
    {"ledger_entries",
     "SELECT json_object('id', id, 'commitment', commitment, 'kind', kind, 'state', state, 'at', "
     "at,"
     " 'activity', activity, 'begin', span_begin, 'end', span_end, 'quote', quote, 'confidence',"
     " round(confidence, 6), 'due_at', due_at, 'due_has_time', due_has_time, 'due_text', due_text,"
     " 'due_begin', due_begin, 'due_end', due_end, 'by', by_user, 'before', json(before), 'after',"
     " json(after)) FROM ledger_entries ORDER BY id"},
    {"settlement_signals",
     "SELECT json_object('activity', activity, 'speaker', speaker, 'signals', json(signals))"
     " FROM settlement_signals ORDER BY activity"},
    {"passages",
     "SELECT json_object('activity', a.id, 'ordinal', p.ordinal, 'begin', p.span_begin, 'end',"
     " p.span_end, 'sent_at', p.sent_at, 'kind', p.kind, 'direction', p.direction, 'is_bulk',"
     " p.is_bulk, 'audience', p.audience, 'text', b.text, 'vector_bytes', length(b.vector))"
     " FROM passages p JOIN activities a ON a.row = p.activity"
     " JOIN passage_bodies b ON b.row = p.row ORDER BY a.id, p.ordinal"},
    {"drafts",
     "SELECT json_object('id', id, 'kind', kind, 'state', state, 'owner', owner, 'audience',"
     " audience, 'activity', activity, 'contact', contact, 'company', company, 'deal', deal,"
     " 'plan', json(plan), 'wording', json(wording), 'subject', subject, 'text', text,"
     " 'created_at', created_at, 'updated_at', updated_at, 'version', version) FROM drafts"
     " ORDER BY id"},
    {"contracts",
     "SELECT json_object('id', c.id, 'file_name', c.file_name, 'size_bytes', c.size_bytes,"
     " 'sha256', c.sha256, 'at', c.at, 'added_by', c.added_by, 'activity', c.activity, 'ordinal',"
     " c.ordinal, 'company', c.company, 'deal', c.deal, 'is_likely', c.is_likely, 'audience',"
     " c.audience, 'file_bytes', length(f.bytes)) FROM contracts c"
     " LEFT JOIN contract_files f ON f.contract = c.id ORDER BY c.id"},
    {"clause_marks",
     "SELECT json_object('contract', contract, 'finding', finding, 'mark', mark) FROM clause_marks"
     " ORDER BY contract, finding"},
    {"playbooks",
     "SELECT json_object('text', text, 'changed_by', changed_by, 'changed_at', changed_at,"
     " 'version', version) FROM playbooks"},
    {"dismissed_insights",
     "SELECT json_object('user', user, 'insight', insight, 'at', at) FROM dismissed_insights"
     " ORDER BY user, insight"},
}};

Result<> dump_table(sqlite::Database& database, const Dumped& dumped,
                    const std::function<void(std::string_view)>& line) {
    TRY(auto row, database.prepare(dumped.query));
    const std::string begin = std::string{"{\"table\":\""} + dumped.table + "\",";
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return {};
        line(begin + std::string{row.bytes(0).substr(1)});
    }
}

}  // namespace

Result<> dump_lines(const WorkspaceStore& store,
                    const std::function<void(std::string_view)>& line) {
    const auto* file = dynamic_cast<const SqliteWorkspaceStore*>(&store);
    FS_ASSERT(file != nullptr);
    return file->read_database([&](sqlite::Database& database) -> Result<> {
        for (const auto& dumped : tables) TRY_VOID(dump_table(database, dumped, line));
        return {};
    });
}

Result<std::string> dump(const WorkspaceStore& store) {
    std::string text;
    TRY_VOID(dump_lines(store, [&](std::string_view line) {
        text += line;
        text += '\n';
    }));
    return text;
}

}  // namespace foresail::store
