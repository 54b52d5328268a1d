import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettingStand } from '#features/example-network/deciding.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { compareVersions } from '#features/joint-texts/comparing.server.ts';
import { limits } from '#features/joint-texts/joint-text.ts';
import { showText } from '#features/joint-texts/joint-texts.server.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import { inviteWeaver, weaveAlong, workOnNext } from '#features/joint-texts/makers.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import * as weaving from '#features/joint-texts/weaving.server.ts';
import type { Context } from '#platform/context.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { addMission, missionForSheet, ownText } from './mission.server.ts';
import { inPassages } from './passages.ts';

const world = useWorld();
const first = '# Waarom\n\nLeden trekken samen op.\n\n- Ze hebben een huis\n\n## Hoe\n\nVanuit de praktijk.';
const add = (body: string, datedOn = '2023-11-28') =>
	addMission(world.db, { body, datedOn, discussedBy: 'besproken in het bestuur' }, world.clock);

async function read(context: Context, number?: number): Promise<ShownText> {
	const { shown } = await ownText(context);
	const text = await showText(context, shown?.id ?? '', number);
	if ('beingWoven' in text) throw new Error('not shared yet');
	return text;
}

test('what the board discussed stands as a version of its own text, dated that day, with where it was made and no makers', async () => {
	expect(await add(first)).toEqual({ ok: true, value: { number: 1 } });
	expect(await add(first)).toEqual({ ok: false, reason: 'same-as-before' });
	expect(await add(' \n')).toEqual({ ok: false, reason: 'empty' });
	const { version, makers, sentences } = await read(world.asGuest());
	expect(version).toMatchObject({ number: 1, title: 'Waarom', reason: 'besproken in het bestuur' });
	expect(version.sharedAt?.toISOString()).toContain('2023-11-28');
	expect(makers).toEqual([]);
	expect(sentences.map(({ body }) => body)).toEqual([
		'Leden trekken samen op.',
		'- Ze hebben een huis',
		'## Hoe',
		'Vanuit de praktijk.'
	]);
});

test('a sheet carries its first paragraph as everyone reads it', async () => {
	expect(await missionForSheet(world.asGuest())).toBeNull();
	await add('Oud.');
	await add('## Waarom\n\n- een lijst\n\nWij *trekken*\nsamen op.\n\nMeer.', '2025-03-01');
	expect(await missionForSheet(world.asGuest())).toMatchObject({ number: 2, summary: 'Wij trekken samen op.' });
});

/** Two members of two teams write on: version 2, with a story under a sentence and a voice that differs from it. */
async function membersWriteOn() {
	const [one, other] = [
		await aPerson(world, { teams: [await aTeam(world)] }),
		await aPerson(world, { teams: [await aTeam(world)] })
	];
	const [anna, bo] = [await world.as(one), await world.as(other)];
	const storyId = await aToldStory(world, anna, { kind: 'members' });
	const differing = { answer: 'different' as const, words: 'Bij ons bleef hij.', signature: 'team' as const };
	await answerStory(bo, storyId, { ...differing, language: 'nl', decide: lettingStand });
	const { id } = await read(anna);
	expect(await workOnNext(anna, id)).toBe(true);
	await inviteWeaver(anna, id, other);
	await weaveAlong(bo, id);
	await weaving.beginVersion(anna, id);
	await weaving.layOn(anna, id, { kind: 'story', ref: storyId });
	const page = async () => {
		const shown = await showWeaving(anna, id);
		if (shown.role !== 'weaver' || !shown.working) throw new Error('nothing is being woven');
		return { ...shown, working: shown.working };
	};
	const before = await page();
	const sentence = before.working.sentences[0]!;
	await weaving.attachSource(anna, id, { sentence: sentence.id, material: before.material[0]!.id, quote: '' });
	const { working } = await page();
	const shared = await shareVersion(anna, id, {
		reason: 'Met een verhaal erbij.',
		audience: 'public',
		seen: working.seen
	});
	expect(shared).toMatchObject({ ok: true, value: { number: 2 } });
	return { id, anna, bo };
}

test('any member works on its next version at once, and it is compared with the board’s without marks', async () => {
	await add(first);
	const { id, anna } = await membersWriteOn();
	expect(await read(anna)).toMatchObject({ version: { number: 2 }, isWeaver: true });
	expect((await read(anna, 1)).sentences).toHaveLength(4);
	await add(`${first}\n\nIn een dialoog.`, '2026-01-01');
	const { comparison } = await compareVersions(world.asGuest(), id, { from: 1, to: 3 });
	expect(comparison?.sentences.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same', 'new']);
	expect(comparison?.sentences.map(({ words }) => words.map((one) => one.words).join(''))).toContain('Hoe');
});

test('a version of the board drops no voice that members carried, and keeps sources under what stayed', async () => {
	await add(first);
	const { anna } = await membersWriteOn();
	const voices = async () => (await read(anna)).sentences.flatMap((one) => one.voices.map(({ words }) => words));
	expect(await voices()).toEqual(['Bij ons bleef hij.']);
	await add(`${first}\n\nMeer.`, '2026-01-01');
	expect((await read(anna)).version.number).toBe(3);
	expect((await read(anna)).sentences[0]?.sources).toHaveLength(1);
	expect(await voices()).toEqual(['Bij ons bleef hij.']);
	await add('Heel anders.', '2026-02-01');
	expect(await voices()).toEqual(['Bij ons bleef hij.']);
});

test('there is one: who wants it otherwise works on its next version', async () => {
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	expect(await ownText(member)).toEqual({ shown: null, woven: null, mayBegin: true });
	await add(first);
	expect(await ownText(member)).toMatchObject({ shown: { number: 1 }, mayBegin: false });
	expect((await ownText(world.asGuest())).mayBegin).toBe(false);
});

test('a text in markdown keeps every word, in passages that can each be changed', () => {
	const { sentences } = inPassages('## Hoe\n\nWij *werken* samen.\n\n---\n\n1. Eén\n2. Twee', limits);
	expect(sentences).toEqual(['Wij werken samen.', '- Eén', '- Twee']);
	const text = readFileSync('README.md', 'utf8');
	const wordsIn = (some: string) => some.match(/\p{L}+/gu) ?? [];
	const { title, sentences: all } = inPassages(text, limits);
	expect(wordsIn([title, ...all].join(' '))).toEqual(wordsIn(text));
});

test('a paragraph that is too long becomes several, of whole sentences', () => {
	const long = Array.from({ length: 30 }, (_, i) => `Dit is zin nummer ${i} van een lang stuk.`).join(' ');
	const { sentences, summary } = inPassages(long, limits);
	expect(sentences.length).toBeGreaterThan(1);
	expect(sentences.every((one) => one.length <= limits.sentence && one.endsWith('.'))).toBe(true);
	expect(sentences.join(' ')).toBe(long);
	expect(summary.length).toBeLessThanOrEqual(limits.summary);
});
