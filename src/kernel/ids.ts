// Ids that can be read aloud and stand in an address: no vowels that make words, no look-alikes.

const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const idLength = 14;

/** 14 characters of 27: 66 bits, so an id cannot be guessed. */
export function newId(): string {
	let id = '';
	while (id.length < idLength) {
		for (const byte of crypto.getRandomValues(new Uint8Array(idLength))) {
			// 243 = 9 × 27: a higher byte would make some letters likelier than others.
			if (byte < 243 && id.length < idLength) id += alphabet[byte % 27];
		}
	}
	return id;
}

export const isId = (value: string): boolean =>
	value.length === idLength && [...value].every((c) => alphabet.includes(c));

/** The last part of an address: readable words, then the id that finds it. Words may change, the id never does. */
export function addressOf(title: string, id: string): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-+$/, '');
	return words ? `${words}-${id}` : id;
}

/** The id in an address such as `een-titel-k3f9x2mpqrstvw`; null when there is none. */
export function idIn(address: string): string | null {
	const id = address.slice(-idLength);
	return isId(id) ? id : null;
}
