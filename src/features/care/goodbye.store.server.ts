// What else holds on to somebody who goes: seats, weaving, questions, news. Care is where a farewell is said, so these
// rows of other features are let go here, in one transaction, instead of through a door in each of them.
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { seat } from '#features/groups/group.tables.ts';
import { partnerPiece, pressing } from '#features/groups/table-work.tables.ts';
import { formTick } from '#features/guard/guard.tables.ts';
import { maker, weaverHere, weaverInvitation, weavingRequest } from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { digest, digestReader, told } from '#features/notices/told.tables.ts';
import { joinAsk } from '#features/organisations/organisation.tables.ts';
import { buddy } from '#features/profiles/profile.tables.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { secondLook, story } from '#features/stories/story.tables.ts';

/** Stories that nobody but they could read: these cannot stand, they have no reader left. */
export async function readByNobodyElse(tx: Db, personId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: story.id })
		.from(story)
		.where(
			and(eq(story.tellerId, personId), isNull(story.withdrawnAt), or(isNull(story.toldAt), eq(story.audience, 'self')))
		);
	return rows.map(({ id }) => id);
}

/** What they said stands from now on as said by "iemand uit het netwerk", and no row knows who that was. */
export async function unsign(tx: Db, personId: string): Promise<void> {
	await tx
		.update(story)
		.set({ tellerId: null, signature: 'network', draftKey: null })
		.where(eq(story.tellerId, personId));
	await tx.update(response).set({ personId: null, signature: 'network' }).where(eq(response.personId, personId));
	// Signed by the institution as before.
	await tx.update(partnerPiece).set({ writtenBy: null }).where(eq(partnerPiece.writtenBy, personId));
}

/** Weaving, seats, questions that wait for an answer (silence is no), and news. */
export async function letGo(tx: Db, personId: string, now: Date): Promise<void> {
	await tx
		.update(maker)
		.set({ leftAt: now })
		.where(and(eq(maker.personId, personId), isNull(maker.leftAt)));
	for (const waiting of [weaverInvitation, weavingRequest, weaverHere])
		await tx.delete(waiting).where(eq(waiting.personId, personId));
	await tx.delete(seat).where(and(eq(seat.personId, personId), isNull(seat.since)));
	await tx
		.update(seat)
		.set({ until: now })
		.where(and(eq(seat.personId, personId), isNull(seat.until)));
	await tx
		.update(ask)
		.set({ answeredAt: now, yes: false, words: '' })
		.where(and(eq(ask.ownerId, personId), isNull(ask.answeredAt)));
	await tx.delete(pressing).where(eq(pressing.personId, personId));
	// That somebody let something stand is kept; who did is not.
	await tx.update(formTick).set({ tickedBy: null }).where(eq(formTick.tickedBy, personId));
	// That they read it stands; what they said to the teller goes.
	await tx.update(secondLook).set({ words: null }).where(eq(secondLook.askedOf, personId));
	await tx.delete(secondLook).where(and(eq(secondLook.askedOf, personId), isNull(secondLook.answer)));
	// What they were asked, asked for, or took upon themselves.
	await tx.delete(questionAsk).where(eq(questionAsk.personId, personId));
	await tx.delete(joinAsk).where(eq(joinAsk.personId, personId));
	await tx.delete(buddy).where(eq(buddy.personId, personId));
	await tx.delete(notice).where(eq(notice.personId, personId));
	await tx.delete(told).where(eq(told.personId, personId));
	await tx.delete(digest).where(eq(digest.personId, personId));
	await tx.delete(digestReader).where(eq(digestReader.personId, personId));
}
