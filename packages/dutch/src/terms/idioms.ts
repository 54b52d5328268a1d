// What people say in several words and look for in one: "op straat gezet" for who looks for ontruiming. Ours, from general knowledge; add freely.
import { normalise } from './stem.ts';

/** A word of meanings.ts, and ways to say it. "a|b" is either; "…" leaves room for up to three words. */
const SAID = `
ontruiming: op straat gezet; uit huis gezet; uit zijn|haar|hun|het huis gezet
dakloos: op straat leven|leeft|leefde|slapen|slaapt|sliep|staat|staan|stond; geen dak boven; geen vaste woonplek|woonplaats|verblijfplaats; van bank naar bank; slaapt|sliep|slapen op de|een bank; op de bank bij; slaapt|sliep|slapen in de|een|zijn|haar auto; in de|een|zijn|haar auto slapen|slaapt|sliep; nergens wonen|woont|woonde
schuld: rood staan|staat|stond; achter met de|zijn|haar huur|betaling|rekening; in de schulden; huur niet betalen; rekeningen niet betalen; niet meer betalen; geld lenen|leent|leende; post niet open|openmaken
armoede: eindjes aan elkaar; het hoofd boven water; niet rondkomen; komt|kwam niet rond; geen geld voor; te weinig geld; lege koelkast; koelkast was|is leeg
eenzaamheid: er alleen voor; ziet|zag|zien niemand; niemand om mee; komt|kwam niemand langs|meer; nooit bezoek; de hele dag alleen; stilte in huis; stil in huis; de stilte in
scheiding: uit elkaar; bij elkaar weg; week op week af; om het weekend bij; de ene week bij
mishandeling: blauwe plekken|plek; losse handen; in elkaar geslagen; sloeg|slaat|slaan haar|hem|me|mij
verslaving: aan de drank|drugs|fles; te veel drinken|drinkt|dronk|gedronken; aan het gokken; onder invloed
verdwenen: niet thuisgekomen; niet thuis gekomen; loopt|liep|lopen … weg; van huis weg; nergens te vinden
verzuim: niet naar school; niet op school; nauwelijks naar|op school; de klas niet in; niet de klas in
geschorst: van school gestuurd|verwijderd|getrapt; niet meer welkom op
uithuisplaatsing: uit huis geplaatst|gehaald|halen|plaatsen
jeugdbescherming: onder toezicht; voor de kinderrechter
dementie: de weg kwijt; vergeet|vergat alles|steeds|namen; weet|wist niet meer wie|waar; twee keer hetzelfde
verward: in de war; hoort|hoorde|horen stemmen
overbelast: op zijn|haar|hun|mijn tandvlees; niet meer aan|aankunnen; aan het eind van zijn|haar|hun|mijn latijn|krachten; op van de zenuwen; houdt|hield het niet meer vol; niet meer volhouden
letten: in de gaten; een oogje in; let|letten op elkaar
zwanger: in verwachting; een kindje verwacht|verwachten|op komst; uitgerekend in|op|voor
overleden: niet meer wakker geworden; de laatste adem
begrafenis: naar het graf; aan het graf; op het kerkhof
gevangenis: achter de tralies; in de cel|bak|bajes
werkloos: zonder werk; op zoek naar werk|een baan; zijn|haar baan kwijt; haar|zijn werk kwijt
ontslag: op staande voet; zijn|haar|hun laatste werkdag; contract niet verlengd
ziek: in de ziektewet
laaggeletterd: niet goed lezen; kan|kon|kunnen niet lezen|schrijven; moeite met lezen|schrijven
ongedocumenteerd: zonder papieren; geen papieren
vluchteling: op de vlucht; voor de oorlog gevlucht
inburgering: nederlands leren|leert|leerde; de taal leren|leert|leerde
tolk: spreekt|spreken|sprak geen|weinig nederlands; de taal niet
verstandelijk: licht verstandelijk
psychisch: bij de psycholoog|psychiater; niet lekker in zijn|haar vel
suïcide: een eind aan zijn|haar leven; niet meer wil|wilde|willen leven; het leven niet meer
medicijn: pillen innemen|slikken|slikt
huisarts: naar de dokter; de dokter gebeld|bellen
wachtlijst: maanden|weken wachten; een half jaar wachten; nog geen plek
mantelzorg: zorgt|zorgde|zorgen voor haar|zijn|hun|mijn moeder|vader|man|vrouw|broer|zus|ouders|oma|opa; voor haar|zijn|hun|mijn moeder|vader|man|vrouw zorgen|zorgt|zorgde; dag en nacht voor
volwassen: 18 wordt|werd|worden|is; wordt|werd|worden achttien|18; achttien wordt|werd|worden|is|geworden
overlast: de buren klagen|klaagden; muziek te hard; harde muziek
verhuizen: een andere woning; naar een ander|nieuw huis
regel: van het kastje naar; loket naar loket
digitaal: met de computer; op de computer
gamen: achter het scherm; de hele nacht gamen|online
koken: samen eten; aan tafel eten
voedselbank: een krat eten; eten ophalen; tas met boodschappen|eten
`;

type Idiom = { word: string; ways: (readonly string[] | null)[] };

const IDIOMS: readonly Idiom[] = SAID.trim()
	.split('\n')
	.flatMap((line) => {
		const [word, ways] = line.split(': ') as [string, string];
		return ways.split('; ').map((way) => ({
			word,
			ways: way.split(' ').map((step) => (step === '…' ? null : step.split('|').map(normalise)))
		}));
	});

let byFirst: Map<string, Idiom[]> | undefined;
function startingWith(word: string): readonly Idiom[] {
	if (!byFirst) {
		byFirst = new Map();
		for (const idiom of IDIOMS)
			for (const first of idiom.ways[0]!) byFirst.set(first, [...(byFirst.get(first) ?? []), idiom]);
	}
	return byFirst.get(word) ?? [];
}

/** How many words may stand in the room that "…" leaves. */
const ROOM = 3;

/** Where the idiom ends that begins at `at`; -1 when it does not stand there. */
function endOf(words: readonly string[], at: number, ways: Idiom['ways']): number {
	let here = at;
	for (let step = 0; step < ways.length; step++) {
		const either = ways[step];
		if (either) {
			if (!either.includes(words[here] ?? '')) return -1;
			here++;
			continue;
		}
		const next = ways[step + 1]!;
		const found = words.slice(here, here + ROOM + 1).findIndex((word) => next!.includes(word));
		if (found < 0) return -1;
		here += found;
	}
	return here;
}

/** The word of meanings.ts that is meant, and which words say so: from `first` up to and without `end`. */
export type Said = { word: string; first: number; end: number };

/** `words`: of one text in order, as typed. `first` and `end` are places among them. */
export function idiomsIn(words: readonly string[]): Said[] {
	const plain = words.map(normalise);
	return plain.flatMap((word, first) =>
		startingWith(word).flatMap((idiom) => {
			const end = endOf(plain, first, idiom.ways);
			return end < 0 ? [] : [{ word: idiom.word, first, end }];
		})
	);
}
