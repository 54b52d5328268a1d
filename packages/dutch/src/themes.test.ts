import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStories } from '../test-data/stories.ts';
import { bundles, suggestThemes, THESAURUS, type Thesaurus } from './index.ts';

const names = (text: string, thesaurus: Thesaurus = THESAURUS) =>
	suggestThemes(text, thesaurus).map(({ theme }) => theme);

describe('themes a text is about', () => {
	test.each([
		['De deurwaarder stond voor de deur en de rekeningen lagen in een la.', 'Schulden en geldzorgen'],
		['Zonder briefadres krijgt hij niets. Hij slaapt bij vrienden op de bank.', 'Een dak boven het hoofd'],
		['Haar zoontje wil al weken niet meer naar school.', 'School en thuiszitten'],
		['Sinds de crematie zit hij elke middag bij het graf. Rouw duurt lang.', 'Rouw en afscheid'],
		['De dochter vertaalt, want een tolk was er niet.', 'Taal en tolken'],
		['Op zijn achttiende verjaardag sloot de jeugdhulp zijn map.', 'Achttien worden'],
		['De beschikking kwam pas toen we klaar waren; de indicatie klopte ook niet.', 'Toegang en beschikkingen'],
		['Ze bellen over een verwarde man, de crisisdienst was er al drie keer.', 'Psychische druk en verward gedrag']
	])('%j begins with its own theme', (text, theme) => expect(names(text)[0]).toBe(theme));

	test('the words that lead to a theme are those that were typed', () => {
		expect(suggestThemes('Drie deurwaarders en een aanmaning.', THESAURUS)).toEqual([
			{ theme: 'Schulden en geldzorgen', words: ['deurwaarders', 'aanmaning'] }
		]);
	});

	test('never more than three, and none without a reason', () => {
		for (const { text } of readStories()) expect(names(text).length).toBeLessThanOrEqual(3);
		expect(names('Het regende de hele dag en wij hebben gelachen.')).toEqual([]);
		expect(names('')).toEqual([]);
	});

	test('the thesaurus is what its members make of it', () => {
		const own = [{ theme: 'Fietsen', words: ['bakfiets', 'lekke band'] }];
		expect(names('Ik plakte een lekke band.', own)).toEqual(['Fietsen']);
		expect(names('Drie bakfietsen op de stoep.', own)).toEqual(['Fietsen']);
		expect(names('Ik plakte een lekke band.', [])).toEqual([]);
	});

	test('the thesaurus we begin with has about forty themes of ten to twenty words, each said once', () => {
		expect(THESAURUS.length).toBeGreaterThanOrEqual(38);
		expect(new Set(THESAURUS.map(({ theme }) => theme)).size).toBe(THESAURUS.length);
		for (const { theme, words } of THESAURUS) {
			expect(words.length, theme).toBeGreaterThanOrEqual(10);
			expect(words.length, theme).toBeLessThanOrEqual(20);
			expect(new Set(words).size, theme).toBe(words.length);
		}
	});
});

describe('proposed bundles', () => {
	const about = {
		money: ['De deurwaarder belde weer over de schulden.', 'Schulden, en elke week een aanmaning van de deurwaarder.'],
		school: ['De juf zag dat hij niet naar school kwam.', 'Een thuiszitter: al weken niet op school, zei de juf.'],
		other: ['De kat van de overkant heeft jongen.']
	};
	const texts = [...about.money, ...about.school, ...about.other];

	test('texts that share telling words lie together, and who stands alone stays visible', () => {
		const { groups, alone } = bundles(texts);
		expect(groups.map(({ members }) => members)).toEqual([
			[0, 1],
			[2, 3]
		]);
		expect(groups[0]!.words).toContain('deurwaarder');
		expect(groups[1]!.words).toContain('school');
		expect(alone).toEqual([4]);
	});

	test.each([0, 1, 5, 40, 210])(
		'%i stories: all are somewhere once, in at most eight named groups, the same each time',
		(count) => {
			const stories = readStories()
				.slice(0, count)
				.map(({ text }) => text);
			const { groups, alone } = bundles(stories);
			const all = [...groups.flatMap(({ members }) => members), ...alone].sort((a, b) => a - b);
			expect(all).toEqual(stories.map((_, at) => at));
			expect(groups.length).toBeLessThanOrEqual(8);
			for (const { words, members } of groups) {
				expect(words.length).toBeGreaterThan(0);
				expect(members.length).toBeGreaterThan(1);
			}
			expect(bundles(stories)).toEqual({ groups, alone });
		}
	);

	test('nobody is named: a first name that two stories share is no reason', () => {
		const { groups } = bundles(['Samira lachte hard.', 'Samira huilde zacht.', 'Samira zweeg lang.']);
		expect(groups.flatMap(({ words }) => words)).not.toContain('samira');
	});

	test('fewer groups when fewer are asked for', () => expect(bundles(texts, { most: 1 }).groups).toHaveLength(1));

	test('any texts will do', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (any) => {
				const { groups, alone } = bundles(any);
				expect(groups.flatMap(({ members }) => members).length + alone.length).toBe(any.length);
				for (const text of any) suggestThemes(text, THESAURUS);
			})
		);
	});
});
