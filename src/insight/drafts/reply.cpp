// The answer to a mail that asks something: thanks, what was asked, room for the answer, what is
// open between the two.
#include "insight/drafts/open_points.h"
#include "insight/drafts/plan.h"
#include "insight/question_sentence.h"

#include <algorithm>

#include <re2/re2.h>

namespace foresail::insight::drafts {
namespace {

using domain::Activity;
using domain::Draft;
using domain::DraftPerson;
using domain::ParticipantRole;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t asked_count_max = 4;
constexpr std::size_t quoted_bytes_max = 20'000;
constexpr std::chrono::days history_days{365};

// Who wants the answer: Reply-To, else the sender.
DraftPerson receiver_of(const Activity& activity) {
    const domain::Participant* sender = domain::sender_of(activity);
    DraftPerson person;
    if (sender != nullptr) person = {sender->name, sender->address};
    for (const domain::Participant& one : activity.participants) {
        if (one.role != ParticipantRole::ReplyTo || one.address.empty()) continue;
        return {one.name.empty() ? person.name : one.name, one.address};
    }
    return person;
}

std::string reply_subject(const std::string& subject) {
    static const re2::RE2 is_reply{R"((?i)^\s*(?:re|aw|antw|sv|rv|réf?)\s*(?:\[\d+\])?\s*:)"};
    return re2::RE2::PartialMatch(subject, is_reply) ? subject : "Re: " + subject;
}

// As mail programs quote. What is marked as an instruction to software is not sent round again.
std::string quote_mail(const Rep& rep, const Tone& tone, const SaidMail& mail) {
    std::string text = clean_text(mail, LeftOut::Shown);
    if (text.size() > quoted_bytes_max) {
        std::size_t end = quoted_bytes_max;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
        text.resize(end);
    }
    std::string quoted = fill(tone.phrases().attribution,
                              {{"date", date_in(tone.language, rep.local, mail.activity.sent_at)},
                               {"name", sender_name(mail.activity)}});
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        quoted += "\n> " + text.substr(at, end - at);
        at = end + 1;
    }
    return quoted;
}

// The requests that are open, else the last question.
Result<std::vector<domain::Citation>> find_asked(const Rep& rep, const SaidMail& mail) {
    store::CommitmentFilter filter;
    filter.activity = mail.activity.id;
    filter.kind = domain::CommitmentKind::Request;
    filter.state = domain::CommitmentState::Open;
    TRY(const auto requests, rep.tables.commitments.list(rep.viewer, filter, {}));
    std::vector<domain::Citation> asked;
    asked.reserve(requests.items.size());
    for (const domain::Commitment& request : requests.items) asked.push_back(cite(request));
    std::sort(asked.begin(), asked.end(),
              [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
    if (asked.size() > asked_count_max) asked.resize(asked_count_max);
    const auto question = find_question(mail.activity, mail.facts);
    const bool is_known =
        question && std::any_of(asked.begin(), asked.end(), [&](const domain::Citation& one) {
            return one.span.begin < question->end && question->begin < one.span.end;
        });
    if (question && !is_known && asked.size() < asked_count_max) {
        asked.push_back(cite(mail, *question));
    }
    return asked;
}

Result<> check_can_answer(const Activity& activity) {
    const bool is_theirs = activity.kind == domain::ActivityKind::Email &&
                           activity.direction != domain::Direction::Outbound;
    if (!is_theirs || activity.automation != domain::Automation::None ||
        receiver_of(activity).address.empty()) {
        return failure(ErrorCode::FailedPrecondition, "there is nobody to answer here",
                       "Draft a reply to a mail that a person has sent to you.");
    }
    return {};
}

// What both have written, for the tone.
Result<std::vector<SaidMail>> history_with(const Rep& rep, const SaidMail& mail) {
    const domain::Participant* sender = domain::sender_of(mail.activity);
    const auto since = rep.local.now - history_days;
    store::TimelineFilter filter;
    if (sender != nullptr && !sender->contact.empty()) {
        filter.contact = sender->contact;
    } else {
        filter.thread = mail.activity.thread;
    }
    TRY(auto mails, mails_of(rep, filter, since));
    // The language is that of the mail to answer.
    mails.insert(mails.begin(), mail);
    return mails;
}

void add_asked(const Rep& rep, const Tone& tone, const SaidMail& mail,
               const std::vector<domain::Citation>& asked, MailText& text) {
    const Phrases& phrases = tone.phrases();
    std::vector<domain::Citation> thanked = asked;
    if (thanked.empty() && !mail.sentences.empty()) {
        thanked.push_back(cite(mail, mail.sentences.front()));
    }
    if (thanked.size() > 1) thanked.resize(1);
    text.add("body",
             fill(phrases.thanks_for_mail,
                  {{"date", date_in(tone.language, rep.local, mail.activity.sent_at)}}),
             thanked);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        text.add("body",
                 fill(i == 0 ? phrases.asked : phrases.asked_too,
                      {{"quote", quoted_in(phrases, asked[i].quote)}}),
                 {asked[i]});
    }
}

}  // namespace

Result<Draft> plan_reply(const Rep& rep, const domain::User& user, const DraftRequest& request) {
    TRY(auto activity, rep.tables.activities.get(rep.viewer, request.activity));
    TRY_VOID(check_can_answer(activity));
    TRY(const auto mail, read_said(rep, std::move(activity)));
    TRY(const auto history, history_with(rep, mail));
    TRY(const auto asked, find_asked(rep, mail));

    Draft draft;
    draft.kind = domain::DraftKind::Reply;
    draft.activity = mail.activity.id;
    if (const auto* sender = domain::sender_of(mail.activity)) draft.contact = sender->contact;
    const DraftPerson to = receiver_of(mail.activity);
    const Tone tone = tone_for(history, to, user);

    MailText text;
    text.add("greeting", tone.greeting, tone.greeted_in);
    add_asked(rep, tone, mail, asked, text);
    text.add("gap", tone.phrases().answer_gap);
    if (!draft.contact.empty()) {
        TRY(const auto open, open_promises(rep, {.contact = draft.contact}, mail.activity.id));
        add_open_promises(rep, tone, open,
                          {.ours = tone.phrases().ours_open, .theirs = tone.phrases().theirs_open},
                          text);
    }
    text.add("closing", tone.closing);

    draft.plan.language = tone.language;
    draft.plan.is_formal = tone.is_formal;
    draft.plan.to = {to};
    draft.plan.subject = reply_subject(mail.activity.subject);
    draft.plan.quoted = quote_mail(rep, tone, mail);
    text.move_to(draft.plan);
    return draft;
}

}  // namespace foresail::insight::drafts
