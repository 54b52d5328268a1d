// Answers a guest from memory, before the framework, once the database said that nothing changed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '#platform/log.ts';
import { runtime } from '#platform/runtime.server.ts';
import { snapshotHeader } from '#platform/web/connection.ts';
import { keyOf, type KeptPage } from '#platform/web/kept-pages.ts';

/** False when the pages have to make the answer themselves. */
export async function answerFromMemory(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	const began = performance.now();
	const { pages, database } = runtime();
	const key = keyOf(request.method, request.url ?? '/', request.headers);
	if (key === null || !pages.has(key)) return false;
	// A database that does not answer is for the pages to report.
	const snapshot = await database.snapshot().catch(() => null);
	if (snapshot === null) return false;
	const page = pages.find(key, snapshot, Date.now());
	if (!page) {
		request.headers[snapshotHeader] = snapshot;
		return false;
	}
	const status = request.headers['if-none-match'] === page.etag ? 304 : 200;
	send(response, status, page);
	log.info('request', { method: 'GET', route: page.route, status, ms: Math.round(performance.now() - began) });
	return true;
}

function send(response: ServerResponse, status: 200 | 304, { headers, body }: KeptPage): void {
	response.writeHead(status, headers.flat());
	response.end(status === 200 ? body : undefined);
}
