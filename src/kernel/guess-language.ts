/** A guess from scripts and common words, as a language tag: `und` (undetermined) when nothing stands out. */
export function guessLanguage(texts: readonly string[]): string {
	const all = texts.join(' ').toLowerCase();
	const count = (words: RegExp) => all.match(words)?.length ?? 0;
	const han = count(/\p{Script=Han}/gu);
	if (han > all.length / 10 && count(/[\u3040-\u30ff]/g) === 0) return chinese(count);
	const dutch = count(/\b(de|het|een|van|niet|dat|ik|wij|voor|met)\b/g);
	const english = count(/\b(the|of|and|to|is|not|that|for|with|we)\b/g);
	if (Math.max(dutch, english) < texts.length / 3 || dutch === english) return 'und';
	return dutch > english ? 'nl' : 'en';
}

/** Two ways of writing, which speech software needs to know apart: signs that only one of them has. */
function chinese(count: (words: RegExp) => number): string {
	const traditional = count(/[這們個來說對會過國時車輛應]/g);
	const simplified = count(/[这们个来说对会过国时车辆应]/g);
	if (traditional === simplified) return 'zh';
	return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
