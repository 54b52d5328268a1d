import { expect, test } from 'vitest';
import { keyOf, KeptPages, mayBeKept, type KeptPage } from './kept-pages.ts';

const aPage = (given: Partial<KeptPage> = {}): KeptPage => ({
	snapshot: '100:100:',
	madeAt: 0,
	route: '/',
	headers: [],
	etag: '"x"',
	body: new Uint8Array(10),
	...given
});

test('a page is answered again while the database shows the same, and never after anything changed', () => {
	const pages = new KeptPages();
	pages.keep('/', aPage());
	expect(pages.find('/', '100:100:', 1000)).toBeDefined();
	expect(pages.find('/', '100:101:', 1000)).toBeUndefined();
	expect(pages.find('/', '100:100:', 1000)).toBeUndefined();
});

test('a page of more than a minute ago is made anew: time alone changes words', () => {
	const pages = new KeptPages();
	pages.keep('/', aPage());
	expect(pages.find('/', '100:100:', 60_001)).toBeUndefined();
});

test('memory is bounded: what nobody asked for longest goes first', () => {
	const pages = new KeptPages();
	const body = new Uint8Array(400_000);
	for (let i = 0; i < 81; i++) {
		pages.keep(`/${i}`, aPage({ body }));
		pages.find('/0', '100:100:', 0);
	}
	expect([pages.has('/0'), pages.has('/1'), pages.has('/80')]).toEqual([true, false, true]);
	pages.keep('/large', aPage({ body: new Uint8Array(400_001) }));
	expect(pages.has('/large')).toBe(false);
});

test.each([
	['a guest who reads', 'GET', {}, true],
	['a guest who chose a language', 'GET', { cookie: 'taal=en' }, true],
	['somebody signed in', 'GET', { cookie: 'taal=en; __Host-meerstem=secret' }, false],
	['somebody with a cookie that no one thought of here', 'GET', { cookie: 'ronde=abc' }, false],
	['somebody who sends a form', 'POST', {}, false]
])('a page for %s: kept is %4$s', (_, method, headers, expected) => {
	expect(keyOf(method, '/verhalen', headers) !== null).toBe(expected);
});

test('who reads in another language, or through a proxy, is never given the page of someone else', () => {
	const keys = [{}, { cookie: 'taal=en' }, { 'x-meerstem-forwarded': 'yes' }, { accept: 'application/json' }].map(
		(headers) => keyOf('GET', '/', headers)
	);
	expect(new Set(keys).size).toBe(keys.length);
});

test.each([
	['a page', 200, { etag: '"x"' }, true],
	['an error', 500, { etag: '"x"' }, false],
	['a page with a new cookie', 200, { etag: '"x"', 'set-cookie': 'a=b' }, false],
	['what somebody looked for', 200, { etag: '"x"', 'cache-control': 'private, no-store' }, false],
	['a page with a script of its own', 200, { etag: '"x"', 'content-security-policy': "script-src 'nonce-abc'" }, false]
])('%s is kept: %4$s', (_, status, headers, expected) => {
	expect(mayBeKept(status, new Headers(headers))).toBe(expected);
});
