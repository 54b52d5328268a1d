import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';

const numbers = (text: string) =>
	findIdentifying(text)
		.filter(({ kind }) => kind === 'fileNumber' || kind === 'plate')
		.map(({ start, end }) => text.slice(start, end));

describe('a number under which somebody is kept', () => {
	test.each([
		['In het dossier, nummer AB/CD/2024-0456, staat alles.', 'AB/CD/2024-0456'],
		['meldnr bij de verhuurder is 31-220417', '31-220417'],
		['heb het fonds gemaild, aanvraag K-51203, antwoord volgt', 'K-51203'],
		['het kenmerk is z23c0881', 'z23c0881'],
		['Onder nummer BZW 26 00417 ligt het bezwaar.', 'BZW 26 00417'],
		['zaaknummer C/10/551207 / JE RK 24-118', 'C/10/551207 / JE RK 24-118'],
		['dossier 2023-4451', '2023-4451'],
		['het busje met Belgisch kenteken 1-CKP-317', '1-CKP-317'],
		['auto met Pools kenteken WGM 4K21 voor de deur', 'WGM 4K21'],
		['een busje, Duits, GRO-KL 731, reed zonder licht', 'GRO-KL 731'],
		['witte golf 88xyz3 staat al dagen voor de deur', '88xyz3'],
		['op de aanmaning staat nummer 2 1188 4410 0932 7750', '2 1188 4410 0932 7750'],
		['het nummer van vader bij hen is 331 207 9946', '331 207 9946'],
		['Aanvraag GPK 24/1187 is afgewezen.', 'GPK 24/1187'],
		['bekend bij de reclassering onder nr 26.114.883', '26.114.883'],
		['Met vermelding van KB 66-3102-8.', 'KB 66-3102-8'],
		['De rechter heeft het als 10204417 \\ CV EXPL 25-882 staan.', '10204417 \\ CV EXPL 25-882'],
		['ean 871687140008814773 doorgegeven', '871687140008814773'],
		['Het paspoort, IX6B1R4L2, verloopt.', 'IX6B1R4L2'],
		['Dictaat, dossier nul nul acht zes drie een, nieuwe alinea', 'nul nul acht zes drie een'],
		['Het nummer eindigt op 8816, meer weet ik niet.', '8816'],
		['kent. 3vgh82 staat op naam van moeder', '3vgh82'],
		['een camper, Pools kenteken, WPR 4R882, op het terrein', 'WPR 4R882']
	])('%j is marked whole', (text, number) => expect(numbers(text)).toEqual([number]));

	test.each([
		'Van 2024-2028 geldt het beleid, bladzij 1000-1500, van 08.30-17.00 uur, 24/7.',
		'Artikel 2.3.5 van de Wmo 2015, NEN 7510, ISO-9001, Covid-19, kamer A2.13.',
		'Het kost 1.250,00 of 12.500 euro, 100.000 per jaar, op 12-10-2025.',
		'Op standplaats 48 op de camping mag het.',
		'Van EUR 118.402 bleef niets over, we tellen een twee drie vier.',
		'Het artikelnummer is 44120, de bus is 300, de weg N201 en de A28.'
	])('%j keeps nobody', (text) => expect(numbers(text)).toEqual([]));
});
