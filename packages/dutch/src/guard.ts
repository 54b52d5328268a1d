// The privacy guard: what could tell a reader who this story is about, seen before it leaves its writer.
import { findAgesBehind } from './guard/ages-behind.ts';
import { findAround } from './guard/around.ts';
import { findContact } from './guard/contact.ts';
import { findLearnedHouses } from './guard/institution-learned.ts';
import { withoutOverlap, withSomebody, type Find, type Mark } from './guard/mark.ts';
import { findNames } from './guard/names.ts';
import { tokensOf, withoutShouting } from './guard/tokens.ts';
import { ageIn, proposalsFor, reasonFor } from './guard/words.ts';

export type { Kind, Level, Mark } from './guard/mark.ts';

/** Every mark in the text, in order. `allowed`: digits of which the writer said "dit is geen BSN". */
export function findIdentifying(text: string, allowed: readonly string[] = []): Mark[] {
	const read = withoutShouting(text);
	const tokens = tokensOf(read);
	const shaped = [...findContact(text, allowed), ...findAround(read, tokens)];
	const names = findNames(tokens, withoutOverlap(shaped));
	const called = shaped.filter(({ kind }) => kind === 'name');
	const finds = withoutOverlap(
		withSomebody(
			[...shaped, ...names, ...findAgesBehind(read, [...names, ...called]), ...findLearnedHouses(tokens)],
			TOLD_OF.test(read)
		)
	);
	const ages = finds.filter(({ kind }) => kind === 'age');
	let next = 0;
	return finds.map((find) => {
		while (next < ages.length && ages[next]!.start < find.end) next++;
		const { start, end, kind, level } = find;
		const proposals = proposalsFor(find, text.slice(start, end), ageNear(find, ages[next], text));
		return { start, end, kind, level, reason: reasonFor(kind), proposals };
	});
}

/** A text that speaks of somebody without saying who: "haar zoon", "het meisje zat". */
const TOLD_OF =
	/(?<!\p{L})(?:(?:mijn|zijn|haar|hun|een|dat|die)\s(?:zoon(?:tje)?|dochter(?:tje)?|moeder|vader|broer(?:tje)?|zus(?:je)?|oma|opa|meisje|jongen|jongetje|vrouw|man|vriend(?:in)?|buurvrouw|buurman|buurmeisje|buurjongen|kleinzoon|kleindochter|baby)|(?:hij|ze|zij)\s(?:zit|zat|woont|woonde|werkt|werkte|gaat|ging|slaapt|sliep|huilt|huilde|zegt|zei|vertelt|vertelde|durft|durfde|belt|belde|heeft|had|wil|wilde|krijgt|kreeg|komt|kwam|is\s(?:aangemeld|opgenomen|verhuisd|weggelopen|geplaatst|gescheiden|weduwe|weduwnaar|dakloos|alleen)))(?!\p{L})/iu;

/** True when the guard asks "kan iemand uit de buurt dit gezin herkennen?": three ask marks together, or one with a small place. */
export function asksWhoCouldTell(text: string, marks: readonly Mark[]): boolean {
	const asked = marks.filter(({ level }) => level === 'ask');
	const small = asked.some(({ kind, start, end }) => kind === 'place' && !isBigTown(text.slice(start, end)));
	return asked.length >= 3 || (small && asked.length >= 2);
}

const BIG_TOWNS = new Set(
	'amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad haarlemmermeer zwolle zoetermeer leiden leeuwarden maastricht dordrecht ede alphen alkmaar delft emmen deventer venlo helmond oss hilversum hengelo purmerend lelystad schiedam vlaardingen almelo gouda assen'.split(
		' '
	)
);
const isBigTown = (written: string): boolean => BIG_TOWNS.has(written.toLowerCase());

function ageNear(find: Find, near: Find | undefined, text: string): number | undefined {
	return near && near.start - find.end < 40 && !/[.!?]/.test(text.slice(find.end, near.start))
		? ageIn(text.slice(near.start, near.end))
		: undefined;
}
