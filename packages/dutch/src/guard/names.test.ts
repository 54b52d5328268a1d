import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';

const seen = (text: string) =>
	findIdentifying(text).map(({ start, end, kind, level }) => `${level} ${kind} ${text.slice(start, end)}`);

describe('names that are everyday words', () => {
	test.each([
		['hoi kluit, neem jij de sleutel mee', 'ask name kluit'],
		['groetjes, tak', 'ask name tak'],
		['hoi allemaal, kluit hier van de tuin', 'decide name kluit'],
		['de sleutel ligt bij buurvrouw kers, op de hoek', 'ask name kers'],
		['meneer dokter, zo heet hij echt, kwam langs', 'decide name dokter'],
		['Wil, onze penningmeester, kwam laat.', 'decide name Wil'],
		['De zaak Berkenhorst is dicht.', 'decide name Berkenhorst'],
		['U spreekt met Van Heuvels, over de huur.', 'decide name Van Heuvels'],
		['Een man die Keizer genoemd wordt kwam binnen.', 'decide name Keizer'],
		['heit hoekstra belde', 'decide name hoekstra'],
		['cliënt heet vrede', 'decide name vrede'],
		['zijn bijnaam is kabouter', 'decide name kabouter'],
		['je spreekt met van dam', 'decide name van dam'],
		['we noemen haar moppie, al jaren', 'ask name moppie'],
		['de moeder van storm zei dat het ging', 'ask name storm'],
		['Mevr. K. viel weer', 'decide name K.'],
		['mark wil weer werken', 'ask name mark'],
		['haar broer kiezel was er ook', 'ask name kiezel'],
		['dag meneer ten have', 'decide name ten have'],
		['Vanmiddag sprak ik met Doornkamp over de brief.', 'decide name Doornkamp'],
		['Zonneveld wil een nieuw gesprek.', 'decide name Zonneveld'],
		['vanmiddag sprak ik met hogenboom over de brief', 'decide name hogenboom'],
		['een appje van fleur v/d meij', 'decide name fleur v/d meij'],
		['een kaart van petra k, die hangt nu boven', 'decide name petra k'],
		['Wat ik met Henna bespreek blijft hier.', 'ask name Henna'],
		['Doornkamp, R. (1961) staat op de lijst', 'decide name Doornkamp, R.'],
		['naam cliënt: d. kroezen', 'decide name d. kroezen'],
		['taxi via willemsen-de koning', 'decide name willemsen-de koning'],
		['het zusje van Mo zit er ook', 'decide name Mo'],
		['mw d. de wit heeft afgezegd', 'decide name d. de wit'],
		['Onze kok in de opvang, Anatolij, heeft vrij.', 'decide name Anatolij']
	])('%j is marked by where the word stands', (text, mark) => expect(seen(text)).toEqual([mark]));

	test('before an age, and then wherever else it is said', () =>
		expect(seen('ik ken twijg (54) al jaren. de medicatie van twijg lag er nog')).toEqual([
			'ask name twijg',
			'ask age 54',
			'ask name twijg'
		]));

	test('a town that people are called after too is a town among towns, and somebody among people', () => {
		expect(seen('Er waren teams uit Utrecht, Zwolle en Almere.')).toContain('ask place Zwolle');
		expect(seen('Aanwezig: Bakker, Zwolle, Jansen en ik.')).toEqual([
			'decide name Bakker',
			'decide name Zwolle',
			'decide name Jansen'
		]);
		expect(seen('Gemeente Peel en Maas belde over Fatima.')).toEqual(['ask place Peel en Maas', 'decide name Fatima']);
	});

	test.each([
		['Dikke Bertus lachte.', ['decide name Dikke Bertus']],
		['Kobus jr. ging mee.', ['decide name Kobus jr']],
		['Een vrijwilliger, Petra Maandag, kwam langs.', ['decide name Petra Maandag']],
		["A.B. (Tinus) van 't Zand kwam langs.", ["decide name A.B. (Tinus) van 't Zand"]],
		['zijn buurvrouw doortje winter had koffie', ['decide name doortje', 'ask name winter']],
		['mijn maatje is hettie groen, ze lacht', ['decide name hettie', 'ask name groen']],
		['groet van baukje r.', ['decide name baukje r']],
		['hr wim blikvelder aan de balie gehad', ['decide name wim blikvelder']],
		['dat vroeg jo houben vandaag', ['decide name jo houben']]
	])('%j is marked to its end', (text, marks) => expect(seen(text)).toEqual(marks));

	test.each([
		'hoi allemaal, wie neemt de sleutel mee',
		'Hij was leraar natuurkunde. Geachte commissie, dat was het.',
		'terug naar afzender, zo noemden wij het',
		'Er kwam een mevrouw van de universiteit, die wilde alles weten.',
		'ze heet iedereen welkom en hij heet dat niet',
		'de moeder van drie en de vader van hiernaast',
		'we noemen hem lastig en ze noemt zich dakloos',
		'Wij werken met iWmo en ZZP’ers.',
		'Wethouder uitnodigen om te praten.',
		'Vier kolommen: Situatie, Taak, Actie en Resultaat.',
		'De Verordening en de Provincie vinden dat lastig.',
		'ich haop det ze neet mie ins kump, want doe wits ut neet, zag hae, en wae geit det betale',
		'De soep van een vrouw\n\nVanmorgen bracht ik soep.',
		'Wat lukt er wèl en wat niet',
		'Demedicaliseren: niet van alles een ziekte maken',
		'mw dialyseert, drie keer per week',
		'meneer wandelt elke dag',
		'zaaknr en klantnr staan op de brief, ntb',
		'twee keer per dag sertraline en metformine'
	])('%j is left alone: nobody is in it, or everybody', (text) => expect(seen(text)).toEqual([]));
});
