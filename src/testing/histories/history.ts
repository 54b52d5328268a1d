// Random histories of a small network, walked through the same front doors as people use. What a front door refuses is
// refused: a history only has to be tried, not to succeed.
import fc from 'fast-check';
import type { Audience } from '#kernel/audience.ts';
import { Forbidden, NotFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import { liftVeil, raiseConcern, veilWords } from '#features/care/care.server.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import { shareVersion } from '#features/joint-texts/sharing.server.ts';
import { inviteWeaver, weaveAlong } from '#features/joint-texts/makers.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import {
	addMissingVoices,
	addSentence,
	attachSource,
	beginVersion,
	layOn,
	saveTexts
} from '#features/joint-texts/weaving.server.ts';
import { answerStory, takeBackWords } from '#features/responses/responses.server.ts';
import { takeBackStory, widenStory } from '#features/stories/stories.server.ts';
import { aToldStory } from '../telling.ts';
import { aPerson, aTeam, type World } from '../world.ts';

const limits = { secret: 'a secret of the tests', clientAddress: '127.0.0.1' };

const small = fc.nat({ max: 11 });

/** One thing somebody does. The numbers choose who and what among those there are at that moment. */
export const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ act: fc.constant('tell' as const), who: small, reach: fc.nat({ max: 3 }) }) },
	{
		weight: 5,
		arbitrary: fc.record({ act: fc.constant('answer' as const), who: small, what: small, how: fc.nat({ max: 3 }) })
	},
	{
		weight: 3,
		arbitrary: fc.record({ act: fc.constant('weave' as const), who: small, what: small, isPublic: fc.boolean() })
	},
	{
		weight: 2,
		arbitrary: fc.record({ act: fc.constant('next-version' as const), what: small, isPublic: fc.boolean() })
	},
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('say' as const), who: small, yes: fc.boolean() }) },
	{ weight: 2, arbitrary: fc.record({ act: fc.constant('widen' as const), what: small, reach: fc.nat({ max: 3 }) }) },
	{ weight: 2, arbitrary: fc.record({ act: fc.constant('take-back' as const), what: small, isStory: fc.boolean() }) },
	{
		weight: 2,
		arbitrary: fc.record({
			act: fc.constant('veil' as const),
			what: small,
			isStory: fc.boolean(),
			bySteward: fc.boolean()
		})
	},
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('lift' as const), what: small }) }
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Fc = { [K in Step['act']]: Extract<Step, { act: K }> };

/** What happened, as its own bookkeeping: what was said, and what was promised about it since. */
export type History = {
	world: World;
	members: string[];
	newcomer: string;
	partner: string;
	stewards: [string, string];
	teams: string[];
	stories: { id: string; teller: string; token: string }[];
	/** The newest of somebody on a story stands last. `differs`: with words. */
	answers: { id: string; by: string; story: string; token: string; differs: boolean }[];
	threads: { id: string; weaver: string; titleToken: string }[];
	/** Words nobody may see any more, from the moment they were taken back. */
	takenBack: Set<string>;
	/** Of every version, when it was shared: its sentences, and who had differed from its sources by then. */
	shared: { jointTextId: string; number: number; bodies: string[]; voices: string[] }[];
	said: number;
};

export async function begin(world: World): Promise<History> {
	const teams = [await aTeam(world), await aTeam(world)];
	const [first = '', second = ''] = teams;
	const fresh = await aTeam(world, { greeted: false });
	const partnerTeam = await aTeam(world, { kind: 'partner' });
	return {
		world,
		teams,
		members: [
			await aPerson(world, { teams: [first] }),
			await aPerson(world, { teams: [first] }),
			await aPerson(world, { teams: [second] }),
			await aPerson(world, { teams: [second] })
		],
		newcomer: await aPerson(world, { teams: [fresh] }),
		partner: await aPerson(world, { teams: [partnerTeam] }),
		stewards: [await aPerson(world, { steward: true }), await aPerson(world, { steward: true })],
		stories: [],
		answers: [],
		threads: [],
		takenBack: new Set(),
		shared: [],
		said: 0
	};
}

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
const tellers = ({ members, newcomer, partner }: History) => [...members, newcomer, partner];

/** A word that stands in one text only, and says nothing that the guard would stop at. */
function newToken(history: History): string {
	history.said += 1;
	const letters = [...String(history.said).padStart(4, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]);
	return `wex${letters.join('o')}o`;
}

export async function walk(history: History, one: Step): Promise<void> {
	history.world.clock = new Date(history.world.clock.getTime() + 3_600_000);
	try {
		await (acts[one.act] as (history: History, one: Step) => Promise<void>)(history, one);
	} catch (error) {
		if (!(error instanceof NotFound || error instanceof Forbidden)) throw error;
	}
}

const acts: { [K in Step['act']]: (history: History, one: Fc[K]) => Promise<void> } = {
	tell: async (history, { who, reach }) => {
		const teller = pick(tellers(history), who) ?? '';
		const context = await history.world.as(teller);
		const token = newToken(history);
		const body = `Het ging over ${token} en dat bleef zo tot de middag.`;
		// Nobody outside the members has been greeted: they tell their own circle.
		const widest = history.members.includes(teller) ? reach : 0;
		const id = await aToldStory(history.world, context, audienceOf(context, widest), { body });
		history.stories.push({ id, teller, token });
	},
	answer: async (history, { who, what, how }) => {
		const story = pick(history.stories, what);
		const by = pick(tellers(history), who) ?? '';
		if (!story) return;
		const token = newToken(history);
		const answer = (['different', 'different', 'recognise', 'unsure'] as const)[how] ?? 'unsure';
		const words = how < 3 ? `Hier is het ${token} en anders niet.` : '';
		const given = { answer, words, signature: 'team' as const, language: 'nl', decide: lettingStand };
		const outcome = await answerStory(await history.world.as(by), story.id, given);
		if (!outcome.ok) return;
		// Who answers again has taken the words from before back.
		const before = history.answers.filter(({ id }) => id === outcome.value).at(-1);
		if (before) history.takenBack.add(before.token);
		history.answers = history.answers.filter(({ id }) => id !== outcome.value);
		history.answers.push({ id: outcome.value, by, story: story.id, token, differs: how < 2 });
	},
	widen: async (history, { what, reach }) => {
		const story = pick(history.stories, what);
		if (!story) return;
		const teller = await history.world.as(story.teller);
		// Public needs a colleague's eyes, which telling tries; here it is tried without and refused.
		await widenStory(teller, story.id, {
			audience: audienceOf(teller, reach),
			signature: 'team',
			organisationId: null
		});
	},
	'take-back': async (history, { what, isStory }) => {
		if (isStory) {
			const story = pick(history.stories, what);
			if (!story) return;
			await takeBackStory(await history.world.as(story.teller), story.id);
			history.takenBack.add(story.token);
			return;
		}
		const answer = pick(history.answers, what);
		if (!answer) return;
		await takeBackWords(await history.world.as(answer.by), answer.id);
		for (const { id, token } of history.answers) if (id === answer.id) history.takenBack.add(token);
	},
	veil: async (history, { what, isStory, bySteward }) => {
		const words = isStory ? pick(history.stories, what) : pick(history.answers, what);
		if (!words) return;
		const kind = isStory ? ('story' as const) : ('response' as const);
		const [steward] = history.stewards;
		if (bySteward) return veilWords(await history.world.as(steward), kind, words.id, 'recognisable');
		for (const member of history.members.slice(0, 2))
			await raiseConcern(
				await history.world.as(member),
				{ kind, id: words.id, reason: 'recognisable', words: '' },
				limits
			);
	},
	lift: async (history, { what }) => {
		const story = pick(history.stories, what);
		if (story) await liftVeil(await history.world.as(history.stewards[1]), 'story', story.id);
	},
	say: async (history, { who, yes }) => {
		const context = await history.world.as(pick(tellers(history), who) ?? '');
		const ask = (await openAsksOf(context))[0];
		if (ask) await answerAsk(context, ask.id, yes);
	},
	weave: async (history, { who, what, isPublic }) => {
		const weaver = pick(history.members, who) ?? '';
		const other = history.members.find((_, index) => Math.floor(index / 2) !== Math.floor((who % 4) / 2)) ?? '';
		const context = await history.world.as(weaver);
		const titleToken = newToken(history);
		const id = await startText(context, 'thread', { title: `Draad ${titleToken}`, summary: '', theme: '', from: null });
		await inviteWeaver(context, id, other);
		await weaveAlong(await history.world.as(other), id);
		history.threads.push({ id, weaver, titleToken });
		await quoteAll(history, context, id, what);
		await share(history, context, id, isPublic);
	},
	'next-version': async (history, { what, isPublic }) => {
		const thread = pick(history.threads, what);
		if (!thread) return;
		const context = await history.world.as(thread.weaver);
		await beginVersion(context, thread.id);
		await quoteAll(history, context, thread.id, what);
		await share(history, context, thread.id, isPublic);
	}
};

function audienceOf({ viewer }: Context, reach: number): Audience {
	const [team = ''] = viewer.kind === 'person' ? viewer.organisationIds : [];
	const choices: Audience[] = [
		{ kind: 'team', organisationId: team },
		{ kind: 'members' },
		{ kind: 'members' },
		{ kind: 'public' }
	];
	return choices[reach] ?? { kind: 'members' };
}

/** A sentence for each story the weaver may read, with the words of it as its source. */
async function quoteAll(history: History, context: Context, id: string, from: number): Promise<void> {
	for (const story of [...history.stories.slice(from % 3), ...history.stories.slice(0, from % 3)].slice(0, 5)) {
		const laid = await layOn(context, id, { kind: 'story', ref: story.id });
		if (!laid.ok) continue;
		const page = await showWeaving(context, id);
		if (page.role !== 'weaver') return;
		const material = page.material.find(({ piece }) => piece.refId === story.id)?.id ?? '';
		const added = await addSentence(context, id, { body: `Wij zien ${newToken(history)}.`, under: 0 });
		if (!added.ok) continue;
		await attachSource(context, id, { sentence: added.value, material, quote: `over ${story.token} en` });
	}
	await addMissingVoices(context, id);
}

async function share(history: History, context: Context, id: string, isPublic: boolean): Promise<void> {
	const loom = await showWeaving(context, id);
	if (loom.role !== 'weaver' || !loom.working) return;
	const { version } = loom.working;
	await saveTexts(context, id, { ...textsOf(version), revision: version.revision });
	const again = await showWeaving(context, id);
	if (again.role !== 'weaver' || !again.working) return;
	const bodies = again.working.sentences.map(({ body }) => body);
	const cited = again.working.sentences.flatMap(({ sources }) => sources.map(({ refId }) => refId));
	const form = { reason: 'Zo staat het er nu.', audience: isPublic ? ('public' as const) : ('members' as const) };
	const shared = await shareVersion(context, id, { ...form, seen: again.working.seen });
	if (!shared.ok) return;
	history.shared.push({
		jointTextId: id,
		number: shared.value.number,
		bodies,
		voices: history.answers
			.filter(({ story, differs, token }) => differs && cited.includes(story) && !history.takenBack.has(token))
			.map(({ id: answer }) => answer)
	});
}

const textsOf = ({ title }: { title: string }) => ({
	title,
	summary: '',
	theme: '',
	notKnown: '',
	possible: '',
	ordinaryLife: 'Iemand belt.',
	forWhom: '',
	toWhom: '',
	notHeard: 'De kinderen.',
	soughtAt: '',
	worksBecause: '',
	wouldNotIf: ''
});
