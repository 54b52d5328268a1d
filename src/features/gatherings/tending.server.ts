// Who tends a gathering: its hosts; the programme team where nobody hosts any more.
import { isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import { isHost, type Host } from './gathering.ts';
import { hostsIt } from './gathering.policy.ts';

export async function mayTend(
	{ db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
	hosts: readonly Host[]
): Promise<boolean> {
	if (hostsIt(viewer, hosts)) return true;
	if (!isSteward(viewer)) return false;
	// A host who left the network is there no more, just as one whose account is gone.
	for (const { personId } of hosts.filter(isHost)) if (await doesReadAlong(db, personId, now())) return false;
	return true;
}
