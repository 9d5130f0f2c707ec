// A contract's draft: a file that a rep dropped on the page, or one that hangs on a mail. What is
// in it is read when it is looked at.
#pragma once

#include "domain/activity.h"
#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::domain {

using ContractId = Id<struct ContractTag>;

/// What a look at it found, kept so that lists can tell; of the newest look by anybody.
struct ContractCounts {
    std::string state;  ///< "read", or why not: "encrypted", ...
    int high = 0;
    int medium = 0;
    int low = 0;
    int open_high = 0;  ///< Of `high`, those without a mark.
};

struct Contract {
    ContractId id;
    WorkspaceId workspace;
    std::string file_name;
    std::int64_t size_bytes = 0;
    std::string sha256;   ///< Hex.
    Instant at;           ///< When it was added, or its mail sent.
    UserId by;            ///< Who added it; empty for attachments.
    ActivityId activity;  ///< The mail it hangs on; empty where it was added.
    int ordinal = 0;      ///< Of the attachment.
    CompanyId company;
    DealId deal;
    bool is_likely = true;  ///< Its name or its mail's subject says that it is a contract.
    Audience audience;
    std::optional<ContractCounts> counts;  ///< Nobody has looked at it yet where empty.
};

/// A rep's word on a risky clause.
enum class ClauseMark { Accepted, Negotiate };

const char* to_text(ClauseMark mark);
std::optional<ClauseMark> parse_clause_mark(std::string_view text);

/// The draft that an attachment is by its name (.docx, .pdf, .txt, .md), else nullopt.
std::optional<ContractId> contract_of(const Activity& activity, const Attachment& attachment);

/// Whether words that a contract goes by stand in a file's name or a subject.
bool is_contract_name(std::string_view name);

}  // namespace foresail::domain
