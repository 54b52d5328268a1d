// A table with somebody from practice and somebody for the institution, and a red thread that was brought to it.
import { beginTable, bringToTable, offerSeat, welcomeAtTable } from '#features/groups/groups.server.ts';
import { aSharedThread } from './shared-thread.ts';
import { aPerson, aTeam, type World } from './world.ts';

export async function aTableWithThread(world: World, plan: Parameters<typeof aSharedThread>[1] = {}) {
	const thread = await aSharedThread(world, plan);
	const partner = await aTeam(world, { kind: 'partner' });
	const steward = await aPerson(world, { steward: true });
	const practice = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	const host = await aPerson(world, { teams: [partner], name: 'Frederik' });
	const begun = await beginTable(await world.as(steward), { name: 'Tafel Brieven', purpose: 'x', partner, theme: '' });
	if (!begun.ok) throw new Error(begun.reason);
	const id = begun.value;
	await offerSeat(await world.as(practice), id, { side: 'practice', practice: 'een dorp' });
	await welcomeAtTable(await world.as(steward), id, practice);
	await offerSeat(await world.as(host), id, { side: 'host', practice: 'beleid' });
	await welcomeAtTable(await world.as(practice), id, host);
	const brought = await bringToTable(await world.as(practice), id, thread.versionId, 'Lees het voor.');
	if (!brought.ok) throw new Error(brought.reason);
	return { ...thread, id, threadId: thread.id, partner, steward, practice, host, bringingId: brought.value };
}
