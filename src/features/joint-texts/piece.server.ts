// One piece of material, opened to read it whole and to choose words from it.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { residentsBeside } from '#features/residents/residents.server.ts';
import { voicesById } from '#features/responses/responses.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { weaversFor } from './loom.server.ts';
import { materialOf } from './material.store.server.ts';
import { sentencesIn, type OpenPiece } from './piece.ts';

/** Null: it lies here and this weaver may not read it. */
export async function openPiece(context: Context, id: string, materialId: string): Promise<OpenPiece | null> {
	await weaversFor(context, context.db, id);
	const piece = (await materialOf(context.db, id)).find((one) => one.id === materialId && one.takenOffAt === null);
	if (!piece) notFound('material');
	const open = { id: materialId, quotable: piece.kind === 'story' };
	if (piece.kind === 'story') {
		const story = (await storiesById(context, [piece.refId])).get(piece.refId);
		if (story?.state !== 'readable' || story.body === null) return null;
		const resident = (await residentsBeside(context, [piece.refId])).get(piece.refId);
		const quotable = resident?.mayQuote && resident.words ? resident : null;
		return {
			...open,
			language: story.language,
			paragraphs: sentencesIn(story.body),
			resident: quotable && { language: quotable.language, paragraphs: sentencesIn(quotable.words ?? '') }
		};
	}
	const voice = piece.kind === 'voice' ? (await voicesById(context, [piece.refId])).get(piece.refId) : undefined;
	if (voice?.state !== 'readable' || voice.words === null) return null;
	return { ...open, language: voice.language, paragraphs: sentencesIn(voice.words), resident: null };
}
