// The step that counts changes of what a deal's signals are worked out from, so that they can be
// remembered until one comes. Triggers count, for no writer may forget to.
#pragma once

#include <string_view>

namespace foresail::store {

// The row with an empty name counts what concerns all deals. A deal that is gone keeps its row: one
// of the same id that comes later must not begin with numbers that were used. Links of contacts and
// companies find no row and count nothing.
inline constexpr std::string_view deal_changes_step = R"sql(
CREATE TABLE deal_changes (
    deal TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO deal_changes SELECT '', 1 UNION SELECT id, 1 FROM deals;

CREATE TRIGGER deal_changes_of_new_deal AFTER INSERT ON deals BEGIN
    INSERT INTO deal_changes SELECT NEW.id, 0
        WHERE NOT EXISTS (SELECT 1 FROM deal_changes WHERE deal = NEW.id);
    UPDATE deal_changes SET version = version + 1 WHERE deal = NEW.id;
END;
CREATE TRIGGER deal_changes_of_deal AFTER UPDATE ON deals BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = NEW.id;
END;
CREATE TRIGGER deal_changes_of_new_person AFTER INSERT ON deal_contacts BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = NEW.deal;
END;
CREATE TRIGGER deal_changes_of_lost_person AFTER DELETE ON deal_contacts BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = OLD.deal;
END;

CREATE TRIGGER deal_changes_of_new_mail AFTER INSERT ON activity_links BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = NEW.target;
END;
CREATE TRIGGER deal_changes_of_moved_mail AFTER UPDATE ON activity_links BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal IN (OLD.target, NEW.target);
END;
CREATE TRIGGER deal_changes_of_lost_mail AFTER DELETE ON activity_links BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = OLD.target;
END;
CREATE TRIGGER deal_changes_of_audience AFTER UPDATE OF audience ON activities
WHEN OLD.audience <> NEW.audience BEGIN
    UPDATE deal_changes SET version = version + 1
    WHERE EXISTS (SELECT 1 FROM activity_links WHERE target = deal_changes.deal
        AND sent_at = NEW.sent_at AND activity = NEW.row);
END;

CREATE TRIGGER deal_changes_of_new_promise AFTER INSERT ON commitments WHEN NEW.deal <> '' BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = NEW.deal;
END;
CREATE TRIGGER deal_changes_of_promise AFTER UPDATE ON commitments
WHEN OLD.deal <> '' OR NEW.deal <> '' BEGIN
    UPDATE deal_changes SET version = version + 1
    WHERE deal IN (OLD.deal, NEW.deal) AND deal <> '';
END;
CREATE TRIGGER deal_changes_of_lost_promise AFTER DELETE ON commitments WHEN OLD.deal <> '' BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = OLD.deal;
END;

CREATE TRIGGER deal_changes_of_contact AFTER UPDATE ON contacts
WHEN OLD.name <> NEW.name OR OLD.title <> NEW.title OR OLD.audience <> NEW.audience BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_lost_contact AFTER DELETE ON contacts BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_merged_contact AFTER INSERT ON contact_aliases BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_company AFTER UPDATE ON companies
WHEN OLD.name <> NEW.name OR OLD.audience <> NEW.audience BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_new_stage AFTER INSERT ON stages BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_stage AFTER UPDATE ON stages BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_lost_stage AFTER DELETE ON stages BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_competitors AFTER INSERT ON meta WHEN NEW.key = 'competitors' BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
CREATE TRIGGER deal_changes_of_competitors_again AFTER UPDATE ON meta
WHEN NEW.key = 'competitors' BEGIN
    UPDATE deal_changes SET version = version + 1 WHERE deal = '';
END;
)sql";

}  // namespace foresail::store
