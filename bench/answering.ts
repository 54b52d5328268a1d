// Posting an answer as a member does it: the form of a story, sent with a session, again and again with another answer.
import { cpuMs } from './processes.ts';

type Answering = { cpuMs: number; p50Ms: number };

/** Signs in through the chooser of the example network: the cookie of who looks as `role`. */
async function signInAs(url: string, role: string): Promise<string> {
	const answer = await post(`${url}/kijk-mee`, { rol: role }, '');
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (answer.status !== 303 || cookies.length === 0) throw new Error(`nobody looks as ${role}: ${answer.status}`);
	return cookies.join('; ');
}

/** What one answer costs the server process `pid`, and how long its sender waits. */
export async function answering(
	url: string,
	pid: number,
	{ warmUp, count }: { warmUp: number; count: number }
): Promise<Answering> {
	const cookie = await signInAs(url, 'tableMember');
	const story = await answerable(url, cookie);
	const once = async (i: number) => {
		const began = performance.now();
		const { status } = await post(story, { answer: i % 2 === 0 ? 'recognise' : 'different', words: '' }, cookie);
		if (status !== 303) throw new Error(`an answer was not taken: ${status}`);
		return performance.now() - began;
	};
	for (let i = 0; i < warmUp; i++) await once(i);
	const before = cpuMs(pid);
	const waits: number[] = [];
	for (let i = 0; i < count; i++) waits.push(await once(i));
	const p50Ms = waits.sort((a, b) => a - b)[Math.floor(count / 2)] ?? NaN;
	return { cpuMs: (cpuMs(pid) - before) / count, p50Ms };
}

/** The first story in the list that takes an answer: one's own does not. */
async function answerable(url: string, cookie: string): Promise<string> {
	const list = await (await fetch(`${url}/verhalen`, { headers: { cookie } })).text();
	for (const [, path] of list.matchAll(/href="(\/verhalen\/[^"/?]+-[a-z0-9]{14})"/g)) {
		const { status } = await post(`${url}${path}?/antwoord`, { answer: 'recognise', words: '' }, cookie);
		if (status === 303) return `${url}${path}?/antwoord`;
	}
	throw new Error('there is no story to answer');
}

async function post(url: string, fields: Record<string, string>, cookie: string): Promise<Response> {
	const answer = await fetch(url, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie, origin: new URL(url).origin, accept: 'text/html' },
		body: new URLSearchParams(fields)
	});
	await answer.arrayBuffer();
	return answer;
}
