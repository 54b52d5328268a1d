import type { ExampleStory } from './types.ts';

/** Gewoon een moeilijk jaar, and Dichtbij in een dorp. */
export const stories6: readonly ExampleStory[] = [
	{
		key: 'wat-het-wachten-kost',
		teller: 'jeroen-maas',
		kind: 'experience',
		title: 'Wat het wachten kost',
		body: [
			'Ouders van een jongen van een jaar of negen vroegen om een onderzoek. Hij gooide met stoelen, hij sliep niet, zijn juf was op. Ik dacht: dit kind heeft een rotjaar. Oma dood, beste vriend verhuisd, vader in de nachtdienst. Laten we even wachten met een etiket, zei ik.',
			'We wachtten. Vader wisselde van dienst. Een collega nam de jongen mee vissen. Het werd iets beter.',
			'Een jaar later is hij toch onderzocht en er kwam een diagnose uit. Zijn moeder huilde van opluchting. ‘Een jaar,’ zei ze tegen mij, ‘een jaar lang heb ik gedacht dat het aan ons lag.’',
			'Ik vind nog steeds dat we te snel onderzoeken. Alleen zeg ik niet meer ‘even wachten’ zonder erbij te vragen wat dat kost, en bij wie de rekening komt.'
		].join('\n\n'),
		on: 260,
		themes: ['gewoon'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'hij-roept',
		teller: 'nelleke-vos',
		kind: 'experience',
		title: 'Hij roept',
		body: [
			'Verward persoon, stond er in de melding. Buren hoorden ’s nachts een man roepen op zijn balkon. Drie meldingen in een maand, twee keer politie, één keer de crisisdienst. Geen stoornis gevonden, wel lege flessen.',
			'Ik ben niet meer in dienst, ik val soms in. Ik had dus geen haast en geen formulier. Ik vroeg wat hij riep. De kat, zei hij. Zijn vrouw riep altijd ’s avonds de kat binnen. Zij was er niet meer en de kat ook niet. ‘Maar het is zo stil daarbuiten.’',
			'Hij vond het goed dat ik het aan de buurvrouw van beneden vertelde. Die kende het geluid nog van vroeger, met een andere stem.',
			'Nu belt ze niet meer. Ze doet haar raam open en zegt dat het laat is. Dan gaat hij naar binnen. Hij drinkt nog en hij roept nog.'
		].join('\n\n'),
		on: 180,
		themes: ['gewoon'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'vijftig-minuten',
		teller: 'truus-kooistra',
		kind: 'experience',
		title: 'Vijftig minuten',
		body: [
			'Een droger doet er vijftig minuten over. Dat is langer dan een intake, heb ik me laten vertellen, en je hoeft bij ons alleen kleingeld in te vullen.',
			'Het gaat zo. Eerst een kwartier niks. Dan zegt er iemand iets over het weer. Dan over sokken, dat er altijd één weg is. Rond minuut vijfentwintig komt de huur. Rond minuut veertig komt wat er echt is, en dan moet je dus niet opstaan omdat er ergens een machine piept.',
			'Ik ben geen hulpverlener, ik vouw. Ik zeg: goh. Of: en toen? Soms zeg ik dat er donderdag iemand van het buurtteam komt, die houdt van thee. Meestal hoeft dat niet.',
			'Er kwam een mevrouw van een fonds vragen wat ons doel was. Schone was, zei ik. En het doel daarachter? Droge was. We hebben het geld niet gekregen.'
		].join('\n\n'),
		on: 140,
		themes: ['gewoon'],
		audience: 'public',
		signature: 'team'
	},
	{
		key: 'te-netjes',
		teller: 'lieke-smeets',
		kind: 'experience',
		title: 'Te netjes',
		body: [
			'Nee, zei ze, en ze schoof de map terug. Wij hadden een ervaringsdeskundige gevraagd om ons plan te lezen voor jongeren die niet naar school gaan. Zestien bladzijden, een jaar werk, mooie foto’s.',
			'Ze had geen opmerkingen. Dat was het hem juist, zei ze. Er stond niets in waar zij vroeger ruzie over had kunnen maken. Nergens kwam iemand te laat, of loog, of had gewoon geen zin. ‘Dit is een plan voor jongeren die het niet nodig hebben.’',
			'We waren beledigd. Een dag of twee. Iemand noemde haar niet constructief.',
			'De map ligt in de kast. We zijn opnieuw begonnen, met één vraag aan acht jongeren: wat deed je vanochtend om tien uur? Zij zit erbij, betaald. De nieuwe versie is anderhalve bladzij, en over de helft zijn we het oneens.'
		].join('\n\n'),
		on: 135,
		themes: ['gewoon'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'hulp-of-troost',
		teller: 'samira-haddad',
		kind: 'experience',
		title: 'Hulp of troost',
		body: [
			'Misschien is het niets bijzonders. Er staan dertig gezinnen op onze wachtlijst. Ik moet ze elke maand bellen om te zeggen dat het langer duurt. Na het zesde gesprek dacht ik: zij zitten allemaal apart te wachten.',
			'Toen heb ik een keuken geleend. Er kwamen vier moeders en een opa. Ze hebben soep gemaakt en gepraat over school en slapen en familie. Nu komen ze om de week. Drie van de vijf hebben zich van de lijst laten halen.',
			'Mijn teamleider is blij. Ik weet het niet. Hadden ze dan geen hulp nodig? Of was dit de hulp, en heet het alleen niet zo? Of hebben ze het opgegeven, maar dan gezellig?',
			'Ik durf het ze niet te vragen. Stel dat het het laatste is. De opa maakt trouwens erg goede soep.'
		].join('\n\n'),
		on: 125,
		themes: ['gewoon'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'bij-de-kaas',
		teller: 'geertje-wiersma',
		kind: 'experience',
		title: 'Bij de kaas',
		body: [
			'Bij de kaas kwam ik haar tegen, de moeder bij wie ik die ochtend aan tafel had gezeten. Zij keek naar de belegen. Ik keek naar de belegen. Wij hebben samen zeker een minuut naar de belegen gekeken.',
			'In een dorp is dat geen toeval. Ik zie haar in de winkel, bij de tandarts, bij het oud papier. Mijn zus zit met haar op koor. Groet ik haar, dan vraagt de kassière waar ik haar van ken. Groet ik niet, dan valt dat nog meer op.',
			'Zij en ik hebben het nu afgesproken. Zij kiest. Zegt zij iets, dan praat ik terug, over alles behalve dat. Zegt zij niets, dan ben ik ook maar iemand die kaas koopt.',
			'Dat had ik op de eerste dag moeten vragen. Het werd week negen.'
		].join('\n\n'),
		on: 330,
		themes: ['dichtbij'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'langs-de-lijn',
		teller: 'klaas-dijkema',
		kind: 'experience',
		title: 'Langs de lijn',
		body: [
			'Zaterdag. Ik ben leider van de kleintjes. Zijn zoon staat op doel. Hij staat langs de lijn en heeft gedronken. Half tien ’s ochtends.',
			'Ik ken hem van het werk. Dat weet hier niemand.',
			'Naast hem gaan staan, rug naar de rest. Gezegd dat zijn jongen goed stond te keepen. Zijn sleutels even in mijn zak gedaan. Hij liet het toe.',
			'Maandag niets opgeschreven. Ik was daar als leider. Een collega zegt dat dat niet bestaat, je bent altijd allebei. Kan zijn. Dan wist ik het dus twee keer niet.'
		].join('\n\n'),
		on: 300,
		themes: ['dichtbij'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'de-man-met-de-boodschappen',
		teller: 'lotte-brouwer',
		kind: 'experience',
		title: 'De man met de boodschappen',
		body: [
			'Waarom staat hij nergens in? Dat vroeg een stagiaire, en we hadden geen van drieën een antwoord.',
			'Hij woont naast een vrouw die niet meer kan lopen. Hij doet haar boodschappen, haar pillen, haar vuilnis. Al jaren. In ons plan staat: ‘Mevrouw redt zich, mede dankzij de buurt.’ De buurt is één man van in de zeventig met een slechte heup.',
			'Ik ging bij hem langs. Hij dacht dat er iets met haar was. Toen ik zei dat ik voor hem kwam, zette hij de televisie uit en wist niet waar hij moest kijken. ‘Ik ben moe,’ zei hij na een tijd. ‘Maar dat moet u niet tegen haar zeggen.’',
			'Er komt nu twee ochtenden hulp. Bij haar, zo wilde hij het. Zij denkt dat het door haar knie komt.'
		].join('\n\n'),
		on: 280,
		themes: ['dichtbij'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'niet-gegaan',
		teller: 'sjoerd-terpstra',
		kind: 'experience',
		title: 'Niet gegaan',
		body: [
			'Afgesproken met mezelf: vandaag ga ik niet. Na de begrafenis van hun moeder wilde de familie een maand geen mensen over de vloer. ‘Jullie ook niet,’ zei de oudste. ‘Jullie juist niet.’',
			'Een maand is lang. Er waren schulden, en er was een kind net naar de brugklas. Een collega vond dat ik contact moest houden, al was het maar een kaartje. Ik heb geen kaartje gestuurd. Een kaartje van ons is ook een bezoek.',
			'Wel ben ik elke week langs het huis gefietst. Dat is misschien vals spelen. De gordijnen gingen om negen uur open, soms om tien.',
			'Na vijf weken belde hij, heel zakelijk, over de schulden. Aan het eind zei hij dat ze het fietsen gezien hadden.'
		].join('\n\n'),
		on: 240,
		themes: ['dichtbij'],
		audience: 'members',
		signature: 'name'
	}
];
