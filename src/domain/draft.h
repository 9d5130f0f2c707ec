// What a rep may send or read before a call, made from records: a reply, a follow-up mail, a
// negotiation brief. Each sentence carries where it is from. Nothing is sent by itself.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/passage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::domain {

using DraftId = Id<struct DraftTag>;

enum class DraftKind { Reply, FollowUpMail, Brief };
enum class DraftState { Open, Dismissed };

/// What a model made of the template.
enum class Wording {
    None,     ///< None was asked, or it has not answered.
    Written,  ///< At least one of its sentences is shown.
    Cut,      ///< The guard left nothing of it.
    Failed,
};

struct DraftSentence {
    std::string text;
    std::string part;  ///< "greeting", "body", "gap", "closing"; of a brief: "positions", ...
    std::vector<Citation> citations;
    std::string speaker;  ///< Who said it, in a brief.
    std::string note;     ///< "due 27 November", "overdue"
    std::optional<Instant> at;
};

struct DraftPerson {
    std::string name;
    std::string address;
};

/// The template: made of facts and quotes alone.
struct DraftPlan {
    std::string language;  ///< "en", "de", "fr", "es"
    bool is_formal = false;
    std::vector<DraftPerson> to;
    std::string subject;
    std::string text;
    std::string quoted;  ///< The mail that is answered, with "> " before its lines.
    std::vector<DraftSentence> sentences;
    std::optional<Instant> since;  ///< A brief looks at what was said since then.
};

struct DraftWording {
    Wording state = Wording::None;
    std::string reason;  ///< Why there is nothing; no customer's text.
    std::string model;
    std::string text;
    std::vector<DraftSentence> sentences;
    std::vector<std::string> removed;  ///< A reason for each sentence that the guard cut.
};

struct Draft {
    DraftId id;
    WorkspaceId workspace;
    DraftKind kind = DraftKind::Reply;
    DraftState state = DraftState::Open;
    UserId owner;
    Audience audience;    ///< The owner alone.
    ActivityId activity;  ///< The mail that is answered; empty for the other kinds.
    ContactId contact;
    CompanyId company;
    DealId deal;
    DraftPlan plan;
    DraftWording wording;
    std::string subject;  ///< As the rep has it now.
    std::string text;     ///< The same.
    Instant created_at;
    Instant updated_at;
    std::int64_t version = 1;
};

const char* to_text(DraftKind kind);
const char* to_text(DraftState state);
const char* to_text(Wording wording);
std::optional<DraftKind> parse_draft_kind(std::string_view text);
std::optional<DraftState> parse_draft_state(std::string_view text);
std::optional<Wording> parse_wording(std::string_view text);

/// The form in which rows and edits keep them. What can't be read gives its default.
nlohmann::json to_json(const DraftPlan& plan);
nlohmann::json to_json(const DraftWording& wording);
DraftPlan parse_draft_plan(const nlohmann::json& json);
DraftWording parse_draft_wording(const nlohmann::json& json);

}  // namespace foresail::domain
