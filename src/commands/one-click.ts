// A mail program that switches mail off for its reader (RFC 8058) posts a form without an Origin. SvelteKit takes every
// such form for one of a foreign page and answers 403, before any code of ours. For this one address that check protects
// nothing: the key in it is the permission, no session is used, and all it does is send less mail. So the post goes on
// as one of our own pages, with its cookies taken off.
import type { IncomingMessage } from 'node:http';

const address = /^\/mail\/uit\/[^/?#]+(\?soort=[a-z]+)?$/;

/** `origin`: where people reach this installation, as the pages know it. */
export function letOneClickIn(request: IncomingMessage, origin: string): void {
	if (request.method !== 'POST' || !address.test(request.url ?? '')) return;
	delete request.headers.cookie;
	request.headers.origin = origin;
}
