// Said differently, meant the same, in the words of the social domain. Ours, from general knowledge and from the thesaurus; add freely.

/** The first word of a line stands for all. A word may stand in two lines when it means both. */
const SAME = `
ruzie conflict onenigheid twist bonje onmin meningsverschil bekvechten strijd
ontruiming ontruimen uitzetting uitzetten huisuitzetting
schuld geldzorgen geldproblemen roodstaan wanbetaler betalingsachterstand achterstand lening lenen voorschieten voorgeschoten krediet deurwaarder incasso aanmaning beslag schuldeiser bewindvoerder bewind afbetalen afbetaald
uitkering bijstand bijstandsuitkering wajong
toeslag toelage subsidie
eenzaamheid eenzaam alleenstaand isolement vereenzaming geïsoleerd
armoede arm geldgebrek geldzorgen geldproblemen minima rondkomen leefgeld
geld inkomen geldzorgen
dakloos dakloze dakloosheid thuisloos zwerver zwerven bankslapen bankslaper nachtopvang daklozenopvang
verslaving verslaafd alcohol drinken drank drugs gokken wiet blowen afkicken bier dronken
dementie alzheimer vergeetachtig geheugenverlies geheugen dementerend
scheiding scheiden echtscheiding omgangsregeling omgang relatiebreuk ouderschapsplan gescheiden co-ouderschap
relatie ex partner huwelijk getrouwd trouwen bruiloft
mishandeling geweld slaan klappen huisverbod bedreiging agressie mishandelen
veiligheid veilig onveilig bang meldcode
jeugd jongere jongen meisje kind tiener puber jeugdige kinderen
oudere bejaard bejaarde senior ouderen hoogbejaard
opa oma grootouder grootvader grootmoeder
vader papa stiefvader
moeder mama stiefmoeder
ouder vader moeder ouderschap opvoeden opvoeding
gezin familie
school onderwijs leerling klas leerkracht leraar juf lerares docent basisschool
verzuim thuiszitter spijbelen schooluitval leerplicht schoolverzuim ziekmelding
taal inburgering taalles nederlands taalgroep inburgeren
vluchteling nieuwkomer migrant immigrant ontheemde vluchten asielzoeker statushouder azc asiel gevlucht
vergunning verblijfsvergunning status verblijf verblijven naturalisatie
gezinshereniging nareis overkomen
mantelzorg mantelzorger verzorgen ontlasten
huisarts dokter arts praktijk
psychisch ggz psycholoog psychiater depressie depressief psychose schizofrenie verward borderline
verdriet huilen tranen somber
gemeente wethouder raadslid loket gemeentehuis balie ambtenaar
bestuurder wethouder burgemeester raadslid politiek
wachtlijst wachttijd wachten
vrijwilliger vrijwilligerswerk maatje taalmaatje
voedsel voedselbank eten maaltijd brood honger soep voedselpakket
koken kookgroep keuken eettafel maaltijd
energie stroom gas elektriciteit verwarming kachel kou
huur huurder huurtoeslag huurcontract huurachterstand verhuurder huurbaas huisbaas huisjesmelker woningcorporatie corporatie
huis woning kamer flat appartement woonruimte thuis
verhuizen verhuizing aanleunwoning
adres briefadres inschrijving postadres inschrijven
werk baan loon werkgever baas ontslag ontslaan werkloos werkloosheid solliciteren sollicitatie sollicitatiegesprek
regel regeldruk bureaucratie formulier papierwerk beleidsregel
post brief envelop mail
aanvraag aanvragen aanmelden aanmelding
besluit beschikking indicatie bezwaar beroep afwijzing afwijzen
vertrouwen vertrouwd
samen samenwerking samenwerken
overlast lawaai geluidsoverlast herrie geschreeuw
beperking handicap gehandicapt verstandelijk lvb
rolstoel scootmobiel rollator traplift
doof gebarentaal gebaren gehoor slechthorend
blind slechtziend ogen
tolk vertalen vertaler vertaling tolken
rouw verdriet overlijden overleden dood sterven begrafenis begraven verlies gestorven uitvaart crematie weduwe weduwnaar nabestaande
weduwe weduwnaar
zwanger zwangerschap geboorte bevalling verloskundige
baby zuigeling pasgeboren kraamzorg kraamhulp luier tweeling
pleegzorg pleegkind pleeggezin pleegouder pleegmoeder pleegvader uithuisplaatsing voogd voogdij
jeugdbescherming kinderbescherming ondertoezichtstelling voogd jeugdbeschermer
gevangenis gevangen detentie vrijlating ex-gedetineerde cel
politie agent wijkagent opgepakt aangifte arrestatie
buurman buurvrouw buren buurt buurtgenoot buurtbewoner
uitleg begrijpen snappen
vervoer bus taxi trein
rijbewijs autorijden auto rijden
fiets fietsen bakfiets
opvang noodopvang crisisopvang logeerplek crisisplek vrouwenopvang
hulpverlener hulpverlening begeleider begeleiding
opvolger voorganger overdracht vervanger opvolgen overdragen
collega team teamgenoot
afscheid weggaan vertrek
schaamte schamen verlegen gêne
slapen slaap nacht bed
ziek ziekte ziekenhuis patiënt opname opnemen
dik gewicht dieet
vriendschap vriend kameraad
kerk geloof moskee pastoor dominee parochie
boerderij boer platteland dorp
digitaal computer internet laptop inloggen
pinpas bankpas bankrekening
verslag dossier rapport registratie administratie registreren verantwoorden verantwoording
plan doel aanpak
diploma opleiding studie student
kleding jas schoenen kledingbank
sport voetbal voetbalclub trainer
crisis crisisdienst spoed
angst bang paniek eng
kwaad boos woede
ervaringsdeskundige ervaringsdeskundigheid lotgenoot
zelfstandig eigen-kracht zelfredzaam zelfredzaamheid
inwoner bewoner burger
vergadering overleg mdo
geschorst schorsen schorsing weggestuurd wegsturen verwijderd
vallen gevallen val valpartij struikelen gestruikeld heup
overbelast overbelasting uitgeput uitputting burn-out opgebrand vermoeid vermoeidheid zwaar mantelzorg
arbeidsmigrant uitzendkracht uitzendbureau seizoenswerker
boer agrariër melkveehouder boerderij koe vee stal trekker loonbedrijf akker
faillissement failliet bankroet ondernemer
winkel winkelier zaak drogisterij
financieel financiën geldzorgen geld bank
ontbijt boterham eten honger
gamen gamend gamer game playstation fortnite discord scherm schermtijd
timmeren timmerman timmerclub klussen klus hout bouwen repareren reparatie werkplaats
verdwalen verdwaald dwalen ronddwalen dementie
verdwenen verdwijnen vermist vermissing weggelopen weglopen spoorloos
uitdelen verdelen uitgifte pakket krat voedselbank
schimmel beschimmeld vocht vochtig lekkage lek
laaggeletterd laaggeletterdheid analfabeet lezen schrijven voorlezen letter
diefstal stelen gestolen inbraak
medicijn medicatie pil apotheek apotheker tablet
tandarts tand gebit kies
operatie geopereerd opereren
autisme autistisch prikkel overprikkeld asperger
suïcide zelfmoord zelfdoding
pesten gepest pesterij pestgedrag
urgentie urgentieverklaring woningnood woningzoekende inschrijfduur
broer zus broertje zusje
zoon dochter kind
kleinkind kleinzoon kleindochter
huisdier hond kat poes konijn dier
verjaardag feest vieren taart
oorlog bom soldaat front vuurwerk
verkiezing stemmen gemeenteraad
belasting belastingdienst toeslagenaffaire
kinderopvang crèche gastouder peuterspeelzaal kinderdagverblijf oppas
verpleeghuis verzorgingshuis bejaardenhuis tehuis zorgcentrum
thuiszorg wijkverpleegkundige steunkous verzorgende verpleegkundige wassen
hospice palliatief terminaal sterven
crimineel criminaliteit dealer drugs ondermijning
mensenhandel uitbuiting loverboy
discriminatie racisme vooroordeel
leerlingenvervoer busje taxibusje vervoer
rechter rechtbank rechtszaak zitting uitspraak vonnis advocaat
telefoon bellen gebeld telefoontje
sloop slopen gesloopt renovatie renoveren
boodschap supermarkt bakker
stage stageplek leerwerkplek leerplek
studie studeren student tentamen hogeschool universiteit
contributie lidmaatschap vereniging sportclub club
psychisch stem waan wanen
benauwd adem astma
drinken fles alcohol kater
overleg tafel vergadering afstemming
hulpverlener instantie hulpverlening
advies schooladvies
volwassen achttien meerderjarig
letten opletten waken gadeslaan
duidelijk begrijpen uitleggen uitleg
inwonend samenwonen kostendelersnorm
caravan camping woonwagen chalet
uitstel betalingsregeling termijn aflossen aflossing
incasso loonbeslag beslaglegging
moedeloos wanhoop wanhopig radeloos
vergeten kwijtraken geheugen
bezuiniging bezuinigen korten korting
hulpmiddel traplift rolstoel rollator scootmobiel aanpassing
muziek zingen koor lied trommel gitaar
tuin tuinieren moestuin volkstuin plant
naaien breien handwerken haken
wandelen wandeling lopen
jongerenwerker jongerenwerk hangjongeren hanggroep plein
vertrouwenspersoon vertrouwen
reclassering straf taakstraf gevangenis
vrouwenopvang blijf-van-mijn-lijf huiselijk
loon loonstrook salaris verdienen verdiend loonkosten
trauma ptss nachtmerrie herbeleving getraumatiseerd
inwonen inwoning logeren bankslapen intrekken
bedplassen plassen zindelijk
gratis kosteloos weggeven
bezwaarschrift bezwaar beroep klacht
beroerte hersenbloeding cva hersenletsel afasie
dansen dans dansles optreden uitvoering
huurverhoging huur
bezuinigen besparen sparen spaargeld
boete bekeuring beboeten
overnemen overname opvolger
cv vacature sollicitatie
curatele bewind mentorschap bewindvoerder
testament erfenis nalatenschap
jeugdteam jeugdhulp jeugdzorg
gezinscoach gezinsbegeleider gezinsvoogd gezinsmanager
casemanager casusregisseur regisseur
kopje koffie thee
isolement teruggetrokken gordijn
hygiëne vervuiling vervuild verwaarlozing verwaarloosd
verzamelen hoarding verzamelwoede rommel spullen
brand vlam rook
ongeval ongeluk aanrijding botsing
been prothese amputatie
kanker tumor chemo bestraling
hart hartinfarct hartklachten
gehoorapparaat slechthorend
bril ogen blind
diabetes suiker suikerziekte
eetstoornis anorexia boulimia
slaapprobleem slapeloos slapeloosheid slapen
depressie somber neerslachtig
zwemmen zwemles zwembad zwemdiploma
muziekles muziek instrument
voetbal voetballen bal elftal
toets examen tentamen
puberteit puber tiener
kerst kerstdiner kerstpakket
ramadan iftar suikerfeest
telefoonnummer voicemail bellen
wachtrij wachtmuziek wacht
koffer bagage vlucht
vliegtuig vliegveld luchthaven
station trein perron
lift traplift
hitte kou tocht
meubel inrichting inboedel
verhuisdoos verhuizing
klimaat duurzaam isolatie
netwerkberaad familieberaad eigen-kracht
zorgmelding melding meldcode
uithuisplaatsing pleegouder
terugplaatsing thuisplaatsing
stiefouder stiefvader stiefmoeder
eenoudergezin alleenstaand
daklozenkrant straatkrant
statushouder vluchteling nieuwkomer
nieuwkomer inburgeraar
ongedocumenteerd illegaal papieren
tandartskosten tandarts
eigen-bijdrage kosten
leerlingenraad medezeggenschap cliëntenraad inspraak
inspraak meedenken meepraten participatie
evaluatie evalueren terugblik
fout vergissing misverstand
spijt excuus sorry
schuldsanering sanering schuldregeling schuldhulp schuldhulpverlening wsnp saneren
aanmaning sommatie dwangbevel
zorgverzekering zorgpremie premie polis
kwijtschelding kwijtschelden
gokken casino gokverslaving gokkast
huishouding huishoudelijk poetsen schoonmaken poetshulp poets
dagbesteding dagopvang dagcentrum dagbehandeling
pgb persoonsgebonden
respijtzorg logeeropvang respijt
alarmknop noodknop alarmering halsalarm
revalidatie revalideren herstellen
euthanasie levenseinde
zorgmijder zorgmijding bemoeizorg
huisbezoek langsgaan
huiswerk bijles huiswerkbegeleiding
vrijwillig vrijwilliger
werkplaats werkvoorziening beschut participatiebaan
jobcoach arbeidsbeperking participatiewet
re-integratie reïntegratie
schoolkosten schoolgeld ouderbijdrage leergeld
ongerust bezorgd
ongeduldig gefrustreerd frustratie
trots blij opgelucht opluchting
stress spanning gespannen
borstvoeding kolven
consultatiebureau jeugdarts jeugdverpleegkundige
logopedie logopedist spraak stotteren taalachterstand
naschools bso kinderopvang
skatebaan hangplek jop
oppassen oppas
balkon galerij portiek trappenhuis
muizen ratten ongedierte bedwants kakkerlak
vuilnis afval container zwerfafval
parkeren parkeerplaats parkeerkaart
gehandicaptenparkeerkaart parkeerkaart
geheim zwijgen verzwijgen
liegen leugen oneerlijk
privacy avg gegevens
toestemming akkoord instemming
handtekening ondertekenen
digid inloggen wachtwoord
videobellen beeldbellen beeldscherm
website site portaal
afspraak afspreken
terugbellen teruggebeld
doorverwijzen verwijzen verwijzing doorverwijzing
intake aanmelding
afsluiten afronden afsluiting afronding
nazorg terugval
herindicatie indicatie verlenging
steunfiguur mentor maatje jim
kwetsbaar kwetsbaarheid
uithuwelijken huwelijksdwang eergeweld
stalking stalken lastigvallen
seksueel misbruik aangerand verkracht
straatroof beroving overval
messen mes wapen steekpartij
werkdruk caseload
verloop personeelstekort personeelsverloop
zorgaanbieder aanbieder jeugdzorgaanbieder
aanbesteding inkoop contract
maatwerk maatwerkvoorziening
adhd hyperactief add
kamertraining kamerbewoning trainingshuis
steun steunen ondersteuning ondersteunen
`;

export const SAME_MEANING: readonly (readonly string[])[] = SAME.trim()
	.split('\n')
	.map((line) => line.split(' '));
