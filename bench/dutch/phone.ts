// Bar D6 as a phone would feel it: the guard as it was built for the writing page (`npm run build` first), in Chromium, slowed down
// four and six times by the DevTools protocol. A worker is not slowed down by that, so its code runs in the page itself here.
// The slowing down comes in slices, so a piece is looked at twenty times in a row and the time shared. Others on the machine make it
// slower, never faster: of five rounds the quickest counts for each piece. A text of 20,000 characters is looked at as one.
// With PHONE_URL, the address of an example network that runs (`npm start`), it is also typed on in the page itself: how long a key waits
// for its letter, while the guard looks in its worker.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../e2e/support/browser.ts';
import { readStories } from '../../packages/dutch/test-data/stories.ts';

const ROUNDS = 5;
const IN_A_ROW = 20;
const folder = join(import.meta.dirname, '../../build/client/_app/immutable/workers');
const built = existsSync(folder) ? readdirSync(folder).find((file) => /^guard\.worker-.*\.js$/.test(file)) : undefined;
if (!built) {
	console.log('no built pages: run "npm run build" first');
	process.exit(0);
}
const code = readFileSync(join(folder, built), 'utf8');
const words = readStories()
	.map(({ text }) => text)
	.join(' ')
	.split(' ');
const pieces = Array.from({ length: Math.min(12, Math.floor(words.length / 300)) }, (_, at) =>
	words.slice(at * 300, at * 300 + 300).join(' ')
);

const LONG = words.join(' ').repeat(3).slice(0, 20_000);

type Asked = { code: string; pieces: string[]; long: string; rounds: number; inARow: number };
/** `loop`: the same counting each time, to see that the slowing down is really there. */
type Felt = { first: number; best: number[]; long: number; loop: number };

/** Runs in the page. The worker's own code is given a `self` to listen and answer with. */
function feel({ code, pieces, long: whole, rounds, inARow }: Asked): Felt {
	let ask: ((event: { data: unknown }) => void) | undefined;
	const self = {
		addEventListener: (_: string, listen: typeof ask) => (ask = listen),
		postMessage: () => {}
	};
	const time = (body: string, times: number): number => {
		const began = performance.now();
		for (let once = 0; once < times; once++)
			ask!({ data: { number: 1, text: { title: '', body }, allowedNumbers: [] } });
		return (performance.now() - began) / times;
	};
	const began = performance.now();
	new Function('self', code)(self);
	time('Gisteren belde Fatima.', 1);
	const first = performance.now() - began;
	const best = pieces.map((piece) => Math.min(...Array.from({ length: rounds }, () => time(piece, inARow))));
	const long = Math.min(...Array.from({ length: rounds }, () => time(whole, 1)));
	const count = (): number => {
		const from = performance.now();
		let sum = 0;
		for (let at = 0; at < 20_000_000; at++) sum = (sum * 31 + at) | 0;
		return sum === 1 ? 0 : performance.now() - from;
	};
	return { first, best, long, loop: Math.min(...Array.from({ length: rounds }, count)) };
}

const browser = await openBrowser();
for (const rate of [1, 4, 6]) {
	const page = await browser.newPage();
	const tools = await page.context().newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate });
	const { first, best, long, loop } = await page.evaluate(feel, {
		code,
		pieces,
		long: LONG,
		rounds: ROUNDS,
		inARow: IN_A_ROW
	});
	best.sort((a, b) => a - b);
	const [middle, most] = [best[Math.floor(best.length / 2)]!, best[Math.floor(best.length * 0.95)]!];
	console.log(
		`slowed down ${rate} times: 300 words p50 ${middle.toFixed(1)} ms, p95 ${most.toFixed(1)} ms; first look, with unpacking the lists, ${first.toFixed(0)} ms; 20,000 characters at once ${long.toFixed(0)} ms; counting to twenty million ${loop.toFixed(0)} ms`
	);
	await page.close();
}
const url = process.env['PHONE_URL'];
if (url)
	for (const rate of [1, 4, 6])
		for (const guarded of [true, false])
			console.log(
				`slowed down ${rate} times, ${guarded ? 'guarded' : 'without guard'}, ${await typedOn(url, rate, guarded)}`
			);
await browser.close();

/** Eighty keys behind 20,000 characters, with pauses in which the guard looks: how long each takes from key to painted letter. */
async function typedOn(baseURL: string, rate: number, guarded: boolean): Promise<string> {
	const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
	const page = await context.newPage();
	// With "save data" on the page leaves the guard to the server: the same page, without it.
	if (!guarded)
		await page.addInitScript('Object.defineProperty(navigator, "connection", { value: { saveData: true } })');
	await page.goto('/kijk-mee');
	await page.locator('form:has(input[value="newcomer"]) button').click();
	await page.waitForURL('**/vandaag');
	await page.goto('/vertel');
	const field = page.getByLabel('Wat gebeurde er?');
	await field.fill(LONG);
	if (guarded) await page.locator('.underlines mark').first().waitFor({ timeout: 60_000 });
	const tools = await context.newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate });
	await page.evaluate(`(window.waits = [], document.querySelector('textarea').addEventListener('input', ({ timeStamp }) =>
		requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - timeStamp)))))`);
	await field.press('End');
	for (let key = 0; key < 80; key++) {
		await page.keyboard.type(' abelen'[key % 7]!);
		// Now and then somebody thinks for a moment, and the guard looks.
		await page.waitForTimeout(key % 20 === 19 ? 900 : 90);
	}
	const waits = ((await page.evaluate('window.waits')) as number[]).sort((a, b) => a - b);
	await context.close();
	const at = (share: number) => `${waits[Math.floor(waits.length * share)]!.toFixed(0)} ms`;
	return `typing behind 20,000 characters: key to letter p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(0.999)} (${waits.length} keys)`;
}
