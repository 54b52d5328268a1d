import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { jointText, maker, sentence, source, version } from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aSecondLook, aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld, wholeDatabase } from '../../testing/world.ts';
import { editKey, fingerprint, type DraftInput } from './draft.ts';
import {
	draftsOf,
	editStory,
	listStories,
	myStory,
	saveDraft,
	showEdit,
	showStory,
	storiesById,
	storyVersions,
	takeBackStory,
	widenStory
} from './stories.server.ts';

const world = useWorld();
const bsn = '123456782';

const aDraft = (given: Partial<DraftInput> = {}): DraftInput => ({
	draftKey: 'sleutel-van-een-tab',
	id: null,
	revision: 0,
	title: '',
	body: 'Ze belde op een dinsdag.',
	kind: 'experience',
	themeIds: [],
	language: 'nl',
	allowedNumbers: [],
	...given
});

async function save(context: Context, given: Partial<DraftInput>) {
	const kept = await saveDraft(context, aDraft(given));
	if (!kept.ok) throw new Error(kept.reason);
	return kept.value;
}

const told = (context: Context, audience: Audience, given: Parameters<typeof aToldStory>[3] = {}) =>
	aToldStory(world, context, audience, given);

/** Jet tells from her team; the others look on. */
async function cast() {
	const [team, other] = [await aTeam(world, { name: 'De Kreek' }), await aTeam(world)];
	const fresh = await aTeam(world, { greeted: false });
	const municipality = await aTeam(world, { kind: 'partner' });
	const jet = await aPerson(world, { name: 'Jet', teams: [team] });
	const viewers = {
		jet: await world.as(jet),
		mate: await world.as(await aPerson(world, { teams: [team] })),
		member: await world.as(await aPerson(world, { teams: [other] })),
		steward: await world.as(await aPerson(world, { steward: true })),
		newcomer: await world.as(await aPerson(world, { teams: [fresh] })),
		partner: await world.as(await aPerson(world, { teams: [municipality] })),
		guest: world.asGuest()
	};
	return { team, jet, viewers };
}

type Someone = keyof Awaited<ReturnType<typeof cast>>['viewers'];
const all: Someone[] = ['jet', 'mate', 'member', 'steward', 'newcomer', 'partner', 'guest'];

test.each<[string, Someone[]]>([
	['self', ['jet']],
	['team', ['jet', 'mate']],
	['members', ['jet', 'mate', 'member', 'steward']],
	['public', all]
])('a story for %s is read, found and listed by exactly those people', async (kind, readers) => {
	const { team, viewers } = await cast();
	const audience = kind === 'team' ? { kind, organisationId: team } : ({ kind } as Audience);
	const id = await told(viewers.jet, audience as Audience);
	for (const someone of all) {
		const context = viewers[someone];
		const readable = readers.includes(someone);
		const view = (await storiesById(context, [id])).get(id);
		expect([someone, view?.body ?? null]).toEqual([someone, readable ? 'Ze belde op een dinsdag.' : null]);
		expect([someone, view?.signedAs.team ?? null]).toEqual([someone, readable && kind !== 'self' ? 'De Kreek' : null]);
		const listed = await listStories(context);
		expect([someone, listed.stories.length]).toEqual([someone, readable && kind !== 'self' ? 1 : 0]);
		if (readable) await showStory(context, id);
		else await expect(showStory(context, id)).rejects.toThrow('story');
	}
});

test("somebody else's draft does not exist", async () => {
	const { viewers } = await cast();
	const { id } = await save(viewers.jet, {});
	expect((await storiesById(viewers.steward, [id])).size).toBe(0);
	await expect(myStory(viewers.mate, id)).rejects.toThrow('story');
});

test('an audience that was not offered is refused: another team; and everyone before a colleague read it', async () => {
	const { viewers } = await cast();
	const { id } = await save(viewers.jet, {});
	const choice = { signature: 'team' as const, organisationId: null };
	const elsewhere: Audience = { kind: 'team', organisationId: await aTeam(world) };
	expect(await widenStory(viewers.jet, id, { ...choice, audience: elsewhere })).toEqual({
		ok: false,
		reason: 'not-offered'
	});
	expect(await widenStory(viewers.jet, id, { ...choice, audience: { kind: 'public' } })).toEqual({
		ok: false,
		reason: 'needs-eyes'
	});
	await expect(widenStory(viewers.mate, id, { ...choice, audience: { kind: 'members' } })).rejects.toThrow('story');
});

test('a partner can tell, and not to the members', async () => {
	const { viewers } = await cast();
	const { id } = await save(viewers.partner, {});
	const choice = { audience: { kind: 'members' } as const, signature: 'team' as const, organisationId: null };
	expect(await widenStory(viewers.partner, id, choice)).toEqual({ ok: false, reason: 'not-offered' });
});

test('who narrows a story takes it out of sight of the others', async () => {
	const { viewers } = await cast();
	const id = await told(viewers.jet, { kind: 'members' });
	await widenStory(viewers.jet, id, { audience: { kind: 'self' }, signature: 'team', organisationId: null });
	expect((await storiesById(viewers.member, [id])).get(id)).toMatchObject({
		state: 'hidden',
		body: null,
		toldAt: null
	});
});

test('a repeated first save makes one draft, also when the first answer got lost', async () => {
	const { viewers } = await cast();
	const first = await save(viewers.jet, { body: 'een' });
	const again = await save(viewers.jet, { body: 'een twee', unconfirmed: [fingerprint({ title: '', body: 'een' })] });
	expect(again).toMatchObject({ id: first.id, revision: 2, otherTab: false });
	expect(await draftsOf(viewers.jet)).toHaveLength(1);
});

test('the newer of two tabs never overwrites the other: both are kept', async () => {
	const { viewers } = await cast();
	const { id, revision } = await save(viewers.jet, { body: 'begin' });
	await save(viewers.jet, { id, revision, body: 'begin, eerste tab' });
	const second = await save(viewers.jet, { id, revision, body: 'begin, tweede tab' });
	expect(second).toMatchObject({ otherTab: true, revision: 1 });
	const next = await save(viewers.jet, {
		id: second.id,
		revision: 1,
		draftKey: 'sleutel-van-twee',
		body: 'begin, tweede tab en verder'
	});
	expect(next).toMatchObject({ id: second.id, otherTab: false });
	expect((await draftsOf(viewers.jet)).map(({ headline }) => headline).sort()).toEqual([
		'begin, eerste tab',
		'begin, tweede tab en verder'
	]);
});

test('two tabs that save at the same moment are both kept', async () => {
	const { viewers } = await cast();
	const { id, revision } = await save(viewers.jet, { body: 'begin' });
	const saved = await Promise.all(['a', 'b', 'c'].map((body) => save(viewers.jet, { id, revision, body })));
	expect(new Set(saved.map((one) => one.id)).size).toBe(3);
	expect((await draftsOf(viewers.jet)).map(({ headline }) => headline).sort()).toEqual(['a', 'b', 'c']);
});

test('a tab that goes on typing in a draft that was told meanwhile changes nothing for its readers', async () => {
	const { viewers } = await cast();
	const { id, revision } = await save(viewers.jet, { body: 'verteld' });
	await widenStory(viewers.jet, id, { audience: { kind: 'members' }, signature: 'team', organisationId: null });
	expect((await save(viewers.jet, { id, revision, body: 'verder' })).otherTab).toBe(true);
	expect((await storiesById(viewers.member, [id])).get(id)?.body).toBe('verteld');
});

test('an empty page makes no draft, and a text that is too long is refused', async () => {
	const { viewers } = await cast();
	expect(await saveDraft(viewers.jet, aDraft({ body: ' \n' }))).toEqual({ ok: false, reason: 'empty' });
	expect(await saveDraft(viewers.jet, aDraft({ body: 'x'.repeat(20_001) }))).toEqual({ ok: false, reason: 'too-long' });
	await expect(saveDraft(world.asGuest(), aDraft())).rejects.toThrow('stories.tell');
});

test('an edit makes a version; the older one stays readable for who may read the story', async () => {
	const { viewers } = await cast();
	const id = await told(viewers.jet, { kind: 'members' }, { body: 'eerst' });
	const { story } = await myStory(viewers.jet, id);
	const draft = await save(viewers.jet, { draftKey: editKey(id), body: 'daarna' });
	expect((await storiesById(viewers.member, [id])).get(id)?.body).toBe('eerst');
	const edit = { ...aDraft({ id: draft.id, body: 'daarna' }), storyRevision: story.revision };
	expect(await editStory(viewers.jet, id, edit)).toEqual({ ok: true, value: { version: 2 } });
	expect((await storyVersions(viewers.member, id)).versions.map(({ body }) => body)).toEqual(['eerst', 'daarna']);
	await expect(storyVersions(viewers.guest, id)).rejects.toThrow('story');
	expect(await draftsOf(viewers.jet)).toEqual([]);
	await expect(editStory(viewers.mate, id, edit)).rejects.toThrow('story');
});

test('an edit from a page that was open before another edit is kept as a draft of its own', async () => {
	const { viewers } = await cast();
	const id = await told(viewers.jet, { kind: 'members' });
	const { story } = await myStory(viewers.jet, id);
	await editStory(viewers.jet, id, { ...aDraft({ body: 'tab een' }), storyRevision: story.revision });
	await save(viewers.jet, { draftKey: editKey(id), body: 'tab twee' });
	const late = await editStory(viewers.jet, id, { ...aDraft({ body: 'tab twee' }), storyRevision: story.revision });
	expect(late).toEqual({ ok: false, reason: 'other-tab' });
	expect((await draftsOf(viewers.jet)).map(({ headline, editOf }) => [headline, editOf])).toEqual([['tab twee', null]]);
});

test('veiled words are nowhere to be read, and older versions stay hidden once the writer changed them', async () => {
	const { viewers } = await cast();
	const id = await told(viewers.jet, { kind: 'public' }, { title: 'Herkenbaar', body: 'te herkenbaar' });
	world.clock = new Date(world.clock.getTime() + 1000);
	await world.db
		.insert(veil)
		.values({ wordsKind: 'story', wordsId: id, reason: 'recognisable', veiledAt: world.clock });
	for (const context of Object.values(viewers)) {
		expect((await storiesById(context, [id])).get(id)).toMatchObject({ state: 'veiled', title: null, body: null });
	}
	world.clock = new Date(world.clock.getTime() + 1000);
	const edit = await save(viewers.jet, { draftKey: editKey(id), body: 'veilig' });
	await aSecondLook(world, viewers.jet, edit.id);
	expect(await showEdit(viewers.jet, edit.id)).toMatchObject({ ok: true });
	expect((await storiesById(viewers.guest, [id])).get(id)).toMatchObject({ state: 'readable', body: 'veilig' });
	expect((await storyVersions(viewers.guest, id)).versions.map(({ body }) => body)).toEqual(['', 'veilig']);
});

async function aThreadQuoting(storyId: string, weaver: string, owner: string, quote: string) {
	const at = world.clock;
	const [text] = await world.db
		.insert(jointText)
		.values({ kind: 'thread', title: 'Draad', state: 'shared', begunAt: at })
		.returning();
	await world.db.insert(maker).values({ jointTextId: text!.id, personId: weaver, joinedAt: at });
	const [made] = await world.db
		.insert(version)
		.values({ jointTextId: text!.id, number: 1, title: 'Draad', audience: 'public', sharedAt: at })
		.returning();
	const [said] = await world.db.insert(sentence).values({ versionId: made!.id, position: 1, body: 'Zin.' }).returning();
	await world.db.insert(source).values({ sentenceId: said!.id, kind: 'story', refId: storyId, quote });
	await world.db.insert(ask).values({
		ownerId: owner,
		subjectKind: 'story',
		subjectId: storyId,
		words: quote,
		audience: 'public',
		jointTextId: text!.id,
		askedAt: at
	});
	return text!.id;
}

test('taking back a story erases its words everywhere, keeps its place, and asks its weavers to look again', async () => {
	const { viewers, jet } = await cast();
	const weaver = await aPerson(world);
	const id = await told(viewers.jet, { kind: 'members' }, { title: 'Kanariegeel', body: 'een ooievaar op het dak' });
	await editStory(viewers.jet, id, { ...aDraft({ title: 'Kanariegeel', body: 'twee ooievaars' }), storyRevision: 1 });
	await save(viewers.jet, { draftKey: editKey(id), body: 'drie ooievaars' });
	const threadId = await aThreadQuoting(id, weaver, jet, 'een ooievaar');
	await takeBackStory(viewers.jet, id);
	expect(await wholeDatabase(world.db)).not.toMatch(/ooievaar|kanariegeel/i);
	expect((await storiesById(viewers.guest, [id])).get(id)).toMatchObject({
		state: 'withdrawn',
		body: null,
		signedAs: { name: null, team: null }
	});
	expect(await world.db.select().from(notice)).toMatchObject([
		{ personId: weaver, kind: 'source-withdrawn', subjectId: threadId, aboutId: id }
	]);
	expect(world.jobs).toContain('deliver-notices');
	await expect(takeBackStory(viewers.mate, id)).rejects.toThrow('story');
});

test('a draft that is thrown away leaves nothing', async () => {
	const { viewers } = await cast();
	const { id } = await save(viewers.jet, { body: 'weg ermee' });
	await takeBackStory(viewers.jet, id);
	expect(await wholeDatabase(world.db)).not.toContain('weg ermee');
});

test('a BSN never reaches the database; the rest of the draft does, and "dit is geen BSN" is remembered', async () => {
	const { viewers } = await cast();
	const first = await save(viewers.jet, { title: `Over ${bsn}`, body: `Nummer ${bsn} en NL91 ABNA 0417 1643 00.` });
	expect(first).toMatchObject({ body: 'Nummer [nummer] en [nummer].', title: 'Over [nummer]' });
	expect(first.taken).toHaveLength(3);
	expect(await wholeDatabase(world.db)).not.toMatch(/123456782|0417/);
	await save(viewers.jet, { id: first.id, revision: 1, body: `Dossier ${bsn}.`, allowedNumbers: [bsn] });
	expect((await myStory(viewers.jet, first.id)).story).toMatchObject({
		body: `Dossier ${bsn}.`,
		allowedNumbers: [bsn]
	});
	const id = await told(viewers.jet, { kind: 'members' });
	const edit = { ...aDraft({ body: `Nummer ${bsn}` }), storyRevision: 1 };
	expect(await editStory(viewers.jet, id, edit)).toEqual({ ok: false, reason: 'blocked-number' });
});
