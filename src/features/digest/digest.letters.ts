// The digest as a mail: what is for its reader first, then what is new, by theme.
import type { Language } from '#kernel/language.ts';
import type { Letter, Paragraph } from '#platform/mail/letter.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';
import { mailAnswerTexts } from '#features/mail-answers/mail-answer.texts.ts';
import type { Offers } from '#features/mail-answers/mail-answer.ts';
import { mailWords, offered } from '#features/returns/news.letters.ts';
import type { NewsItem } from '#features/returns/news.ts';

const nl = {
	subject: (first: string, more: number) =>
		more === 0 ? first : more === 1 ? `${first}, en nog 1 ding` : `${first}, en nog ${more} dingen`,
	hello: (name: string) => `Hallo ${name},`,
	lead: 'Dit kwam erbij sinds de vorige keer. Wat je al per mail hoorde, staat er niet in.',
	forYou: 'Voor jou',
	elsewhere: 'Verder',
	kinds: {
		story: 'Verhaal',
		'joint-text-version': 'Rode draad',
		gathering: 'Bijeenkomst',
		round: 'Ronde',
		bringing: 'Antwoord van een tafel'
	} satisfies Record<ToldKind, string>,
	hidden: {
		story: 'Een verhaal in een kleinere kring',
		'joint-text-version': 'Een rode draad in een kleinere kring',
		gathering: 'Een bijeenkomst voor een kleinere kring',
		round: 'Een ronde in een kleinere kring',
		bringing: 'Een antwoord in een kleinere kring'
	} satisfies Record<ToldKind, string>,
	rhythm: 'Vaker, minder vaak of nooit? Dat kies je bij je account'
};

const en: typeof nl = {
	subject: (first, more) =>
		more === 0 ? first : more === 1 ? `${first}, and 1 more thing` : `${first}, and ${more} more things`,
	hello: (name) => `Hello ${name},`,
	lead: 'This is new since last time. What you heard by mail already is not in it.',
	forYou: 'For you',
	elsewhere: 'Further',
	kinds: {
		story: 'Story',
		'joint-text-version': 'Red thread',
		gathering: 'Gathering',
		round: 'Round',
		bringing: 'Answer of a table'
	},
	hidden: {
		story: 'A story in a smaller circle',
		'joint-text-version': 'A red thread in a smaller circle',
		gathering: 'A gathering for a smaller circle',
		round: 'A round in a smaller circle',
		bringing: 'An answer in a smaller circle'
	},
	rhythm: 'More often, less often or never? You choose with your account'
};

const texts: Record<Language, typeof nl> = { nl, en };

/** What the letter needs to know of one thing; `title` null: for a smaller circle, so only the way to it. */
type Item = {
	kind: ToldKind;
	id: string;
	title: string | null;
	called?: string;
	path: string;
	about: string | null;
	theme: { id: string; title: string } | null;
};
type Reader = { name: string; email: string; language: Language; mailKey: string };

type Contents = { news: readonly NewsItem[]; items: readonly Item[]; offers: Offers };

/** `items` are the newest first. Never called with nothing to tell. */
export function digestLetter(reader: Reader, { news, items, offers }: Contents, publicUrl: string): Letter {
	const { language } = reader;
	const t = texts[language];
	const own = news.map((item) => ({
		words: mailWords(item, language),
		choices: offered(item, offers, language),
		link: publicUrl + item.path
	}));
	const first = own[0]?.words.subject ?? firstOf(items, language);
	const lines = (some: readonly Item[]): Paragraph[] =>
		some.flatMap((item) => {
			const { kind, id, title, path, about } = item;
			return [
				{
					link: publicUrl + path,
					words: title === null ? t.hidden[kind] : called(item, language),
					...(about ? { about } : {})
				},
				...(kind === 'gathering' ? offered({ ask: { act: 'come', subjectId: id } }, offers, language) : [])
			];
		});
	return {
		to: reader.email,
		language,
		subject: t
			.subject(first, news.length + items.length - 1)
			.replace(/\s+/g, ' ')
			.slice(0, 150),
		paragraphs: [
			t.hello(reader.name),
			t.lead,
			...(own.length > 0 ? [{ heading: t.forYou }] : []),
			...own.flatMap(({ words, choices, link }): Paragraph[] => [
				words.words,
				...(words.said ? [words.said] : []),
				...(words.after ? [words.after] : []),
				{ link, words: words.link },
				...choices
			]),
			...byTheme(items, t.elsewhere).flatMap(({ heading, some }): Paragraph[] => [{ heading }, ...lines(some)]),
			...(offers.size > 0 ? [mailAnswerTexts[language].mail.oneButton] : []),
			{ link: `${publicUrl}/account`, words: t.rhythm }
		],
		unsubscribe: `${publicUrl}/mail/uit/${reader.mailKey}?soort=verzamelmail`
	};
}

const called = (item: Item, language: Language): string =>
	`${item.called ?? texts[language].kinds[item.kind]}: ${item.title}`;

/** The subject names the first thing that may be named. */
const firstOf = (items: readonly Item[], language: Language): string => {
	const { hidden } = texts[language];
	const named = items.find(({ title }) => title !== null);
	if (named) return called(named, language);
	return items[0] ? hidden[items[0].kind] : '';
};

/** Themes by name, what stands under none last; inside each the order stays. */
function byTheme(items: readonly Item[], otherwise: string): { heading: string; some: Item[] }[] {
	const groups = Map.groupBy(items, ({ theme }) => theme?.title ?? '');
	const order = new Intl.Collator('nl');
	return [...groups]
		.sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : order.compare(a, b)))
		.map(([title, some]) => ({ heading: title || otherwise, some }));
}
