#include "insight/drafts/evidence.h"

#include "understand/sentence.h"

#include <algorithm>
#include <utility>

namespace foresail::insight::drafts {
namespace {

using domain::Activity;
using domain::Span;
using platform::Result;

constexpr std::size_t sentence_count_max = 400;
constexpr std::size_t page_count_max = 10;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

std::vector<Span> reply_zones(const Activity& activity) {
    std::vector<Span> zones;
    for (const domain::Zone& zone : activity.zones) {
        if (zone.kind == domain::ZoneKind::Reply && zone.span.begin <= zone.span.end &&
            zone.span.end <= activity.text.size()) {
            zones.push_back(zone.span);
        }
    }
    if (activity.zones.empty()) zones.push_back({0, activity.text.size()});
    return zones;
}

void add_trimmed(Span span, SaidMail& mail) {
    const std::string& text = mail.activity.text;
    const auto is_blank = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\n'; };
    while (span.begin < span.end && is_blank(span.begin)) ++span.begin;
    while (span.end > span.begin && is_blank(span.end - 1)) --span.end;
    if (span.begin < span.end) mail.sentences.push_back(span);
}

// What is left of a sentence where a part of it is marked: a mail's last line reads on into what
// was put behind it.
void add_unmarked(Span sentence, SaidMail& mail) {
    for (const domain::Fact& fact : mail.facts) {
        const bool meets = fact.kind == domain::FactKind::Instruction &&
                           fact.span.begin < sentence.end && sentence.begin < fact.span.end;
        if (!meets) continue;
        if (fact.span.begin > sentence.begin) add_trimmed({sentence.begin, fact.span.begin}, mail);
        sentence.begin = std::min(fact.span.end, sentence.end);
    }
    add_trimmed(sentence, mail);
}

}  // namespace

Result<SaidMail> read_said(const Rep& rep, Activity activity) {
    SaidMail mail;
    TRY(mail.facts, rep.tables.activities.facts(activity.id));
    mail.activity = std::move(activity);
    for (const Span zone : reply_zones(mail.activity)) {
        for (const auto& sentence : understand::split_sentences(mail.activity.text, zone)) {
            if (mail.sentences.size() == sentence_count_max) return mail;
            add_unmarked(sentence.span, mail);
        }
    }
    return mail;
}

Result<std::vector<SaidMail>> mails_of(const Rep& rep, const store::TimelineFilter& filter,
                                       domain::Instant since) {
    std::vector<SaidMail> mails;
    store::PageRequest page{.limit = store::page_size_max, .cursor = {}};
    for (std::size_t pages = 0; pages < page_count_max; ++pages) {
        TRY(auto found, rep.tables.activities.timeline(rep.viewer, filter, page));
        for (Activity& activity : found.items) {
            if (activity.sent_at < since || mails.size() == mail_count_max) return mails;
            const bool is_internal = activity.kind == domain::ActivityKind::Email &&
                                     activity.direction == domain::Direction::Internal;
            if (activity.automation != domain::Automation::None || is_internal) continue;
            TRY(auto mail, read_said(rep, std::move(activity)));
            mails.push_back(std::move(mail));
        }
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return mails;
}

domain::Citation cite(const SaidMail& mail, Span span) {
    return {mail.activity.id, span, std::string{span.of(mail.activity.text)}};
}

domain::Citation cite(const domain::Commitment& commitment) {
    return {commitment.activity, commitment.span, commitment.quote};
}

std::string clean_text(const SaidMail& mail, LeftOut left_out) {
    std::string text;
    std::size_t from = 0;
    for (const Span zone : reply_zones(mail.activity)) {
        from = zone.begin;
        for (const domain::Fact& fact : mail.facts) {
            if (fact.kind != domain::FactKind::Instruction || fact.span.end > zone.end ||
                fact.span.begin < from) {
                continue;
            }
            text += mail.activity.text.substr(from, fact.span.begin - from);
            from = fact.span.end;
            if (left_out == LeftOut::Shown) {
                text += "[…]";
            } else if (text.empty() || is_space(text.back())) {
                // The white space that stood around it would tell of it.
                while (from < zone.end && is_space(mail.activity.text[from])) ++from;
            }
        }
        text += mail.activity.text.substr(from, zone.end - from);
        if (!text.empty() && text.back() != '\n') text += '\n';
    }
    while (!text.empty() && is_space(text.back())) text.pop_back();
    const auto first = std::find_if_not(text.begin(), text.end(), is_space);
    text.erase(text.begin(), first);
    return text;
}

std::string sender_name(const Activity& activity) {
    const domain::Participant* sender = domain::sender_of(activity);
    if (sender == nullptr) return "";
    return sender->name.empty() ? sender->address : sender->name;
}

}  // namespace foresail::insight::drafts
