// Invented things in every state they can be in, for /stijl. Nobody's words.
import type { Seat } from '#features/groups/group.ts';
import type { MissingToShare } from '#features/joint-texts/conditions.ts';
import type { MissingToBring } from '#features/joint-texts/joint-text.ts';
import type { ShownSentence, ShownSource, ShownVoice } from '#features/joint-texts/shown.ts';
import type { RedThread, StoryLine, ThemeLine, ThreadLine } from '#features/lines/lines.ts';
import type { Comparison, Pattern } from '#features/readings/pattern.ts';
import { triadPlaces, type Marks, type ReadingView } from '#features/readings/reading.ts';
import type { TrailStep } from '#features/returns/trail.ts';
import type { ReaderStory } from '#features/stories/shown.ts';
import type { SuggestedTheme } from '#features/themes/theme-words.ts';

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n, 12));
/** The drawings end here, so that the page looks the same every day. */
export const shownToday = day(330);

const story = (id: string, differs: Partial<ReaderStory>): ReaderStory => ({
	id,
	kind: 'experience',
	state: 'readable',
	title: 'De kachel',
	body: 'Op het derde adres vroeg een man of ik kwam voor de kachel. Nee, zei ik, maar wat is er met de kachel?',
	language: 'nl',
	audience: { kind: 'public' },
	signature: 'name',
	signedAs: { name: 'Bo de Vries', team: 'Buurtteam Zuid' },
	toldAt: day(20),
	mine: false,
	...differs
});

const gone = { title: null, body: null, signedAs: { name: null, team: null } };

export const stories: readonly ReaderStory[] = [
	story('met-titel', {}),
	story('zonder-titel', { title: '', signature: 'team', signedAs: { name: null, team: 'Buurtteam Zuid' } }),
	story('vraag', { kind: 'question', title: 'Wie weet raad met een lift die stilstaat?' }),
	story('netwerk', { title: 'Een mand vol brieven', signature: 'network', signedAs: { name: null, team: null } }),
	story('gesluierd', { state: 'veiled', ...gone }),
	story('teruggetrokken', { state: 'withdrawn', ...gone })
];

const voice = (id: string, hue: ShownVoice['hue'], differs: Partial<ShownVoice> = {}): ShownVoice => ({
	id,
	standing: 'readable',
	words: 'Bij ons gaat het anders: daar belt eerst iemand op.',
	language: 'nl',
	signedAs: { name: null, team: 'Gebiedsteam Noord', partner: null },
	inOwnCircle: false,
	original: false,
	mine: false,
	hue,
	...differs
});

const unheard = { words: null, signedAs: null };

export const voices: readonly ShownVoice[] = [
	voice('te-lezen', 'indigo'),
	voice('eigen-kring', 'ochre', { inOwnCircle: true }),
	voice('partner', 'teal', { signedAs: { name: null, team: null, partner: 'Gemeente Verzonnen' } }),
	voice('kleiner', 'plum', { standing: 'smaller', ...unheard }),
	voice('verborgen', 'moss', { standing: 'veiled', ...unheard }),
	voice('terug', 'indigo', { standing: 'withdrawn', ...unheard })
];

type StorySource = Extract<ShownSource, { kind: 'story' }>;

const source = (
	id: string,
	quote: StorySource['quote'],
	standing: StorySource['standing'] = 'readable'
): StorySource => ({
	kind: 'story',
	id,
	refId: id,
	standing,
	title: standing === 'readable' ? 'De kachel' : null,
	path: standing === 'readable' ? '/verhalen' : null,
	language: 'nl',
	signedAs: standing === 'readable' ? { name: null, team: 'Buurtteam Zuid' } : null,
	signature: standing === 'readable' ? 'team' : null,
	quote
});

const sentence = (id: string, body: string, differs: Partial<ShownSentence>): ShownSentence => ({
	id,
	body,
	revision: 1,
	stitch: 'sourced',
	under: 0,
	sources: [],
	voices: [],
	stories: 0,
	teams: 0,
	statements: 0,
	voiceSources: 0,
	...differs
});

const words = 'Wat is er met de kachel?';

export const sentences: readonly ShownSentence[] = [
	sentence('bronnen', 'Wie langskomt voor één ding, ziet er drie.', {
		sources: [source('een', { state: 'readable', words, language: 'nl', saidBy: 'teller', inOwnCircle: false })],
		voices: [voice('naast', 'indigo')],
		stories: 3,
		teams: 2,
		statements: 1
	}),
	sentence('kleiner', 'Dat staat zelden in een plan.', {
		sources: [source('twee', { state: 'smaller' }, 'smaller'), source('drie', { state: 'changed' })],
		stories: 1
	}),
	sentence('weg', 'Soms verdwijnt een bron.', { sources: [source('vier', null, 'withdrawn')], stories: 0 }),
	sentence('eigen', 'Wij denken dat kijken ook werk is.', { stitch: 'own' }),
	sentence('leeg', 'Over de nachten weten we niets.', { stitch: 'gap' }),
	sentence('onaf', 'Hier is nog geen bron bij gezocht.', { stitch: 'unfinished' })
];

export const missing: { toShare: MissingToShare[]; toBring: MissingToBring[] } = {
	toShare: [
		'second-weaver',
		'second-organisation',
		'no-sentences',
		'three-stories',
		'two-teams',
		'unfinished-sentence',
		'missing-voice'
	],
	toBring: ['not-shared', 'ordinary-life', 'differing-voice', 'not-heard']
};

const seat = (personId: string, differs: Partial<Seat>): Seat => ({
	personId,
	name: 'Bo de Vries',
	side: 'practice',
	practice: 'een buurtteam in een stad',
	offeredAt: day(5),
	since: day(12),
	until: null,
	...differs
});
export const seats: readonly Seat[] = [
	seat('zit', {}),
	seat('gastheer', { name: 'Sam Jansen', side: 'host', practice: 'werkt er als adviseur' }),
	seat('ging', { name: 'Kim de Boer', until: day(300) })
];

export const suggested: readonly SuggestedTheme[] = [
	{ id: 'een', title: 'Eerst een dak', words: ['huurachterstand', 'deurwaarder'] }
];

const table = { name: 'Tafel Wonen', path: '/tafels' };

export const way: readonly TrailStep[] = [
	{ kind: 'told', at: day(20), monthOnly: false, audience: { kind: 'members' } },
	{ kind: 'answers', counts: { recognise: 4, different: 1, unsure: 0, differInside: 0 } },
	{ kind: 'woven', at: day(80), thread: null, quoted: true },
	{ kind: 'brought', at: day(120), table, number: 2 },
	{ kind: 'open', what: 'table', table }
];

export const themeLines: readonly ThemeLine[] = [
	{ id: 'een', title: 'Een thema dat groeit', counts: [0, 0, 1, 1, 2, 2, 3, 5, 6, 8, 9, 9] },
	{ id: 'twee', title: 'Een thema dat rust', counts: [6, 7, 5, 4, 2, 1, 0, 0, 0, 1, 0, 0] },
	{ id: 'drie', title: 'Een thema dat terugkomt', counts: [3, 4, 1, 0, 0, 0, 0, 2, 5, 4, 2, 1] }
];
export const months: readonly Date[] = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, i, 1, 12)));
export const redThread: RedThread = {
	id: 'draad',
	title: 'Wie langskomt ziet meer',
	knots: [
		{ line: 1, month: 1 },
		{ line: 2, month: 8 },
		{ line: 0, month: 10 }
	]
};

const told = (id: string, at: number, threadIds: string[]): StoryLine => ({
	id,
	path: '/verhalen',
	name: `Verhaal ${id}`,
	language: 'nl',
	toldAt: day(at),
	threadIds
});
export const storyLines: readonly StoryLine[] = [
	told('een', 10, ['draad']),
	told('twee', 60, ['draad']),
	told('drie', 90, []),
	told('vier', 140, ['draad']),
	told('vijf', 260, [])
];
export const threadLines: readonly ThreadLine[] = [
	{ id: 'draad', path: '/rode-draden', title: 'Wie langskomt ziet meer', sharedAt: day(210) }
];

const marks: Marks = {
	about: '7-4-1',
	helped: 'nothing',
	line: '4',
	layers: ['resident', 'system'],
	goals: ['ordinaryLife'],
	mood: 'heavy'
};
const open: Marks = { about: '4-4-4', helped: null, line: null, layers: [], goals: [], mood: null };

export const readings: readonly ReadingView[] = [
	{ marks, byTeller: true, fromPartner: false, mine: false },
	{ marks: open, byTeller: false, fromPartner: false, mine: false },
	{ marks: { ...open, about: 'not-applicable' }, byTeller: false, fromPartner: true, mine: false }
];

const laid: Record<string, number | 'few'> = { '1-10-1': 14, '1-7-4': 8, '2-5-5': 'few', '4-4-4': 5, '10-1-1': 'few' };
export const patterns: readonly { byTellers: Pattern; byReaders: Pattern }[] = [
	{
		byTellers: {
			question: 'about',
			readings: 31,
			stories: 31,
			bins: triadPlaces.map((value) => ({ value, count: laid[value] ?? 0 })),
			apart: [{ value: 'not-applicable', count: 'few' }]
		},
		byReaders: {
			question: 'about',
			readings: 23,
			stories: 14,
			bins: triadPlaces.map((value) => ({ value, count: value === '10-1-1' ? 17 : value === '4-4-4' ? 'few' : 0 })),
			apart: []
		}
	},
	{
		byTellers: { question: 'line', readings: 6, stories: 6, bins: null, apart: [] },
		byReaders: { question: 'line', readings: 0, stories: 0, bins: null, apart: [] }
	}
];
export const comparisons: readonly Comparison[] = [
	{
		question: 'about',
		sides: [
			{ stories: 24, counts: [6, 11, null, null] },
			{ stories: 31, counts: [12, null, 9, null] }
		]
	},
	{ question: 'helped', sides: null }
];
