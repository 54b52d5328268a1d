// Sharing, as rows: from here on a version never changes (promise 6).
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { audienceToRow } from '#platform/db/columns.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Db } from '#platform/db/db.ts';
import type { Counts, Weaver } from './joint-text.ts';
import { jointText, sentence, source, version, versionMaker } from './joint-text.tables.ts';

type Frozen = {
	jointTextId: string;
	number: number;
	reason: string;
	audience: Audience;
	sharedAt: Date;
	/** Null: made outside Meerstem. */
	sharedBy: string | null;
	lookAgainAt: Date | null;
};

/** Freezes the working text: its number, its day, its makers and the counts of its statements as they are now. */
export async function freeze(
	tx: Db,
	versionId: string,
	frozen: Frozen,
	weavers: readonly Weaver[],
	counts: ReadonlyMap<string, Counts>
): Promise<void> {
	const { jointTextId, number, reason, audience, sharedAt, sharedBy, lookAgainAt } = frozen;
	const [row] = await tx
		.update(version)
		.set({ number, reason, ...audienceToRow(audience), sharedAt, sharedBy })
		.where(and(eq(version.id, versionId), isNull(version.number)))
		.returning({ title: version.title });
	if (!row) throw new Error('the working text was shared already');
	await tx
		.update(jointText)
		.set({ title: row.title, state: 'shared', lookAgainAt })
		.where(eq(jointText.id, jointTextId));
	if (weavers.length > 0)
		await tx
			.insert(versionMaker)
			.values(weavers.map(({ personId, organisationId }) => ({ versionId, personId, organisationId })));
	const ours = tx.select({ id: sentence.id }).from(sentence).where(eq(sentence.versionId, versionId));
	for (const [refId, { recognise, different, unsure }] of counts) {
		await tx
			.update(source)
			.set({ recognise, different, unsure })
			.where(and(eq(source.kind, 'statement'), eq(source.refId, refId), inArray(source.sentenceId, ours)));
	}
}
