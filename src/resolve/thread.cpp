#include "resolve/thread.h"

#include "resolve/person_name.h"

#include <algorithm>
#include <array>

#include <re2/re2.h>

namespace foresail::resolve {

using platform::Result;

namespace {

// Words that stand in the subjects of mails which have nothing to do with each other.
bool is_generic_word(std::string_view word) {
    static constexpr std::array<std::string_view, 72> words{
        "a",           "about",    "an",         "anfrage",  "angebot",  "appointment", "asunto",
        "bonjour",     "call",     "cita",       "consulta", "de",       "demande",     "der",
        "die",         "document", "documents",  "email",    "factura",  "facture",     "feedback",
        "follow",      "for",      "frage",      "fragen",   "from",     "fw",          "hallo",
        "hello",       "help",     "hey",        "hi",       "hola",     "important",   "info",
        "information", "invoice",  "invitation", "mail",     "meeting",  "message",     "my",
        "new",         "news",     "no",         "note",     "of",       "offer",       "offre",
        "on",          "our",      "please",     "pregunta", "question", "questions",   "quick",
        "re",          "rechnung", "request",    "reunion",  "subject",  "termin",      "test",
        "thank",       "thanks",   "the",        "to",       "up",       "update",      "urgent",
        "you",         "your"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

domain::ThreadId thread_of(const domain::Activity& activity, const std::string& root) {
    return domain::derive_id<domain::ThreadId>(domain::Instant{},
                                               {activity.workspace.text, "thread", root});
}

// The people by whom two mails of one subject are told to be one thread: the outsiders, since ours
// take part in everything; among ourselves, all.
std::vector<std::string> deciding_addresses(const domain::Activity& activity,
                                            const domain::Team& team) {
    constexpr std::size_t address_count_max = 50;
    std::vector<std::string> addresses;
    for (const domain::Participant& participant : activity.participants) {
        if (participant.role == domain::ParticipantRole::ReplyTo) continue;
        if (activity.direction != domain::Direction::Internal &&
            team.includes(participant.address)) {
            continue;
        }
        if (addresses.size() < address_count_max) addresses.push_back(participant.address);
    }
    return addresses;
}

Result<std::optional<domain::ThreadId>> find_by_subject(const domain::Activity& activity,
                                                        const domain::Team& team,
                                                        ContactDirectory& directory) {
    // A reply whose References are cut is common; a machine's mails under one subject are, too.
    if (!activity.references.empty() || activity.automation != domain::Automation::None ||
        !is_telling_subject(activity.thread_subject, has_reply_prefix(activity.subject))) {
        return std::nullopt;
    }
    const auto addresses = deciding_addresses(activity, team);
    if (addresses.empty()) return std::nullopt;
    return directory.thread_by_subject(activity.thread_subject, addresses, activity.sent_at);
}

}  // namespace

bool has_reply_prefix(std::string_view subject) {
    static const re2::RE2 prefix{
        R"((?i)^\s*(\[[^\]]{1,40}\]\s*)?(re|aw|antw|antwort|sv|vs|rv|ref|réf|rép|rif|res|odp|回复|)"
        R"(答复)\s*(\[\d+\]|\(\d+\)|\^\d+)?\s*[:：])"};
    return re2::RE2::PartialMatch(subject, prefix);
}

bool is_telling_subject(std::string_view thread_subject, bool is_reply) {
    const auto words = name_words(thread_subject);
    std::size_t telling_bytes = 0;
    int telling_count = 0;
    for (const std::string& word : words) {
        if (is_generic_word(word)) continue;
        ++telling_count;
        telling_bytes += word.size();
    }
    return is_reply ? telling_bytes >= 4 : telling_count >= 3 && telling_bytes >= 14;
}

Result<ThreadPlace> find_thread(const domain::Activity& activity, const domain::Team& team,
                                ContactDirectory& directory) {
    std::vector<std::string> message_ids = activity.references;
    if (!activity.message_id.empty()) message_ids.push_back(activity.message_id);

    TRY(auto known, directory.threads_by_message_ids(message_ids));
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    if (!known.empty()) {
        ThreadPlace place{.thread = known.front()};
        place.merged.assign(known.begin() + 1, known.end());
        return place;
    }
    TRY(auto by_subject, find_by_subject(activity, team, directory));
    if (by_subject) return ThreadPlace{.thread = *by_subject};
    const std::string& root = message_ids.empty() ? activity.id.text : message_ids.front();
    return ThreadPlace{.thread = thread_of(activity, root)};
}

}  // namespace foresail::resolve
