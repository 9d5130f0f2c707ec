// A deal, and the pipeline of stages that it moves through.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::domain {

enum class StageKind { Open, Won, Lost };

struct Stage {
    StageId id;
    std::string name;
    StageKind kind = StageKind::Open;
};

struct Pipeline {
    PipelineId id;
    WorkspaceId workspace;
    std::string name;
    std::vector<Stage> stages;  ///< In order.
};

struct Money {
    std::int64_t amount_minor = 0;  ///< In the currency's minor unit: cents, yen.
    std::string currency;           ///< ISO 4217.
};

struct Deal {
    DealId id;
    WorkspaceId workspace;
    std::string title;
    PipelineId pipeline;
    StageId stage;
    CompanyId company;  ///< May be empty.
    std::vector<ContactId> contacts;
    std::optional<Money> amount;
    std::string close_date;  ///< "2026-12-31" or empty.
    UserId owner;
    Instant created_at;
    Instant updated_at;
    std::int64_t version = 1;
};

const char* to_text(StageKind kind);
std::optional<StageKind> parse_stage_kind(std::string_view text);

}  // namespace foresail::domain
