// Invented residents who told along, through the one who told with them.
import type { DaysAgo } from './types.ts';

export type ExampleResident = {
	story: string;
	/** Of the teller; the first of their teams for `team`. */
	audience: 'team' | 'members';
	/** Agreed to be quoted, for who reads along. */
	quoted?: true;
	on: DaysAgo;
	words: string;
	/** Taken back with the code, so many days ago. */
	tookBack?: DaysAgo;
};

export const residents: readonly ExampleResident[] = [
	{
		story: 'op-papier-niet',
		audience: 'members',
		quoted: true,
		on: 120,
		words:
			'Ik bel nog steeds niet graag. Maar ik weet nu wie er opneemt, en dat die niet doet alsof. Meer hoeft het niet te zijn.\n\nDie kapsalon was trouwens van mij. Schrijf dat er ook maar bij.'
	},
	{
		story: 'lijst-op-de-koelkast',
		audience: 'team',
		on: 60,
		words: 'Ik streep ze niet door omdat ik boos ben. Ik wil alleen weten wie ik nog kan bellen.'
	},
	{
		story: 'kleine-stoel',
		audience: 'members',
		on: 90,
		words: 'Op die stoel durfde ik het te zeggen. Thuis niet en bij de balie ook niet.',
		tookBack: 20
	}
];
