import type { ExampleStory } from './types.ts';

/** Wie blijft er? The first half. */
export const stories1: readonly ExampleStory[] = [
	{
		key: 'op-papier-niet',
		teller: 'gino-pinas',
		kind: 'experience',
		title: 'Op papier niet',
		body: [
			'‘Dus vanaf donderdag ben jij er niet meer.’',
			'‘Op papier niet.’',
			'‘En zonder papier?’',
			'‘Dan zit ik hier nog steeds een kapsalon te eten.’',
			'‘Betaal je die dan zelf?’',
			'‘Die betaalde ik altijd al zelf.’',
			'Hij moest lachen. Daarna keek hij een tijd naar buiten, naar de scooters.',
			'‘Wie moet ik bellen als er een brief komt?’',
			'‘Het volwassenenteam. Je hebt de kaart.’',
			'‘Die vrouw heeft mij één keer gezien. Ze zei “jullie”. Ik was daar alleen.’',
			'‘Ik kan mee, de eerste keer.’',
			'‘En de tweede?’',
			'Ik zei dat ik dat niet wist.',
			'‘Oké. Dat is tenminste niet gelogen.’',
			'Het is nu vier maanden later. Hij heeft twee keer gebeld. Eén keer over een brief en één keer om te zeggen dat die snackbar dicht is.'
		].join('\n\n'),
		on: 190,
		themes: ['blijven'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'fietsenmaker',
		teller: 'kofi-mensah',
		kind: 'experience',
		title: 'Overig, namelijk',
		body: [
			'Negen namen stonden er in het plan. Ik heb ze voorgelezen aan een jongen van een jaar of vijftien. Hij kende er drie, en één daarvan haalde hij door elkaar met de begeleider van een vriend.',
			'Dus ik vroeg wie hij belt als hij lek staat in de regen. ‘De fietsenmaker.’ Logisch. En als het thuis misgaat? ‘Ook.’',
			'De fietsenmaker kwam naar het overleg, tussen twee banden door. Hij had saucijzenbroodjes bij zich. Na een half uur vroeg hij wanneer het ging beginnen. Wij waren toen aan het afronden. Hij vertelde dat de jongen al een jaar elke zaterdag bij hem stond. Goed met remmen, slecht met maandagen. Hij wilde op een slechte maandag best even bellen.',
			'Meer heeft het overleg niet opgeleverd. Het was genoeg.',
			'Ik wilde hem in het systeem zetten. Er is een keuzelijst met vierentwintig beroepen. Hij staat nu onder ‘overig, namelijk’. Daar passen twintig tekens in. ‘Fietsenmaker op zate’, staat er.'
		].join('\n\n'),
		on: 175,
		themes: ['blijven'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'half-jaar',
		teller: 'jeroen-maas',
		kind: 'experience',
		title: 'Nog niet versturen',
		body: [
			'Gisteren heb ik ja gezegd. Een half jaar per gezin, met uitzonderingen die ik moet komen verdedigen. Ik had nee kunnen zeggen. Dan had een ander ja gezegd, en die ander kent de gezinnen niet. Dat vond ik om vier uur een goede reden. Om elf uur ’s avonds niet meer.',
			'Mijn team leest het straks in een mail van de directie. Ik wil het ze eerst zelf vertellen en ik weet niet welke zin vooraan moet. ‘Het valt mee’ is niet waar. ‘Ik kon niet anders’ ook niet.',
			'Er staan dertig gezinnen op de lijst. Die zaten er gisteren voor mijn gevoel bij.'
		].join('\n\n'),
		on: 168,
		themes: ['blijven'],
		audience: 'self',
		signature: 'name'
	},
	{
		key: 'lijst-op-de-koelkast',
		teller: 'eline-vermeulen',
		kind: 'experience',
		title: 'Nummer twaalf',
		body: [
			'Op de koelkast hing een lijst met elf namen, allemaal doorgestreept, met een liniaal. De moeder zag me kijken. ‘Jij komt daaronder,’ zei ze, ‘met potlood.’',
			'Ik had een gesprek voorbereid over doelen. Dat heb ik in mijn tas gelaten. Ik vroeg wat ik vooral niet moest doen. Daar hoefde ze niet over na te denken. Niet vragen of ze alles nog één keer wil vertellen. Geen ‘wij’ zeggen als ik er alleen zit. En niets beloven.',
			'We hebben die middag de was opgevouwen. Haar dochter van een jaar of zes sorteerde de sokken.',
			'Nu ben ik vijf maanden verder en ik kom nog. Vanaf volgende maand werken wij met een vaste duur: een half jaar per gezin, daarna stoppen of opnieuw aanvragen. Ik heb het haar nog niet verteld. Mijn naam hangt er nog, in potlood.'
		].join('\n\n'),
		on: 160,
		themes: ['blijven'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'tot-de-zomer',
		teller: 'selam-tesfay',
		kind: 'experience',
		title: 'Tot de zomer',
		body: [
			'Drie jaar lang heb ik tegen een meisje gezegd: ik ga niet weg. Ik meende het. Toen kwam er een baan dichter bij mijn moeder en ging ik weg.',
			'Mijn oude team deed het netjes. Een overdracht, een kaartje, een nieuwe collega die echt haar best doet. En de afspraak dat ik geen contact meer heb, want dat is duidelijker. Voor wie, dat staat er niet bij.',
			'Ze appt nog. Een foto van een rapport. Een duim omhoog met een vraagteken. Ik kijk ernaar en antwoord niet, want zo is het afgesproken. Ik vind het een nette afspraak en ik vind het wreed. Dat wordt niet één ding, hoe lang ik er ook over denk.',
			'In mijn nieuwe team zeg ik het anders. Ik ben er tot de zomer, dat weet ik zeker, en daarna weet ik het niet. Een jongen vroeg meteen of hij dan niet beter op iemand kon wachten die wel bleef. Ik heb gezegd dat hij mij dat over een maand nog eens mag vragen.'
		].join('\n\n'),
		on: 150,
		themes: ['blijven'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'nazorg-zonder-uren',
		teller: 'priya-ramautar',
		kind: 'experience',
		title: 'Nazorg zonder uren',
		body: [
			'De regel is dat een jeugddossier sluit op de achttiende verjaardag. Dat doet niemand, dat doet de computer, om twaalf uur ’s nachts. De volgende ochtend is je map grijs en kun je niets meer opslaan.',
			'Er bestaat wel een knop ‘nazorg’. Onder die knop zitten nul uren. Ik heb hem aangezet en ben doorgegaan. Zeven maanden, een bezoek in de twee weken, bij een jonge vrouw met haar eerste huurcontract. Ze wist niet dat water ook een rekening heeft.',
			'Het mocht niet, en niemand heeft gezegd dat het niet mocht. Toen belde iemand van financiën. Een vriendelijke man. Hij zag uren zonder bodem en vroeg of hij iets verkeerd las. ‘Nee,’ zei ik, ‘u leest het goed.’',
			'Het bleef even stil. ‘Dan heb ik niets gezien,’ zei hij.',
			'Ik weet nog steeds niet of ik daar blij mee moet zijn. Mijn collega kreeg iemand anders aan de lijn.'
		].join('\n\n'),
		on: 145,
		themes: ['blijven'],
		audience: 'members',
		signature: 'name'
	}
];
