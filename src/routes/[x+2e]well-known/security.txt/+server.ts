import { days } from '#kernel/moments.ts';
import { runtime } from '#platform/runtime.server.ts';
import type { RequestHandler } from './$types';

/** RFC 9116. It expires half a year from each request, well within the year the standard allows. */
export const GET: RequestHandler = () => {
	const { config, now } = runtime();
	const expires = new Date(now().getTime() + days(182));
	expires.setUTCHours(0, 0, 0, 0);
	const lines = [
		`Contact: mailto:${config.responsible.mail}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${config.publicUrl}/.well-known/security.txt`
	];
	return new Response(lines.join('\n') + '\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
