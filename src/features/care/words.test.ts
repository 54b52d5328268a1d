import { expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import { circle, circleMember, circleNote, circleTask } from '#features/circles/circle.tables.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import { bringing, group, seat } from '#features/groups/group.tables.ts';
import { partnerPiece, relation } from '#features/groups/table-work.tables.ts';
import { message } from '#features/profiles/profile.tables.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import type { WordsKind } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { raiseConcern, showWords } from './care.server.ts';
import { carePath, enoughToVeil, isWordsKind, wordsKinds } from './words.ts';

const by = (raisedBy: string | null, byMember = true) => ({ raisedBy, byMember });

test.each([
	['one member', [by('a')], false],
	['the same member twice', [by('a'), by('a')], false],
	['a member and a guest', [by('a'), by(null, false)], false],
	['a member and a partner', [by('a'), by('b', false)], false],
	['a member and the writer', [by('a'), by('writer')], false],
	['two members', [by('a'), by('b')], true]
])('whether words are veiled after %s', (_, concerns, enough) => {
	expect(enoughToVeil(concerns, ['writer'])).toBe(enough);
});

test('an address for a kind of words that does not exist leads nowhere', () => {
	expect(['story', 'password', '__proto__', ''].map(isWordsKind)).toEqual([true, false, false, false]);
	expect(carePath('story', 'x')).toBe('/zorg/story/x');
});

const world = useWorld();

/** Something of every kind, as wide as the members where it can be. */
async function everything(): Promise<Record<WordsKind, string> & { table: string; teller: string }> {
	const { versionId, id: jointTextId, storyIds, voiceId, teller } = await aSharedThread(world, { audience: 'members' });
	const at = world.clock;
	const partnerId = await aTeam(world, { kind: 'partner' });
	const [table] = await world.db
		.insert(group)
		.values({ kind: 'table', name: 'Tafel', purpose: 'x', partnerId, begunAt: at })
		.returning();
	const [meeting] = await world.db
		.insert(gathering)
		.values({
			title: 'Koffie',
			form: 'online',
			startsAt: at,
			endsAt: at,
			plannedAt: at,
			changedAt: at,
			closedReason: 'x',
			...audienceToRow({ kind: 'members' })
		})
		.returning();
	const [brought] = await world.db
		.insert(bringing)
		.values({ groupId: table!.id, jointTextId, versionId, broughtAt: at, note: 'x' })
		.returning();
	const [subject] = await world.db.insert(theme).values({ title: 'Huis', description: 'x' }).returning();
	const conversation = {
		title: 'Ronde',
		language: 'nl',
		sourceName: 'x',
		licence: 'x',
		contentHash: 'x',
		importedAt: at
	};
	const [held] = await world.db
		.insert(round)
		.values({ ...conversation, ...audienceToRow({ kind: 'members' }) })
		.returning();
	const [said] = await world.db
		.insert(statement)
		.values({ roundId: held!.id, number: 1, body: 'x', language: 'nl', moderated: true, writtenAt: at })
		.returning();
	const [related] = await world.db.insert(relation).values({ partnerId, number: 1, words: 'x', at }).returning();
	const piece = { kind: 'draft', title: 'x', body: 'x', organisationId: partnerId, at } as const;
	const [put] = await world.db
		.insert(partnerPiece)
		.values({ ...piece, audience: 'public', groupId: table!.id })
		.returning();
	const [resident] = await world.db
		.insert(residentWords)
		.values({ storyId: storyIds[0]!, words: 'x', audience: 'members', agreedAt: at })
		.returning();
	const about = { kind: 'learning', name: 'Kring', purpose: 'x', joining: 'open', showsPeople: false } as const;
	const [around] = await world.db
		.insert(circle)
		.values({ ...about, ...audienceToRow({ kind: 'members' }), begunAt: at })
		.returning();
	const [note] = await world.db.insert(circleNote).values({ circleId: around!.id, body: 'x', at }).returning();
	const [task] = await world.db.insert(circleTask).values({ circleId: around!.id, words: 'x', at }).returning();
	const [answered] = await world.db
		.insert(pulse)
		.values({ personId: teller, year: 2026, words: 'x', readers: 'members', answeredAt: at, changedAt: at })
		.returning();
	const [sent] = await world.db
		.insert(message)
		.values({ fromId: teller, toId: await aPerson(world), words: 'x', at })
		.returning();
	return {
		story: storyIds[0]!,
		response: voiceId,
		statement: said!.id,
		round: held!.id,
		'joint-text-version': versionId,
		bringing: brought!.id,
		theme: subject!.id,
		group: table!.id,
		gathering: meeting!.id,
		organisation: partnerId,
		person: teller,
		relation: related!.id,
		'partner-piece': put!.id,
		'resident-words': resident!.id,
		circle: around!.id,
		'circle-note': note!.id,
		'circle-task': task!.id,
		pulse: answered!.id,
		message: sent!.id,
		table: table!.id,
		teller
	};
}

const reads = (context: Context, kind: WordsKind, id: string) =>
	showWords(context, kind, id).then(
		() => true,
		() => false
	);
const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.7' };
const forEveryone: readonly WordsKind[] = ['theme', 'group', 'organisation', 'relation', 'partner-piece'];

test('a member can say of words of every kind that something is wrong with them', async () => {
	const all = await everything();
	// A message is for two people only: reported-messages.test.ts.
	for (const kind of wordsKinds.filter((one) => one !== 'message')) {
		// Somebody else each time: nobody does this so often in one hour.
		const id = await aPerson(world, { teams: [await aTeam(world)] });
		const came = { circleId: all.circle, personId: id, how: 'asked', at: world.clock, since: world.clock } as const;
		if (kind === 'circle-note' || kind === 'circle-task') await world.db.insert(circleMember).values(came);
		const member = await world.as(id);
		expect([
			kind,
			await raiseConcern(member, { kind, id: all[kind], reason: 'cannot-stay', words: '' }, limits)
		]).toEqual([kind, { ok: true, value: { veiled: false } }]);
	}
});

test('guests, partners and newcomers find of each kind only what is for everyone', async () => {
	const all = await everything();
	const newcomer = await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] }));
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	for (const outsider of [world.asGuest(), newcomer, partner]) {
		const found = [];
		for (const kind of wordsKinds) if (await reads(outsider, kind, all[kind])) found.push(kind);
		expect(found.sort()).toEqual([...forEveryone].sort());
	}
});

test('who sits at the table where a thread lies can speak up about it, without being a member', async () => {
	const all = await everything();
	const host = await aPerson(world, { teams: [all.organisation] });
	const taken = {
		groupId: all.table,
		personId: host,
		side: 'host',
		practice: 'x',
		offeredAt: world.clock,
		since: world.clock
	} as const;
	await world.db.insert(seat).values(taken);
	const seated = await world.as(host);
	expect(await reads(seated, 'joint-text-version', all['joint-text-version'])).toBe(true);
	expect(await reads(seated, 'bringing', all.bringing)).toBe(true);
	expect(await reads(seated, 'story', all.story)).toBe(false);
});

test('a guest who reads a quote can speak up about its story, and learns nothing more of it', async () => {
	const all = await everything();
	const agreed = {
		subjectKind: 'story',
		subjectId: all.story,
		words: 'x',
		jointTextId: 'x',
		askedAt: world.clock,
		yes: true
	} as const;
	await world.db.insert(ask).values({ ...agreed, ownerId: all.teller, ...audienceToRow({ kind: 'public' }) });
	expect((await showWords(world.asGuest(), 'story', all.story)).words).toBeNull();
	expect(await reads(world.asGuest(), 'response', all.response)).toBe(false);
});
