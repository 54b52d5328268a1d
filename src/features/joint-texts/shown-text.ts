// A joint text as its pages show it to one viewer. Pure.
import type { AnswerCounts, AnswerKind, Signature, VoiceView } from '#features/responses/response.ts';
import type { Position, Version } from './joint-text.ts';
import type { TextKind } from './kinds.ts';
import type { LookedAgain } from './looking-again.ts';
import type { ShownSentence, ShownVoice } from './shown.ts';

export type ThemeName = { id: string; title: string };

export type TextLine = Pick<Version, 'kind' | 'title' | 'summary' | 'audience' | 'veiled'> & {
	id: string;
	number: number;
	sharedAt: Date;
	theme: ThemeName | null;
};

/** What this viewer can do about the next version. `asked`: they asked, and the weavers did not say welcome yet. */
export type Next = 'weaves' | 'asked' | 'may-begin' | 'may-ask' | 'reads-only';

/** Words somebody gave with "herken ik" or "weet ik niet": with a lesson, how they did it. */
export type Beside = Pick<VoiceView, 'id' | 'words' | 'language' | 'signedAs' | 'answer' | 'mine'>;

export type ShownText = {
	id: string;
	kind: TextKind;
	version: Version & { number: number };
	theme: ThemeName | null;
	makers: { name: string; organisation: string | null }[];
	/** From how many teams they wove. */
	teams: number;
	/** Of a dilemma. */
	positions: Position[];
	sentences: ShownSentence[];
	/** What teams answered the text itself; null: nobody yet. */
	answers: AnswerCounts | null;
	/** What this viewer answered. */
	mine: { answer: AnswerKind; words: string | null; signature: Signature } | null;
	/** Differing voices on the text itself. */
	voices: ShownVoice[];
	beside: Beside[];
	/** Words beside it that stand in a smaller circle, are veiled or taken back: counted, not readable. */
	besideHidden: number;
	/** Those this viewer may read, the newest first. */
	versions: { number: number; sharedAt: Date | null; reason: string }[];
	isWeaver: boolean;
	next: Next;
	/** Of a dilemma: when its makers look at it again, and what they said when they did, the newest first. */
	lookAgainAt: Date | null;
	lookedAgain: LookedAgain[];
};
