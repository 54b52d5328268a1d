// The front door of sharing: asking owners, freezing a version, and telling everyone whose words lay on the table.
import { isWider, type Audience } from '#kernel/audience.ts';
import { accept, refuse } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { answerTo, askFor, type Answered, type NewAsk } from '#features/consent/consent.server.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import type { Shared } from './joint-text.forms.ts';
import { nextLook } from './looking-again.ts';
import { stateOf, type Counts, type Sentence } from './joint-text.ts';
import { freeze } from './freezing.store.server.ts';
import * as reading from './joint-text.store.server.ts';
import { atTheLoom, dissentIn, missingIn } from './loom.server.ts';
import { originalsOf } from './originals.server.ts';
import { voiceRows } from './originals.store.server.ts';
import type { Originals } from './shown.ts';
import { tellOwners } from './telling.server.ts';
import * as store from './weaving.store.server.ts';

type Question = Omit<NewAsk, 'askedBy'> & { answered: Answered | null };

/** Words that would stand in a wider audience than their own, and what their owner said so far. */
export async function questionsFor(
	db: Db,
	{
		jointTextId,
		audience,
		sentences,
		originals
	}: { jointTextId: string; audience: Audience; sentences: readonly Sentence[]; originals: Originals }
): Promise<Question[]> {
	const found = new Map<string, Question>();
	const add = (
		subjectKind: 'story' | 'response',
		subjectId: string,
		words: string,
		ownerId: string | null,
		own: Audience
	) => {
		// Whose account is gone cannot be asked: their words stay in their own circle.
		if (ownerId === null || !isWider(own, audience) || originals.veiledRefs.has(subjectId)) return;
		const answered = answerTo(originals.asks, { subjectId, words, audience });
		found.set(`${subjectId} ${words}`, { ownerId, subjectKind, subjectId, words, audience, jointTextId, answered });
	};
	for (const { kind, refId, quote, saidBy } of sentences.flatMap(({ sources }) => sources)) {
		// A resident said beforehand whether they are quoted, and for whom; they have no account to be asked at.
		if (saidBy === 'resident') continue;
		const story = kind === 'story' ? originals.stories.get(refId) : undefined;
		if (story && quote !== null && story.state !== 'withdrawn')
			add('story', refId, quote, story.tellerId, story.audience);
	}
	for (const { id, words, personId, audience: own } of await voiceRows(db, [...originals.voices.keys()])) {
		if (words) add('response', id, words, personId, own);
	}
	return [...found.values()];
}

async function askAll(tx: Db, questions: readonly Question[], askedBy: string, now: Date): Promise<number> {
	let asked = 0;
	for (const { answered, ...question } of questions) {
		if (answered === null && (await askFor(tx, { ...question, askedBy }, now))) asked += 1;
	}
	return asked;
}

/** "Vraag het": every owner whose words would travel further, once. */
export const askOwners = (context: Context, id: string, audience: Audience) =>
	atTheLoom(context, id, async ({ context: inside, tx, me, version, sentences, text }) => {
		await store.propose(tx, version.id, audience);
		const originals = await originalsOf(inside, { jointTextId: id, audience, text });
		const questions = await questionsFor(tx, { jointTextId: id, audience, sentences, originals });
		const asked = await askAll(tx, questions, me.id, context.now());
		if (asked > 0) await context.later(tx, 'deliver-notices');
		return accept(asked);
	});

/** Shares what the weaver saw, not what somebody changed a moment ago. From here on this version never changes. */
export const shareVersion = (context: Context, id: string, form: Shared) =>
	atTheLoom(context, id, async (loom) => {
		const { context: inside, tx, me, weavers, version, sentences, positions, text } = loom;
		if (form.seen !== stateOf(version, sentences, positions)) return refuse('changed-meanwhile');
		const audience: Audience = { kind: form.audience };
		const originals = await originalsOf(inside, { jointTextId: id, audience, text });
		const dissent = await dissentIn(inside, id, sentences);
		if (missingIn(loom, originals, dissent).length > 0) return refuse('not-yet');
		const before = await reading.lastShared(tx, id);
		const number = (before?.number ?? 0) + 1;
		const sharedAt = context.now();
		const questions = await questionsFor(tx, { jointTextId: id, audience, sentences, originals });
		await askAll(tx, questions, me.id, sharedAt);
		const lookAgainAt = version.kind === 'dilemma' ? nextLook(sharedAt) : null;
		const frozen = { jointTextId: id, number, reason: form.reason, audience, sharedAt, sharedBy: me.id, lookAgainAt };
		await freeze(tx, version.id, frozen, weavers, countsNow(originals));
		await reindex(tx, 'joint-text-version', [version.id]);
		await tellOwners(tx, { id, versionId: version.id, sentences, before }, sharedAt);
		await context.later(tx, 'deliver-notices');
		return accept({ number, title: version.title, kind: version.kind });
	});

function countsNow({ statements }: Originals): Map<string, Counts> {
	const readable = [...statements.values()].filter(({ state }) => state === 'readable');
	return new Map(readable.map(({ id, recognise, different, unsure }) => [id, { recognise, different, unsure }]));
}
