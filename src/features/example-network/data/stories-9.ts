import type { ExampleStory } from './types.ts';

/** Oud in je eigen straat. */
export const stories9: readonly ExampleStory[] = [
	{
		key: 'veertien-treden',
		teller: 'joke-timmer',
		kind: 'experience',
		title: 'Veertien treden',
		body: [
			'Tree zeven is de rusttree. Daar staat een krukje, daar staat een plantje, en als ze boven is heeft ze twintig minuten nodig voor ze kan praten. Ze is achtentachtig en ze gaat twee keer per dag.',
			'De traplift was geregeld. Toen de monteur kwam, stuurde ze hem weg met een plak cake. Haar dochter belde mij, boos, en terecht bezorgd.',
			'Ik ben naast haar op tree acht gaan zitten. Ze vertelde dat haar man altijd op zeven wachtte, de laatste jaren, en dan zei: even kijken of jij er ook nog bent. ‘Met zo’n stoel vlieg ik er zo voorbij.’',
			'We hebben een leuning aan de andere kant laten maken. De dochter vindt dat ik had moeten aandringen. Wij bellen nu elke maand, zij en ik, en zijn het nog steeds niet eens.'
		].join('\n\n'),
		on: 400,
		themes: ['oud'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'roti-op-donderdag',
		teller: 'sunil-mahabir',
		kind: 'experience',
		title: 'Roti op donderdag',
		body: [
			'Maaltijden aan huis zijn gezond, warm en op tijd. Mijn oom gaf ze aan de katten. Hij at zelf een boterham, staand, bij het aanrecht. Wij hebben dat een half jaar niet geweten, en ik werk nota bene in de ouderenzorg.',
			'Toen vroeg ik mijn tante aan de overkant of ze voor één meer wilde koken. Ze is zelf vierentachtig. ‘Voor één kook ik niet,’ zei ze. ‘Voor zes wel.’',
			'Op donderdag zitten er nu zes mensen in haar voorkamer. De oudste is tweeënnegentig. Mijn oom heeft zijn tanden weer in.',
			'De gemeente vergoedt maaltijden per adres en niet per pan. Wij betalen de kip uit een trommeltje. Wie er niet in kan doen, schilt.'
		].join('\n\n'),
		on: 310,
		themes: ['oud', 'inloop'],
		audience: 'public',
		signature: 'name'
	},
	{
		key: 'de-auto-in-de-garage',
		teller: 'gerda-bosma',
		kind: 'experience',
		title: 'De sleutel van de auto',
		body: [
			'Hij is tweeëntachtig en hij rijdt nog, tot aan de dijk en terug. Iedereen in het dorp weet het en gaat een beetje aan de kant. Zijn zoon woont ver weg en wil dat wij er iets van zeggen.',
			'Zonder auto komt hij niet bij de winkel, niet bij de kaarters en niet bij het graf. De bus rijdt op schooldagen. Ik heb het een keer geprobeerd met twee kinderen die aan elkaars haren trokken.',
			'We hebben een lijst gemaakt, de buren en ik. Wie rijdt wanneer waarheen. Er stonden veertien namen op. Toen ik hem de lijst liet zien, zei hij: ‘Dus als ik mijn sleutel afgeef, moet ik veertien keer dankjewel zeggen.’',
			'Ik wist daar niets op. De sleutel hangt er nog. De kinderen lopen op de stoep als hij komt.'
		].join('\n\n'),
		on: 225,
		themes: ['oud', 'dichtbij'],
		audience: 'members',
		signature: 'team'
	},
	{
		key: 'alarmknop',
		teller: 'anneke-postma',
		kind: 'experience',
		title: 'Zij drukte op de knop',
		body: [
			'Alarm, elke avond om kwart over tien. De meldkamer belde terug en dan zei mevrouw dat ze gevallen was. Als er iemand kwam, zat ze op de bank. Na drie weken stond ze in het systeem als misbruiker.',
			'Om kwart over tien ging haar man vroeger de hond uitlaten. Dat wist de wijkagent, die heeft zelf een hond.',
			'Nu belt haar om tien over tien een vrijwilliger die toch niet slapen kan. Ze praten over de dag, meestal over het weer en soms over hem. Ze heeft niet meer gedrukt.',
			'De vrijwilliger heeft het mij gevraagd: wat doen we als ik eens ziek ben? Daar hebben we nog geen antwoord op. Er staat geen nummer achter een mens.'
		].join('\n\n'),
		on: 150,
		themes: ['oud', 'gewoon'],
		audience: 'members',
		signature: 'name'
	},
	{
		key: 'twee-keer-hetzelfde-verhaal',
		teller: 'corrie-scholten',
		kind: 'experience',
		title: 'Twee keer hetzelfde verhaal',
		body: [
			'Mevrouw vertelde mij hetzelfde verhaal twee keer, met tien minuten ertussen. Over een bruiloft en een ezel. De tweede keer was het beter.',
			'Haar dochter keek naar mij: ziet u het nu? Ik zag het. Er hoorde een verwijzing bij, en een gesprek over de toekomst. Mevrouw ging koffie zetten en vond de kopjes niet. Ze zette drie vazen neer. We hebben uit vazen gedronken.',
			'Het gesprek over de toekomst hebben we gevoerd. Zij wilde vooral weten of ze de ezel dan ook zou vergeten. Ik heb gezegd dat ik hem nu ken, en dat ik hem haar kan vertellen.',
			'Dat was geen antwoord op wat in de richtlijn staat. De dochter heeft het opgeschreven.'
		].join('\n\n'),
		on: 105,
		themes: ['oud', 'gewoon'],
		audience: 'members',
		signature: 'team'
	}
];
