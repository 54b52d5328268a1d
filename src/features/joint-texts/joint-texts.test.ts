import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { answerStory, takeBackWords } from '#features/responses/responses.server.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import {
	answerText,
	contributorsOf,
	listThreads,
	myTexts,
	pageOfTexts,
	showText,
	versionForTable
} from './joint-texts.server.ts';
import { askOwners, shareVersion } from './sharing.server.ts';
import type { ShownText } from './shown-text.ts';
import { showWeaving } from './weaving-page.server.ts';
import type { WeavingPage } from './weaving-page.ts';
import * as makers from './makers.server.ts';
import { startText } from './starting.server.ts';
import * as weaving from './weaving.server.ts';
import { jointText, version } from './joint-text.tables.ts';

const world = useWorld();
const body = 'Ze werd achttien op een vrijdag.\nZe belt soms.';

const tell = (context: Context, audience: Audience, title: string): Promise<string> =>
	aToldStory(world, context, audience, { title, body });

async function differ(context: Context, story: string, words: string): Promise<string> {
	const form = { answer: 'different' as const, words, signature: 'team' as const, language: 'nl' };
	const outcome = await answerStory(context, story, form);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

async function loom(
	context: Context,
	id: string
): Promise<WeavingPage & { working: NonNullable<WeavingPage['working']> }> {
	const page = await showWeaving(context, id);
	if (page.role !== 'weaver' || !page.working) throw new Error('nothing is being woven');
	return { ...page, working: page.working };
}

async function share(
	context: Context,
	id: string,
	audience: 'public' | 'members' = 'public',
	reason = 'Eerste versie.'
) {
	const { working } = await loom(context, id);
	return shareVersion(context, id, { reason, audience, seen: working.seen });
}

async function read(context: Context, id: string, number?: number): Promise<ShownText> {
	const shown = await showText(context, id, number);
	if ('beingWoven' in shown) throw new Error('not shared yet');
	return shown;
}

async function cite(context: Context, id: string, sentence: string, story: string, quote = ''): Promise<string | null> {
	const piece = (await loom(context, id)).material.find(({ piece: { refId } }) => refId === story);
	const outcome = await weaving.attachSource(context, id, { sentence, material: piece?.id ?? '', quote });
	return outcome.ok ? null : outcome.reason;
}

/** Two weavers of two teams, three stories of two other tellers, one sentence that leans on all; ready to share. */
async function aThread(audience: Audience = { kind: 'members' }) {
	const [spoor, veste, oost] = [await aTeam(world, { name: 'Spoorzijde' }), await aTeam(world), await aTeam(world)];
	const [gino, samira, teller, other, sceptic] = await Promise.all(
		[[spoor], [veste], [spoor], [veste], [oost]].map(async (teams) => world.as(await aPerson(world, { teams })))
	);
	if (!gino || !samira || !teller || !other || !sceptic) throw new Error('nobody');
	const stories = [
		await tell(teller, audience, 'Een'),
		await tell(teller, audience, 'Twee'),
		await tell(other, audience, 'Drie')
	];
	const id = await startText(gino, 'thread', {
		from: null,
		title: 'Vaste gezichten',
		summary: 'De mens gaat weg.',
		theme: ''
	});
	const samiraId = samira.viewer.kind === 'person' ? samira.viewer.id : '';
	await makers.inviteWeaver(gino, id, samiraId);
	await makers.weaveAlong(samira, id);
	const added = await weaving.addSentence(gino, id, { body: 'Wie achttien wordt raakt iemand kwijt.', under: 0 });
	if (!added.ok) throw new Error(added.reason);
	for (const story of stories) {
		await weaving.layOn(gino, id, { kind: 'story', ref: story });
		await cite(gino, id, added.value, story);
	}
	return { id, gino, samira, teller, other, sceptic, stories, first: stories[0]!, sentence: added.value };
}

test('two weavers of two teams share a thread, and everyone whose words lay there hears once', async () => {
	const { id, gino, teller, other, sceptic, first, stories } = await aThread();
	const voice = await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	const left = await tell(other, { kind: 'members' }, 'Vier');
	await weaving.layOn(gino, id, { kind: 'story', ref: left });
	const laid = (await loom(gino, id)).material.find(({ piece }) => piece.refId === left)!;
	await weaving.takeOff(gino, id, laid.id, 'Een ander onderwerp.');
	expect(await share(gino, id)).toMatchObject({ ok: true, value: { number: 1 } });
	const told = await world.db.select().from(notice);
	const about = (aboutId: string) =>
		told
			.filter((one) => one.aboutId === aboutId && one.kind !== 'asked' && one.kind !== 'first-answer')
			.map(({ kind }) => kind);
	for (const piece of [...stories, voice]) expect(about(piece)).toEqual(['used']);
	expect(about(left)).toEqual(['left-out']);
	expect(world.jobs).toContain('deliver-notices');
	expect(teller.viewer.kind).toBe('person');
});

test('a second version says "used differently" to whose sentence changed, once, and leaves the first as it was', async () => {
	const { id, gino, samira, first } = await aThread();
	await share(gino, id);
	await weaving.beginVersion(samira, id);
	await weaving.beginVersion(gino, id);
	const { working } = await loom(samira, id);
	const [sentence] = working.sentences;
	await weaving.saveSentence(samira, id, {
		sentence: sentence!.id,
		body: 'Niemand blijft vanzelf.',
		revision: sentence!.revision
	});
	await share(samira, id, 'public', 'Scherper.');
	const kinds = (await world.db.select().from(notice).where(eq(notice.aboutId, first))).map(({ kind }) => kind);
	expect(kinds.sort()).toEqual(['used', 'used-differently']);
	expect((await read(world.asGuest(), id)).sentences[0]!.body).toBe('Niemand blijft vanzelf.');
	expect((await read(world.asGuest(), id, 1)).sentences[0]!.body).toBe('Wie achttien wordt raakt iemand kwijt.');
});

test('a thread that drops a differing voice cannot be shared; one button sets it back', async () => {
	const { id, gino, sceptic, first } = await aThread();
	await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	expect((await loom(gino, id)).working.toShare).toEqual(['missing-voice']);
	expect(await share(gino, id)).toEqual({ ok: false, reason: 'not-yet' });
	await weaving.addMissingVoices(gino, id);
	expect(await share(gino, id)).toMatchObject({ ok: true });
});

test('the voice of somebody in a smaller circle is dissent too, also for a weaver who cannot read the story', async () => {
	const { id, gino, samira, teller, sentence } = await aThread();
	const team = teller.viewer.kind === 'person' ? teller.viewer.organisationIds[0]! : '';
	const small = await tell(teller, { kind: 'team', organisationId: team }, 'Klein');
	await differ(gino, small, 'Zo was het niet.');
	await weaving.layOn(gino, id, { kind: 'story', ref: small });
	await cite(gino, id, sentence, small, 'Ze belt soms.');
	const seen = (await loom(samira, id)).working.sentences[0]!;
	expect(seen.voices).toMatchObject([{ standing: 'smaller', words: null }]);
	const source = seen.sources.find(({ refId }) => refId === small);
	expect(source).toMatchObject({ standing: 'smaller', title: null, path: null, quote: { state: 'smaller' } });
	expect(JSON.stringify(await showWeaving(samira, id))).not.toContain('Ze belt soms.');
});

test('a voice that an earlier version carried does not leave with its sentence', async () => {
	const { id, gino, sceptic, first } = await aThread();
	await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	await share(gino, id);
	await weaving.beginVersion(gino, id);
	const { working } = await loom(gino, id);
	const [sentence] = working.sentences;
	await weaving.addSentence(gino, id, { body: 'Wij denken dat blijven een afspraak is.', under: 0 });
	await weaving.removeSentence(gino, id, { sentence: sentence!.id, revision: sentence!.revision });
	expect((await loom(gino, id)).working.toShare).toContain('missing-voice');
	await weaving.addMissingVoices(gino, id);
	const after = (await loom(gino, id)).working;
	expect(after.toShare).not.toContain('missing-voice');
	expect(after.sentences[0]!.voices).toHaveLength(1);
});

test('a quote is not readable for a guest until its owner says yes, and no longer after no', async () => {
	const { id, gino, teller, first, sentence } = await aThread();
	expect(await cite(gino, id, sentence, first, 'Dit staat er niet.')).toBe('not-in-story');
	expect(await cite(gino, id, sentence, first, 'Ze belt  soms.')).toBe(null);
	expect((await loom(gino, id)).working.questions).toMatchObject({ unasked: 1 });
	await askOwners(gino, id, { kind: 'public' });
	await askOwners(gino, id, { kind: 'public' });
	const asked = await openAsksOf(teller);
	expect(asked).toMatchObject([{ words: 'Ze belt soms.', audience: { kind: 'public' } }]);
	await share(gino, id);
	expect(await openAsksOf(teller)).toHaveLength(1);
	const quoteFor = async (context: Context) => JSON.stringify(await showText(context, id)).includes('Ze belt soms.');
	expect(await quoteFor(world.asGuest())).toBe(false);
	expect(await quoteFor(gino)).toBe(true);
	await answerAsk(teller, asked[0]!.id, true);
	expect(await quoteFor(world.asGuest())).toBe(true);
	await answerAsk(teller, asked[0]!.id, false);
	expect(await quoteFor(world.asGuest())).toBe(false);
});

test('a story in a smaller circle counts, and is neither readable nor linked', async () => {
	const { id, gino, first } = await aThread();
	await share(gino, id);
	const [sentence] = (await read(world.asGuest(), id)).sentences;
	expect(sentence).toMatchObject({ stories: 3, teams: 2, stitch: 'sourced' });
	for (const source of sentence!.sources)
		expect(source).toMatchObject({ standing: 'smaller', title: null, path: null, signedAs: null });
	const [ours] = (await read(gino, id)).sentences;
	expect(ours!.sources.find(({ refId }) => refId === first)).toMatchObject({ standing: 'readable', title: 'Een' });
});

test('who told as "iemand uit het netwerk" is not told apart by their team in what a page is made from', async () => {
	const { gino, samira, teller, id } = await aThread();
	const [team] = teller.viewer.kind === 'person' ? teller.viewer.organisationIds : [];
	const hidden = await tell(teller, { kind: 'team', organisationId: team ?? '' }, 'Klein');
	await weaving.layOn(gino, id, { kind: 'story', ref: hidden });
	const text = (await loom(gino, id)).working.sentences[0]?.id ?? '';
	await cite(gino, id, text, hidden);
	await world.db.update(story).set({ signature: 'network' });
	const woven = JSON.stringify((await loom(samira, id)).working.sentences);
	expect((await share(samira, id)).ok).toBe(true);
	const shown = await read(gino, id);
	expect(shown.sentences[0]).toMatchObject({ stories: 4, teams: 2 });
	expect(woven + JSON.stringify([shown, await read(world.asGuest(), id)])).not.toContain(team);
});

test('a refused voice is carried as not public and still counts; sharing asks what was not asked; silence is no', async () => {
	const { id, gino, sceptic, first } = await aThread();
	await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	await share(gino, id);
	const voice = async (context: Context) => (await read(context, id)).sentences[0]!.voices[0]!;
	expect(await voice(world.asGuest())).toMatchObject({ standing: 'smaller', words: null, signedAs: null });
	expect(await voice(gino)).toMatchObject({ standing: 'readable', inOwnCircle: true });
	const [asked] = await openAsksOf(sceptic);
	await answerAsk(sceptic, asked!.id, false);
	expect(await voice(world.asGuest())).toMatchObject({ standing: 'smaller', words: null });
	const row = (await world.db.select().from(version).where(eq(version.number, 1)))[0]!;
	expect((await versionForTable(world.db, row.id))?.voiceCount).toBe(1);
	await answerAsk(sceptic, asked!.id, true);
	expect(await voice(world.asGuest())).toMatchObject({ standing: 'readable', words: 'Bij ons werkt de knip juist.' });
	expect((await voice(world.asGuest())).signedAs?.team).not.toBe(null);
});

test('a yes is for these words: when their owner writes others, the others wait for a yes of their own', async () => {
	const { id, gino, sceptic, first } = await aThread();
	await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	await share(gino, id);
	await answerAsk(sceptic, (await openAsksOf(sceptic))[0]!.id, true);
	await differ(sceptic, first, 'De directeur wil dit niet.');
	expect((await read(world.asGuest(), id)).sentences[0]!.voices[0]).toMatchObject({ standing: 'smaller', words: null });
});

test('a story that is taken back leaves a mark in every version, and its words nowhere', async () => {
	const { id, gino, teller, first, sentence } = await aThread({ kind: 'public' });
	await cite(gino, id, sentence, first, 'Ze belt soms.');
	await share(gino, id);
	await weaving.beginVersion(gino, id);
	await share(gino, id, 'public', 'Nog eens.');
	expect(JSON.stringify(await read(world.asGuest(), id))).toContain('Ze belt soms.');
	await takeBackStory(teller, first);
	for (const number of [1, 2]) {
		const shown = await read(world.asGuest(), id, number);
		expect(JSON.stringify(shown)).not.toContain('Ze belt soms.');
		expect(shown.sentences[0]!.sources.find(({ refId }) => refId === first)).toMatchObject({ standing: 'withdrawn' });
		expect(shown.sentences[0]!.stories).toBe(2);
	}
});

test('a voice its owner takes back leaves a mark in the shared version and need not be in the next', async () => {
	const { id, gino, sceptic, first } = await aThread({ kind: 'public' });
	const voice = await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	await share(gino, id);
	await takeBackWords(sceptic, voice);
	expect((await read(world.asGuest(), id)).sentences[0]!.voices[0]).toMatchObject({
		standing: 'withdrawn',
		words: null
	});
	await weaving.beginVersion(gino, id);
	expect((await loom(gino, id)).working.toShare).toEqual([]);
});

test('veiled words are hidden in the thread, also those their owner said yes to; a veiled version shows its place only', async () => {
	const { id, gino, teller, first, sentence } = await aThread();
	await cite(gino, id, sentence, first, 'Ze belt soms.');
	await share(gino, id);
	await answerAsk(teller, (await openAsksOf(teller))[0]!.id, true);
	const hide = (wordsKind: 'story' | 'joint-text-version', wordsId: string) =>
		world.db.insert(veil).values({ wordsKind, wordsId, reason: 'recognisable', veiledAt: world.clock });
	await hide('story', first);
	expect(JSON.stringify(await read(world.asGuest(), id))).not.toContain('Ze belt soms.');
	const [row] = await world.db
		.select()
		.from(version)
		.where(and(eq(version.jointTextId, id), eq(version.number, 1)));
	await hide('joint-text-version', row!.id);
	const shown = await read(world.asGuest(), id);
	expect(shown.version).toMatchObject({ veiled: true, title: '', summary: '' });
	expect(shown.sentences).toEqual([]);
});

test('of two who begin the living text of the members at once, one does and the other hears that it is there', async () => {
	const begin = async () => {
		const someone = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
		return () => startText(someone, 'meaning', { from: null, title: 'Sterk', summary: '', theme: '' });
	};
	const begun = await Promise.allSettled([await begin(), await begin()].map((press) => press()));
	expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('what is being woven is not there for others: not by its address, not by a version, not in a list', async () => {
	const { id, gino, sceptic } = await aThread();
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const steward = await world.as(await aPerson(world, { steward: true }));
	for (const context of [world.asGuest(), sceptic, partner, steward]) {
		await expect(showText(context, id)).rejects.toThrow('joint-text');
		await expect(showText(context, id, 1)).rejects.toThrow('joint-text');
		await expect(showWeaving(context, id)).rejects.toThrow('joint-text');
		await expect(weaving.addSentence(context, id, { body: 'Ook dit.', under: 0 })).rejects.toThrow('joint-text');
		expect(await listThreads(context)).toEqual([]);
		expect(await myTexts(context)).toEqual([]);
	}
	expect(await showText(gino, id)).toMatchObject({ beingWoven: true, title: 'Vaste gezichten' });
	await share(gino, id);
	await weaving.beginVersion(gino, id);
	const { working } = await loom(gino, id);
	await weaving.saveSentence(gino, id, { sentence: working.sentences[0]!.id, body: 'Nog geheim.', revision: 1 });
	expect(JSON.stringify(await read(world.asGuest(), id))).not.toContain('Nog geheim.');
	await expect(showText(world.asGuest(), id, 2)).rejects.toThrow('joint-text');
});

test('many threads come a page at a time, the last shared first, and for everybody only what they may read', async () => {
	const { sceptic } = await aThread();
	const shared: string[] = [];
	for (let count = 0; count < 32; count++) {
		world.clock = new Date(world.clock.getTime() + 60_000);
		const [row] = await world.db
			.insert(jointText)
			.values({ kind: 'thread', title: `Draad ${count}`, state: 'shared', begunAt: world.clock })
			.returning({ id: jointText.id });
		await world.db.insert(version).values({
			jointTextId: row!.id,
			number: 1,
			title: `Draad ${count}`,
			sharedAt: world.clock,
			audience: count === 31 ? 'members' : 'public'
		});
		shared.unshift(`Draad ${count}`);
	}
	const titles = async (context: Context, page: number) => {
		const { texts, hasMore } = await pageOfTexts(context, { kind: 'thread', page });
		return [texts.map(({ title }) => title), hasMore];
	};
	expect(await titles(sceptic, 1)).toEqual([shared.slice(0, 30), true]);
	expect(await titles(sceptic, 2)).toEqual([shared.slice(30), false]);
	expect(await titles(world.asGuest(), 1)).toEqual([shared.slice(1, 31), true]);
	expect(await titles(world.asGuest(), 2)).toEqual([shared.slice(31), false]);
	expect(await titles(sceptic, 3)).toEqual([[], false]);
});

test('a thread for members is not there for guests and partners', async () => {
	const { id, gino, sceptic } = await aThread();
	await share(gino, id, 'members');
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	for (const context of [world.asGuest(), partner]) {
		await expect(showText(context, id)).rejects.toThrow('joint-text');
		await expect(
			answerText(context, id, { answer: 'recognise', words: '', signature: 'team', language: 'nl' })
		).rejects.toThrow('joint-text');
		expect(await listThreads(context)).toEqual([]);
	}
	expect(await listThreads(sceptic)).toMatchObject([{ id, number: 1 }]);
});

test('of two weavers who change one sentence at once, the second is told and nothing is overwritten', async () => {
	const { id, gino, samira, sentence } = await aThread();
	expect(await weaving.saveSentence(gino, id, { sentence, body: 'Van Gino.', revision: 1 })).toMatchObject({
		ok: true
	});
	expect(await weaving.saveSentence(samira, id, { sentence, body: 'Van Samira.', revision: 1 })).toEqual({
		ok: false,
		reason: 'changed-meanwhile'
	});
	expect((await loom(gino, id)).working.sentences[0]!.body).toBe('Van Gino.');
});

test('a weaver shares what they saw, not what somebody changed a moment ago', async () => {
	const { id, gino, samira, sentence } = await aThread();
	const { working } = await loom(gino, id);
	await weaving.saveSentence(samira, id, { sentence, body: 'Heel iets anders.', revision: 1 });
	expect(await shareVersion(gino, id, { reason: 'Eerste.', audience: 'public', seen: working.seen })).toEqual({
		ok: false,
		reason: 'changed-meanwhile'
	});
});

test('material that is cited is not taken off, and a draft or a story they cannot read is nobody’s material', async () => {
	const { id, gino, sceptic, first } = await aThread();
	const laid = (await loom(gino, id)).material.find(({ piece }) => piece.refId === first)!;
	expect(await weaving.takeOff(gino, id, laid.id, 'Toch niet.')).toEqual({ ok: false, reason: 'still-cited' });
	const team = sceptic.viewer.kind === 'person' ? sceptic.viewer.organisationIds[0]! : '';
	const small = await tell(sceptic, { kind: 'team', organisationId: team }, 'Klein');
	expect(await weaving.layOn(gino, id, { kind: 'story', ref: small })).toEqual({ ok: false, reason: 'not-readable' });
});

test('only a member is asked to weave along, and says yes in person', async () => {
	const { id, gino, sceptic } = await aThread();
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	expect(await makers.inviteWeaver(gino, id, partner)).toEqual({ ok: false, reason: 'not-a-member' });
	await expect(makers.weaveAlong(sceptic, id)).rejects.toThrow('joint-text');
	await makers.inviteWeaver(gino, id, sceptic.viewer.kind === 'person' ? sceptic.viewer.id : '');
	expect(await showWeaving(sceptic, id)).toMatchObject({ role: 'invited', title: 'Vaste gezichten' });
	expect(JSON.stringify(await showWeaving(sceptic, id))).not.toContain('Wie achttien wordt');
	await makers.weaveAlong(sceptic, id);
	expect((await loom(sceptic, id)).weavers).toHaveLength(3);
});

test('contributors are the owners of the stories and voices in a version, each piece once', async () => {
	const { id, gino, sceptic, first, stories } = await aThread();
	const voice = await differ(sceptic, first, 'Bij ons werkt de knip juist.');
	await weaving.addMissingVoices(gino, id);
	await share(gino, id);
	const [row] = await world.db.select().from(version).where(eq(version.jointTextId, id));
	expect((await contributorsOf(world.db, row!.id)).map(({ aboutId }) => aboutId).sort()).toEqual(
		[...stories, voice].sort()
	);
});
