import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';

const houses = (text: string) =>
	findIdentifying(text)
		.filter(({ kind }) => ['institution', 'school', 'care'].includes(kind))
		.map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);

describe('houses, schools and firms by how they are spoken of', () => {
	test.each([
		['ik heb het kwartelhok gebeld voor fatima, vol', 'ask kwartelhok'],
		['fatima is nooit meer op de waterval geweest', 'ask waterval'],
		['fatima werkt bij de knoepert, al jaren', 'ask knoepert'],
		['ik bel de alliantie voor fatima', 'ask de alliantie'],
		['fatima staat bij de jumbo aan de kerkstraat', 'ask jumbo']
	])('%j asks', (text, house) => expect(houses(text)).toEqual([house]));

	test.each([
		'op de oven van fatima lag een brief',
		'fatima wacht bij de balie van het loket en zit op de bank',
		'fatima kreeg de waterval van woorden niet gestopt',
		'bij het loket kreeg fatima een formulier van de boekwinkel',
		'Het Klantpanel en de Huisvestingswet gaan over iedereen, en de Kerstborrel ook.'
	])('%j has none', (text) => expect(houses(text)).toEqual([]));
});
