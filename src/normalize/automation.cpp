#include "normalize/automation.h"

#include "normalize/mime/field_text.h"

#include <array>
#include <string>

#include <re2/re2.h>

namespace foresail::normalize {
namespace {

using domain::Automation;

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

std::string value_of(const Message& message, std::string_view name) {
    std::string value = one_line(mended_field(message.field_or_empty(name).substr(0, 1'000)));
    for (char& c : value) c = static_cast<char>(g_ascii_tolower(c));
    return value;
}

bool begins_with(std::string_view text, std::string_view begin) {
    return text.substr(0, begin.size()) == begin;
}

bool is_bounce(const Message& message, const AutomationClues& clues) {
    const std::string type = value_of(message, "content-type");
    if (begins_with(type, "multipart/report") &&
        type.find("delivery-status") != std::string::npos) {
        return true;
    }
    if (message.field("x-failed-recipients") != nullptr) return true;
    static const RE2 sender("^(?:mailer-daemon|postmaster)@");
    static const RE2 subject(
        "(?i)^(?:undeliver|delivery (?:status|failure|has failed)|mail delivery (?:failed|system)|"
        "returned mail|failure notice|unzustellbar|undelivered|no se puede entregar|non remis|"
        "échec de la remise|nicht zugestellt)");
    const bool from_daemon = RE2::PartialMatch(piece(clues.sender_address), sender);
    const bool says_so = RE2::PartialMatch(piece(clues.subject), subject);
    const bool no_return = value_of(message, "return-path") == "<>";
    return (from_daemon && (says_so || no_return)) || (says_so && no_return);
}

bool is_auto_reply(const Message& message, const AutomationClues& clues) {
    static constexpr std::array<std::string_view, 5> marks{
        "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply"};
    for (const std::string_view mark : marks) {
        const std::string value = value_of(message, mark);
        if (message.field(mark) != nullptr && value != "no" && value != "false") return true;
    }
    if (begins_with(value_of(message, "auto-submitted"), "auto-replied")) return true;
    const std::string precedence = value_of(message, "precedence");
    if (precedence == "auto_reply" || precedence == "auto-reply") return true;
    static const RE2 subject(
        "(?i)^(?:(?:re|aw|sv|antw)\\s*:\\s*)?(?:out of (?:the )?office|auto(?:matic|mated)? "
        "?-?reply|"
        "auto(?:matic)?[ -]?response|away from (?:the|my) office|"
        "abwesen|automatische (?:antwort|abwesenheit)|abwesenheits|nicht im (?:büro|haus)|"
        "réponse automatique|absence du bureau|absent du bureau|message d.absence|"
        "absen(?:t|ce) (?:du bureau|jusqu)|"
        "respuesta autom|fuera de (?:la )?oficina|ausen(?:te|cia)\\b|"
        "risposta automatica|fuori ufficio|automatisch antwoord|afwezig|"
        "resposta autom|autosvar|automatiskt svar|automatisk svar|odpowiedź automatyczna)");
    return RE2::PartialMatch(piece(clues.subject), subject);
}

bool is_bulk(const Message& message) {
    static constexpr std::array<std::string_view, 8> marks{
        "list-id",    "list-unsubscribe", "list-post",         "feedback-id",
        "x-campaign", "x-campaignid",     "x-mailman-version", "list-unsubscribe-post"};
    for (const std::string_view mark : marks) {
        if (message.field(mark) != nullptr) return true;
    }
    const std::string precedence = value_of(message, "precedence");
    return precedence == "bulk" || precedence == "list" || precedence == "junk";
}

bool is_notification(const Message& message, const AutomationClues& clues) {
    if (clues.has_calendar_reply) return true;
    if (begins_with(value_of(message, "auto-submitted"), "auto-")) return true;
    if (begins_with(value_of(message, "content-type"), "multipart/report")) return true;
    static const RE2 sender(
        "^(?:[a-z0-9._+-]*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|"
        "ne[._-]?pas[._-]?repondre|no[._-]?responder|noresponse|notifications?|alerts?|"
        "automailer|mailer-daemon|postmaster|bounces?|daemon)(?:[._+-][a-z0-9._+-]*)?@");
    return RE2::PartialMatch(piece(clues.sender_address), sender);
}

}  // namespace

Automation automation_of(const Message& message, const AutomationClues& clues) {
    if (is_bounce(message, clues)) return Automation::Bounce;
    if (is_auto_reply(message, clues)) return Automation::AutoReply;
    if (is_bulk(message)) return Automation::Bulk;
    if (is_notification(message, clues)) return Automation::Notification;
    return Automation::None;
}

}  // namespace foresail::normalize
