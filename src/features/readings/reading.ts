// Readings (duidingen): what a story is about, as whoever gives the reading sees it. Pure.
import { isSignedIn, type SignedIn, type Viewer } from '#kernel/viewer.ts';

/**
 * One of sixteen places in a triangle: how much of each corner, in twelfths, such as '7-4-1'. The same sixteen are what a
 * finger touches, what a screen reader names, what is kept, and what a pattern counts (decision 0013).
 */
export type TriadPlace = string;
/** One of five places on the line, from '1' to '5'. */
export type LinePlace = string;

/** Four rows from the first corner down, each from left to right: triangles that stand and hang in turn. */
export const triadRows: readonly (readonly TriadPlace[])[] = [0, 1, 2, 3].map(rowOfTriad);
export const triadPlaces: readonly TriadPlace[] = triadRows.flat();
export const linePlaces: readonly LinePlace[] = ['1', '2', '3', '4', '5'];

function rowOfTriad(row: number): TriadPlace[] {
	return Array.from({ length: 2 * row + 1 }, (_, at) => {
		const [right, hangs] = [Math.floor(at / 2), at % 2];
		const weights = [3 - row, row - hangs - right, right];
		return weights.map((weight) => 3 * weight + 1 + hangs).join('-');
	});
}

/** How much of each corner, in twelfths. */
export const weightsOf = (place: TriadPlace): number[] => place.split('-').map(Number);

/** What a place says: which corner most, which next. Numbers are corners: 0, 1, 2. */
export type Meaning =
	| { kind: 'all' }
	| { kind: 'even'; corners: [number, number] }
	| { kind: 'only' | 'mostly'; corner: number }
	| { kind: 'more'; corner: number; than: number };

export function meaningOf(place: TriadPlace): Meaning {
	const order = weightsOf(place)
		.map((weight, corner) => ({ weight, corner }))
		.sort((a, b) => b.weight - a.weight);
	const [first = { weight: 0, corner: 0 }, second = first, third = first] = order;
	if (first.weight === third.weight) return { kind: 'all' };
	if (first.weight === second.weight) return { kind: 'even', corners: [first.corner, second.corner] };
	if (second.weight !== third.weight) return { kind: 'more', corner: first.corner, than: second.corner };
	return { kind: first.weight > 8 ? 'only' : 'mostly', corner: first.corner };
}

export const layers = ['resident', 'organisation', 'betweenOrganisations', 'system'] as const;
export const goals = ['ordinaryLife', 'normalise', 'demedicalise', 'professionalSpace', 'lessBureaucracy'] as const;
export const moods = ['hopeful', 'heavy', 'angry', 'proud', 'unknown'] as const;
export type Layer = (typeof layers)[number];
export type Goal = (typeof goals)[number];
export type Mood = (typeof moods)[number];

/** Kept apart from the places: the question does not fit this story. */
export const notApplicable = 'not-applicable';
/** At "wat hielp?" only. */
export const nothingHelped = 'nothing';

/** The three questions with a place as answer, and what else can be answered. */
export const placed = {
	about: { places: triadPlaces, apart: [notApplicable] },
	helped: { places: triadPlaces, apart: [nothingHelped, notApplicable] },
	line: { places: linePlaces, apart: [notApplicable] }
} as const;
export type Placed = keyof typeof placed;
export type Triad = 'about' | 'helped';

export const isAnswer = (question: Placed, value: string): boolean =>
	placed[question].places.includes(value) || (placed[question].apart as readonly string[]).includes(value);

/** Null and empty: left open. */
export type Marks = {
	about: string | null;
	helped: string | null;
	line: string | null;
	layers: readonly Layer[];
	goals: readonly Goal[];
	mood: Mood | null;
};

export const noMarks: Marks = { about: null, helped: null, line: null, layers: [], goals: [], mood: null };

export const saysNothing = ({ about, helped, line, layers: where, goals: what, mood }: Marks): boolean =>
	!about && !helped && !line && !mood && where.length === 0 && what.length === 0;

/** A reading as readers see it: never whose it is, apart from the teller's and their own. */
export type ReadingView = { marks: Marks; byTeller: boolean; fromPartner: boolean; mine: boolean };

/** Whoever may read a told story may lay a reading beside it, in a capacity they chose; its teller always. */
export const mayGiveReading = (viewer: Viewer, { tellerId }: { tellerId: string | null }): viewer is SignedIn =>
	isSignedIn(viewer) && (viewer.id === tellerId || viewer.capacity !== 'undecided');
