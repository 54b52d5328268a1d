// The front door of rounds: read one, cite a statement, and take in a real conversation.
import { everyone, type Audience } from '#kernel/audience.ts';
import { guessLanguage } from '#kernel/guess-language.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import * as incoming from './import.store.server.ts';
import type { Conversation } from './polis.ts';
import { filtered, forReader, pageOf, pagesOf, sorted, type Filter, type Order, type StatementView } from './round.ts';
import * as store from './round.store.server.ts';

/** In SQL: whether a statement is in its round now. For features that list statements themselves. */
export const statementStands = store.stands;

/** What this viewer may read, newest first; with a theme, only what stands under it. */
export const listRounds = ({ db, viewer }: Context, themeId?: string) => store.list(db, viewer, themeId);

export type Looking = Filter & {
	order: Order;
	page: number;
};

export async function showRound({ db, viewer }: Context, id: string, { order, page, ...filter }: Looking) {
	const round = (await store.find(db, viewer, id)) ?? notFound('round');
	const all = await store.statementsOf(db, id);
	const found = sorted(filtered(all, filter), order);
	const pages = pagesOf(found.length);
	const shown = Math.min(Math.max(1, page), pages);
	return {
		round: forReader(round),
		statements: pageOf(found, shown),
		page: shown,
		pages,
		found: found.length,
		total: all.length
	};
}

/** All statements of a round this viewer may read, for laying on the weaving page. */
export async function statementsOfRound({ db, viewer }: Context, id: string) {
	const round = (await store.find(db, viewer, id)) ?? notFound('round');
	return { round, statements: await store.statementsOf(db, id) };
}

export async function statementsById(
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	ids: readonly string[]
): Promise<Map<string, StatementView>> {
	return new Map((await store.statementsById(db, viewer, ids)).map((view) => [view.id, view]));
}

export type ImportOptions = {
	/** Null: as it was; for a new round a guess from its statements. */
	language: string | null;
	/** Null: as it was; for a new round everyone, as the conversation was public already. */
	audience: Audience | null;
	/** Null: as it was; for a new round none. */
	themeId: string | null;
	sourceName: string;
	licence: string;
	/** True: people may answer it here as well, from now on. */
	open?: boolean;
	progress?: (done: number, of: number) => void;
};

export type Imported = {
	round: string;
	statements: number;
	people: number;
	answers: number;
	skipped: number;
	language: string;
	audience: Audience;
};

/** All or nothing. The same conversation again (by its address, or its content) updates the round it became before. */
export function importRound(db: Db, conversation: Conversation, options: ImportOptions, now: Date): Promise<Imported> {
	const { progress = () => {} } = options;
	return db.transaction(async (tx) => {
		await incoming.waitForOtherImports(tx);
		const earlier = await incoming.findEarlier(tx, conversation);
		const facts = factsOf(conversation, options, earlier);
		if (earlier) await incoming.updateRound(tx, earlier.id, facts, now);
		const round = earlier?.id ?? (await incoming.insertRound(tx, facts, now));
		await incoming.replaceStatements(tx, round, conversation, facts.language, now);
		await incoming.replaceAnswers(tx, round, conversation.answers, (done) =>
			progress(done, conversation.answers.length)
		);
		if (options.open) await incoming.openForAnswers(tx, round, now);
		const counts = await incoming.recount(tx, round);
		await reindex(tx, 'round', [round]);
		await reindex(tx, 'statement', await incoming.statementIds(tx, round));
		return { round, ...counts, skipped: conversation.skipped, language: facts.language, audience: facts.audience };
	});
}

function factsOf(
	conversation: Conversation,
	options: ImportOptions,
	earlier: incoming.Earlier | undefined
): incoming.RoundFacts {
	const { topic, description, url, statements, skipped } = conversation;
	return {
		title: topic,
		description,
		language: options.language ?? earlier?.language ?? guessLanguage(statements.map(({ body }) => body)),
		themeId: options.themeId ?? earlier?.themeId ?? null,
		// Never wider by itself: a round that was brought in for members stays theirs until somebody says otherwise.
		audience: options.audience ?? earlier?.audience ?? everyone,
		sourceUrl: url,
		sourceName: options.sourceName,
		licence: options.licence,
		skippedRows: skipped
	};
}
