import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import { before, days } from '#kernel/moments.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { aTableWithThread } from '../../testing/table.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { answersThatStayAway, waitsInMyCircle } from './returns.server.ts';

const world = useWorld();

/** A story told so many days ago, in this audience. */
async function told(tellerId: string, title: string, audience: Audience, ago: number): Promise<string> {
	const at = before(world.clock, days(ago));
	const [row] = await world.db
		.insert(story)
		.values({ tellerId, title, body: 'x', ...audienceToRow(audience), createdAt: at, updatedAt: at, toldAt: at })
		.returning();
	return row!.id;
}

test('the programme team sees what nobody answered in two weeks, of members and wider only, and what is late', async () => {
	const team = await aTeam(world);
	const [teller, other] = [
		await aPerson(world, { teams: [team] }),
		await aPerson(world, { teams: [await aTeam(world)] })
	];
	const steward = await aPerson(world, { steward: true });
	const close: Audience = { kind: 'team', organisationId: team };
	await told(teller, 'Net verteld', { kind: 'members' }, 13);
	await told(teller, 'Veertien dagen', { kind: 'members' }, 14);
	await told(teller, 'Zes weken', { kind: 'public' }, 42);
	await told(teller, 'In het team', close, 50);
	const answered = await told(teller, 'Beantwoord', { kind: 'members' }, 60);
	const form = { answer: 'unsure', words: '', signature: 'team', language: 'nl' } as const;
	await answerStory(await world.as(other), answered, form);
	const seen = await answersThatStayAway(await world.as(steward));
	expect(seen?.stories.map(({ title, late }) => [title, late])).toEqual([
		['Zes weken', true],
		['Veertien dagen', false]
	]);
	expect(await answersThatStayAway(await world.as(other))).toBeNull();
	expect(await answersThatStayAway(world.asGuest())).toBeNull();
});

test('what was told in a small circle is shown to that circle after a week, and to nobody else', async () => {
	const team = await aTeam(world);
	const [teller, mate] = [await aPerson(world, { teams: [team] }), await aPerson(world, { teams: [team] })];
	const stranger = await aPerson(world, { teams: [await aTeam(world)], steward: true });
	const close: Audience = { kind: 'team', organisationId: team };
	await told(teller, 'Te vers', close, 6);
	await told(teller, 'Een week', close, 7);
	const titles = async (id: string) => (await waitsInMyCircle(await world.as(id))).map(({ title }) => title);
	expect(await titles(mate)).toEqual(['Een week']);
	expect(await titles(teller)).toEqual([]);
	expect(await titles(stranger)).toEqual([]);
});

test('what lies at a table for six weeks is seen by the programme team, as far as it may read what was brought', async () => {
	const { steward } = await aTableWithThread(world);
	const seen = async () => (await answersThatStayAway(await world.as(steward)))?.tables.map(({ table }) => table);
	world.clock = new Date(world.clock.getTime() + days(41));
	expect(await seen()).toEqual([]);
	world.clock = new Date(world.clock.getTime() + days(1));
	expect(await seen()).toEqual(['Tafel Brieven']);
});
