// Word lists as one string: sorted, each word without the letters it shares with the one before (their number in front).

export function pack(words: Iterable<string>): string {
	let before = '';
	let packed = '';
	for (const word of [...new Set(words)].sort()) {
		let same = 0;
		while (same < 35 && same < word.length && word[same] === before[same]) same++;
		packed += same.toString(36).toUpperCase() + word.slice(same);
		before = word;
	}
	return packed;
}

export function unpack(packed: string): Set<string> {
	const words = new Set<string>();
	let word = '';
	for (const [, same, rest] of packed.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)) {
		word = word.slice(0, parseInt(same!, 36)) + rest!;
		words.add(word);
	}
	return words;
}
