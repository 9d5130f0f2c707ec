// A note is an activity like a mail: it stands on timelines and is found by its words.
#include "store/commit.h"
#include "store/edits/edit_steps.h"

namespace foresail::store {

namespace {

using domain::Activity;
using domain::ActivityId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using resolve::Links;

constexpr std::size_t note_bytes_max = 100'000;
constexpr std::size_t passage_bytes_max = 1200;

/// Where a piece of at most passage_bytes_max ends: at a line's end, a blank, or between
/// characters.
std::size_t end_of_piece(std::string_view text, std::size_t begin) {
    if (text.size() - begin <= passage_bytes_max) return text.size();
    const std::size_t end = begin + passage_bytes_max;
    for (const char* stop : {"\n", " "}) {
        const auto at = text.rfind(stop, end);
        if (at != std::string_view::npos && at > begin) return at + 1;
    }
    std::size_t at = end;
    while (at > begin && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at > begin ? at : end;
}

std::vector<domain::Passage> passages_of(const Activity& note) {
    std::vector<domain::Passage> passages;
    for (std::size_t begin = 0; begin < note.text.size();) {
        const std::size_t end = end_of_piece(note.text, begin);
        const domain::Span span{begin, end};
        passages.push_back({note.id,
                            static_cast<int>(passages.size()),
                            span,
                            std::string{span.of(note.text)},
                            {}});
        begin = end;
    }
    return passages;
}

Result<> link_to_contact(const EditStep& step, const std::string& id, Links& links) {
    TRY(const auto contact, step.tables.contacts.get_for(step.viewer, domain::ContactId{id}));
    links.contacts.push_back(contact.id);
    if (!contact.company.empty() && !links.company) links.company = contact.company;
    // Name and address are each reader's own look at the contact: a mail that he may not see may
    // have told them.
    links.activity.participants.push_back({domain::ParticipantRole::To, "", "", contact.id, {}});
    links.activity.audience = contact.audience;
    return {};
}

/// At least one of contact, company, deal; those of the deal come along. Who may not see the
/// contact or the company does not see the note.
Result<> link_to_subject(const EditStep& step, Links& links) {
    TRY(const auto contact, step.fields.text("contact", 64));
    TRY(const auto company, step.fields.text("company", 64));
    TRY(const auto deal, step.fields.text("deal", 64));
    if (company && !company->empty()) {
        TRY(const auto found,
            step.tables.companies.get_for(step.viewer, domain::CompanyId{*company}));
        links.company = found.id;
        links.activity.audience = found.audience;
    }
    if (contact && !contact->empty()) TRY_VOID(link_to_contact(step, *contact, links));
    if (deal && !deal->empty()) {
        TRY(const auto found, step.tables.deals.get(domain::DealId{*deal}));
        links.deal = found.id;
        if (!links.company && !found.company.empty()) links.company = found.company;
    }
    if (links.contacts.empty() && !links.company && !links.deal) {
        return failure(ErrorCode::InvalidArgument, "a note needs a contact, a company or a deal");
    }
    return {};
}

}  // namespace

Result<> create_note(const EditStep& step) {
    Links links;
    Activity& note = links.activity;
    note.id = ActivityId{step.edit.record};
    if (note.id.empty()) return failure(ErrorCode::InvalidArgument, "a note without an id");
    note.workspace = step.viewer.workspace;
    note.kind = domain::ActivityKind::Note;
    note.direction = domain::Direction::Internal;
    TRY(note.text, step.fields.required_text("text", note_bytes_max));
    note.zones = {{domain::ZoneKind::Reply, {0, note.text.size()}}};
    note.sent_at = step.at;
    note.thread = domain::derive_id<domain::ThreadId>(step.at, {"note", note.id.text});
    note.participants.push_back({domain::ParticipantRole::From, "", "", {}, step.edit.by});
    TRY_VOID(link_to_subject(step, links));
    understand::Reading reading;
    reading.passages = passages_of(note);
    return commit(step.tables, links, reading, step.at);
}

}  // namespace foresail::store
