// Pages of guests are answered from memory while nothing changed, and not a moment longer (promises 2 and 5).
import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { story } from '#features/stories/story.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { runtime } from '#platform/runtime.server.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();

async function aPublicStory() {
	const [row] = await network.db.select().from(story).where(eq(story.audience, 'public'));
	if (!row?.tellerId) throw new Error('the example network has no public story');
	return { ...row, tellerId: row.tellerId };
}

/** The second answer of the same page, with what tells where it came from. */
async function twice(address: string, headers: Record<string, string> = {}) {
	const first = await fetch(network.url + address, { headers });
	const etag = first.headers.get('etag') ?? '';
	const text = await first.text();
	const again = await fetch(network.url + address, { headers });
	return { etag, text, again, same: (await again.text()) === text };
}

/** How many answers came from memory since. */
function countFromMemory(): () => number {
	const { pages } = runtime();
	const find = pages.find.bind(pages);
	let count = 0;
	pages.find = (...asked) => {
		const page = find(...asked);
		if (page) count += 1;
		return page;
	};
	return () => count;
}

test('the second guest gets the same page with the same headers, and a browser that has it already gets nothing', async () => {
	const answered = countFromMemory();
	const { etag, again, same } = await twice('/rode-draden');
	expect([same, answered()]).toEqual([true, 1]);
	for (const name of ['content-security-policy', 'x-content-type-options', 'cache-control', 'content-type', 'vary'])
		expect(again.headers.get(name)).toBeTruthy();
	const known = await fetch(`${network.url}/rode-draden`, { headers: { 'if-none-match': etag } });
	expect([known.status, await known.text()]).toEqual([304, '']);
});

test('a story that is taken back is gone from the next answer, though its page was kept a moment ago', async () => {
	const { id, body, tellerId } = await aPublicStory();
	const words = body.slice(0, 40);
	const { text, same } = await twice(`/verhalen/${id}`);
	expect([same, text.includes(words)]).toEqual([true, true]);
	const now = () => new Date();
	const viewer = await viewerOf(network.db, tellerId, 'member', now());
	await takeBackStory({ db: network.db, viewer, now, later: async () => {} }, id);
	const after = await (await fetch(`${network.url}/verhalen/${id}`)).text();
	expect(after).not.toContain(words);
});

test('nobody who is signed in is given the page of a guest, and no guest theirs', async () => {
	const { tellerId } = await aPublicStory();
	const cookie = await network.signIn(tellerId);
	const guest = await twice('/');
	const mine = await twice('/', { cookie });
	expect(mine.text).not.toBe(guest.text);
	expect((await twice('/')).text).toBe(guest.text);
});

test('who reads English, comes through a proxy, or asks for the data of a page gets an answer of its own', async () => {
	const plain = (await twice('/')).text;
	expect((await twice('/', { cookie: 'taal=en' })).text).toContain('lang="en"');
	expect((await twice('/', { 'x-forwarded-for': '10.0.0.1' })).text).not.toContain('/kijk-mee');
	expect((await twice('/__data.json')).text).not.toContain('<html');
	expect((await twice('/')).text).toBe(plain);
});

test('when the database is gone a kept page is not shown as if nothing happened', async () => {
	await twice('/themas');
	const { database } = runtime();
	const { snapshot } = database;
	database.snapshot = () => Promise.reject(new Error('gone'));
	const during = await fetch(`${network.url}/themas`);
	database.snapshot = snapshot;
	// The pages made it themselves: here the rest of the database still answers.
	expect(during.status).toBe(200);
});
