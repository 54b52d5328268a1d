// The mail of what became of someone's words. Several pieces of news in one go are one mail.
import type { Language } from '#kernel/language.ts';
import type { Letter, Paragraph } from '#platform/mail/letter.ts';
import { keyOfAsk, type Offers } from '#features/mail-answers/mail-answer.ts';
import { mailAnswerTexts } from '#features/mail-answers/mail-answer.texts.ts';
import type { NewsMailKind } from '#features/accounts/account.ts';
import { isOfOwnWords, type NewsItem } from './news.ts';
import { wordsFor, type NewsWords } from './news.texts.ts';
import { returnTexts } from './returns.texts.ts';

type Reader = { name: string; email: string; language: Language; mailKey: string };

/** `kind`: of mail, which one link switches off. `offers`: what of it can be answered straight from the mail. */
type News = { items: readonly NewsItem[]; kind: NewsMailKind; offers: Offers };

export function newsLetter(reader: Reader, { items, kind, offers }: News, publicUrl: string): Letter {
	const { language } = reader;
	const t = returnTexts[language].mail;
	const m = mailAnswerTexts[language].mail;
	const said = items.map((item) => ({
		words: mailWords(item, language),
		choices: offered(item, offers, language),
		link: publicUrl + item.path
	}));
	// With several, nobody knows which one a reply is about.
	const replyTo = items.length === 1 && items[0]?.ask ? (offers.get(keyOfAsk(items[0].ask))?.replyTo ?? null) : null;
	const subject =
		said.length === 1 && said[0]
			? said[0].words.subject
			: (items.every(isOfOwnWords) ? t.manyOfWords : t.many)(said.length);
	return {
		to: reader.email,
		language,
		subject: oneLine(subject),
		paragraphs: [
			t.greeting(reader.name),
			...said.flatMap(({ words, choices, link }) => paragraphs(words, link, choices)),
			...(said.some(({ choices }) => choices.length > 0) ? [m.oneButton] : []),
			...(replyTo && items[0]?.ask ? [m.reply[items[0].ask.act] ?? ''] : []),
			t.why[kind],
			// A message, a question or a circle is about no story of theirs.
			items.some(isOfOwnWords)
				? { link: `${publicUrl}/mijn-verhalen`, words: t.page }
				: { link: `${publicUrl}/vandaag`, words: t.today }
		],
		...(replyTo ? { replyTo } : {}),
		unsubscribe: `${publicUrl}/mail/uit/${reader.mailKey}${offQuery[kind]}`
	};
}

/** As on the page; the link is called by what it still brings when the answers stand in the mail. */
export function mailWords(item: NewsItem, language: Language): NewsWords {
	const words = wordsFor(item, language);
	const more = item.ask && mailAnswerTexts[language].mail.more[item.ask.act];
	return more ? { ...words, link: more } : words;
}

const offQuery: Record<NewsMailKind, string> = {
	news: '',
	messages: '?soort=berichten',
	questions: '?soort=vragen'
};

/** The answers to choose from, each behind its own link. */
export function offered({ ask }: Pick<NewsItem, 'ask'>, offers: Offers, language: Language): Paragraph[] {
	const choices = (ask && offers.get(keyOfAsk(ask))?.choices) ?? [];
	if (!ask || choices.length === 0) return [];
	const called: Partial<Record<string, string>> = mailAnswerTexts[language].choices[ask.act];
	return [{ choices: choices.map(({ choice, link }) => ({ link, words: called[choice] ?? '' })) }];
}

function paragraphs(
	{ words, said, also = [], after, link: called }: NewsWords,
	link: string,
	choices: readonly Paragraph[]
): Paragraph[] {
	return [
		words,
		...(said ? [said] : []),
		...also.map((one) => ({ said: one })),
		...(after ? [after] : []),
		{ link, words: called },
		...choices
	];
}

/** A table's name stands in a subject: never longer than a mail program shows, never more than one line. */
const oneLine = (subject: string): string => subject.replace(/\s+/g, ' ').slice(0, 120);
