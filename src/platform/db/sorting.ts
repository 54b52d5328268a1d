// PGlite has no Dutch collation, so names are put in Dutch order here, in one place.
const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export const byDutchName = (a: { name: string }, b: { name: string }): number => dutch.compare(a.name, b.name);
export const byDutchTitle = (a: { title: string }, b: { title: string }): number => dutch.compare(a.title, b.title);
