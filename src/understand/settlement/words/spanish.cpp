#include "understand/settlement/signal_table.h"

namespace foresail::understand {

const std::string_view spanish_signals = R"table(
let b = (?:^|[^\p{L}])
let have = (?:(?:ya\s+)?(?:(?:te|le|les|os|se|lo|la|los|las)\s+){0,2}(?:he|hemos|había|habíamos))
never {b}(?:de\s+antemano|por\s+adelantado|por\s+anticipado)
never ^\s*(?:(?:y|pero|hola|ok),?\s+)*¿
never ^\s*(?:si|cuando|en\s+cuanto|una\s+vez|en\s+caso)\s
never {b}(?:todavía\s+no|aún\s+no|no)\s+(?:(?:te|le|les|os|se|lo|la|los|las)\s+){0,2}(?:he|hemos|ha|
    han)\s+(?:podido\s+)?(?:envi|mand|remit|pag|firm|llam|termin|enviar)
firm {b}(?:como|según)\s+(?:\p{L}+\s+){0,2}(?:prometido|prometí|acordado|acordamos|solicitado|
    comentado|comentamos|pedido|hablado|hablamos|indicado|prometimos|solicitó|pidió)
firm {b}(?:prometid[oa]s?|solicitad[oa]s?)(?:\s|[.,])
missing send 0.85 {b}(?:sin|falta|faltaba|ningún|olvid\p{L}+)\s+(?:el\s+|los\s+)?
    (?:archivo\s+)?adjuntos?
missing send 0.85 {b}(?:no\s+(?:venía|había|hay|lleva|traía|veo|vemos|aparece)|adjunto\s+(?:no|
    está\s+
    vacío))\s.{0,30}(?:adjunto|archivo|nada|anexo)
missing send 0.8 {b}no\s+(?:(?:me|nos|lo|la|los|las)\s+)*(?:he|hemos|ha|han)\s+(?:\p{L}+\s+)?
    (?:recibido|llegado|visto)
missing send 0.8 {b}(?:no\s+(?:me|nos)\s+(?:ha\s+)?llega(?:do|n)?|olvidé\s+adjuntar|no\s+(?:puedo|
    podemos)\s+
    abrir)
given pay 0.9 {b}{have}\s+(?:pagado|abonado|transferido|reembolsado|liquidado)
given pay 0.85 {b}(?:pago|transferencia|factura|reembolso|abono)\s.*(?:realizad[oa]|
    efectuad[oa]|
    pagada|hech[oa]|enviad[oa]|emitid[oa]|ordenad[oa])
given sign 0.9 {b}{have}\s+firmado
given sign 0.8 {b}(?:está|están|ha\s+sido|han\s+sido)\s+(?:\p{L}+\s+)?firmad[oa]s?
given speak 0.85 {b}{have}\s+(?:llamado|hablado\s+por|reunido|intentado\s+(?:llamar|localizar))
given answer 0.85 {b}{have}\s+(?:comprobado|consultado|preguntado|confirmado|verificado|hablado|
    revisado|decidido|comentado|validado)
given answer 0.85 {b}(?:le|les|te|os)?\s*(?:confirmo|confirmamos|puedo\s+confirmar\p{L}*|podemos\s+
    confirmar\p{L}*)(?:\s|[.,:])
given send 0.9 {b}(?:adjunt[oa]s?|adjuntamos|en\s+anexo|anexo|anexamos|en\s+el\s+adjunto)(?:\s|,|:)
given send 0.85 {b}(?:aquí|acá)\s+(?:tiene|tienes|tienen|está|están|van?|le|les|te|os|lo|la)
given send 0.9 {b}{have}\s+(?:enviado|mandado|remitido|reenviado|compartido|subido|adjuntado|
    entregado|
    facilitado|pasado|hecho\s+llegar|colgado|dado)
given send 0.85 {b}(?:le|les|te|os)\s+(?:(?:lo|la|los|las)\s+)?(?:envío|enviamos|mando|mandamos|
    remito|
    remitimos|paso|reenvío|hago\s+llegar)\s+(?:\p{L}+\s+)?(?:el|la|los|las|nuestr|un|una|aquí|como|
    por|
    ahora|hoy)
given send 0.85 {b}(?:envío|remito|mando|encontrará|encontrarán)\s.*(?:adjunt|anex)
given send 0.85 {b}(?:está|están|ha\s+sido|han\s+sido|fue|fueron)\s+(?:ya\s+)?(?:enviad[oa]s?|
    adjunt[oa]s?|
    remitid[oa]s?|entregad[oa]s?|en\s+camino)
given make 0.85 {b}{have}\s+(?:actualizado|corregido|preparado|terminado|finalizado|reservado|
    organizado|modificado|añadido|creado|redactado|programado|hecho|completado|cancelado|activado|
    instalado|cambiado|ampliado|ajustado)
given make 0.8 {b}(?:está|están|ha\s+sido|han\s+sido|queda|quedan)\s+(?:ya\s+)?(?:actualizad[oa]s?|
    corregid[oa]s?|list[oa]s?|terminad[oa]s?|reservad[oa]s?|hech[oa]s?|modificad[oa]s?|
    activad[oa]s?|
    cread[oa]s?|instalad[oa]s?|cancelad[oa]s?|cambiad[oa]s?)
given any 0.8 ^\s*(?:\p{L}+[,!]?\s+){0,2}hecho(?:\s|[.,!:]|$)
received speak 0.85 {b}gracias\s.{0,20}por\s+(?:la|su|tu|el|vuestra|atender)\s+(?:\p{L}+\s+){0,2}
    (?:llamada|reunión|conversación|tiempo|visita|charla)
received send 0.85 {b}{have}\s+recibido
received send 0.85 {b}(?:recibid[oa]s?|ha\s+llegado|han\s+llegado|me\s+llegó|nos\s+llegó)(?:\s|
    [.,!]|$)
received send 0.8 {b}gracias\s.{0,20}por\s+(?:el|la|los|las|su|sus|tu|enviar\p{L}*|mandar\p{L}*|
    este|esta)\s
withdrawn any 0.9 {b}(?:retirar|retiramos|retiro|retirad[oa]|anular|anulamos|revocar|cancelar|
    cancelamos)
withdrawn any 0.85 {b}ya\s+no\s+(?:es|está|son|están|podemos|puedo|sigue|vale)\s+(?:válid|posible|
    disponible|vigente|en\s+pie|ofrecer|mantener|en\s+vigor)?
withdrawn any 0.85 {b}(?:decidido|optado\s+por)\s+no\s
withdrawn any 0.8 {b}(?:tenemos|tengo)\s+que\s+(?:renunciar|rechazar|descartar)
unable any 0.85 {b}no\s+(?:(?:te|le|les|os|se|lo|la|nos)\s+)*(?:podremos|podré|podemos|puedo|
    va\s+a\s+ser\s+
    posible|será\s+posible|es\s+posible|estamos\s+en\s+condiciones)
unable any 0.8 {b}no\s+(?:llegamos|llego|llegaremos|llegaré)(?:\s|[.,]|$)
delayed any 0.85 {b}(?:aplaza\p{L}*|pospon\p{L}+|pospuest\p{L}+|retras\p{L}+|demor\p{L}+|
    posterg\p{L}+)
    (?:\s|[.,]|$)
delayed any 0.8 {b}(?:todavía|aún)\s+no\s+(?:está|están|hemos|he)\s+(?:list|terminad|acabad|
    preparad)
delayed any 0.8 {b}(?:más\s+tiempo|más\s+tarde\s+(?:de|que)|en\s+lugar\s+de|en\s+vez\s+de|
    no\s+antes\s+del?)
released any 0.85 {b}(?:ya\s+no|no)\s+(?:(?:nos|me|te|le)\s+)?(?:hace\s+falta|es\s+necesari|
    será\s+necesari|
    necesit|hará\s+falta|se\s+preocup)
released any 0.8 {b}(?:olvide|olvida|olviden)\s+(?:el|la|lo|mi)\s
granted any 0.85 {b}(?:no\s+hay\s+prisa|sin\s+prisa|no\s+corre\s+prisa|tómese\s+su\s+tiempo|
    no\s+es\s+
    urgente)
granted any 0.85 {b}(?:nos|me)\s+(?:va|viene|parece)\s+(?:\p{L}+\s+)?bien|{b}(?:es\s+suficiente|
    está\s+bien|
    no\s+hay\s+problema|sin\s+problema|vale\s+perfectamente|también\s+vale)
)table";

}  // namespace foresail::understand
