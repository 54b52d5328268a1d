// Who reads along with the members: one rule, in every place that leans on it.
import { expect, test } from 'vitest';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { veilWords } from '#features/care/care.server.ts';
import { findToInvite, invite } from '#features/circles/joining.server.ts';
import { beginCircle } from '#features/circles/tending.server.ts';
import { aPlan } from '#features/gatherings/gathering.examples.ts';
import { gatheringHost } from '#features/gatherings/gathering.tables.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { findToHost } from '#features/gatherings/hosting-together.server.ts';
import { findPeople } from '#features/joint-texts/laying.server.ts';
import { inviteWeaver } from '#features/joint-texts/makers.server.ts';
import { startText } from '#features/joint-texts/starting.server.ts';
import { parts } from '#features/own-data/registry/registry.server.ts';
import { looksAt } from '#features/stories/second-looks.server.ts';
import { whoDoesNot, whoReadsAlong } from '../../testing/kinds-of-people.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { viewerOf } from './viewers.server.ts';

const world = useWorld();

/** A member with something of each kind to ask others for. */
async function aMemberWhoAsks() {
	const asking = await world.as(await aPerson(world, { name: 'Anna', teams: [await aTeam(world)] }));
	const text = await startText(asking, 'thread', { title: 'Draad', summary: '', theme: '', from: null });
	const circle = await beginCircle(asking, {
		...{ kind: 'learning', name: 'Kring', purpose: 'Leren.', region: '', theme: '', joining: 'open' },
		...{ closedReason: '', audience: 'public', people: 'members' }
	});
	const gathering = await planGathering(asking, aPlan());
	if (!circle.ok || !gathering.ok) throw new Error('no circle, or no gathering');
	const story = await aToldStory(world, asking, { kind: 'members' });
	const again = isNamed(asking) ? await world.as(asking.viewer.id) : asking;
	return { asking: again, text, circle: circle.value, gathering: gathering.value, story };
}
const isNamed = (context: Context): context is Context & { viewer: { id: string } } => context.viewer.kind === 'person';

type Asked = Awaited<ReturnType<typeof aMemberWhoAsks>>;
const isIn = (found: readonly { name: string }[] | null, name: string) =>
	(found ?? []).some((one) => one.name === name);

const foundBy = async ({ asking, text, circle, gathering, story }: Asked, name: string) => ({
	'found to weave along': isIn(await findPeople(asking, text, name), name),
	'found to read a story': isIn((await looksAt(asking, story, name)).found, name),
	'found for a circle': isIn(await findToInvite(asking, circle, name), name),
	'found to host along': isIn(await findToHost(asking, gathering, name), name)
});

/** Of the file of their own data only this part: all of them, for every kind of person, would take a minute. */
async function takesAlong(id: string): Promise<boolean> {
	const part = parts.find(({ name }) => name === 'gatherings')!;
	return (await world.db.select().from(part.table).where(part.mine(id, world.clock))).length > 0;
}

async function asked({ asking, text, circle, gathering: gatheringId }: Asked, id: string) {
	const so = {
		'reads what is for members': readsMembers(await viewerOf(world.db, id, 'member', world.clock)),
		'asked into a circle': (await invite(asking, circle, id)).ok,
		'asked to weave along': (await inviteWeaver(asking, text, id)).ok
	};
	await world.db.insert(gatheringHost).values({ gatheringId, personId: id, since: world.clock });
	return { ...so, 'takes along what others go on writing': await takesAlong(id) };
}

test(
	'whoever reads along with the members does so everywhere, and nobody else does anywhere',
	{ timeout: 120_000 },
	async () => {
		const member = await aMemberWhoAsks();
		const all = [
			...Object.entries(whoReadsAlong).map(([who, make]) => ({ who, make, reads: true })),
			...Object.entries(whoDoesNot).map(([who, make]) => ({ who, make, reads: false }))
		];
		const differs: string[] = [];
		for (const [index, { who, make, reads }] of all.entries()) {
			const name = `Zoekmij ${index}-${all.length}`;
			const id = await make(world, name);
			const so = { ...(await foundBy(member, name)), ...(id === null ? {} : await asked(member, id)) };
			for (const [place, is] of Object.entries(so)) if (is !== reads) differs.push(`${who}: ${place}: ${is}`);
		}
		expect(differs).toEqual([]);
	}
);

test('a member is found, however many partners have the same name', async () => {
	const { asking, gathering } = await aMemberWhoAsks();
	const partner = await aTeam(world, { kind: 'partner' });
	for (let times = 0; times < 25; times++) await aPerson(world, { name: 'Jan', teams: [partner] });
	await aPerson(world, { name: 'Jan', teams: [await aTeam(world, { name: 'Buurtteam Kade' })] });
	expect(await findToHost(asking, gathering, 'jan')).toMatchObject([{ name: 'Jan', teams: ['Buurtteam Kade'] }]);
});

test('a name that is veiled is not found, and the name of a veiled team stands beside nobody', async () => {
	const { asking, text, story } = await aMemberWhoAsks();
	const steward = await world.as(await aPerson(world, { steward: true }));
	const team = await aTeam(world, { name: 'Team Herkenbaar' });
	const hidden = await aPerson(world, { name: 'Jannie de Wit', teams: [team] });
	await aPerson(world, { name: 'Jan de Wit', teams: [team, await aTeam(world, { name: 'Buurtteam Kade' })] });
	await veilWords(steward, 'person', hidden, 'recognisable');
	await veilWords(steward, 'organisation', team, 'recognisable');
	for (const found of [await findPeople(asking, text, 'de wit'), (await looksAt(asking, story, 'de wit')).found])
		expect(found).toMatchObject([{ name: 'Jan de Wit', teams: ['Buurtteam Kade'] }]);
});
