// Promise 4 over random histories: each contributor hears once per answered bringing, each owner has one fate per version.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { days } from '#kernel/moments.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { answerBringing, beginTable, bringToTable, offerSeat, welcomeAtTable } from '#features/groups/groups.server.ts';
import type { Sentence } from '#features/joint-texts/joint-text.ts';
import { fates } from '#features/joint-texts/telling.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aDesk } from '../../testing/post.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { deliverNotices } from './returns.server.ts';

const world = useWorld();

const piece = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const source = fc.record({ refId: piece, quote: fc.constantFrom(null, 'zo', 'anders') });
const sentence = fc
	.record({ body: fc.constantFrom('een', 'twee'), sources: fc.array(source, { maxLength: 4 }) })
	.map(({ body, sources }): Sentence => ({
		id: body,
		body,
		ownWords: false,
		gap: false,
		under: 0,
		revision: 1,
		sources: sources.map((one, i) => ({ ...one, id: `${i}`, kind: 'story', saidBy: 'teller', counts: null })),
		voiceIds: []
	}));
const text = fc.array(sentence, { maxLength: 4 });

test('whatever was written, before and after: every piece of material has one fate, and none is passed over', () => {
	fc.assert(
		fc.property(text, fc.option(text), fc.array(piece), (now, before, laid) => {
			const told = fates(
				now,
				before,
				laid.map((refId) => ({ kind: 'story', refId }))
			);
			const of = (some: readonly Sentence[]) => some.flatMap(({ sources }) => sources.map(({ refId }) => refId));
			const ids = told.map(({ piece: { refId } }) => refId);
			expect(new Set(ids).size).toBe(ids.length);
			expect(new Set(ids)).toEqual(new Set([...of(now), ...of(before ?? []), ...laid]));
			const used = told.filter(({ fate }) => fate !== 'left-out').map(({ piece: { refId } }) => refId);
			expect(new Set(used)).toEqual(new Set(of(now)));
		})
	);
});

async function twoTables(by: string) {
	const steward = await aPerson(world, { steward: true });
	const partner = await aTeam(world, { kind: 'partner' });
	const ids: string[] = [];
	for (const name of ['Een', 'Twee']) {
		const begun = await beginTable(await world.as(steward), { name, purpose: 'x', partner, theme: '' });
		if (!begun.ok) throw new Error(begun.reason);
		await offerSeat(await world.as(by), begun.value, { side: 'practice', practice: 'een dorp' });
		await welcomeAtTable(await world.as(steward), begun.value, by);
		ids.push(begun.value);
	}
	return ids;
}

const at = fc.nat({ max: 1 });
const act = fc.oneof(
	fc.record({ kind: fc.constant('bring' as const), thread: at, table: at }),
	fc.record({ kind: fc.constant('answer' as const), thread: at, table: at }),
	fc.record({ kind: fc.constant('take-back' as const), thread: at, story: fc.nat({ max: 2 }) }),
	fc.record({ kind: fc.constant('deliver' as const) })
);

test('however things are brought, answered, taken back and mailed: each contributor hears once per answered bringing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), async (acts) => {
			const practice = await aPerson(world, { teams: [await aTeam(world)] });
			const threads = [await aSharedThread(world), await aSharedThread(world)];
			const tables = await twoTables(practice);
			const bringings = new Map<string, { id: string; thread: number; answered: boolean }>();
			const gone = new Set<string>();
			const expected = new Set<string>();
			const sent: Letter[] = [];
			const mailer = { send: async (letter: Letter) => void sent.push(letter), close: () => {} };
			const deliver = () => {
				// After three mails on one day the rest would wait for the digest.
				world.clock = new Date(world.clock.getTime() + days(1));
				return deliverNotices(aDesk(world, mailer));
			};
			const tellerOf = (thread: number, story: number) => (story < 2 ? threads[thread]!.teller : threads[thread]!.mate);
			/** Who still has words in it. */
			const contributors = (thread: number) => [
				...[0, 1, 2].filter((i) => !gone.has(`${thread}-${i}`)).map((i) => tellerOf(thread, i)),
				threads[thread]!.differs
			];
			for (const one of acts) {
				if (one.kind === 'deliver') await deliver();
				else if (one.kind === 'take-back') {
					if (gone.has(`${one.thread}-${one.story}`)) continue;
					gone.add(`${one.thread}-${one.story}`);
					await takeBackStory(
						await world.as(tellerOf(one.thread, one.story)),
						threads[one.thread]!.storyIds[one.story]!
					);
				} else {
					const key = `${one.thread}-${one.table}`;
					const known = bringings.get(key);
					if (one.kind === 'bring') {
						const { versionId } = threads[one.thread]!;
						const outcome = await bringToTable(await world.as(practice), tables[one.table]!, versionId, '');
						expect(outcome.ok).toBe(known === undefined);
						if (outcome.ok) bringings.set(key, { id: outcome.value, thread: one.thread, answered: false });
					} else if (known) {
						const form = { outcome: 'partly', answer: 'Zo.' } as const;
						const outcome = await answerBringing(await world.as(practice), known.id, form);
						expect(outcome.ok).toBe(!known.answered);
						known.answered = true;
						if (outcome.ok) for (const personId of contributors(known.thread)) expected.add(`${personId} ${known.id}`);
					}
				}
			}
			const ids = new Set([...bringings.values()].map(({ id }) => id));
			const told = (await world.db.select().from(notice).where(eq(notice.kind, 'answered')))
				.filter(({ subjectId }) => ids.has(subjectId))
				.map(({ personId, subjectId }) => `${personId} ${subjectId}`);
			expect(told.sort()).toEqual([...expected].sort());
			await deliver();
			const before = sent.length;
			await deliver();
			expect(sent.length).toBe(before);
		}),
		{ numRuns: 6 }
	);
}, 60_000);
