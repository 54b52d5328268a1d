import { runtime } from '#platform/runtime.server.ts';
import type { RequestHandler } from './$types';

/** The example network is nobody's to find. A real one is: what is public is meant to be read. */
export const GET: RequestHandler = ({ locals }) => {
	const { config } = runtime();
	const lines = locals.isExample
		? ['User-agent: *', 'Disallow: /']
		: ['User-agent: *', 'Disallow: /inloggen', 'Disallow: /zorg', `Sitemap: ${config.publicUrl}/sitemap.xml`];
	return new Response(lines.join('\n') + '\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
