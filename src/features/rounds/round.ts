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
	state: 'readable' | 'hidden' | 'veiled';
};

export const veiledTitle = '[gesluierd]';

export const roundPath = ({ id, title, veiled }: { id: string; title: string; veiled?: boolean }): string =>
	`/rondes/${veiled ? id : addressOf(title, id)}`;

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
		({ body, moderated }) => (!wanted || (body ?? '').toLowerCase().includes(wanted)) && (!unmoderatedOnly || !moderated)
	);
}

export const perPage = 50;
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / perPage));
export const pageOf = <T>(all: readonly T[], page: number): T[] => all.slice((page - 1) * perPage, page * perPage);
