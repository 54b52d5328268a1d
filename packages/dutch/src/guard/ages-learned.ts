// The learned part of ages: of each number whether it is how old somebody is, by weights that scripts/train-ages.ts made.
import { ages as packed } from '../data/ages.ts';
import { AGE_WEIGHTS, ageLooks, amountsIn, seen, type Amount } from './age-looks.ts';
import { DECADES_ROUND, isProposed, SPELL, SPELL_GOES_ON, THINGS } from './age-words.ts';
import type { Find } from './mark.ts';
import { unpackWeights } from './tagger.ts';

/** How sure it must be (its scores run from about -300 to 300). */
const SURE = 60;

/** So sure that it is asked about in a text about nobody else, too; of less than ten there are as often things. */
const SUREST = 200;

let unpacked: Int8Array | undefined;

/** "12, 9 en 4", "achttien en twintig": what is said of one number holds for the next. */
const IN_ROW = /^(?:\s?(?:jaar|jr))?(?:,|\sen|\sof|,\sen|\s?[/&+])\s?$/i;

export const isRowed = (text: string, one: Amount | undefined, other: Amount): boolean =>
	!!one && other.start - one.end < 12 && IN_ROW.test(text.slice(one.end, other.start));

/** Above zero: an age, as far as it has learned. */
function ageScores(text: string, amounts: readonly Amount[], weights: ArrayLike<number>): number[] {
	const scores: number[] = [];
	amounts.forEach((amount, at) => {
		const rowed = isRowed(text, amounts[at - 1], amount) && scores[at - 1]! > 0;
		scores.push(ageLooks(text, amount, rowed).reduce((sum, look) => sum + weights[look]!, 0));
	});
	return scores;
}

export function findLearnedAges(text: string): Find[] {
	const amounts = amountsIn(text);
	if (amounts.length === 0) return [];
	unpacked ??= unpackWeights(packed, AGE_WEIGHTS);
	const scores = ageScores(text, amounts, unpacked);
	return amounts.flatMap((amount, at): Find[] => {
		if (scores[at]! <= SURE || isCounted(text, amount) || isProposed(text, amount.start, amount.end)) return [];
		return [
			{
				kind: 'age',
				level: 'ask',
				...whole(text, amount),
				...(scores[at]! > SUREST && amount.value > 9 ? {} : { weak: true })
			}
		];
	});
}

/** Whatever the sentence looks like: so many things, or so many weeks of nobody's child. */
function isCounted(text: string, { start, end }: Amount): boolean {
	const after = text.slice(end, end + 24);
	if (/^\s(?:maanden|maandjes|weken|dagen|mnd|mndn|wkn|wk|dgn)(?!\p{L})/iu.test(after))
		return !BABY.test(text.slice(Math.max(0, start - 60), start));
	if (/^\s(?:jaar|jr)/i.test(after))
		return SPELL.test(text.slice(Math.max(0, start - 30), start)) || SPELL_GOES_ON.test(after);
	const next = /^\s(\p{L}[\p{L}'’-]+)/u.exec(after)?.[1] ?? '';
	return THINGS.test(after) || ['counted', 'many'].includes(seen(next).sort);
}

const BABY =
	/(?<!\p{L})(?:baby(?:['’]?s)?|zuigeling|dreumes|kindje|kleintje|kleine|meisje|jongetje|jongste|tweeling|dochtertje|zoontje|geboren)(?!\p{L})[^.!?]*$/iu;
const LEADS = new RegExp(`(?<!\\p{L})(?:${DECADES_ROUND})\\s$`, 'iu');
const UNIT =
	/^\s?(?:(?:jaar|jr\.?|jrs\.?)(?:\s(?:oud|jong)(?!e))?|(?:maanden|maandjes|maand|mnd\.?|mndn|weken|wkn|dagen)(?:\s(?:oud|jong))?|driekwart|en\seen\shalf|plus)(?!\p{L})/iu;

/** With the words that belong to it: "dik in de zeventig", "9 jaar oud". */
function whole(text: string, { start, end }: Amount): { start: number; end: number } {
	const led = LEADS.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
	const unit = UNIT.exec(text.slice(end, end + 20))?.[0].length ?? 0;
	return { start: start - led, end: end + unit };
}
