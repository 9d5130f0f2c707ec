// A workspace's companies.
#pragma once

#include "domain/audience.h"
#include "domain/company.h"
#include "platform/result.h"
#include "store/page.h"

#include <optional>
#include <string>

namespace foresail::store {

struct CompanyFilter {
    std::string text;                      ///< Prefixes of name or domain; "" for all.
    bool by_last_activity = true;          ///< Else by name.
    std::optional<domain::Viewer> viewer;  ///< Only what they may see, as in get_for().
};

class Companies {
public:
    virtual ~Companies() = default;
    virtual platform::Result<domain::Company> get(const domain::CompanyId& id) const = 0;
    /// As Contacts::get_for().
    virtual platform::Result<domain::Company> get_for(const domain::Viewer& viewer,
                                                      const domain::CompanyId& id) const = 0;
    virtual platform::Result<std::optional<domain::Company>> find_by_domain(
        const std::string& mail_domain) const = 0;
    virtual platform::Result<Page<domain::Company>> list(const CompanyFilter& filter,
                                                         const PageRequest& page) const = 0;
    virtual platform::Result<> put(const domain::Company& company) = 0;
    virtual platform::Result<std::int64_t> count() const = 0;
};

}  // namespace foresail::store
