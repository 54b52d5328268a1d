// Finds a browser that starts: CHROME, a Chromium of the system, or the one that npm brought. Fails loudly otherwise.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];
const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export async function openBrowser(): Promise<Browser> {
	const reasons: string[] = [];
	for (const candidate of candidates()) {
		try {
			const { executablePath, args } = await candidate();
			// As root Chromium has no sandbox to go into; the pages are our own, on loopback.
			const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
			return await chromium.launch({ executablePath, args: [...args, ...quiet, ...sandbox], headless: true });
		} catch (error) {
			reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
		}
	}
	throw new Error(
		`No browser starts, so no journey was walked. Set CHROME to a Chromium. Tried: ${reasons.join(' | ')}`
	);
}

type Candidate = () => Promise<{ executablePath: string; args: string[] }>;

function candidates(): Candidate[] {
	const given = process.env['CHROME'];
	const local = [...(given ? [given] : []), ...systemPaths.filter((path) => existsSync(path))];
	return [...local.map((executablePath): Candidate => async () => ({ executablePath, args: [] })), fromNpm];
}

/** Ships Chromium and the libraries it needs, packed, in an npm package. */
async function fromNpm() {
	const { default: packed } = await import('@sparticuz/chromium');
	packed.setGraphicsMode = false;
	const wanted = packed.args.filter((arg) => !/^--(headless|single-process|no-zygote|user-data-dir)/.test(arg));
	return { executablePath: await packed.executablePath(), args: wanted };
}
