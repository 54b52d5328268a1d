// Exact ages: a number, and what stands before and behind it.
import {
	WORDS,
	NUMBER,
	THINGS,
	END,
	GOES_ON,
	BEHIND_PERSON,
	BEHIND_IS,
	BEHIND_ARE,
	BEHIND_WHEN,
	BEHIND_OWN,
	OWN,
	BEHIND_AGE,
	BEHIND_SEX,
	SPELL,
	SPELL_GOES_ON
} from './age-words.ts';
import { PERSON_VERBS } from './known.ts';
import type { Find } from './mark.ts';
import { numberOf } from './spoken.ts';

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
	if (/(?:ste|de|\de)$/i.test(written)) {
		if (/^\sverjaardag/i.test(after)) return OWN.test(before);
		return (
			BEHIND_OWN.test(before) &&
			!/^\s(?:dag|week|maand|jaar|keer|poging|kind|afspraak|gesprek|klas|plaats|baan)/i.test(after)
		);
	}
	const one = /^(?:een|één)$/i.test(written);
	if (/^\s(?:jaar|jr\.?|maanden|weken)\s(?:oud|jong)(?!e)/i.test(after)) return true;
	if (one || /jaar\sof\s$/i.test(before)) return false;
	if (/^\s(?:jaar|jrs?\.?)(?!\p{L})/iu.test(after)) return isYears(before, after);
	if (/^\s(?:maanden|weken|mnd|mndn|wkn)(?!\p{L})/iu.test(after))
		return (
			BEHIND_BABY.test(before) ||
			/(?:baby|zuigeling|dreumes|kindje|meisje|jongetje)\s(?:van|is|was)\s(?:nu\s|pas\s|net\s)?$/i.test(before)
		);
	if (THINGS.test(after)) return false;
	if (BEHIND_AGE.test(before) || BEHIND_SEX.test(before)) return /^(?:\s?[).,;:/]|\s?$|\s\p{L})/u.test(after);
	if (
		/(?<!\p{L})(?:kind|kindje|jongen|jongetje|meisje|peuter|kleuter|puber)\svan\s$/iu.test(before) &&
		LIVES_ON.test(after)
	)
		return true;
	// "Moeder van drie": so many children.
	if (/(?:moeder|vader|ouders?|opa|oma)\svan\s$/i.test(before) && !/^\d\d/.test(written)) return false;
	if (BEHIND_PERSON.test(before) && !/(?:hij|zij|haar|hem)\s$/i.test(before))
		return END.test(after) || GOES_ON.test(after) || (/^\d/.test(written) && /\svan\s$/.test(before));
	if (
		/(?:^|[.!?\n,;‘“"]\s?)$/.test(before) &&
		/^\s(?:is|was|wordt|werd)\s(?:hij|ze|zij|ie|ik|die)(?!\p{L})/iu.test(after)
	)
		return true;
	if (/^\s(?:jaar\s)?geworden(?!\p{L})/iu.test(after) && !/(?:een|de|het)\s$/i.test(before)) return true;
	// "Hendrikje, in dracht, negenenzeventig, vroeg".
	if (
		/\p{L},\s$/u.test(before) &&
		isOld(written) &&
		PERSON_VERBS.has(/^,\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
	)
		return true;
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
	if (BEHIND_IS.test(before) || BEHIND_ARE.test(before)) return END.test(after);
	return BEHIND_WHEN.test(before) && END.test(after);
}

/** Ten or more: fewer are as often things. */
const isOld = (written: string): boolean => (Number(written) || numberOf(written)) > 9;

/** "Vier jaar wachten", "Twintig jaar productiewerk": at the head of a sentence only a stop or a small word makes it an age. */
const HEADS = /(?:^|[.!?\n]\s)(?:\p{L}{3,7}\s)?$/u;
const AFTER_AN_AGE =
	/^\s(?:jaar|jr)(?:\s(?:oud|jong|en|pas|nu|al|was|is|toen|dus|maar|m|v)(?!\p{L})|\s?[.,;:)!?]|\s?$)/iu;

/** "De jongste is pas 3 maanden", "baby 6 wkn". */
const BEHIND_BABY =
	/(?<!\p{L})(?:baby|zuigeling|dreumes|kindje|kleintje|meisje|jongetje|jongste|tweeling|dochtertje|zoontje|hij|ze)\s(?:(?:is|was|van)\s)?(?:nu\s|pas\s|net\s|nog\smaar\s)?$/iu;

function isYears(before: string, after: string): boolean {
	if (
		/(?:man|vrouw|jongen|meisje|dhr|mw|mevr|heer|dame|zoon|dochter|cliënte?|inwoner|bewoner)\.?\s$/i.test(before) &&
		/^\s(?:jaar|jr)/i.test(after)
	)
		return true;
	if (HEADS.test(before) && !AFTER_AN_AGE.test(after)) return false;
	if (SPELL.test(before) || SPELL_GOES_ON.test(after)) return false;
	return (
		!/(?<!\p{L})\p{L}+\svan\s$/iu.test(before) ||
		BEHIND_PERSON.test(before) ||
		/\p{Lu}[\p{L}’'-]*\svan\s$/u.test(before)
	);
}

const BEHIND_A_NAME = new RegExp(
	`^\\.?(?:\\s?\\((?:[mv][,/]?\\s?)?|,?\\s(?:van\\s(?:net\\s|pas\\s|bijna\\s)?|is\\s(?:nu\\s|net\\s|pas\\s|al\\s|bijna\\s)?|was\\s(?:toen\\s|net\\s|pas\\s)?)?)((?:1[01]\\d|\\d{1,2}(?:,5|½)?|${WORDS.replace('één|een|', '')}))(?=\\s?[.,;:)!?](?!\\d)|\\s(?:en\\s\\d{1,2}\\)|mnd|maanden|weken|wkn)|\\s(?:en|vroeg|zei|zit|woont|is|was|kreeg|wilde|wil|die|heeft|had|gaat|ging|kan|jaar|jr|eet|slaapt|komt|kwam|van|uit|op|maar|toen|met|${[...PERSON_VERBS].join('|')})(?!\\p{L})|$)`,
	'iu'
);

/** "emirhan van 8", "Noor (11)": seen only when the name is. */
export function findAgesBehind(text: string, names: readonly Find[]): Find[] {
	return names.flatMap(({ kind, end }): Find[] => {
		const match = kind === 'name' ? BEHIND_A_NAME.exec(text.slice(end, end + 30)) : null;
		if (!match) return [];
		const start = end + match[0].length - match[1]!.length;
		if (
			/^\s\p{L}|^\s\d/u.test(match[0]) &&
			SPELL_GOES_ON.test(text.slice(end + match[0].length, end + match[0].length + 20))
		)
			return [];
		const last = end + match[0].length;
		const found: Find[] = [{ kind: 'age', level: 'ask', start, end: last }];
		// "Meneer en mevrouw Blauw (88 en 86)".
		const second = /^(?:\sjaar)?(?:\sen|,)\s(\d{1,2})(?=\s?[),.]|\sjaar)/.exec(text.slice(last, last + 16));
		if (second)
			found.push({
				kind: 'age',
				level: 'ask',
				start: last + second[0].length - second[1]!.length,
				end: last + second[0].length
			});
		return found;
	});
}
