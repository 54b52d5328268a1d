// Reads OpenTaal's Hunspell files: every word with the forms its flags allow, and what the flags tell about it.

export type Entry = { word: string; flags: string[]; forms: string[] };
type Rule = { strip: string; add: string; condition: RegExp };

export function readDictionary(affixes: string, dictionary: string): Entry[] {
	const rules = suffixRules(affixes);
	return dictionary
		.replaceAll('ĳ', 'ij')
		.replaceAll('Ĳ', 'IJ')
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t')[0]!.split('/'))
		.filter(([word]) => word)
		.map(([word, flags = '']) => entry(word!, flags.match(/../g) ?? [], rules))
		.filter(({ flags }) => !flags.includes('Fw') && !flags.includes('Cx'));
}

function entry(word: string, flags: string[], rules: Map<string, Rule[]>): Entry {
	const forms = flags
		.flatMap((flag) => rules.get(flag) ?? [])
		.filter(({ condition, strip }) => condition.test(word) && word.endsWith(strip))
		.map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
	return { word, flags, forms: [...new Set([word, ...forms])] };
}

function suffixRules(affixes: string): Map<string, Rule[]> {
	const rules = new Map<string, Rule[]>();
	for (const line of affixes.replaceAll('ĳ', 'ij').split('\n')) {
		const [kind, flag, strip, written, condition] = line.split(/\s+/);
		if (kind !== 'SFX' || !written || /^\d+$/.test(written)) continue;
		const add = written.split('/')[0]!.replace(/^0$/, '');
		if (add.endsWith('-') || add === '') continue;
		const end = !condition || condition === '.' || condition.startsWith('ts:') ? '' : condition;
		const rule = { strip: strip === '0' ? '' : strip!, add, condition: new RegExp(`${end}$`) };
		rules.set(flag!, [...(rules.get(flag!) ?? []), rule]);
	}
	return rules;
}
