/** The languages of the product's own words. What people said keeps the language they said it in. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];
export const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';
