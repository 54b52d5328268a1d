// Every page, as members meet it (support/every-page.ts).
import { test } from 'vitest';
import type { Role } from '#features/example-network/chooser.texts.ts';
import { everyPageIsAccessible, type Look } from './support/every-page.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork({ onPostgres: true });

const ways: [string, Role, Look][] = [
	['a new team member on a phone, dark', 'newcomer', { width: 390, dark: true }],
	['the programme team on a laptop, light', 'steward', { width: 1280, dark: false }],
	['a table member on a phone, light', 'tableMember', { width: 390, dark: false }]
];

test.each(ways)(
	'every page is accessible for %s',
	(_, role, look) => everyPageIsAccessible(network, role, [look]),
	900_000
);
