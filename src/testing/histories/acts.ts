// Random histories are walked through the same front doors as people use. What a front door refuses is refused: a history only
// has to be tried, not to succeed.
import type { Audience } from '#kernel/audience.ts';
import { Forbidden, NotFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import { liftVeil, raiseConcern, veilWords } from '#features/care/care.server.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { answerStory, takeBackWords } from '#features/responses/responses.server.ts';
import { takeBackStory, widenStory } from '#features/stories/stories.server.ts';
import { aToldStory } from '../telling.ts';
import { newToken, pick, tellers, type History } from './history.ts';
import type { Acts, Step } from './steps.ts';
import { beginOne, comeInto, leaveOne, takeNoteBack, writeDown } from './among-themselves.ts';
import { letSlip } from './slips.ts';
import { writeNext, writeText } from './writing.ts';

const limits = { secret: 'a secret of the tests', clientAddress: '127.0.0.1' };

export async function walk(history: History, one: Step): Promise<void> {
	history.world.clock = new Date(history.world.clock.getTime() + 3_600_000);
	try {
		await (acts[one.act] as (history: History, one: Step) => Promise<void>)(history, one);
	} catch (error) {
		if (!(error instanceof NotFound || error instanceof Forbidden)) throw error;
	}
}

const acts: { [K in Step['act']]: (history: History, one: Acts[K]) => Promise<void> } = {
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
	/** The clock of the machine goes back: an hour in autumn, and the hour this step itself took. */
	'clock-back': async ({ world }) => {
		world.clock = new Date(world.clock.getTime() - 2 * 3_600_000);
	},
	weave: writeText,
	'next-version': writeNext,
	slip: letSlip,
	circle: beginOne,
	'come-in': comeInto,
	note: writeDown,
	leave: leaveOne,
	'take-note-back': takeNoteBack
};

function audienceOf({ viewer }: Context, reach: number): Audience {
	const [team = ''] = viewer.kind === 'person' ? viewer.organisationIds : [];
	const [circle = ''] = viewer.kind === 'person' ? viewer.groupIds : [];
	const choices: Audience[] = [
		{ kind: 'team', organisationId: team },
		{ kind: 'members' },
		{ kind: 'members' },
		{ kind: 'public' },
		circle ? { kind: 'group', groupId: circle } : { kind: 'members' }
	];
	return choices[reach] ?? { kind: 'members' };
}
