// A workspace's drafts of contracts, the marks that people set on their clauses, and the playbook
// they are held against.
#pragma once

#include "domain/contract.h"
#include "platform/result.h"
#include "store/page.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

/// Newest first.
struct ContractFilter {
    std::optional<domain::DealId> deal;
    std::optional<domain::CompanyId> company;
    std::optional<domain::ActivityId> activity;
    bool with_unlikely = false;  ///< Documents whose name does not speak of a contract, too.
};

class Contracts {
public:
    virtual ~Contracts() = default;
    /// Errors: NotFound, also where the viewer may not see the mail it hangs on.
    virtual platform::Result<domain::Contract> get(const domain::Viewer& viewer,
                                                   const domain::ContractId& id) const = 0;
    virtual platform::Result<Page<domain::Contract>> list(const domain::Viewer& viewer,
                                                          const ContractFilter& filter,
                                                          const PageRequest& page) const = 0;
    /// The file of one that was added by hand. Errors: NotFound.
    virtual platform::Result<std::string> bytes(const domain::ContractId& id) const = 0;
    /// `bytes` is empty for attachments, which stand in their mail. Does nothing where it is there.
    virtual platform::Result<> put(const domain::Contract& contract, std::string_view bytes) = 0;
    /// With its file and its marks.
    virtual platform::Result<> remove(const domain::ContractId& id) = 0;
    /// Likely contracts without counts, newest first: nobody has looked at them under this
    /// playbook. For the server's own first look, which asks no viewer; what it finds is seen by
    /// whoever may see the contract.
    virtual platform::Result<std::vector<domain::Contract>> not_looked_at(int count_max) const = 0;
    virtual platform::Result<> put_counts(const domain::ContractId& id,
                                          const domain::ContractCounts& counts) = 0;
};

class ClauseMarks {
public:
    virtual ~ClauseMarks() = default;
    /// By the finding's id.
    virtual platform::Result<std::map<std::string, domain::ClauseMark>> of(
        const domain::ContractId& contract) const = 0;
    /// nullopt takes it away.
    virtual platform::Result<> put(const domain::ContractId& contract, const std::string& finding,
                                   std::optional<domain::ClauseMark> mark) = 0;
};

struct StoredPlaybook {
    std::string text;  ///< TOML; "" while it is the one that ships.
    domain::UserId changed_by;
    domain::Instant changed_at;
    std::int64_t version = 0;  ///< 0: never changed.
};

class Playbooks {
public:
    virtual ~Playbooks() = default;
    virtual platform::Result<StoredPlaybook> get() const = 0;
    virtual platform::Result<> put(const StoredPlaybook& playbook) = 0;
};

inline constexpr std::size_t contract_bytes_max = std::size_t{20} << 20U;

}  // namespace foresail::store
