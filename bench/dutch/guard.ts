// Measures the privacy guard on the practice stories (bars D1–D7). Every miss is printed.
import { findIdentifying, type Mark } from '../../packages/dutch/src/guard.ts';
import {
	DATED,
	readClean,
	readDatedStories,
	readDenseStories,
	readEnglish,
	readFreshStories,
	readHeldOutStories,
	readLastStories,
	readLearningStories,
	readStories,
	readUnseenStories,
	readWays,
	WAYS,
	WITH_ENGLISH,
	type Label,
	type Story
} from '../../packages/dutch/test-data/stories.ts';

type Judged = Story & { marks: Mark[] };
type Score = { hit: number; all: number };

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;
const decides = ({ level }: Mark) => level !== 'ask';

function covered(text: string, label: Label, marks: readonly Mark[]): boolean {
	for (let at = label.start; at < label.end; at++) {
		if (/[\p{L}\p{N}]/u.test(text[at]!) && !marks.some(({ start, end }) => start <= at && at < end)) return false;
	}
	return true;
}

export function judge(stories: readonly Story[] = readStories()): Judged[] {
	return stories.map((story) => ({ ...story, marks: findIdentifying(story.text) }));
}

const SHAPED = new Set([
	'bsn',
	'iban',
	'phone',
	'email',
	'url',
	'handle',
	'postcode',
	'plate',
	'birthDate',
	'fileNumber'
]);
const INSTITUTIONAL = new Set(['institution', 'care', 'school']);

export function measure(judged: readonly Judged[]): Record<string, unknown> {
	const misses: string[] = [];
	const score = (
		name: string,
		stories: readonly Judged[],
		wanted: (label: Label) => boolean,
		isSeen: (story: Judged, label: Label) => boolean
	): Score => {
		const all = stories.flatMap((story) => story.labels.filter(wanted).map((label) => ({ story, label })));
		const missed = all.filter(({ story, label }) => !isSeen(story, label));
		for (const { story, label } of missed)
			misses.push(`${name}: ${story.number} ${label.kind} "${story.text.slice(label.start, label.end)}"`);
		return { hit: all.length - missed.length, all: all.length };
	};
	const isName = ({ kind }: Label) => kind === 'name';
	const touched = ({ marks }: Judged, label: Label) => marks.some((mark) => decides(mark) && overlaps(mark, label));
	const seen = ({ marks }: Judged, label: Label) => marks.some((mark) => overlaps(mark, label));
	const full = ({ text, marks }: Judged, label: Label) => covered(text, label, marks.filter(decides));
	const quiet = (name: string, stories: readonly Judged[]) => {
		const kept = misses.length;
		const result = score(name, stories, isName, touched);
		misses.length = kept;
		return result;
	};
	const backgrounds = [...new Set(judged.map(({ background }) => background))].filter(
		(background) => background !== '-'
	);
	const words = judged.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	const falseMarks = judged.flatMap((story) =>
		story.marks.filter((mark) => !story.labels.some((label) => overlaps(mark, label))).map((mark) => ({ story, mark }))
	);
	const strict = falseMarks.filter(({ mark }) => decides(mark));
	const light = falseMarks.filter(({ mark }) => !decides(mark));
	const shapedFalse = strict.filter(({ mark }) => SHAPED.has(mark.kind));
	const leaks = judged.filter((story) =>
		story.labels.some(
			(label) =>
				(label.kind === 'name' || label.kind === 'address' || SHAPED.has(label.kind)) &&
				!covered(story.text, label, story.marks)
		)
	);
	return {
		D1: score(
			'D1',
			judged,
			({ kind }) => SHAPED.has(kind),
			(story, label) => covered(story.text, label, story.marks.filter(decides))
		),
		D1false: `${shapedFalse.length} in ${judged.length} stories`,
		D2touched: score('D2 touched', judged, isName, touched),
		D2seen: score('D2 seen', judged, isName, seen),
		D2full: score('D2 full', judged, isName, full),
		D3: Object.fromEntries(
			backgrounds.map((background) => [
				background,
				rate(
					quiet(
						background,
						judged.filter((story) => story.background === background)
					)
				)
			])
		),
		D3capitals: Object.fromEntries(
			backgrounds.map((background) => [
				background,
				rate(
					quiet(
						background,
						judged.filter((story) => story.capitals && story.background === background)
					)
				)
			])
		),
		D3small: quiet(
			'small',
			judged.filter(({ capitals }) => !capitals)
		),
		D4streets: score('D4 street', judged, ({ kind }) => kind === 'address', seen),
		D4institutions: score('D4 institution', judged, ({ kind }) => INSTITUTIONAL.has(kind), seen),
		D4ages: score('D4 age', judged, ({ kind }) => kind === 'age', seen),
		rest: score('rest', judged, ({ kind }) => ['place', 'date', 'illness', 'family', 'work'].includes(kind), seen),
		D5decide: ((strict.length / words) * 300).toFixed(2),
		D5falseAsk: ((light.length / words) * 300).toFixed(2),
		D5allAsk: ((judged.flatMap(({ marks }) => marks.filter((mark) => !decides(mark))).length / words) * 300).toFixed(2),
		D7: `${leaks.length} of ${judged.length}: ${leaks.map(({ number }) => number).join(' ')}`,
		misses,
		falseDecide: strict.map(
			({ story, mark }) => `${story.number} ${mark.kind} "${story.text.slice(mark.start, mark.end)}"`
		),
		falseAsk: light.map(({ story, mark }) => `${story.number} ${mark.kind} "${story.text.slice(mark.start, mark.end)}"`)
	};
}

const rate = ({ hit, all }: Score): string => `${hit}/${all} ${(hit / all).toFixed(3)}`;

const dated = DATED.flatMap((set): [string, () => Story[]][] => [
	[set, () => readDatedStories(set)],
	[`${set}-clean`, () => readClean(set)],
	...(WITH_ENGLISH.includes(set) ? [[`${set}-english`, () => readEnglish(set)] as [string, () => Story[]]] : [])
]);
const SETS: Record<string, () => Story[]> = {
	...Object.fromEntries(dated),
	...Object.fromEntries(WAYS.map((name) => [name, () => readWays(name)])),
	practice: readStories,
	learning: readLearningStories,
	unseen: readUnseenStories,
	fresh: readFreshStories,
	dense: readDenseStories,
	'held-out': readHeldOutStories,
	last: readLastStories
};

if (import.meta.main)
	console.log(
		JSON.stringify(measure(judge((SETS[process.argv[2] ?? ''] ?? readStories)())), null, 1).replace(
			/\{\n\s+"hit": (\d+),\n\s+"all": (\d+)\n\s+\}/g,
			(_, hit, all) => rate({ hit: +hit, all: +all })
		)
	);
