// The mail after a meeting or a call, or after a silence: what it comes back to, what each side has
// promised, the figures so far, room for the next step.
#include "insight/drafts/figures.h"
#include "insight/drafts/open_points.h"
#include "insight/drafts/plan.h"

#include <algorithm>

namespace foresail::insight::drafts {
namespace {

using domain::Draft;
using domain::DraftPerson;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t figure_count_max = 2;
constexpr std::chrono::days history_days{365};
// A note this old is of another conversation.
constexpr std::chrono::days note_days_max{14};

struct About {
    store::TimelineFilter timeline;
    store::CommitmentFilter commitments;
};

About about_of(const DraftRequest& request) {
    About about;
    if (!request.deal.empty()) {
        about.timeline.deal = about.commitments.deal = request.deal;
    } else if (!request.company.empty()) {
        about.timeline.company = about.commitments.company = request.company;
    } else {
        about.timeline.contact = about.commitments.contact = request.contact;
    }
    return about;
}

// Errors: NotFound.
Result<> check_record(const Rep& rep, const DraftRequest& request) {
    if (!request.deal.empty()) {
        TRY_VOID(rep.tables.deals.get(request.deal));
    } else if (!request.company.empty()) {
        TRY_VOID(rep.tables.companies.get_for(rep.viewer, request.company));
    } else {
        TRY_VOID(rep.tables.contacts.get_for(rep.viewer, request.contact));
    }
    return {};
}

// The contact, or the one of the record who has written or was written to last.
Result<domain::ContactId> person_of(const Rep& rep, const DraftRequest& request,
                                    std::span<const SaidMail> mails) {
    if (!request.contact.empty()) {
        TRY(const auto contact, rep.tables.contacts.get_for(rep.viewer, request.contact));
        return contact.id;
    }
    for (const SaidMail& mail : mails) {
        const bool is_theirs = mail.activity.direction == domain::Direction::Inbound;
        for (const domain::Participant& one : mail.activity.participants) {
            const bool counts = is_theirs ? one.role == domain::ParticipantRole::From
                                          : one.role == domain::ParticipantRole::To;
            if (counts && !one.contact.empty()) return one.contact;
        }
    }
    return failure(ErrorCode::FailedPrecondition, "nobody has written about this yet",
                   "A follow-up mail needs at least one mail to come back to.");
}

// The newest note of a conversation, else the newest mail of either side.
const SaidMail& occasion_of(std::span<const SaidMail> mails, domain::Instant now) {
    for (const SaidMail& mail : mails) {
        const bool is_note = mail.activity.kind == domain::ActivityKind::Note;
        if (is_note && mail.activity.sent_at > now - note_days_max) return mail;
    }
    const auto mail = std::find_if(mails.begin(), mails.end(), [](const SaidMail& one) {
        return one.activity.kind == domain::ActivityKind::Email;
    });
    return mail == mails.end() ? mails.front() : *mail;
}

const char* opening_of(const Phrases& phrases, const SaidMail& occasion) {
    if (occasion.activity.kind == domain::ActivityKind::Note) return phrases.thanks_for_talk;
    return occasion.activity.direction == domain::Direction::Outbound ? phrases.back_to_ours
                                                                      : phrases.back_to_theirs;
}

std::string subject_of(const Rep& rep, const Tone& tone, std::span<const SaidMail> mails,
                       const SaidMail& occasion) {
    const std::string& subject = occasion.activity.subject;
    if (occasion.activity.kind == domain::ActivityKind::Email && !subject.empty()) return subject;
    for (const SaidMail& mail : mails) {
        if (!mail.activity.subject.empty()) return mail.activity.subject;
    }
    return fill(tone.phrases().follow_up_subject,
                {{"date", date_in(tone.language, rep.local, occasion.activity.sent_at)}});
}

DraftPerson to_person(const domain::Contact& contact) {
    return {contact.name.value, contact.addresses.empty() ? "" : contact.addresses.front()};
}

std::vector<SaidMail> mails_with(std::span<const SaidMail> mails, const domain::ContactId& person) {
    std::vector<SaidMail> with;
    for (const SaidMail& mail : mails) {
        const auto& people = mail.activity.participants;
        const bool takes_part = std::any_of(people.begin(), people.end(),
                                            [&](const auto& one) { return one.contact == person; });
        if (takes_part) with.push_back(mail);
    }
    return with;
}

void add_figures(const Rep& rep, const Tone& tone, std::span<const Figure> figures,
                 MailText& text) {
    for (const Figure& figure : figures) {
        text.add("facts",
                 fill(tone.phrases().for_reference,
                      {{"quote", quoted_in(tone.phrases(), figure.citation.quote)},
                       {"date", date_in(tone.language, rep.local, figure.said_at)}}),
                 {figure.citation});
    }
}

}  // namespace

Result<Draft> plan_follow_up_mail(const Rep& rep, const domain::User& user,
                                  const DraftRequest& request) {
    TRY_VOID(check_record(rep, request));
    const About about = about_of(request);
    TRY(const auto mails, mails_of(rep, about.timeline, rep.local.now - history_days));
    TRY(const auto person, person_of(rep, request, mails));
    TRY(const auto contact, rep.tables.contacts.get_for(rep.viewer, person));
    const std::vector<SaidMail> shared = mails_with(mails, person);
    if (shared.empty()) {
        return failure(ErrorCode::FailedPrecondition, "there is no mail with this person yet",
                       "A follow-up mail needs at least one mail or note to come back to.");
    }
    const SaidMail& occasion = occasion_of(shared, rep.local.now);
    const DraftPerson to = to_person(contact);
    const Tone tone = tone_for(shared, to, user);
    TRY(const auto promises, open_promises(rep, about.commitments, {}));

    Draft draft;
    draft.kind = domain::DraftKind::FollowUpMail;
    draft.contact = person;
    draft.company = request.company;
    draft.deal = request.deal;
    MailText text;
    text.add("greeting", tone.greeting, tone.greeted_in);
    std::vector<domain::Citation> cited;
    if (!occasion.sentences.empty()) cited.push_back(cite(occasion, occasion.sentences.back()));
    text.add("body",
             fill(opening_of(tone.phrases(), occasion),
                  {{"date", date_in(tone.language, rep.local, occasion.activity.sent_at)}}),
             cited);
    add_open_promises(rep, tone, promises,
                      {.ours = tone.phrases().ours_agreed, .theirs = tone.phrases().theirs_agreed},
                      text);
    add_figures(rep, tone, newest_figures(shared, promises, figure_count_max), text);
    text.add("gap", tone.phrases().step_gap);
    text.add("closing", tone.closing);

    draft.plan.language = tone.language;
    draft.plan.is_formal = tone.is_formal;
    draft.plan.to = {to};
    draft.plan.subject = subject_of(rep, tone, shared, occasion);
    text.move_to(draft.plan);
    return draft;
}

}  // namespace foresail::insight::drafts
