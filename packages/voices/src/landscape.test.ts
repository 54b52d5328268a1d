import { describe, expect, test } from 'vitest';
import {
	adjustedRand,
	drawMap,
	foldIn,
	landscape,
	mulberry32,
	nextStatement,
	polis,
	refit,
	simulateReference
} from './index.ts';
import { shuffle } from './random.ts';
import type { Answer, Landscape, Plan } from './index.ts';

const reference: Record<string, Plan> = {
	none: { kind: 'none', people: 200, statements: 40, density: 0.4, seed: 21 },
	spectrum: { kind: 'spectrum', people: 400, statements: 80, density: 0.5, seed: 12 },
	two: { kind: 'groups', sizes: [1, 1], people: 400, statements: 80, density: 0.5, seed: 13 },
	three: { kind: 'groups', sizes: [5, 3, 2], people: 400, statements: 80, density: 0.5, seed: 14 },
	little: { kind: 'groups', sizes: [1, 1], people: 160, statements: 50, density: 0.6, seed: 13 },
	small: { kind: 'groups', sizes: [7, 4, 1], people: 500, statements: 100, density: 0.5, seed: 15 }
};
const made = (name: string) => simulateReference(reference[name]);
const rowsOf = (name: string): Answer[] => {
	const { person, statement, answer } = made(name);
	return Array.from(person, (p, at) => ({ person: p, statement: statement[at], answer: answer[at] }));
};
const withTruth = (found: Landscape, name: string) =>
	adjustedRand(
		found.people.map(({ group }) => group ?? 0),
		found.people.map(({ id }) => made(name).truth.group[Number(id)])
	);

const two = landscape(made('two'));
const little = landscape(made('little'));
const spectrum = landscape(made('spectrum'));

describe('the reference conversations of the research page', () => {
	test('no structure planted: none, far from the edge', () => {
		const found = landscape(made('none'));
		expect(found.structure).toBe('none');
		expect(found.evidence.z[0]).toBeLessThanOrEqual(0.2);
		expect(found.sharedGround.every(({ over }) => over === 'everyone')).toBe(true);
	});

	test('a spectrum is a spectrum, although two halves of it would be stable groups', () => {
		expect(spectrum.structure).toBe('spectrum');
		expect(spectrum.groups).toEqual([]);
		expect(spectrum.ends.map(({ side }) => side)).toEqual(['low', 'high']);
		expect(spectrum.evidence.leads?.classes).toBeLessThan(-1.5);
		expect(spectrum.evidence.stability[0].medianAri).toBeGreaterThan(0.8);
		const { position } = made('spectrum').truth;
		const x = spectrum.people.map((person) => person.x);
		const planted = spectrum.people.map(({ id }) => position[Number(id)]);
		expect(Math.abs(correlation(x, planted))).toBeGreaterThan(0.9);
	});

	test('a line that bends, with both ends against the middle, is no groups, although classes would cut it in four', () => {
		const random = mulberry32(6);
		const loads = Array.from({ length: 40 }, () => [0, 1, 2].map(() => 2 * (random() - 0.5)));
		const found = landscape(
			Array.from({ length: 400 * 40 }, (_, at): Answer => {
				const t = Math.sqrt(12) * (Math.floor(at / 40) / 400 - 0.5);
				const [base, along, bend] = loads[at % 40];
				const logit = base + 2 * along * t + 2 * bend * (t * t - 1);
				return {
					person: Math.floor(at / 40),
					statement: at % 40,
					answer: random() < 1 / (1 + Math.exp(-logit)) ? 1 : -1
				};
			})
		);
		expect(['pattern', 'spectrum']).toContain(found.structure);
		expect(found.evidence.gains?.bent?.gain).toBeGreaterThan(
			Math.max(...found.evidence.gains!.traits.map((t) => t.gain))
		);
	});

	test.each([
		['two', 2, 0.9],
		['three', 3, 0.7],
		['small', 3, 0.8]
	])('%s: the planted groups are found', (name, groups, least) => {
		const found = name === 'two' ? two : landscape(made(name));
		expect([found.structure, found.groups.length]).toEqual(['groups', groups]);
		expect(withTruth(found, name)).toBeGreaterThanOrEqual(least);
		expect(found.evidence.leads?.groups).toBeGreaterThan(Math.log(100));
	});
});

function correlation(a: number[], b: number[]): number {
	const mean = (v: number[]) => v.reduce((sum, x) => sum + x, 0) / v.length;
	const [ma, mb] = [mean(a), mean(b)];
	const sum = (f: (i: number) => number) => a.reduce((total, _, i) => total + f(i), 0);
	const spread = Math.sqrt(sum((i) => (a[i] - ma) ** 2) * sum((i) => (b[i] - mb) ** 2));
	return sum((i) => (a[i] - ma) * (b[i] - mb)) / spread;
}

describe('the same answers give the same bytes', () => {
	test('in any order, from rows or columns', () => {
		const rows = rowsOf('two');
		const order = Int32Array.from(rows.keys());
		shuffle(order, mulberry32(5));
		const shuffled = Array.from(order, (at) => rows[at]);
		expect(JSON.stringify(landscape(shuffled))).toBe(JSON.stringify(two));
	});

	test('names instead of numbers change only the names', () => {
		const named = rowsOf('little').map((row) => ({ ...row, person: `p${String(row.person).padStart(4, '0')}` }));
		expect(landscape(named).people.map(({ group }) => group)).toEqual(little.people.map(({ group }) => group));
	});

	test('another seed may draw other numbers, and finds the same groups', () => {
		const other = landscape(made('little'), { seed: 77 });
		expect(
			adjustedRand(
				other.people.map((p) => p.group ?? 0),
				little.people.map((p) => p.group ?? 0)
			)
		).toBeGreaterThan(0.9);
	});
});

describe('what a landscape tells', () => {
	test('every answer is in the totals, and every group in its statement', () => {
		const { answer } = made('two');
		const total = two.statements.reduce((sum, s) => sum + s.agree + s.disagree + s.pass, 0);
		expect(total).toBe(answer.length);
		for (const s of two.statements) expect(s.byGroup.reduce((sum, g) => sum + g.agree, 0)).toBe(s.agree);
	});

	test('memberships add up, and who is unsure stands between groups', () => {
		for (const { membership, between, group } of two.people) {
			expect(membership.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 4);
			expect(between).toBe(Math.max(...membership) < 0.7);
			expect(membership[group ?? 0]).toBe(Math.max(...membership));
		}
	});

	test('shared ground holds in every group; dilemmas have two sides; counter-voices stand beside each claim', () => {
		expect(two.sharedGround.length).toBeGreaterThan(0);
		expect(two.dilemmas.some(({ kind }) => kind === 'between')).toBe(true);
		for (const { statement, stance, lowerBound } of two.sharedGround) {
			const found = two.statements.find(({ id }) => id === statement);
			for (const group of found?.byGroup ?? [])
				expect(group.intervals[stance].low).toBeGreaterThanOrEqual(lowerBound - 1e-6);
			expect(lowerBound).toBeGreaterThanOrEqual(0.6);
		}
		const claims = new Set(two.counterVoices.map(({ claim }) => claim));
		expect(two.sharedGround.slice(0, 40).every(({ statement }) => claims.has(statement))).toBe(true);
	});

	test('a forced number of groups is drawn, and what the engine thinks of it stands beside it', () => {
		const forced = landscape(made('none'), { groups: 3 });
		expect(forced.groups).toHaveLength(3);
		expect(forced.evidence.forced).toEqual({ groups: 3, verdict: 'none' });
	});

	test('the picture leaves no dots of fewer than fifty people, and no handlers or styles', () => {
		expect(drawMap(two)).toContain('<circle');
		const few = landscape(
			rowsOf('two').filter(({ person }) => Number(person) < 40),
			{ groups: 2 }
		);
		expect(drawMap(few)).not.toContain('<circle');
		expect(drawMap(two, { title: '<script>' })).not.toMatch(/<script|style=/);
	});

	test('without the newest tenth, and with equal rows once, the groups stay', () => {
		const rows = rowsOf('little').map((row, at) => ({ ...row, timestamp: at }));
		const organisations = new Map(
			Array.from({ length: 160 }, (_, i): [number, string] => [i, i % 10 === 0 ? 'large' : `small ${i}`])
		);
		const { robustness } = landscape(rows, { robustness: true, organisations }).evidence;
		expect(robustness?.withoutNewest).toMatchObject({ people: 144, structure: 'groups', groups: 2 });
		expect(robustness?.withoutLargest).toMatchObject({ people: 144, structure: 'groups', groups: 2 });
		expect(robustness?.equalRowsOnce).toBeNull();
	});
});

describe('one person at a time', () => {
	const own = (name: string, person: number) => rowsOf(name).filter((row) => row.person === person);

	test('who is on the map gets the same place back', () => {
		for (const id of [0, 17, 399]) {
			const place = foldIn(two, own('two', id));
			const known = two.people[id];
			expect(place.x).toBeCloseTo(known.x, 4);
			expect(place.y).toBeCloseTo(known.y, 4);
			expect(place.group).toBe(known.group);
			expect(place.membership[0]).toBeCloseTo(known.membership[0], 3);
		}
	});

	test('who said nothing stands in the middle, with all uncertainty', () => {
		const place = foldIn(spectrum, []);
		expect([place.x, place.y]).toEqual([0, 0]);
		expect(place.uncertainty?.x).toBeGreaterThan(foldIn(spectrum, own('spectrum', 3)).uncertainty?.x ?? 9);
	});

	test('next: new statements first, never one already answered, nothing when all are', () => {
		const answers = own('two', 0);
		const done = new Set(answers.map(({ statement }) => statement));
		const random = mulberry32(1);
		const asked = Array.from({ length: 200 }, () => nextStatement(two, { answers, random }));
		expect(asked.every((id) => id !== null && !done.has(id))).toBe(true);
		const views = new Map(two.statements.map(({ id }) => [id, 100]));
		const fresh = Array.from({ length: 200 }, () =>
			nextStatement(two, { answers, random, views, statements: [...views.keys(), 'new'] })
		);
		expect(fresh.filter((id) => id === 'new').length).toBeGreaterThan(150);
		const all = two.statements.map(({ id }) => ({ statement: id, answer: 1 }));
		expect(nextStatement(two, { answers: all, random })).toBeNull();
	});

	test('the engine asks for what tells groups apart', () => {
		const views = new Map(two.statements.map(({ id }) => [id, 100]));
		const telling = nextStatement(two, { answers: [], views, random: () => 0.5 });
		const spread = (id: unknown) => {
			const at = two.statements.findIndex((s) => s.id === id);
			return Math.abs(two.model.agree[at][0] - two.model.agree[at][1]);
		};
		const all = two.statements.map(({ id }) => spread(id)).sort((a, b) => b - a);
		expect(spread(telling)).toBeGreaterThan(all[12]);
	});
});

describe('beside the decision', () => {
	test('a warm refit keeps the structure, follows the answers, and says that it is warm', () => {
		const rows = rowsOf('little');
		const earlier = landscape(rows.filter((_, at) => at % 20 !== 0));
		const now = refit(earlier, rows);
		expect(now.evidence.warm).toBe(true);
		expect(withTruth(now, 'little')).toBeGreaterThanOrEqual(0.9);
		expect(now.statements.reduce((sum, s) => sum + s.agree, 0)).toBe(
			little.statements.reduce((sum, s) => sum + s.agree, 0)
		);
	});

	test('Polis mode draws groups even where there are none', () => {
		expect(landscape(made('none')).groups).toHaveLength(0);
		expect(polis(made('none')).groups.length).toBeGreaterThanOrEqual(2);
		const found = polis(made('two'), { groups: 2 });
		const truth = made('two').truth.group;
		expect(
			adjustedRand(
				found.people.map(({ group }) => group),
				found.people.map(({ id }) => truth[Number(id)])
			)
		).toBeGreaterThan(0.8);
	});
});
