// May these words stand there? Nobody's words travel further than their owner said. Pure.
import { isWider, mayRead, type Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';

export type AskedKind = 'story' | 'response';

/** One question to the owner of words: these very words, this audience, in this text. */
export type Ask = {
	id: string;
	ownerId: string;
	subjectKind: AskedKind;
	subjectId: string;
	/** '' once the words were taken back. */
	words: string;
	audience: Audience;
	jointTextId: string;
	askedAt: Date;
	answeredAt: Date | null;
	/** Null: no answer yet. Silence is no. */
	yes: boolean | null;
};

/** A question as its owner sees it. */
export type AskLine = Ask & {
	place: 'joint-text' | 'round';
	textTitle: string;
	askedByName: string | null;
	/** Every answer given, the first one first; the last one holds. */
	history: { yes: boolean; at: Date }[];
};

type Words = { subjectId: string; words: string };

const isAbout = (ask: Ask, { subjectId, words }: Words): boolean =>
	ask.subjectId === subjectId && ask.words !== '' && ask.words === words;

/** True when the owner said yes to these very words in this audience, or in one that holds everybody in it. */
export function mayStand(asks: readonly Ask[], { audience, ...words }: Words & { audience: Audience }): boolean {
	return asks.some((ask) => ask.yes === true && isAbout(ask, words) && !isWider(ask.audience, audience));
}

/** The same for one person who looks: a yes for a table lets those who sit there read the words. */
export function agreedFor(asks: readonly Ask[], words: Words, viewer: Viewer): boolean {
	return asks.some((ask) => ask.yes === true && isAbout(ask, words) && mayRead(viewer, ask.audience, null));
}

export type Answered = 'yes' | 'no' | 'open';

/** What the owner said of these words in this audience; `null` when nobody asked yet. */
export function answerTo(asks: readonly Ask[], wanted: Words & { audience: Audience }): Answered | null {
	if (mayStand(asks, wanted)) return 'yes';
	const asked = asks.filter((ask) => isAbout(ask, wanted) && !isWider(ask.audience, wanted.audience));
	if (asked.length === 0) return null;
	return asked.some(({ yes }) => yes === null) ? 'open' : 'no';
}

/** Words need a question when they would stand in a wider audience than their own. */
export const needsAsking = (own: Audience, wanted: Audience): boolean => isWider(own, wanted);

export const asksPath = '/vragen';
export const askPath = (id: string): string => `${asksPath}/${id}`;

type Asked = Pick<Ask, 'id' | 'jointTextId' | 'audience'>;

/** Questions for one text and one circle are one question about several words. In the order they came. */
export function together<A extends Asked>(asks: readonly A[]): A[][] {
	const keyOf = ({ jointTextId, audience }: Asked) => `${jointTextId} ${JSON.stringify(audience)}`;
	return [...Map.groupBy(asks, keyOf).values()];
}
