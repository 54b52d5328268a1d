// The front door of one statement: what was answered, by whom it is held, where it came from, and who knows it differently.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { voiceForReader } from '#features/responses/shown.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { figuresFor, type StatementFigures } from './landscape.ts';
import { findVersion, load } from './landscape.store.server.ts';
import { forReader, stateOf, type StatementView } from './round.ts';
import * as rounds from './round.store.server.ts';
import { tableOf } from './table-source.store.server.ts';

export async function showStatement(context: Context, roundId: string, number: number) {
	const { db, viewer, now } = context;
	const round = (await rounds.find(db, viewer, roundId)) ?? notFound('round');
	const found = (await rounds.statementsOf(db, roundId)).find((one) => one.number === number) ?? notFound('statement');
	const voices = found.body === null ? [] : await wordsOn(context, 'statement', [found.id]);
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		statement: found,
		...(await figuresNow(context, roundId, number)),
		story: await storyOf(context, found.id),
		table: await tableOf(db, viewer, found.id),
		voices: voices.map((voice) => ({ ...voiceForReader(voice), couldWiden: false }))
	};
}

const nothing: StatementFigures = { parties: [], figures: [], counter: [] };

async function figuresNow({ db }: Context, roundId: string, statement: number): Promise<StatementFigures> {
	const version = await findVersion(db, roundId);
	return version ? figuresFor((await load(db, version.id)).seen, statement) : nothing;
}

/** Figures of statements as they are cited: from the landscape of that day, so that a shared version keeps what it said. */
export async function figuresOfStatements(
	{ db }: Pick<Context, 'db'>,
	statements: readonly StatementView[],
	at: Date | null
): Promise<Map<string, StatementFigures>> {
	const readable = statements.filter(({ state }) => state === 'readable');
	const found = new Map<string, StatementFigures>();
	for (const [roundId, some] of Map.groupBy(readable, (one) => one.roundId)) {
		const version = await findVersion(db, roundId, { at });
		if (!version) continue;
		const { seen } = await load(db, version.id);
		for (const { id, number } of some) {
			const figures = figuresFor(seen, number);
			if (figures.figures.length > 0 || figures.counter.length > 0) found.set(id, figures);
		}
	}
	return found;
}

/** `smaller`: it came from a story that this viewer may not read. */
export type SourceStory = { state: 'readable'; title: string; path: string } | { state: 'smaller' } | null;

async function storyOf(context: Context, statementId: string): Promise<SourceStory> {
	const storyId = await rounds.storyIdOf(context.db, statementId);
	if (storyId === null) return null;
	const story = (await storiesById(context, [storyId])).get(storyId);
	if (story?.state !== 'readable') return { state: 'smaller' };
	const title = headline(story);
	return { state: 'readable', title, path: storyPath({ id: storyId, title }) };
}
