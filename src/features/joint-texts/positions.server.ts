// The front door of the sides of a dilemma, while it is being woven.
import { accept, refuse } from '#kernel/outcome.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { limits, type Position } from './joint-text.ts';
import { atTheLoom } from './loom.server.ts';
import { changeSentence, placeIn, type Changed } from './weaving.server.ts';
import * as store from './weaving.store.server.ts';

type Words = Pick<Position, 'title' | 'protects'>;

export const addPosition = (context: Context, id: string, words: Words) =>
	atTheLoom(context, id, async ({ tx, row, version, positions }) => {
		if (row.kind !== 'dilemma') notFound('position');
		if (positions.length >= limits.positions) return refuse('too-many-positions');
		const number = Math.max(0, ...positions.map((one) => one.number)) + 1;
		await store.addPosition(tx, version.id, { number, ...words });
		return accept(number);
	});

export const savePosition = (context: Context, id: string, given: Position) =>
	atTheLoom(context, id, async ({ tx, version, positions }) => {
		if (!positions.some(({ number }) => number === given.number)) notFound('position');
		return (await store.savePosition(tx, version.id, given)) ? accept(true) : refuse('changed-meanwhile');
	});

/** Its sentences stay, under no position. */
export const removePosition = (context: Context, id: string, number: number) =>
	atTheLoom(context, id, async ({ tx, version, positions }) => {
		if (!positions.some((one) => one.number === number)) notFound('position');
		await store.removePosition(tx, version.id, number);
		return accept(true);
	});

export const putUnder = (context: Context, id: string, { sentence, revision, under }: Changed & { under: number }) =>
	changeSentence(context, id, { sentence, revision }, ({ positions }) => ({ under: placeIn(positions, under) }));
