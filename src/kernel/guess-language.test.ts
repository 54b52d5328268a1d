import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
	[['Wij zeggen dat het voor de mensen is', 'Ik weet niet wat een plan is'], 'nl'],
	[['We want to know what is not for the people', 'That is the question of the year'], 'en'],
	[['Uber的出現因服務內容明確，這個平台對我們來說很好'], 'zh-Hant'],
	[['这个平台对我们来说很好'], 'zh-Hans'],
	[['xyzzy'], 'und']
])('the language of %j is taken to be %s', (texts, expected) => {
	expect(guessLanguage(texts)).toBe(expected);
});
