import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mayBePacked, packed, packingFor } from './packing.ts';

const page = 'Nazorg zonder uren. '.repeat(200);
const html = (body = page) =>
	new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', etag: '"abc"', vary: 'cookie' } });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test.each([
	['gzip, deflate, br, zstd', 'br'],
	['gzip, deflate', 'gzip'],
	['br;q=0, gzip;q=0.5', 'gzip'],
	['GZIP', 'gzip'],
	['identity', null],
	[null, null]
])('a browser that takes %o gets %o', (accepted, packing) => {
	expect(packingFor(accepted)).toBe(packing);
});

test('a packed page holds the same words in far fewer bytes, and says how it is packed', async () => {
	const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
	for (const packing of ['gzip', 'br'] as const) {
		const response = await packed(html(), packing);
		expect([response.headers.get('content-encoding'), response.headers.get('etag')]).toEqual([
			packing,
			`"abc-${packing}"`
		]);
		expect(response.headers.get('vary')).toBe('cookie, accept-encoding');
		const bytes = await bytesOf(response);
		expect(bytes.length).toBeLessThan(page.length / 10);
		expect(unpack[packing](bytes).toString()).toBe(page);
	}
});

test('a short page, a picture, and a page for who takes none stay as they are', async () => {
	const picture = new Response(page, { headers: { 'content-type': 'image/png' } });
	expect((await bytesOf(await packed(picture, 'gzip'))).toString()).toBe(page);
	expect((await bytesOf(await packed(html('kort'), 'gzip'))).toString()).toBe('kort');
	const plain = await packed(html(), null);
	expect([plain.headers.get('vary'), plain.headers.has('content-encoding')]).toEqual([
		'cookie, accept-encoding',
		false
	]);
});

test('what says back what somebody asked is not packed beside what only they may see', () => {
	expect([mayBePacked(true, '?q=dak'), mayBePacked(false, ''), mayBePacked(false, '?q=dak')]).toEqual([
		true,
		true,
		false
	]);
});
