#include "insight/drafts/stance.h"

namespace foresail::insight::drafts {

const std::string_view spanish_stances = R"table(
positions theirs 0.85 \bno (?:podemos|puedo|podríamos|vamos a|aceptamos|firmaremos|pagaremos)\b
positions theirs 0.85 \b(?:supera|excede|por encima de|fuera de) (?:\p{L}+ )?(?:nuestro|
    el) presupuesto
positions theirs 0.8 \b(?:debe|tiene que) (?:\p{L}+ )?(?:ser|estar|quedar|incluir|cubrir|
    limitarse)
positions theirs 0.75 \b(?:nuestro|nuestra) (?:presupuesto|límite|máximo|objetivo|política|
    plazo de pago)
positions theirs 0.75 \b(?:necesitamos|exigimos|esperamos que|queremos|requerimos|pagamos a)\b
positions theirs 0.7 \b(?:como máximo|no más de|a más tardar|demasiado (?:caro|alto)|innegociable)
positions theirs 0.55 \b(?:mejor precio|por favor,? confirm\w+)
positions ours 0.75 \b(?:precio de lista|nuestro precio|nuestra oferta|el precio) (?:es|sigue|
    asciende)
positions ours 0.65 \boferta\b.*(?:\d{3}|eur|€)
concessions ours 0.9 \b(?:podemos|podríamos|vamos a) (?:\p{L}+ )?(?:incluir|reducir|bajar|
    ampliar|descontar|aceptar|renunciar|igualar)
concessions ours 0.85 \b(?:nos parece bien|nos va bien|de acuerdo con|aceptamos)
concessions ours 0.8 \b(?:gratis|gratuit\w+|sin coste|sin cargo|descuento|incluid\w+)
concessions theirs 0.9 \b(?:podemos|podríamos|estamos dispuestos a) (?:\p{L}+ )?(?:aceptar|
    firmar|subir|vivir con)
concessions theirs 0.85 \b(?:nos parece bien|nos va bien|de acuerdo|aceptamos)
leverage theirs 0.9 \b(?:dirección|consejo|equipo|director\w*|jef[ea])\b.*(?:encantad\w+|
    convencid\w+|aprobad\w+|aprobó|gusta)
leverage theirs 0.85 \bdel? \d[\d.,]* ?% al? \d
leverage theirs 0.85 \bpresupuesto (?:está|ha sido|fue) (?:aprobado|confirmado)
leverage theirs 0.8 \b(?:contrato|licencia) (?:vence|termina|expira|caduca)
leverage theirs 0.8 \b(?:muy content\w+|impresionad\w+|mejor (?:oferta|solución)|
    excelentes resultados)
leverage theirs 0.75 \b(?:decidimos|fecha límite|urgente\w*|cuanto antes|puesta en marcha|
    auditoría)
risks theirs 0.95 \b(?:competidor\w*|competencia|otro (?:proveedor|presupuesto)|otra oferta|
    más barat\w+)
risks theirs 0.9 \b(?:cancelar|rescindir|no renovar|cambiar de proveedor|abandonar)
risks theirs 0.85 \b(?:aplaz\w+|pospon\w+|retras\w+|en pausa|congelad\w+|recorte)
risks theirs 0.8 \b(?:decepcionad\w+|descontent\w+|insatisfech\w+|queja|seguimos esperando|
    sin respuesta)
risks theirs 0.75 \b(?:preocupad\w+|preocupa|dudas?|no (?:me |nos )?convence)
)table";

}  // namespace foresail::insight::drafts
