// A next landscape laid beside the one before, so that left stays left and group A stays group A where they can. The
// engine's own result knows no history; what is shown over time is ours (voices-engine.md, step 8). Pure.
import type { Landscape } from '@meerstem/voices';
import type { Inner } from './landscape.ts';

export function alignedTo(landscape: Landscape, before: Inner | null): Landscape {
	if (!before) return landscape;
	const pairs = pairsOf(landscape, before);
	const flipX = sameDirection(landscape, before, pairs, 0) < 0;
	const flipY = sameDirection(landscape, before, pairs, 1) < 0;
	return relettered(flipped(landscape, flipX, flipY), before, pairs);
}

type Pair = readonly [now: number, then: number];

/** Places in both lists of the statements that both know. */
function pairsOf({ statements }: Landscape, before: Inner): Pair[] {
	const then = new Map(before.statements.map(({ id }, at) => [id, at]));
	return statements.flatMap(({ id }, at) => {
		const old = then.get(id);
		return old === undefined ? [] : [[at, old] as const];
	});
}

function sameDirection({ model }: Landscape, before: Inner, pairs: readonly Pair[], axis: 0 | 1): number {
	return pairs.reduce(
		(sum, [now, then]) => sum + (model.loading[now]?.[axis] ?? 0) * (before.model.loading[then]?.[axis] ?? 0),
		0
	);
}

function flipped(landscape: Landscape, flipX: boolean, flipY: boolean): Landscape {
	if (!flipX && !flipY) return landscape;
	const x = flipX ? -1 : 1;
	const y = flipY ? -1 : 1;
	const turned = (axis: 'x' | 'y') => (axis === 'x' ? flipX : flipY);
	return {
		...landscape,
		people: landscape.people.map((person) => ({
			...person,
			x: x * person.x,
			y: y * person.y,
			uncertainty: person.uncertainty && { ...person.uncertainty, correlation: x * y * person.uncertainty.correlation }
		})),
		ends: landscape.ends.map((end) =>
			turned(end.axis) ? { ...end, side: end.side === 'low' ? ('high' as const) : ('low' as const) } : end
		),
		model: { ...landscape.model, loading: landscape.model.loading.map(([a, b]) => [x * a, y * b]) }
	};
}

/** As many groups as before: each gets the letter of the group it resembles most, nearest pair first. */
function relettered(landscape: Landscape, before: Inner, pairs: readonly Pair[]): Landscape {
	const count = landscape.groups.length;
	if (count === 0 || count !== before.groups.length) return landscape;
	const letters = lettersFor(landscape, before, pairs, count);
	const to = (group: number) => letters[group] ?? group;
	const ordered = <T>(values: readonly T[]): T[] =>
		values.map((_, at) => values[letters.indexOf(at)]).filter((value) => value !== undefined);
	return {
		...landscape,
		people: landscape.people.map((person) => ({
			...person,
			group: person.group === null ? null : to(person.group),
			membership: ordered(person.membership)
		})),
		groups: ordered(landscape.groups.map((group) => ({ ...group, id: to(group.id) }))),
		statements: landscape.statements.map((statement) => ({
			...statement,
			byGroup: ordered(statement.byGroup.map((tally) => ({ ...tally, group: to(tally.group) })))
		})),
		dilemmas: landscape.dilemmas.map((one) =>
			one.over !== 'groups'
				? one
				: one.kind === 'between'
					? { ...one, agree: to(one.agree), disagree: to(one.disagree) }
					: { ...one, party: to(one.party) }
		),
		counterVoices: landscape.counterVoices.map((one) =>
			one.over === 'groups' ? { ...one, party: to(one.party) } : one
		),
		model: { ...landscape.model, agree: landscape.model.agree.map(ordered), size: ordered(landscape.model.size) }
	};
}

/** Group of now → letter. */
function lettersFor({ model }: Landscape, before: Inner, pairs: readonly Pair[], count: number): number[] {
	const distance = (now: number, then: number) =>
		pairs.reduce((sum, [a, b]) => sum + ((model.agree[a]?.[now] ?? 0) - (before.model.agree[b]?.[then] ?? 0)) ** 2, 0);
	const all = Array.from({ length: count * count }, (_, at) => ({ now: Math.floor(at / count), then: at % count }));
	const nearest = all
		.map((pair) => ({ ...pair, far: distance(pair.now, pair.then) }))
		.sort((a, b) => a.far - b.far || a.now - b.now);
	const letters = new Array<number>(count).fill(-1);
	for (const { now, then } of nearest) {
		if (letters[now] === -1 && !letters.includes(then)) letters[now] = then;
	}
	return letters;
}
