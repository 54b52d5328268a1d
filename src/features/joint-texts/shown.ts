// What one viewer sees of a version: sentences, what they lean on, and who differs. Pure. How it is decided: showing.ts.
import type { Ask } from '#features/consent/consent.ts';
import type { hueAt } from '#features/responses/response.ts';
import type { ResidentView } from '#features/residents/resident.ts';
import type { StatementFigures } from '#features/rounds/landscape.ts';
import type { StoryView } from '#features/stories/story.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Counts, SaidBy, Stitch } from './joint-text.ts';

export type SignedAs = { name: string | null; team: string | null; partner: string | null };
export type State = 'readable' | 'hidden' | 'veiled' | 'withdrawn';

/** A differing voice as this viewer sees it: what the front door of responses hands out. */
export type VoiceSeen = {
	id: string;
	subjectId: string;
	state: State;
	words: string | null;
	language: string;
	signedAs: SignedAs;
	audience: Audience;
	mine: boolean;
};
/** A voice this viewer may not read, fetched because its owner said yes: compared with the words they said yes to. */
export type AgreedVoice = { id: string; words: string | null; language: string; signedAs: SignedAs };
export type StatementSeen = Counts & {
	id: string;
	number: number;
	roundId: string;
	roundTitle: string;
	path: string;
	body: string | null;
	language: string;
	moderated: boolean;
	state: 'readable' | 'hidden' | 'veiled';
};

export type Originals = {
	viewer: Viewer;
	/** Who reads the version the words stand in. */
	audience: Audience;
	stories: ReadonlyMap<string, StoryView>;
	/** By story, what a resident said with it. */
	residents: ReadonlyMap<string, ResidentView>;
	voices: ReadonlyMap<string, VoiceSeen>;
	agreedVoices: ReadonlyMap<string, AgreedVoice>;
	statements: ReadonlyMap<string, StatementSeen>;
	/** Figures by group or side of a statement, from the landscape of that day. */
	roundFigures: ReadonlyMap<string, StatementFigures>;
	asks: readonly Ask[];
	veiledRefs: ReadonlySet<string>;
};

/** `smaller`: stands in a smaller circle; counted, not readable, not linked. */
export type Standing = 'readable' | 'smaller' | 'withdrawn' | 'veiled';

export type Hue = ReturnType<typeof hueAt>;

export type ShownVoice = {
	id: string;
	standing: Standing;
	words: string | null;
	language: string;
	signedAs: SignedAs | null;
	/** This viewer reads it where it was said; its owner did not say yes to everyone who reads this version. */
	inOwnCircle: boolean;
	/** Read where it was said, so that it can be found there too. */
	original: boolean;
	mine: boolean;
	hue: Hue;
};

/** The words of a story that are quoted. `changed`: the teller wrote them differently since. */
export type ShownQuote =
	| { state: 'readable'; words: string; language: string; saidBy: SaidBy; inOwnCircle: boolean }
	| { state: 'smaller' | 'changed' | 'withdrawn' | 'veiled' }
	| null;

export type ShownSource =
	| {
			kind: 'story';
			id: string;
			refId: string;
			standing: Standing;
			title: string | null;
			path: string | null;
			language: string;
			signedAs: StoryView['signedAs'] | null;
			signature: StoryView['signature'] | null;
			quote: ShownQuote;
	  }
	| ({ kind: 'voice'; refId: string } & ShownVoice)
	| {
			kind: 'statement';
			id: string;
			refId: string;
			standing: Standing;
			words: string | null;
			language: string;
			counts: Counts | null;
			/** By group or side, with the counter-voice; null where there are none to show. */
			figures: StatementFigures | null;
			number: number | null;
			round: { title: string; path: string } | null;
			moderated: boolean;
	  };

export type ShownSentence = {
	id: string;
	body: string;
	revision: number;
	stitch: Stitch;
	/** Number of the position of a dilemma it stands under; 0: under none. */
	under: number;
	sources: ShownSource[];
	voices: ShownVoice[];
	/** Stories that still stand, and how many teams they were told from. */
	stories: number;
	teams: number;
	statements: number;
	voiceSources: number;
};
