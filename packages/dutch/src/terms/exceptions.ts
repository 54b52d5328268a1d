// Where the reckoning goes wrong, mostly in the words of our own field.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Looks like a compound and is none, or none that anyone would look for in parts. */
export const WHOLE = list(`
	verzekering verhaal gemeente beleid contact geheim gesprek verlening verslaving begeleiding ondersteuning vergadering belasting
	minister ministerie universiteit president provincie politie resultaat maatschappij eigenschap wetenschap gemeenschap landschap
	vriendschap boodschap ouderschap moederschap burgerschap lidmaatschap leiderschap werkelijkheid gelegenheid eenzaamheid
	verantwoordelijkheid mogelijkheid veiligheid gezondheid eenheid minderheid overheid waarheid geboorte beslissing maatregel
	onderwijs onderzoek overleg overlast voordeel nadeel uitkering uitspraak aandacht afspraak aanvraag aanpak inzicht uitzicht opdracht
	buitenland binnenland voorbeeld achterstand toestand afstand bijstand inkomen inkomst toekomst afkomst bijeenkomst overeenkomst
	aanbod aandeel opleiding opvoeding opvang omgang toegang uitgang ingang voorgang voortgang vooruitgang ondergang overgang
	voorziening tegenstelling instelling voorstelling uitzetting ontruiming beschikking inwoner bewoner aanbieder kapitein
	dochter moeder vader broeder zuster kinderen mensen vrouwen mannen lichaam mantel keuken kantoor dokter kamer
	medewerker verpleegkundige tijdschrift hoofdstad hoofdstuk grondslag standpunt slachtoffer loopbaan leerstoel natuurkunde wiskunde
	volksvertegenwoordiger grondstof denkbeeld penningmeester liefhebber voornaam voorouders voorspoed voorkeur voorwerp onderdeel
	onderwijzer onderhandeling tegenspoed bestanddeel werktuig kunstschilder strijdkrachten voorgevel onderwerp voorwaarde voorzitter
	voorraad voorval onderneming tegendeel grootvader grootmoeder grootouders noordoosten zuidwesten boekhouder tijdstip
	automaat deelnemer wethouder bijzonder
	lotgenoot lotgenoten partner cursus examen papieren document echtscheiding ouderschap schoonmaak leeftijd ergotherapie bestuur postuur verstandhouding nieuwsgierigheid voorlichting armband factuur figuur structuur avontuur natuur literatuur leidraad zelfstandige zelfstandig zelfstandigheid huishouding intake casus regie netwerk
	kompas barbier komkommer paspoort ondervoeding ondervoed overspannen overspannenheid armzalig
`);

/** Never a part of its own: endings, beginnings and words too small to trust. */
export const NO_PART = list(`
	heid heden lijk lijke baar bare schap schappen loos loze achtig achtige isch ische eren erij erijen dom ster sters ling lingen tje tjes
	list listen rijven rovertje gers pers kers natie naties ezel nette eens lands rijen vaardig vaardigheid einden loosheid listen trips ring ringen lap stellen sporen
	ing ingen age ment atie aties iteit teit ie iek ver be ge ont her mis wan aar aars ster sel sels nis te de en er es den ten der ter men nen
	ren sen len gen ken pen zen ven ber che sie sen tie ties nde oor ere eer eren ist iste isme loze zaam zame tig tien rende lende kende
	tende rijk lijk lings waarts wijs halve ies aal ale ele eel eus euze ief ieve aan ant ent ura laats laten ide ine ene ane one naars
`);

/** Of these a last part all the same, in words that are not listed themselves. */
export const SELDOM = list('lap ring ezel list pers oor ster rijk');

/** Short words that often stand in a compound, so that being short is no reason to doubt. */
export const SHORT = list(
	'top leg oud bio ski zout dag bos vee vak bad melk mei tijd gas gok eet was dak bus kas mee vis nacht huis werk deur man kan zij web wet bed bod arm ijs zee zon rug oog oor rol moe lid uur les pas val app bar zin kap pan lot eer zak jas tas mes cel lek rit bon boot bal bel bek bot buik bui dal doe dok dom duo ego fee fles fun gat god gif gom hal hak hek hal hoed hof hok hol hut jam jeu kaf kam kop kat kip kok kom kou kring kuil kus lak lam lap les lip lol maag map mas mat maf mol mug nek nut olie oma opa ook oud pak pap pas pen pet peer pij pil pin pit plak poes pop por pot rad raam rat riem rij rok rot ruit sap sok som stal tak tal tap teen test tik tip tor touw tram tuin tube uil ui vat ver vet vel vuur wal wand wak wens wol wak zang zeep ziel zeil pad bak box bord das dier doos erf haar hoek jurk kaas kan keel kerk knie koek laan lijn lijst loon maan maat mand mond neus pacht paar pech pijn plek post raak rook ruit schoen sta stoel stok taart tand thee trouw verf voet zaal zand zit zus'
);

/** Builds words in our field, though OpenTaal flags it not, or only on one side. */
export const BUILDS = list(`
	pacht koek trouw tand zit rij sta oor gang kap stok koel lust pad bak knel waak eer bewijs rol hand zelf bij waak lek wraak mes oor bar rit zak baan hond beeld doding vertrouwen letsel ganger punt voorlees knel uur
	deurwaarder werkgever werknemer scootmobiel gerelateerd gerelateerde meedoen drempelig drempelige delers bespaarder bespaarders
	les bed cel lid geving mijder mijders dak scoot mobiel doorverwijs aanmeld doorstroom bus bad bon tas jas pas boek kast tuin toets duur loos norm
	doel fonds zitting raad raads werkers woners gever gevers nemer nemers houder houders zoeker zoekers zoekende zoekenden gebruiker gebruikers melder melders
	verlener verleners bezoeker bezoekers bewoner bewoners eiser eisers saneerder bezorger bezorgers dealer dealers coach maatje maatjes buddy meter nood
	uitval verzuim verwaarlozing plaatsing opname opvang overlast uitzetting ontruiming verhoging verlaging weigering weigeraar mijding stelling
	wonend wonende gericht gerichte gevoelig gevoelige gerechtigde gerechtigden vriendelijk vriendelijke breed brede
	pgb ggz wmo ggd uwv svb azc ict lvb tbs adhd hiv cao moes
	inspraak inloop intake meldings moeder moeders vader vaders ouder ouders kind kinderen gezin gezinnen opa oma broer zus
`);

/** What takes an s before another word: "beleidstaal" is about taal, not about staal. */
export const TAKES_S = list(`
	lichaam beleid omgang bedrijf gezin raad stad staat leven arbeid verkeer verblijf geweld inkomen bestaan leeftijd onderzoek onderwijs overleg
	toegang gemeente voortgang herstel dorp land recht bestuur verhoor vervoer verlof contract beroep behoud beheer bezit gebruik gezag ambt
	ontslag besluit overheid toezicht inzicht gesprek vertrouwen levensverhaal uitvaart afscheid stervens rijk oorlog geluk vrede volk
	voorkeur onderhoud belang verjaardag
	belasting opvoeding woning opleiding verzekering vergadering verslaving
`);

/** Beginnings that make a word of its own: "achtergrond" is not looked for under "achter". */
export const NEVER_FIRST = list(
	'over achter samen aan uit op in af na om door tussen vice multi lette boerde wille cult forma combi opper neer rede hoog'
);

/** "Stiefvader": the first part is no word by itself. */
const STEP_FAMILY = list(
	'vader moeder ouder ouders broer broers zus zussen zoon zonen dochter dochters kind kinderen gezin gezinnen'
);

const PARTS: Record<string, string> = {
	...Object.fromEntries([...STEP_FAMILY].map((word) => [`stief${word}`, `stief+${word}`])),
	eenoudergezin: 'een+ouder+gezin',
	eenoudergezinnen: 'een+ouder+gezinnen',
	ervaringsdeskundige: 'ervaring+deskundige',
	ervaringsdeskundigen: 'ervaring+deskundigen',
	ervaringsdeskundigheid: 'ervaring+deskundigheid',
	uithuisplaatsing: 'uithuis+plaatsing',
	uithuisplaatsingen: 'uithuis+plaatsingen',
	beslagvrijevoet: 'beslag+vrije+voet',
	huisuitzetting: 'huis+uitzetting',
	huisuitzettingen: 'huis+uitzettingen',
	deurwaarder: 'deur+waarder',
	paspoortfoto: 'paspoort+foto',
	indicatiestelling: 'indicatie+stelling',
	gokverslaving: 'gok+verslaving',
	terugplaatsing: 'terug+plaatsing',
	medebewoner: 'mede+bewoner',
	repaircafé: 'repair+café',
	samenlevingsopbouw: 'samenleving+opbouw',
	kinderdagverblijf: 'kinder+dagverblijf',
	kinderdagverblijven: 'kinder+dagverblijven',
	wetgeving: 'wet+geving',
	mantelzorg: 'mantel+zorg',
	mantelzorger: 'mantel+zorger',
	mantelzorgers: 'mantel+zorgers',
	werkgever: 'werk+gever',
	werkgevers: 'werk+gevers',
	werknemer: 'werk+nemer',
	werknemers: 'werk+nemers',
	moestuin: 'moes+tuin',
	moestuinen: 'moes+tuinen',
	kostendelersnorm: 'kosten+delers+norm',
	eergerelateerd: 'eer+gerelateerd',
	spreekuur: 'spreek+uur',
	spreekuren: 'spreek+uren',
	vangnet: 'vang+net',
	eerwraak: 'eer+wraak',
	rechtbank: 'recht+bank',
	rechtbanken: 'recht+banken',
	kringloop: 'kring+loop',
	zwemles: 'zwem+les',
	zwemlessen: 'zwem+lessen',
	zakgeld: 'zak+geld',
	deurmat: 'deur+mat',
	zwembad: 'zwem+bad',
	voordeur: 'voor+deur',
	achterdeur: 'achter+deur',
	teruggave: 'terug+gave',
	medezeggenschap: 'mede+zeggenschap',
	ondertoezichtstelling: 'onder+toezicht+stelling',
	ondertoezichtstellingen: 'onder+toezicht+stellingen',
	werkloosheidsuitkering: 'werkloosheid+uitkering'
};

export const WRITTEN_OUT: ReadonlyMap<string, string[]> = new Map(
	Object.entries(PARTS).map(([word, parts]) => [word, parts.split('+')])
);

/** By itself in two, as a part of a longer word in one: "deurwaarders+kosten". */
export const WHOLE_INSIDE = list('deurwaarder werkgever werknemer scootmobiel');
