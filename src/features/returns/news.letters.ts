// The mail of what became of someone's words. Several pieces of news in one go are one mail.
import type { Language } from '#kernel/language.ts';
import type { Letter, Paragraph } from '#platform/mail/letter.ts';
import type { NewsItem } from './news.ts';
import { wordsFor, type NewsWords } from './news.texts.ts';
import { returnTexts } from './returns.texts.ts';

type Reader = { name: string; email: string; language: Language; mailKey: string };

export function newsLetter(reader: Reader, items: readonly NewsItem[], publicUrl: string): Letter {
	const { language } = reader;
	const t = returnTexts[language].mail;
	const said = items.map((item) => ({ words: wordsFor(item, language), link: publicUrl + item.path }));
	const subject = said.length === 1 && said[0] ? said[0].words.subject : t.many(said.length);
	return {
		to: reader.email,
		language,
		subject: oneLine(subject),
		paragraphs: [
			t.greeting(reader.name),
			...said.flatMap(({ words, link }) => paragraphs(words, link)),
			t.why,
			{ link: `${publicUrl}/mijn-verhalen`, words: t.page }
		],
		unsubscribe: `${publicUrl}/mail/uit/${reader.mailKey}`
	};
}

function paragraphs({ words, said, also = [], after, link: called }: NewsWords, link: string): Paragraph[] {
	return [
		words,
		...(said ? [said] : []),
		...also.map((one) => ({ said: one })),
		...(after ? [after] : []),
		{ link, words: called }
	];
}

/** A table's name stands in a subject: never longer than a mail program shows, never more than one line. */
const oneLine = (subject: string): string => subject.replace(/\s+/g, ' ').slice(0, 120);
