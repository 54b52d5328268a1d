// Promises 1 to 6 and 10, for texts of every kind, over random histories of a small network, on a real database. One seed, so that a red suite is red
// again; MEERSTEM_HISTORIES=500 tries that many others. A history that fails is made as short as it can be.
import fc from 'fast-check';
import { and, eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { guest } from '#kernel/viewer.ts';
import { sentence, version, voice } from '#features/joint-texts/joint-text.tables.ts';
import { textKinds, type TextKind } from '#features/joint-texts/kinds.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { useWorld, wholeDatabase } from '../world.ts';
import { walk } from './acts.ts';
import { begin, type History } from './history.ts';
import { step, type Step } from './steps.ts';
import { mayMeet, met, rowsOf } from './may.ts';
import { seenBy } from './seen.ts';
import { slippedNumber } from './slips.ts';

const world = useWorld();
const others = Number(process.env['MEERSTEM_HISTORIES'] ?? 0);
const runs = others > 0 ? { numRuns: others } : { numRuns: 10, seed: 20261126 };

/** Telltale words that somebody met, in all histories together. */
let meetings = 0;

async function history(steps: readonly Step[]): Promise<History> {
	await world.empty();
	const one = await begin(world);
	for (const each of steps) await walk(one, each);
	return one;
}

/** Nobody meets a word beside a name that waits for its writer (1), outside its circle (2), taken back (5), or veiled (10). */
async function leaks(one: History): Promise<string[]> {
	const rows = await rowsOf(world.db);
	const found: string[] = [];
	const people = [...one.members, one.newcomer, one.partner, ...one.stewards];
	const contexts = [world.asViewer(guest), ...(await Promise.all(people.map((id) => world.as(id))))];
	for (const context of contexts) {
		const allowed = mayMeet(context.viewer, rows);
		const who = context.viewer.kind === 'guest' ? 'a guest' : `person ${people.indexOf(context.viewer.id)}`;
		for (const token of met(await seenBy(context, one))) {
			meetings += 1;
			const waits = one.undecided.find((each) => each.token === token);
			if (waits && !(context.viewer.kind === 'person' && context.viewer.id === waits.by))
				found.push(`${who} meets ${token}, beside a name nobody decided about`);
			if (one.takenBack.has(token)) found.push(`${who} meets ${token}, which was taken back`);
			else if (!allowed.has(token)) found.push(`${who} meets ${token}, which is not for them`);
		}
	}
	return found;
}

/** A number of a resident is kept nowhere (1). */
const slipped = async (): Promise<string[]> =>
	(await wholeDatabase(world.db)).includes(slippedNumber) ? ['the number of a resident was kept'] : [];

/** Each voice that differed when a version was shared still has its place in it (3); no sentence of it changed (6). */
async function lost({ shared }: History): Promise<string[]> {
	const found: string[] = [];
	for (const { jointTextId, number, bodies, voices } of shared) {
		const [row] = await world.db
			.select()
			.from(version)
			.where(and(eq(version.jointTextId, jointTextId), eq(version.number, number)));
		const sentences = await world.db
			.select()
			.from(sentence)
			.where(eq(sentence.versionId, row?.id ?? ''));
		if (JSON.stringify(sentences.map(({ body }) => body).sort()) !== JSON.stringify([...bodies].sort()))
			found.push(`version ${number} changed after it was shared`);
		const beside = await world.db
			.select()
			.from(voice)
			.where(
				inArray(
					voice.sentenceId,
					sentences.map(({ id }) => id)
				)
			);
		const carried = new Set(beside.map(({ responseId }) => responseId));
		for (const id of voices) if (!carried.has(id)) found.push(`version ${number} lost the voice ${id}`);
	}
	return found;
}

/** Who told a story that a version stands on hears so once for that story and that version, and nobody hears of another's. */
async function unheard({ shared, stories }: History): Promise<string[]> {
	const found: string[] = [];
	const heard = await world.db
		.select()
		.from(notice)
		.where(inArray(notice.kind, ['used', 'used-differently', 'left-out']));
	for (const { jointTextId, number } of shared) {
		const [row] = await world.db
			.select()
			.from(version)
			.where(and(eq(version.jointTextId, jointTextId), eq(version.number, number)));
		for (const { id, teller } of stories) {
			const times = heard.filter((one) => one.subjectId === row?.id && one.aboutId === id);
			if (times.length > 1) found.push(`a teller hears ${times.length} times of one story in version ${number}`);
			if (times.some(({ personId }) => personId !== teller)) found.push('somebody hears of a story that is not theirs');
		}
	}
	return found;
}

test('whatever people do, in whatever order: nobody reads beyond their circle, no voice is lost, no version changes', async () => {
	let shared = 0;
	let takenBack = 0;
	let slips = 0;
	let notes = 0;
	const kinds = new Set<TextKind | undefined>();
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 16, maxLength: 38 }), async (steps) => {
			const one = await history(steps);
			shared += one.shared.length;
			for (const { jointTextId } of one.shared) kinds.add(one.texts.find(({ id }) => id === jointTextId)?.kind);
			takenBack += one.takenBack.size;
			slips += one.undecided.length;
			notes += one.notes.length;
			expect([...(await leaks(one)), ...(await lost(one)), ...(await unheard(one)), ...(await slipped())]).toEqual([]);
		}),
		runs
	);
	// Histories in which nothing happens prove nothing.
	expect(shared).toBeGreaterThan(3);
	expect([...kinds].sort()).toEqual([...textKinds].sort());
	expect(takenBack).toBeGreaterThan(5);
	expect(slips).toBeGreaterThan(3);
	expect(notes).toBeGreaterThan(3);
	expect(meetings).toBeGreaterThan(200);
}, 600_000);
