// Pages that a guest was shown, kept in memory as long as nothing in the database changed. A page is answered again only
// after one query proved that the database shows exactly what it showed when the page was made (`OpenDatabase.snapshot`):
// so a withdrawal, a veil or a no takes effect at once, in every process. Pages of people who are signed in are never kept.
import type { IncomingHttpHeaders } from 'node:http';
import { forwardedHeader, hostHeader, protocolHeader } from './connection.ts';
import { packingFor } from './packing.ts';

export type KeptPage = {
	/** What the database showed when the page was made. */
	snapshot: string;
	/** In milliseconds; words such as "leeft" change with time alone. */
	madeAt: number;
	route: string | null;
	headers: [name: string, value: string][];
	etag: string;
	body: Uint8Array;
};

const mostBytes = 32_000_000;
const mostBytesOfOne = 400_000;
const mostMs = 60_000;
/** Cookies that change nothing but what the key holds already. */
const harmless = new Set(['taal']);

/** Null: not a page that looks the same for every guest who asks for it like this. */
export function keyOf(method: string | undefined, target: string, headers: IncomingHttpHeaders): string | null {
	if (method !== 'GET' || target.length > 300 || headers['authorization'] !== undefined) return null;
	const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
	if (cookies.some((cookie) => cookie !== '' && !harmless.has(cookie.split('=')[0] ?? ''))) return null;
	const asked = [protocolHeader, hostHeader, forwardedHeader, 'accept', 'x-sveltekit-invalidated'].map(
		(name) => headers[name] ?? ''
	);
	return JSON.stringify([target, cookies, asked, packingFor(headers['accept-encoding']?.toString())]);
}

/** A page without anything that is meant for one answer only: a new cookie, a nonce, an error, or what somebody looked for. */
export function mayBeKept(status: number, headers: Headers): boolean {
	return (
		status === 200 &&
		headers.has('etag') &&
		!(headers.get('cache-control') ?? '').includes('no-store') &&
		!headers.has('set-cookie') &&
		!(headers.get('content-security-policy') ?? '').includes("'nonce-")
	);
}

export class KeptPages {
	/** In the order in which they were last asked for. */
	readonly #pages = new Map<string, KeptPage>();
	#bytes = 0;

	has(key: string): boolean {
		return this.#pages.has(key);
	}

	/** Undefined when it was not kept, or the database shows something else now. */
	find(key: string, snapshot: string, now: number): KeptPage | undefined {
		const page = this.#pages.get(key);
		if (!page) return undefined;
		this.#forget(key, page);
		if (page.snapshot !== snapshot || now - page.madeAt > mostMs) return undefined;
		this.#put(key, page);
		return page;
	}

	keep(key: string, page: KeptPage): void {
		const before = this.#pages.get(key);
		if (before) this.#forget(key, before);
		if (page.body.byteLength > mostBytesOfOne) return;
		this.#put(key, page);
		for (const [oldest, one] of this.#pages) {
			if (this.#bytes <= mostBytes) return;
			this.#forget(oldest, one);
		}
	}

	#put(key: string, page: KeptPage): void {
		this.#pages.set(key, page);
		this.#bytes += page.body.byteLength;
	}

	#forget(key: string, page: KeptPage): void {
		this.#pages.delete(key);
		this.#bytes -= page.body.byteLength;
	}
}
