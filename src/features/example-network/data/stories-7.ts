import type { ExampleStory } from './types.ts';

/** Veilig genoeg. */
export const stories7: readonly ExampleStory[] = [
	{
		key: 'tien-over-vier',
		teller: 'hatice-aksoy',
		kind: 'experience',
		title: 'Vrijdag, tien over vier',
		body: [
			'Vrijdagmiddag, tien over vier, de tijd waarop niemand meer opneemt. Een juf vertelde me aan het hek dat een jongetje niet naar huis wilde. Hij had er geen reden bij gezegd. Hij had zijn jas uitgedaan en was weer gaan zitten.',
			'Ik heb de vader gebeld. Dat staat zo niet in de werkwijze. Ik zei: uw zoon wil niet naar huis en ik weet niet waarom, weet u het? Het bleef lang stil. Toen zei hij dat ze de avond ervoor hadden geschreeuwd, zijn vrouw en hij, en dat er een bord tegen de muur was gegaan.',
			'Hij kwam naar school. We hebben met zijn drieën op kinderstoeltjes gezeten. De jongen telde de ramen.',
			'Maandag heb ik opgeschreven wat ik deed en wat ik niet wist. Mijn collega vond dat ik had moeten melden. Dat kan. Dan had ik de vader pas in mei gesproken.'
		].join('\n\n'),
		on: 640,
		themes: ['veilig'],
		audience: 'public',
		signature: 'team'
	},
	{
		key: 'dunne-wanden',
		teller: 'aleksandra-nowak',
		kind: 'experience',
		title: 'Dunne wanden',
		body: [
			'Chalet achttien heeft wanden van vier centimeter. Wie in negentien woont, hoort alles. De vrouw van negentien kwam naar mijn auto en vroeg of ik Pools sprak. ‘Zij huilt ’s nachts. Ik zeg het tegen u, want wie moet ik het anders zeggen.’',
			'Het park is van een man die de huur per week int. Als er politie komt, moet iedereen eruit. Dat weten ze allebei, de vrouw die huilt ook.',
			'Ik ben drie weken op donderdag gekomen met een doos kinderkleren. In de vierde week vroeg ze of de doos ook leeg mocht komen. Ze wilde iets meegeven: haar paspoort.',
			'Nu ligt het bij ons in de kast. Er is verder nog niets gebeurd. Ik slaap er beter van en dat is misschien een verkeerd teken.'
		].join('\n\n'),
		on: 540,
		themes: ['veilig'],
		audience: 'public',
		signature: 'network'
	},
	{
		key: 'hek-open',
		teller: 'toon-verstappen',
		kind: 'experience',
		title: 'Het hek blijft open',
		body: [
			'Sinds wij in de school zitten sta ik elke ochtend bij het hek. Ik doe niets. Ik hou een fiets vast als iemand een kind op de arm heeft.',
			'Een moeder die altijd haast had, bleef op een dinsdag staan. Ze vroeg of ik wist hoe je een slot vervangt. Ik zei dat ik dat wist en vroeg welke deur. ‘De slaapkamer,’ zei ze. ‘Van binnen.’',
			'We hebben het slot gekocht bij de bouwmarkt, samen, in haar pauze. Op de terugweg vertelde ze de rest. Daarna heb ik gedaan wat moet, met haar erbij, en zij typte zelf haar naam.',
			'In ons jaarverslag staat: aanwezigheid bij school, geen indicatie. Dat klopt. Er was ook geen indicatie. Er was een hek.'
		].join('\n\n'),
		on: 455,
		themes: ['veilig', 'inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'portiek-vier',
		teller: 'rachid-bensalah',
		kind: 'experience',
		title: 'Portiek vier',
		body: [
			'Buren belden drie keer in één week. Eerst de linker, toen de rechter, toen iemand van de overkant die het van de linker had. In het systeem werden dat drie meldingen. Drie is een grens, dus ging er een lampje aan.',
			'Boven woonde een jongen van een jaar of negentien, die op de drums speelde. Op kussens, omdat hij dacht dat dat netter was. Zijn moeder werkte nachten en sliep er doorheen.',
			'Ik ben gaan luisteren met de linkerbuurman, op zijn bank. Hij hoorde slaan. Ik hoorde een vierkwartsmaat. We zijn samen naar boven gegaan.',
			'Het lampje kon niet uit. Er moest een onderzoek komen, want dat hoort bij drie. De moeder heeft een gesprek gehad over haar opvoeding. Ze drumt nu zelf ook, zegt ze, met haar tanden.'
		].join('\n\n'),
		on: 330,
		themes: ['veilig'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'zij-zat-erbij',
		teller: 'mirte-claessens',
		kind: 'experience',
		title: 'Zij zat erbij',
		body: [
			'Tijdens mijn eerste zorggesprek zat het meisje erbij. Dat was per ongeluk, de oppas kwam niet. Een jaar of tien, met een kleurboek.',
			'Wij praatten over haar in de derde persoon. ‘Zij slaapt slecht’, ‘zij trekt zich terug’. Na een kwartier legde ze haar stift neer. ‘Zij kan jullie horen,’ zei ze.',
			'Niemand lachte. Mijn collega vroeg of ze wilde zeggen hoe het wel was. Ze zei dat ze niet slecht sliep. Ze bleef wakker, dat was iets anders. Als zij wakker was, werd er niet geschreeuwd, want dan dacht papa dat ze het hoorde.',
			'Sindsdien vraag ik of het kind erbij mag. Meestal vinden ze van niet.'
		].join('\n\n'),
		on: 240,
		themes: ['veilig'],
		audience: 'members',
		signature: 'team'
	},
	{
		key: 'naderhand',
		teller: 'gerda-bosma',
		kind: 'experience',
		title: 'Naderhand',
		body: [
			'Naderhand kwamen er zeven mensen aan tafel die het gezin hadden gekend. Het was slecht afgelopen. Hoe slecht schrijf ik niet op, want dat is van de familie.',
			'Er lag een tijdlijn, drie meter papier. Iedereen zocht zijn eigen naam en keek daarna naar de gaten ernaast. Ik ook. Mijn gat was elf dagen. Ik had vakantie en mijn vervanger had griep.',
			'De voorzitter vroeg wat we ervan leerden. Er kwam een lijst: sneller delen, één regie, warm overdragen. Alles klopte. Niemand zei dat we verdrietig waren.',
			'Een maand later ben ik naar de oma gereden. Zonder opdracht. Zij vroeg alleen of de hond bij iemand terecht was gekomen. Dat wist ik toevallig. Het was het enige antwoord dat iemand haar gaf.'
		].join('\n\n'),
		on: 170,
		themes: ['veilig'],
		audience: 'members',
		signature: 'network'
	},
	{
		key: 'wie-belt-mij-terug',
		teller: 'jamal-el-idrissi',
		kind: 'question',
		title: 'Met wie praat je als je het niet zeker weet?',
		body: [
			'Soms heb ik iets gezien en weet ik niet wat. Een vader die te hard aan een mouw trekt. Een kind dat te snel zegt dat alles goed is. Te weinig voor een melding en te veel om van te slapen.',
			'Mijn team vergadert op woensdag. Op donderdag heb ik er niets aan. De advieslijn is vriendelijk en na het gesprek ligt er een dossier, ook als ik dat niet wil.',
			'Hoe doen jullie dat? Ik zoek geen formulier. Ik zoek iemand die om half zes opneemt, die zegt wat ze denkt, en die het morgen nog eens vraagt.'
		].join('\n\n'),
		on: 22,
		themes: ['veilig'],
		audience: 'members',
		signature: 'name'
	}
];
