import { expect, test } from 'vitest';
import {
	bringings,
	chooser,
	organisations,
	people,
	responses,
	stories,
	tables,
	texts,
	themes,
	threads
} from './index.ts';
import type { ExampleStory } from './index.ts';
import { messages, profiles } from './profiles.ts';
import { pulses } from './pulse.ts';
import { openQuestion } from './questions.ts';
import { residents } from './residents.ts';
import { roundRecords } from './round-records.ts';

const organisationOf = new Map(organisations.map((organisation) => [organisation.key, organisation]));
const personOf = new Map(people.map((person) => [person.key, person]));
const themeOf = new Map(themes.map((theme) => [theme.key, theme]));
const storyOf = new Map(stories.map((story) => [story.key, story]));
const members = organisations.filter((organisation) => organisation.kind === 'member');
const partners = organisations.filter((organisation) => organisation.kind === 'partner');
const comments = roundRecords('comments.csv');

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const must = <T>(map: ReadonlyMap<string, T>, key: string): T => {
	const found = map.get(key);
	if (found === undefined) throw new Error(`no such key: ${key}`);
	return found;
};

/** Keys of the organisations a person belonged to on that day, as far as those had joined. */
function belongedTo(person: string, day: number): string[] {
	return must(personOf, person)
		.affiliations.filter((one) => one.from >= day && (one.until === undefined || one.until <= day))
		.map((one) => one.organisation)
		.filter((key) => must(organisationOf, key).joined >= day);
}

const teamsOn = (person: string, day: number) =>
	belongedTo(person, day).filter((key) => must(organisationOf, key).kind === 'member');

function mayRead(person: string, story: ExampleStory, day: number): boolean {
	if (story.audience === 'public') return true;
	if (story.teller === person) return true;
	if (story.audience === 'team')
		return teamsOn(person, day).some((team) => teamsOn(story.teller, story.on).includes(team));
	if (story.audience === 'members') {
		const { memberAsPerson, steward } = must(personOf, person);
		return (
			memberAsPerson === true ||
			steward === true ||
			teamsOn(person, day).some((key) => must(organisationOf, key).greetedBy !== undefined)
		);
	}
	return false;
}

/** Every sentence somebody can read. */
function allWords(): string[] {
	return [
		...stories.flatMap(({ title, body }) => [title, body]),
		...responses.map((response) => response.words ?? ''),
		...organisations.map((organisation) => `${organisation.name} ${organisation.about ?? ''}`),
		...people.map((person) => person.about ?? ''),
		...profiles.map(({ knows, asks }) => `${knows ?? ''} ${asks ?? ''}`),
		...messages.map((message) => message.words),
		`${openQuestion.title} ${openQuestion.body}`,
		...themes.flatMap(({ title, description }) => [title, description]),
		...threads.map((thread) => JSON.stringify(thread)),
		...texts.map((text) => JSON.stringify(text)),
		...tables.map((table) => JSON.stringify(table)),
		...bringings.map((bringing) => bringing.answer?.words ?? ''),
		...comments.map((comment) => comment['comment-body'] ?? '')
	];
}

/** The last day on which something was told or answered within a theme. */
function lastIn(theme: string): number {
	const within = stories.filter((story) => story.themes.includes(theme));
	const answered = responses.filter((response) => within.some((story) => story.key === response.story));
	const woven = threads.filter((thread) => thread.theme === theme).map((thread) => thread.sharedOn ?? thread.begun);
	return Math.min(
		must(themeOf, theme).on,
		...within.map((story) => story.on),
		...answered.map((response) => response.on),
		...woven
	);
}

test('there are at least twenty-four organisations of many forms, five of them partners, and one team that nobody has greeted yet', () => {
	expect(members.length).toBeGreaterThanOrEqual(11);
	expect(new Set(members.map((team) => team.formLabel)).size).toBeGreaterThanOrEqual(11);
	expect(organisations.length).toBeGreaterThanOrEqual(24);
	expect(partners).toHaveLength(5);
	expect(organisations.filter((one) => one.greetedBy === undefined).map((one) => one.kind)).toEqual(['member']);
	expect(
		organisations
			.filter((one) => one.partOf !== undefined)
			.every((one) => partners.some((partner) => partner.key === one.partOf))
	).toBe(true);
	for (const { key, greetedBy } of organisations) {
		if (greetedBy === undefined) continue;
		const { steward, affiliations } = must(personOf, greetedBy);
		expect(steward === true || affiliations.every((one) => one.organisation !== key)).toBe(true);
	}
});

test('every person belongs somewhere, and every key is used once', () => {
	for (const list of [organisations, people, themes, stories, threads, tables]) {
		const keys = list.map((one: { key: string }) => one.key);
		expect(new Set(keys).size).toBe(keys.length);
	}
	expect(people.length).toBeGreaterThanOrEqual(60);
	for (const { name, mail, affiliations, steward, memberAsPerson } of people) {
		expect(mail, name).toMatch(/^[a-z-]+\.[a-z-]+@voorbeeld\.example$/);
		for (const one of affiliations) must(organisationOf, one.organisation);
		expect(affiliations.length > 0 || steward === true || memberAsPerson === true, name).toBe(true);
	}
	for (const organisation of organisations) {
		expect(
			people.some((person) => person.affiliations.some((one) => one.organisation === organisation.key && one.contact)),
			organisation.name
		).toBe(true);
	}
});

test('the people differ in how they belong', () => {
	const sizes = members.map((team) => people.filter((person) => teamsOn(person.key, 0).includes(team.key)).length);
	expect(people.filter((person) => person.steward)).toHaveLength(2);
	expect(people.filter((person) => person.memberAsPerson && person.affiliations.length === 0)).toHaveLength(1);
	expect(
		people.filter(
			(person) => person.affiliations.some((one) => one.until !== undefined) && belongedTo(person.key, 0).length === 1
		)
	).toHaveLength(1);
	expect(
		people.filter(
			(person) => new Set(belongedTo(person.key, 0).map((key) => must(organisationOf, key).kind)).size === 2
		)
	).toHaveLength(1);
	expect(Math.min(...sizes)).toBeLessThan(5);
	expect(Math.max(...sizes)).toBeGreaterThanOrEqual(5);
});

test('five of the eight themes live, two are quiet and one sleeps', () => {
	const last = themes.map((theme) => lastIn(theme.key));
	expect(last.filter((day) => day <= 30)).toHaveLength(5);
	expect(last.filter((day) => day >= 90 && day <= 150)).toHaveLength(2);
	expect(last.filter((day) => day > 200)).toHaveLength(1);
	for (const { startedBy, on } of themes) expect(teamsOn(startedBy, on).length).toBeGreaterThan(0);
});

test('the stories are many, of all sizes of circle, and most are for the members', () => {
	const counted = (audience: string) => stories.filter((story) => story.audience === audience).length;
	expect(stories.length).toBeGreaterThanOrEqual(60);
	expect(stories.filter((story) => story.kind === 'question')).toHaveLength(4);
	expect(counted('public')).toBeGreaterThanOrEqual(6);
	expect(counted('self') + counted('team')).toBeGreaterThanOrEqual(3);
	expect(counted('members')).toBeGreaterThan(stories.length / 2);
});

test.each(stories)('the story "$title" is between 60 and 200 words, by someone who was there', (story) => {
	expect(words(story.body).length).toBeGreaterThanOrEqual(60);
	expect(words(story.body).length).toBeLessThanOrEqual(200);
	expect(story.title.length).toBeLessThanOrEqual(120);
	expect(teamsOn(story.teller, story.on).length > 0 || must(personOf, story.teller).memberAsPerson === true).toBe(true);
	for (const theme of story.themes) expect(must(themeOf, theme).on).toBeGreaterThanOrEqual(story.on);
});

test('no two stories begin or end alike', () => {
	const part = (of: (all: string[]) => string[]) =>
		stories.map((story) => of(words(story.body.toLowerCase().replace(/[‘’“”.,:?]/g, ''))).join(' '));
	expect(new Set(part((all) => all.slice(0, 3))).size).toBe(stories.length);
	expect(new Set(part((all) => all.slice(0, 1))).size).toBeGreaterThan(stories.length - 5);
	expect(new Set(part((all) => all.slice(-3))).size).toBe(stories.length);
});

test('nobody answers what they may not read, before it was told, or twice', () => {
	for (const { story: key, by, on } of responses) {
		const story = must(storyOf, key);
		const where = `${by} on ${key}`;
		expect(on, where).toBeLessThan(story.on);
		expect(by, where).not.toBe(story.teller);
		expect(mayRead(by, story, on), where).toBe(true);
		expect(belongedTo(by, on).length > 0 || must(personOf, by).memberAsPerson === true, where).toBe(true);
	}
	expect(new Set(responses.map(({ story, by }) => `${story} ${by}`)).size).toBe(responses.length);
});

test('people disagree, and every different voice has words', () => {
	const different = responses.filter((response) => response.answer === 'different');
	expect(responses.length).toBeGreaterThanOrEqual(70);
	expect(different.length).toBeGreaterThanOrEqual(18);
	expect(different.filter((response) => response.words === undefined)).toEqual([]);
	expect(responses.filter((response) => response.answer === 'unsure').length).toBeGreaterThanOrEqual(8);
	expect(responses.filter((response) => response.words === undefined).length).toBeGreaterThan(10);
	expect(Math.max(...responses.map((response) => response.words?.length ?? 0))).toBeLessThanOrEqual(2000);
});

test('one team knows a story in three ways, and a partner speaks for its own house', () => {
	const within = responses.filter(
		(response) => response.story === 'lijst-op-de-koelkast' && teamsOn(response.by, response.on).includes('jgt-noord')
	);
	expect(new Set(within.map((response) => response.answer))).toEqual(new Set(['recognise', 'different', 'unsure']));
	const partnerOnly = responses.filter(({ by, on }) => teamsOn(by, on).length === 0 && belongedTo(by, on).length > 0);
	expect(partnerOnly.some((response) => response.words?.startsWith('Vanuit de gemeente'))).toBe(true);
	expect(partnerOnly.every((response) => must(storyOf, response.story).audience === 'public')).toBe(true);
});

test('what is quoted in a thread was said so, and all its weavers could read it', () => {
	for (const thread of threads) {
		expect(new Set(thread.weavers.flatMap((weaver) => teamsOn(weaver, thread.begun))).size).toBeGreaterThanOrEqual(2);
		expect(must(themeOf, thread.theme).on).toBeGreaterThan(thread.begun);
		for (const source of thread.sentences.flatMap((sentence) => sentence.sources)) {
			if ('statement' in source) {
				expect(comments.find((comment) => comment['comment-id'] === String(source.statement))?.moderated).toBe('1');
				continue;
			}
			const story = must(storyOf, source.story);
			const resident = residents.find((one) => one.story === source.story && one.quoted);
			if (source.quote !== undefined) expect(`${story.body} ${resident?.words ?? ''}`).toContain(source.quote);
			expect(story.on).toBeGreaterThan(thread.sharedOn ?? 0);
			expect(thread.weavers.every((weaver) => mayRead(weaver, story, thread.sharedOn ?? 0))).toBe(true);
		}
		for (const { story } of thread.leftOut ?? []) must(storyOf, story);
	}
});

test('a shared thread has three stories of two teams, words of its weavers, and every line filled', () => {
	const shared = threads.filter((thread) => thread.sharedOn !== undefined);
	expect(shared.map((thread) => thread.audience)).toEqual(['public', 'members', 'public', 'public']);
	for (const thread of shared) {
		const used = usedIn(thread.key);
		expect(used.length).toBeGreaterThanOrEqual(4);
		expect(new Set(used.flatMap((story) => teamsOn(story.teller, story.on))).size).toBeGreaterThanOrEqual(3);
		expect(thread.sentences.some((sentence) => sentence.sources.length === 0)).toBe(true);
		for (const line of [
			thread.notKnown,
			thread.possible,
			thread.ordinaryLife,
			thread.forWhom,
			thread.toWhom,
			thread.notHeard
		])
			expect(line).not.toBe('');
		expect(differingOn(used, thread.sharedOn ?? 0).length).toBeGreaterThanOrEqual(3);
	}
});

test('the public thread asked everyone whose words were in a smaller circle; one said no and one kept silent', () => {
	const thread = threads.find((one) => one.audience === 'public' && one.sharedOn !== undefined);
	if (thread === undefined) throw new Error('no public thread');
	const smaller = usedIn(thread.key).filter((story) => story.audience !== 'public');
	const asked = thread.consents.map(({ story, response }) => story ?? `${response?.story} ${response?.by}`);
	const owed = [
		...smaller.map((story) => story.key),
		...differingOn(smaller, thread.sharedOn ?? 0).map(({ story, by }) => `${story} ${by}`)
	];
	expect(new Set(asked)).toEqual(new Set(owed));
	expect(thread.consents.filter((one) => one.response !== undefined && one.answer === 'no')).toHaveLength(1);
	expect(thread.consents.filter((one) => one.story !== undefined && one.answer === 'silent')).toHaveLength(1);
	expect(thread.sentences.some((sentence) => sentence.sources.some((source) => 'statement' in source))).toBe(true);
});

test('three tables answered differently, and at a fourth the chair is empty', () => {
	expect(tables.map((table) => table.seats.every((seat) => seat.offeredOnly === true))).toEqual([
		false,
		true,
		false,
		false
	]);
	expect(new Set(bringings.map(({ answer }) => answer?.outcome))).toEqual(new Set(['partly', 'taken-up', 'not']));
	for (const table of tables) {
		expect(must(organisationOf, table.partner).kind).toBe('partner');
		for (const host of table.hosts) expect(belongedTo(host, table.begun)).toContain(table.partner);
		for (const seat of table.seats) {
			expect(seat.since).toBeLessThanOrEqual(table.begun);
			expect(teamsOn(seat.person, seat.since).length).toBeGreaterThan(0);
		}
	}
	for (const { thread, table: at, by, on, answer } of bringings) {
		const brought = threads.find((one) => one.key === thread);
		const table = tables.find((one) => one.key === at);
		expect(brought?.audience).toBe('public');
		expect(on).toBeLessThan(brought?.sharedOn ?? 0);
		for (const person of by)
			expect(table?.seats.some((seat) => seat.person === person && seat.since > on && !seat.offeredOnly)).toBe(true);
		expect(answer?.on).toBeLessThan(on);
		expect(table?.hosts).toContain(answer?.by);
	}
});

test('the five people to choose from are who they say', () => {
	const own = stories.filter((story) => story.teller === chooser.newcomer);
	expect(must(personOf, chooser.newcomer).affiliations).toEqual([{ organisation: 'havenwest', from: 21 }]);
	expect(own).toHaveLength(1);
	expect(responses.some((response) => response.story === own[0]?.key && response.answer === 'recognise')).toBe(true);
	expect(
		threads.some((thread) => thread.sharedOn !== undefined && usedIn(thread.key).includes(own[0] as ExampleStory))
	).toBe(true);
	expect(must(personOf, chooser.teamLeader).affiliations.some((one) => one.contact)).toBe(true);
	expect(bringings.some((bringing) => bringing.by.includes(chooser.tableMember) && bringing.answer !== undefined)).toBe(
		true
	);
	expect(must(personOf, chooser.steward).steward).toBe(true);
	expect(belongedTo(chooser.adviser, 0)).toEqual(['gemeente-lindevoort']);
});

test('no sentence says what we never say', () => {
	const never =
		/cli[eë]nt|casus|namens de leden|leden vinden|\b(user|content|engagement|inspirerend|fantastisch|geweldig|in je kracht)\b|!/i;
	expect(allWords().filter((text) => never.test(text))).toEqual([]);
});

function usedIn(key: string): ExampleStory[] {
	const sources = threads
		.filter((thread) => thread.key === key)
		.flatMap((thread) => thread.sentences.flatMap((sentence) => sentence.sources));
	return [...new Set(sources.flatMap((source) => ('story' in source ? [must(storyOf, source.story)] : [])))];
}

function differingOn(used: readonly ExampleStory[], before: number) {
	return responses.filter(
		(one) => one.answer === 'different' && one.on > before && used.some((story) => story.key === one.story)
	);
}

test('whoever answered the three questions was a member on that day, and words have readers', () => {
	for (const { on, answers } of pulses) {
		expect(new Set(answers.map(({ by }) => by)).size).toBe(answers.length);
		for (const { by, words, readers } of answers) {
			expect([by, teamsOn(by, on).length > 0]).toEqual([by, true]);
			expect(words === undefined).toBe(readers === undefined);
		}
	}
});
