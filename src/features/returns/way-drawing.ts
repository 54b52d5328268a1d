// The trail of words as a drawing: time runs to the right. The line begins low, rises into a text, rises further to a table,
// and comes down again with the answer; what is still open is dashed. Pure. The list below it says the same.
import { pathThrough, type At } from '#ui/drawing.ts';
import type { TrailStep } from './trail.ts';

const box = { width: 1000, height: 124, margin: 16 };
/** Knots of the same week would lie on each other. */
const leastBetween = 70;
/** The line still has to go somewhere: so much of the width is kept for what is open. */
const forOpen = 140;

const heights = { own: 100, text: 58, table: 16 } as const;

export type Knot = At & { open: boolean };
export type DrawnWay = {
	width: number;
	height: number;
	/** As far as it came. */
	done: string;
	/** One dashed line to each thing that is open. */
	open: string[];
	/** Thin lines of teams that answered, coming along at the second knot. */
	beside: string[];
	knots: Knot[];
};

type Dated = Extract<TrailStep, { at: Date }>;

const heightOf = ({ kind }: Dated): number => {
	if (kind === 'woven') return heights.text;
	return kind === 'brought' || kind === 'discussed' ? heights.table : heights.own;
};

/** Null: one knot and nothing open is no line. */
export function drawWay(steps: readonly TrailStep[]): DrawnWay | null {
	const dated = steps.filter((step): step is Dated => 'at' in step);
	const waiting = steps.filter((step) => step.kind === 'open');
	if (dated.length === 0 || dated.length + waiting.length < 2) return null;
	const right = box.width - box.margin - (waiting.length > 0 ? forOpen : 0);
	const done = apart(placed(dated, right), right);
	const last = done.at(-1) ?? { x: box.margin, y: heights.own };
	const ends = waiting.map((step) => ({ x: box.width - box.margin, y: whereTo(step) }));
	return {
		width: box.width,
		height: box.height,
		done: pathThrough(done),
		open: ends.map((end) => pathThrough([last, end])),
		beside: besideIn(done, steps),
		knots: [...done.map((at) => ({ ...at, open: false })), ...ends.map((at) => ({ ...at, open: true }))]
	};
}

/** Where an open end leads: to a text, to a table, or back to who told it. */
function whereTo(step: Extract<TrailStep, { kind: 'open' }>): number {
	if (step.what === 'not-woven') return heights.text;
	return step.what === 'not-brought' ? heights.table : heights.own;
}

/** The first step stands at the left and the last one at the right: a drawing is the same on every day. */
function placed(dated: readonly Dated[], right: number): At[] {
	const times = dated.map(({ at }) => at.getTime());
	const from = Math.min(...times);
	const span = Math.max(Math.max(...times) - from, 1);
	return dated.map((step) => ({
		x: box.margin + ((right - box.margin) * Math.max(0, step.at.getTime() - from)) / span,
		y: heightOf(step)
	}));
}

/** In their order, and never closer than can be told apart: pushed to the right, and back from the edge. */
function apart(points: readonly At[], right: number): At[] {
	const between = Math.min(leastBetween, (right - box.margin) / Math.max(1, points.length - 1));
	const pushed: At[] = [];
	for (const { x, y } of points) pushed.push({ x: Math.max(x, (pushed.at(-1)?.x ?? -between) + between), y });
	let edge = right;
	for (const point of pushed.toReversed()) {
		point.x = Math.min(point.x, edge);
		edge = point.x - between;
	}
	return pushed;
}

const mostBeside = 6;

/**
 * A thin line for each team that answered, up to a few: they run along from soon after the beginning to the next knot, and side by
 * side as long as there is none.
 */
function besideIn([first, next]: readonly At[], steps: readonly TrailStep[]): string[] {
	const answers = steps.find((step) => step.kind === 'answers');
	if (!answers || !first) return [];
	const { recognise, different, unsure } = answers.counts;
	return Array.from({ length: Math.min(mostBeside, recognise + different + unsure) }, (_, i) => {
		const y = first.y + 6 + 4 * i;
		const to = next ?? { x: box.width - box.margin - forOpen, y };
		return pathThrough([{ x: Math.min(first.x + leastBetween, to.x), y }, to]);
	});
}
