// The front door of starting a round and looking after it: statements from own words or from stories, and those that
// others propose.
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { readsMembers, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { agreeAtOnce, askFor } from '#features/consent/consent.server.ts';
import { headline } from '#features/stories/story.ts';
import { listStories, storiesById } from '#features/stories/stories.server.ts';
import { listThemes, themeById } from '#features/themes/themes.server.ts';
import { findParticipant, participantFor, type Answerer } from './answering.store.server.ts';
import type { Limits } from './answering.server.ts';
import { forReader, heldElsewhere, leads, stateOf, type Round } from './round.ts';
import * as rounds from './round.store.server.ts';
import type { Decision, FromStory, NewRound, NewStatement, Tended } from './starting.forms.ts';
import * as store from './starting.store.server.ts';

/** Whoever reads along with the members may start one. Nobody gives permission. */
export async function choicesForRound({ db, viewer, now }: Context) {
	if (!readsMembers(viewer)) forbid('rounds.start');
	return (await listThemes({ db, now })).filter(({ veiled }) => !veiled);
}

export async function startRound(
	{ db, viewer, now }: Context,
	form: NewRound & { language: string }
): Promise<Outcome<string, 'theme-unknown' | 'day-past'>> {
	if (!readsMembers(viewer)) forbid('rounds.start');
	const { title, description, theme, audience, language } = form;
	if (theme && !(await themeById(db, theme))) return refuse('theme-unknown');
	const closesAt = endOf(form.until);
	if (closesAt && closesAt <= now()) return refuse('day-past');
	return accept(
		await store.insertStarted(
			db,
			{
				title,
				description,
				language,
				themeId: theme || null,
				audience: { kind: audience },
				startedBy: viewer.id,
				closesAt
			},
			now()
		)
	);
}

/** Answers are taken to the end of that day; the clock of the server decides on an hour more or less. */
const endOf = (day: string): Date | null => (day === '' ? null : new Date(Date.parse(`${day}T22:59:59Z`)));
const dayOfEnd = (closesAt: Date | null): string => closesAt?.toISOString().slice(0, 10) ?? '';

async function led(context: Context, id: string): Promise<{ round: Round; viewer: SignedIn }> {
	const { db, viewer } = context;
	const round = (await rounds.find(db, viewer, id)) ?? notFound('round');
	if (!leads(viewer, round)) forbid('rounds.tend');
	return { round, viewer };
}

/** Everything on the page of who looks after a round. */
export async function showTending(context: Context, id: string) {
	const { db, now } = context;
	const { round } = await led(context, id);
	const { stories } = await listStories(context, { themeId: round.themeId });
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		until: dayOfEnd(round.closesAt),
		elsewhere: heldElsewhere(round),
		statements: (await rounds.statementsOf(db, id)).map(({ number, body, language }) => ({ number, body, language })),
		waiting: await store.waitingForTellers(db, id),
		proposals: await store.openProposals(db, id),
		stories: stories
			.filter(({ state, tellerId }) => state === 'readable' && tellerId !== null)
			.map((story) => ({ id: story.id, title: headline(story), mine: story.mine }))
	};
}

type Added = Outcome<number, 'held-elsewhere'>;

export async function addOwnStatement(
	context: Context,
	id: string,
	form: NewStatement & { language: string }
): Promise<Added> {
	const { round, viewer } = await led(context, id);
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const added = { roundId: id, body: form.body, language: form.language, writtenBy: viewer.id };
	return accept(await context.db.transaction((tx) => store.addStatement(tx, added, context.now())));
}

/**
 * A sentence for others to answer, taken from a story. It stands in the round once its teller says yes to these very
 * words among these readers; one's own story needs no question.
 */
export async function addFromStory(
	context: Context,
	id: string,
	form: FromStory & { language: string }
): Promise<Outcome<{ asked: boolean }, 'held-elsewhere' | 'story-unknown'>> {
	const { now, later } = context;
	const { round, viewer } = await led(context, id);
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const story = (await storiesById(context, [form.story])).get(form.story);
	if (story?.state !== 'readable' || story.tellerId === null) return refuse('story-unknown');
	const { tellerId } = story;
	return context.db.transaction(async (tx) => {
		const { body, language } = form;
		await store.addStatement(tx, { roundId: id, body, language, storyId: form.story, writtenBy: viewer.id }, now());
		const question = {
			ownerId: tellerId,
			subjectKind: 'story' as const,
			subjectId: form.story,
			words: body,
			audience: round.audience,
			jointTextId: id,
			place: 'round' as const,
			askedBy: viewer.id
		};
		if (tellerId === viewer.id) {
			await agreeAtOnce(tx, question, now());
			return accept({ asked: false });
		}
		await askFor(tx, question, now());
		await later(tx, 'deliver-notices');
		return accept({ asked: true });
	});
}

/** A statement that cannot stay leaves the round, and with it what was answered to it. */
export async function takeOutStatement(context: Context, id: string, number: number): Promise<void> {
	await led(context, id);
	await store.takeOut(context.db, id, number, context.now());
}

export async function tendRound(context: Context, id: string, form: Tended): Promise<void> {
	await led(context, id);
	await store.change(context.db, id, { closesAt: endOf(form.until), notHeard: form.notHeard });
}

export async function letRest(context: Context, id: string, rests: boolean): Promise<void> {
	await led(context, id);
	await store.change(context.db, id, { restsSince: rests ? context.now() : null });
}

/** Anyone who may answer may propose a statement; those who started the round look at it first. */
export async function proposeStatement(
	context: Context,
	id: string,
	who: Answerer,
	form: NewStatement & { language: string },
	{ secret, clientAddress }: Limits
): Promise<Outcome<true, 'not-open' | 'held-elsewhere' | 'too-often'>> {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, id)) ?? notFound('round');
	if (stateOf(round, now()) !== 'open') return refuse('not-open');
	if (heldElsewhere(round)) return refuse('held-elsewhere');
	const limit = { act: 'round-proposal', who: [id, clientAddress], most: 10, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	return db.transaction(async (tx) => {
		const { number } = await participantFor(tx, id, who, now());
		await store.insertProposal(
			tx,
			{ roundId: id, body: form.body, language: form.language, participant: number },
			now()
		);
		return accept(true);
	});
}

/** Taken up as it stands, or declined with a reason that its writer reads. */
export async function decideProposal(context: Context, id: string, form: Decision): Promise<void> {
	const { now } = context;
	await led(context, id);
	await context.db.transaction(async (tx) => {
		const found = (await store.findOpenProposal(tx, id, form.proposal)) ?? notFound('proposal');
		if (form.decision === 'decline') {
			await store.decide(tx, found.id, { statementNumber: null, reason: form.reason }, now());
			return;
		}
		const { body, language } = found;
		const number = await store.addStatement(tx, { roundId: id, body, language, writtenBy: null }, now());
		await store.decide(tx, found.id, { statementNumber: number, reason: form.reason || null }, now());
	});
}

/** What became of what I proposed. */
export async function myProposals({ db }: Pick<Context, 'db'>, id: string, who: Answerer | null) {
	const participant = who && (await findParticipant(db, id, who));
	if (!participant) return [];
	const proposals = await store.proposalsOf(db, id, participant.number);
	return proposals.map(({ body, language, decidedAt, statementNumber, reason }) => ({
		body,
		language,
		open: decidedAt === null,
		statementNumber,
		reason
	}));
}
