#include "store/workspace/mail_intent_table.h"

namespace foresail::store {

using platform::Result;

namespace {

std::optional<domain::LikelyLabel> label_of(const sqlite::Statement& row, int column) {
    if (row.bytes(column).empty()) return std::nullopt;
    return domain::LikelyLabel{row.text(column), row.real(column + 1)};
}

}  // namespace

Result<> MailIntentTable::put(const domain::ActivityId& activity,
                              const domain::LikelyIntent& intent) {
    const domain::LikelyLabel none;
    const auto& first = intent.intent ? *intent.intent : none;
    const auto& second = intent.sentiment ? *intent.sentiment : none;
    return database_.run(
        "INSERT OR REPLACE INTO mail_intents (activity, intent, intent_probability, sentiment,"
        " sentiment_probability, model) SELECT row, ?, ?, ?, ?, ? FROM activities WHERE id = ?",
        first.label, first.probability, second.label, second.probability, intent.model, activity);
}

Result<std::optional<domain::LikelyIntent>> MailIntentTable::of(
    const domain::ActivityId& activity) const {
    TRY(auto row, database_.prepare("SELECT i.intent, i.intent_probability, i.sentiment,"
                                    " i.sentiment_probability, i.model FROM activities a"
                                    " JOIN mail_intents i ON i.activity = a.row WHERE a.id = ?"));
    row.bind_all(activity);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return domain::LikelyIntent{label_of(row, 0), label_of(row, 2), row.text(4)};
}

}  // namespace foresail::store
