import { expect, test } from 'vitest';
import { addressOf, idIn, isId, newId } from './ids.ts';

test('an id is hard to guess and easy to read aloud', () => {
	const ids = Array.from({ length: 500 }, newId);
	expect(new Set(ids).size).toBe(500);
	expect(ids.every(isId)).toBe(true);
	expect(ids.join('')).not.toMatch(/[aeiou01l]/);
});

test.each([
	['De laatste afspraak was op een dinsdag', 'de-laatste-afspraak-was-op-een-dinsdag-'],
	['Één gezin, twee loketten?', 'een-gezin-twee-loketten-'],
	['', ''],
	['日本', '']
])('the address of “%s” begins with “%s” and always holds the id', (title, beginning) => {
	const id = newId();
	const address = addressOf(title, id);
	expect(address).toBe(beginning + id);
	expect(idIn(address)).toBe(id);
});

test('an address without an id finds nothing', () => {
	expect(idIn('bestaat-niet')).toBeNull();
	expect(idIn("'; drop table")).toBeNull();
});
