// The negotiation brief: what was said in the last months, as quotes under positions, concessions,
// open promises, leverage and risks. Nothing in it is worded by us but the headings.
#include "insight/drafts/figures.h"
#include "insight/drafts/open_points.h"
#include "insight/drafts/plan.h"
#include "insight/drafts/stance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace foresail::insight::drafts {
namespace {

using domain::Draft;
using domain::DraftSentence;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t item_count_max = 6;  // A section; a brief is read before a call.
constexpr std::size_t sentence_bytes_min = 12;
constexpr std::size_t sentence_bytes_max = 600;
constexpr int days_a_month = 30;
// What is said counts half after so many days.
constexpr double half_life_days = 45;

struct Item {
    DraftSentence sentence;
    double strength = 0;
};
using Sections = std::map<Section, std::vector<Item>>;

// What a record is about, for both lists.
struct Subject {
    store::TimelineFilter timeline;
    store::CommitmentFilter commitments;
    std::string name;
};

Result<Subject> subject_of(const Rep& rep, const DraftRequest& request) {
    Subject subject;
    if (!request.deal.empty()) {
        TRY(const auto deal, rep.tables.deals.get(request.deal));
        subject.timeline.deal = subject.commitments.deal = deal.id;
        subject.name = deal.title;
    } else if (!request.company.empty()) {
        TRY(const auto company, rep.tables.companies.get_for(rep.viewer, request.company));
        subject.timeline.company = subject.commitments.company = company.id;
        subject.name = company.name.value.empty() ? company.mail_domain : company.name.value;
    } else {
        TRY(const auto contact, rep.tables.contacts.get_for(rep.viewer, request.contact));
        subject.timeline.contact = subject.commitments.contact = contact.id;
        subject.name = contact.name.value;
    }
    return subject;
}

// A deal that was made after the talks began has no mails of before: then its people's count.
Result<std::vector<SaidMail>> mails_about(const Rep& rep, const Subject& subject,
                                          domain::Instant since) {
    TRY(auto mails, mails_of(rep, subject.timeline, since));
    if (!subject.timeline.deal) return mails;
    TRY(const auto deal, rep.tables.deals.get(*subject.timeline.deal));
    std::set<domain::ActivityId> seen;
    for (const SaidMail& mail : mails) seen.insert(mail.activity.id);
    for (const domain::ContactId& contact : deal.contacts) {
        TRY(auto more, mails_of(rep, {.contact = contact}, since));
        for (SaidMail& mail : more) {
            if (mails.size() == mail_count_max) break;
            if (seen.insert(mail.activity.id).second) mails.push_back(std::move(mail));
        }
    }
    return mails;
}

double freshness(const Rep& rep, domain::Instant at) {
    const auto age = std::chrono::duration<double, std::ratio<86400>>{rep.local.now - at};
    return std::exp2(-std::max(0.0, age.count()) / half_life_days);
}

void read_mail(const Rep& rep, const SaidMail& mail, Sections& sections) {
    if (mail.activity.kind != domain::ActivityKind::Email) return;
    const bool is_ours = mail.activity.direction == domain::Direction::Outbound;
    const Speaker speaker = is_ours ? Speaker::Ours : Speaker::Theirs;
    for (const domain::Span span : mail.sentences) {
        const std::string_view text = span.of(mail.activity.text);
        if (text.size() < sentence_bytes_min || text.size() > sentence_bytes_max) continue;
        const auto stance = find_stance(text, speaker, mail.activity.language);
        if (!stance) continue;
        const double figure = states_figure(mail, span) ? 0.15 : 0;
        sections[stance->section].push_back(
            {.sentence = {.text = std::string{text},
                          .part = to_text(stance->section),
                          .citations = {cite(mail, span)},
                          .speaker = sender_name(mail.activity),
                          .note = is_ours ? "ours" : "theirs",
                          .at = mail.activity.sent_at},
             .strength = stance->weight + figure + freshness(rep, mail.activity.sent_at)});
    }
}

Result<> add_promises(const Rep& rep, const Subject& subject, domain::Instant since,
                      Sections& sections) {
    store::CommitmentFilter about = subject.commitments;
    about.said_from = since;
    TRY(const auto promises, open_promises(rep, about, {}));
    for (const domain::Commitment& one : promises) {
        TRY(const auto activity, rep.tables.activities.get(rep.viewer, one.activity));
        const bool is_ours = one.side == domain::Side::Ours;
        std::string note = is_ours ? "ours" : "theirs";
        if (one.due && one.due->at <= rep.local.now) note += " overdue";
        const bool is_late = note.ends_with("overdue");
        sections[Section::OpenPromises].push_back(
            {.sentence = {.text = one.quote,
                          .part = to_text(Section::OpenPromises),
                          .citations = {cite(one)},
                          .speaker = sender_name(activity),
                          .note = std::move(note),
                          .at = one.said_at},
             .strength = one.confidence + freshness(rep, one.said_at) + (is_late ? 1 : 0)});
    }
    return {};
}

// Strongest and newest first; what stands somewhere already, in the same words, is left out.
void put_in_order(std::vector<Item>& items, std::set<std::string>& seen) {
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.sentence.at > b.sentence.at;
    });
    std::erase_if(items, [&](const Item& item) {
        return !seen.insert(sentence_key(item.sentence.text)).second;
    });
    if (items.size() > item_count_max) items.resize(item_count_max);
}

constexpr std::array<std::pair<Section, const char*>, 5> headings{
    {{Section::Positions, "Positions"},
     {Section::Concessions, "Concessions"},
     {Section::OpenPromises, "Open promises"},
     {Section::Leverage, "Leverage"},
     {Section::Risks, "Risks"}}};

void write(const Rep& rep, Sections& sections, domain::DraftPlan& plan) {
    const Phrases& phrases = phrases_of("en", true);
    std::set<std::string> seen;
    put_in_order(sections[Section::OpenPromises], seen);
    for (const auto& [section, heading] : headings) {
        std::vector<Item>& items = sections[section];
        if (section != Section::OpenPromises) put_in_order(items, seen);
        if (items.empty()) continue;
        if (!plan.text.empty()) plan.text += "\n\n";
        plan.text += heading;
        for (Item& item : items) {
            DraftSentence& sentence = item.sentence;
            sentence.text = quoted_in(phrases, sentence.text);
            plan.text += "\n- " + sentence.text + " (" + sentence.speaker + ", " +
                         date_in("en", rep.local, *sentence.at) + ")";
            plan.sentences.push_back(std::move(sentence));
        }
    }
}

}  // namespace

Result<Draft> plan_brief(const Rep& rep, const domain::User& /*user*/,
                         const DraftRequest& request) {
    TRY(const auto subject, subject_of(rep, request));
    const auto since = rep.local.now - std::chrono::days{days_a_month * request.months};
    TRY(const auto mails, mails_about(rep, subject, since));
    Sections sections;
    TRY_VOID(add_promises(rep, subject, since, sections));
    for (const SaidMail& mail : mails) read_mail(rep, mail, sections);

    Draft draft;
    draft.kind = domain::DraftKind::Brief;
    draft.contact = request.contact;
    draft.company = request.company;
    draft.deal = request.deal;
    draft.plan.language = "en";
    draft.plan.subject = subject.name;
    draft.plan.since = since;
    write(rep, sections, draft.plan);
    if (draft.plan.sentences.empty()) {
        return failure(ErrorCode::FailedPrecondition,
                       "nothing was said in these months that a brief could quote",
                       "Look further back, or write to them first.");
    }
    return draft;
}

}  // namespace foresail::insight::drafts
