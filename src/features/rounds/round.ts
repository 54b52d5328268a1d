// A round: statements from practice that people answer. Here we count people, and say so. Pure.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';

export type Round = {
	id: string;
	title: string;
	description: string;
	language: string;
	audience: Audience;
	sourceUrl: string | null;
	sourceName: string;
	licence: string;
	importedAt: Date;
	themeId: string | null;
	/** How many people answered something in it. */
	people: number;
	veiled: boolean;
};

export type Statement = {
	id: string;
	number: number;
	/** Null: veiled. */
	body: string | null;
	language: string;
	/** False: nobody moderated it. */
	moderated: boolean;
	recognise: number;
	different: number;
	unsure: number;
};

/** A statement as it is cited elsewhere. `hidden`: this viewer may not read its round, or it left the round. */
export type StatementView = Omit<Statement, 'body'> & {
	body: string | null;
	roundId: string;
	roundTitle: string;
	roundPath: string;
	/** Its own place on the round's page; '' when hidden. */
	path: string;
	state: 'readable' | 'hidden' | 'veiled';
};

export const veiledTitle = '[gesluierd]';

export const roundPath = ({ id, title, veiled }: { id: string; title: string; veiled?: boolean }): string =>
	`/rondes/${veiled ? id : addressOf(title, id)}`;

/** Where one statement stands: the round's page opens at it, whichever part of the list that is. */
export const statementPath = (round: { id: string; title: string; veiled?: boolean }, number: number): string =>
	`${roundPath(round)}?stelling=${number}#stelling-${number}`;

/** "CC BY 4.0" → where its text stands. */
export const licenceUrl = (licence: string): string =>
	`https://creativecommons.org/licenses/${licence.replace(/^CC /, '').toLowerCase().replace(' ', '/')}/`;

/** Orders of statements; none of them means better. */
export const orders = ['number', 'recognise', 'different', 'divided', 'unsure'] as const;
export type Order = (typeof orders)[number];
export const isOrder = (text: string): text is Order => (orders as readonly string[]).includes(text);

const key: Record<Order, (statement: Statement) => number> = {
	number: ({ number }) => -number,
	recognise: ({ recognise }) => recognise,
	different: ({ different }) => different,
	// Most divided: the smaller of the two sides is largest.
	divided: ({ recognise, different }) => Math.min(recognise, different),
	unsure: ({ unsure }) => unsure
};

export const sorted = (statements: readonly Statement[], order: Order): Statement[] =>
	[...statements].sort((a, b) => key[order](b) - key[order](a) || a.number - b.number);

export type Filter = { text: string; unmoderatedOnly: boolean };

export function filtered(statements: readonly Statement[], { text, unmoderatedOnly }: Filter): Statement[] {
	const wanted = text.trim().toLowerCase();
	return statements.filter(
		({ body, moderated }) =>
			(!wanted || (body ?? '').toLowerCase().includes(wanted)) && (!unmoderatedOnly || !moderated)
	);
}

const perPage = 50;
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / perPage));
export const pageOf = <T>(all: readonly T[], page: number): T[] => all.slice((page - 1) * perPage, page * perPage);

/** The page of a list on which this statement stands; undefined when it is not in the list. */
export function pageWith(all: readonly Statement[], number: number): number | undefined {
	const at = all.findIndex((statement) => statement.number === number);
	return at === -1 ? undefined : Math.floor(at / perPage) + 1;
}

/** The same list on another page of it. */
export function lookingPath(
	round: { id: string; title: string; veiled?: boolean },
	{ order, text, unmoderatedOnly }: Filter & { order: Order },
	page: number
) {
	const asked = new URLSearchParams();
	if (order !== 'number') asked.set('volgorde', order);
	if (text) asked.set('zoek', text);
	if (unmoderatedOnly) asked.set('nietnagekeken', '1');
	if (page > 1) asked.set('blad', String(page));
	const query = asked.toString();
	return roundPath(round) + (query && `?${query}`);
}
