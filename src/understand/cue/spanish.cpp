#include "understand/cue/cue_table.h"

namespace foresail::understand {

const std::string_view spanish_cues = R"table(
let deed = enviar|conceder|mantener|aplicar|garantizar|ofrecer|mandar|remitir|hacer|llamar|
    contactar|preparar|confirmar|revisar|comprobar|
    verificar|informar|entregar|pagar|responder|contestar|organizar|programar|reservar|firmar|
    dar|facilitar|compartir|comunicar|estudiar|corregir|terminar|finalizar|proponer|validar|
    preguntar|consultar|redactar|completar|actualizar|avisar|adjuntar|pasar|reenviar|coordinar
let future = (?:envi|mand|llam|contact|prepar|confirm|revis|comprob|verific|inform|entreg|pag|
    contest|organiz|program|reserv|firm|d|facilit|compart|comunic|estudi|termin|finaliz|valid|
    pregunt|consult|redact|complet|actualiz|avis|pas|reenvi|coordin|remit|respond|corrig|correg|
    escrib|pondr|har|volver)(?:[aei]r)?(?:é|emos)
let pronouns = (?:(?:te|le|les|os|se|lo|la|los|las|me|nos)\s+){0,2}
promise 0.85 \b((?:voy|vamos)\s+a)\s+((?:{deed})(?:te|le|les|os|se|lo|la|los|las){0,2}\b.*)
promise 0.85 (?:^|[\s,])((?:yo|nosotros)?)\s*({pronouns}{future}(?:\s.*|$))
promise 0.75 \b()((?:te|le|les|os)\s+(?:(?:lo|la|los|las)\s+)?(?:env[ií]o|mando|llamo|confirmo|
    aviso|paso|enviamos|mandamos|llamamos|confirmamos|avisamos)\b.*)
promise 0.8 \b(me\s+comprometo\s+a|nos\s+comprometemos\s+a)\s+(.{3,})
promise 0.75 \b(recibirás?|recibirán|tendrás?|tendrán)\s+(.*\b(?:de\s+nuestra\s+parte|antes\s+de|
    para\s+el|mañana|hoy|el|la\s+próxima)\b.*)
promise 0.7 \b(puedo|podemos)\s+((?:{deed})(?:te|le|les|os|se|lo|la|los|las){0,2}\b.*\b(?:mañana|
    hoy|lunes|
    martes|miércoles|jueves|viernes|antes|semana|para\s+el)\b.*)
promise 0.7 \b(puedo|podemos)\s+((?:envi|mand|entreg|pas|confirm|remit)[aeiáéí]r(?:te|se|os|
    me)l[oa]s?\b
    .*\b(?:mañana|hoy|lunes|martes|miércoles|jueves|viernes|antes|semana|para\s+el)\b.*)
promise 0.75 (?:^|[\s,])()((?:yo\s+)?me\s+encargo|(?:nosotros\s+)?nos\s+encargamos)(?:[\s,.!]|$)
promise 0.65 ^\W*()((?:el|la|los|las|su|sus|nuestr\p{L}+)\s[^,;.]{2,50}\sse\s+(?:le|les|te|os)\s+
    (?:enviar|mandar|remitir|entregar|har)án?\s.*)
request 0.9 \b((?:podría[sn]?|puede[sn]?|podéis|podríais)(?:\s+(?:por\s+favor|usted|ustedes))?)\s+
    ((?:{deed}|\p{L}+[aei]r)(?:me|nos|le|les|lo|la|los|las){0,2}\b.*)
request 0.85 \b(por\s+favor),?\s+(\p{L}{3,}.*)
request 0.85 \b((?:le|les|te|os)\s+(?:ruego|rogamos|agradecería|agradeceríamos|pido|pedimos|
    solicito|solicitamos)(?:\s+que)?)\s+(.{3,})
request 0.75 \b((?:necesito|necesitamos)(?:\s+que)?)\s+(.{3,})
request 0.8 \b(favor\s+de|haga(?:n)?\s+el\s+favor\s+de)\s+(.{3,})
request 0.75 \b((?:sería|es)\s+posible(?:\s+que)?)\s+(.{3,}\?)
request 0.8 ¿\s*((?:me|nos))\s+((?:env[ií]as?|mandas?|pasas?|confirmas?|dices|dice|llamas?|das?|
    puedes?)\b.*)
request 0.75 \b(no\s+(?:olvides?|olviden|olvidéis))\s+(.{3,})
empty \bno\s+duden?s?\s+en\b
empty \bqued(?:o|amos)\s+(?:a\s+(?:la\s+)?espera|a\s+(?:su|tu|vuestra)\s+disposición|atent)
empty \b(?:adjunto|adjuntamos|en\s+anexo)\b
empty \b(?:espero|esperamos)\b
empty \bcómo\s+est(?:á|án|ás|áis)\b
empty \b(?:darse\s+de\s+baja|boletín|confidencial)\b
empty \bsi\s+(?:tiene|tienes|tienen)\s+(?:alguna?|cualquier)?\s*(?:duda|pregunta|consulta)
doubt \b(?:quizás?|tal\s+vez|a\s+lo\s+mejor)\b
doubt \bno\s+(?:te|le|les|os|lo|la|vamos|voy)\b
doubt \b(?:dijo|dijeron|dice|dicen|comentó|prometió|asegura)\s+que\b
doubt \b(?:cómo|dónde|por\s+qué)\s
doubt \b(?:algún\s+día|un\s+día\s+de\s+estos)\b
let if = si|en\s+caso\s+de(?:\s+que)?|cuando|en\s+cuanto|siempre\s+que|una\s+vez\s+que
condition ^\s*({if}\s[^,]{2,250}),
condition [\s,]({if}\s+(?:usted|ustedes|tú|yo|me|nos|le|les|te|es|hay|puedo|podemos|quieren?|
    firman?|aceptan?|confirman?|recib\p{L}+|aprueban?|el|la|los|las|su|sus)\b.*?)[\s.!]*$
indirect \b(?:comprobar|preguntar|ver|mirar|saber|decir|confirmar|verificar|consultar|
    pregunt\p{L}+|
    comprob\p{L}+|consult\p{L}+|confirm\p{L}+|avis\p{L}+)(?:\s+\p{L}+){0,3}[\s,]*$
)table";

}  // namespace foresail::understand
