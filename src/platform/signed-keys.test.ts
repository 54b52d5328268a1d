import { expect, test } from 'vitest';
import { idOfKey, signedKey } from './signed-keys.server.ts';

test('a key opens what it was made for, and nothing else', () => {
	const key = signedKey('secret', 'sign-up', 'k3f9x2mpqrstvw');
	expect(idOfKey('secret', 'sign-up', key)).toBe('k3f9x2mpqrstvw');
	expect(idOfKey('secret', 'calendar', key)).toBeNull();
	expect(idOfKey('another secret', 'sign-up', key)).toBeNull();
	expect(idOfKey('secret', 'sign-up', key.replace('k3f9', 'k3f8'))).toBeNull();
	for (const wrong of ['', '.', 'k3f9x2mpqrstvw', `${key}.x`, `${key}x`]) {
		expect(idOfKey('secret', 'sign-up', wrong)).toBeNull();
	}
});
