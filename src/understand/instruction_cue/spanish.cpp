#include "understand/instruction_cue/table.h"

namespace foresail::understand {

const std::string_view spanish_instructions = R"table(
let machine = ia|i\.a\.|llm|gpt|chatgpt|copilot|gemini|claude|inteligencias?\s+artificial(?:es)?|
    modelos?\s+de\s+lenguaje|asistentes?\s+(?:de\s+ia|virtual(?:es)?|autom[áa]ticos?|
    digital(?:es)?)|
    agentes?\s+(?:de\s+ia|autom[áa]ticos?|conversacional(?:es)?)|chatbots?
let odd = emojis?|emoticonos?|rimas?|verso|poema|may[úu]sculas?|min[úu]sculas?|base64|binario|
    morse|al\s+rev[ée]s|
    espacios?|vocal(?:es)?|consonantes?|letras?|puntuaci[óo]n|faltas|erratas|
    errores\s+ortogr[áa]ficos|
    anagramas?|json|markdown|html|xml|rot13|hexadecimal|pirata|s[íi]labas?|s[íi]mbolos?|
    c[óo]digo\s+secreto|c[ée]sar|titular|cita\s+(?:famosa|c[ée]lebre)|publicidad|
    donaciones|donativos|lat[íi]n|jerga|castellano\s+antiguo
let work = poemas?|haikus?|limericks?|chistes?|cuentos?|historias?\s+(?:corta|breve|de|sobre)|
    canci[óo]n|
    letra\s+de|ensayo|novela|recetas?|balada|soneto|f[áa]bula|gui[óo]n|hor[óo]scopo|
    (?:funci[óo]n|script|programa|c[óo]digo|ejemplo)\s+(?:en\s+|de\s+)?(?:python|javascript|java|
    php)
let speak = escribe|redacta|comp[óo]n|inventa|cuenta|crea|genera|da|dame|proporciona|enumera|
    cita|muestra|
    responde|a[ñn]ade|agrega|integra|inserta|incluye|menciona|formatea|traduce|sustituye|
    reemplaza|cifra|
    codifica|convierte|invierte|elimina|quita|agrupa|duplica|termina|empieza|comienza|utiliza|usa|
    emplea|mezcla|alaba|haz|recomienda|remite|modifica|enriquece|completa|presenta|pon|habla|
    expresa|
    desordena|coloca|concluye|transforma|baraja|introduce|intercala|deletrea|finaliza
mark \b(?:ignor(?:a|e|en|ad)|olvid(?:a|e|en|ad)|descart(?:a|e|en)|omit(?:e|a|an)|no\s+(?:sigas|
    hagas\s+caso|
    obedezcas|tengas\s+en\s+cuenta)|pasa\s+por\s+alto|haz\s+caso\s+omiso|s[áa]ltate|
    anula)\b.{0,50}\b
    (?:instrucci(?:ones|[óo]n)|indicaciones|[óo]rdenes|reglas|directrices|prompt|contexto|
    (?:texto|todo)\s+(?:lo\s+)?(?:anterior|de\s+arriba|previo)|lo\s+anterior|todo\s+lo\s+que|
    filtros?|
    restricciones)\b
mark \b(?:ahora\s+eres\s+(?:un|una|mi|el|la)\b|(?:a\s+partir\s+de\s+ahora|desde\s+ahora|
    de\s+ahora\s+en\s+adelante),?\s+(?:eres|
    responde|hablas?|act[úu]as?|escribes?|obedeces|ser[áa]s))\b|\beres\s+ahora\s+(?:un|una|mi)\b
mark \b(?:act[úu]a\s+como|comp[óo]rtate\s+como|finge\s+(?:que|ser)|imagina\s+que\s+eres|
    haz\s+(?:el\s+papel|
    como\s+si)|hazte\s+pasar|habla\s+(?:a\s+partir\s+de\s+ahora\s+|siempre\s+)?como\s+(?:un|una)|
    asume\s+el\s+papel|simula\s+(?:que|ser))\b
mark \b(?:{speak})\b.*\b(?:respuesta|salida|resumen|contestaci[óo]n)\b.*\b(?:{odd})(?:$|[^\p{L}])
mark \b(?:{speak})\b.*\b(?:{odd})(?:$|[^\p{L}]).*\b(?:respuesta|salida|resumen|
    contestaci[óo]n)(?:$|[^\p{L}])
mark ^\W*(?:{speak})\b(?:\s+\S+){0,14}?\s+(?:(?:en|a|de|con|por)\s+)?tu\s+(?:respuesta|resumen|
    contestaci[óo]n)\b
mark ^\W*(?:en|al\s+final\s+de|al\s+principio\s+de)\s+(?:tu|la)\s+respuesta\b.*\b(?:{speak}|
    sugiere|deja|
    usuarios?|lectores?)\b
mark \bresponde\b(?:\s+\S+){0,3}?\s+(?:solo|s[óo]lo|solamente|[úu]nicamente|exclusivamente|
    siempre)\b|
    \bresponda\s+(?:[úu]nicamente|exclusivamente|solo|s[óo]lo)\s+(?:con|en)\b|\bno\s+respondas\b
mark \bresponde\b.{0,40}\b(?:en\s+(?:ingl[ée]s|alem[áa]n|franc[ée]s|italiano|lat[íi]n|ruso|chino|
    japon[ée]s|
    portugu[ée]s|verso|rima)|al\s+estilo|como\s+(?:un|una|si)|sin)\b
mark \b(?:escribe|escriba|redacta|comp[óo]n|inventa|cu[ée]nta(?:me|nos)?|crea|genera|da(?:me|
    nos)?|canta|
    imagina)\b(?:\s+\S+){0,4}?\s+(?:{work})
mark \btraduce\b
mark \bcu[áa]l\s+es\s+la\s+capital\s+de\b
let art = ["'„“»«]|(?:el|la|los|las)\s+(?:\S+\s+)?(?:libro|obra|canci[óo]n|cuadro|drama|novela|
    [óo]pera|
    sinfon[íi]a|poema|tel[ée]fono|bombilla|imprenta|penicilina|quijote|gioconda)\b
mark \bqui[ée]n\s+(?:escribi[óo]|pint[óo]|invent[óo]|descubri[óo]|compuso|
    es\s+el\s+autor\s+de)\s+.{0,15}
    (?:{art}).{0,60}\?
mark ^\W*(?:{speak})\b.{0,20}\b(?:cada|tod[oa]s\s+l[oa]s)\s+(?:\S+\s+)?(?:frases?|l[íi]neas?|
    palabras?|
    p[áa]rrafos?|letras?|s[íi]labas?|vocal(?:es)?)\b
mark \b(?:oculta|esconde|calla|disimula|oculte)\b.{0,40}\b(?:al|a\s+los)\s+(?:lector(?:es)?|
    usuarios?|
    destinatarios?)\b
mark \bc[óo]mo\s+se\s+(?:dice|escribe)\b.{1,50}\ben\s+(?:ingl[ée]s|alem[áa]n|franc[ée]s|italiano|
    ruso|
    japon[ée]s|chino|lat[íi]n|espa[ñn]ol)
mark \b(?:explica(?:me)?|expl[íi]came|describe|resume)\s+(?:brevemente\s+)?(?:la\s+(?:teor[íi]a|
    fotos[íi]ntesis|
    recursividad|relatividad|trama|mec[áa]nica\s+cu[áa]ntica)|el\s+(?:ciclo|argumento|
    sistema\s+solar|
    teorema|efecto\s+invernadero)|la\s+diferencia\s+entre|c[óo]mo\s+funcionan?|las\s+causas)
mark \b(?:d(?:i|ile|iles)|recomi[ée]nda(?:le|les)?|aconseja(?:le)?|p[íi]de(?:le|les)?|
    sugiere(?:le)?|ofr[ée]ce(?:le)?|
    anuncia|ordena(?:le)?|recu[ée]rda(?:le|les)?|haz\s+creer|afirma|revela|menciona|
    pregunta(?:le)?|ens[ée][ñn]a(?:le)?)
    (?:\s+\S+){0,5}?\s+(?:al\s+|a\s+los\s+|a\s+la\s+)(?:usuarios?|usuarias?|lector(?:es)?|
    destinatarios?)\b
mark \b(?:invita|anima|incita|convence|persuade|avisa|informa|advierte)\s+(?:al|
    a\s+los)\s+(?:usuarios?|
    lector(?:es)?|destinatarios?)\b
mark \bno\s+(?:le\s+|se\s+lo\s+|les\s+)?(?:digas|menciones|reveles|informes|muestres|cuentes|
    avises|mencione|
    revele)\b.{0,60}\b(?:usuarios?|lector(?:es)?|instrucci(?:[óo]n|ones)|indicaciones|prompt)\b
mark \bsin\s+(?:avisar|informar|preguntar|dec[íi]r(?:se)?lo|consultar|
    que\s+lo\s+sepa).{0,15}\b(?:usuarios?|lector(?:es)?)\b
mark \b(?:prompt|mensaje|instrucciones)\s+del?\s+sistema\b|\bmodo\s+desarrollador\b|\bjailbreak\b|
    \bfiltros?\s+de\s+(?:seguridad|contenido)\b
mark \b(?:muestra|revela|repite|copia|imprime|divulga|dime)\b.{0,30}\btus\s+(?:instrucciones|
    indicaciones|
    directrices|reglas)\b|\btu\s+prompt\b
mark \b(?:nota|mensaje|instrucci(?:[óo]n|ones)|aviso|importante|orden)\s*:?\s*(?:a|para|
    dirigid[oa]s?\s+a)\s+
    (?:tod[oa]s\s+|la\s+|las\s+|los\s+|el\s+|un\s+|una\s+|cualquier\s+)*(?:{machine}|asistentes?|
    modelos?|bots?)\b
mark ^\W*(?:estimad[oa]s?\s+|querid[oa]s?\s+|hola,?\s+|oye,?\s+|a\s+la\s+|al\s+|a\s+|
    tod[oa]s\s+|l[oa]s\s+)*(?:(?:{machine})\s*[,:!]|(?:asistente),)
mark \bsi\s+(?:eres|usted\s+es)\s+(?:una?\s+)?(?:{machine}|asistente|modelo|robot|bot)\b
mark \bcomo\s+(?:{machine}|asistente|modelo)\b.{0,40}\b(?:debes|tienes\s+que|has\s+de|deber[áa]s|
    debe)\b
mark \b(?:{machine}|asistentes?)\b.{0,50}\b(?:lea[ns]?|lee[ns]?|procese[ns]?|procesa[ns]?|
    resuma[ns]?|resume[ns]?|
    analice[ns]?|analiza[ns]?)\b.{0,20}\beste\s+(?:correo|mensaje|email|e-mail|texto)\b
mark \b(?:cuando|al|si)\s+(?:resumas|resumir|leas|proceses|procesar|analices|clasifiques|
    eval[úu]es)\s+
    (?:este|esta|el)\s+(?:correo|mensaje|email|e-mail|texto|conversaci[óo]n)
mark \b(?:marca|clasifica|cambia|valora|eval[úu]a|pasa|pon|trata|considera|registra)\b.{0,40}\b
    (?:remitente|este\s+(?:correo|mensaje|email|e-mail)|la\s+oportunidad|el\s+negocio|estado|
    trato|prospecto)
    \b.{0,40}\b(?:como|a|en|prioritario)\b
mark \b(?:reenv[íi]a|env[íi]a|manda|exporta)\b.{0,40}\b(?:todos\s+los|todas\s+las)\s+(?:correos|
    mensajes|emails|
    contactos|contrase[ñn]as|datos|credenciales)\b
mark \b(?:borra|elimina|suprime)\s+(?:todos\s+los|todas\s+las)\s+(?:contactos|correos|mensajes|
    datos|tareas|
    citas|notas|oportunidades)\b
mark \b(?:ejecuta|lanza|llama\s+a)\b.{0,20}\b(?:el|la|este|esta)\s+(?:c[óo]digo|comando|script|
    herramienta|
    funci[óo]n)\b.{0,10}(?:\bsiguiente|:)
let letters = letras|vocales|consonantes|anagramas?|emojis?|espacios|base64|binario|morse|
    al\s+rev[ée]s|erratas|
    may[úu]sculas|min[úu]sculas|rot13|pirata|s[íi]labas|s[íi]mbolos\s+en\s+(?:lugar|vez)|rimas?
let saying = respuesta|salida|resumen|contestaci[óo]n
mark \b(?:{saying})\b.*\b(?:{letters})\b
mark \b(?:{letters})\b.*\b(?:{saying})\b
mark \b(?:{letters})\b.*\btu\s+(?:mensaje|texto|respuesta)\b
mark ^\W*[\p{L}]+(?:\s+\S+){0,12}?\s+(?:en|a|de|con|por)\s+tu\s+(?:respuesta|resumen|borrador|
    contestaci[óo]n)\b
mark ^\W*(?:remite|menciona|cita|alaba|coloca|a[ñn]ade|agrega|inserta|integra|deja|sugiere|pon|
    incluye)\b
    (?:\s+\S+){0,4}?\s+(?:en|a)\s+la\s+respuesta\b
mark \btus\s+(?:\S+\s+)?(?:instrucciones|indicaciones|reglas|directrices|restricciones|
    l[íi]mites)\b
mark \b(?:instrucciones|indicaciones|reglas|[óo]rdenes)\s+(?:anteriores|previas|
    de\s+arriba)\b.{0,40}\b(?:ya\s+no|
    anuladas|ignorar|no\s+valen)
mark \b(?:{machine})\b.{0,30}\b(?:debe|deben|deber[áa]n?|tienen?\s+que)\b.{0,60}\b(?:est[ea]|el|
    la)\s+(?:pedido|
    factura|oferta|remitente|mensaje|correo|importe|precio|pago|contrato|negocio)
mark \b(?:asistente|modelo|programa|bot)\s+que\s+(?:lea|lee|procese|resuma|analice)\b
mark \ben\s+nombre\s+de(?:l\s+|\s+los\s+|\s+tu\s+)(?:usuarios?|lector(?:es)?|destinatarios?)
mark \b(?:secreto|ocult[oa]|silencio)\b.{0,30}\b(?:destinatarios?|usuarios?|lector(?:es)?)\b
mark \b(?:repite|muestra|imprime|copia|cita|transcribe)\b.{0,60}\b(?:palabra\s+por\s+palabra|
    literalmente|
    (?:encima|arriba)\s+de\s+esta\s+(?:l[íi]nea|frase))
mark \b(?:escribe|redacta|responde)\s+(?:todo|[íi]ntegramente)\b
mark ^\W*(?:escribe|redacta|comp[óo]n|prepara)(?:me)?\s+una?\s+(?:\S+\s+)?(?:discurso|
    alocuci[óo]n|serm[óo]n|
    carta\s+a|art[íi]culo|entrada\s+de\s+blog|rese[ñn]a)\b
mark ^\W*(?:mu[ée]stra(?:me)?|da(?:me)?|escribe(?:me)?|proporciona)\b.{0,25}\b(?:python|
    javascript|java|php|c\+\+|sql)\b
mark \bno\s+(?:leas|sigas|respetes|apliques|cumplas)\b.{0,40}\b(?:reglas|indicaciones|
    instrucciones|texto)
mark \b(?:pon|re[úu]ne|exporta|copia|env[íi]a(?:me|nos)?)\b\s+(?:todos\s+los|
    todas\s+las)\s+(?:contactos|contrase[ñn]as|
    credenciales|datos|correos|conversaciones)
mark \b(?:confirma|acepta|aprueba|valida|firma|paga|cancela|
    rescinde)\b.{0,60}\bsin\s+(?:preguntar\w*|pedir|confirmaci[óo]n|
    avisar|esperar|comprobar)
mark \binsin[úu]a\b
mark \b(?:comp[óo]n|escribe|redacta)\b(?:\s+\S+){0,2}?\s+(?:versos|estrofas?)\b
mark \bse\s+te\s+aplican\b|\b(?:reglas|instrucciones|[óo]rdenes)\s+nuevas\s+para\s+ti\b|
    \b(?:nuevas|otras)\s+
    (?:reglas|instrucciones)\b.{0,20}\bpara\s+ti\b
mark \b(?:sistemas?|programas?|modelos?|agentes?)\b.{0,20}\bque\s+(?:lea[ns]?|lee[ns]?|
    procese[ns]?|analice[ns]?)\s+(?:esto|
    este\s+\p{L}+)
mark \bnadie\b.{0,20}\besta\s+(?:instrucci[óo]n|orden)
mark ^\W*(?:anota|registra|apunta|indica|cambia|modifica|pon)\b.{0,30}\bcrm\b
mark \buna\s+de\s+cada\s+(?:dos|tres|cuatro)\s+(?:palabras|letras)\b|
    \bpalabras?\b.{0,15}\bal\s+responder\b
mark \b(?:habla|escribe|responde|cuenta)\s+(?:solo|s[óo]lo|[úu]nicamente|solamente)\s+(?:de|
    sobre)\b
mark ^\W*(?:da|dame|muestra|devuelve|escribe)\b.{0,25}\b(?:resultado|salida)\b
mark ^\W*(?:nombra|cita|enumera|dime|di)\b(?:\s+\S+){0,5}?\s+m[áa]s\s+(?:grandes?|alt[oa]s?|
    larg[oa]s?|antigu[oa]s?|famos[oa]s?|
    profund[oa]s?)\b
mark ^\W*(?:escribe|redacta|formula|responde|comp[óo]n)\b.{0,60}\bal\s+estilo\b
mark \b(?:rev[ée]la(?:me)?|muestra|mu[ée]strame|dime)\b.{0,30}\b(?:reglas|indicaciones|
    instrucciones)\b.{0,30}\b(?:te|tienes)\b
mark \b(?:llama|insulta|saluda|b[úu]rlate)\b.{0,20}\b(?:al|a\s+los|del)\s+(?:lector(?:es)?|
    usuarios?|destinatarios?)\b
mark ^\W*(?:a[ñn]ade|agrega|inserta|pon|escribe)\b.{0,40}\b(?:enlace|v[íi]nculo|frase|
    menci[óo]n)\b.{0,20}\b(?:a|hacia)\s+
    \S+\.[a-z]{2}
mark \b(?:tienes\s+que|debes|vas\s+a)\b.{0,60}\b(?:remitente|usuario|lector)(?:es|s)?\b
mark \b(?:explica|describe|presenta)\b.{0,30}\b(?:fotos[íi]ntesis|divisi[óo]n\s+celular|
    relatividad|evoluci[óo]n|gravedad|
    recursividad)\b
mark \blo\s+que\s+(?:ha\s+|han\s+)?(?:pregunt|ped|pid|quer|quier)\w*\s+(?:el|los|un)\s+usuarios?\b
never \b(?:gracias|agrade\w*|esper\w*|cont\w+mos|quedo|seg[úu]n|he|hemos)\b.*\brespuesta\b
never \b(?:ignore|ignora|olvide|olvida)\b.{0,30}\b(?:mi|nuestro)\s+(?:[úu]ltimo\s+|
    anterior\s+)?(?:correo|mensaje|
    email|e-mail|recordatorio)\b
)table";

}  // namespace foresail::understand
