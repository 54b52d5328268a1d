// The kinds of joint texts: where each stands, and what stands in it beside its sentences. Pure. One machinery for all.
import { addressOf } from '#kernel/ids.ts';

export const textKinds = ['thread', 'dilemma', 'lesson', 'meaning', 'mission'] as const;
export type TextKind = (typeof textKinds)[number];

/** The first part of the address of each kind. */
const places = {
	thread: 'rode-draden',
	dilemma: 'dilemmas',
	lesson: 'lessen',
	meaning: 'sterke-lokale-teams',
	mission: 'waarom'
} as const satisfies Record<TextKind, string>;

export type TextPlace = (typeof places)[TextKind];
export const textPlaces: readonly TextPlace[] = Object.values(places);

export const placeOf = (kind: TextKind): string => `/${places[kind]}`;
export const kindAt = (place: TextPlace): TextKind => textKinds.find((kind) => places[kind] === place) ?? 'thread';

/** What is written beside the sentences, in the order in which it is read. */
export const textFields = [
	'worksBecause',
	'wouldNotIf',
	'notKnown',
	'possible',
	'ordinaryLife',
	'forWhom',
	'toWhom',
	'notHeard',
	'soughtAt'
] as const;
export type TextField = (typeof textFields)[number];

export const fieldsOf: Record<TextKind, readonly TextField[]> = {
	thread: ['notKnown', 'possible', 'ordinaryLife', 'forWhom', 'toWhom', 'notHeard', 'soughtAt'],
	dilemma: ['possible', 'notKnown', 'ordinaryLife', 'forWhom', 'notHeard', 'soughtAt'],
	lesson: ['worksBecause', 'wouldNotIf', 'notKnown', 'forWhom', 'notHeard'],
	meaning: ['notKnown', 'notHeard'],
	mission: ['notKnown', 'notHeard']
};

/** Texts of the network itself: there is one of each, and whoever reads it may begin its next version at once. */
export const isOfEveryone = (kind: TextKind): boolean => kind === 'meaning' || kind === 'mission';
/** Made from what happens in practice; of each there can be many. */
export const kindsFromPractice: readonly TextKind[] = textKinds.filter((kind) => !isOfEveryone(kind));
/** Read as prose, with headings and lists (passage.ts). */
export const isProse = (kind: TextKind): boolean => kind === 'mission';

type Named = { kind: TextKind; id: string; title: string };
export const textPath = ({ kind, id, title }: Named): string => `${placeOf(kind)}/${addressOf(title, id)}`;
export const textVersionPath = (text: Named, number: number): string => `${textPath(text)}/versie/${number}`;
/** Without words of the title: the address of what is being woven says nothing to who sees it pass by. */
export const weavingPath = ({ kind, id }: Pick<Named, 'kind' | 'id'>): string => `${placeOf(kind)}/${id}/weven`;
/** Two versions beside each other, the older first. */
export const comparePath = (text: Named, from: number, to: number): string =>
	`${textPath(text)}/vergelijk?van=${from}&naar=${to}`;
