#include "insight/drafts/tone.h"

#include "insight/drafts/open_points.h"

#include <algorithm>
#include <map>
#include <optional>

#include <re2/re2.h>

namespace foresail::insight::drafts {
namespace {

using domain::Direction;
using domain::DraftPerson;
using re2::RE2;

constexpr std::size_t greeting_bytes_max = 90;

re2::StringPiece piece_of(std::string_view text) {
    return {text.data(), text.size()};
}

std::string_view first_line(const SaidMail& mail) {
    if (mail.sentences.empty()) return {};
    std::string_view text{mail.activity.text};
    text.remove_prefix(mail.sentences.front().begin);
    return text.substr(0, text.find('\n'));
}

bool is_greeting_line(std::string_view line) {
    static const RE2 greeting{
        R"((?i)^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|)"
        R"(sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|salut|ch[eè]re?|)"
        R"(madame|monsieur|hola|buen(?:os|as) \p{L}+|estimad[oa]s?|querid[oa]s?)\b[^.?!]*[,:!]?$)"};
    return line.size() <= greeting_bytes_max && RE2::FullMatch(piece_of(line), greeting);
}

// True for formal, false for familiar; nothing where a greeting says neither.
std::optional<bool> formality_of_greeting(std::string_view line) {
    static const RE2 formal{
        R"((?i)^(?:sehr geehrte|guten tag|dear (?:mr|ms|mrs|dr|prof|sir|madam)|madame|monsieur|)"
        R"(bonjour (?:madame|monsieur)|ch[eè]re? (?:madame|monsieur)|estimad[oa]))"};
    static const RE2 familiar{
        R"((?i)^(?:hi|hey|hello|hallo|liebe|lieber|moin|salut|hola|querid[oa]|good morning)\b)"};
    if (RE2::PartialMatch(piece_of(line), formal)) return true;
    if (RE2::PartialMatch(piece_of(line), familiar)) return false;
    return std::nullopt;
}

std::optional<bool> formality_of_words(const std::string& text, std::string_view language) {
    static const RE2 german_formal{R"(\b(?:Ihnen|Ihre[nmrs]?|Ihr|(?:[a-zäöü]+) Sie)\b)"};
    static const RE2 german_familiar{R"((?i)\b(?:du|dir|dich|deine?[nmrs]?|euch)\b)"};
    static const RE2 french_formal{R"((?i)\b(?:vous|votre|vos)\b)"};
    static const RE2 french_familiar{R"((?i)\b(?:tu|toi|ton|tes)\b)"};
    static const RE2 spanish_formal{R"((?i)\b(?:usted|ustedes|le agradec\w+)\b)"};
    static const RE2 spanish_familiar{R"((?i)\b(?:t[uú]|te|contigo|ti)\b)"};
    const auto judge = [&](const RE2& formal, const RE2& familiar) -> std::optional<bool> {
        if (RE2::PartialMatch(text, familiar)) return false;
        if (RE2::PartialMatch(text, formal)) return true;
        return std::nullopt;
    };
    if (language == "de") return judge(german_formal, german_familiar);
    if (language == "fr") return judge(french_formal, french_familiar);
    if (language == "es") return judge(spanish_formal, spanish_familiar);
    return std::nullopt;
}

// The newest mail's that has one we write.
std::string language_of(std::span<const SaidMail> mails) {
    for (const SaidMail& mail : mails) {
        const std::string& language = mail.activity.language;
        if (language == "en" || known_language(language) != "en") return language;
    }
    return "en";
}

bool is_ours(const SaidMail& mail) {
    return mail.activity.kind == domain::ActivityKind::Email &&
           mail.activity.direction == Direction::Outbound;
}

bool formality_of(std::span<const SaidMail> mails, std::string_view language) {
    for (const bool ours : {true, false}) {
        for (const SaidMail& mail : mails) {
            if (is_ours(mail) != ours) continue;
            if (const auto formal = formality_of_greeting(first_line(mail))) return *formal;
            if (const auto formal = formality_of_words(clean_text(mail), language)) return *formal;
        }
    }
    return true;
}

// "Whitfield, Ann" and "Ann Whitfield (Brightwater)" are Ann.
std::string first_name_of(const std::string& name) {
    std::string_view rest{name};
    const auto comma = rest.find(", ");
    if (comma != std::string_view::npos) rest.remove_prefix(comma + 2);
    return std::string{rest.substr(0, rest.find(' '))};
}

std::string last_name_of(const std::string& name) {
    const auto comma = name.find(", ");
    if (comma != std::string::npos) return name.substr(0, comma);
    const auto space = name.rfind(' ');
    return space == std::string::npos ? name : name.substr(space + 1);
}

bool is_to_alone(const domain::Activity& activity, const std::string& address) {
    const auto is_to = [](const auto& one) { return one.role == domain::ParticipantRole::To; };
    const auto& people = activity.participants;
    return std::count_if(people.begin(), people.end(), is_to) == 1 &&
           std::any_of(people.begin(), people.end(),
                       [&](const auto& one) { return is_to(one) && one.address == address; });
}

// How the rep has greeted this person before, word for word.
void reuse_greeting(std::span<const SaidMail> mails, const DraftPerson& to, const domain::User& rep,
                    Tone& tone) {
    for (const SaidMail& mail : mails) {
        const domain::Participant* sender = domain::sender_of(mail.activity);
        const bool is_reps =
            sender != nullptr && (sender->user == rep.id || sender->address == rep.address);
        if (!is_ours(mail) || !is_reps || !is_to_alone(mail.activity, to.address)) continue;
        const std::string_view line = first_line(mail);
        const std::string key = sentence_key(line);
        const bool names = !to.name.empty() &&
                           (key.find(sentence_key(first_name_of(to.name))) != std::string::npos ||
                            key.find(sentence_key(last_name_of(to.name))) != std::string::npos);
        if (!is_greeting_line(line) || !names) continue;
        const std::size_t begin = mail.sentences.front().begin;
        tone.greeting = line;
        tone.greeted_in = {cite(mail, {begin, begin + line.size()})};
        return;
    }
}

}  // namespace

Tone tone_for(std::span<const SaidMail> mails, const DraftPerson& to, const domain::User& rep) {
    Tone tone;
    tone.language = language_of(mails);
    tone.is_formal = formality_of(mails, tone.language);
    const Phrases& phrases = tone.phrases();
    reuse_greeting(mails, to, rep, tone);
    if (tone.greeting.empty()) {
        tone.greeting =
            to.name.empty()
                ? phrases.greeting_nameless
                : fill(phrases.greeting, {{"name", to.name}, {"first", first_name_of(to.name)}});
    }
    tone.closing = phrases.closing;
    tone.closing += "\n" + (tone.is_formal ? rep.name : first_name_of(rep.name));
    return tone;
}

}  // namespace foresail::insight::drafts
