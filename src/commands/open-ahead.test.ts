import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { openAhead } from './open-ahead.ts';

async function listening(host: string, answer: (request: IncomingMessage, response: ServerResponse) => void) {
	const server = createServer(answer);
	server.listen(0, host);
	await once(server, 'listening');
	return server;
}

test.each(['127.0.0.1', '0.0.0.0'])('a server on %s has its front page opened once, as by a guest', async (host) => {
	const asked: IncomingMessage[] = [];
	const server = await listening(host, (request, response) => {
		asked.push(request);
		response.end('voorpagina');
	});
	await openAhead(server);
	await once(server, 'request');
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(asked.map(({ method, url, headers }) => [method, url, headers.cookie])).toEqual([['GET', '/', undefined]]);
	await new Promise((resolve) => server.close(resolve));
});

test('whoever stops it before that, or answers nothing, is not in its way', async () => {
	const stopped = await listening('127.0.0.1', () => expect.fail('nobody is there any more'));
	stopped.close();
	await openAhead(stopped);
	const silent = await listening('127.0.0.1', (request) => void request.socket.destroy());
	await openAhead(silent);
	await once(silent, 'request');
	await new Promise((resolve) => silent.close(resolve));
});
