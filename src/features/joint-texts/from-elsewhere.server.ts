// The front door for a version that was made outside Meerstem, such as the association's own text in its board.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { plainWords, type Sentence, type Version } from './joint-text.ts';
import { freeze } from './freezing.store.server.ts';
import * as reading from './joint-text.store.server.ts';
import type { TextKind } from './kinds.ts';
import { dissentIn } from './loom.server.ts';
import { tellOwners } from './telling.server.ts';
import * as store from './weaving.store.server.ts';

export type MadeElsewhere = {
	kind: TextKind;
	title: string;
	summary: string;
	sentences: readonly string[];
	/** Where it was made: it has no makers here. */
	reason: string;
	sharedAt: Date;
};

/**
 * The next version of the one text of this kind, for everyone. A sentence that stayed keeps its sources, and every differing
 * voice of the version before keeps its place: also a version of elsewhere drops nobody's dissent.
 */
export async function putVersion(
	db: Db,
	made: MadeElsewhere,
	now: Date
): Promise<Outcome<{ number: number }, 'same-as-before'>> {
	return db.transaction(async (tx) => {
		const id = await store.onlyOf(tx, made.kind);
		const before = id ? await reading.lastShared(tx, id) : undefined;
		const earlier = before ? (await reading.textOf(tx, before.id)).sentences : [];
		if (before && isSame(made, before, earlier)) return refuse('same-as-before');
		const textId = id ?? (await store.insertText(tx, { ...made, themeId: null }, null, now));
		const versionId = id
			? await store.insertWorking(tx, id, made)
			: ((await store.workingId(tx, textId)) ?? (await store.insertWorking(tx, textId, made)));
		for (const body of made.sentences) await addSentence(tx, versionId, body, earlier);
		const { sentences } = await reading.textOf(tx, versionId);
		await store.addVoices(tx, (await dissentIn({ db: tx }, textId, sentences)).missing);
		const number = (before?.number ?? 0) + 1;
		const { reason, sharedAt } = made;
		const frozen = { jointTextId: textId, number, reason, sharedAt, sharedBy: null, lookAgainAt: null };
		await freeze(tx, versionId, { ...frozen, audience: { kind: 'public' } }, [], new Map());
		await reindex(tx, 'joint-text-version', [versionId]);
		await tellOwners(tx, { id: textId, versionId, sentences, before }, now);
		return accept({ number });
	});
}

const isSame = (made: MadeElsewhere, { sharedAt }: Version, earlier: readonly Sentence[]): boolean =>
	sharedAt?.getTime() === made.sharedAt.getTime() &&
	earlier.length === made.sentences.length &&
	earlier.every(({ body }, i) => plainWords(body) === plainWords(made.sentences[i] ?? ''));

async function addSentence(tx: Db, versionId: string, body: string, earlier: readonly Sentence[]): Promise<void> {
	const id = await store.addSentence(tx, versionId, body, 0);
	const same = earlier.find((one) => plainWords(one.body) === plainWords(body));
	if (!same || same.sources.length === 0) await store.saveSentence(tx, id, 1, { ownWords: true });
	for (const { kind, refId, quote, saidBy } of same?.sources ?? [])
		await store.addSource(tx, { sentenceId: id, kind, refId, quote, saidBy });
	await store.addVoices(
		tx,
		(same?.voiceIds ?? []).map((voiceId) => ({ sentenceId: id, voiceId }))
	);
}
