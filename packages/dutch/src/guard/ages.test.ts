import { describe, expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';

const ages = (text: string) =>
	findIdentifying(text)
		.filter(({ kind }) => kind === 'age')
		.map(({ start, end }) => text.slice(start, end));

/** Own sentences, one or more for each way of saying how old somebody is. */
const SAID: [string, string][] = [
	['Zijn dochter Rima van dertien tolkt alles.', 'dertien'],
	['zoon timo van acht speelt buiten', 'acht'],
	['Mijn zus Alie van 34 vond het niks.', '34'],
	['De jongens zijn 9 en 11, allebei druk.', '11'],
	['De meiden zijn twaalf en vijftien.', 'vijftien'],
	['Hij is 38, geen 12.', '12'],
	['Haar schoonmoeder, die ver in de zeventig is, kookt nog.', 'zeventig'],
	['een vrouw van dik in de zestig kreeg geen geld, haar zoon ook niet', 'zestig'],
	["We stopten omdat de baby's van fatima zeven weken waren.", 'zeven weken'],
	['een jongetje van een jaar of vier stond alleen buiten', 'vier'],
	['Meneer is in de zeventig en slecht ter been.', 'zeventig'],
	['Ze is ergens in de veertig, denk ik.', 'veertig'],
	['Een vrouw van in de zestig deed open.', 'zestig'],
	['Hij is rond de zestig, schat ik.', 'zestig'],
	['Ze is een jaar of zeventig.', 'zeventig'],
	['Hij wordt volgende maand zes.', 'zes'],
	['Ze wordt dit jaar tachtig.', 'tachtig'],
	['Hij wordt over twee weken 18.', '18'],
	['Ze werd vorige week vijftig.', 'vijftig'],
	['Onze buurman (71) klopte aan.', '71'],
	['De cliënt, 34 jr, woont alleen.', '34'],
	['Vrouw, 56, alleenstaand, twee katten.', '56'],
	['M/34 meldt zich.', '34'],
	['v34, dakloos, eerste nacht binnen.', '34'],
	['Ik ben net 18 geworden.', '18'],
	['Ze is net achttien geworden en moet eruit.', 'achttien'],
	['Hij is drie en twintig en woont thuis.', 'drie en twintig'],
	['ze is vijf en tachtig', 'tachtig'],
	['Mijn opa van zesentachtig fietst nog.', 'zesentachtig'],
	['De jongste is twee en een half.', 'twee'],
	['De baby is 7 weken.', '7'],
	['het kindje is anderhalf', 'anderhalf'],
	['Haar zoontje van 2,5 slaapt slecht.', '2,5'],
	['Ze is 12,5 jaar oud.', '12,5'],
	['Een meid van amper zestien stond voor de deur.', 'zestien'],
	['iemand van 83 hoort niet in een tent', '83'],
	['ik ben zelf 62 en moe', '62'],
	['Met mijn 58 jaar vind ik niets meer.', '58'],
	['Op zijn negentiende was hij al vader.', 'negentiende'],
	['Ze kwam hier op haar 14e.', '14e'],
	['Als twaalfjarige zorgde hij al.', 'twaalfjarige'],
	['Een 84-jarige man belde.', '84-jarige'],
	['een man van begin veertig', 'veertig'],
	['Ze is midden dertig.', 'dertig'],
	['eind vijftig, schat ik hem', 'vijftig'],
	['Hij is de tachtig gepasseerd.', 'tachtig'],
	['Ze is de zeventig voorbij.', 'zeventig'],
	['Ze is boven de negentig.', 'negentig'],
	['Hij nadert de honderd.', 'honderd'],
	['een dertiger met een hond', 'dertiger'],
	['Een tachtigplusser uit het dorp.', 'tachtigplusser'],
	['Leeftijd: 47.', '47'],
	['Zij is 29 en hij 31.', '31'],
	['ze zijn allebei 76', '76'],
	['Hij was pas zeven toen zijn vader ging.', 'zeven'],
	['Toen ze negen was ging het mis.', 'negen'],
	['Ze is al 90!', '90'],
	['Sinds haar zestiende rookt ze.', 'zestiende'],
	['Hij wordt morgen vier.', 'vier'],
	['mijn kleindochter wordt in mei drie', 'drie'],
	['Ze viert haar tachtigste verjaardag.', 'tachtigste'],
	['Ze heeft een zoon (11) en een dochter (14).', '14'],
	['twee kinderen van 4 en 6 jaar', '6'],
	['kinderen van 3, 5 en 8', '5'],
	['de kinderen (3, 5 en 8) slapen', '8'],
	['een peuter van bijna 3', '3'],
	['jongen 15 jaar, loopt weg', '15'],
	['een jongen, 15, loopt weg', '15'],
	['zij (52) en haar man (57) slapen apart', '57'],
	['Haar leeftijd? 88.', '88'],
	['Hij is een jaar of dertig.', 'dertig'],
	['ongeveer 45 jaar oud, baard', '45'],
	['ik denk dat ze 40 is', '40'],
	['een kereltje van zes kwam de post brengen', 'zes'],
	['Ze is zeventig plus.', 'zeventig'],
	['ik word zondag 65', '65'],
	['Ik ben 65-plus.', '65'],
	['hij is inmiddels 41 maar oogt ouder', '41'],
	['Tomek, rond de 45, zat aan de balie.', '45'],
	['hij is 14 bijna 15 dus te groot', '14 bijna 15'],
	['ik ben 8 zegt ze', '8'],
	['moeder is zelf ook pas negentien', 'negentien'],
	['de jongste, 5 maanden, huilde', '5 maanden'],
	['leeftijd kind: 7 mnd', '7 mnd'],
	['jarig geweest: 71', '71'],
	['drie jongens tussen de 14 en 16', '14'],
	['hij is van bouwjaar 61', '61'],
	['moeder in de veertig, vader ouder', 'veertig']
];

/** Numbers of something else. */
const OTHERS = [
	'Het kostte zeven jaar om daar te komen.',
	'Hij deed twee jaar dagbesteding.',
	'We wachten al drie maanden op een plek.',
	'Er kwamen negen mensen en twee honden.',
	'Van de 34 gezinnen wilden er 12 mee.',
	'Om half acht begint de vergadering, tot 9.',
	'De huur is 612 en wordt 680.',
	'Punt 5 en 6 gaan door naar de volgende keer.',
	'Kamer 12 en 14 zijn vrij.',
	'Groep 8 gaat op kamp.',
	'Het gaat om een bedrag van rond de dertig euro.',
	'Het was rond de dertig graden.',
	'In de jaren zeventig was dat anders.',
	'Ze heeft een schuld van 12 duizend.',
	'Wij zijn met zijn twaalven.',
	'Het is twaalf over vier.',
	'De uitkomst was 7 tegen 3.',
	'We hebben er nog vier.',
	'Ik was veertig jaar lid.',
	'Lijn 12 rijdt niet.',
	'Dat cijfer is een 8.',
	'Over drie weken is er weer een overleg.',
	'Hij rookt er twintig per dag.',
	'Wij bellen in week 34 terug.',
	'De printer is tien jaar oud en kapot.',
	'Stap 4 duurt 20 minuten.',
	'Ze werkt 24 uur per week.',
	'Er waren rond de veertig mensen.',
	'We zijn bijna zes jaar bezig.',
	'Nog drie, dan zijn we klaar.',
	'Het team is in de afgelopen tien jaar gegroeid.',
	'Artikel 12 geldt hier niet.',
	'Een op de tien kinderen.',
	'Van twee naar drie dagen.',
	'Beide teams tussen de 14 en 16 leden.',
	'Een auto van 12 nu 15 euro per dag.',
	'Het bedrag ligt rond de 45.',
	'Het contract van twee jaar liep af.',
	'De wachttijd van 14 weken is te lang.',
	'Drie, vier keer per week.',
	'Het gesprek van 12 mei... nee, van de week erna.'
];

describe('how old somebody is', () => {
	test('is seen however it is said', () =>
		expect(
			SAID.filter(([text, age]) => !ages(text).some((found) => found.includes(age) || age.includes(found)))
		).toEqual([]));

	test('is not taken from other numbers', () => expect(OTHERS.filter((text) => ages(text).length)).toEqual([]));

	test.each([
		['Fatima is een vrouw van rond de veertig zonder werk.', 'rond de veertig'],
		['De dochter van fatima, van een jaar of vier, logeert er ook.', 'een jaar of vier'],
		['De oma van fatima is halverwege de tachtig en woont alleen.', 'halverwege de tachtig']
	])('in %j is marked with the words that belong to it', (text, age) => expect(ages(text)).toEqual([age]));

	test('what the guard proposes for an age is not asked about again', () => {
		for (const age of [2, 4, 7, 9, 12, 15, 17, 24, 38, 51, 66, 83, 97]) {
			const text = `Hij is ${age} jaar.`;
			const proposals = findIdentifying(text).find(({ kind }) => kind === 'age')!.proposals;
			for (const proposal of proposals) expect(ages(`Hij is ${proposal}.`)).toEqual([]);
		}
	});
});
