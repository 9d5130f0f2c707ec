// The resources, a file each. Each adds its routes to the API's list.
#pragma once

#include "api/http/call.h"

namespace foresail::api {

void add_setup(Routes& routes);
void add_session(Routes& routes);
void add_workspace(Routes& routes);
void add_today(Routes& routes);
void add_contacts(Routes& routes);
void add_merge_proposals(Routes& routes);
void add_companies(Routes& routes);
void add_deals(Routes& routes);
void add_timelines(Routes& routes);
void add_notes(Routes& routes);
void add_activities(Routes& routes);
void add_downloads(Routes& routes);
void add_commitments(Routes& routes);
void add_drafts(Routes& routes);
void add_ledger_entries(Routes& routes);
void add_corrections(Routes& routes);
void add_search(Routes& routes);
void add_connections(Routes& routes);
void add_ingest(Routes& routes, const platform::Config& config);
void add_parked_events(Routes& routes);
void add_inference(Routes& routes);
void add_time_saved(Routes& routes);
void add_contracts(Routes& routes);
void add_contract_review(Routes& routes);
void add_playbook(Routes& routes);
void add_health(Routes& routes);
void add_stream(Routes& routes);

}  // namespace foresail::api
