// Our own small server around the built pages. It says truthfully how a request came in, and ends without losing any.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Config } from '#platform/config.ts';
import { answers } from '#platform/db/open.server.ts';
import { factsOf, log } from '#platform/log.ts';
import { runtime } from '#platform/runtime.server.ts';
import { addressHeader, forwardedHeader, hostHeader, ownHeaders, protocolHeader } from '#platform/web/connection.ts';
import { answerFromMemory } from './kept-answers.ts';
import { letOneClickIn } from './one-click.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Starts listening. Rejects with the system's error, such as EADDRINUSE. */
export async function startWebServer(config: Config): Promise<{ server: Server; port: number }> {
	// The adapter reads these when it is loaded; the headers are ours (connection.ts).
	Object.assign(process.env, {
		PROTOCOL_HEADER: protocolHeader,
		HOST_HEADER: hostHeader,
		ADDRESS_HEADER: addressHeader,
		BODY_SIZE_LIMIT: '512K'
	});
	const built = pathToFileURL(resolve('build/handler.js')).href;
	const { handler } = (await import(built)) as { handler: Handler };
	const server = createServer((request, response) => {
		describeConnection(request, config);
		if (answerProbe(request, response)) return;
		void answerFromMemory(request, response).then((answered) => {
			if (answered) return;
			handler(request, response, () => {
				response.statusCode = 404;
				response.end();
			});
		});
	});
	server.headersTimeout = 20_000;
	server.requestTimeout = 60_000;
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(config.port, config.host, done);
	});
	return { server, port: (server.address() as AddressInfo).port };
}

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** Sets our own headers from what we know, after removing any that a client made up. */
function describeConnection(request: IncomingMessage, { publicUrl, trustProxy, mode }: Config): void {
	const { headers } = request;
	for (const name of ownHeaders) delete headers[name];
	const url = new URL(publicUrl);
	// Production has one address. The example network is reached as localhost or 127.0.0.1, whichever was typed.
	const typed = mode === 'example' && /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(headers.host ?? '');
	headers[protocolHeader] = typed ? 'http' : url.protocol.slice(0, -1);
	headers[hostHeader] = typed ? headers.host : url.host;
	headers[addressHeader] = clientAddress(request, trustProxy);
	letOneClickIn(request, `${headers[protocolHeader]}://${headers[hostHeader]}`);
	if (proxyHeaders.some((name) => headers[name] !== undefined)) headers[forwardedHeader] = 'yes';
}

/** The address that the outermost proxy we trust saw; with none, the address that connected. */
function clientAddress(request: IncomingMessage, trustProxy: number): string {
	const direct = request.socket.remoteAddress ?? 'unknown';
	if (trustProxy === 0) return direct;
	const passed = String(request.headers['x-forwarded-for'] ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
	return passed.at(-trustProxy) ?? direct;
}

/** `/healthz`: the process runs. `/readyz`: it can answer from the database. Not logged; nothing of the inside is told. */
function answerProbe(request: IncomingMessage, response: ServerResponse): boolean {
	if (request.url !== '/healthz' && request.url !== '/readyz') return false;
	const ready = request.url === '/healthz' ? Promise.resolve(true) : answers(runtime().database.db);
	void ready.then((ok) => {
		response.writeHead(ok ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
		response.end(ok ? 'ok\n' : 'not ready\n');
	});
	return true;
}

/** Stops taking requests, waits for those under way, and for at most three seconds. */
export async function stopWebServer(server: Server): Promise<void> {
	const closed = new Promise<void>((done) => server.close(() => done()));
	server.closeIdleConnections();
	const cut = setTimeout(() => server.closeAllConnections(), 3000);
	await closed.catch((error: unknown) => log.error('server-close', factsOf(error)));
	clearTimeout(cut);
	// SvelteKit's own ends, such as streams that pages keep open.
	process.emit('sveltekit:shutdown' as never, 'SIGTERM' as never); // an event of the adapter; Node's types do not know it
}
