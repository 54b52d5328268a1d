// Pages go packed over the wire: a phone in a parked car gets a fifth of the bytes.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Packing = 'br' | 'gzip';

const worthPacking = 1000;
const texts = /^(text\/(html|plain|css|csv|calendar)|application\/(json|xml)|image\/svg\+xml)/;

const pack: Record<Packing, (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>> = {
	// Beyond these the processor pays more than the wire saves, for pages that are made anew.
	br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
	gzip: (body) => promisify(gzip)(body, { level: 5 })
};

/** How the answer to this `accept-encoding` may be packed; null: as it is. */
export function packingFor(accepted: string | null | undefined): Packing | null {
	const offers = (accepted ?? '').split(',').map((offer) => offer.trim().toLowerCase());
	const offered = (name: string) =>
		offers.some((one) => one === name || (one.startsWith(`${name};`) && !/;q=0(\.0*)?$/.test(one)));
	if (offered('br')) return 'br';
	return offered('gzip') ? 'gzip' : null;
}

/**
 * What says back what was asked may not be packed beside what only this reader may see: the length of the answer would
 * tell how much of the question stands in it (breachattack.com).
 */
export const mayBePacked = (isGuest: boolean, search: string): boolean => isGuest || search === '';

/** The same answer, packed when that saves anything. Its etag differs too: it names these bytes, not those of another packing. */
export async function packed(response: Response, packing: Packing | null): Promise<Response> {
	const { headers } = response;
	if (!texts.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return response;
	headers.append('vary', 'accept-encoding');
	if (!packing || response.status !== 200 || !response.body) return response;
	const body = new Uint8Array(await response.arrayBuffer());
	if (body.byteLength < worthPacking) return new Response(body, response);
	headers.set('content-encoding', packing);
	headers.delete('content-length');
	const etag = headers.get('etag');
	if (etag?.endsWith('"')) headers.set('etag', `${etag.slice(0, -1)}-${packing}"`);
	return new Response(await pack[packing](body), response);
}
