import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import type { Open } from '#features/guard/marks.ts';
import { widenStory } from '#features/stories/stories.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { countOrganisations, type AnswerKind } from './response.ts';
import {
	answerStory,
	countsOn,
	couldWiden,
	myAnswer,
	takeBackWords,
	voicesById,
	voicesOn,
	widenWords,
	wordsOn
} from './responses.server.ts';

type Given = { answer: AnswerKind; capacity: 'member' | 'partner'; organisationIds: string[] };
const by = (answer: AnswerKind, ...organisationIds: string[]): Given => ({
	answer,
	capacity: 'member',
	organisationIds
});
const none = { recognise: 0, different: 0, unsure: 0, differInside: 0 };

test.each<[string, Given[], object]>([
	[
		'two people of one team who both recognise it are one team',
		[by('recognise', 'a'), by('recognise', 'a')],
		{ ...none, recognise: 1 }
	],
	[
		'a team that differs inside counts under both',
		[by('recognise', 'a'), by('different', 'a')],
		{ ...none, recognise: 1, different: 1, differInside: 1 }
	],
	['someone in two teams counts for both', [by('unsure', 'a', 'b')], { ...none, unsure: 2 }],
	['someone without a team is not in the count', [by('recognise')], none],
	['a team nobody greeted yet is not in the count', [by('recognise', 'new')], none],
	['a partner is not in the count', [{ answer: 'different', capacity: 'partner', organisationIds: ['a'] }], none]
])('%s', (_, answers, counts) => {
	expect(countOrganisations(answers, new Set(['a', 'b']))).toEqual(counts);
});

const world = useWorld();

const told = (context: Context, audience: Audience): Promise<string> =>
	aToldStory(world, context, audience, { body: 'Ze belde.' });

async function answer(context: Context, id: string, kind: AnswerKind, words = ''): Promise<string> {
	const outcome = await answerStory(context, id, { answer: kind, words, signature: 'team', language: 'nl' });
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

async function cast() {
	const [home, away] = [await aTeam(world), await aTeam(world, { name: 'Spoorzijde' })];
	const municipality = await aTeam(world, { kind: 'partner', name: 'Gemeente Lindevoort' });
	return {
		home,
		teller: await world.as(await aPerson(world, { teams: [home] })),
		mate: await world.as(await aPerson(world, { teams: [home] })),
		member: await world.as(await aPerson(world, { teams: [away] })),
		newcomer: await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] })),
		partner: await world.as(await aPerson(world, { teams: [municipality] }))
	};
}

test('whoever may read it answers, and the teller hears of the first answer once', async () => {
	const { teller, member, mate } = await cast();
	const id = await told(teller, { kind: 'members' });
	await answer(member, id, 'recognise');
	await answer(mate, id, 'different', 'Bij mij niet.');
	expect((await countsOn(member, 'story', [id])).get(id)).toEqual({ ...none, recognise: 1, different: 1 });
	const told1 = await world.db.select().from(notice);
	expect(told1).toMatchObject([{ kind: 'first-answer', subjectId: id, aboutId: id }]);
});

test('the teller, a guest, and who may not read it do not answer', async () => {
	const { teller, partner, newcomer } = await cast();
	const id = await told(teller, { kind: 'members' });
	await expect(answer(teller, id, 'recognise')).rejects.toThrow('responses.answer');
	for (const context of [world.asGuest(), partner, newcomer])
		await expect(answer(context, id, 'recognise')).rejects.toThrow('story');
	const open = await told(teller, { kind: 'public' });
	await expect(answer(world.asGuest(), open, 'recognise')).rejects.toThrow('responses.answer');
});

test('a newcomer answers what is public and is counted once somebody greeted the team; a partner stands there as such', async () => {
	const { teller, newcomer, partner, member } = await cast();
	const id = await told(teller, { kind: 'public' });
	await answer(newcomer, id, 'recognise');
	await answer(partner, id, 'different', 'Wij vragen erom.');
	expect((await countsOn(member, 'story', [id])).get(id)).toEqual(none);
	const [voice] = await voicesOn(world.asGuest(), 'story', [id]);
	expect(voice).toMatchObject({ words: 'Wij vragen erom.', signedAs: { partner: 'Gemeente Lindevoort', team: null } });
});

test('changing your mind changes your answer; the team counts once', async () => {
	const { teller, member } = await cast();
	const id = await told(teller, { kind: 'members' });
	const first = await answer(member, id, 'unsure');
	expect(await answer(member, id, 'recognise', 'Toch wel.')).toBe(first);
	expect((await countsOn(member, 'story', [id])).get(id)).toEqual({ ...none, recognise: 1 });
	expect(await myAnswer(member, 'story', id)).toMatchObject({ answer: 'recognise', words: 'Toch wel.' });
});

test('when a story gets a wider audience, the words of answers stay behind until their owner agrees', async () => {
	const { home, teller, mate, member } = await cast();
	const id = await told(teller, { kind: 'team', organisationId: home });
	const voiceId = await answer(mate, id, 'different', 'Bij mij anders.');
	await widenStory(teller, id, { audience: { kind: 'members' }, signature: 'team', organisationId: null });
	expect(await voicesOn(member, 'story', [id])).toMatchObject([
		{ state: 'hidden', words: null, signedAs: { name: null, team: null } }
	]);
	const [own] = await wordsOn(mate, 'story', [id]);
	expect(couldWiden(own!, { kind: 'members' })).toBe(true);
	await answer(mate, id, 'recognise', 'Bij mij anders.');
	expect((await wordsOn(member, 'story', [id]))[0]?.state).toBe('hidden');
	await widenWords(mate, voiceId);
	expect((await wordsOn(member, 'story', [id]))[0]).toMatchObject({ state: 'readable', words: 'Bij mij anders.' });
	await expect(widenWords(member, voiceId)).rejects.toThrow('response');
});

test('who takes back their words still counts, and only the place of the words stays', async () => {
	const { teller, member } = await cast();
	const id = await told(teller, { kind: 'members' });
	const voiceId = await answer(member, id, 'different', 'Liever niet.');
	await takeBackWords(member, voiceId);
	expect((await voicesById(teller, [voiceId])).get(voiceId)).toMatchObject({ state: 'withdrawn', words: null });
	expect((await countsOn(teller, 'story', [id])).get(id)).toEqual({ ...none, different: 1 });
	await expect(takeBackWords(teller, voiceId)).rejects.toThrow('response');
});

test('nobody counts the answers to a story they may not read', async () => {
	const { teller, member, partner } = await cast();
	const id = await told(teller, { kind: 'members' });
	await answer(member, id, 'different', 'Anders.');
	for (const context of [partner, world.asGuest()]) {
		expect((await countsOn(context, 'story', [id])).size).toBe(0);
		expect(await voicesOn(context, 'story', [id])).toEqual([]);
	}
});

test('veiled words of an answer are hidden from everyone, and can be read again once their writer changed them', async () => {
	const { teller, member } = await cast();
	const id = await told(teller, { kind: 'public' });
	const voiceId = await answer(member, id, 'different', 'Te herkenbaar.');
	await world.db
		.insert(veil)
		.values({ wordsKind: 'response', wordsId: voiceId, reason: 'recognisable', veiledAt: world.clock });
	for (const context of [teller, member, world.asGuest()]) {
		expect((await voicesOn(context, 'story', [id]))[0]).toMatchObject({ state: 'veiled', words: null });
	}
	await answer(member, id, 'different', 'Zo kan het wel.');
	expect((await voicesOn(world.asGuest(), 'story', [id]))[0]).toMatchObject({
		state: 'readable',
		words: 'Zo kan het wel.'
	});
});

test('words with a name in them are not sent before their writer decided, and the decision stays with the words', async () => {
	const { teller, other } = await markedCast();
	const id = await told(teller, { kind: 'members' });
	const form = { answer: 'different' as const, signature: 'team' as const, language: 'nl' };
	const words = 'Bij ons belde Fatima zelf.';
	const held = await answerStory(other, id, { ...form, words });
	expect(held).toMatchObject({ ok: false, reason: 'undecided', words });
	expect(await myAnswer(other, 'story', id)).toBeNull();
	expect(await answerStory(other, id, { ...form, words, decide: lettingStand })).toMatchObject({ ok: true });
	// The same name again asks nothing; a new one does.
	expect(await answerStory(other, id, { ...form, words: 'Ook bij ons belde fatima.' })).toMatchObject({ ok: true });
	expect(await answerStory(other, id, { ...form, words: 'Fatima en Yusuf.' })).toMatchObject({ ok: false });
	const replace = (open: Open) => ({
		replace: open.decide.map((group) => ({ group, by: 'een buurman' })),
		given: [],
		missing: []
	});
	await answerStory(other, id, { ...form, words: 'Fatima en Yusuf.', decide: replace });
	expect((await myAnswer(other, 'story', id))?.words).toBe('Fatima en een buurman.');
});

async function markedCast() {
	const [home, away] = [await aTeam(world), await aTeam(world)];
	const teller = await world.as(await aPerson(world, { teams: [home] }));
	return { teller, other: await world.as(await aPerson(world, { teams: [away] })) };
}
