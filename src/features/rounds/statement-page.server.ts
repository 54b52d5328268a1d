// The front door of one statement: what was answered, by whom it is held, which story it came from, and who knows it
// differently.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { voiceForReader } from '#features/responses/shown.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { figuresOf, type Party, type PartyFigures } from './landscape.ts';
import { findVersion, load } from './landscape.store.server.ts';
import { forReader, stateOf } from './round.ts';
import * as rounds from './round.store.server.ts';

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
		voices: voices.map((voice) => ({ ...voiceForReader(voice), couldWiden: false }))
	};
}

export type StatementFigures = { parties: readonly Party[]; figures: readonly PartyFigures[]; version: number | null };

async function figuresNow({ db }: Context, roundId: string, statement: number): Promise<StatementFigures> {
	const version = await findVersion(db, roundId);
	if (!version) return { parties: [], figures: [], version: null };
	const { seen } = await load(db, version.id);
	return { parties: seen.parties, figures: figuresOf(seen, statement), version: version.number };
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
