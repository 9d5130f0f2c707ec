#include "insight/drafts/rewording.h"

#include "insight/drafts/phrases.h"

#include <algorithm>
#include <set>

#include <re2/re2.h>

namespace foresail::insight::drafts {
namespace {

using domain::Draft;
using domain::DraftKind;
using domain::DraftSentence;
using domain::DraftWording;
using domain::Wording;
using platform::Result;

constexpr std::size_t reason_count_max = 20;

const char* language_name(std::string_view language) {
    if (language == "de") return "German";
    if (language == "fr") return "French";
    if (language == "es") return "Spanish";
    return "English";
}

std::string instruction_for(const Draft& draft) {
    const std::string language = language_name(draft.plan.language);
    const std::string tone = draft.plan.is_formal ? "formal" : "friendly";
    switch (draft.kind) {
        case DraftKind::Reply:
            return "Write the body of a short, " + tone + " reply in " + language +
                   " to the mail [m1]: what was asked, what we have promised, what is still open. "
                   "No greeting and no closing.";
        case DraftKind::FollowUpMail:
            return "Write the body of a short, " + tone + " follow-up mail in " + language +
                   ": what each side has promised, the figures so far, what comes next. No "
                   "greeting and no closing.";
        case DraftKind::Brief:
            break;
    }
    return "Write a summary of at most five sentences in " + language +
           " for a sales representative before a negotiation: what they want, what was conceded, "
           "what is at risk.";
}

std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : text) {
        const bool is_beyond_ascii = (static_cast<unsigned char>(c) & 0x80U) != 0;
        const bool is_upper = c >= 'A' && c <= 'Z';
        if (is_upper || is_beyond_ascii || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            word += is_upper ? static_cast<char>(c + ('a' - 'A')) : c;
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    if (!word.empty()) words.insert(std::move(word));
    return words;
}

// The sentence of the cited mail that shares most words with what was written.
std::optional<domain::Citation> nearest(const SaidMail& mail, std::string_view written) {
    const std::set<std::string> wanted = words_of(written);
    std::optional<domain::Span> best;
    double best_share = -1;
    for (const domain::Span span : mail.sentences) {
        const auto words = words_of(span.of(mail.activity.text));
        const auto shared = std::count_if(words.begin(), words.end(),
                                          [&](const auto& word) { return wanted.contains(word); });
        const double share = static_cast<double>(shared) / static_cast<double>(words.size() + 3);
        if (share > best_share) {
            best_share = share;
            best = span;
        }
    }
    if (!best) return std::nullopt;
    return cite(mail, *best);
}

// "We start on Friday [m1, m2]. ..." to sentences with their citations. What cites nothing was cut.
std::vector<DraftSentence> read_shown(const std::string& shown,
                                      const std::vector<WritingSource>& sources) {
    static const re2::RE2 cited{R"(^\s*([^\[\]]+?)((?:\s*\[[^\[\]\n]*\])+)([.!?]*))"};
    static const re2::RE2 id{R"(([A-Za-z]+\d+))"};
    std::vector<DraftSentence> sentences;
    re2::StringPiece rest{shown};
    std::string words;
    std::string ids;
    std::string stop;
    while (re2::RE2::Consume(&rest, cited, &words, &ids, &stop)) {
        DraftSentence sentence{.text = words + stop, .part = "body"};
        re2::StringPiece names{ids};
        std::string name;
        while (re2::RE2::FindAndConsume(&names, id, &name)) {
            for (const WritingSource& source : sources) {
                if (source.id != name) continue;
                if (auto citation = nearest(source.mail, words)) {
                    sentence.citations.push_back(*std::move(citation));
                }
            }
        }
        if (!sentence.citations.empty()) sentences.push_back(std::move(sentence));
    }
    return sentences;
}

// The template's frame with the model's body: the answer itself stays the rep's to write.
void put_into_frame(const Draft& draft, std::vector<DraftSentence> body, DraftWording& wording) {
    const bool is_mail = draft.kind != DraftKind::Brief;
    const auto add_frame = [&](std::string_view part) {
        for (const DraftSentence& sentence : draft.plan.sentences) {
            if (!is_mail || sentence.part != part) continue;
            if (!wording.text.empty()) wording.text += "\n\n";
            wording.text += sentence.text;
            wording.sentences.push_back(sentence);
        }
    };
    add_frame("greeting");
    bool is_first = true;
    for (DraftSentence& sentence : body) {
        if (!wording.text.empty()) wording.text += is_first ? "\n\n" : " ";
        is_first = false;
        wording.text += sentence.text;
        wording.sentences.push_back(std::move(sentence));
    }
    add_frame("gap");
    add_frame("closing");
}

// Without the words that were not found: what the guard cut is not shown again in its reason.
std::string reason_alone(const std::string& reason) {
    std::string alone = reason;
    re2::RE2::GlobalReplace(&alone, R"( "[^"]*")", "");
    return alone;
}

std::string head_of(const Draft& draft, const SaidMail& mail) {
    const LocalTime local{mail.activity.sent_at, mail.activity.utc_offset_min};
    const std::chrono::year_month_day date{local.today()};
    return sender_name(mail.activity) + ", " +
           date_in(draft.plan.language, local, mail.activity.sent_at) + " " +
           std::to_string(static_cast<int>(date.year())) + ":\n";
}

}  // namespace

Result<std::vector<WritingSource>> sources_for(const Rep& rep, const Draft& draft) {
    std::vector<domain::ActivityId> ids;
    if (!draft.activity.empty()) ids.push_back(draft.activity);
    for (const DraftSentence& sentence : draft.plan.sentences) {
        for (const domain::Citation& one : sentence.citations) ids.push_back(one.activity);
    }
    std::vector<WritingSource> sources;
    std::set<domain::ActivityId> seen;
    for (const domain::ActivityId& id : ids) {
        if (sources.size() == source_count_max || !seen.insert(id).second) continue;
        auto activity = rep.tables.activities.get(rep.viewer, id);
        if (!activity) continue;  // Seen no more: it vouches for nothing.
        TRY(auto mail, read_said(rep, *std::move(activity)));
        std::string text = head_of(draft, mail) + clean_text(mail);
        sources.push_back({.id = "m" + std::to_string(sources.size() + 1),
                           .mail = std::move(mail),
                           .text = std::move(text)});
    }
    return sources;
}

DraftWording reword(inference::Router& router, const Draft& draft,
                    const std::vector<WritingSource>& sources, const WritingLimits& limits) {
    GroundedTask task;
    task.task = {.workspace = draft.workspace,
                 .kind = std::string{"draft."} + to_text(draft.kind),
                 .sensitivity = inference::Sensitivity::Normal,
                 .preference = inference::Preference::Strongest};
    for (const WritingSource& source : sources) task.sources.push_back({source.id, source.text});
    task.instruction = instruction_for(draft);
    task.tokens_max = limits.tokens_max;
    task.deadline = limits.deadline;
    task.stop = limits.stop;
    task.uncited = UncitedSentence::Cut;

    DraftWording wording;
    const auto grounded = write_grounded(router, task);
    if (!grounded) {
        wording.state = Wording::Failed;
        wording.reason = grounded.error().message;
        return wording;
    }
    wording.model = grounded->model;
    for (const GuardRemoval& removal : grounded->removed) {
        if (wording.removed.size() == reason_count_max) break;
        wording.removed.push_back(reason_alone(removal.reason));
    }
    auto body = read_shown(grounded->shown, sources);
    if (body.empty()) {
        wording.state = Wording::Cut;
        wording.reason = "nothing of what the model wrote is in the mails";
        return wording;
    }
    wording.state = Wording::Written;
    put_into_frame(draft, std::move(body), wording);
    return wording;
}

}  // namespace foresail::insight::drafts
