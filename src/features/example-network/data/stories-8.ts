import type { ExampleStory } from './types.ts';

/** Een deur die openstaat. */
export const stories8: readonly ExampleStory[] = [
	{
		key: 'voor-het-aantal-dat-komt',
		teller: 'riet-van-der-wal',
		kind: 'experience',
		title: 'Voor het aantal dat komt',
		body: [
			'Soep kun je niet begroten. Dat heb ik de meneer van de gemeente uitgelegd. Hij wilde weten voor hoeveel mensen ik kook. Voor het aantal dat komt, zei ik. Hij vroeg wat het gemiddelde was. Gemiddeld is er genoeg.',
			'Op een maandag zat er een man die ik niet kende. Hij at drie borden en zei niets. De week erna weer. Na een maand of twee vroeg hij of ik een envelop voor hem wilde openmaken, want hij durfde niet. Er zaten er meer in zijn jas. Negentien.',
			'Als er op de deur had gestaan ‘spreekuur geldzaken’ was hij er nooit geweest. Op onze deur staat: trekken.'
		].join('\n\n'),
		on: 600,
		themes: ['inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'afwas-om-vijf-uur',
		teller: 'winston-sedney',
		kind: 'experience',
		title: 'Afwas om vijf uur',
		body: [
			'Hulp wilde ik niet. Ik was drieënvijftig, ik had een bedrijf gehad en een vrouw, en toen een poos niks. Bij De Kraan vroegen ze of ik kon afwassen. Dat kon ik.',
			'Vier maanden heb ik afgewassen, elke dag om vijf uur. Je staat met je rug naar de mensen en je handen zijn bezig. Dan hoor je wat een ander meemaakt en je denkt: dat is ook wat. Op een keer zei ik iets terug. Daarna nog eens.',
			'Er kwam een mevrouw van de universiteit, die wilde weten wat de werkzame bestanddelen waren. Ik heb haar de theedoek gegeven.',
			'Nu ben ik drie dagen in dienst. De afwas doe ik nog steeds zelf. Als ik dat uit handen geef, staat daar straks niemand meer met zijn rug naar de mensen.'
		].join('\n\n'),
		on: 520,
		themes: ['inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'marktkraam-negen',
		teller: 'maaike-mulder',
		kind: 'experience',
		title: 'Kraam negen',
		body: [
			'Tussen de vis en de telefoonhoesjes hadden wij een kraam, een half jaar lang, elke zaterdag. Folders, een vlag, twee stoelen. Er kwam niemand. Mensen liepen er met een boog omheen, zo’n boog die je om een hond maakt.',
			'In juli vergat ik de folders. Ik had alleen een zak pruimen bij me, voor mezelf. Er kwam een vrouw vragen wat ze kostten. Niks, zei ik, neem er een. Ze ging zitten en at er vijf.',
			'Sindsdien verkopen wij niets. De vlag is weg. Wij hebben elke week iets dat rijp is. Mijn teamleider vroeg of dat onder communicatie valt of onder catering. Ik heb gezegd: onder zaterdag.'
		].join('\n\n'),
		on: 415,
		themes: ['inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'drieentwintig-sleutels',
		teller: 'femke-douma',
		kind: 'experience',
		title: 'Drieëntwintig sleutels',
		body: [
			'Bij ons hebben drieëntwintig mensen een sleutel. De verzekering dacht dat ik me versprak. Wij hebben het gebouw drie jaar geleden overgenomen, met een lekke goot en een schuld. Wie een klus deed kreeg een sleutel, zo is het gegaan.',
			'Nooit is er iets weggehaald. Wel is er van alles neergezet: een piano, een fornuis, een papegaai die gelukkig weer is opgehaald.',
			'Vorige winter was de verwarming stuk en kwam er op een avond een jongen binnen met zijn slaapzak. Hij had een sleutel, want hij had de goot gemaakt. Niemand wist dat hij geen huis had. Hij was bang geweest dat hij hem dan moest inleveren.',
			'We hebben daarna lang gepraat over slapen in het gebouw. Het mag niet. De sleutel heeft hij nog.'
		].join('\n\n'),
		on: 255,
		themes: ['inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'mijn-derde-intake',
		teller: 'linda-van-rijn',
		kind: 'experience',
		title: 'De eerste vraag',
		body: [
			'Achter een balie zat altijd iemand die vroeg: waar kom je voor? Negen jaar lang heb ik daar een antwoord op verzonnen. Als je zegt dat je niet weet waar je voor komt, moet je terugkomen als je het weet.',
			'Bij Opstap vragen wij: wil je melk? Dat is een echte vraag. Je kunt er ja of nee op zeggen en niemand schrijft het op.',
			'Laatst liep ik mee met een vrouw naar haar intake. Zij had buikpijn van de zenuwen, ik ook, uit gewoonte. In de wachtkamer vertelde ze mij waar ze voor kwam. Binnen zei ze iets anders. Dat was korter, en er bestond een vakje voor.',
			'Ik heb het haar op de terugweg niet gevraagd. Ik heb gevraagd of ze melk wilde.'
		].join('\n\n'),
		on: 190,
		themes: ['inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'tellen-bij-de-deur',
		teller: 'abel-gebre',
		kind: 'experience',
		title: 'Tellen bij de deur',
		body: [
			'Ons is gevraagd om te tellen. Een streepje per bezoeker, een kruisje voor wie een hulpvraag heeft. Ik zat bij de deur met een klembord en de mensen begonnen hun naam te spellen.',
			'Een man die elke dag komt, zette zijn eigen streepje. Daarna vroeg hij wat hij moest doen voor een kruisje. Ik zei dat hij dan een probleem moest hebben. Hij dacht na. ‘Mijn fiets piept,’ zei hij. Dat heb ik een kruisje gegeven.',
			'Na twee weken hebben we besloten dat de papegaai telt, als die er was geweest. Zo’n sfeer werd het. Het geld komt nu voor een jaar. Volgend jaar moeten de kruisjes omhoog, en niemand weet of dat goed nieuws is of slecht.'
		].join('\n\n'),
		on: 95,
		themes: ['inloop', 'papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'kerst-was-dicht',
		teller: 'yara-al-khatib',
		kind: 'experience',
		title: 'Met kerst waren wij dicht',
		body: [
			'Kerst, oud en nieuw, de meivakantie: dan is het buurthuis gesloten en dan is het ook stil in ons spreekuur. Wij dachten jarenlang dat er in die weken weinig aan de hand was.',
			'Een vrouw uit portiek twee heeft dit jaar haar eigen deur opengezet, negen dagen lang, met een pan couscous en een briefje op de lift. Ze had het aan niemand gevraagd. Er kwamen drieëndertig mensen, en zij wist na die week wie er alleen was, wie er dronk en wie er een kind verwachtte.',
			'Ik heb haar gevraagd of ze vrijwilliger bij ons wilde worden. Ze keek me lang aan. ‘Wil jij er een worden bij mij?’ zei ze.'
		].join('\n\n'),
		on: 18,
		themes: ['inloop'],
		audience: 'members',
		signature: 'name'
	}
];
