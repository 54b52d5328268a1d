// Everything the weaving page shows to one weaver: the material, the text, what is missing, and what lies ready.
import { notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import * as reading from './joint-text.store.server.ts';
import { dissentIn, weaversFor } from './loom.server.ts';
import * as makers from './makers.store.server.ts';
import { everything, type MaterialFilter } from './material.ts';
import { bundleNames, materialOf } from './material.store.server.ts';
import { originalsOf } from './originals.server.ts';
import type { Invitation, WeavingPage } from './weaving-page.ts';
import { lyingThere, workingText } from './weaving-parts.server.ts';
import * as store from './weaving.store.server.ts';

export async function showWeaving(
	context: Context,
	id: string,
	filter: MaterialFilter = everything
): Promise<WeavingPage | Invitation> {
	const { db, viewer } = context;
	const row = (await store.textRow(db, id)) ?? notFound('joint-text');
	const invited = await makers.invitedTo(db, id);
	if (readsMembers(viewer) && invited.some(({ personId }) => personId === viewer.id))
		return {
			role: 'invited',
			id,
			kind: row.kind,
			title: row.title,
			weavers: (await makers.weaversOf(db, id)).map(named)
		};
	const { weavers } = await weaversFor(context, db, id);
	const [pieces, workingId, last, names, requests] = await Promise.all([
		materialOf(db, id),
		store.workingId(db, id),
		reading.lastShared(db, id),
		bundleNames(db, id),
		makers.requestsFor(db, id)
	]);
	const version = workingId ? await reading.versionById(db, workingId) : undefined;
	const text = version ? await reading.textOf(db, version.id) : { sentences: [], veiledRefs: new Set<string>() };
	const dissent = version ? await dissentIn(context, id, text.sentences) : { differing: [], carried: [], missing: [] };
	const besides = [...pieces, ...dissent.missing.map(({ voiceId }) => ({ kind: 'voice' as const, refId: voiceId }))];
	const audience = version?.audience ?? { kind: 'public' as const };
	const originals = await originalsOf(context, { jointTextId: id, audience, text, besides });
	return {
		role: 'weaver',
		id,
		kind: row.kind,
		title: version?.title ?? last?.title ?? row.title,
		themeId: row.themeId,
		weavers: weavers.map((weaver) => ({ personId: weaver.personId, ...named(weaver) })),
		invited,
		requests: requests.map(({ personId, name }) => ({ personId, name })),
		lookAgainAt: row.lookAgainAt,
		lastNumber: last?.number ?? null,
		...lyingThere({ pieces, names, text, originals }, filter),
		working: version ? await workingText(db, { version, text, weavers, dissent, originals }) : null
	};
}

const named = ({ name, organisation }: { name: string; organisation: string | null }) => ({ name, organisation });
