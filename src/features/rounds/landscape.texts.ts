// A landscape in plain words, for who never heard of such a thing.
import type { Structure } from '@meerstem/voices';
import type { Language } from '#kernel/language.ts';
import { letterOf, percent, type Party, type Span, type Stance, type Sure } from './landscape.ts';

const dutch = new Intl.NumberFormat('nl-NL');
const english = new Intl.NumberFormat('en-GB');
const counted = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const countedEnglish = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nl = {
	heading: (structure: Structure, groups: number) =>
		({
			'too-little': 'Nog te weinig antwoorden voor een beeld',
			none: 'Nog geen patroon',
			spectrum: 'Een lijn, en mensen overal ertussen',
			pattern: 'Wel een patroon, geen groepen',
			groups:
				groups === 0
					? 'Groepen, maar te klein om te tonen'
					: `${first(counted[groups] ?? String(groups))} groepen, en mensen ertussenin`
		})[structure],
	kind: {
		'too-little':
			'Nog geen tien mensen hebben genoeg stellingen beantwoord. Zolang dat zo is, tekenen we niets. Wat er bij elke stelling is geantwoord, kun je wel lezen.',
		none: 'We hebben gezocht of er mensen zijn die op veel stellingen hetzelfde zeggen. Wat we vonden, kan net zo goed toeval zijn. Daarom tekenen we geen groepen en geen lijn.',
		spectrum:
			'Mensen verschillen hier vooral op één punt. Sommigen staan aan de ene kant, sommigen aan de andere kant, en veel mensen staan ertussen. Er loopt nergens een grens. Daarom tekenen we geen groepen.',
		pattern:
			'Wie op de ene stelling hetzelfde zegt, zegt vaak ook op een andere stelling hetzelfde. Dat is meer dan toeval. Maar losse groepen zijn er niet: de mensen lopen in elkaar over, in meer dan één richting.',
		groups:
			'Hier zijn groepen mensen die op veel stellingen hetzelfde zeggen. Een groep krijgt een letter, geen naam. Het gaat om wat mensen samen zeggen, niet om wie ze zijn.'
	} satisfies Record<Structure, string>,
	tooSmall:
		'Een van de groepen is zo klein dat je zou kunnen raden om wie het gaat. Daarom laten we de groepen niet zien.',
	sure: (structure: Structure, sure: Sure): string => {
		if (structure === 'too-little') return '';
		if (sure === 'weak')
			return structure === 'none'
				? 'Er deden minder dan honderd mensen mee. Met meer antwoorden kan er nog een patroon verschijnen.'
				: 'Er deden minder dan honderd mensen mee. Zie dit als een eerste indruk. Met meer antwoorden kan het anders worden.';
		if (structure === 'none') return 'Er deden genoeg mensen mee om een duidelijk patroon te zien, als het er was.';
		if (structure === 'groups')
			return sure === 'firm'
				? 'Dit beeld is stevig: met een willekeurige helft van de mensen verschijnen ongeveer dezelfde groepen.'
				: 'Dit beeld is voorlopig: met een andere helft van de mensen zouden de groepen er anders uit kunnen zien.';
		return sure === 'firm'
			? 'Dit beeld is stevig: het voorspelt ook de antwoorden van mensen die we eerst hadden weggelaten.'
			: 'Dit beeld is voorlopig: het voorspelt de antwoorden van anderen maar een beetje.';
	},
	changing:
		'Met de nieuwste antwoorden zou het beeld van soort veranderen. We laten dat pas zien als het drie keer na elkaar zo is.',
	tried: {
		title: 'Hoe we nagingen of dit beeld klopt',
		lead: 'We maakten het beeld nog een keer en lieten een deel van de mensen weg. Verandert het dan niet van soort, dan hangt het niet aan die mensen.',
		without: {
			newest: 'Zonder de tien van elke honderd mensen die het laatst kwamen:',
			largest: 'Zonder het team waaruit de meeste mensen antwoordden:',
			repeats: 'Als mensen die (vrijwel) hetzelfde antwoordden samen één keer tellen:'
		},
		outcome: { same: 'hetzelfde beeld.', other: 'een ander beeld. Wees hier dus voorzichtig mee.' }
	},
	notWho: 'Het zegt wat mensen antwoordden, niet wie gelijk heeft.',
	none: 'Er is nog geen beeld.',
	beingMade: 'Het beeld wordt nu getekend. Kijk over een minuut nog eens.',
	version: (n: number, day: string) => `Beeld ${n}, met de antwoorden tot ${day}`,
	people: (n: number) => (n === 1 ? '1 mens' : `${dutch.format(n)} mensen`),
	shaping: (shaping: number, people: number) =>
		shaping === people
			? `Getekend naar de antwoorden van ${nl.people(people)}.`
			: `Getekend naar de antwoorden van ${nl.people(shaping)}. De andere ${dutch.format(people - shaping)} gaven daarvoor nog te weinig antwoorden. Zij tellen wel mee in alle aantallen.`,
	mapTitle: 'Kaart van wie ongeveer hetzelfde antwoordde',
	mapHow:
		'Elke stip is een mens. Wie dicht bij elkaar staat, gaf ongeveer dezelfde antwoorden. Links of rechts, boven of onder: geen plek is beter.',
	lineHow: (dots: boolean): string =>
		dots
			? 'Elke stip is een mens. Wie boven elkaar of dicht bij elkaar staat, gaf ongeveer dezelfde antwoorden. Links of rechts: geen plek is beter.'
			: 'Hoe hoger, hoe meer mensen daar staan. Wie dicht bij elkaar staat, gaf ongeveer dezelfde antwoorden. Links of rechts: geen plek is beter.',
	onLine: 'op de lijn',
	shadesHow:
		'Hoe donkerder, hoe meer mensen daar staan. Er deden te weinig mensen mee om stippen te tekenen. Geen plek is beter.',
	onlyYou: 'Alleen jij ziet je eigen plek.',
	hollow: 'Een open rondje is iemand tussen de groepen.',
	you: 'jij bent hier',
	yourPlace: {
		title: 'Waar jij staat',
		near: (letter: string) => `Jouw antwoorden lijken het meest op die van groep ${letter}.`,
		between: 'Jouw antwoorden staan tussen de groepen in.',
		free: 'Jouw plek staat op de kaart.',
		unsure: (n: number) =>
			`Je gaf ${n === 1 ? '1 antwoord' : `${n} antwoorden`}. Met meer antwoorden wordt je plek duidelijker.`,
		notDrawn: 'Je wilde niet meegetekend worden. Daarom staat je plek hier niet. Je telt wel mee in de totalen.'
	},
	table: 'Lees de kaart als tabel',
	tableCaption: 'Hoeveel mensen waar staan op de kaart',
	few: 'enkele',
	tooFew: 'te weinig',
	columns: ['links', 'midden', 'rechts'],
	rows: ['boven', 'midden', 'onder'],
	partyTitle: ({ id, end, size }: Party) =>
		end === null
			? `Groep ${letterOf(id)}: ${nl.people(size)}`
			: `${first(nl.sides[end.axis][end.side])} op de kaart: ${nl.people(size)}`,
	partyShort: ({ id, end }: Party) => (end === null ? `groep ${letterOf(id)}` : nl.sides[end.axis][end.side]),
	sides: { x: { low: 'links', high: 'rechts' }, y: { low: 'onderaan', high: 'bovenaan' } },
	endsHow:
		'Een kant is het derde deel van de mensen dat daar het verst staat. Er loopt geen grens: veel mensen staan ertussenin.',
	holdsGroup: 'Zegt vaker dan de anderen:',
	axis: { x: 'Wat links en rechts onderscheidt', y: 'Wat onderaan en bovenaan onderscheidt' },
	axisSizes: (a: string, n: number, b: string, m: number) =>
		`${first(a)}: ${nl.people(n)}. ${first(b)}: ${nl.people(m)}.`,
	holdsNothing: 'We vonden geen stelling waarop deze groep duidelijk anders antwoordt.',
	stance: { agree: 'herkent dit', disagree: 'kent het anders' } satisfies Record<Stance, string>,
	span: (span: Span, stance: Stance) =>
		`${nl.range(span)} van de 100 ${stance === 'agree' ? 'herkennen dit' : 'kennen het anders'}`,
	range: ([low, high]: Span) =>
		percent(low) === percent(high) ? `${percent(low)}` : `${percent(low)} tot ${percent(high)}`,
	ofHundred: (span: Span) => `${nl.range(span)} van de 100`,
	recognises: 'herkennen dit',
	spanHow:
		'Bij elke zin staat hoeveel van elke 100 mensen hem herkennen. We geven een marge en geen los getal. Hoe minder mensen antwoordden, hoe breder de marge. Het streepje in het midden is de helft.',
	answer: 'Geef je antwoord',
	goOn: 'Ga verder met antwoorden',
	allStatements: (n: number) => (n === 1 ? 'De stelling' : `Alle ${n} stellingen`),
	figures: 'Alle cijfers als tabel',
	noParties: 'Er zijn nu geen groepen of kanten. De aantallen per stelling staan bij de stellingen.',
	aboutConversation: 'Waar het gesprek over ging',
	figuresLead: 'Per stelling en per groep of kant: van elke 100 mensen zoveel die het herkennen.',
	statementColumn: 'Stelling',
	export: 'Cijfers als open data:',
	exportCount: 'aantallen per stelling en groep',
	rowsOut: 'Rijen per mens:',
	rowsHow: 'wat ieder mens bij elke stelling koos, zonder naam, team, tijd of woorden',
	rowsLater: (least: number) =>
		`Als deze ronde gesloten is en minstens ${least} mensen antwoordden, kan iedereen hier ook rijen per mens meenemen. Dat staat bij elke stelling, voor iemand antwoordt.`,
	more: (n: number) => (n === 1 ? 'Nog 1' : `Nog ${n}`),
	older: 'Eerder beeld',
	toNewest: 'Je bekijkt een beeld zoals het toen was. Naar het nieuwste beeld.',
	tend: 'Zorg voor deze ronde',
	madeHow: (seed: number, engine: string) =>
		`Gemaakt met ${engine}, startgetal ${seed}: wie dezelfde antwoorden invoert, krijgt hetzelfde beeld.`
};

const en: typeof nl = {
	heading: (structure, groups) =>
		({
			'too-little': 'Too few answers for a picture yet',
			none: 'No pattern yet',
			spectrum: 'A line, with people all along it',
			pattern: 'A pattern, but no groups',
			groups:
				groups === 0
					? 'Groups, but too small to show'
					: `${first(countedEnglish[groups] ?? String(groups))} groups, and people in between`
		})[structure],
	kind: {
		'too-little':
			'Fewer than ten people have answered enough statements. As long as that is so, we draw nothing. You can read what was answered to each statement.',
		none: 'We looked for people who say the same on many statements. What we found could just as well be chance. So we draw no groups and no line.',
		spectrum:
			'People differ here mostly on one point. Some stand at one side, some at the other, and many in between. There is no border anywhere. So we draw no groups.',
		pattern:
			'Who says the same on one statement often says the same on another. That is more than chance. But there are no separate groups: people shade into each other, in more than one direction.',
		groups:
			'There are groups of people here who say the same on many statements. A group gets a letter, not a name. It is about what people say together, not about who they are.'
	},
	tooSmall: 'One of the groups is so small that one could guess who it is. So we do not show the groups.',
	sure: (structure, sure) => {
		if (structure === 'too-little') return '';
		if (sure === 'weak')
			return structure === 'none'
				? 'Fewer than a hundred people took part. With more answers a pattern may still appear.'
				: 'Fewer than a hundred people took part. Take this as a first impression. With more answers it may change.';
		if (structure === 'none') return 'Enough people took part to see a clear pattern, had there been one.';
		if (structure === 'groups')
			return sure === 'firm'
				? 'This picture is firm: any half of the people gives about the same groups.'
				: 'This picture is provisional: another half of the people could give other groups.';
		return sure === 'firm'
			? 'This picture is firm: it also foretells the answers of people we first left out.'
			: 'This picture is provisional: it foretells the answers of others only a little.';
	},
	changing:
		'With the newest answers the picture would become of another kind. We show that only when it is so three times in a row.',
	tried: {
		title: 'How we looked whether this picture holds',
		lead: 'We made the picture once more and left some of the people out. When it stays of the same kind, it does not hang on those people.',
		without: {
			newest: 'Without the ten of every hundred people who came last:',
			largest: 'Without the team from which most people answered:',
			repeats: 'When people who gave (nearly) the same answers count once together:'
		},
		outcome: { same: 'the same picture.', other: 'another picture. So take care with it.' }
	},
	notWho: 'It says what people answered, not who is right.',
	none: 'There is no picture yet.',
	beingMade: 'The picture is being drawn. Look again in a minute.',
	version: (n, day) => `Picture ${n}, with the answers up to ${day}`,
	people: (n) => (n === 1 ? '1 person' : `${english.format(n)} people`),
	shaping: (shaping, people) =>
		shaping === people
			? `Drawn from the answers of ${en.people(people)}.`
			: `Drawn from the answers of ${en.people(shaping)}. The other ${english.format(people - shaping)} gave too few answers for that. They do count in every number.`,
	mapTitle: 'Map of who answered roughly the same',
	mapHow:
		'Each dot is a person. People close together gave roughly the same answers. Left or right, top or bottom: no place is better.',
	lineHow: (dots) =>
		dots
			? 'Each dot is a person. People above or close to each other gave roughly the same answers. Left or right: no place is better.'
			: 'The higher, the more people stand there. People close together gave roughly the same answers. Left or right: no place is better.',
	onLine: 'on the line',
	shadesHow: 'The darker, the more people stand there. Too few people took part to draw dots. No place is better.',
	onlyYou: 'Only you see your own place.',
	hollow: 'An open circle is somebody between the groups.',
	you: 'you are here',
	yourPlace: {
		title: 'Where you stand',
		near: (letter) => `Your answers are most like those of group ${letter}.`,
		between: 'Your answers stand between the groups.',
		free: 'Your place is on the map.',
		unsure: (n) => `You gave ${n === 1 ? '1 answer' : `${n} answers`}. With more answers your place becomes clearer.`,
		notDrawn: 'You asked to be left out of the drawing. So your place is not here. You do count in the totals.'
	},
	table: 'Read the map as a table',
	tableCaption: 'How many people stand where on the map',
	few: 'a few',
	tooFew: 'too few',
	columns: ['left', 'middle', 'right'],
	rows: ['top', 'middle', 'bottom'],
	partyTitle: ({ id, end, size }) =>
		end === null
			? `Group ${letterOf(id)}: ${en.people(size)}`
			: `${first(en.sides[end.axis][end.side])} on the map: ${en.people(size)}`,
	partyShort: ({ id, end }) => (end === null ? `group ${letterOf(id)}` : en.sides[end.axis][end.side]),
	sides: { x: { low: 'left', high: 'right' }, y: { low: 'bottom', high: 'top' } },
	endsHow:
		'A side is the third of the people who stand furthest that way. There is no border: many people stand in between.',
	holdsGroup: 'Says more often than the others:',
	axis: { x: 'What sets left and right apart', y: 'What sets bottom and top apart' },
	axisSizes: (a, n, b, m) => `${first(a)}: ${en.people(n)}. ${first(b)}: ${en.people(m)}.`,
	holdsNothing: 'We found no statement on which this group clearly answers otherwise.',
	stance: { agree: 'recognises this', disagree: 'knows it differently' },
	span: (span, stance) => `${en.range(span)} in 100 ${stance === 'agree' ? 'recognise this' : 'know it differently'}`,
	range: ([low, high]) => (percent(low) === percent(high) ? `${percent(low)}` : `${percent(low)} to ${percent(high)}`),
	ofHundred: (span) => `${en.range(span)} in 100`,
	recognises: 'recognise this',
	spanHow:
		'With each sentence stands how many of every 100 people recognise it. We give a margin and not a single number. The fewer people answered, the wider the margin. The mark in the middle is one half.',
	answer: 'Give your answer',
	goOn: 'Go on answering',
	allStatements: (n) => (n === 1 ? 'The statement' : `All ${n} statements`),
	figures: 'All figures as a table',
	noParties: 'There are no groups or sides now. The counts per statement stand with the statements.',
	aboutConversation: 'What the conversation was about',
	figuresLead: 'For each statement and each group or side: of every 100 people so many who recognise it.',
	statementColumn: 'Statement',
	export: 'Figures as open data:',
	exportCount: 'counts per statement and group',
	rowsOut: 'Rows per person:',
	rowsHow: 'what each person chose at each statement, without name, team, time or words',
	rowsLater: (least) =>
		`Once this round is closed and at least ${least} people have answered, anyone can also take rows per person along here. That stands with every statement, before anybody answers.`,
	more: (n) => (n === 1 ? '1 more' : `${n} more`),
	older: 'An earlier picture',
	toNewest: 'You are looking at a picture as it was then. To the newest picture.',
	tend: 'Look after this round',
	madeHow: (seed, engine) =>
		`Made with ${engine}, seed ${seed}: whoever puts in the same answers gets the same picture.`
};

export const landscapeTexts: Record<Language, typeof nl> = { nl, en };
