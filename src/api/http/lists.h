// Lists of records: {"items": [...], "next_cursor": ""}.
#pragma once

#include "api/http/call.h"
#include "api/json/beside.h"
#include "store/page.h"

#include <nlohmann/json.hpp>

namespace foresail::api {

/// Reads a page in one snapshot by `load(tables)` and writes each item by `write(item, beside)`.
template <class Load, class Write>
Answer list(const Call& call, Load load, Write write) {
    TRY(const auto store, call.store());
    nlohmann::json body{{"items", nlohmann::json::array()}, {"next_cursor", ""}};
    TRY_VOID(store->read([&](const store::Tables& tables) -> platform::Result<> {
        TRY(const auto page, load(tables));
        Beside beside{tables, call.viewer, call.services.cell.users()};
        for (const auto& item : page.items) body["items"].push_back(write(item, beside));
        body["next_cursor"] = page.next_cursor;
        return {};
    }));
    return answer(body);
}

/// Reads one record in one snapshot: `load(tables)`, then `write(record, beside)`.
template <class Load, class Write>
platform::Result<nlohmann::json> one(const Call& call, Load load, Write write) {
    TRY(const auto store, call.store());
    return store->query([&](const store::Tables& tables) -> platform::Result<nlohmann::json> {
        TRY(const auto record, load(tables));
        Beside beside{tables, call.viewer, call.services.cell.users()};
        return write(record, beside);
    });
}

/// load() alone.
template <class Load>
auto look(const Call& call, Load load) -> decltype(load(std::declval<const store::Tables&>())) {
    TRY(const auto store, call.store());
    return store->query(load);
}

}  // namespace foresail::api
