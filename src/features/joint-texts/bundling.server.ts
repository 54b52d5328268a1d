// The front door of bundles on the weaving page: have them proposed, move a piece, and call a bundle by a name of one's own.
import type { AudienceKind } from '#kernel/audience.ts';
import { accept, refuse } from '#kernel/outcome.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { freeBundle } from './bundle.ts';
import { proposedBundles } from './bundling.ts';
import type { MovedPiece, RenamedBundle } from './joint-text.forms.ts';
import type { MaterialKind } from './joint-text.ts';
import { atTheLoom } from './loom.server.ts';
import { originalsOf } from './originals.server.ts';
import type { Originals } from './shown.ts';
import * as store from './material.store.server.ts';

/**
 * The words of a piece, when every weaver may read them: whoever weaves reads what is for members. A bundle is named for all
 * weavers, so words of a smaller circle may not name it.
 */
export function wordsForAll(
	{ kind, refId }: { kind: MaterialKind; refId: string },
	originals: Originals
): string | null {
	const wide = (audience: AudienceKind) => audience === 'members' || audience === 'public';
	// Rounds are for members or for everyone.
	if (kind === 'statement') {
		const statement = originals.statements.get(refId);
		return statement?.state === 'readable' ? statement.body : null;
	}
	const piece = kind === 'story' ? originals.stories.get(refId) : originals.voices.get(refId);
	if (piece?.state !== 'readable' || !wide(piece.audience.kind)) return null;
	return 'words' in piece ? piece.words : `${piece.title ?? ''}\n${piece.body ?? ''}`;
}

/** Arranges everything anew; what the weavers called the bundles before goes with it. */
export const proposeBundles = (context: Context, id: string) =>
	atTheLoom(context, id, async ({ context: inside, tx, version, text }) => {
		const pieces = (await store.materialOf(tx, id)).filter(({ takenOffAt }) => takenOffAt === null);
		const originals = await originalsOf(inside, { jointTextId: id, audience: version.audience, text, besides: pieces });
		const proposed = proposedBundles(pieces.map((piece) => ({ id: piece.id, words: wordsForAll(piece, originals) })));
		await store.forgetBundleNames(tx, id);
		for (const [materialId, bundle] of proposed) await store.setBundle(tx, materialId, bundle);
		return accept(true);
	});

/** To a bundle that is there, to one of its own, or to a new one. */
export const movePiece = (context: Context, id: string, { material, to }: MovedPiece) =>
	atTheLoom(context, id, async ({ tx }) => {
		const pieces = (await store.materialOf(tx, id)).filter(({ takenOffAt }) => takenOffAt === null);
		if (!pieces.some((piece) => piece.id === material)) notFound('material');
		const bundle = to === 'new' ? freeBundle(pieces.map((piece) => piece.bundle)) : to;
		if (bundle === null) return refuse('too-many-bundles');
		await store.setBundle(tx, material, bundle);
		if (to === 'new') await store.renameBundle(tx, id, bundle, '');
		return accept(true);
	});

/** An empty name gives the bundle back to the words its pieces share. */
export const renameBundle = (context: Context, id: string, { bundle, name }: RenamedBundle) =>
	atTheLoom(context, id, async ({ tx }) => {
		await store.renameBundle(tx, id, bundle, name);
		return accept(true);
	});
