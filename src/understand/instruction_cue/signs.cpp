#include "understand/instruction_cue/table.h"

namespace foresail::understand {

const std::string_view signs_of_prompts = R"table(
mark <\|?/?(?:im_start|im_end|endoftext|start_header_id|end_header_id|eot_id|system|assistant|
    user)\|>
mark <</?sys>>|\[/?inst\]|</?(?:system|instructions?|prompt|sys)>
mark ^\W*#{1,6}\s*(?:system|instructions?|new\s+instructions?|assistant|human|anweisung(?:en)?|
    consignes?|instrucci(?:ón|ones)|système|sistema)\b
mark ^\W*(?:begin|start|end)\s+(?:of\s+)?(?:system|new|hidden)\s+(?:prompt|instructions?|message)
mark ^\W*(?:system|système|sistema)[ -]?(?:prompt|note|message|override|update|nachricht|
    anweisung|
    meldung|hinweis|instruction)\s*[:>]
mark ^\W*(?:system|assistant|ai|ki|ia|llm)\s*:.*\b(?:user|you|ignore|must|nutzer|benutzer|du|
    utilisateur|usuario|tu|tú|instructions?|anweisung(?:en)?|instrucci(?:ón|ones))\b
mark <!--.*\b(?:ai|ki|ia|assistants?|assistent(?:en)?|asistentes?|llm|ignore|ignoriere|ignora|
    model|
    modell|modelo|modèle)\b
mark \b(?:base64|rot13|hex(?:adecimal)?)\b.{0,80}\b[a-z0-9+/]{24,}={0,2}
mark \b(?:decode|dekodiere|entschlüssele|décode|décodez|decodifica|
    descifra)\b.{0,60}[a-z0-9+/]{16,}
)table";

}  // namespace foresail::understand
