#include "understand/settlement/signal_table.h"

namespace foresail::understand {

const std::string_view english_signals = R"table(
let we = (?:i|we)(?:['’]ve|\s+have|\s+had)?(?:\s+(?:just|now|already|also|finally|today|all))*
let been = (?:is|are|was|were|(?:has|have)(?:\s+(?:just|now|already))*\s+been)(?:\s+(?:now|all|
    just|already))*
let opening = ^\s*(?:(?:hi|hello|dear|hey|ok|okay|so|and|good|morning|sure|great|yes|please|\w+[,!])
    \s+){0,4}
never \b(?:in\s+advance|beforehand)\b
never ^\s*(?:(?:and|so|but|ok|okay),?\s+)*(?:did|do|does|have|has|had|is|are|was|were|can|could|
    would|will|when|what|where|which|who|why|how|any)\b[^,.]*\?
never ^\s*(?:if|unless|in case|once|when|as soon as|should|assuming)\b
never \b(?:not|n['’]t|never)\s+(?:yet\s+|been\s+|able\s+to\s+){0,2}(?:sent|attached|shared|paid|
    signed|forwarded|send|share|sign|finished|received\s+an?\b)\b.*$
firm \bas\s+(?:promised|requested|agreed|discussed|announced|mentioned|asked|per\s+your\s+request)
firm \b(?:i|we)\s+(?:had\s+)?promised\b
firm \byou\s+(?:had\s+)?(?:asked|requested|wanted)\b
missing send 0.85 \b(?:no|without|missing|forgot(?:ten)?(?:\s+to\s+(?:attach|include))?|left\s+out)
    \s+(?:the\s+|your\s+|any\s+)?attachments?\b
missing send 0.85 \battachments?\s+(?:is|was|are|were|seems?|didn['’]t|did\s+not)\s+(?:to\s+be\s+)?
    (?:missing|empty|broken|not|come|arrive)
missing send 0.8 \b(?:forgot|forgotten)\s+to\s+(?:attach|include|send)\b
missing send 0.8 \b(?:haven['’]t|have\s+not|hasn['’]t|has\s+not|didn['’]t|did\s+not|never)\s+
    (?:yet\s+|actually\s+)?(?:received?|got(?:ten)?|get|seen|arrived?|come|reach(?:ed)?)\b
missing send 0.8 \b(?:can(?:not|['’]t)|unable\s+to|couldn['’]t)\s+open\b
given pay 0.9 \b{we}\s+(?:paid|transferred|wired|settled|remitted|reimbursed|refunded)\b
given pay 0.85 \b(?:payment|transfer|invoice|refund)\b.{0,40}\b(?:has|have|was|went|is)\b.{0,20}
    \b(?:made|sent|paid|initiated|executed|out|settled|on\s+its\s+way)\b
given sign 0.9 \b{we}\s+(?:counter)?signed\b
given sign 0.8 \b{been}\s+(?:counter)?signed\b
given speak 0.85 \b{we}\s+(?:called|phoned|rang|met|tried\s+to\s+(?:call|reach))\b
given speak 0.8 \b(?:good|great|nice|lovely|pleasure)\s+(?:talking|speaking|chatting|meeting|to\s+
    (?:talk|speak|chat|meet)|catching\s+up)\b
given answer 0.85 \b{we}\s+(?:checked|confirmed|asked|spoken?|talked|spoke|clarified|verified|heard
    \s+back|looked\s+into|decided|approved|found\s+out|consulted|discussed|got\s+an\s+answer)\b
given answer 0.85 \b(?:i|we)\s+(?:can\s+|hereby\s+|are\s+happy\s+to\s+)*confirm\b
given send 0.9 \b(?:attached|enclosed)\s+(?:is|are|you(?:['’]ll|\s+will|\s+can)?\s+find|please\s+
    find|to\s+this|here)\b
given send 0.9 \b(?:please|pls|kindly)\s+(?:find|see)\b.*\b(?:attached|enclosed|herewith|below|
    attachment)\b
given send 0.9 \b(?:please\s+)?(?:find|see)\s+(?:attached|enclosed|herewith)\b
given send 0.85 \b(?:is|are)\s+(?:now\s+|also\s+)?(?:attached|enclosed)\b
given send 0.9 \b(?:you(?:['’]ll|\s+will|\s+can)\s+find)\b.*\b(?:attached|below|enclosed|here|
    attachment)\b
given send 0.85 {opening}(?:here\s+(?:is|are|you\s+go|it\s+is|they\s+are|comes?)|here['’]s)\b
given send 0.8 \b(?:here\s+(?:is|are)\s+the\s+links?|(?:is|are)\s+(?:now\s+)?(?:online|
    available\s+(?:here|at|under)))\b
given send 0.85 {opening}(?:attached|enclosed|attaching|enclosing|sending|sharing|forwarding)\b
given send 0.9 \b{we}\s+(?:sent|emailed|e-mailed|forwarded|shared|uploaded|attached|mailed|shipped|
    posted|dispatched|enclosed|submitted|delivered|issued|resent|handed)\b
given send 0.85 \b(?:i['’]m|i\s+am|we['’]re|we\s+are)\s+(?:now\s+|hereby\s+|also\s+)?(?:sending|
    attaching|forwarding|sharing|enclosing)\b
given send 0.85 \b{been}\s+(?:sent|shipped|uploaded|delivered|dispatched|shared|emailed|mailed)\b
given send 0.8 \b(?:has|have)\s+(?:just\s+|now\s+)?(?:gone\s+out|been\s+on)|\bon\s+(?:its|their)\s+
    way\s+to\s+you\b
given make 0.85 \b{we}\s+(?:updated|fixed|revised|corrected|prepared|finished|completed|changed|
    adjusted|added|removed|created|reviewed|scheduled|booked|set\s+up|arranged|moved|activated|
    enabled|opened|extended|renewed|cancelled|reserved|resolved|translated|installed|drafted|
    written|
    implemented|deployed|made|released|published|amended|organi[sz]ed|filed|registered)\b
given make 0.8 \b{been}\s+(?:updated|fixed|revised|corrected|done|ready|in\s+place|set\s+up|booked|
    scheduled|activated|enabled|completed|finished|resolved|installed|live|changed|arranged|created|
    cancelled|removed|added|reserved|extended|renewed)\b
given any 0.8 {opening}(?:(?:all|it['’]s|it\s+is|this\s+is|that['’]s|now)\s+)*done\b
given any 0.8 \b(?:taken\s+care\s+of|{we}\s+done\s+(?:this|that|it|so))\b
received speak 0.85 \b(?:thanks?|thank\s+you)\b[^.]{0,20}\bfor\s+(?:the|your|our|taking\s+the|
    today['’]s|yesterday['’]s|this\s+morning['’]s|calling)\s*(?:\w+\s+){0,2}(?:call|time|meeting|
    conversation|chat|demo|visit|talk|today|yesterday|earlier|back)\b
received send 0.85 \b{we}\s+(?:safely\s+)?(?:received|got)\b
received send 0.8 {opening}(?:\w+[,!]?\s+){0,3}(?:got|received)\s+(?:it|them|the|your|this|that)\b
received send 0.8 \b(?:thanks?|thank\s+you)\b[^.]{0,20}\bfor\s+(?:sending|sharing|forwarding|the|
    your|providing|attaching|getting|these|this)\b
received send 0.8 \b(?:well|safely)\s+(?:received|arrived)\b|\b(?:arrived|came\s+through)\b
received pay 0.85 \b(?:payment|money|transfer)\b.{0,30}\b(?:received|arrived|in\s+our\s+account)\b
withdrawn any 0.9 \b(?:withdraw|withdrawing|withdrew|withdrawn|retract|rescind|revoke|revoked)\b
withdrawn any 0.85 \b(?:i|we)\b.{0,40}\b(?:take|taking|took)\s+(?:it\s+|that\s+|this\s+)?back\b
withdrawn any 0.85 \b(?:i|we)(?:['’]ve|\s+have)?\s+decided\s+(?:not\s+to|against)\b
withdrawn any 0.85 \b(?:no\s+longer|not\s+any\s+longer)\s+(?:able|offer|valid|possible|stand|in\s+a
    \s+position|available|going\s+to|apply|applies)\b
withdrawn any 0.8 \b(?:have\s+to|must|need\s+to)\s+(?:decline|cancel|drop|call\s+off|pass\s+on)\b
withdrawn any 0.8 \b(?:is|are)\s+off\s+the\s+table\b|\bdoes\s+not\s+stand\b
unable any 0.85 \b(?:won['’]t|will\s+not|wouldn['’]t|not)\s+be\s+(?:able|possible)\b
unable any 0.85 \b(?:i|we)(?:['’]re|['’]m|\s+are|\s+am)?\s+(?:\w+\s+)?(?:unable|not\s+able|
    not\s+in\s+a
    \s+position|not\s+allowed|not\s+going)\b
unable any 0.8 \b(?:i|we)\s+(?:can(?:not|['’]t|\s+not)|won['’]t|will\s+not)\s+(?:\w+\s+){0,2}
    (?:send|
    offer|provide|give|share|deliver|do|sign|pay|call|grant|hold|get|commit|join|attend|issue|make|
    keep|meet|finish|complete|have|manage)\b
unable any 0.8 \bcan['’]t\s+(?:make|manage|keep|do|hold)\b
delayed any 0.85 \b(?:delay(?:ed|s)?|postponed?|postponing|pushed?\s+(?:\w+\s+){0,3}(?:back|out|to)|
    slip(?:ped|s)?|behind\s+schedule|running\s+late|rescheduled?)\b
delayed any 0.8 \b(?:not|isn['’]t|aren['’]t|n['’]t)\s+(?:quite\s+|yet\s+|been\s+)*(?:ready|finished|
    done|complete|completed|through|sent|gone)\b
delayed any 0.8 \bneeds?\s+(?:\w+\s+){0,4}(?:more|longer|extra|another)\b
delayed any 0.8 \b(?:takes?|taking)\s+(?:us\s+|me\s+)?(?:a\s+(?:bit|little)\s+)?longer\b
delayed any 0.8 \blater\s+than\b|\binstead\s+of\b|\bbe\s+(?:a\s+(?:bit|little|few\s+days)\s+)?late\b
delayed any 0.8 \bmov(?:e|ed|ing)\s+(?:it|this|that|the\b.{1,30})\s+(?:to|from|back|out)\b
delayed any 0.8 \bmore\s+time\b|\bextension\b|\bstill\s+(?:working|waiting)\b
released any 0.85 \bno\s+(?:longer\s+)?need\s+(?:to|for)\b|\bno\s+longer\s+(?:need|require)
released any 0.85 \bdon['’]t\s+(?:need|require|want)\b.*\b(?:any\s?more|any\s+longer|now|
    after\s+all)\b
released any 0.85 \byou\s+(?:don['’]t|do\s+not|needn['’]t)\s+(?:need|have)\s+to\b
released any 0.8 \b(?:never\s+mind|forget\s+(?:about\s+)?(?:the|it|that|this|my))\b
released any 0.8 \b(?:not|n['’]t)\s+(?:necessary|needed|required)\b
released any 0.8 \bplease\s+(?:don['’]t|do\s+not)\s+(?:send|bother|prepare|call)\b
released any 0.8 \b(?:ignore|disregard)\s+my\b
granted any 0.85 \bno\s+(?:rush|hurry)\b|\btake\s+your\s+time\b
granted any 0.85 \b(?:is|are|would\s+be|works?|['’]s|will\s+be)\s+(?:also\s+|perfectly\s+|
    absolutely\s+|
    totally\s+|still\s+|just\s+|early\s+|soon\s+)*(?:fine|ok|okay|good|enough|sufficient|too|
    for\s+us|
    for\s+me|as\s+well)\b
)table";

}  // namespace foresail::understand
