// The peer: node:http that answers every request with the same bytes and headers, from memory.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file, port] = process.argv.slice(2);
const { headers, body } = JSON.parse(readFileSync(file ?? '', 'utf8')) as {
	headers: Record<string, string>;
	body: string;
};
const bytes = Buffer.from(body, 'base64');
createServer((_, response) => {
	response.writeHead(200, { ...headers, 'content-length': bytes.length });
	response.end(bytes);
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
