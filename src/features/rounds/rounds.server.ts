// The front door of rounds: read one, cite a statement, and take in a real conversation.
import { createHash } from 'node:crypto';
import type { Audience } from '#kernel/audience.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import type { Conversation } from './polis.ts';
import { filtered, pageOf, pagesOf, sorted, type Filter, type Order, type StatementView } from './round.ts';
import * as store from './round.store.server.ts';

export const listRounds = ({ db, viewer }: Context) => store.list(db, viewer);

export type Looking = Filter & { order: Order; page: number };

export async function showRound({ db, viewer }: Context, id: string, { order, page, ...filter }: Looking) {
	const round = (await store.find(db, viewer, id)) ?? notFound('round');
	const all = await store.statementsOf(db, id);
	const found = sorted(filtered(all, filter), order);
	const pages = pagesOf(found.length);
	const shown = Math.min(Math.max(1, page), pages);
	return { round, statements: pageOf(found, shown), page: shown, pages, found: found.length, total: all.length };
}

/** All statements of a round this viewer may read, for laying on the weaving page. */
export async function statementsOfRound({ db, viewer }: Context, id: string) {
	const round = (await store.find(db, viewer, id)) ?? notFound('round');
	return { round, statements: await store.statementsOf(db, id) };
}

export async function statementsById({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]): Promise<Map<string, StatementView>> {
	return new Map((await store.statementsById(db, viewer, ids)).map((view) => [view.id, view]));
}

export type ImportOptions = {
	language: string;
	audience: Audience;
	/** Null: leave the theme as it was. */
	themeId: string | null;
	sourceName: string;
	licence: string;
	progress?: (done: number, of: number) => void;
};

export type Imported = { round: string; statements: number; people: number; answers: number; skipped: number };

/** All or nothing. The same conversation again (by its address, or its content) updates the round it became before. */
export function importRound(db: Db, conversation: Conversation, options: ImportOptions, now: Date): Promise<Imported> {
	const { language, audience, themeId, sourceName, licence, progress = () => {} } = options;
	const facts = {
		title: conversation.topic,
		description: conversation.description,
		language,
		audience,
		sourceUrl: conversation.url,
		sourceName,
		licence,
		contentHash: hashOf(conversation),
		skippedRows: conversation.skipped
	};
	return db.transaction(async (tx) => {
		const earlier = await store.findEarlier(tx, facts);
		const whole = { ...facts, themeId: themeId ?? earlier?.themeId ?? null };
		if (earlier) await store.updateRound(tx, earlier.id, whole, now);
		const id = earlier?.id ?? (await store.insertRound(tx, whole, now));
		await store.replaceStatements(tx, id, conversation.statements, language, now);
		await store.replaceAnswers(tx, id, conversation.answers, (done) => progress(done, conversation.answers.length));
		return { round: id, ...(await store.countsOf(tx, id)), skipped: conversation.skipped };
	});
}

/** Of topic and statements: what makes a conversation the same when it has no address. */
const hashOf = ({ topic, statements }: Conversation): string =>
	createHash('sha256').update(JSON.stringify([topic, statements.map(({ number, body }) => [number, body])])).digest('hex');
