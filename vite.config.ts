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

export default defineConfig({
	plugins: [
		plainAnnouncer,
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
