import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import { guardDecision } from '#features/guard/guard.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { codeIn, codeOnPaper } from './resident.ts';
import { residentWords } from './resident.tables.ts';
import {
	answerLetRead,
	keepResidentWords,
	letReadOf,
	newResidentCode,
	readByCode,
	residentBeside,
	showWithResident,
	takeBackByCode,
	takeBackForResident
} from './residents.server.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.9' };
const words = 'Ik wilde gewoon dat iemand bleef zitten.';

async function aStory(audience: Audience = { kind: 'members' }) {
	const team = await aTeam(world);
	const teller = await aPerson(world, { teams: [team] });
	const at = { createdAt: world.clock, updatedAt: world.clock, toldAt: world.clock };
	const [row] = await world.db
		.insert(story)
		.values({ tellerId: teller, title: 'De stoel', body: 'Ze zat er nog.', ...audienceToRow(audience), ...at })
		.returning();
	const mate = await aPerson(world, { teams: [team] });
	const other = await aPerson(world, { teams: [await aTeam(world)] });
	return { id: row!.id, team, teller, mate, other };
}

async function toldWith(audience?: Audience, plan?: Audience) {
	const told = await aStory(plan);
	const circle = audience ?? { kind: 'team' as const, organisationId: told.team };
	const said = { words, language: 'nl', mayQuote: false, audience: circle };
	const kept = await keepResidentWords(await world.as(told.teller), told.id, said);
	if (!kept.ok || kept.value.code === null) throw new Error('no code was made');
	return { ...told, said, code: kept.value.code };
}

const seenBy = async (personId: string | null, storyId: string) =>
	residentBeside(personId ? await world.as(personId) : world.asGuest(), storyId);

test('a code is read aloud in groups, and typed in any way', () => {
	expect(codeOnPaper('k3f9x2mpqrstvw')).toBe('k3f9x 2mpqr stvw');
	expect(codeIn(' K3F9X 2mpqr-stvw ')).toBe('k3f9x2mpqrstvw');
	expect([codeIn(''), codeIn('k3f9x'), codeIn('k3f9x2mpqrstv!')]).toEqual([null, null, null]);
});

test('who reads along is what the resident agreed to; others see that a resident spoke, not what', async () => {
	const told = await toldWith();
	expect(await seenBy(told.mate, told.id)).toMatchObject({ state: 'readable', words, circle: 'team' });
	expect(await seenBy(told.teller, told.id)).toMatchObject({ state: 'readable', words });
	for (const someone of [told.other, null])
		expect(await seenBy(someone, told.id)).toMatchObject({ state: 'smaller', words: null });
	const [row] = await world.db.select().from(residentWords);
	expect(JSON.stringify(row)).not.toContain(told.code);
});

test('only the teller writes a resident’s words down, for a team or the members, and for nobody wider than the story', async () => {
	const told = await aStory();
	const said = { words, language: 'nl', mayQuote: false, audience: { kind: 'members' } } as const;
	const steward = await aPerson(world, { steward: true });
	for (const someone of [told.mate, steward])
		await expect(keepResidentWords(await world.as(someone), told.id, said)).rejects.toThrow('story');
	await expect(keepResidentWords(world.asGuest(), told.id, said)).rejects.toThrow('residents.write');
	await expect(showWithResident(await world.as(steward), told.id)).rejects.toThrow('story');
	const asTeller = await world.as(told.teller);
	expect(await keepResidentWords(asTeller, told.id, { ...said, audience: { kind: 'public' } })).toEqual({
		ok: false,
		reason: 'not-offered'
	});
	const open = await aStory({ kind: 'public' });
	const wide = { ...said, audience: { kind: 'public' } } as const;
	expect((await keepResidentWords(await world.as(open.teller), open.id, wide)).ok).toBe(true);
	const elsewhere = { kind: 'team', organisationId: await aTeam(world) } as const;
	expect((await keepResidentWords(asTeller, told.id, { ...said, audience: elsewhere })).ok).toBe(false);
});

test('a name in a resident’s words waits for a decision, and nothing is kept before it', async () => {
	const told = await aStory();
	const asTeller = await world.as(told.teller);
	const mevrouw = 'Mevrouw Jansen bleef bij mij.';
	const said = { words: mevrouw, language: 'nl', mayQuote: false, audience: { kind: 'members' } } as const;
	const first = await keepResidentWords(asTeller, told.id, said);
	if (first.ok || first.reason !== 'undecided') throw new Error('a name was kept without a decision');
	expect(first.open.decide.map((group) => group.words)).toEqual(['Jansen']);
	expect(await world.db.select().from(residentWords)).toEqual([]);
	const kept = await keepResidentWords(asTeller, told.id, {
		...said,
		decide: ({ decide }) => ({
			replace: decide.map((group) => ({ group, by: 'een buurvrouw' })),
			given: [],
			missing: []
		})
	});
	expect(kept.ok).toBe(true);
	expect((await seenBy(told.other, told.id))?.words).not.toContain('Jansen');
});

test('with the code a resident reads the story as it is now and their own words, without an account', async () => {
	const told = await toldWith();
	await world.db.update(story).set({ body: 'Ze zat er nog steeds.' }).where(eq(story.id, told.id));
	const opened = await readByCode(world.asGuest(), codeOnPaper(told.code), limits);
	expect(opened).toMatchObject({
		ok: true,
		value: { story: { body: 'Ze zat er nog steeds.' }, words, circle: 'team', withdrawnAt: null }
	});
	expect(await readByCode(world.asGuest(), 'zzzzzzzzzzzzzz', limits)).toEqual({ ok: false, reason: 'code-unknown' });
	await world.db
		.insert(veil)
		.values({ wordsKind: 'story', wordsId: told.id, reason: 'recognisable', veiledAt: world.clock });
	expect(await readByCode(world.asGuest(), told.code, limits)).toMatchObject({ value: { story: null } });
});

test('guessing codes is stopped, from one address', async () => {
	const told = await toldWith();
	for (let i = 0; i < 30; i++) await readByCode(world.asGuest(), 'zzzzzzzzzzzzzz', limits);
	expect(await readByCode(world.asGuest(), told.code, limits)).toEqual({ ok: false, reason: 'too-often' });
	expect(await takeBackByCode(world.asGuest(), told.code, limits)).toEqual({ ok: false, reason: 'too-often' });
	const elsewhere = { ...limits, clientAddress: '198.51.100.4' };
	expect((await readByCode(world.asGuest(), told.code, elsewhere)).ok).toBe(true);
});

test('taking back: the words are gone from every row at once, the place stays, and the teller hears it once', async () => {
	const told = await toldWith();
	for (let i = 0; i < 2; i++) expect((await takeBackByCode(world.asGuest(), told.code, limits)).ok).toBe(true);
	expect(await seenBy(told.mate, told.id)).toMatchObject({ state: 'withdrawn', words: null });
	expect(await seenBy(null, told.id)).toMatchObject({ state: 'withdrawn', words: null });
	expect(await world.db.select().from(residentWords)).toMatchObject([{ words: '' }]);
	expect(await world.db.select().from(guardDecision)).toEqual([]);
	const news = await world.db.select().from(notice).where(eq(notice.personId, told.teller));
	expect(news.map(({ kind }) => kind)).toEqual(['resident-took-back']);
	expect(world.jobs).toContain('deliver-notices');
	expect(await readByCode(world.asGuest(), told.code, limits)).toMatchObject({
		value: { words: '', withdrawnAt: world.clock, story: { body: 'Ze zat er nog.' } }
	});
});

test('a lost paper gets another code, and the old one opens nothing; what is said anew has a new code', async () => {
	const told = await toldWith();
	const asTeller = await world.as(told.teller);
	const fresh = await newResidentCode(asTeller, told.id);
	expect((await readByCode(world.asGuest(), told.code, limits)).ok).toBe(false);
	expect((await readByCode(world.asGuest(), fresh, limits)).ok).toBe(true);
	const changed = await keepResidentWords(asTeller, told.id, { ...told.said, words: 'Anders gezegd.' });
	expect(changed).toEqual({ ok: true, value: { code: null } });
	await takeBackForResident(asTeller, told.id);
	await expect(newResidentCode(asTeller, told.id)).rejects.toThrow('resident-words');
	const again = await keepResidentWords(asTeller, told.id, told.said);
	expect(again.ok && again.value.code).toBeTruthy();
	expect((await readByCode(world.asGuest(), fresh, limits)).ok).toBe(false);
});

test('when the teller takes the story back, the words of the resident go with it', async () => {
	const told = await toldWith();
	await takeBackStory(await world.as(told.teller), told.id);
	expect(await world.db.select().from(residentWords)).toMatchObject([{ words: '', withdrawnAt: world.clock }]);
	expect(await readByCode(world.asGuest(), told.code, limits)).toMatchObject({ value: { story: null, words: '' } });
});

test('every story asks its teller once, and the answer is nobody else’s', async () => {
	const told = await aStory();
	const asTeller = await world.as(told.teller);
	expect(await letReadOf(asTeller, told.id)).toBeNull();
	await answerLetRead(asTeller, told.id, 'unsure');
	expect(await letReadOf(asTeller, told.id)).toBe('unsure');
	await expect(letReadOf(await world.as(told.mate), told.id)).rejects.toThrow('story');
	await expect(answerLetRead(await world.as(told.mate), told.id, 'yes')).rejects.toThrow('story');
});

test('veiled words of a resident keep their place without being read', async () => {
	const told = await toldWith();
	const { id } = (await seenBy(told.mate, told.id))!;
	await world.db
		.insert(veil)
		.values({ wordsKind: 'resident-words', wordsId: id, reason: 'recognisable', veiledAt: world.clock });
	expect(await seenBy(told.mate, told.id)).toMatchObject({ state: 'veiled', words: null });
});
