// The word lists of topic_words.cpp, in English, German, French and Spanish.
#include <string_view>

namespace foresail::understand {

// Words that say nothing of what a sentence is about: function words, greetings, the verbs of
// giving and getting, days and months, words for documents in general.
extern const std::string_view silent_words;
const std::string_view silent_words = R"words(
the and for you your yours our ours its his her their this that these those with from have has had
are was were will would shall should can could may might must not but also all any some more most
other another which what when where who whom how why there here they them then than just now already
still yet again soon very much many please pls kindly thank thanks hello dear best regards sorry
unfortunately find found attached attach attaching attachment attachments enclosed enclose sent send
sending share shared sharing forward forwarded forwarding get got give given giving receive received
provide provided deliver delivered upload uploaded submit submitted see show shown let know make
made making take taken put hand over out off into about back well good great fine okay yes sure
document documents file files version copy copies info information details detail draft thing things
stuff latest new final today tomorrow yesterday morning afternoon evening night week month year day
days monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december next last end early late later promised promise
requested request discussed agreed mentioned asked ask hereby herewith below above signature going
need needs needed longer anymore able unable been being did does done doing try hope wish want like
withdraw withdrawn withdrawing retract rescind cancel cancelled delay delayed postpone postponed
ready rush hurry until till before after since within instead too only both each every off few bit
hour hours minute minutes time asap possible link mail email team everything something nothing
anything decided able because due course hereby must happy glad we i us me my mine it is be do if
no so or as at by in of on to up an he she one two three isn don doesn didn won wouldn can haven
hasn couldn ain ll ve re
der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon nicht kein
keine keinen mehr mit von vom zum zur fur uber unter auf aus bei bis nach vor seit wegen durch
ich wir sie ihr ihnen ihre ihren ihrem ihrer ihres mir mich uns unser unsere unseren unserem du dir
dich euch euer eure sein seine ist sind war waren wird werden werde wurde worden habe haben hat
hatte hatten kann konnen konnte konnten soll sollte mussen muss musste darf wie was wann wer wo
hier da dann dort dies diese dieser dieses diesen jetzt gleich bald sehr leider bitte danke dank
vielen vielmals herzlichen anbei anhang beigefugt beiliegend beilage anlage angehangt finden findet
erhalten erhalt bekommen bekommt senden sende gesendet zugesendet zusenden ubersenden schicken
schicke geschickt zugeschickt verschickt geben gebe gegeben liefern geliefert weiterleiten
weitergeleitet nachreichen versprochen zugesagt besprochen gewunscht angefordert vereinbart heute
morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april
mai juni juli august september oktober november dezember woche monat jahr tag tage ende anfang
nachste nachsten nachster nachstes kommende kommenden diese spatestens spater dokument dokumente
datei dateien version kopie entwurf fassung neue neuen neuer neues letzte letzten fertig
zuruckziehen zuruckgezogen zurucknehmen zuruckgenommen verschieben verschoben verzogert verspatet
brauchen brauche benotigen benotigt notig schaffen schaffe geschafft lassen zukommen angekommen
eingegangen sehr geehrte geehrter frau herr liebe lieber grusse freundlichen gern gerne alles zeit
ubrigens daher deshalb damit dass weil wenn falls sobald
les des une aux avec pour par sur sous dans sans chez vers entre que qui quoi dont mais donc car
nous vous ils elles lui leur leurs notre nos votre vos mon mes ton tes son ses cet cette ces est
sont etait sera serait ete etre avoir avez avons ont avait aura fait faire peux peut pouvez pouvons
pourrai pourrons pourrez pas plus encore deja bien tres aussi alors ici voici voila merci bonjour
cordialement malheureusement veuillez trouver trouverez ci joint jointe joints piece annexe envoyer
envoie envoye envoyee envoyes envoyons envoi enverrai enverrons transmettre transmets transmis
adresser adresse recu recue recus recevoir recevrez donner fournir partager prevu promis convenu
demande demandee comme suite lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
mars avril mai juin juillet aout septembre octobre novembre decembre semaine mois annee jour jours
demain hier aujourd matin midi soir apres avant fin debut prochain prochaine prochaines document
documents fichier fichiers version copie projet besoin retirer retire reporter reporte tenir delai
retard jusqu avance
los las una unos unas del con por para sin sobre entre hasta desde que quien cual como cuando donde
pero tambien muy mas menos todavia aun esta este esto estos estas ese esa eso nuestro nuestra
nuestros nuestras usted ustedes ella ellos ellas les nos sus mis son esta estan estaba sera seria
sido ser haber hemos han habia hacer hecho puede puedo podemos podre podremos poder favor gracias
hola saludos lamentablemente adjunto adjunta adjuntos adjuntas adjuntamos anexo aqui tiene tienen
enviar envio enviado enviada enviare enviaremos enviamos enviarle mandar mando mandado mandare
remitir remito recibir recibido recibira entregar entregado facilitar compartir compartido dar
prometido acordado solicitado lunes martes miercoles jueves viernes sabado domingo enero febrero
marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes dia dias ano
manana hoy ayer tarde noche antes despues fin final finales principio proximo proxima documento
documentos archivo archivos fichero version copia borrador falta necesitamos necesario retirar
retirado aplazar aplazado llegamos llegar plazo retraso antemano
)words";

// Words for the same thing, the first of which stands for all; ";" between them.
extern const std::string_view same_words;
const std::string_view same_words = R"words(
quote quotes quotation offer proposal estimate bid pricing angebot offerte kostenvoranschlag devis
offre proposition presupuesto oferta propuesta cotizacion; contract agreement vertrag vereinbarung
contrat contrato acuerdo convention; invoice bill rechnung facture factura; answer reply response
feedback antwort bescheid ruckmeldung reponse retour respuesta melden melde zuruckmelden; slides
deck presentation prasentation folien diapositives presentacion diapositivas; call phone telephone
anruf anrufen appel appeler rappeler llamada llamar called calling telefonat; payment pay paid
zahlung bezahlen bezahlt zahlen paiement payer reglement regler pago pagar pagado uberweisung
uberweisen uberwiesen; meeting termin treffen reunion rendez cita
)words";

// Behind these stands what the thing before them is for.
extern const std::string_view modifier_words;
const std::string_view modifier_words = R"words(
for about regarding concerning from before after to per like
fur uber wegen zu zum zur aus nach
pour sur concernant avant apres
para sobre por antes
)words";

}  // namespace foresail::understand
