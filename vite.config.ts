import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** SvelteKit hides its announcer with a style attribute, which our policy refuses; page.css hides it instead. */
const plainAnnouncer: Plugin = {
	name: 'plain-announcer',
	enforce: 'pre',
	transform(code, id) {
		if (!id.endsWith('/kit/src/runtime/components/root.svelte')) return undefined;
		const plain = code.replace(/(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/, '$1');
		if (plain === code) throw new Error('SvelteKit renders its announcer differently now: see page.css');
		return plain;
	}
};

/** SvelteKit writes what a page is made of out for its script, also where there is none: more work than making the page itself. */
const noDataWithoutScript: Plugin = {
	name: 'no-data-without-script',
	enforce: 'pre',
	transform(code, id) {
		if (!id.endsWith('/kit/src/runtime/server/page/index.js')) return undefined;
		const withScript = code.replace(/if \(node\)(?= \{\s*data_serializer\.add_node\()/, 'if (node && csr)');
		if (withScript === code) throw new Error('SvelteKit writes the data of a page differently now: see vite.config.ts');
		return withScript;
	}
};

export default defineConfig({
	plugins: [
		plainAnnouncer,
		noDataWithoutScript,
		sveltekit({
			adapter: adapter({ precompress: true }),
			// Headers that depend on the configuration of one installation (HSTS, upgrade-insecure-requests)
			// are added in hooks.server.ts; here stands what never differs.
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none']
				}
			},
			paths: { relative: false },
			version: { pollInterval: 0 },
			// One stylesheet for all pages: it is small, and a second visit then needs nothing more.
			inlineStyleThreshold: 0
		})
	],
	build: { target: 'es2022', assetsInlineLimit: 0 }
});
