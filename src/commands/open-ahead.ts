// Opens the front page once, soon after the start, as any visitor would. The first page after a start waits for code that was
// not read yet, connections that are not there yet and functions that never ran, whichever page it is; this way somebody who
// comes later does not. A visit of a guest changes nothing, and is logged like any other.
import { get, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Who comes at once goes first. */
const afterStart = 500;

/** Where a server that listens everywhere can be reached from here. */
const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

export async function openAhead(server: Server): Promise<void> {
	await setTimeout(afterStart, undefined, { ref: false });
	const at = server.address();
	// Null: it was stopped already.
	if (at === null || typeof at === 'string') return;
	const asked = get({
		host: everywhere[at.address] ?? at.address,
		port: at.port,
		agent: false,
		headers: { accept: 'text/html', 'accept-encoding': 'br, gzip' }
	});
	asked.once('response', (page) => page.resume());
	// It helps when it succeeds; what is wrong shows to whoever opens a page.
	asked.once('error', () => {});
}
