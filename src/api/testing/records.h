// Records to look at: Ann Client at Brightwater, her mail with a promise and a request, a deal.
#pragma once

#include "api/testing/world.h"
#include "domain/activity.h"
#include "domain/commitment.h"
#include "domain/company.h"
#include "domain/contact.h"

namespace foresail::api::testing {

/// Made of `name`: the same name gives the same id.
template <class IdType>
IdType id_of(const char* name) {
    return domain::derive_id<IdType>(domain::from_ms(1'772'442'000'000), {name});
}

domain::Company brightwater(const domain::WorkspaceId& workspace);
domain::Contact ann(const domain::WorkspaceId& workspace);

/// A mail of Ann to Ruth. `text` is one reply zone.
domain::Activity mail(const domain::WorkspaceId& workspace, const char* name,
                      const std::string& text);

/// The promise that `quote` is, somewhere in the activity's text.
domain::Commitment promise(const domain::Activity& activity, const std::string& quote);

/// Puts the mail with its links, facts and passages; the audience is the activity's.
platform::Result<> put_mail(store::Tables& tables, const domain::Activity& activity);

/// Brightwater, Ann, the mail "offer" and its promise.
platform::Result<> put_story(store::Tables& tables, const domain::WorkspaceId& workspace);

inline constexpr const char* story_text =
    "Gr\xC3\xBC\xC3\x9F"
    "e \xF0\x9F\x98\x80! I will send the signed order form by Friday. "
    "Call me at +49 30 1234567.";
inline constexpr const char* story_quote = "I will send the signed order form by Friday.";

}  // namespace foresail::api::testing
