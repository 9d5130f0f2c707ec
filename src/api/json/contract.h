// Contracts, their reviews and the playbook as JSON.
#pragma once

#include "api/json/beside.h"
#include "domain/contract.h"
#include "normalize/document/document.h"
#include "understand/contract/review.h"

#include <map>
#include <string>

#include <nlohmann/json.hpp>

namespace foresail::api {

nlohmann::json contract_json(const domain::Contract& contract, Beside& beside);

/// What a review shows: the text as it was read, held against the playbook, with people's marks.
struct ReviewSheet {
    const normalize::Document& document;
    const understand::contract::Playbook& playbook;
    const understand::contract::Review& review;
    const std::map<std::string, domain::ClauseMark>& marks;
};
nlohmann::json review_json(const ReviewSheet& sheet);

domain::ContractCounts counts_of(const ReviewSheet& sheet);

}  // namespace foresail::api
