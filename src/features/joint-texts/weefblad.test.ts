import { expect, test } from 'vitest';
import { minutes } from '#kernel/moments.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { AttachedSource } from './joint-text.forms.ts';
import { whoIsHere } from './here.server.ts';
import { inviteWeaver, weaveAlong } from './makers.server.ts';
import { everything, matching } from './material.ts';
import { sentencesIn } from './piece.ts';
import { openPiece } from './piece.server.ts';
import { standsIn } from './joint-text.ts';
import { startText } from './starting.server.ts';
import { showWeaving } from './weaving-page.server.ts';
import * as weaving from './weaving.server.ts';
import * as v from 'valibot';

const world = useWorld();
const body = 'Ze werd achttien op een vrijdag. ‘Bel je nog?’ vroeg ze.\n\nIk heb niet gebeld.';

test('every sentence that is offered stands in the story exactly like that', () => {
	const sentences = sentencesIn(body).flat();
	expect(sentences.length).toBeGreaterThan(2);
	expect(sentences.filter((sentence) => !standsIn(sentence, body))).toEqual([]);
});

test('a sentence that was chosen counts when nothing was typed, and typed words go first', () => {
	const form = { sentence: 'a2', material: 'b2', picked: 'Ze werd achttien op een vrijdag.' };
	expect(v.parse(AttachedSource, form).quote).toBe('Ze werd achttien op een vrijdag.');
	expect(v.parse(AttachedSource, { ...form, quote: 'Ik heb niet gebeld.' }).quote).toBe('Ik heb niet gebeld.');
});

test.each([
	['all words, without accents', { words: 'cafe vrijdag' }, ['a']],
	['one kind', { kind: 'voice' as const }, ['b']],
	['what stands with no sentence yet', { loose: true }, ['b', 'c']],
	['nothing asked', {}, ['a', 'b', 'c']]
])('among much material a piece is found by %s', (_, asked, found) => {
	const pieces = [
		{ kind: 'story' as const, refId: 'a', words: 'Vrijdag in het café.' },
		{ kind: 'voice' as const, refId: 'b', words: 'Zaterdag.' },
		{ kind: 'story' as const, refId: 'c', words: 'Zondag.' }
	];
	const read = {
		wordsOf: (one: (typeof pieces)[number]) => one.words,
		isCited: (one: { refId: string }) => one.refId === 'a'
	};
	expect(matching(pieces, { ...everything, ...asked }, read).map(({ refId }) => refId)).toEqual(found);
});

async function aLoom() {
	const [one, two] = [await aTeam(world), await aTeam(world)];
	const samiraId = await aPerson(world, { name: 'Samira', teams: [two] });
	const [gino, samira] = [await world.as(await aPerson(world, { teams: [one] })), await world.as(samiraId)];
	const story = await aToldStory(world, gino, { kind: 'team', organisationId: one }, { title: 'Achttien', body });
	const id = await startText(gino, 'thread', {
		title: 'Wie blijft',
		summary: 'x',
		theme: '',
		from: { kind: 'story', ref: story }
	});
	await inviteWeaver(gino, id, samiraId);
	await weaveAlong(samira, id);
	const page = await showWeaving(gino, id);
	return { id, gino, samira, piece: page.role === 'weaver' ? page.material[0]!.id : '' };
}

test('a piece is opened whole by who may read it; to another weaver it only lies there', async () => {
	const { id, gino, samira, piece } = await aLoom();
	expect((await openPiece(gino, id, piece))?.paragraphs.flat()).toContain('Ik heb niet gebeld.');
	expect(await openPiece(samira, id, piece)).toBeNull();
	await expect(openPiece(await world.as(await aPerson(world)), id, piece)).rejects.toThrow('joint-text');
	// Words of it are not found either by who may not read it.
	const sought = { ...everything, words: 'vrijdag' };
	const found = async (context: typeof gino) => {
		const page = await showWeaving(context, id, sought);
		return page.role === 'weaver' ? page.found : null;
	};
	expect([await found(gino), await found(samira)]).toEqual([1, 0]);
});

test('weavers see who else is there now, and nobody else sees it', async () => {
	const { id, gino, samira } = await aLoom();
	expect(await whoIsHere(samira, id)).toEqual([]);
	expect(await whoIsHere(gino, id)).toEqual(['Samira']);
	world.clock = new Date(world.clock.getTime() + minutes(11));
	expect(await whoIsHere(gino, id)).toEqual([]);
	await expect(whoIsHere(await world.as(await aPerson(world)), id)).rejects.toThrow('joint-text');
});

test('two weavers who change different sentences at once both keep their work; on one sentence the second is told', async () => {
	const { id, gino, samira } = await aLoom();
	const add = async (words: string) => {
		const added = await weaving.addSentence(gino, id, { body: words, under: 0 });
		return added.ok ? added.value : '';
	};
	const [first, second] = [await add('Eén.'), await add('Twee.')];
	const both = await Promise.all([
		weaving.saveSentence(gino, id, { sentence: first, revision: 1, body: 'Eén, door Gino.' }),
		weaving.saveSentence(samira, id, { sentence: second, revision: 1, body: 'Twee, door Samira.' })
	]);
	expect(both.map(({ ok }) => ok)).toEqual([true, true]);
	const late = await weaving.saveSentence(samira, id, { sentence: first, revision: 1, body: 'Eén, door Samira.' });
	expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' });
	const page = await showWeaving(gino, id);
	expect(page.role === 'weaver' && page.working?.sentences.map((one) => one.body)).toEqual([
		'Eén, door Gino.',
		'Twee, door Samira.'
	]);
});
