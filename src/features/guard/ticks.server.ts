// What people let stand in forms, kept as they answer: who, when, which kind. Never the words (docs/decisions/0029).
import { idIn } from '#kernel/ids.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { ticksIn } from '#platform/web/marks.ts';
import { formTick } from './guard.tables.ts';

type Brought = { request: Request; page: string | null; addresses: readonly (string | undefined)[] };

/** To be called once a request was answered; `status` from 400 says that nothing was kept, so nothing was let stand either. */
export async function keepTicks(
	{ db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
	{ request, page, addresses }: Brought,
	status: number
): Promise<void> {
	const ticks = ticksIn(request);
	if (ticks.length === 0 || status >= 400) return;
	const about = addresses.flatMap((address) => (address ? (idIn(address) ?? []) : []));
	await db.insert(formTick).values(
		ticks.map(({ field, kind }) => ({
			page: page ?? '',
			about: about[0] ?? null,
			field,
			kind: kind as (typeof formTick.$inferInsert)['kind'],
			tickedBy: isSignedIn(viewer) ? viewer.id : null,
			tickedAt: now()
		}))
	);
}
