#include "normalize/zones/separator.h"

#include <algorithm>
#include <string>

namespace foresail::normalize::zones {
namespace {

// Drawn lines on one side at least.
const RE2& drawn() {
    static const RE2 re(
        "(?i)^[*>]{0,2}\\s*(?:(?:[-_=*]{2,}|[‐–—]{2,})\\s*(?:"
        "(?:original|forwarded|begin forwarded|reply|replied) (?:message|appointment|e-?mail|"
        "separator)|start of forwarded message|inline attachment follows|"
        "ursprüngliche (?:nachricht|e-?mail|mail)|urspr\\. nachricht|originalnachricht|"
        "original-?nachricht|weitergeleitete (?:nachricht|e-?mail|mail)|"
        "(?:message|e-?mail|mail|courriel) d['’]origine|"
        "(?:message|e-?mail|mail|courriel) (?:original|initial|transféré|transmis)|"
        "(?:mensaje|correo) (?:original|reenviado)|"
        "messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|"
        "oorspronkelijk bericht|doorgestuurd bericht|"
        "ursprungligt meddelande|vidarebefordrat meddelande|originalmeddelande|"
        "oprindelig (?:meddelelse|besked)|videresendt (?:meddelelse|besked|melding)|"
        "opprinnelig melding|wiadomość oryginalna|oryginalna wiadomość|"
        "(?:treść )?przekazan(?:a|ej) wiadomoś(?:ć|ci)|alkuperäinen viesti|"
        "исходное сообщение|пересылаемое сообщение|пересланное сообщение|"
        "původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|оригінальне повідомлення|"
        "원본 메시지|転送メッセージ|原始邮件|原始郵件|转发邮件|元のメッセージ"
        ")\\b?.{0,80}?\\s*(?:[-_=*]{0,80}|[‐–—]{0,80})\\s*\\*?)$");
    return re;
}

const RE2& undrawn() {
    static const RE2 re(
        "(?i)^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|"
        "début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|"
        "inizio messaggio inoltrato|início da mensagem (?:encaminhada|reenviada)|"
        "begin doorgestuurd bericht|vidarebefordrat brev|videresendt besked|start på videresendt "
        "melding)\\s*:?$");
    return re;
}

// Lotus Notes: "--- Forwarded by Ann Lee/HOU/Firm on 12/07/2000 10:45 AM ---", often wrapped.
const RE2& lotus() {
    static const RE2 re(
        "(?i)^-{2,}\\s*(?:forwarded by|weitergeleitet von|réacheminé par|remitido por|"
        "inoltrato da)\\b.{3,200}\\d");
    return re;
}

const RE2& lotus_begin() {
    static const RE2 re(
        "(?i)^-{2,}\\s*(?:forwarded by|weitergeleitet von|réacheminé par|remitido por|"
        "inoltrato da)\\b");
    return re;
}

}  // namespace

bool is_rule(std::string_view text) {
    static const RE2 re("^(?:[-_=*~#]{5,}|[—–]{3,}|(?:[-_=*] ){4,}[-_=*]?)$");
    return found(text, re);
}

std::size_t separator_end(const std::vector<Line>& lines, std::size_t at) {
    const std::string_view text = lines[at].text;
    if (text.size() < 8 || text.size() > 300) return at;
    const auto first = static_cast<unsigned char>(text[0]);
    const bool is_drawn = first == '-' || first == '_' || first == '=' || first == '*' ||
                          first == '>' || text.starts_with("‐") || text.starts_with("–") ||
                          text.starts_with("—");
    if (!is_drawn) return text.size() < 60 && found(text, undrawn()) ? at + 1 : at;
    if (found(text, drawn())) return at + 1;
    if (!found(text, lotus_begin())) return at;
    std::string joined(text);
    for (std::size_t end = at + 1; end <= std::min(lines.size(), at + 4); ++end) {
        if (end > at + 1) joined.append(" ").append(lines[end - 1].text);
        const bool is_closed = joined.size() > 2 && joined.substr(joined.size() - 2) == "--";
        if (is_closed && found(joined, lotus())) return end;
    }
    return found(text, lotus()) ? at + 1 : at;
}

}  // namespace foresail::normalize::zones
