// The step that lists the likely contracts that nobody has looked at yet. Every commit asks for
// them, so they must not be searched for among all that were looked at long ago.
#pragma once

#include <string_view>

namespace foresail::store {

inline constexpr std::string_view unseen_contracts_step = R"sql(
CREATE TABLE unseen_contracts (
    contract TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX unseen_contracts_by_time ON unseen_contracts (at, contract);
INSERT INTO unseen_contracts SELECT id, at FROM contracts
    WHERE is_likely = 1 AND id NOT IN (SELECT contract FROM contract_counts);
CREATE TRIGGER contract_is_unseen AFTER INSERT ON contracts WHEN NEW.is_likely = 1 BEGIN
    INSERT OR IGNORE INTO unseen_contracts VALUES (NEW.id, NEW.at);
END;
CREATE TRIGGER contract_is_gone AFTER DELETE ON contracts BEGIN
    DELETE FROM unseen_contracts WHERE contract = OLD.id;
END;
CREATE TRIGGER contract_is_seen AFTER INSERT ON contract_counts BEGIN
    DELETE FROM unseen_contracts WHERE contract = NEW.contract;
END;
CREATE TRIGGER contract_is_unseen_again AFTER DELETE ON contract_counts BEGIN
    INSERT OR IGNORE INTO unseen_contracts
        SELECT id, at FROM contracts WHERE id = OLD.contract AND is_likely = 1;
END;
)sql";

}  // namespace foresail::store
