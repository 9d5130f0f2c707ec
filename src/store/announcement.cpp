#include "store/announcement.h"

#include <nlohmann/json.hpp>

namespace foresail::store {

platform::Result<> announce(Tables& tables, const Announcement& announcement, domain::Instant at) {
    nlohmann::json payload{{"id", announcement.id},
                           {"contacts", nlohmann::json::array()},
                           {"company", announcement.company.text},
                           {"deal", announcement.deal.text},
                           {"thread", announcement.thread.text}};
    for (const auto& contact : announcement.contacts) payload["contacts"].push_back(contact.text);
    TRY_VOID(tables.outbox.put(
        {.sequence = 0,
         .topic = announcement.topic,
         .payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace),
         .audience = announcement.audience,
         .at = at}));
    return {};
}

}  // namespace foresail::store
