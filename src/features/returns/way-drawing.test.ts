import { expect, test } from 'vitest';
import type { TrailStep } from './trail.ts';
import { drawWay } from './way-drawing.ts';

const on = (month: number) => new Date(Date.UTC(2026, month - 1, 5));
const table = { name: 'Tafel', path: '/tafels/x' };
const told: TrailStep = { kind: 'told', at: on(1), monthOnly: false, audience: { kind: 'members' } };
const answers: TrailStep = { kind: 'answers', counts: { recognise: 2, different: 1, unsure: 0, differInside: 0 } };
const woven: TrailStep = { kind: 'woven', at: on(4), thread: null, quoted: false };
const brought: TrailStep = { kind: 'brought', at: on(6), table, number: 1 };
const answered: TrailStep = {
	kind: 'answered',
	at: on(9),
	table,
	outcome: 'partly',
	answer: null,
	by: null,
	claims: []
};
const waits: TrailStep = { kind: 'open', what: 'table', table };

test('the line rises into a text and to a table, and comes back to where it began with the answer', () => {
	const heights = drawWay([told, answers, woven, brought, answered])!.knots.map(({ y }) => y);
	const [start, text, atTable, back] = heights;
	expect(text).toBeLessThan(start!);
	expect(atTable).toBeLessThan(text!);
	expect(back).toBe(start);
});

test('time runs to the right: twice as long lies twice as far, and steps of one day can be told apart', () => {
	const x = drawWay([told, woven, { ...brought, at: on(7) }])!.knots.map((knot) => knot.x);
	expect((x[2]! - x[1]!) / (x[1]! - x[0]!)).toBeCloseTo(91 / 90, 1);
	const close = drawWay([told, { ...woven, at: on(1) }, { ...brought, at: on(1) }, answered])!.knots.map(
		(knot) => knot.x
	);
	for (const [i, one] of close.slice(1).entries()) expect(one - close[i]!).toBeGreaterThanOrEqual(70);
	expect(Math.max(...close)).toBeLessThanOrEqual(1000);
});

test('what is open is a dashed line of its own with an open knot, and what was done never is', () => {
	const drawn = drawWay([told, woven, brought, waits])!;
	expect(drawn.open).toHaveLength(1);
	expect(drawn.knots.filter(({ open }) => open)).toHaveLength(1);
	expect(drawWay([told, woven, brought, answered])!.open).toEqual([]);
});

test('each team that answered comes along, up to six', () => {
	expect(drawWay([told, answers, woven])!.beside).toHaveLength(3);
	const many = { ...answers, counts: { recognise: 9, different: 1, unsure: 0, differInside: 0 } };
	expect(drawWay([told, many, woven])!.beside).toHaveLength(6);
});

test('many steps stay within the drawing, in their order', () => {
	const steps = Array.from({ length: 60 }, (): TrailStep => ({ ...woven, at: on(1) }));
	const x = drawWay([told, ...steps, waits])!.knots.map((knot) => knot.x);
	expect(x.every((one) => one >= 0 && one <= 1000)).toBe(true);
	expect(x.toSorted((a, b) => a - b)).toEqual(x);
});

test('one knot is no line', () => {
	expect(drawWay([told])).toBeNull();
	expect(drawWay([])).toBeNull();
});
