#include "domain/raw_event.h"

namespace foresail::domain {

EventId event_id(const RawEvent& event) {
    // The time part is zero: the same mail fetched again later must get the same id.
    return derive_id<EventId>(Instant{}, {"event", event.workspace.text, event.vendor,
                                          event.connection.text, event.external_id, event.version});
}

}  // namespace foresail::domain
