// Every page, as visitors and partners meet it (support/every-page.ts).
import { test } from 'vitest';
import { everyPageIsAccessible } from './support/every-page.ts';
import { useNetwork, type PageOptions } from './support/network.ts';

const network = useNetwork();

const ways: [string, PageOptions][] = [
	['a visitor on a phone, light', { width: 390 }],
	['a visitor on a laptop, dark', { width: 1280, dark: true }],
	['a visitor on a very narrow screen', { width: 320 }],
	['a municipal adviser on a laptop, dark', { width: 1280, dark: true, as: 'adviser' }]
];

test.each(ways)('every page is accessible for %s', (_, options) => everyPageIsAccessible(network, options), 900_000);
