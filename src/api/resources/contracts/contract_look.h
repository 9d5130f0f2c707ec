// A contract's record, its file, wherever that lies (added by hand, or on a mail), and what a look
// at it finds. A page looks for a person, and the first look (first_look.h) before anybody asks.
#pragma once

#include "api/json/contract.h"
#include "domain/audience.h"
#include "event_log/event_log.h"
#include "inference/router/router.h"
#include "normalize/document/document_reader.h"
#include "store/workspace_store.h"

#include <map>
#include <string>

namespace foresail::api {

/// Where contracts are looked for, and as whom.
struct ContractPlace {
    domain::Viewer viewer;
    store::WorkspaceStore& store;
    event_log::EventLog& log;
    normalize::DocumentReader& documents;
};

/// The file, as it was read, against the playbook as it is now, with people's marks.
struct ContractLook {
    normalize::Document document;
    understand::contract::Playbook playbook;
    understand::contract::Review review;
    std::map<std::string, domain::ClauseMark> marks;
    std::int64_t review_ms = 0;

    [[nodiscard]] ReviewSheet sheet() const { return {document, playbook, review, marks}; }
};

/// Errors: NotFound, also where the viewer may not see it.
platform::Result<domain::Contract> find_contract(const ContractPlace& place,
                                                 const domain::ContractId& id);

platform::Result<std::string> contract_bytes(const ContractPlace& place,
                                             const domain::Contract& contract);

/// A file that can't be read is no error: the document says why. Errors: NotFound (its mail).
platform::Result<ContractLook> look_at(const ContractPlace& place,
                                       const domain::Contract& contract);

/// The look as the inference ledger has it.
inference::BatchTally tally_of(const ContractLook& look);

/// Keeps what was found for the lists. True if that is news.
platform::Result<bool> keep_counts(const ContractPlace& place, const domain::Contract& contract,
                                   const domain::ContractCounts& counts);

}  // namespace foresail::api
