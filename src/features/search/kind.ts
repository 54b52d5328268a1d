// The kinds of things somebody can look for, as they stand on the page.
import type { EntryKind } from '#features/search-index/entry.tables.ts';

/** In the order of the choices on the page. The value stands in the address: `?soort=verhalen`. */
export const kinds = [
	'verhalen',
	'rode-draden',
	'rondes',
	'themas',
	'tafels',
	'bijeenkomsten',
	'teams',
	'mensen'
] as const;
export type Kind = (typeof kinds)[number];
export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);

export const kindOf: Record<EntryKind, Kind> = {
	story: 'verhalen',
	'joint-text-version': 'rode-draden',
	round: 'rondes',
	statement: 'rondes',
	theme: 'themas',
	group: 'tafels',
	gathering: 'bijeenkomsten',
	organisation: 'teams',
	person: 'mensen'
};

/** Longer questions are cut off. Stands here because every page shows the box, and query.ts brings a dictionary along. */
export const queryLimits = { characters: 200, words: 12 };
