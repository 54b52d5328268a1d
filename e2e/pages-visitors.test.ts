// Every page, as visitors and partners meet it (support/every-page.ts).
import { test } from 'vitest';
import { everyPageIsAccessible } from './support/every-page.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork({ onPostgres: true });

test(
	'every page is accessible for a visitor, on a phone in the light and on a laptop in the dark',
	() =>
		everyPageIsAccessible(network, undefined, [
			{ width: 390, dark: false },
			{ width: 1280, dark: true }
		]),
	900_000
);

test(
	'every page is accessible for a municipal adviser on a laptop, in the dark',
	() => everyPageIsAccessible(network, 'adviser', [{ width: 1280, dark: true }]),
	900_000
);
