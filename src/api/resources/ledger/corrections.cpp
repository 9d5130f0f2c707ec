// What people of this workspace corrected, as JSON lines to train on. It is read here and goes
// nowhere by itself: an admin takes it out by hand, and that is in the audit trail.
#include "api/http/lists.h"
#include "api/json/ledger_entry.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using platform::Result;

constexpr int correction_count_max = 20'000;

Result<std::string> read_lines(const Call& call, const store::Tables& tables) {
    std::string lines;
    Beside beside{tables, call.viewer, call.services.cell.users()};
    store::PageRequest page{.limit = store::page_size_max};
    for (int seen = 0; seen < correction_count_max; seen += store::page_size_max) {
        TRY(const auto found, tables.ledger.corrections(call.viewer, page));
        for (const domain::LedgerEntry& entry : found.items) {
            const auto line = correction_json(entry, beside);
            if (line.is_null()) continue;
            lines += line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
        }
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return lines;
}

Answer export_corrections(Call& call) {
    TRY(auto lines,
        look(call, [&](const store::Tables& tables) { return read_lines(call, tables); }));
    TRY_VOID(call.services.cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                                     "corrections.exported", ""));
    platform::HttpResponse response;
    response.headers = {{"Content-Type", "application/jsonl"},
                        {"Content-Disposition", "attachment; filename=\"corrections.jsonl\""},
                        {"Cache-Control", "private, no-store"}};
    response.body = std::move(lines);
    return response;
}

}  // namespace

void add_corrections(Routes& routes) {
    routes.push_back({"GET", "/corrections", Access::Admin, export_corrections});
}

}  // namespace foresail::api
