// The kinds of things somebody can look for, as they stand on the page.
import { textKinds, type TextKind } from '#features/joint-texts/kinds.ts';
import { entryKinds, type EntryKind } from '#features/search-index/entry.tables.ts';

/** In the order of the choices on the page. The value stands in the address: `?soort=verhalen`. */
export const kinds = [
	'verhalen',
	'rode-draden',
	'dilemmas',
	'lessen',
	'teksten',
	'rondes',
	'themas',
	'tafels',
	'bijeenkomsten',
	'kringen',
	'teams',
	'mensen'
] as const;
export type Kind = (typeof kinds)[number];
export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);

/** What an entry is on the page, where its kind says enough: a joint text says itself what it is. */
const kindOf: Record<EntryKind, Kind> = {
	story: 'verhalen',
	'joint-text-version': 'rode-draden',
	round: 'rondes',
	statement: 'rondes',
	theme: 'themas',
	group: 'tafels',
	gathering: 'bijeenkomsten',
	circle: 'kringen',
	organisation: 'teams',
	person: 'mensen'
};

const kindOfText: Record<TextKind, Kind> = {
	thread: 'rode-draden',
	dilemma: 'dilemmas',
	lesson: 'lessen',
	meaning: 'teksten',
	mission: 'teksten'
};
const textKindsOf = (kind: Kind): TextKind[] => textKinds.filter((one) => kindOfText[one] === kind);

export const shownKind = (entry: EntryKind, text: TextKind | null): Kind => (text ? kindOfText[text] : kindOf[entry]);

/** The kinds of entries to look among for one kind on the page, and of joint texts which ones; none named: all. */
export function amongWhat(kind: Kind | null): { entries: readonly EntryKind[]; texts: readonly TextKind[] } {
	const texts = kind === null ? [] : textKindsOf(kind);
	if (texts.length > 0) return { entries: ['joint-text-version'], texts };
	return { entries: entryKinds.filter((one) => kind === null || kindOf[one] === kind), texts };
}

/** Longer questions are cut off. Stands here because every page shows the box, and query.ts brings a dictionary along. */
export const queryLimits = { characters: 200, words: 12 };
