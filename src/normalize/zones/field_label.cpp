#include "normalize/zones/field_label.h"

#include <array>
#include <string>
#include <unordered_map>

#include <re2/re2.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace foresail::normalize::zones {
namespace {

struct LabelRow {
    FieldLabel label;
    std::string_view words;  // Separated by '|', lower case.
};

constexpr std::array<LabelRow, 6> rows{{
    {FieldLabel::From,
     "from|author|von|absender|de|expéditeur|de la part de|remitente|da|mittente|van|afzender|"
     "fra|från|od|от|от кого|lähettäjä|差出人|发件人|寄件者|寄件人|kimden|보낸 "
     "사람|보낸사람|feladó|"
     "de la|από|від|מאת|من"},
    {FieldLabel::Date,
     "sent|date|sent at|sent on|date sent|gesendet|gesendet am|datum|envoyé|envoyée|envoyé le|"
     "date d'envoi|enviado|enviado el|enviada|enviada em|enviado em|fecha|data|inviato|"
     "data invio|verzonden|verzonden op|skickat|sendt|dato|wysłano|wysłane|дата|отправлено|"
     "lähetetty|päivämäärä|日時|送信日時|发送时间|日期|寄件日期|傳送時間|tarih|"
     "odesláno|odoslané|gönderildi|gönderilme|보낸 날짜|보낸날짜|날짜|elküldve|küldve|dátum|trimis|"
     "trimis la|εστάλη|στάλθηκε|надіслано|נשלח|تم الإرسال|التاريخ"},
    {FieldLabel::To,
     "to|an|à|a|pour|para|aan|til|till|do|кому|destinataire|destinataires|destinatario|empfänger|"
     "recipient|recipients|vastaanottaja|宛先|收件人|收件者|kime|komu|"
     "받는 사람|받는사람|címzett|către|προς|אל|إلى"},
    {FieldLabel::Cc,
     "cc|bcc|kopie|kopie an|kopi|kopia|copie|copie à|copia|dw|копия|抄送|bilgi|kopio|참조|"
     "másolatot kap|másolat|copie către|κοιν|副本|نسخة"},
    {FieldLabel::Subject,
     "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|тема|aihe|件名|"
     "主题|"
     "主旨|konu|předmět|predmet|제목|tárgy|subiect|θέμα|נושא|الموضوع"},
    {FieldLabel::Other,
     "reply-to|importance|priority|sensitivity|attachments|attachment|organization|please respond "
     "to|sent by|wichtigkeit|priorität|anlagen|antwort an|importancia|importance|pièces jointes|"
     "datos adjuntos|allegati|priorità|bijlagen|categories|x-mailer|message-id|resent-from|"
     "mime-version|content-type|when|where"},
}};

const std::unordered_map<std::string, FieldLabel>& labels() {
    static const std::unordered_map<std::string, FieldLabel> map = [] {
        std::unordered_map<std::string, FieldLabel> result;
        for (const LabelRow& row : rows) {
            std::string_view words = row.words;
            while (!words.empty()) {
                const std::size_t end = words.find('|');
                result.emplace(words.substr(0, end), row.label);
                words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
            }
        }
        return result;
    }();
    return map;
}

FieldLabel lookup(std::string_view word) {
    std::string lower;
    icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())))
        .toLower(icu::Locale::getRoot())
        .toUTF8String(lower);
    const auto row = labels().find(lower);
    return row == labels().end() ? FieldLabel::None : row->second;
}

}  // namespace

FieldLabel label_of(std::string_view line) {
    // "*From:*", "> From:", "| From:"; the colon may be a full-width one or stand off.
    while (!line.empty() && std::string_view(" \t*_|>").find(line[0]) != std::string_view::npos) {
        line.remove_prefix(1);
    }
    const std::string_view head = line.substr(0, 40);
    std::size_t end = head.find(':');
    const std::size_t wide = head.find("：");
    end = std::min(end, wide);
    if (end == std::string_view::npos) return FieldLabel::None;
    std::string_view word = head.substr(0, end);
    while (!word.empty() && std::string_view(" \t*_").find(word.back()) != std::string_view::npos) {
        word.remove_suffix(1);
    }
    if (word.substr(word.size() >= 2 ? word.size() - 2 : 0) == "\xC2\xA0") word.remove_suffix(2);
    return word.empty() ? FieldLabel::None : lookup(word);
}

FieldLabel column_label_of(std::string_view line) {
    static const RE2 re(
        "(?i)(?:\\s{4}|^)\\s*(to|cc|bcc|subject|an|betreff|kopie|objet|pour|asunto|para):\\s");
    std::string word;
    const std::string padded = std::string(line) + " ";
    if (!RE2::PartialMatch(padded, re, &word)) return FieldLabel::None;
    return lookup(word);
}

}  // namespace foresail::normalize::zones
