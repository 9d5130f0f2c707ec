// Contacts and companies as JSON.
#pragma once

#include "api/json/beside.h"
#include "domain/company.h"
#include "domain/contact.h"
#include "resolve/link.h"

namespace foresail::api {

nlohmann::json contact_json(const domain::Contact& contact, Beside& beside);
nlohmann::json company_json(const domain::Company& company);
nlohmann::json merge_proposal_json(const resolve::MergeProposal& proposal, Beside& beside);

}  // namespace foresail::api
