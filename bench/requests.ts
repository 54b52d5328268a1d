// Asks for a page many times, one after the other, on one connection kept open.
import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { cpuMs } from './processes.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export function ask(url: string, agent: Agent): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get(url, { agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
			);
		}).on('error', reject);
	});
}

/** Processor milliseconds that process `pid` spends on one request for `url`, after `warmUp` that are not counted. A function gives each request an address of its own. */
export async function cpuPerRequest(
	url: string | ((request: number) => string),
	pid: number,
	{ warmUp, count }: { warmUp: number; count: number }
): Promise<number> {
	const addressOf = typeof url === 'string' ? () => url : url;
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	for (let i = 0; i < warmUp; i++) await mustAnswer(addressOf(i), agent);
	const before = cpuMs(pid);
	for (let i = 0; i < count; i++) await mustAnswer(addressOf(warmUp + i), agent);
	const spent = cpuMs(pid) - before;
	agent.destroy();
	return spent / count;
}

async function mustAnswer(url: string, agent: Agent): Promise<void> {
	const { status } = await ask(url, agent);
	if (status !== 200) throw new Error(`${url} answered ${status}`);
}
