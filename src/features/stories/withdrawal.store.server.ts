// Taking words back: they go at once from every row that holds them (promise 5). The places stay.
import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { ask } from '#features/consent/consent.tables.ts';
import {
	jointText,
	maker,
	material,
	sentence,
	source,
	version,
	voice
} from '#features/joint-texts/joint-text.tables.ts';
import { forgetDecisions } from '#features/guard/guard.server.ts';
import { reading } from '#features/readings/reading.tables.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { statement } from '#features/rounds/round.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { secondLook, story, storyVersion } from './story.tables.ts';

export async function eraseStory(tx: Db, id: string, now: Date): Promise<void> {
	await tx
		.update(story)
		.set({ title: '', body: '', allowedNumbers: [], draftKey: null, withdrawnAt: now, updatedAt: now })
		.where(eq(story.id, id));
	await tx.update(storyVersion).set({ title: '', body: '' }).where(eq(storyVersion.storyId, id));
	await forgetDecisions(tx, { kind: 'story', id });
	// What a second pair of eyes said can hold words of the story.
	await tx.delete(secondLook).where(eq(secondLook.storyId, id));
	await tx.delete(reading).where(eq(reading.storyId, id));
	await tx
		.update(source)
		.set({ quote: null })
		.where(and(eq(source.kind, 'story'), eq(source.refId, id)));
	// What a resident said with it stands nowhere without it.
	await tx
		.update(residentWords)
		.set({ words: '', withdrawnAt: now })
		.where(and(eq(residentWords.storyId, id), isNull(residentWords.withdrawnAt)));
	await tx.update(statement).set({ body: '', leftAt: now }).where(eq(statement.storyId, id));
	await eraseAsks(tx, 'story', id, now);
}

/** The words of questions about these words go too; what was not answered yet needs no answer any more. */
export async function eraseAsks(
	tx: Db,
	subjectKind: 'story' | 'response',
	subjectId: string,
	now: Date
): Promise<void> {
	const about = and(eq(ask.subjectKind, subjectKind), eq(ask.subjectId, subjectId));
	await tx
		.update(ask)
		.set({ answeredAt: now, yes: false })
		.where(and(about, isNull(ask.answeredAt)));
	await tx.update(ask).set({ words: '' }).where(about);
}

type Weaver = { personId: string; jointTextId: string };

/** Who weaves texts that lean on this story or this voice: they are asked to look again. */
export async function weaversOf(tx: Db, kind: 'story' | 'voice', refId: string): Promise<Weaver[]> {
	const laid = tx
		.select({ id: material.jointTextId })
		.from(material)
		.where(and(eq(material.kind, kind), eq(material.refId, refId), isNull(material.takenOffAt)));
	const cited = tx
		.select({ id: version.jointTextId })
		.from(version)
		.innerJoin(sentence, eq(sentence.versionId, version.id))
		.leftJoin(source, and(eq(source.sentenceId, sentence.id), eq(source.kind, kind), eq(source.refId, refId)))
		.leftJoin(voice, and(eq(voice.sentenceId, sentence.id), eq(voice.responseId, refId)))
		.where(or(isNotNull(source.id), isNotNull(voice.responseId)));
	return tx
		.select({ personId: maker.personId, jointTextId: maker.jointTextId })
		.from(maker)
		.innerJoin(jointText, eq(jointText.id, maker.jointTextId))
		.where(and(isNull(maker.leftAt), or(inArray(jointText.id, laid), inArray(jointText.id, cited))));
}

/** The writer changed veiled words: the veil is lifted, and quotes of words that no longer stand there go. */
export async function liftByChange(
	tx: Db,
	storyId: string,
	tellerId: string,
	body: string,
	now: Date
): Promise<boolean> {
	const lifted = await tx
		.update(veil)
		.set({ liftedAt: now, liftedBy: tellerId })
		.where(and(eq(veil.wordsKind, 'story'), eq(veil.wordsId, storyId), isNull(veil.liftedAt)))
		.returning({ id: veil.id });
	if (lifted.length === 0) return false;
	await tx
		.update(source)
		.set({ quote: null })
		.where(
			and(
				eq(source.kind, 'story'),
				eq(source.refId, storyId),
				eq(source.saidBy, 'teller'),
				sql`position(${source.quote} in ${body}) = 0`
			)
		);
	await tx
		.update(ask)
		.set({ words: '' })
		.where(
			and(
				eq(ask.subjectKind, 'story'),
				eq(ask.subjectId, storyId),
				ne(ask.words, ''),
				sql`position(${ask.words} in ${body}) = 0`
			)
		);
	return true;
}
