// A sentence that may say what became of a promise: "attached is the revised quote", "we have to
// withdraw the offer", "thanks, got it". Which promise, if any, settle() decides.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"
#include "understand/sentence.h"
#include "understand/settlement/deed.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::understand {

enum class SignalKind {
    Given,      ///< The speaker has done it: sent, attached, paid, called.
    Received,   ///< The speaker has got it.
    Missing,    ///< The speaker has not got it, or left it out: "the attachment is missing".
    Withdrawn,  ///< The speaker takes it back.
    Unable,     ///< "We can't": withdrawn, or late where another date is named.
    Delayed,    ///< The speaker will be later.
    Released,   ///< The speaker does not need it any more.
    Granted     ///< The speaker gives more time.
};

struct Signal {
    SignalKind kind = SignalKind::Given;
    Deed deed = Deed::Any;
    double prior = 0;      ///< How often such words mean it.
    bool is_firm = false;  ///< "As promised", "as requested".
    domain::Span span;     ///< In Activity::text; empty where an attachment's name says it.
    std::string quote;     ///< The words of the span, or the attachment's name.
    std::string about;     ///< The words that tell what it is about, in `quote` or beside it.
    std::vector<domain::DueDate> dates;  ///< Those that lie ahead of the mail.
};

/// At most 20, in the order of the text. `sentences` are the sender's own, as of
/// split_sentences(). Pure.
std::vector<Signal> find_signals(const domain::Activity& activity,
                                 std::span<const Sentence> sentences);

/// For the store: what comes later than a promise may have been read before it.
nlohmann::json to_json(const Signal& signal);
/// nullopt for anything else.
std::optional<Signal> parse_signal(const nlohmann::json& json);

}  // namespace foresail::understand
