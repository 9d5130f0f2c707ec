// A workspace's pipelines and deals.
#pragma once

#include "domain/deal.h"
#include "platform/result.h"
#include "store/page.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

struct DealFilter {
    std::string text;
    std::optional<domain::PipelineId> pipeline;
    std::optional<domain::StageId> stage;
    std::optional<domain::CompanyId> company;
    std::optional<domain::ContactId> contact;
    bool only_open = false;
};

class Deals {
public:
    virtual ~Deals() = default;
    virtual platform::Result<domain::Deal> get(const domain::DealId& id) const = 0;
    virtual platform::Result<Page<domain::Deal>> list(const DealFilter& filter,
                                                      const PageRequest& page) const = 0;
    virtual platform::Result<> put(const domain::Deal& deal) = 0;
    virtual platform::Result<> remove(const domain::DealId& id) = 0;
    /// A new store has one: Lead, Qualified, Proposal, Negotiation, Won, Lost.
    virtual platform::Result<std::vector<domain::Pipeline>> pipelines() const = 0;
    virtual platform::Result<> put_pipeline(const domain::Pipeline& pipeline) = 0;
};

}  // namespace foresail::store
