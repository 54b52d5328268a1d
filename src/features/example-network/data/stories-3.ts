import type { ExampleStory } from './types.ts';

/** Papier en mensen. */
export const stories3: readonly ExampleStory[] = [
	{
		key: 'elf-dagen',
		teller: 'petra-willemsen',
		kind: 'experience',
		title: 'Elf dagen',
		body: [
			'Elf dagen na haar overlijden kreeg ze de beschikking. Huishoudelijke hulp, twee uur per week, toegekend voor een jaar. Met een folder erbij over bezwaar maken.',
			'Haar zus belde mij. Ze schreeuwde niet, dat was erger. Ze las de brief voor, ook de laatste zin: ‘Wij wensen u veel succes.’',
			'De hulp was allang begonnen. Die begint bij ons op de dag dat het nodig is, en het besluit hobbelt erachteraan. Gemiddeld zeven weken. Iedereen weet dat. De thuiszorg weet het, de gemeente weet het, en ik teken ervoor. Voor wie maken we dat papier dan? Ik vraag het op elk overleg en ik krijg elk overleg hetzelfde antwoord: voor de rechtmatigheid.',
			'Ik heb geprobeerd de zus uit te leggen wat dat woord betekent. Halverwege ben ik gestopt. Toen heb ik sorry gezegd voor een brief die ik niet geschreven had.'
		].join('\n\n'),
		on: 100,
		themes: ['papier'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'plan-met-een-nietje',
		teller: 'thao-nguyen',
		kind: 'experience',
		title: 'Een plan met een nietje',
		body: [
			'Ze hadden het zelf geschreven, aan de keukentafel, op de achterkant van een uitnodiging voor een kinderfeestje. ‘Wij willen dat het om acht uur stil is. Wij willen dat oma niet meer elke dag hoeft te komen. Papa zoekt werk, maar eerst moet hij slapen.’',
			'Ik vond het een goed plan. Ons systeem vond van niet. Het vroeg twaalf velden: leefgebied, doel, subdoel, meetbaar ja of nee. Zonder die velden geen handtekening, zonder handtekening geen hulp.',
			'Mijn versie met twaalf velden heb ik voorgelezen. Na het derde veld stond de vader op om het konijn te voeren.',
			'Toen hebben we hun kaart eraan geniet en in elk veld gezet: zie kaart. Het kwam erdoor. Of iemand het gelezen heeft, weten we niet. Om acht uur is het er meestal stil.'
		].join('\n\n'),
		on: 95,
		themes: ['papier'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'twee-regels',
		teller: 'ruud-lammers',
		kind: 'experience',
		title: 'Twee regels',
		body: [
			'Twee regels per bezoek. Wat is er gezegd, wat doen we. Meer schreven we niet. Proef van drie maanden, met toestemming.',
			'Week één: onwennig. Week twee: om half vijf klaar. Week vijf: drie extra bezoeken per persoon. Week acht: iemand ziek. De invaller las twee regels. Ze wist genoeg, zei ze. Ze moest wel twee keer bellen.',
			'Week tien: de accountant. Hoe kon hij nu zien dat er gewerkt was. Ik zei: ga mee. Dat viel niet onder zijn opdracht.',
			'Week dertien: gestopt. Weer een vol kantje.',
			'Niemand had geklaagd. Geen inwoner, geen huisarts. Alleen de accountant vond er iets van, en die is nooit bij iemand binnen geweest. Ik was niet verbaasd. Wel kwaad.'
		].join('\n\n'),
		on: 88,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'wat-ik-gisteren-schreef',
		teller: 'hanneke-de-graaf',
		kind: 'experience',
		title: 'Wat ik gisteren schreef, en wie het las',
		body: [
			'1. Verslag van een huisbezoek. Veertig minuten. Gelezen door: mij, want ik moest het zelf goedkeuren.',
			'2. Dezelfde feiten in het formulier voor de gemeente. Vijfentwintig minuten. Gelezen door: een controle op lege velden.',
			'3. Mail aan een huisarts, vier regels. Vijf minuten. Gelezen, beantwoord, en er gebeurde iets.',
			'4. Verlenging voor iemand die al zijn hele leven blind is. Aankruisen of er verbetering te verwachten is. Een half uur, met vloeken. Gelezen door: iemand die terugbelde om te vragen of ik vraag zes vergeten was.',
			'5. Uren, per kwartier, in zeven kleuren. Twintig minuten. Gelezen door: de kleuren.',
			'6. Kaartje voor een vrouw die uit het ziekenhuis kwam. Drie minuten. Staat op haar kast.',
			'Samen twee uur. Het kaartje heb ik niet meegerekend.'
		].join('\n\n'),
		on: 70,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'hij-las-alles',
		teller: 'yusuf-warsame',
		kind: 'experience',
		title: 'Hij las alles',
		body: [
			'Vorige maand vroeg een vader zijn dossier op. Zes jaar, uitgeprint zo dik als een brood. Hij wilde het niet mee naar huis. Hij las het bij ons, aan de tafel bij het raam, met zijn vinger onder de regels. Drie middagen. Ik zat erbij, want dat moet. De eerste middag deed ik alsof ik mail las. De tweede heb ik thee gezet. De derde zat ik stil.',
			'De meeste bladzijden sloeg hij gewoon om. Bij één zin bleef zijn vinger liggen. ‘Vader toont weinig betrokkenheid.’ Uit het tweede jaar, na een gesprek om twee uur ’s middags. Hij zei: ‘Ik kwam van de nachtdienst. Ik was blij dat ik wakker bleef.’',
			'Die zin is daarna vier keer overgenomen. Eén keer door mij.',
			'Hij vroeg of het weg kon. Dat kon niet. Hij heeft er met pen naast geschreven wat hij die dag gedaan had, en dat hebben we erbij gescand. Collega’s zeggen vaak dat niemand onze verslagen leest. Ik zeg dat niet meer.'
		].join('\n\n'),
		on: 62,
		themes: ['papier'],
		audience: 'members',
		signature: 'name'
	}
];
