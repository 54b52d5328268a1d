// Which rule makes which marks, right and wrong, over all stories and all paragraphs without anybody: `node bench/dutch/sources.ts [rule]` (with a
// rule its false marks in full). It shows where a rule costs more than it brings.
import { findIdentifying, type Mark } from '../../packages/dutch/src/guard.ts';
import { findAges } from '../../packages/dutch/src/guard/ages.ts';
import { findAgesSaid } from '../../packages/dutch/src/guard/ages-said.ts';
import { WAYS } from '../../packages/dutch/src/guard/institutions.ts';
import { standsForSomeone } from '../../packages/dutch/src/guard/name-rules.ts';
import { learnedLevels } from '../../packages/dutch/src/guard/name-learned.ts';
import { tokensOf, withoutShouting } from '../../packages/dutch/src/guard/tokens.ts';
import {
	DATED,
	readClean,
	readDatedStories,
	readDenseStories,
	readFreshStories,
	readHeldOutStories,
	readLastStories,
	readLearningStories,
	readStories,
	readUnseenStories,
	type Story
} from '../../packages/dutch/test-data/stories.ts';

const stories = [
	readStories,
	readLearningStories,
	readUnseenStories,
	readFreshStories,
	readDenseStories,
	readHeldOutStories,
	readLastStories
].flatMap((read) => read());
const told = [...stories, ...DATED.flatMap(readDatedStories)];
const clean = DATED.flatMap(readClean);

type Row = { right: number; wrong: number; clean: number; examples: string[] };
const rows = new Map<string, Row>();

for (const [list, nobody] of [
	[told, false],
	[clean, true]
] as const)
	for (const story of list)
		for (const [mark, source] of sources(story)) {
			const row = rows.get(source) ?? { right: 0, wrong: 0, clean: 0, examples: [] };
			rows.set(source, row);
			const right = story.labels.some(({ start, end }) => start < mark.end && mark.start < end);
			row[right ? 'right' : nobody ? 'clean' : 'wrong']++;
			if (!right)
				row.examples.push(
					story.text.slice(Math.max(0, mark.start - 25), mark.start) +
						'[' +
						story.text.slice(mark.start, mark.end) +
						']' +
						story.text.slice(mark.end, mark.end + 15)
				);
		}

function sources({ text }: Story): [Mark, string][] {
	const read = withoutShouting(text);
	const tokens = tokensOf(read);
	const learned = learnedLevels(tokens);
	const [ages, said] = [findAges(read), findAgesSaid(read)];
	return findIdentifying(text).map((mark) => {
		const at = tokens.findIndex(({ end }) => end > mark.start);
		const inside = tokens
			.map((_, place) => place)
			.filter((place) => tokens[place]!.start >= mark.start && tokens[place]!.end <= mark.end);
		return [mark, `${mark.level} ${source(mark, at, inside)}`];
	});
	function source(mark: Mark, at: number, inside: number[]): string {
		if (mark.kind === 'name') {
			if (inside.some((place) => standsForSomeone(tokens, place))) return 'name by a rule';
			return `name ${inside.some((place) => learned[place]) ? 'learned' : 'spread'}${tokens[at]?.opening ? ', opens a sentence' : tokens[at]?.capital ? ', capital' : ', small'}`;
		}
		if (['institution', 'school', 'care'].includes(mark.kind))
			return `institution ${inside.map((place) => WAYS.find((way) => way(tokens, place))?.name).find(Boolean)}`;
		if (mark.kind === 'age')
			return (
				[ages, said]
					.map((list, way) => (list.some(({ start }) => start === mark.start) ? ['age', 'age said'][way] : ''))
					.find(Boolean) ?? 'age behind a name'
			);
		return mark.kind;
	}
}

console.log('right  wrong  where nobody is  rule');
for (const [source, { right, wrong, clean: nobody }] of [...rows].sort())
	console.log(`${String(right).padStart(5)}${String(wrong).padStart(7)}${String(nobody).padStart(17)}  ${source}`);
if (process.argv[2])
	for (const [source, { examples }] of rows)
		if (source.includes(process.argv[2])) console.log(`\n${source}\n  ${examples.join('\n  ')}`);
