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
		['fatima staat bij de jumbo aan de kerkstraat', 'ask jumbo'],
		['Via GGD Twente kreeg Fatima een brief.', 'ask GGD Twente'],
		['Fatima werkt in de wijkverpleging van WXO Zorg.', 'ask WXO Zorg'],
		['Fatima kreeg een regisseur van NUVO, en die belt.', 'ask NUVO'],
		['op vista college gaat het goed met fatima', 'ask vista college'],
		['de arend in nunspeet doet echt zijn best voor fatima', 'ask de arend'],
		['bij de klok, dat is zijn kroeg, zit ali elke dag', 'ask de klok'],
		['fatima zit op de notenkraker en vindt t leuk', 'ask de notenkraker'],
		['de juf van het talent belde over fatima', 'ask het talent'],
		['de moeder van fatima wil weg bij de vijfmaster', 'ask de vijfmaster'],
		['Fatima werkt bij Fysiofit.', 'ask Fysiofit'],
		['Hij is aangemeld bij Vangnet en wacht.', 'ask Vangnet']
	])('%j asks', (text, house) => expect(houses(text)).toEqual([house]));

	test.each([
		'op de oven van fatima lag een brief',
		'fatima wacht bij de balie van het loket en zit op de bank',
		'Fatima kreeg van DUO en van UWV een brief over de WIA, en van het MDO niets.',
		'fatima kreeg de waterval van woorden niet gestopt',
		'fatima zat op de stoel, de juf van de kleuters zat op de grond',
		'bij het loket kreeg fatima een formulier van de boekwinkel',
		'Het Klantpanel en de Huisvestingswet gaan over iedereen, en de Kerstborrel ook.'
	])('%j has none', (text) => expect(houses(text)).toEqual([]));
});
