import { expect, test } from 'vitest';
import { missingToShare, type MissingToShare, type Woven } from './conditions.ts';
import { maySayYesToOneself } from './joining-in.ts';
import type { Source } from './joint-text.ts';
import type { TextKind } from './kinds.ts';

const aSource: Source = { id: 's', kind: 'story', refId: 'v', quote: null, saidBy: 'teller', counts: null };
const cited = (under: number) => ({ sources: [aSource], ownWords: false, gap: false, under });
const weavers = [
	{ personId: 'selam', organisationId: 'kaai' },
	{ personId: 'jolanda', organisationId: 'veen' }
];
const complete = (kind: TextKind, plan: Partial<Woven> = {}): Woven => ({
	kind,
	weavers,
	sentences: [cited(1), cited(2)],
	positions: [
		{ number: 1, protects: 'Dat iemand blijft.' },
		{ number: 2, protects: 'Dat een belofte klopt.' }
	],
	texts: { possible: 'Een datum noemen.', worksBecause: 'Je ziet elkaar elke week.', wouldNotIf: 'Iemand durft niet.' },
	stories: [{ id: 'v', organisationId: 'kaai' }],
	roundIds: [],
	missingVoices: 0,
	...plan
});

test.each<[string, TextKind, Partial<Woven>, MissingToShare[]]>([
	['a dilemma with two sides from practice may be shared', 'dilemma', {}, []],
	['a dilemma with one side is none', 'dilemma', { positions: [{ number: 1, protects: 'x' }] }, ['two-positions']],
	[
		'a side that protects nothing is not a side yet',
		'dilemma',
		{
			positions: [
				{ number: 1, protects: 'Dat iemand blijft.' },
				{ number: 2, protects: ' ' }
			]
		},
		['what-it-protects']
	],
	['a side without practice is made of straw', 'dilemma', { sentences: [cited(1)] }, ['position-from-practice']],
	[
		'a dilemma also says what was possible',
		'dilemma',
		{ texts: { possible: '', worksBecause: '', wouldNotIf: '' } },
		['what-was-possible']
	],
	['a dilemma is not written by one team', 'dilemma', { weavers: weavers.slice(0, 1) }, ['second-weaver']],
	['a dropped voice stops a dilemma too', 'dilemma', { missingVoices: 1 }, ['missing-voice']],
	[
		'a lesson of two colleagues may be shared',
		'lesson',
		{ weavers: [weavers[0]!, { ...weavers[0]!, personId: 'x' }] },
		[]
	],
	['a lesson needs one story', 'lesson', { stories: [] }, ['one-story']],
	[
		'a lesson says why it works and when it would not',
		'lesson',
		{ texts: { possible: '', worksBecause: '', wouldNotIf: '' } },
		['works-because', 'would-not-if']
	],
	['a dropped voice stops a lesson too', 'lesson', { missingVoices: 1 }, ['missing-voice']],
	['a living text needs two teams and no story', 'meaning', { stories: [], positions: [] }, []],
	[
		'a sentence without a source stops a living text',
		'meaning',
		{ sentences: [{ ...cited(0), sources: [] }] },
		['unfinished-sentence']
	],
	['a dropped voice stops a living text too', 'meaning', { missingVoices: 1 }, ['missing-voice']]
])('to share: %s', (_, kind, plan, missing) => {
	expect(missingToShare(complete(kind, plan))).toEqual(missing);
});

const now = new Date('2026-11-20T12:00:00Z');
test.each<[string, Parameters<typeof maySayYesToOneself>[0], boolean]>([
	['a living text is everyone’s at once', { kind: 'meaning', weavers: 2, askedAt: null }, true],
	['who did not ask, does not begin', { kind: 'lesson', weavers: 2, askedAt: null }, false],
	['who asked yesterday, waits', { kind: 'lesson', weavers: 2, askedAt: new Date('2026-11-19T12:00:00Z') }, false],
	[
		'silence keeps nobody out for ever',
		{ kind: 'dilemma', weavers: 2, askedAt: new Date('2026-11-06T12:00:00Z') },
		true
	],
	['a text whose weavers all left is not locked', { kind: 'thread', weavers: 0, askedAt: null }, true]
])('the next version: %s', (_, asking, may) => {
	expect(maySayYesToOneself(asking, now)).toBe(may);
});
