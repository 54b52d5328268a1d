// The file with everything that is somebody's. Only by a button: a link could be followed by a scanner, or kept in a history.
import { Readable } from 'node:stream';
import { redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { runtime } from '#platform/runtime.server.ts';
import { ownDataPath } from '#features/own-data/own-data.ts';
import { takeMyData } from '#features/own-data/own-data.server.ts';
import { ownDataTexts } from '#features/own-data/own-data.texts.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals }) => {
	const { context, language, sessionId } = locals;
	if (!isSignedIn(context.viewer)) redirect(303, '/inloggen');
	const { publicUrl, secret } = runtime().config;
	const taken = await takeMyData(context, { sessionId, language, publicUrl, secret });
	if (!taken.ok) redirect(303, ownDataPath(taken.reason));
	const name = `${ownDataTexts[language].fileName}-${context.now().toISOString().slice(0, 10)}.zip`;
	// Node's own: a web stream of chunks, asked for one by one.
	return new Response(Readable.toWeb(Readable.from(taken.value)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
};
