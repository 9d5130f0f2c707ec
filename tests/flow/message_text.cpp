#include "tests/flow/message_text.h"

#include <nlohmann/json.hpp>

namespace foresail::tests {

using platform::Result;

namespace {

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

Result<std::string> activity_text(const store::Tables& tables, const domain::Viewer& viewer,
                                  const std::string& id) {
    TRY(const auto activity, tables.activities.get(viewer, domain::ActivityId{id}));
    std::string text = std::string{domain::to_text(activity.direction)} + " ";
    if (activity.automation != domain::Automation::None) {
        text += std::string{domain::to_text(activity.automation)} + " ";
    }
    TRY(const auto thread,
        tables.activities.timeline(viewer, {.thread = activity.thread, .with_bulk = true}, {}));
    text += quoted(activity.subject) + " mail " + std::to_string(thread.items.size()) +
            " of its thread";
    TRY(const auto read, tables.mail_intents.of(activity.id));
    if (read && read->intent) text += "\n    likely " + read->intent->label;
    TRY(const auto facts, tables.activities.facts(activity.id));
    for (const domain::Fact& fact : facts) {
        text += "\n    " + std::string{domain::to_text(fact.kind)} + " " + quoted(fact.text) + " " +
                fact.value.dump();
    }
    return text;
}

Result<std::string> commitment_text(const store::Tables& tables, const domain::Viewer& viewer,
                                    const std::string& id) {
    TRY(const auto commitment, tables.commitments.get(viewer, domain::CommitmentId{id}));
    std::string text = std::string{domain::to_text(commitment.side)} + " " +
                       domain::to_text(commitment.kind) + " " + domain::to_text(commitment.state) +
                       (commitment.answered_by.empty() ? "" : " answered") + " by " +
                       commitment.debtor + " to " + commitment.creditor;
    if (commitment.due) text += " due " + domain::to_iso8601(commitment.due->at);
    if (!commitment.condition.empty()) text += " only " + quoted(commitment.condition);
    text += " " + quoted(commitment.quote);
    TRY(const auto history, tables.ledger.history(viewer, commitment.id));
    for (const domain::LedgerEntry& entry : history) {
        text += "\n    " + std::string{domain::to_text(entry.state)} + " " +
                domain::to_text(entry.kind);
        if (entry.due) text += " to " + domain::to_iso8601(entry.due->at);
        text += entry.activity.empty() ? " by hand" : " by " + quoted(entry.quote);
    }
    return text;
}

Result<std::string> contact_text(const store::Tables& tables, const std::string& id) {
    TRY(const auto contact, tables.contacts.get(domain::ContactId{id}));
    std::string text;
    for (const std::string& address : contact.addresses) text += address + " ";
    text += quoted(contact.name.value);
    if (!contact.title.value.empty()) text += " title " + quoted(contact.title.value);
    if (!contact.phone.value.empty()) text += " phone " + contact.phone.value;
    if (!contact.company.empty()) {
        TRY(const auto company, tables.companies.get(contact.company));
        text += " at " + quoted(company.name.value);
    }
    return text;
}

}  // namespace

Result<std::string> message_text(const store::Tables& tables, const domain::WorkspaceId& workspace,
                                 const domain::UserId& user, const store::OutboxMessage& message) {
    const auto payload = nlohmann::json::parse(message.payload);
    const std::string id = payload.value("id", "");
    const domain::Viewer viewer{.workspace = workspace, .user = user};
    Result<std::string> text = std::string{};
    if (message.topic.starts_with("activity.")) text = activity_text(tables, viewer, id);
    if (message.topic.starts_with("commitment.")) text = commitment_text(tables, viewer, id);
    if (message.topic.starts_with("contact.")) text = contact_text(tables, id);
    if (message.topic.starts_with("company.")) {
        TRY(const auto company, tables.companies.get(domain::CompanyId{id}));
        text = company.mail_domain + " " + quoted(company.name.value);
    }
    if (message.topic == "deal.created" || message.topic == "deal.updated") {
        TRY(const auto deal, tables.deals.get(domain::DealId{id}));
        text = quoted(deal.title);
    }
    TRY(const auto line, std::move(text));
    return message.topic + (line.empty() ? "" : " " + line) +
           (message.audience.everyone ? "" : " (private)");
}

}  // namespace foresail::tests
