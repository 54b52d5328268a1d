/** Forgets everything when so much was asked. */
const MANY = 20_000;

/** What was asked of a word once need not be looked up again: people say the same words all the time. */
export function remembered<Value>(look: (word: string) => Value): (word: string) => Value {
	const known = new Map<string, Value>();
	return (word) => {
		let found = known.get(word);
		if (found !== undefined || known.has(word)) return found!;
		if (known.size > MANY) known.clear();
		found = look(word);
		known.set(word, found);
		return found;
	};
}
