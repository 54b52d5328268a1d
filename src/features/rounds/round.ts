// A round: statements from practice that people answer. Here we count people, and say so. Pure.
import type { Audience } from '#kernel/audience.ts';
import { addressOf } from '#kernel/ids.ts';
import { readsMembers, type SignedIn, type Viewer } from '#kernel/viewer.ts';
import type { AnswerKind } from '#features/responses/response.ts';

export type Round = {
	id: string;
	title: string;
	description: string;
	language: string;
	audience: Audience;
	sourceUrl: string | null;
	/** '' for a round that was started here. */
	sourceName: string;
	licence: string;
	importedAt: Date;
	themeId: string | null;
	/** How many people answered something in it. */
	people: number;
	veiled: boolean;
	/** Null: held elsewhere, or started by somebody who is gone. */
	startedBy: string | null;
	/** Null: held elsewhere, and only shown here. */
	opensAt: Date | null;
	/** Null: open-ended. */
	closesAt: Date | null;
	/** Said at its start: once it is closed, rows per person may be taken along (rows.ts). */
	givesRows: boolean;
	/** Null: it does not rest. */
	restsSince: Date | null;
	/** Who was not heard, in the words of who started it; '' when they did not say. */
	notHeard: string;
};

export type RoundState = 'elsewhere' | 'open' | 'resting' | 'closed';

/** Whether people can answer now. A round that rests or is closed stays to be read. */
export function stateOf(round: Pick<Round, 'opensAt' | 'closesAt' | 'restsSince'>, now: Date): RoundState {
	if (round.opensAt === null || round.opensAt > now) return 'elsewhere';
	if (round.closesAt !== null && round.closesAt <= now) return 'closed';
	return round.restsSince === null ? 'open' : 'resting';
}

/** A conversation of elsewhere keeps its own statements: a next import of it would not know those added here. */
export const heldElsewhere = ({ sourceName }: Pick<Round, 'sourceName'>): boolean => sourceName !== '';

/** Answers are taken to the end of that day; the clock of the server decides on an hour more or less. '' is no end. */
export const endOf = (day: string): Date | null => (day === '' ? null : new Date(Date.parse(`${day}T22:59:59Z`)));
export const dayOfEnd = (closesAt: Date | null): string => closesAt?.toISOString().slice(0, 10) ?? '';

export const roundLimits = { title: 120, description: 2000, statement: 280, notHeard: 500, reason: 300 } as const;

/** Participants that answered here are numbered from this on, so that a conversation imported again never meets them. */
export const firstNumberHere = 1_000_000_000;

export type RoundAnswer = -1 | 0 | 1;
export const numberOf: Record<AnswerKind, RoundAnswer> = { recognise: 1, different: -1, unsure: 0 };
export const kindOf = (answer: RoundAnswer): AnswerKind =>
	answer === 1 ? 'recognise' : answer === -1 ? 'different' : 'unsure';

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

type Addressed = Parameters<typeof roundPath>[0];

/** Where one statement stands, with its figures, its story and its voices. */
export const statementPath = (round: Addressed, number: number): string => `${roundPath(round)}/stelling/${number}`;

/** All statements, as a list that can be searched. */
export const listPath = (round: Addressed): string => `${roundPath(round)}/stellingen`;

/** Where people answer; with a number, that one statement. */
export const answerPath = (round: Addressed, number?: number): string =>
	`${roundPath(round)}/antwoord${number === undefined ? '' : `?stelling=${number}`}`;

/** An earlier picture, by its number. */
export const picturePath = (round: Addressed, number: number): string => `${roundPath(round)}/beeld/${number}`;

/** The open figures; `.csv` or `.json` behind it. */
export const exportPath = (round: Addressed): string => `${roundPath(round)}/cijfers`;

/** Where those who started it look after it. */
export const tendPath = (round: Addressed): string => `${roundPath(round)}/beheer`;

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
	return listPath(round) + (query && `?${query}`);
}

/** Null: too few to say how many. */
export type Heard = {
	/** People who answered here, whether or not they have an account. */
	here: number;
	visitors: number | null;
	/** Member teams of which somebody answered with an account. */
	teams: number | null;
	/** Member teams of which nobody did. */
	silentTeams: number | null;
};

/** What a page gets of a round: whatever a page gets can be read in its data, so who started it is left out. */
export function forReader(round: Round): Omit<Round, 'startedBy'> {
	const { startedBy: _startedBy, ...shown } = round;
	return shown;
}

/** Who looks after a round: whoever started it, and the stewards, as long as they read it. */
export const leads = (viewer: Viewer, { startedBy }: Pick<Round, 'startedBy'>): viewer is SignedIn =>
	readsMembers(viewer) && (viewer.steward || (startedBy !== null && viewer.id === startedBy));
