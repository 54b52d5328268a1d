import { expect, test } from 'vitest';
import { addMemberAsPerson, describeMyself } from '#features/accounts/accounts.server.ts';
import { addOrganisation } from '#features/organisations/organisations.server.ts';
import { describeMyProfile } from '#features/profiles/profiles.server.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { besideEachOther } from './beside.server.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { askedPath, readAsked, type Asked } from './directory.ts';
import { choicesFor, findOrganisations, findPeople } from './directory.server.ts';
import { personPage } from './person-page.server.ts';
import { mapSize, shapes } from './province-map.ts';
import { teamPage } from './team-page.server.ts';

const world = useWorld();
const asked = (given: Partial<Asked> = {}): Asked => ({
	words: '',
	themeId: null,
	province: null,
	form: '',
	page: 1,
	...given
});
const names = ({ found }: { found: readonly { name: string }[] }) => found.map(({ name }) => name);

const inZeeland = () =>
	addOrganisation(world.db, {
		name: 'De Trekpont',
		kind: 'member',
		formLabel: 'Coöperatie',
		municipality: 'Ravelsoord',
		province: 'ze',
		joinedAt: world.clock,
		greetedAt: world.clock
	});

async function network() {
	const [zeeland, dijk] = [await inZeeland(), await aTeam(world, { name: 'De Dijk' })];
	const an = await aPerson(world, { name: 'An', teams: [dijk] });
	const omer = await aPerson(world, { name: 'Ömer', teams: [zeeland] });
	const zoe = await aPerson(world, { name: 'Zoë', teams: [dijk] });
	const theme = await startTheme(await world.as(an), { title: 'Eerst een dak', description: 'Wonen.' });
	const about = { way: null, asks: '', province: null, buddy: false, audience: 'members' as const };
	await describeMyProfile(await world.as(omer), {
		...about,
		knows: 'Schuldhulpverlening aan de keukentafel',
		themeIds: [theme]
	});
	await describeMyProfile(await world.as(zoe), { ...about, knows: '', themeIds: [], audience: 'public' });
	return { zeeland, dijk, an, omer, zoe, theme };
}

test('members find each other by theme, by what somebody knows, by region and by form', async () => {
	const { an, theme } = await network();
	const context = await world.as(an);
	expect(names(await findPeople(context, asked()))).toEqual(['Ömer', 'Zoë']); // not herself
	for (const one of [
		{ words: 'schuldhulp' },
		{ themeId: theme },
		{ province: 'ze' as const },
		{ form: 'coöperatie' }
	]) {
		expect(names(await findPeople(context, asked(one)))).toEqual(['Ömer']);
	}
	expect(names(await findOrganisations(context, 'member', asked({ themeId: theme })))).toEqual(['De Trekpont']);
	expect(names(await findOrganisations(context, 'member', asked({ words: 'ravelsoord' })))).toEqual(['De Trekpont']);
	expect(names(await findPeople(context, asked({ words: 'de' })))).toEqual([]);
});

test('a guest, a partner and a newcomer find teams, and of people only who made their page public', async () => {
	const { theme } = await network();
	const partner = await aPerson(world, { name: 'Partner', teams: [await aTeam(world, { kind: 'partner' })] });
	const newcomer = await aPerson(world, {
		name: 'Nieuw',
		teams: [await aTeam(world, { name: 'Net begonnen', greeted: false })]
	});
	expect(names(await findPeople(world.asGuest(), asked()))).toEqual(['Zoë']);
	expect(names(await findPeople(await world.as(partner), asked()))).toEqual(['Zoë']);
	expect(names(await findPeople(await world.as(newcomer), asked()))).toEqual(['Zoë']);
	expect(names(await findPeople(world.asGuest(), asked({ words: 'schuldhulp' })))).toEqual([]);
	// That somebody of the team cares for the theme is for members to know.
	expect(names(await findOrganisations(world.asGuest(), 'member', asked({ themeId: theme })))).toEqual([]);
	expect((await findOrganisations(world.asGuest(), 'member', asked())).found).toHaveLength(3);
});

test('a long list comes a page at a time, by name', async () => {
	const { an } = await network();
	for (let i = 10; i < 40; i++) await aPerson(world, { name: `Mens ${i}` });
	const first = await findPeople(await world.as(an), asked());
	const second = await findPeople(await world.as(an), asked({ page: 2 }));
	expect([first.found.length, first.hasMore, second.hasMore]).toEqual([24, true, false]);
	expect([...names(first), ...names(second)]).toEqual([
		...Array.from({ length: 30 }, (_, i) => `Mens ${i + 10}`),
		'Ömer',
		'Zoë'
	]);
});

test('what is asked stands in the address, and comes back from it', () => {
	const one = asked({ words: 'bewind & beslag', themeId: 't1', province: 'nb', form: 'dorpsteam', page: 3 });
	const path = askedPath('/mensen', one, { page: 3 });
	expect(readAsked(new URL(path, 'http://x').searchParams)).toEqual(one);
	expect(readAsked(new URLSearchParams('provincie=atlantis&bladzij=-4&thema='))).toEqual(asked());
});

test('the choices are those of teams that take part, and the map has every province once', async () => {
	const { an } = await network();
	expect(await choicesFor(await world.as(an), 'member')).toMatchObject({
		provinces: ['ze'],
		forms: ['coöperatie', 'wijkteam']
	});
	expect(new Set(shapes.map(({ province }) => province)).size).toBe(12);
	for (const { path } of shapes) {
		const [x = -1, y = -1] = path.slice(1).split(/[ l]/).map(Number);
		expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height && path.endsWith('z')).toBe(true);
	}
});

async function aStory(teller: string, team: string, more: Partial<typeof story.$inferInsert>, themeId?: string) {
	const at = world.clock;
	const [row] = await world.db
		.insert(story)
		.values({
			tellerId: teller,
			organisationId: team,
			body: 'Woorden',
			audience: 'members',
			createdAt: at,
			updatedAt: at,
			toldAt: at,
			...more
		})
		.returning({ id: story.id });
	if (themeId) await world.db.insert(storyTheme).values({ storyId: row!.id, themeId });
	return row!.id;
}

test('a page shows nothing that was signed so that nobody may know who told it', async () => {
	const { an, omer, zeeland } = await network();
	await aStory(omer, zeeland, { title: 'Met naam', signature: 'name' });
	await aStory(omer, zeeland, { title: 'Met team', signature: 'team' });
	await aStory(omer, zeeland, { title: 'Iemand', signature: 'network' });
	await aStory(omer, zeeland, {
		title: 'Voor het team',
		signature: 'name',
		audience: 'team',
		audienceOrganisationId: zeeland
	});
	const context = await world.as(an);
	const person = await personPage(context, omer);
	expect(person.known && person.told.map(({ title }) => title)).toEqual(['Met naam']);
	const team = await teamPage(context, zeeland);
	expect(team.told.map(({ title }) => title).sort()).toEqual(['Met naam', 'Met team']);
	expect((await teamPage(world.asGuest(), zeeland)).told).toEqual([]);
});

test('changing employer keeps what somebody told, and both places', async () => {
	const { an, zoe, dijk } = await network();
	const told = await aStory(zoe, dijk, { title: 'Van toen', signature: 'name' });
	const { leaveOrganisation } = await import('#features/organisations/organisations.server.ts');
	await leaveOrganisation(await world.as(zoe), dijk);
	await addMemberAsPerson(world.db, zoe);
	const page = await personPage(await world.as(an), zoe);
	expect(page.known && page.told.map(({ id }) => id)).toEqual([told]);
	expect(page.known && page.person.teams.map(({ current }) => current)).toEqual([false]);
	expect((await teamPage(await world.as(an), dijk)).told.map(({ id }) => id)).toEqual([told]);
	// A visitor sees where somebody works, not where they worked.
	const seen = await personPage(world.asGuest(), zoe);
	expect(seen.known && seen.person.teams).toEqual([]);
});

test('who was written to sees who wrote, by name and no more', async () => {
	const { an } = await network();
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	await describeMyself(await world.as(an), { name: 'An', about: 'Iets voor leden', mail: 'direct' });
	await expect(personPage(await world.as(partner), an)).rejects.toThrow();
	await writeTo(await world.as(an), partner, { words: 'Dag' }, 'x');
	const page = await personPage(await world.as(partner), an);
	expect(page).toMatchObject({ known: false, person: { id: an, name: 'An' }, mayWrite: true });
	expect(JSON.stringify(page)).not.toContain('voor leden');
});

test('two teams stand beside each other on what both spoke about, and only what this viewer may read', async () => {
	const { an, omer, zoe, dijk, zeeland, theme } = await network();
	const third = await aPerson(world, { teams: [await aTeam(world, { name: 'De Kreek' })] });
	const id = await aStory(third, await aTeam(world), { title: 'Wie betaalt?', signature: 'network' }, theme);
	const answer = (answer: 'different' | 'recognise', signature: 'team' | 'network', words: string) =>
		({ answer, signature, words, language: 'nl', decide: () => ({}) }) as never;
	await answerStory(await world.as(omer), id, answer('different', 'team', 'Wij betalen zelf'));
	await answerStory(await world.as(zoe), id, answer('recognise', 'team', 'Bij ons de gemeente'));
	await answerStory(await world.as(an), id, answer('recognise', 'network', 'Dit zeg ik liever zonder naam'));

	expect((await teamPage(await world.as(an), dijk)).beside.map(({ name }) => name)).toEqual(['De Trekpont']);
	const shown = await besideEachOther(await world.as(third), [dijk, zeeland], theme);
	expect(shown.beside.map(({ sides }) => sides.map(({ voices }) => voices.map(({ words }) => words)))).toEqual([
		[['Bij ons de gemeente'], ['Wij betalen zelf']]
	]);
	expect((await besideEachOther(world.asGuest(), [dijk, zeeland], null)).beside).toEqual([]);
	expect((await besideEachOther(await world.as(an), [dijk, zeeland], 'ander-thema')).beside).toEqual([]);
});
