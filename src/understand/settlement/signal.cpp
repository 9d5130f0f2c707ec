#include "understand/settlement/signal.h"

#include "understand/cue/cue.h"
#include "understand/date.h"
#include "understand/settlement/signal_table.h"
#include "understand/settlement/signal_words.h"

#include <algorithm>

namespace foresail::understand {
namespace {

using domain::Activity;
using domain::DueDate;
using domain::Span;

constexpr std::size_t signal_count_max = 20;
constexpr std::size_t sentence_count_max = 60;
constexpr std::size_t sentence_bytes_limit = 600;
constexpr std::size_t date_count_max = 4;
constexpr std::size_t attachment_count_max = 20;
// What only an attachment's name says.
constexpr double attachment_prior = 0.75;

bool matches(std::string_view text, const std::vector<Pattern>& patterns) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
        return re2::RE2::PartialMatch(piece_of(text), *pattern);
    });
}

bool needs_date(SignalKind kind) {
    return kind == SignalKind::Delayed || kind == SignalKind::Granted;
}

std::vector<DueDate> dates_of(const Activity& activity, Span sentence) {
    std::vector<DueDate> dates;
    const auto mentions = find_dates(sentence.of(activity.text), activity.language,
                                     activity.sent_at, activity.utc_offset_min);
    for (const DateMention& one : mentions) {
        const bool is_no_day = one.is_duration || one.is_recurring || one.is_vague;
        if (is_no_day || one.end <= activity.sent_at) continue;
        if (dates.size() == date_count_max) break;
        const bool has_time = one.grain == "minute" || one.grain == "hour";
        dates.push_back({.at = has_time ? one.start : one.end - std::chrono::milliseconds{1},
                         .has_time = has_time,
                         .text = one.text,
                         .span = {sentence.begin + one.span.begin, sentence.begin + one.span.end}});
    }
    return dates;
}

// File names stand in for words: "quote-v2.pdf" is about a quote.
std::string words_of_attachments(const Activity& activity) {
    std::string words;
    std::size_t count = 0;
    for (const domain::Attachment& one : activity.attachments) {
        if (one.is_inline || one.file_name.empty() || count++ == attachment_count_max) continue;
        words += " " + one.file_name.substr(0, one.file_name.rfind('.'));
    }
    return words;
}

// "Attached is the quote; the contract follows": what stands behind a turn is another matter.
std::string_view clause_at(std::string_view sentence, std::size_t at) {
    static const re2::RE2 turn{
        R"((?i)(;|:\s|\s[–—-]\s|\s(?:but|while|whereas|aber|mais|pero)\s|,\s(?:the|das|der|die)\s)"
        R"([^,;]{2,60}\s(?:follows?|will follow|folgt|folgen)))"};
    std::size_t begin = 0;
    re2::StringPiece rest = piece_of(sentence);
    re2::StringPiece found;
    while (re2::RE2::FindAndConsume(&rest, turn, &found)) {
        const auto turn_at = static_cast<std::size_t>(found.data() - sentence.data());
        if (turn_at > at) return sentence.substr(begin, turn_at - begin);
        begin = turn_at + found.size();
    }
    return sentence.substr(begin);
}

class SignalReader {
public:
    SignalReader(const Activity& activity, std::span<const Sentence> sentences)
        : activity_{activity},
          sentences_{sentences.first(std::min(sentences.size(), sentence_count_max))},
          table_{signal_table_of(activity.language)},
          attachments_{words_of_attachments(activity)} {}

    std::vector<Signal> read() {
        for (std::size_t i = 0; i < sentences_.size(); ++i) read_sentence(i);
        add_attachments();
        return std::move(signals_);
    }

private:
    void read_sentence(std::size_t index) {
        const Span span = sentences_[index].span;
        const std::string_view text = span.of(activity_.text);
        if (text.size() > sentence_bytes_limit || text.starts_with('>')) return;
        const bool is_never = matches(text, table_.never);
        std::vector<SignalKind> seen;
        for (const SignalPattern& pattern : table_.signals) {
            if (is_never && pattern.kind != SignalKind::Missing && !needs_date(pattern.kind))
                continue;
            if (std::find(seen.begin(), seen.end(), pattern.kind) != seen.end()) continue;
            if (signals_.size() == signal_count_max) return;
            re2::StringPiece found;
            if (!find(text, pattern, found)) continue;
            seen.push_back(pattern.kind);
            add(index, pattern,
                clause_at(text, static_cast<std::size_t>(found.data() - text.data())));
        }
    }

    static bool find(std::string_view text, const SignalPattern& pattern, re2::StringPiece& found) {
        const re2::StringPiece piece = piece_of(text);
        return pattern.pattern->Match(piece, 0, piece.size(), re2::RE2::UNANCHORED, &found, 1);
    }

    void add(std::size_t index, const SignalPattern& pattern, std::string_view clause) {
        const Span sentence = sentences_[index].span;
        Signal signal{.kind = pattern.kind,
                      .deed = pattern.deed,
                      .prior = pattern.prior,
                      .is_firm = matches(sentence.of(activity_.text), table_.firm),
                      .span = sentence,
                      .quote = std::string{sentence.of(activity_.text)},
                      .about = std::string{clause}};
        const bool is_late = needs_date(signal.kind) || signal.kind == SignalKind::Unable;
        if (is_late) {
            // The whole sentence: "I can't make Friday, but you'll have the quote on Tuesday".
            signal.about = signal.quote;
            signal.dates = dates_of(activity_, sentence);
            // "Would Tuesday suit you?" is not agreed yet.
            if (signal.quote.ends_with('?')) return;
            take_next(index, signal);
            if (needs_date(signal.kind) && signal.dates.empty()) return;
        }
        if (signal.kind == SignalKind::Given && signal.deed == Deed::Send) {
            signal.about += attachments_;
            is_given_ = true;
        }
        signals_.push_back(std::move(signal));
    }

    // "It is not ready yet. I will send it by Monday": the promise behind it has the date.
    void take_next(std::size_t index, Signal& signal) const {
        if (index + 1 >= sentences_.size() || signal.kind == SignalKind::Granted) return;
        const Span next = sentences_[index + 1].span;
        const auto cue = find_cue(next.of(activity_.text), activity_.language);
        if (!cue || cue->kind != domain::CommitmentKind::Promise) return;
        const auto dates = dates_of(activity_, next);
        if (dates.empty()) return;
        signal.dates.insert(signal.dates.end(), dates.begin(), dates.end());
        signal.span.end = next.end;
        signal.quote = std::string{signal.span.of(activity_.text)};
    }

    // A mail that says nothing of its attachments gives them all the same.
    void add_attachments() {
        if (attachments_.empty() || is_given_ || signals_.size() == signal_count_max) return;
        signals_.push_back({.kind = SignalKind::Given,
                            .deed = Deed::Send,
                            .prior = attachment_prior,
                            .quote = attachments_.substr(1),
                            .about = attachments_});
    }

    const Activity& activity_;
    std::span<const Sentence> sentences_;
    const SignalTable& table_;
    std::string attachments_;
    bool is_given_ = false;
    std::vector<Signal> signals_;
};

}  // namespace

std::vector<Signal> find_signals(const Activity& activity, std::span<const Sentence> sentences) {
    return SignalReader{activity, sentences}.read();
}

nlohmann::json to_json(const Signal& signal) {
    nlohmann::json dates = nlohmann::json::array();
    for (const DueDate& date : signal.dates) {
        dates.push_back(
            {domain::to_ms(date.at), date.has_time, date.text, date.span.begin, date.span.end});
    }
    return {{"kind", signal_kind_words.text_of(signal.kind)},
            {"deed", to_text(signal.deed)},
            {"prior", signal.prior},
            {"is_firm", signal.is_firm},
            {"begin", signal.span.begin},
            {"end", signal.span.end},
            {"quote", signal.quote},
            {"about", signal.about},
            {"dates", dates}};
}

std::optional<Signal> parse_signal(const nlohmann::json& json) {
    const auto kind = signal_kind_words.value_of(json.value("kind", ""));
    const auto deed = parse_deed(json.value("deed", ""));
    if (!kind || !deed) return std::nullopt;
    Signal signal{.kind = *kind,
                  .deed = *deed,
                  .prior = json.value("prior", 0.0),
                  .is_firm = json.value("is_firm", false),
                  .span = {json.value("begin", std::size_t{0}), json.value("end", std::size_t{0})},
                  .quote = json.value("quote", ""),
                  .about = json.value("about", "")};
    for (const auto& date : json.value("dates", nlohmann::json::array())) {
        if (!date.is_array() || date.size() != 5) return std::nullopt;
        signal.dates.push_back({.at = domain::from_ms(date[0].get<std::int64_t>()),
                                .has_time = date[1].get<bool>(),
                                .text = date[2].get<std::string>(),
                                .span = {date[3].get<std::size_t>(), date[4].get<std::size_t>()}});
    }
    return signal;
}

}  // namespace foresail::understand
