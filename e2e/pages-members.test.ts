// Every page, as members meet it (support/every-page.ts).
import { test } from 'vitest';
import { everyPageIsAccessible } from './support/every-page.ts';
import { useNetwork, type PageOptions } from './support/network.ts';

const network = useNetwork();

const ways: [string, PageOptions][] = [
	['a new team member on a phone, dark', { width: 390, dark: true, as: 'newcomer' }],
	['the programme team on a laptop, light', { width: 1280, as: 'steward' }],
	['a table member on a phone, light', { width: 390, as: 'tableMember' }]
];

test.each(ways)('every page is accessible for %s', (_, options) => everyPageIsAccessible(network, options), 900_000);
