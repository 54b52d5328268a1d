// Forms that no rule brings together, each with the word it belongs to.

const FORMS = `
kind: kinderen kinders kindertjes kindje kindjes
ei: eieren eitje
lied: liederen liedjes
school: scholen
stad: steden
schip: schepen
lid: leden
weg: wegen
dag: dagen
glas: glazen
gat: gaten
bad: baden
slot: sloten
oorlog: oorlogen
god: goden
hof: hoven
spel: spellen
spelen: speel speelt speelde speelden gespeeld
trouwen: trouw trouwt trouwde trouwden getrouwd
zeggen: zeg zegt zei zeiden gezegd
geweld: gewelddadig
gezond: gezonde gezondheid
gemeente: gemeenten gemeentes gemeentelijk gemeentelijke
geboorte: geboortes geboren
geduld: geduldig geduldige
gehandicapt: gehandicapte gehandicapten handicap
verdriet: verdrietig verdrietige
rouw: rouwen rouwt rouwde
psychisch: psychische psychiatrie psychiatrisch psychiatrische psychose psychotisch
zwanger: zwangere zwangerschap zwangerschappen
gevangen: gevangene gevangenen gevangenis gevangenissen
vriend: vrienden vriendin vriendinnen vriendschap vriendschappen vriendje vriendinnetje
opvoeden: opvoed opvoedt opvoeding opvoeder opvoeders
ontslaan: ontslag ontslagen ontsloeg ontslaat
begrijpen: begrijp begrijpt begreep begrepen begrip onbegrip
snappen: snap snapt snapte
bezoeken: bezoek bezoekt bezocht bezochten bezoeker bezoekers
verblijven: verblijf verblijft verbleef
verhuizen: verhuis verhuist verhuisde verhuisd verhuizing verhuizingen
begraven: begraaf begraafde begrafenis begrafenissen
verliezen: verloren verlies verliest verloor
schamen: schaam schaamt schaamde geschaamd schaamte
wantrouwen: wantrouwt wantrouwde
vertrouwen: vertrouw vertrouwt vertrouwde vertrouwd
aanmelden: aangemeld aanmelding aanmeldingen
aanvragen: aanvraag aangevraagd aanvragen
opnemen: opname opnames opgenomen
afwijzen: afwijzing afgewezen afwijzingen
inschrijven: inschrijving ingeschreven
uitzetten: uitzetting uitgezet
ontruimen: ontruiming ontruimd ontruimingen
mishandelen: mishandeling mishandeld mishandelingen
vluchten: vlucht gevlucht vluchteling vluchtelingen
inburgeren: inburgering ingeburgerd inburgeraar
bedrag: bedragen
verdrag: verdragen
gebed: gebeden
gebrek: gebreken
moeilijkheid: moeilijkheden
man: mannen
vrouw: vrouwen
zoon: zonen zoons zoontje
vader: vaders
moeder: moeders
broer: broers broertje broertjes
zus: zussen zusje zusjes
oma: oma's
opa: opa's
baby: baby's
foto: foto's
museum: musea
medium: media
catalogus: catalogi
politicus: politici
medicus: medici
musicus: musici
technicus: technici
goed: goede beter beste
veel: vele meer meest meeste
weinig: minder minst minste
jongen: jongens jongetje jongetjes
dak: daken
pad: paden
slag: slagen
blad: bladen bladeren blaadje blaadjes
graf: graven
lot: loten
vat: vaten
schot: schoten
tred: treden
verlof: verloven
systeem: systemen
foto: fotos fotootje
auto: autos autootje
collega: collegas
baby: babys babies
beurs: beurzen
koe: koeien
kalf: kalveren
idee: ideeen
tante: tantes
ouder: ouders
oudere: ouderen
jongere: jongeren
zijn: ben bent is was waren geweest
hebben: heb hebt heeft had hadden gehad
gaan: ga gaat ging gingen gegaan
staan: sta staat stond stonden gestaan
slaan: sla slaat sloeg sloegen geslagen
doen: doe doet deed deden gedaan
zien: zie ziet zag zagen gezien
komen: kom komt kwam kwamen gekomen
nemen: neem neemt nam namen genomen
geven: geef geeft gaf gaven gegeven
spreken: spreek spreekt sprak spraken gesproken
breken: breek breekt brak braken gebroken
helpen: help helpt hielp hielpen geholpen
lopen: loop loopt liep liepen gelopen
slapen: slaap slaapt sliep sliepen geslapen
vallen: val valt viel vielen gevallen
houden: houd houdt hou hield hielden gehouden
blijven: blijf blijft bleef bleven gebleven
schrijven: schrijf schrijft schreef schreven geschreven
krijgen: krijg krijgt kreeg kregen gekregen
kijken: kijk kijkt keek keken gekeken
rijden: rijd rijdt reed reden gereden
lijden: lijd lijdt leed leden geleden
zwijgen: zwijg zwijgt zweeg zwegen gezwegen
vinden: vind vindt vond vonden gevonden
binden: bind bindt bond bonden gebonden
drinken: drink drinkt dronk dronken gedronken
beginnen: begin begint begon begonnen
zitten: zit zat zaten gezeten
liggen: lig ligt lag lagen gelegen
eten: eet at aten gegeten
lezen: lees leest las lazen gelezen
vergeten: vergeet vergat vergaten
weten: weet wist wisten geweten
denken: denk denkt dacht dachten gedacht
brengen: breng brengt bracht brachten gebracht
kopen: koop koopt kocht kochten gekocht
zoeken: zoek zoekt zocht zochten gezocht
vragen: vraag vraagt vroeg vroegen gevraagd
dragen: draag draagt droeg droegen gedragen
sluiten: sluit sloot sloten gesloten
buigen: buig buigt boog bogen gebogen
kiezen: kies kiest koos kozen gekozen
bieden: bied biedt bood boden geboden
vliegen: vlieg vliegt vloog vlogen gevlogen
sterven: sterf sterft stierf stierven gestorven
scheiden: scheid scheidt scheidde scheidden gescheiden scheiding scheidingen
wonen: woon woont woonde woonden gewoond
werken: werk werkt werkte werkten gewerkt werkend
betalen: betaal betaalt betaalde betaalden betaald
melden: meld meldt meldde meldden gemeld melding meldingen
wachten: wacht wachtte wachtten gewacht
luisteren: luister luistert luisterde luisterden geluisterd
vertellen: vertel vertelt vertelde vertelden verteld
zorgen: zorg zorgt zorgde zorgden gezorgd
hulp: hulpen
bellen: bel belt belde belden gebeld belletje
lenen: leen leent leende leenden geleend
schuld: schulden
huis: huizen
ruzie: ruzies ruzietje
eenzaam: eenzame eenzaamheid eenzamer
arm: arme armoede
ziek: zieke zieken ziekte ziektes
verslaafd: verslaafde verslaafden verslaving verslavingen
mantelzorger: mantelzorgers
vrijwilliger: vrijwilligers
buur: buren buurt buurten
`;

/** Words of the table that no ending is taken from: "ouderen" are old, "ouders" have a child; a "jongen" is not all that is "jong". */
export const AS_IT_IS: ReadonlySet<string> = new Set(['oudere', 'jongen', 'tante']);

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
	FORMS.trim()
		.split('\n')
		.flatMap((line) => {
			const [word, forms] = line.split(': ');
			return [word!, ...forms!.split(' ')].map((form): [string, string] => [form, word!]);
		})
);
