// Ids. Every kind of record has its own id type, so two of them can't be swapped in a call.
//
// An id is 26 characters: a time (48 bits, milliseconds) and 80 bits, in Crockford's base32, like a
// ULID; so ids sort by time. Ids of captured records are derived from what identifies the record,
// which makes redelivery and replay give the same id again.
#pragma once

#include "domain/instant.h"

#include <compare>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace foresail::domain {

template <class Tag>
struct Id {
    std::string text;

    [[nodiscard]] bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using WorkspaceId = Id<struct WorkspaceTag>;
using UserId = Id<struct UserTag>;
using ConnectionId = Id<struct ConnectionTag>;
using EventId = Id<struct EventTag>;
using ActivityId = Id<struct ActivityTag>;
using ThreadId = Id<struct ThreadTag>;
using ContactId = Id<struct ContactTag>;
using CompanyId = Id<struct CompanyTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using DealId = Id<struct DealTag>;
using FactId = Id<struct FactTag>;
using CommitmentId = Id<struct CommitmentTag>;
using InsightId = Id<struct InsightTag>;
using MergeProposalId = Id<struct MergeProposalTag>;

/// The text of an id made from `at` and a hash (BLAKE2b) of `parts`; the same input gives the same
/// id.
std::string derive_id_text(Instant at, std::initializer_list<std::string_view> parts);

template <class IdType>
IdType derive_id(Instant at, std::initializer_list<std::string_view> parts) {
    return IdType{derive_id_text(at, parts)};
}

/// True for 26 characters of the alphabet; what comes from outside is checked with this.
bool is_id_text(std::string_view text);

}  // namespace foresail::domain

template <class Tag>
struct std::hash<foresail::domain::Id<Tag>> {
    std::size_t operator()(const foresail::domain::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.text);
    }
};
