#include "insight/guard/words/word_lists.h"

namespace foresail::insight::guarding {

const std::string_view english_common = R"(
a about above accept access according account across act action active actual add additional
address adjust advance after afterwards again against ago agree agreement ahead all allow almost
alone along already also although always am among amount an and annual another answer any anyone
anything anyway apart apologies apply appreciate approval approve are arrange as ask assume at
attach attached attend available average away back base based basic be because become been before
begin behalf being below beside besides best better between beyond big both bring budget build
business but buy buyer by call can cancel candidate capacity care carry case cause certain change
charge check choose clarify clause clear client close code come commit commitment company compare
complete concern concerning condition confirm connect consider contact contain continue contract
control copy cost could cover create credit current currently customer cut data date deadline deal
decide decision deliver delivery demand demo department depend deploy deployment description
design detail details develop development did difference different direct directly discount
discuss discussion do document does done down draft due during each earlier early easy effective
effort eight either eleven else email employee end engineer enough ensure enter entire especially
estimate even event eventually ever every everyone everything exact example except excellent
exchange expect expected expense experience explain export extend extension extra fact fail fair
fall far feature fee feedback few file final finally find fine finish first fit five fix fixed
follow following for forward four free frequent from full further future general get give given
glad go goal good great group grow guarantee had half happy hardware has have having he head help
hence her here hi hello dear high him his hold hope how however hundred idea if image immediately
impact implement implementation important improve in include included including income increase
indeed inform information initial inside install installation instead integrate integration intend
interest interested internal into introduce invite invoice invoices involve is issue it item its
itself join just keep key kind know last late later latest launch lead learn least leave legal
less let letter level liability license licence licensing like likely limit line list little local
long look looking lot low lower mail main maintain maintenance make manage management manager many
market material matter maybe me mean meanwhile measure meet meeting member mention message might
migrate migration million minimum month monthly more moreover most move much must my name namely
near necessary need negotiation net never nevertheless new next nine no nobody none nor normal not
note nothing notice now number object obviously of off offer office often old on once one only
onto open operate opinion option or order original other otherwise our ours out over overall own
owner package page part participant partner past pay payment payments pending people per percent
perfect perform perhaps period person phase phone pilot place plan planned platform play please
point policy position possible post potential prefer prepare present previous price pricing prior
priority problem process procurement produce product production professional profit program
progress project promise proposal propose protect prove provide provided provision public purchase
purpose put quality quantity quarter question quick quickly quite quote raise range rate rather
reach read ready real really reason receive recent recently recommend record reduce refer
reference regard regarding regards related release relevant remain remember remind renew renewal
rent replace reply report request require requirement respond response rest result return revenue
review revise revised right rise risk role rollout run safe said sale sales same satisfied save
savings say schedule scope second section security see seem seller send separate separately
service services session set setup seven several shall share she ship shipment shipping short
should show sign signature similar simple since site six small so software sold some someone
something sometimes soon sorry source speak special specific spend staff stage standard start
state statement status stay step steps still stop storage strategy strong subject submit
subscription such suggest summary supplier support sure switch system take talk target task team
technical tell ten term terms test than thank thanks that the their theirs them themselves then
there therefore these they thing think third this those though three through throughout thus
ticket time times to today together tomorrow too tool top topic total toward track train training
transfer travel try twelve two type under understand unfortunately unit unless until up update
upgrade upon urgent us usage use user users usual usually valid value various vendor version very
via visit volume wait want warranty was way we week weekly welcome well went were what whatever
when where whereas whether which while who whole whom whose why wish with within without word work
would write written wrong year yearly yes yesterday yet you your yours remove avoid adopt align
analyse analyze attempt award begin believe bind care choice clear collect combine compliance
concession confidential consent constraint convince correct coverage decline decrease define delay
delight depart discover dispute double drive drop duration eager encourage engage enjoy enterprise
escalate evaluate evidence examine exceed expire express facilitate final finance focus forget
formal fulfil generate grateful guide handle happen hear hesitate identify illustrate incident
indicate insist inspect invest investigate justify kick lack lock lose maximum mitigate modify
monitor mutual negotiate notify obtain occur operate optimise outline pause perfect permit
persuade pleasant please pleasure possible prevent procure promote proof pursue question react
realise recap reconsider reject rely remote resolve resume retain reveal review save scale seek
select settle share simplify solve specify stakeholder strengthen submit succeed suit supply
survey sustain terminate tie trust update urge verify wonder worry yield insurance uptime downtime
postage shelf pallet parcel freight customs tax taxes fee fees bill penalty notice clause annex
appendix exhibit schedule invoice receipt refund rebate credit debit loan lease rent tariff quota
threshold range gap saving earning spending margin turnover revenue profit loss asset debt interest
inflation currency exchange commission bonus salary wage pension colleague manager director lawyer
attorney auditor consultant contractor vendor reseller distributor dealer landlord tenant owner
shareholder board committee council panel chair chairman secretary assistant intern engineer driver
nurse doctor teacher student patient member visitor participant attendee speaker audience
crew staff workforce headcount payroll shift holiday vacation weekend lunch dinner breakfast
morning evening afternoon night hour minute second month quarter fiscal calendar timeline timetable
backlog roadmap milestone kickoff rollout launch release patch bug outage failure fault warning
alert backup server network bandwidth traffic storage database spreadsheet dashboard interface
keyboard screen printer phone laptop tablet desk chair office warehouse factory plant store shop
branch headquarters campus building floor room kitchen garage yard truck van car bus train plane
flight ship boat route trip journey mileage fuel gas oil water electricity energy power heat 
paper plastic metal food drink tea sugar milk meat fruit vegetables
wine beer clothes shoes furniture equipment machine machinery vehicle spare repair maintenance
inspection audit certificate licence license permit patent trademark copyright lawsuit court 
jury verdict settlement arbitration mediation jurisdiction venue law statute regulation rule
policy guideline standard norm benchmark metric indicator figure chart graph table diagram map
photo picture video film music book newspaper magazine article blog post website newsletter
campaign advertisement brand logo slogan packaging label tag barcode scanner sensor camera
microphone speaker headset cable battery charger adapter socket switch router modem antenna
)";

const std::string_view german_common = R"(
ab aber abgesehen alle allem allen aller allerdings alles als also am an andere anderen anfang
anschließend anstatt auch auf aufgrund aus außer außerdem bald bei beide beiden beim beispiel
bereits besonders besser bestätigt bestimmt betrifft bevor bezüglich bin bis bislang bitte bleibt
braucht da dabei dadurch dafür dagegen daher damit danach danke dann daran darauf daraus darf
darin darüber darum das dass dazu dein dem den denn dennoch der deren des deshalb dessen deswegen
die dies diese diesem diesen dieser dieses direkt doch dort drei du durch dürfen eben ebenfalls
ebenso eigentlich ein eine einem einen einer eines einfach einig einige einigen einmal enthält
entweder er erfolgt erhält erhalten erst erste ersten es etwa etwas euch euer fällt falls fast
ferner fest frei früher für ganz geht gemäß genau gerne gern gesamt gibt gilt gleich gut guten
gute haben habe hat hatte hatten heute hier hiermit hinsichtlich hinter höhe ich ihm ihn ihnen ihr
ihre ihrem ihren ihrer ihres im immer in indem inklusive innerhalb insgesamt ist ja jede jedem
jeden jeder jedes jedoch jetzt kann kein keine keinen keiner können könnte könnten kommt kostet
kurz lang lässt laut leider letzte letzten liegt machen macht man manche mehr mehrere mein meine
meinen meiner mindestens mit möchte möchten möglich morgen müssen muss nach nachdem nächste
nächsten nämlich natürlich neben nein neu neue neuen neuer nicht nichts nie noch nun nur ob oben
obwohl oder ohne per plant pro rund schließlich schon sehr sei sein seine seinem seinen seiner
seit sich sicher sie sind so sobald sofern sofort sogar soll sollen sollte sollten somit sondern
sonst sowie sowohl spätestens statt trotz trotzdem über überhaupt übrigens um und uns unser unsere
unserem unseren unserer unter unterdessen viel viele vielen vielleicht vom von vor vorher während
wann war waren warum was weder wegen weil weiter weitere weiteren weiterhin welche welchen welcher
wenn wer werde werden wie wieder will wir wird wo wobei wollen worden wurde wurden würde würden
zeigt zu zudem zuerst zum zunächst zur zurück zusätzlich zusammen zwar zwei zwischen sehr geehrte
geehrter geehrten liebe lieber hallo freundlichen grüßen beträgt betragen liefert bestellt
benötigt bittet fragt plant erwartet schlägt bestätigen sendet schickt kauft zahlt vereinbart
vorgeschlagen gewünscht zugesagt offen offene wichtig wichtige klar neben bisher aktuell aktuelle
derzeit weiterhin zusammengefasst zusammenfassend daraufhin demnach hingegen künftig lediglich
nahezu nochmals sämtliche teilweise ursprünglich voraussichtlich wesentliche zwecks ausgehend
beachten prüfen klären senden schicken teilen rufen geben nehmen planen besprechen vereinbaren
anbei unklar strittig erforderlich gefordert abgelehnt angenommen besprochen erwähnt vorgesehen
verlängert unterschrieben zugestimmt erhöht senkt reduziert steigert verkürzt verschiebt beginnt
endet startet läuft dauert umfasst beinhaltet deckt gehört hält führt leitet arbeitet nutzt
verwendet setzt stellt nimmt bringt trägt findet sucht bekommt verliert gewinnt spart bezahlt
überweist rechnet zählt misst prüft testet liest hört sieht glaubt denkt meint sagt erklärt
erläutert berichtet meldet teilt fordert verlangt verspricht garantiert verhandelt einigt
akzeptiert lehnt widerspricht kündigt storniert bucht reserviert organisiert koordiniert
)";

const std::string_view german_noun_list = R"(
abend ablauf ablehnung abnahme abschluss absicht absprache abteilung abzug adresse akte aktion
aktie alternative änderung anfang anfrage angabe angebot anhang anlage anlass anliegen annahme
anpassung anruf ansatz anspruch ansprechpartner anteil antrag antwort anwalt anwender anwendung
anzahl arbeit arbeitsplatz art artikel aspekt aufgabe aufpreis auftrag aufwand ausblick ausgabe
ausgleich auskunft ausnahme aussage auswahl basis bau bedarf bedenken bedingung beginn begriff
beispiel beitrag bereich bericht beschluss besprechung bestand bestellung betrag betrieb bild
bitte blick branche budget büro call chance chef computer dank datei daten datenschutz datum dauer
deal deckel demo details dienst dienstleister dokument druck durchschnitt einblick einheit
einigung einkauf einkäufer einladung einsatz einstieg eintrag ende entscheider entscheidung
entwurf erfahrung erfolg ergebnis erhöhung ersatz erweiterung fall faktor feedback fehler fenster
firma form formular frage freigabe freund frist führung funktion gebiet gebühr gefahr geld gerät
geschäft geschäftsführer gespräch gewinn grenze größe grund grundlage gruppe gruß güte haftung
hand handel haus hersteller hilfe hinblick hinweis höhe idee inhalt interesse investition jahr
kalender kapazität kauf käufer kenntnis klausel koste kosten kraft kredit kunde kündigung kurs
lage lager land laufzeit leistung leiter leitung liste lizenz lösung mail mandant marke markt
material maß maßnahme mehrheit meinung meeting meldung menge mengenrabatt miete minute mitarbeiter
mitglied mittel modell modul möglichkeit monat morgen muster nachfolge nachfrage nachlass
nachmittag nachricht nachteil name niveau notiz nummer nutzer nutzen nutzung option ordnung ort
paket partner pause person personal pflicht phase pilot plan platz politik position posten preis
preise problem produkt produktion projekt projektleiter prozent prozess prüfung punkt qualität
quartal quelle rabatt rahmen rahmenvertrag rate raum rechnung recht rechte regel region reihe
reise risiko rolle rückfrage rückmeldung runde sache satz schaden schluss schreiben schritt
schulung schutz seite sicherheit sicht sitzung software sonderpreis speicher spiel stand standard
standort start status stelle strategie stück stufe stunde summe support system tabelle tag team
technik teil teilnehmer telefon termin test text thema ticket tool treffen überblick übergabe
übernahme übersicht umfang umsatz umstellung unterlage unterlagen unternehmen unterschied
unterschrift update ursache urlaub verantwortung verbrauch vereinbarung verfahren verfügung
vergleich verhandlung verkauf verkäufer verlängerung vermerk version verständnis versuch vertrag
verträge vertrieb verwaltung verzug volumen vorbehalt vorbereitung vorgang vorgehen vorlage
vorschlag vorstand vorteil wahl ware wechsel weg weise werk wert wettbewerb wettbewerber wirkung
woche wochen workshop wort wunsch zahl zahlung zahlungsziel zeile zeit zeitplan zeitpunkt zeitraum
ziel zins zugang zukunft zusage zusammenarbeit zusatz zustand zustimmung zuschlag zweck gültigkeit
abschlag absage abteilungsleiter agentur akkreditiv allgemeine anbieter angestellte anleitung
anmeldung anordnung anschluss anschrift ansicht anweisung anwendung anzeige arbeiter arbeitgeber
arbeitnehmer archiv arzt assistent aufenthalt auflage auflistung aufnahme aufschlag aufsicht
aufteilung augenblick ausbau ausbildung ausdruck ausfall ausführung ausgang auskunft auslastung
auslieferung ausrüstung ausschreibung außendienst ausstattung ausstellung austausch auto bahn bank
batterie baustelle bearbeitung beauftragte bedienung bedeutung beginn begründung behörde benutzer
berater beratung berechnung bereitschaft berechtigung bescheid beschreibung beschwerde besitzer
besuch besucher beteiligte beteiligung betreuer betreuung betrag beurteilung bewertung beweis
bewerber beziehung bezug bildschirm bonität branche brief broschüre buch buchhaltung buchung
bürgschaft chance container darlehen debatte defizit dialog diskussion druckerei durchlauf ebene
effekt eigentum eigentümer eindruck einführung eingang einkommen einnahme einrichtung einsparung
einwand einweisung einwilligung einzelheit eltern empfang empfänger empfehlung energie entgelt
entlastung entlassung entscheidungsträger entschädigung entwickler entwicklung ereignis ersparnis
ersatzteil erstellung ertrag erwartung etage etat export fabrik fachkraft fahrer fahrt fahrzeug
familie farbe fassung fertigung festpreis filiale fläche flotte flug folge fonds forderung
forschung fortschritt fracht freiheit führungskraft funktion garantie gast gebäude gegenstand
gegenangebot gehalt gelegenheit gemeinde genehmigung gericht gesamtpreis gesellschaft gesetz
gespräch gewicht gewährleistung gleis grafik gremium großkunde grundpreis gruppe gutachten
gutschrift hafen haftpflicht hälfte halle handbuch händler handlung hardware hauptsitz haushalt
heizung herausforderung herkunft herstellung hotel hotline import industrie ingenieur initiative
inkrafttreten innovation installation instanz integration inventar jahresende jahrzehnt kabel
kammer kampagne kandidat kanal karte kasse kategorie kette kollege kollegin kommission konflikt
konto kontakt konzept konzern kooperation kopie krankheit kreis kriterium küche kultur kundschaft
kunststoff ladung laden lagerung laptop last lastwagen lebensmittel lehrer leitfaden lieferschein
linie lizenzgebühr logistik lohn lösung mahnung makler manager mangel marge maschine masse maßstab
mehrwert mehrwertsteuer mensch messe messung methode mieter million minderung mindestmenge
mindestlaufzeit mitteilung mittag mobilfunk monatsende motor nachbesserung nachfrist nachtrag
nachverhandlung nachweis netz netzwerk neukunde neuerung norm notfall oberfläche objekt öffnung
öffnungszeit ordner organisation palette papier parameter parkplatz partei patent patient
pauschale plattform police post postfach präsentation prämie praxis preisliste preissenkung
preiserhöhung presse priorität privat probe produzent programm protokoll provision publikum quote
rat ratenzahlung reaktion recherche rechner rechtsabteilung rechtsanwalt rechtslage reduzierung
reform regal regelung register reichweite reklamation relation rendite reparatur reserve ressource
restbetrag resultat revision richtlinie richtung rohstoff routine rückerstattung rückgabe rückgang
rücktritt rücksprache ruhe saison sanktion sanierung schaltung schicht schließung schnittstelle
schule schuld schwerpunkt sekretariat sendung serie server service signal sitz skonto software
sparte spediteur spedition speicherplatz spanne spezialist sprache sprecher staat stadt standpunkt
statistik steigerung steuer steuerung stichtag stimme störung straße strafe strecke streit strom
struktur student studie summe szenario tablet tageslicht tagesordnung taktik tarif tätigkeit
tausch teilzahlung telefonat tendenz tenor testphase themen tochter ton tor transport trend tür
typ überarbeitung überschuss übertragung überweisung übung umbau umgang umgebung umsetzung umstand
umzug unfall universität unklarheit unterbrechung unterhalt untersuchung unterstützung
unterzeichnung urteil variante veranstaltung verband verbesserung verbindung verein verfügbarkeit
vergangenheit vergütung verhalten verhältnis verkehr verlust vermieter vermittlung vernetzung
verpackung verpflichtung versand verschiebung versicherung verspätung versorgung verstoß
vertraulichkeit vertreter vertretung verwendung verzögerung verzicht video vielfalt viertel
vollmacht vorauszahlung voraussetzung vorgabe vorgesetzte vorhaben vorkasse vorlauf vorrat
vorschrift vorsitzende vorstellung vortrag wachstum währung warnung wartezeit wartung
wartungsvertrag wasser webseite werbung werkstatt wiederholung wirtschaft wissen wissenschaft
wochenende wohnung zahlungsbedingung zahlungsfrist zahlungsverzug zeichen zeichnung zeitung
zentrale zentrum zertifikat zeuge zimmer zoll zubehör zufriedenheit zugriff zulieferer zuordnung
zusammenfassung zusatzleistung zuschuss zuständigkeit zustellung zuverlässigkeit zwischenfall
lieferung lieferzeit lieferant vertragsdauer seminar konferenz referenz konkurrenz bilanz
differenz investment management dokument kontrolle vertragspartner arbeitsplätze plätze nutzerzahl
jahresgebühr monatsgebühr betreff anrede stichpunkt stichwort
)";

const std::string_view french_common = R"(
à afin ainsi alors après au aucun aucune auparavant aussi autre autres aux avant avec avez avons
avoir beaucoup bien bonjour bonsoir budget car ce cela celle celui cependant certains ces cet
cette chacun chaque cher chère chers comme comment commande compte conformément concernant
condition contrat contre coût d dans date de délai depuis dernier derrière dès des désormais deux
devis devrait dix doit doivent donc dont du durant elle elles en encore enfin ensuite entre est et
étaient était étant être eu facture faire fait faut fin grâce hier hors huit ici il ils indique
installation intégration j jamais je jusque l la laquelle le lequel les lesquels leur leurs
livraison l'offre lors lorsque lui ma mais malgré même merci mes mettre mise moins mon montant n
ne neuf ni nos notamment notre nous nouveau nouvelle on ont or ou où outre offre paiement par
parce parmi pas pendant peu peut peuvent plus plusieurs point possible pour pourquoi pouvez
pouvons premier première prix près prochain prochaine proposition puis puisque qu quand quant
quatre que quel quelle quelles quelque quelques quels qui quoi réunion remise renouvellement s sa
sans sauf se selon sept sera seront service ses seul seulement si six soit sommes son sont
souhaite sous sur surtout suite ta tandis tant tarif tel telle tous tout toute toutefois toutes
très trois trop un une vers veuillez voici voilà vont vos votre vous y client cliente clients
équipe fournisseur contact confirme confirmé accord produit projet prévu prévue prévoit demande
question réponse réduction objet prochaines dernières derniers veuillez pensez rappel résumé
actuellement aujourd également enfin ensuite finalement notamment malheureusement toujours jusqu
presque environ vérifier envoyer préparer proposer demander discuter signer confirmer reste
restent échange engagement durée cordialement bien merci veut veulent voulons peut souhaitons
demandent proposent acceptent refuse refusent exige attend attendons utilise utilisent préfère
insiste répond remercie regrette explique précise signale mentionne rappelle prévoient envisage
économise réduit augmente baisse monte dure débute commence termine finit expire renouvelle annule
négocie convient signe signent achète vend paie payent paye règle facture envoie reçoit travaille
livre livrent livrons fournit installe forme coûte vaut comprend inclut contient couvre concerne
porte mène dirige gère appelle parle écrit lit pense croit dit disent ajoute cherche trouve
choisit garde prend donne met tient passe arrive part vient revient reprend ouvre ferme assurance
garantie formation assistance maintenance licence abonnement version mise service équipe
entreprise société fournisseur acheteur vendeur direction responsable directeur directrice
utilisateurs salariés personne personnes poste postes site sites camion véhicule matériel logiciel
données sécurité qualité quantité volume stock budget somme total taux hausse taxe frais pénalité
indemnité clause article annexe avenant préavis résiliation reconduction échéance acompte solde
virement avoir rabais ristourne mois semaine jour année trimestre semestre matin soir midi heure
minute seriez serait serais auriez aurait pourriez pourrait voudriez aimeriez souhaitez permettez
restons attendant
)";

const std::string_view spanish_common = R"(
a acuerdo además adjunto ahora al algo alguna algunas alguno algunos allí ambos ante antes apenas
aquel aquella aquí así asimismo atentamente aun aún aunque bajo bien buenas bueno buenos cada casi
cliente clientes como cómo con condiciones conforme confirma confirmado confirmar contra contrato
coste costo cual cuál cuales cualquier cuando cuándo cuanto cuatro cuenta da de debe deben deberá
dentro desde después dice dicho diez donde dónde dos durante e el él ella ellas ellos en encantado
entonces entre entrega enviar envía equipo era eran es esa esas ese eso esos esta está estaba
estamos están estar estas este esto estos estimada estimado factura falta favor fecha fin
finalmente fue fueron gracias ha había hace hacer hacia han hasta hay he hemos hola hoy importe
incluye incluso informa inmediatamente la las le les lo los luego más mas me mediante mejor menos
mi mis mientras mismo mucho muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestras
nuestro nuestros nueva nuevo o oferta os otra otras otro otros pago para parte pedido pero plazo
poco podemos podría por porque posible precio primer primera primero proyecto producto propone
propuesta proveedor próxima próximo puede pueden pues que qué queda querida querido quien quién
reunión renovación respecto respuesta rogamos saludos se según segundo sea ser será serán servicio
si sí siempre sin sino sobre solicita sólo solo somos son su sus también tampoco tan tanto te
tengo tiene tienen toda todas todavía todo todos tras tres tu un una unas uno unos usted ustedes
va vamos van varias varios ya yo descuento instalación integración resumen asunto siguiente
siguientes pendiente pendientes actualmente también próximamente recientemente además revisar
enviar preparar proponer pedir discutir firmar quedan falta duración compromiso cordialmente
buenos buenas hubo habrá había tuvo tuvieron tendrá hizo hicieron pudo quiso vino puso trajo dio
dieron vio supo estuvo estará pasará harán quiere queremos pide pedimos pidió pidieron ofrece
ofrecemos ofreció propuso propusieron proponemos solicitamos solicitó acepta aceptan aceptó
rechaza rechazó exige espera esperamos necesita necesitamos busca firma firmó firmará compra
compró vende paga pagó cobra envió recibe recibió trabaja utiliza usa prefiere insiste pregunta
responde agradece agradecemos lamenta comenta comentó explica explicó indica señala menciona
mencionó recuerda planea prevé contempla ahorra reduce aumenta sube baja crece cae dura empieza
comienza termina acaba vence caduca renueva cancela prorroga negocia acuerda acordó acordaron
quedó quedaron dijo dijeron entrega entregamos instala forma cuesta vale comprende contiene cubre
trata lleva dirige gestiona llama habla escribe lee piensa cree añade encuentra elige guarda toma
pone pasa llega sale viene vuelve abre cierra seguro garantía formación asistencia mantenimiento
licencia suscripción versión empresa sociedad comprador vendedor dirección responsable director
directora usuarios empleados persona personas puesto tienda terminal vehículo equipo material
programa datos seguridad calidad cantidad volumen presupuesto suma total tasa subida impuesto
gastos penalización indemnización cláusula artículo anexo adenda preaviso rescisión prórroga
vencimiento anticipo saldo transferencia abono rebaja mes semana día año trimestre semestre mañana
tarde mediodía hora minuto existe hacemos llamamos vamos espero tal lamentablemente
desafortunadamente deseo deseamos quedo confío agradezco podríamos sería seríamos comentamos paso
asunto aquí
)";

}  // namespace foresail::insight::guarding
