// From the engine's landscape to what is kept of it: what may be seen, dots without people, and the inside. Pure.
import {
	publish,
	type Group,
	type GroupTally,
	type Landscape,
	type Person,
	type PublicLandscape
} from '@meerstem/voices';
import {
	plane,
	pointOf,
	type CounterVoice,
	type Dilemma,
	type Inner,
	type LeftOut,
	type MapDots,
	type Over,
	type Party,
	type PartyFigures,
	type Robust,
	type SeenLandscape,
	type Span,
	type Sure
} from './landscape.ts';
import { leastIn, withoutSmallCells } from '#kernel/suppression.ts';

export type Drawn = { seen: SeenLandscape; dots: MapDots | null; inner: Inner };
export type Circle = 'public' | 'closed';

/** Ids of people and statements are their numbers in the round. */
export function drawn(landscape: Landscape, circle: Circle): Drawn {
	const shown = publish(landscape, circle);
	const { people: _people, ...inner } = landscape;
	return { seen: seenOf(landscape, shown, circle), dots: dotsOf(landscape, shown, circle), inner };
}

const atMost = { holds: 6, dilemmas: 12, shared: 24 } as const;

function seenOf(landscape: Landscape, shown: PublicLandscape, circle: Circle): SeenLandscape {
	const parties = partiesOf(shown);
	const over: Over = shown.groups.length > 0 ? 'groups' : shown.ends.length > 0 ? 'ends' : 'everyone';
	return {
		structure: shown.structure,
		people: shown.people,
		shaping: landscape.evidence.shaping,
		sure: sureOf(landscape),
		robust: robustOf(landscape),
		over,
		parties,
		statements: shown.statements.map(({ id, byGroup, byEnd }) => ({
			number: Number(id),
			figures: figures(byGroup.length > 0 ? byGroup : byEnd, circle, over === 'groups')
		})),
		shared: shown.sharedGround
			.slice(0, atMost.shared)
			.map(({ statement, stance, lowerBound }) => ({ statement: Number(statement), stance, lowest: lowerBound })),
		dilemmas: dilemmasOf(shown, parties).slice(0, atMost.dilemmas),
		counterVoices: counterVoicesOf(shown, parties),
		unclear: shown.statements.filter((s) => answersTo(s) < leastAnswers).map(({ id }) => Number(id)),
		unsure: shown.statements
			.filter((s) => answersTo(s) >= leastAnswers && s.intervals.pass.low > 0.5)
			.map(({ id }) => Number(id))
	};
}

const leastAnswers = 10;
const answersTo = ({ agree, disagree, pass }: { agree: number; disagree: number; pass: number }) =>
	agree + disagree + pass;

/**
 * How far to trust it. Groups: whether half of the people would give the same ones. A line or pattern: whether it
 * foretells people it never saw by much more than its own error. Under 100 people nothing is firm.
 */
function sureOf({ structure, evidence }: Landscape): Sure {
	if (evidence.fewPeople) return 'weak';
	if (structure === 'groups') return evidence.provisional ? 'careful' : 'firm';
	if (structure === 'spectrum' || structure === 'pattern') {
		const gains = evidence.gains ? [...evidence.gains.traits, ...evidence.gains.densities] : [];
		return gains.some(({ gain, error }) => gain > 4 * error) ? 'firm' : 'careful';
	}
	return 'firm';
}

function robustOf({ structure, groups, evidence: { robustness } }: Landscape): Robust | null {
	if (!robustness) return null;
	const again = (found: typeof robustness.withoutNewest): LeftOut =>
		found && (found.structure === structure && found.groups === groups.length ? 'same' : 'other');
	return {
		newest: again(robustness.withoutNewest),
		largest: again(robustness.withoutLargest),
		repeats: again(robustness.equalRowsOnce)
	};
}

/** What a party holds: most telling first, and what they refuse as well as what they recognise. */
function partiesOf(shown: PublicLandscape): Party[] {
	const spanOn = (statement: unknown, party: number, stance: 'agree' | 'disagree'): Span | null => {
		const found = shown.statements.find(({ id }) => id === statement);
		const tally = [...(found?.byGroup ?? []), ...(found?.byEnd ?? [])].find(({ group }) => group === party);
		return tally ? spanOf(tally.intervals[stance]) : null;
	};
	const holds = ({ id, characteristic }: Group) =>
		characteristic
			.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
			.slice(0, atMost.holds)
			.flatMap(({ statement, difference }) => {
				const stance = difference > 0 ? ('agree' as const) : ('disagree' as const);
				const span = spanOn(statement, id, stance);
				return span ? [{ statement: Number(statement), stance, span }] : [];
			});
	return [
		...shown.groups.map((group) => ({ id: group.id, size: group.size, end: null, holds: holds(group) })),
		...shown.ends.map((end) => ({
			id: end.id,
			size: end.size,
			end: { axis: end.axis, side: end.side },
			holds: holds(end)
		}))
	];
}

const spanOf = ({ low, high }: { low: number; high: number }): Span => [low, high];

function figures(tallies: readonly GroupTally[], circle: Circle, isWhole: boolean): PartyFigures[] {
	const cells = withoutSmallCells(
		tallies.map(({ agree, disagree, pass }) => [agree, disagree, pass]),
		leastIn(circle),
		isWhole
	);
	return tallies.map((tally, at) => {
		const [recognise = null, different = null, unsure = null] = cells[at] ?? [];
		return {
			party: tally.group,
			answered: answersTo(tally),
			agree: spanOf(tally.intervals.agree),
			disagree: spanOf(tally.intervals.disagree),
			counts: { recognise, different, unsure }
		};
	});
}

/** Only those whose parties are shown: a dilemma of somebody who may not be pointed at stays inside. */
function dilemmasOf(shown: PublicLandscape, parties: readonly Party[]): Dilemma[] {
	const known = new Set(parties.map(({ id }) => id));
	return shown.dilemmas.flatMap((one): Dilemma[] => {
		const statement = Number(one.statement);
		if (one.kind === 'within') {
			if (one.over !== 'everyone' && !known.has(one.party)) return [];
			return [{ statement, kind: 'within', party: one.over === 'everyone' ? -1 : one.party }];
		}
		if (!known.has(one.agree) || !known.has(one.disagree)) return [];
		return [{ statement, kind: 'between', agree: one.agree, disagree: one.disagree }];
	});
}

function counterVoicesOf(shown: PublicLandscape, parties: readonly Party[]): CounterVoice[] {
	const known = new Set(parties.map(({ id }) => id));
	return shown.counterVoices
		.filter(({ over, party }) => over === 'everyone' || known.has(party))
		.map(({ claim, stance, party, over, share, voicedBy }) => ({
			claim: Number(claim),
			stance,
			party: over === 'everyone' ? -1 : party,
			share: spanOf(share),
			voicedBy: voicedBy ? Number(voicedBy.statement) : null
		}));
}

const leastDots = 50;

/** Sorted by place, so that their order tells nothing; places are rounded to the drawing's units. */
function dotsOf({ people, structure }: Landscape, shown: PublicLandscape, circle: Circle): MapDots | null {
	const placed = people.filter(({ shaping, uncertainty }) => shaping && uncertainty);
	if (placed.length === 0) return null;
	const unit = unitFor(placed, structure === 'spectrum');
	if (structure === 'spectrum') return lineOf(placed, unit, circle);
	const areas = areasOf(placed, unit, circle);
	if (placed.length < leastDots)
		return { unit, parties: [], others: [], shades: shadesOf(placed, unit), line: null, areas };
	const at = (some: readonly Person[]) => {
		const points = some.map((person) => pointOf(person, unit)).sort((a, b) => a.x - b.x || a.y - b.y);
		const seen = new Set<string>();
		// Two people on one point are one dot: a drawing of thousands stays light.
		return points.flatMap(({ x, y }) => (seen.has(`${x} ${y}`) ? [] : (seen.add(`${x} ${y}`), [x, y])));
	};
	const ids = shown.groups.map(({ id }) => id);
	const inParty = ({ group, between }: Person, id: number) => group === id && !between;
	return {
		unit,
		parties: ids.map((id) => ({ id, at: at(placed.filter((person) => inParty(person, id))) })),
		others: at(placed.filter((person) => !ids.some((id) => inParty(person, id)))),
		shades: null,
		line: null,
		areas
	};
}

/** One scale for both axes, wide enough for 98% of the people; on a line only its length counts. */
function unitFor(placed: readonly Person[], onLine: boolean): number {
	const far = (of: (person: Person) => number) => {
		const sorted = placed.map((person) => Math.abs(of(person))).sort((a, b) => a - b);
		return sorted[Math.floor(0.98 * (sorted.length - 1))] || 1;
	};
	const byWidth = (plane.width / 2 - plane.margin) / far(({ x }) => x);
	return onLine ? byWidth : Math.min(byWidth, (plane.height / 2 - plane.margin) / far(({ y }) => y));
}

const steps = 40;

/** People as columns along one line. Under 50 of them smoothed and in tenths of the highest, so that no column is one. */
function lineOf(placed: readonly Person[], unit: number, circle: Circle): MapDots {
	const at = placed.map((person) => pointOf(person, unit).x / plane.width);
	const stepOf = (share: number, many: number) => Math.min(many - 1, Math.floor(share * many));
	const exact = new Array<number>(steps).fill(0);
	for (const share of at) exact[stepOf(share, steps)] = (exact[stepOf(share, steps)] ?? 0) + 1;
	const smooth = exact.map((_, step) =>
		at.reduce((sum, share) => sum + Math.exp(-((share * steps - step - 0.5) ** 2) / (2 * 2.5 ** 2)), 0)
	);
	const most = Math.max(...smooth);
	const thirds = [0, 0, 0];
	for (const share of at) thirds[stepOf(share, 3)] = (thirds[stepOf(share, 3)] ?? 0) + 1;
	return {
		unit,
		parties: [],
		others: [],
		shades: null,
		line: placed.length < leastDots ? smooth.map((value) => Math.round((10 * value) / most)) : exact,
		areas: withoutSmallCells([thirds], leastIn(circle), false)[0] ?? []
	};
}

/** Thirds of the drawing, from top left to bottom right. */
function areasOf(placed: readonly Person[], unit: number, circle: Circle): (number | null)[] {
	const counts = new Array<number>(9).fill(0);
	for (const person of placed) {
		const { x, y } = pointOf(person, unit);
		const at = 3 * Math.min(2, Math.floor((3 * y) / plane.height)) + Math.min(2, Math.floor((3 * x) / plane.width));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return withoutSmallCells([counts], leastIn(circle), false)[0] ?? [];
}

const grid = { columns: 32, rows: 21, blur: 45 } as const;

/** Smoothed so widely that no shade is one person. */
function shadesOf(placed: readonly Person[], unit: number): [number, number, number][] {
	const size = plane.width / grid.columns;
	const values: number[] = [];
	for (let row = 0; row < grid.rows; row++) {
		for (let column = 0; column < grid.columns; column++) {
			const middle = { x: (column + 0.5) * size, y: (row + 0.5) * size };
			values.push(
				placed.reduce((sum, person) => {
					const { x, y } = pointOf(person, unit);
					return sum + Math.exp(-((x - middle.x) ** 2 + (y - middle.y) ** 2) / (2 * grid.blur ** 2));
				}, 0)
			);
		}
	}
	const most = Math.max(...values);
	return values.flatMap((value, i): [number, number, number][] => {
		const tenths = Math.round((10 * value) / most);
		return tenths === 0 ? [] : [[i % grid.columns, Math.floor(i / grid.columns), tenths]];
	});
}
