// What people see of a landscape: no person in it, and nothing small enough to point at one. Pure.
import type { Landscape, Structure } from '@meerstem/voices';

/** A 90% interval of a share, both ends between 0 and 1. */
export type Span = readonly [low: number, high: number];

/** How far the picture may be trusted, said in words on the page. */
export type Sure = 'firm' | 'careful' | 'weak';

/** Whether the same kind of picture comes out with some people left out; null where there was nobody to leave out. */
export type LeftOut = 'same' | 'other' | null;
/** What was tried beside the picture (voices-engine.md, step 10). */
export type Robust = {
	/** Without the tenth of the people who came last. */
	newest: LeftOut;
	/** Without the team of which most people answered. */
	largest: LeftOut;
	/** With rows that repeat each other counted once. */
	repeats: LeftOut;
};

/** A group, or one end of a line or pattern. */
export type Party = {
	id: number;
	size: number;
	/** Where it lies, for an end; null for a group. */
	end: { axis: 'x' | 'y'; side: 'low' | 'high' } | null;
	/** What these people say otherwise than the rest, most telling first; statements by number. */
	holds: readonly { statement: number; stance: Stance; span: Span }[];
};

export type Stance = 'agree' | 'disagree';
export type Over = 'groups' | 'ends' | 'everyone';

/** One party on one statement. Counts are null where a cell is so small that it could point at somebody (promise 8). */
export type PartyFigures = {
	party: number;
	answered: number;
	agree: Span;
	disagree: Span;
	counts: { recognise: number | null; different: number | null; unsure: number | null };
};

export type SeenLandscape = {
	structure: Structure;
	/** Everybody who answered and did not ask to be left out of the drawing. */
	people: number;
	/** Those with enough answers to shape the picture. */
	shaping: number;
	sure: Sure;
	/** Null: not tried, because there are few people or very many answers. Missing in pictures from before this was done. */
	robust?: Robust | null;
	over: Over;
	/** Groups or ends that may be shown; [] when one of them is too small. */
	parties: readonly Party[];
	statements: readonly { number: number; figures: readonly PartyFigures[] }[];
	shared: readonly { statement: number; stance: Stance; lowest: number }[];
	dilemmas: readonly Dilemma[];
	counterVoices: readonly CounterVoice[];
	/** Too few answers to say anything of them. */
	unclear: readonly number[];
	/** Where most people say that they do not know. */
	unsure: readonly number[];
};

export type Dilemma =
	| { statement: number; kind: 'between'; agree: number; disagree: number }
	| { statement: number; kind: 'within'; party: number };

/** Who says otherwise on something that is shared, and what sets these people apart. */
export type CounterVoice = {
	claim: number;
	stance: Stance;
	party: number;
	share: Span;
	/** Agreed with more by them than by the rest of their party; null when nothing stands out. */
	voicedBy: number | null;
};

/** The plane of the map, in units of the drawing. */
export const plane = { width: 640, height: 420, margin: 30 } as const;

export type MapDots = {
	/** Units of the drawing per unit of the engine's map. */
	unit: number;
	/** Per party that is shown x, y, x, y …; people between groups, and everybody where there are none, in `others`. */
	parties: readonly { id: number; at: readonly number[] }[];
	others: readonly number[];
	/** Under 50 people no dots but shades: [column, row, tenths] of a grid of 32 by 21; else null. */
	shades: readonly (readonly [number, number, number])[] | null;
	/** Where people differ along one line: how many stand in each of 40 steps from left to right; else null. */
	line: readonly number[] | null;
	/**
	 * The same as a table: how many people top left, top middle … bottom right (of a line: left, middle, right); null where
	 * that is too few to say.
	 */
	areas: readonly (number | null)[];
};

/** The engine's landscape with nobody in it. */
export type Inner = Omit<Landscape, 'people'>;

export type Point = { x: number; y: number };

/** Where somebody stands themself. Shown to nobody else. */
export type OwnPlace = {
	/** Null: there is no map. */
	at: Point | null;
	/** Group they are nearest to; null without groups. */
	group: number | null;
	/** Between groups: none of them fits well. */
	between: boolean;
	/** With so few answers that they could as well stand elsewhere. */
	unsure: boolean;
	answers: number;
};

/** Where a place of the engine stands in the drawing; whoever is far out stands at the edge. */
export function pointOf({ x, y }: Point, unit: number): Point {
	const keep = (value: number, most: number) => Math.round(Math.min(most - 8, Math.max(8, value)));
	return { x: keep(plane.width / 2 + unit * x, plane.width), y: keep(plane.height / 2 - unit * y, plane.height) };
}

/** The ground on which the columns of a line stand. */
export const groundY = plane.height - 70;

/** Where somebody stands on this map: on a line only how far to the right counts. */
export function ownPoint(place: Point, dots: MapDots): Point {
	const point = pointOf(place, dots.unit);
	return dots.line ? { ...point, y: groundY + 14 } : point;
}

/** A, B, C …: a group has a letter and what it holds, never a name. */
export const letterOf = (party: number): string => String.fromCharCode(65 + party);

export const percent = (share: number): number => Math.round(100 * share);

export const figuresOf = (seen: SeenLandscape, statement: number): readonly PartyFigures[] =>
	seen.statements.find(({ number }) => number === statement)?.figures ?? [];

export type Axis = { axis: 'x' | 'y'; ends: readonly [low: Party, high: Party]; statements: readonly number[] };

/** The directions of a line or pattern: their two sides, and the statements that most set them apart. */
export function axesOf({ parties }: SeenLandscape): Axis[] {
	return (['x', 'y'] as const).flatMap((axis) => {
		const side = (wanted: 'low' | 'high') => parties.find(({ end }) => end?.axis === axis && end.side === wanted);
		const [low, high] = [side('low'), side('high')];
		if (!low || !high) return [];
		const turns = low.holds.flatMap((one, at) => [one, ...(high.holds[at] ? [high.holds[at]] : [])]);
		const statements = [...new Set([...turns, ...high.holds].map(({ statement }) => statement))];
		return [{ axis, ends: [low, high] as const, statements: statements.slice(0, 8) }];
	});
}

/** One statement in one landscape, wherever it is named. */
export type StatementFigures = {
	parties: readonly Party[];
	figures: readonly PartyFigures[];
	counter: readonly CounterVoice[];
};

export const figuresFor = (seen: SeenLandscape, statement: number): StatementFigures => ({
	parties: seen.parties.map((party) => ({ ...party, holds: [] })),
	figures: figuresOf(seen, statement),
	counter: seen.counterVoices.filter(({ claim }) => claim === statement)
});
