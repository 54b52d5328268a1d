// All routes, read from the folders they live in, so that a new one enters the tests by itself.
import { readdirSync } from 'node:fs';

export type Route = {
	/** As SvelteKit names it: /verhalen/[adres]. */
	id: string;
	kind: 'page' | 'endpoint';
};

const folder = 'src/routes';

export function allRoutes(): Route[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.flatMap((file): Route[] => {
			const kind = /(^|\/)\+page\.svelte$/.test(file) ? 'page' : /(^|\/)\+server\.ts$/.test(file) ? 'endpoint' : null;
			if (!kind) return [];
			const path = file
				.replace(/\/?\+(page\.svelte|server\.ts)$/, '')
				.replace('[x+2e]', '.')
				.replace(/\(\w+\)\/?/g, '');
			return [{ id: '/' + path, kind }];
		})
		.sort((a, b) => a.id.localeCompare(b.id));
}
