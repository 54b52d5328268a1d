// The three questions in a mail that leaves anyway: one line, before how often such a mail comes.
import type { Letter } from '#platform/mail/letter.ts';
import { pulsePath } from './pulse.ts';
import { pulseTexts } from './pulse.texts.ts';

export function withPulse(letter: Letter, publicUrl: string): Letter {
	const t = pulseTexts[letter.language];
	const line = [t.mail, { link: publicUrl + pulsePath, words: t.quietLink }];
	return { ...letter, paragraphs: [...letter.paragraphs.slice(0, -1), ...line, ...letter.paragraphs.slice(-1)] };
}
