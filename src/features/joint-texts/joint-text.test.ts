import { expect, test } from 'vitest';
import { missingToShare, type MissingToShare, type Woven } from './conditions.ts';
import { missingVoices, voicesThatLeave } from './dissent.ts';
import { mayBring, standsIn, stitchOf, type MissingToBring, type Sentence, type Source } from './joint-text.ts';
import { fates } from './telling.ts';

let count = 0;
const aSource = (plan: Partial<Source> = {}): Source => ({
	id: `s${++count}`,
	kind: 'story',
	refId: 'v1',
	quote: null,
	saidBy: 'teller',
	counts: null,
	...plan
});
const aSentence = (plan: Partial<Sentence> = {}): Sentence => ({
	id: `z${++count}`,
	body: 'Niemand blijft.',
	ownWords: false,
	gap: false,
	under: 0,
	revision: 1,
	sources: [],
	voiceIds: [],
	...plan
});
const twoWeavers = [
	{ personId: 'gino', organisationId: 'spoor' },
	{ personId: 'samira', organisationId: 'veste' }
];
const stories = (...organisations: (string | null)[]) =>
	organisations.map((organisationId, i) => ({ id: `v${i}`, organisationId }));
const woven = (plan: Partial<Woven> = {}): Woven => ({
	kind: 'thread',
	positions: [],
	texts: { possible: '', worksBecause: '', wouldNotIf: '' },
	weavers: twoWeavers,
	sentences: [aSentence({ sources: [aSource()] }), aSentence({ ownWords: true }), aSentence({ gap: true })],
	stories: stories('spoor', 'veste', 'veste'),
	roundIds: [],
	missingVoices: 0,
	...plan
});

test.each<[string, Partial<Woven>, MissingToShare[]]>([
	['nothing stands in the way when all is there', {}, []],
	['one person alone does not weave', { weavers: twoWeavers.slice(0, 1) }, ['second-weaver']],
	[
		'two people of one team are not enough',
		{
			weavers: [
				{ personId: 'gino', organisationId: 'spoor' },
				{ personId: 'jet', organisationId: 'spoor' }
			]
		},
		['second-organisation']
	],
	[
		'members without a team weave along, beside people of two teams',
		{ weavers: [{ personId: 'wil', organisationId: null }, twoWeavers[0]!] },
		['second-organisation']
	],
	['an empty text is no thread', { sentences: [] }, ['no-sentences']],
	['two stories are not enough', { stories: stories('spoor', 'veste') }, ['three-stories']],
	[
		'one story cited three times is one story',
		{
			stories: [
				{ id: 'v1', organisationId: 'spoor' },
				{ id: 'v1', organisationId: 'spoor' },
				{ id: 'v2', organisationId: 'veste' }
			]
		},
		['three-stories']
	],
	['three stories of one team are not enough', { stories: stories('spoor', 'spoor', 'spoor') }, ['two-teams']],
	[
		'a story without a team counts as a story, not as a team',
		{ stories: stories('spoor', 'spoor', null) },
		['two-teams']
	],
	[
		'the statements of one round together count as one of the three',
		{ stories: stories('spoor', 'veste'), roundIds: ['r1', 'r1'] },
		[]
	],
	['… and as no organisation', { stories: stories('spoor', 'spoor'), roundIds: ['r1'] }, ['two-teams']],
	[
		'a sentence without a source that does not say so is unfinished',
		{ sentences: [aSentence()] },
		['unfinished-sentence']
	],
	['a differing voice that stands nowhere is named', { missingVoices: 1 }, ['missing-voice']],
	[
		'everything that is missing is named at once',
		{ weavers: [], sentences: [], stories: [], missingVoices: 2 },
		['second-weaver', 'no-sentences', 'three-stories', 'two-teams', 'missing-voice']
	]
])('%s', (_, plan, missing) => {
	expect(missingToShare(woven(plan))).toEqual(missing);
});

const brought = {
	number: 1,
	veiled: false,
	ordinaryLife: 'Iemand kunnen bellen.',
	soughtAt: '',
	notHeard: 'De ouders.',
	voiceCount: 1
};
test.each<[string, Partial<typeof brought> | { number: null }, MissingToBring[]]>([
	['everything is there', {}, []],
	['what is being woven is not brought', { number: null }, ['not-shared']],
	['a table asks what it does for ordinary life', { ordinaryLife: ' ' }, ['ordinary-life']],
	['without a differing voice it says where one was looked for', { voiceCount: 0 }, ['differing-voice']],
	[
		'looked for and not found is enough',
		{ voiceCount: 0, soughtAt: 'Gezocht bij vier jeugdteams, niet gevonden.' },
		[]
	],
	['who has not been heard is said', { notHeard: '' }, ['not-heard']]
])('to bring it to a table: %s', (_, plan, missing) => {
	const outcome = mayBring({ ...brought, ...plan });
	expect(outcome.ok ? [] : outcome.reason).toEqual(missing);
});

test('a sentence is drawn as what it leans on', () => {
	expect(stitchOf(aSentence({ sources: [aSource()], ownWords: true }))).toBe('sourced');
	expect(stitchOf(aSentence({ ownWords: true }))).toBe('own');
	expect(stitchOf(aSentence({ gap: true }))).toBe('gap');
	expect(stitchOf(aSentence())).toBe('unfinished');
});

test('a quote is exact, but line ends do not matter', () => {
	expect(standsIn('Ze belt soms.', 'Het is niet goed afgelopen.\nZe belt\nsoms.')).toBe(true);
	expect(standsIn('Ze belt vaak.', 'Ze belt soms.')).toBe(false);
});

test('a differing voice comes along with the story it differs from, and is named when it arrived later', () => {
	const sentence = aSentence({ sources: [aSource({ refId: 'v1' })], voiceIds: ['a'] });
	const differing = [
		{ id: 'a', onId: 'v1' },
		{ id: 'b', onId: 'v1' },
		{ id: 'c', onId: 'v2' }
	];
	expect(missingVoices([sentence], differing, [])).toEqual([{ voiceId: 'b', sentenceId: sentence.id }]);
});

test('a voice of an earlier version is not lost when its sentence goes: it is named, beside the last sentence', () => {
	const last = aSentence({ ownWords: true });
	expect(missingVoices([aSentence(), last], [], ['a'])).toEqual([{ voiceId: 'a', sentenceId: last.id }]);
});

test('a voice leaves with its source only when no other source holds it and no shared version carried it', () => {
	const [one, two] = [aSource({ refId: 'v1' }), aSource({ refId: 'v2' })];
	const sentence = aSentence({ sources: [one, two], voiceIds: ['a', 'b', 'c'] });
	const differing = [
		{ id: 'a', onId: 'v1' },
		{ id: 'b', onId: 'v2' },
		{ id: 'c', onId: 'v1' }
	];
	expect(voicesThatLeave(sentence, one.id, differing, [])).toEqual(['a', 'c']);
	expect(voicesThatLeave(sentence, one.id, differing, ['a'])).toEqual(['c']);
});

test('each piece of material has one fate: used, used differently, or left out', () => {
	const before = [
		aSentence({ body: 'Eerst.', sources: [aSource({ refId: 'same' }), aSource({ refId: 'gone' })] }),
		aSentence({ body: 'Oud.', sources: [aSource({ refId: 'moved' })] })
	];
	const now = [
		aSentence({ body: 'Eerst.', sources: [aSource({ refId: 'same' })], voiceIds: ['voice'] }),
		aSentence({ body: 'Nieuw.', sources: [aSource({ refId: 'moved' }), aSource({ refId: 'new' })] })
	];
	const laid = [
		{ kind: 'story' as const, refId: 'lying' },
		{ kind: 'story' as const, refId: 'same' }
	];
	const told = Object.fromEntries(fates(now, before, laid).map(({ piece, fate }) => [piece.refId, fate]));
	expect(told).toEqual({
		same: 'used',
		voice: 'used',
		moved: 'used-differently',
		new: 'used',
		gone: 'left-out',
		lying: 'left-out'
	});
});
