// Where the lines of one theme lie: stories above, in the order they were told, threads below them. Pure.
import { bend } from '#ui/drawing.ts';
import type { StoryLine, ThreadLine } from './lines.ts';

const storyRow = 16;
const threadRow = 44;
const width = 1000;
/** A line needs this much to come down to its knot. */
const bending = 90;

export type DrawnTheme = {
	height: number;
	stories: { id: string; x: number; y: number; path: string; woven: boolean }[];
	threads: { id: string; x: number; y: number; path: string }[];
};

/** `now` is the right side, the first story told the left. */
export function drawTheme(stories: readonly StoryLine[], threads: readonly ThreadLine[], now: Date): DrawnTheme {
	const start = Math.min(...stories.map(({ toldAt }) => toldAt.getTime()), now.getTime() - 1);
	const end = now.getTime();
	const xOf = (at: Date): number =>
		Math.round((1000 * width * Math.max(0, at.getTime() - start)) / (end - start)) / 1000;
	const below = stories.length * storyRow + 24;
	const knots = threads.map(({ id, sharedAt }, i) => ({ id, x: Math.round(xOf(sharedAt)), y: below + i * threadRow }));
	return {
		height: below + Math.max(0, threads.length - 1) * threadRow + 16,
		stories: stories.map((story, i) => {
			const [x, y] = [Math.round(xOf(story.toldAt)), i * storyRow + 10];
			const to = knots.filter(({ id }) => story.threadIds.includes(id));
			return { id: story.id, x, y, path: lineOf(x, y, to), woven: to.length > 0 };
		}),
		threads: knots.map((knot) => ({ ...knot, path: `M${knot.x} ${knot.y}H${width}` }))
	};
}

/** On to today, or bending down to each knot it came together in. */
function lineOf(x: number, y: number, knots: readonly { x: number; y: number }[]): string {
	if (knots.length === 0) return `M${x} ${y}H${width}`;
	return knots
		.map((knot) => {
			const from = Math.max(x, knot.x - bending);
			return `M${x} ${y}H${from}${bend([{ x: from, y }, knot])}`;
		})
		.join('');
}
