import { eq, sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import type { Context } from '#platform/context.ts';
import { person, session, verification } from '#features/accounts/account.tables.ts';
import type { Farewell } from '#features/accounts/account.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { group, seat } from '#features/groups/group.tables.ts';
import {
	jointText,
	maker,
	weaverHere,
	weaverInvitation,
	weavingRequest
} from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { inviteColleague } from '#features/organisations/inviting.server.ts';
import { askToJoin } from '#features/organisations/joining.server.ts';
import { greetOrganisation, showOrganisation } from '#features/organisations/organisations.server.ts';
import { joinAsk } from '#features/organisations/organisation.tables.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { buddy, message, profile } from '#features/profiles/profile.tables.ts';
import { describeMyProfile } from '#features/profiles/profiles.server.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { answerStory, voicesOn } from '#features/responses/responses.server.ts';
import { saveDraft, storiesById, tellStory } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { viewerOf, viewerOfSession } from '#features/viewers/viewers.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { concern } from './care.tables.ts';
import { raiseConcern } from './care.server.ts';
import { deleteAccount, describeMe, leavesNobodyBehind } from './goodbye.server.ts';

const world = useWorld();
const name = 'Xanthippe Zonderling';
const email = 'xanthippe@zonderling.example';
const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.7' };
const text = { title: '', body: 'Ze belde op een dinsdag.', kind: 'experience' as const, themeIds: [], language: 'nl' };

async function tells(context: Context, audience: 'members' | 'self' = 'members') {
	const told = await tellStory(context, {
		...text,
		audience: { kind: audience },
		signature: 'name',
		organisationId: null
	});
	return told.ok ? told.value.id : '';
}

/** Someone who has left traces of every kind. */
async function someoneKnown() {
	const team = await aTeam(world);
	const mate = await aPerson(world, { teams: [team] });
	const id = await aPerson(world, { name, teams: [team], steward: true, contact: true });
	await aPerson(world, { steward: true });
	await world.db
		.update(person)
		.set({ email, about: `Ik ben ${name}.` })
		.where(eq(person.id, id));
	const me = await world.as(id);
	const told = await tells(me);
	const draft = await saveDraft(me, {
		...text,
		body: `${name} schrijft nog.`,
		draftKey: 'sleutel-van-het-toestel',
		id: null,
		revision: 0,
		allowedNumbers: []
	});
	const other = await tells(await world.as(mate));
	await answerStory(me, other, { answer: 'different', words: 'Bij ons niet.', signature: 'name', language: 'nl' });
	await raiseConcern(me, { kind: 'story', id: other, reason: 'cannot-stay', words: `Bel mij, ${name}.` }, limits);
	await askToJoin(world.asGuest(), { name, mail: email }, limits);
	await inviteColleague(await world.as(mate), team, 'iemand@voorbeeld.example', limits.secret);
	const away = await aPerson(world, { teams: [await aTeam(world)] });
	await inviteColleague(await world.as(away), await awayTeam(away), email, limits.secret);
	await greetOrganisation(me, await aTeam(world, { greeted: false }));
	await leaveTraces(id);
	return { id, me, mate, team, told, other, draft: draft.ok ? draft.value.id : '' };
}

async function awayTeam(personId: string): Promise<string> {
	const { viewer } = await world.as(personId);
	return viewer.kind === 'person' ? (viewer.organisationIds[0] ?? '') : '';
}

async function leaveTraces(id: string): Promise<void> {
	const at = world.clock;
	const soon = new Date(at.getTime() + 60_000);
	await world.db.insert(session).values({ token: 't', personId: id, expiresAt: soon, createdAt: at, updatedAt: at });
	await world.db
		.insert(verification)
		.values({ identifier: 'magic-link:x', value: JSON.stringify({ type: 'magic-link', email }), expiresAt: soon });
	await world.db.insert(notice).values({ personId: id, kind: 'welcome', subjectId: 'x', at });
	const partnerId = await aTeam(world, { kind: 'partner' });
	const [table] = await world.db
		.insert(group)
		.values({ kind: 'table', name: 'Tafel', purpose: 'x', partnerId, begunAt: at })
		.returning();
	await world.db
		.insert(seat)
		.values({ groupId: table!.id, personId: id, side: 'practice', practice: 'een wijk', offeredAt: at, since: at });
	const [weaving] = await world.db
		.insert(jointText)
		.values({ kind: 'thread', title: 'x', state: 'weaving', begunAt: at })
		.returning();
	await world.db.insert(maker).values({ jointTextId: weaving!.id, personId: id, joinedAt: at });
	const about = {
		way: null,
		knows: `Vraag ${name}.`,
		asks: '',
		province: null,
		buddy: true,
		audience: 'public' as const,
		themeIds: []
	};
	await describeMyProfile(await world.as(id), about);
	const reader = await aPerson(world, { teams: [await aTeam(world)] });
	await writeTo(await world.as(id), reader, { words: `Dag, ${name} hier.` }, limits.secret);
	const newTeam = await aTeam(world, { greeted: false });
	await world.db.insert(buddy).values({ organisationId: newTeam, personId: id, at });
	await world.db.insert(joinAsk).values({ organisationId: newTeam, personId: id, at });
	const [question] = await world.db
		.insert(story)
		.values({ kind: 'question', body: 'Wie?', createdAt: at, updatedAt: at, toldAt: at, audience: 'members' })
		.returning();
	await world.db.insert(questionAsk).values({ questionId: question!.id, personId: id, wave: 0, at });
	await world.db.insert(ask).values({
		ownerId: id,
		subjectKind: 'story',
		subjectId: 'x',
		words: 'x',
		audience: 'public',
		jointTextId: weaving!.id,
		askedAt: at
	});
}

/** Every row of every table that holds one of these, whatever the column. */
async function rowsWith(...sought: string[]): Promise<string[]> {
	const rowsOf = async (query: ReturnType<typeof sql>) =>
		((await world.db.execute(query)) as unknown as { rows: Record<string, string>[] }).rows;
	const tables =
		await rowsOf(sql`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
		where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
	const found: string[] = [];
	for (const { name: table = '' } of tables) {
		for (const { row = '' } of await rowsOf(sql`select to_jsonb(t)::text as row from ${sql.raw(table)} t`)) {
			if (sought.some((words) => row.toLowerCase().includes(words.toLowerCase()))) found.push(`${table}: ${row}`);
		}
	}
	return found;
}

test.each<Farewell>(['take-back', 'let-stand'])(
	'after "%s" no name and no mail address is left anywhere in the database',
	async (farewell) => {
		const { me, id } = await someoneKnown();
		expect((await rowsWith(name, email)).length).toBeGreaterThan(4);
		await deleteAccount(me, farewell);
		expect(await rowsWith('Xanthippe', 'Zonderling')).toEqual([]);
		expect(await world.db.select().from(session)).toEqual([]);
		for (const table of [questionAsk, joinAsk, buddy, profile, message]) {
			expect(await world.db.select().from(table)).toEqual([]);
		}
		expect((await viewerOf(world.db, id, null, world.clock)).kind).toBe('guest');
		expect((await viewerOfSession(world.db, 'x', world.clock)).kind).toBe('guest');
	}
);

test('who takes everything back leaves places without words', async () => {
	const { me, mate, told, other, draft } = await someoneKnown();
	await deleteAccount(me, 'take-back');
	const reader = await world.as(mate);
	expect((await storiesById(reader, [told])).get(told)).toMatchObject({ state: 'withdrawn', title: null, body: null });
	expect(await voicesOn(reader, 'story', [other])).toMatchObject([{ state: 'withdrawn', words: null }]);
	expect(await world.db.select().from(story).where(eq(story.id, draft))).toEqual([]);
	expect(world.jobs).toContain('deliver-notices');
});

test('who lets their words stand is from then on "iemand uit het netwerk"; drafts and words nobody read are gone', async () => {
	const { me, mate, told, other, draft } = await someoneKnown();
	const alone = await tells(me);
	await world.db.update(story).set({ audience: 'self' }).where(eq(story.id, alone));
	await deleteAccount(me, 'let-stand');
	const reader = await world.as(mate);
	const stands = (await storiesById(reader, [told])).get(told);
	expect(stands).toMatchObject({ state: 'readable', body: text.body, signature: 'network', tellerId: null });
	expect(stands?.signedAs).toEqual({ name: null, team: null });
	expect(await voicesOn(reader, 'story', [other])).toMatchObject([
		{ state: 'readable', personId: null, signature: 'network' }
	]);
	expect(await world.db.select().from(story).where(eq(story.id, draft))).toEqual([]);
	expect(await world.db.select({ body: story.body }).from(story).where(eq(story.id, alone))).toEqual([{ body: '' }]);
});

test('who goes no longer sits, weaves or is asked, and the team keeps a contact', async () => {
	const { id, me, mate, team } = await someoneKnown();
	const waiting = [weaverInvitation, weavingRequest, weaverHere];
	const [woven] = await world.db.select({ id: jointText.id }).from(jointText);
	for (const one of waiting)
		await world.db.insert(one).values({ jointTextId: woven?.id ?? '', personId: id, at: world.clock });
	await deleteAccount(me, 'let-stand');
	for (const one of waiting) expect(await world.db.select().from(one)).toEqual([]);
	expect(await world.db.select({ until: seat.until }).from(seat)).toEqual([{ until: world.clock }]);
	expect(await world.db.select({ leftAt: maker.leftAt }).from(maker)).toEqual([{ leftAt: world.clock }]);
	expect(await world.db.select({ yes: ask.yes, words: ask.words }).from(ask)).toEqual([{ yes: false, words: '' }]);
	expect(await world.db.select({ words: concern.words, by: concern.raisedBy }).from(concern)).toEqual([
		{ words: null, by: null }
	]);
	world.clock = new Date(world.clock.getTime() + 1000);
	const { people } = await showOrganisation(await world.as(mate), team);
	expect(people).toMatchObject([{ id: mate, contact: true }]);
	expect(people?.some((one) => one.id === id)).toBe(false);
});

test('when something goes wrong half way, nothing has happened', async () => {
	const { me, told, mate } = await someoneKnown();
	const broken = { ...me, later: () => Promise.reject(new Error('queue')) };
	await expect(deleteAccount(broken, 'take-back')).rejects.toThrow('queue');
	expect((await storiesById(await world.as(mate), [told])).get(told)?.state).toBe('readable');
	expect((await rowsWith(email)).length).toBeGreaterThan(0);
});

test('a guest has no account to delete', async () => {
	await expect(deleteAccount(world.asGuest(), 'take-back')).rejects.toThrow('care.delete-account');
});

test('whoever changes what they say of themselves lifts the veil over it', async () => {
	const id = await aPerson(world, { name: 'Anna', teams: [await aTeam(world)] });
	await world.db
		.insert(veil)
		.values({ wordsKind: 'person', wordsId: id, reason: 'cannot-stay', veiledAt: world.clock });
	await describeMe(await world.as(id), { name: 'Anna', about: '', mail: 'never' });
	expect(await world.db.select({ lifted: veil.liftedAt }).from(veil)).toEqual([{ lifted: null }]);
	await describeMe(await world.as(id), { name: 'Anna', about: 'Werkt in de wijk.', mail: 'never' });
	expect(await world.db.select({ lifted: veil.liftedAt }).from(veil)).toEqual([{ lifted: world.clock }]);
});

describe('who is the only one in the programme team', () => {
	const whoIsThere = async () =>
		(await world.db.select({ id: person.id }).from(person).where(eq(person.steward, true))).map(({ id }) => id);

	test('is told so, and goes only once they said that they know; who runs the server finds it in the log', async () => {
		const id = await aPerson(world, { steward: true });
		const context = await world.as(id);
		expect(await leavesNobodyBehind(context)).toBe(true);
		expect(await deleteAccount(context, 'let-stand')).toEqual({ ok: false, reason: 'last-steward' });
		expect(await whoIsThere()).toEqual([id]);
		const lines: string[] = [];
		const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
		const gone = await deleteAccount(context, 'let-stand', { knowsNobodyIsLeft: true });
		write.mockRestore();
		expect([gone, await whoIsThere()]).toEqual([{ ok: true, value: null }, []]);
		expect(lines.join('')).toContain('"event":"no-stewards"');
	});

	test('may be the second of two who go at once: of these the last one hears it', async () => {
		const both = [await aPerson(world, { steward: true }), await aPerson(world, { steward: true })];
		const contexts = await Promise.all(both.map((id) => world.as(id)));
		expect(await leavesNobodyBehind(contexts[0]!)).toBe(false);
		const gone = await Promise.all(contexts.map((context) => deleteAccount(context, 'let-stand')));
		expect(gone.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await whoIsThere()).toHaveLength(1);
	});

	test('hears nothing of it as somebody who is not in it', async () => {
		await aPerson(world, { steward: true });
		const context = await world.as(await aPerson(world));
		expect(await leavesNobodyBehind(context)).toBe(false);
		expect(await deleteAccount(context, 'let-stand')).toEqual({ ok: true, value: null });
	});
});
