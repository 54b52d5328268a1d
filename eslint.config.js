import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'data/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.node, ...globals.browser } } },
	{ files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// `(await find(id)) ?? notFound('story')` is how we say that something must be there.
			'@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
			// Pages have no script, so nothing in them reacts.
			'svelte/prefer-svelte-reactivity': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			// Addresses are plain paths here: the product is served from the root of its own domain.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['bench/**', 'e2e/**', 'scripts/**', '**/*.test.ts', 'packages/**'], rules: { 'no-console': 'off' } }
);
