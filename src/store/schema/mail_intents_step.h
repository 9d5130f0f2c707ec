// The step that keeps what a model reads a mail to be after. Mail that came before has none until a
// replay.
#pragma once

#include <string_view>

namespace foresail::store {

// An empty label is one that the model was not sure of.
inline constexpr std::string_view mail_intents_step = R"sql(
CREATE TABLE mail_intents (
    activity INTEGER PRIMARY KEY,
    intent TEXT NOT NULL,
    intent_probability REAL NOT NULL,
    sentiment TEXT NOT NULL,
    sentiment_probability REAL NOT NULL,
    model TEXT NOT NULL
);
CREATE INDEX mail_intents_by_intent ON mail_intents (intent, activity);
)sql";

}  // namespace foresail::store
