import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';

const addresses = (text: string) =>
	findIdentifying(text)
		.filter(({ kind }) => kind === 'address')
		.map(({ start, end }) => text.slice(start, end));

describe('where somebody lives', () => {
	test.each([
		['ze woont roggekamp 118, in het zuiden', 'roggekamp 118'],
		['oma is verhuisd naar de wilgenrijt 7 nu', 'de wilgenrijt 7'],
		['pakket voor toos, roggevelden 9, graag voor vijf uur', 'roggevelden 9'],
		['op de horst 14 zwart brandt licht', 'de horst 14 zwart'],
		['breng het naar zuider bocht 3c, na vieren', 'zuider bocht 3c'],
		['ik woon wolkenpaleis 3 6846hb daar', 'wolkenpaleis 3'],
		['Ze woont Lindestraat 58 rood nu.', 'Lindestraat 58 rood'],
		['Het adres is Lindestraat 4, kamer 16.', 'Lindestraat 4, kamer 16'],
		['Hij woont Lindestraat 101 A03 nu.', 'Lindestraat 101 A03'],
		['ze wonen laan van het roggebos 77 nu', 'laan van het roggebos 77'],
		['Het pension aan de Boulevard de Ruyter 77 is dicht.', 'Boulevard de Ruyter 77'],
		['opgezocht, kerkstraat-noord 318 in de kern', 'kerkstraat-noord 318'],
		['bij de familie (groene boord 12, heerlen)', 'groene boord 12'],
		['ons team: ria, lange achterweg 44, yerseke', 'lange achterweg 44'],
		['de caravan van fatima staat op plek 48, achteraan', 'plek 48'],
		['De buren van nummer 17 klagen over haar zoon.', 'nummer 17'],
		['Zij woont Spreeuwstr. 6 daar.', 'Spreeuwstr. 6'],
		['We gaan naar de Kwartelstraat 9 en 11, graag samen.', 'de Kwartelstraat 9 en 11'],
		['In de Kwartelstraat, nummers 14 tot 88, is de lift stuk.', 'de Kwartelstraat, nummers 14 tot 88'],
		['haar buurvrouw van ruttenbocht 12-03, zij kan het niet', 'ruttenbocht 12-03'],
		['langs de kwekerij, achter doornweg zuid 14a, staat zijn bus', 'doornweg zuid 14a'],
		['zij zit in de muziekwijk, rijnstraat achter de school', 'rijnstraat'],
		['fatima heeft standplaats d48 achter de kantine', 'standplaats d48'],
		['anton huurt een pandje a/d lindengracht', 'lindengracht'],
		['adres fatima: de meent 233b', 'de meent 233b'],
		['fatima woont in reigerskamp boven de bakker', 'reigerskamp'],
		['langs geweest bij fatima, citroenvlinder 14, niet thuis', 'citroenvlinder 14']
	])('%j is marked whole', (text, address) => expect(addresses(text)).toEqual([address]));

	test.each(['Zij woont in Vlissingen, 4384 XB.', 'ze woont in vlissingen, 4384 xb'])(
		'%j has a postcode, whole',
		(text) =>
			expect(findIdentifying(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toContain(
				`postcode ${text.slice(text.indexOf('4384'), text.indexOf('4384') + 7)}`
			)
	);

	test.each([
		'Groep 8 en klas 3b, kamer 12, zaal 4c, op pagina 3, in de week 14, lijn 4.',
		'Artikel 2 van de Wmo 2015, in de bijlage 3, stap 4 van het plan 2.',
		'Op plek 3 van de lijst, op nummer 2 in de lijst, huisje 4 keer verhuurd.',
		'op de fiets 3 keer, bij de balie 2 mensen, in de klas 3 kinderen'
	])('%j is nowhere', (text) => expect(addresses(text)).toEqual([]));
});
