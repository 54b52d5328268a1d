// Promise 5: going back to a copy does not bring back words that were taken back since. What was taken back is listed
// beside the database, without words; a restored copy goes through that list.
import { eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { person } from '#features/accounts/account.tables.ts';
import { circleNote } from '#features/circles/circle.tables.ts';
import { takeBackNoteAgain } from '#features/circles/circles.server.ts';
import { takeBackPieceAgain } from '#features/groups/groups.server.ts';
import { partnerPiece } from '#features/groups/table-work.tables.ts';
import { pulsesWithoutWords, takeBackPulseAgain } from '#features/pulse/pulse.server.ts';
import { response } from '#features/responses/response.tables.ts';
import { takeBackWordsAgain } from '#features/responses/responses.server.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { takeBackResidentAgain } from '#features/residents/residents.server.ts';
import { endStewardAgain, whoStopped } from '#features/stewardship/stopped.server.ts';
import { takeBackStoryAgain } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { layVeil, type WordsKind } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { letGoOf } from './goodbye.server.ts';
import * as goodbye from './goodbye.store.server.ts';
import type { DoneAgain, TakenBack } from './taken-back.ts';

type Gone = { id: string; at: Date | null };
const asLines = (rows: readonly Gone[]) => rows.map(({ id, at }) => ({ id, at: (at ?? new Date(0)).toISOString() }));

export async function listTakenBack(db: Db): Promise<TakenBack> {
	const stories = await db
		.select({ id: story.id, at: story.withdrawnAt })
		.from(story)
		.where(isNotNull(story.withdrawnAt))
		.orderBy(story.id);
	const responses = await db
		.select({ id: response.id, at: response.withdrawnAt })
		.from(response)
		.where(isNotNull(response.withdrawnAt))
		.orderBy(response.id);
	const residents = await db
		.select({ id: residentWords.id, at: residentWords.withdrawnAt })
		.from(residentWords)
		.where(isNotNull(residentWords.withdrawnAt))
		.orderBy(residentWords.id);
	const notes = await db
		.select({ id: circleNote.id, at: circleNote.withdrawnAt })
		.from(circleNote)
		.where(isNotNull(circleNote.withdrawnAt))
		.orderBy(circleNote.id);
	const pieces = await db
		.select({ id: partnerPiece.id, at: partnerPiece.withdrawnAt })
		.from(partnerPiece)
		.where(isNotNull(partnerPiece.withdrawnAt))
		.orderBy(partnerPiece.id);
	const people = await db
		.select({ id: person.id, at: person.deletedAt })
		.from(person)
		.where(isNotNull(person.deletedAt))
		.orderBy(person.id);
	const veils = await db.select().from(veil).where(isNull(veil.liftedAt)).orderBy(veil.id);
	return {
		version: 1,
		stories: asLines(stories),
		responses: asLines(responses),
		residents: asLines(residents),
		notes: asLines(notes),
		pieces: asLines(pieces),
		pulses: asLines(await pulsesWithoutWords(db)),
		people: asLines(people),
		stewards: asLines(await whoStopped(db)),
		veils: veils.map(({ wordsKind, wordsId, reason, veiledAt }) => ({
			kind: wordsKind,
			id: wordsId,
			reason,
			at: veiledAt.toISOString()
		}))
	};
}

/** All or nothing, and safe to run twice. Nobody is told again: they heard when it happened. */
export const takeBackAgain = (db: Db, list: TakenBack): Promise<DoneAgain> =>
	db.transaction(async (tx) => {
		const done: DoneAgain = {
			stories: 0,
			responses: 0,
			residents: 0,
			notes: 0,
			pieces: 0,
			pulses: 0,
			people: 0,
			stewards: 0,
			veils: 0
		};
		for (const { id, at } of list.stories) if (await takeBackStoryAgain(tx, id, new Date(at))) done.stories += 1;
		for (const { id, at } of list.responses) if (await takeBackWordsAgain(tx, id, new Date(at))) done.responses += 1;
		for (const { id, at } of list.residents) if (await takeBackResidentAgain(tx, id, new Date(at))) done.residents += 1;
		for (const { id, at } of list.notes) if (await takeBackNoteAgain(tx, id, new Date(at))) done.notes += 1;
		for (const { id, at } of list.pieces) if (await takeBackPieceAgain(tx, id, new Date(at))) done.pieces += 1;
		for (const { id, at } of list.pulses) if (await takeBackPulseAgain(tx, id, new Date(at))) done.pulses += 1;
		for (const { id, at } of list.people) if (await letGoAgain(tx, id, new Date(at))) done.people += 1;
		for (const { id, at } of list.stewards) if (await endStewardAgain(tx, id, new Date(at))) done.stewards += 1;
		for (const { kind, id, reason, at } of list.veils) {
			// Kinds come from our own list; one that a later version knows hides nothing here.
			if (await layVeil(tx, { kind: kind as WordsKind, id, reason, by: null }, new Date(at))) done.veils += 1;
		}
		return done;
	});

/** Stories and answers that went with an account are in the list themselves; what was let stand loses its name. */
async function letGoAgain(tx: Db, id: string, at: Date): Promise<boolean> {
	const [row] = await tx.select({ deletedAt: person.deletedAt }).from(person).where(eq(person.id, id));
	if (!row || row.deletedAt) return false;
	const email = (await personById(tx, id))?.email ?? null;
	for (const storyId of await goodbye.readByNobodyElse(tx, id)) await takeBackStoryAgain(tx, storyId, at);
	await goodbye.unsign(tx, id);
	await letGoOf(tx, { id, email }, at);
	return true;
}
