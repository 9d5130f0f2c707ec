#include "normalize/zones/attribution.h"

#include <algorithm>
#include <string>

namespace foresail::normalize::zones {
namespace {

constexpr std::size_t lines_max = 5;
constexpr std::size_t bytes_max = 600;

// How an attribution with a date may begin: cheap to look at, before lines are joined.
const RE2& beginning() {
    static const RE2 re(
        "(?i)^(?:[-*_|]+\\s*)?(?:on|at|am|um|le|el|op|il|in|em|den|på|pe|dne|dnia|w dniu|a \\d|"
        "the|vào|tarihinde|wiadomość|\\d{1,4}[./-]\\d|\\d{1,2} \\pL|\\d{4}[년年]|"
        "(?:mon|tue|wed|thu|fri|sat|sun)\\w*,|(?:ma|ti|ke|to|pe|la|su) \\d|"
        "(?:pn|pon|wt|śr|czw|pt|sob|niedz)\\.,?)");
    return re;
}

// "Ann Lee wrote on 02/03/2026 09:00:": the time stands behind the verb.
const RE2& verb_and_time() {
    static const RE2 re(
        "(?i)\\b(?:wrote on|wrote at|schrieb am|schrieb um|(?:hat )?(?:a|à) écrit le|"
        "escribió el|ha scritto il|escreveu em|schreef op|skrev|kirjoitti|pisze|yazdı)\\b"
        "[^\\d:]{0,14}\\d[^:：]{0,40}(?::\\d{2}[^:：]{0,30}){0,3}[:：]$");
    return re;
}

// "пн, 2 мар. 2026 г. в 09:00, Ann Lee <ann@client.example>:": date, time and address in a row need
// no verb.
const RE2& time_and_sender() {
    static const RE2 re(
        "^(?:\\pL{2,14}[.,]{1,2} ?)?\\d{1,4}[./年 -].{0,60}\\d{1,2}[:.]\\d{2}.{0,80}"
        "<\\S+@\\S+>\\s*[:：]$");
    return re;
}

// Horde and others: "Quoting Ann Lee <ann@client.example>:".
const RE2& quoting() {
    static const RE2 re(
        "(?i)^(?:quoting|zitat von|citando(?: a)?|citazione da|citat från|"
        "(?:le message de|message de)) .{1,100}\\S@\\S+\\s*:$");
    return re;
}

// Verb and colon at the end, in whatever order name and date stand.
const RE2& whole() {
    static const RE2 re(
        "(?i)(?:"
        "\\b(?:wrote|writes|said|sent|responded|replied)(?: the following)?\\s*(?::|-{2,}|：)|"
        "\\bschrieb(?:en)?\\b.*:|geschrieben:|"
        "\\b[aà] écrit\\s*:|écri(?:t|vait)\\s*:|"
        "\\bescribi[óo]\\s*:|\\bescribe\\s*:|ha escrito\\s*:|"
        "\\bschreef\\b.*:|het volgende geschreven:|"
        "\\bha scritto\\s*:|\\bescreveu\\s*:|\\bskrev\\b.*:|"
        "napisał(?:\\(a\\)|a)?.*:|\\bpisze\\s*:|napsal(?:\\(a\\)|a)?\\s*:|"
        "kirjoitti\\s*:|(?:на)?писал(?:\\(а\\)|а)?\\s*:|пишет\\s*:|yazdı\\s*(?:\\(.*\\)\\s*)?:|a "
        "scris\\s*:|"
        "wiadomość napisana przez\\b.*:|님이 작성\\s*:|のメール\\s*[:：]|"
        "írta\\s*:|写道\\s*[:：]|寫道\\s*[:：]|書きました\\s*[:：]|đã viết\\s*:"
        ")\\s*[*_]*$");
    return re;
}

// A date or an address makes sure that "On this he said:" is not taken for one.
bool names_time_or_address(std::string_view text) {
    static const RE2 re(
        "\\d{1,4}[./-]\\d{1,2}|\\d{1,2}:\\d{2}|\\b(?:19|20)\\d{2}\\b|\\S@\\S|"
        "\\d{1,2}\\. ?\\pL{3}");
    return found(text, re);
}

bool may_end(std::string_view text) {
    while (!text.empty() && (text.back() == '*' || text.back() == '_' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    if (text.empty()) return false;
    return text.back() == ':' || text.back() == '-' ||
           (text.size() >= 3 && text.substr(text.size() - 3) == "：");
}

// GroupWise: ">>> Ann Lee <ann@client.example> 2/16/01 10:41 am >>>"; the quote has no marks.
bool is_group_wise(std::string_view text) {
    static const RE2 re("^>>> .*\\d[/.:]\\d.*>>>$");
    return text.size() < 200 && text.substr(0, 4) == ">>> " && found(text, re);
}

// "Ruth Meyer <ruth@us.example> wrote:", with the name in front.
bool is_addressed(std::string_view text) {
    static const RE2 re("<\\S+@\\S+>|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}");
    if (text.size() > 200 || !may_end(text)) return false;
    if (found(text, time_and_sender()) || found(text, quoting())) return true;
    return found(text, re) && (found(text, whole()) || found(text, verb_and_time()));
}

std::string joined(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        if (!text.empty()) text.push_back(' ');
        text.append(lines[i].text);
    }
    return text;
}

bool is_dated(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
    if (!found(lines[begin].text.substr(0, 40), beginning())) return false;
    const std::string text = joined(lines, begin, end);
    return text.size() <= bytes_max && found(text, whole()) && names_time_or_address(text);
}

// "2012/4/2 Bob <bob@client.example>": Gmail's old form has no verb. "Bob wrote:" has no date.
bool is_weak(std::string_view text) {
    static const RE2 gmail("^\\d{4}[/-]\\d{1,2}[/-]\\d{1,2} .*<?\\S+@\\S+>?$");
    // "Mon, 2 Mar 2026 09:00 от Bob <bob@client.example>:" has neither a verb we know.
    static const RE2 time_and_address("\\d{1,2}[:.]\\d{2}.*\\S@\\S+\\s*[:：]$");
    if (text.size() > 160) return false;
    return found(text, gmail) || found(text, time_and_address) ||
           (may_end(text) && found(text, whole()));
}

}  // namespace

std::size_t attribution_end(const std::vector<Line>& lines, std::size_t at) {
    const Line& first = lines[at];
    if (is_group_wise(first.text)) return at + 1;
    if (first.is_blank || first.is_quoted || first.text.size() > bytes_max) return at;
    const std::size_t last = std::min(lines.size(), at + lines_max);
    if (found(first.text.substr(0, 40), beginning())) {
        for (std::size_t end = at + 1; end <= last; ++end) {
            const Line& line = lines[end - 1];
            if (line.is_blank || line.is_quoted) break;
            if (!may_end(line.text) || !is_dated(lines, at, end)) continue;
            // A sentence that begins with "On" just above the real one is not part of it.
            for (std::size_t begin = end - 1; begin > at; --begin) {
                if (is_dated(lines, begin, end)) return at;
            }
            return end;
        }
    }
    if (is_addressed(first.text)) return at + 1;
    // The verb alone may have been wrapped to a second line.
    for (std::size_t end = at + 1; end <= std::min(lines.size(), at + 2); ++end) {
        const Line& line = lines[end - 1];
        if (line.is_blank || line.is_quoted || (end > at + 1 && line.text.size() > 24)) break;
        if (!is_weak(joined(lines, at, end))) continue;
        const std::size_t next = next_filled(lines, end);
        if (next < lines.size() && lines[next].is_quoted) return end;
    }
    return at;
}

}  // namespace foresail::normalize::zones
