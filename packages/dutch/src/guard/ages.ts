// Exact ages: a number, and what stands before and behind it.
import {
	BEHIND_AGE,
	BEHIND_ARE,
	BEHIND_IS,
	BEHIND_OWN,
	BEHIND_PERSON,
	BEHIND_SEX,
	BEHIND_WHEN,
	END,
	GOES_ON,
	NUMBER,
	OWN,
	THINGS
} from './age-words.ts';
import { isOld, isYears, OF_A_THING, someoneActs } from './age-years.ts';
import { PERSON_VERBS } from './known.ts';
import type { Find } from './mark.ts';

/** Ages with the words that belong to them ("9 jaar"). */
export function findAges(text: string): Find[] {
	const found: Find[] = [];
	const numbers = [...text.matchAll(NUMBER)].map(({ 0: written, index }) => ({
		written,
		start: index,
		end: index + written.length
	}));
	const sure = numbers.map(({ written, start, end }) =>
		isAge(text.slice(Math.max(0, start - 60), start), written, text.slice(end, end + 30))
	);
	// "6, 8 en 11": what is said of one holds for the row.
	for (let at = 1; at < numbers.length; at++)
		if (sure[at - 1] && inRow(text, numbers[at - 1]!, numbers[at]!) && !isCount(text, numbers[at]!)) sure[at] = true;
	for (let at = numbers.length - 2; at >= 0; at--)
		if (sure[at + 1] && inRow(text, numbers[at]!, numbers[at + 1]!)) sure[at] = true;
	numbers.forEach(({ start, end }, at) => {
		const unit =
			/^\s(?:(?:jaar|jr\.?|jrs\.?)(?:\s(?:oud|jong)(?!e))?|(?:maanden|mnd\.?|mndn|weken|wkn)(?:\soud)?)(?!\p{L})/iu.exec(
				text.slice(end, end + 16)
			)?.[0] ?? '';
		if (sure[at]) found.push({ kind: 'age', level: 'ask', start, end: end + unit.length });
	});
	return found;
}

/** "Wordt achttien, een collega", "negen jaar, nul keer". */
const isCount = (text: string, { start, end }: Place): boolean =>
	/^(?:een|één|nul)$/i.test(text.slice(start, end)) || THINGS.test(text.slice(end, end + 16));

type Place = { start: number; end: number };
/** "6, 8 en 11", "hij is twaalf en zij veertien", "de oudste is 9, de jongste 4". */
const IN_ROW =
	/^(?:\s(?:jaar|jr))?(?:(?:,|,?\sen)\s|,?\s(?:en\s)?(?:zij|hij|ze|(?:de|haar|zijn|hun)\s(?:oudste|middelste|jongste|ander|andere|broer|broertje|zus|zusje|man|vrouw|zoon|dochter))\s(?:is\s|van\s)?)$/i;
const inRow = (text: string, one: Place, other: Place): boolean =>
	other.start - one.end < 32 && IN_ROW.test(text.slice(one.end, other.start));

/** "Een kind van drie hoeft nog niet te zitten". */
const LIVES_ON =
	/^\s(?:heus|echt|hoeft|nog|niet|al|ook|gewoon|wel|die|dat|met|zonder|op|in|heeft|had|kan|mag|moet|zou|snapt|weet|doet)(?!\p{L})/iu;

function isAge(before: string, written: string, after: string): boolean {
	if (/jarig/i.test(written)) return true;
	if (/(?:ste|de|\de)$/i.test(written)) return isBirthday(before, after);
	// "Half acht" is a time.
	if (/(?<!\p{L})half\s$/iu.test(before)) return false;
	return (
		inYears(before, written, after) ??
		(!THINGS.test(after) && (ofSomebody(before, written, after) ?? isSaidAlone(before, written, after)))
	);
}

/** "Haar tachtigste verjaardag", "sinds zijn achtste". */
function isBirthday(before: string, after: string): boolean {
	if (/^\sverjaardag/i.test(after)) return OWN.test(before);
	return (
		BEHIND_OWN.test(before) &&
		!/^\s(?:dag|week|maand|jaar|keer|poging|kind|afspraak|gesprek|klas|plaats|baan)/i.test(after)
	);
}

/** By its unit, where it has one: "negen jaar", "drie maanden oud". Undefined where it has none. */
function inYears(before: string, written: string, after: string): boolean | undefined {
	if (/^\s(?:jaar|jr\.?|maanden|weken)\s(?:oud|jong)(?!e)/i.test(after)) return !OF_A_THING.test(before);
	if (/^(?:een|één)$/i.test(written) || /jaar\sof\s$/i.test(before)) return false;
	if (/^\s(?:jaar|jrs?\.?)(?!\p{L})/iu.test(after)) return isYears(before, written, after);
	if (/^\s(?:maanden|weken|mnd|mndn|wkn)(?!\p{L})/iu.test(after))
		return (
			BEHIND_BABY.test(before) ||
			/(?:baby|zuigeling|dreumes|kindje|meisje|jongetje)\s(?:van|is|was)\s(?:nu\s|pas\s|net\s)?$/i.test(before)
		);
	return undefined;
}

/** By who stands before it: "haar zoon (12)", "een kind van drie hoeft nog niet te zitten". Undefined where nobody does. */
function ofSomebody(before: string, written: string, after: string): boolean | undefined {
	if (BEHIND_AGE.test(before) || BEHIND_SEX.test(before)) return /^(?:\s?[).,;:/]|\s?$|\s\p{L})/u.test(after);
	if (
		/(?<!\p{L})(?:kind|kindje|jongen|jongetje|meisje|peuter|kleuter|puber)\svan\s$/iu.test(before) &&
		LIVES_ON.test(after)
	)
		return true;
	// "Moeder van drie": so many children.
	if (/(?:moeder|vader|ouders?|opa|oma)\svan\s$/i.test(before) && !isOld(written)) return false;
	if (!BEHIND_PERSON.test(before) || /(?:hij|zij|haar|hem)\s$/i.test(before)) return undefined;
	return (
		END.test(after) || GOES_ON.test(after) || someoneActs(after) || (/^\d/.test(written) && /\svan\s$/.test(before))
	);
}

/** By how it stands there, between stops or behind "is". */
function isSaidAlone(before: string, written: string, after: string): boolean {
	if (
		/(?:^|[.!?\n,;‘“"]\s?)$/.test(before) &&
		/^\s(?:is|was|wordt|werd)\s(?:hij|ze|zij|ie|ik|die)(?!\p{L})/iu.test(after)
	)
		return true;
	if (/^\s(?:jaar\s)?geworden(?!\p{L})/iu.test(after) && !/(?:een|de|het)\s$/i.test(before)) return true;
	// "Hendrikje, in dracht, negenenzeventig, vroeg".
	const acts = PERSON_VERBS.has(/^,\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '');
	if (/\p{L},\s$/u.test(before) && isOld(written) && acts) return true;
	// "Het bleek Stijn te zijn, 17, die wachtte".
	if (
		/\p{L},\s$/u.test(before) &&
		/^,\s(?:die|dat|heeft|zat|zit|kwam|was|is|werkt|woont|wil|wilde|kreeg|ging|gaat)(?!\p{L})/iu.test(after)
	)
		return true;
	// "Mes in de tas. 15. Ik zeg": a sentence that is a number and no more.
	if (/\p{L}['’"”)]?[.!?]\s$/u.test(before) && /^[.!]\s\p{L}/u.test(after) && isOld(written)) return true;
	// "(ernstig meervoudig beperkt, 9)".
	if (/\(\p{L}[^()\d]{2,50},\s$/u.test(before) && /^\s?\)/.test(after)) return true;
	return (BEHIND_IS.test(before) || BEHIND_ARE.test(before) || BEHIND_WHEN.test(before)) && END.test(after);
}

/** "De jongste is pas 3 maanden", "baby 6 wkn". */
const BEHIND_BABY =
	/(?<!\p{L})(?:baby|zuigeling|dreumes|kindje|kleintje|meisje|jongetje|jongste|tweeling|dochtertje|zoontje|hij|ze)\s(?:(?:is|was|van)\s)?(?:nu\s|pas\s|net\s|nog\smaar\s)?$/iu;
