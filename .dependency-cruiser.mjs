// Which way dependencies run (docs/architecture.md). A feature may lean only on features before it in this order.
const order = [
	'search-index',
	'accounts',
	'notices',
	'veils',
	'guard',
	'stewardship',
	'organisations',
	'viewers',
	'profiles',
	'themes',
	'stories',
	'residents',
	'readings',
	'responses',
	'consent',
	'rounds',
	'joint-texts',
	'not-heard',
	'groups',
	'circles',
	'gatherings',
	'questions',
	'pulse',
	'mail-answers',
	'care',
	'returns',
	'digest',
	'mission',
	'search',
	'likeness',
	'directory',
	'lines',
	'pages',
	'today',
	'own-data',
	'example-network'
];

const tables = '\\.tables\\.ts$';

/** Later features are out of bounds; their tables may be joined, because rows belong to the whole network. */
const ranks = order.slice(0, -1).map((feature, i) => ({
	name: `order-${feature}`,
	comment: `${feature} leans only on features before it`,
	severity: 'error',
	from: { path: `^src/features/${feature}/`, pathNot: '\\.test\\.ts$' },
	to: { path: `^src/features/(${order.slice(i + 1).join('|')})/`, pathNot: tables }
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
	forbidden: [
		...ranks,
		forbid(
			'no-circular',
			'nobody leans on who leans on them',
			{ pathNot: tables },
			{ circular: true, viaOnly: { pathNot: tables } }
		),
		forbid(
			'kernel-alone',
			'the kernel imports nothing of ours',
			{ path: '^src/kernel/' },
			{ path: '^(src/(?!kernel/)|packages/)' }
		),
		forbid(
			'platform-knows-no-feature',
			'platform knows no feature',
			{ path: '^src/platform/', pathNot: '\\.test\\.ts$' },
			{ path: '^src/(features|routes|ui|commands)/' }
		),
		forbid(
			'ui-knows-no-feature',
			'ui knows no feature',
			{ path: '^src/ui/' },
			{ path: '^src/(features|routes|commands)/' }
		),
		forbid(
			'rules-stay-pure',
			'rules, policies, forms, texts: no server, no database',
			{ path: '^src/features/[^/]+/[^/]+\\.ts$', pathNot: '(\\.server|\\.tables|\\.test|\\.setup)\\.ts$' },
			{ path: '(\\.server\\.ts$|^src/platform/db/|node_modules/(drizzle-orm|pg|better-auth|nodemailer)/)' }
		),
		forbid(
			'store-private',
			'a store is private to its feature',
			{ path: '^src/(?!features/)' },
			{ path: '\\.store\\.server\\.ts$' }
		),
		forbid(
			'store-private-between-features',
			'a store is private to its feature',
			{ path: '^src/features/([^/]+)/' },
			{ path: '^src/features/(?!$1/)[^/]+/.*\\.store\\.server\\.ts$' }
		),
		forbid(
			'pages-show',
			'a .svelte file never imports the server',
			{ path: '\\.svelte$' },
			{ path: '\\.server\\.ts$' }
		),
		forbid('nobody-imports-routes', 'routes are the end', { pathNot: '^src/routes/' }, { path: '^src/routes/' }),
		forbid(
			'features-without-framework',
			'features and commands never import $app',
			{ path: '^src/(features|commands|platform)/.*\\.ts$' },
			{ path: '^\\$app/' }
		),
		forbid('packages-alone', 'packages import nothing of src', { path: '^packages/' }, { path: '^src/' }),
		forbid(
			'packages-without-node',
			'packages run in a browser too',
			{ path: '^packages/[^/]+/src/', pathNot: '(cli|csv|files)[^/]*\\.ts$|\\.test\\.ts$|/cli/' },
			{ dependencyTypes: ['core'] }
		),
		forbid(
			'no-tests-in-product',
			'tests stay outside the product',
			{ path: '^src/', pathNot: '(\\.test\\.ts$|^src/testing/)' },
			{ path: '^src/testing/' }
		)
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^build/|\\.svelte-kit/)' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'svelte']
		}
	}
};
