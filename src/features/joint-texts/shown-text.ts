// A thread as its pages show it to one viewer. Pure.
import type { AnswerCounts, AnswerKind, Signature } from '#features/responses/response.ts';
import type { Version } from './joint-text.ts';
import type { ShownSentence, ShownVoice } from './shown.ts';

export type ThemeName = { id: string; title: string };

export type ThreadLine = Pick<Version, 'title' | 'summary' | 'audience' | 'veiled'> & {
	id: string;
	number: number;
	sharedAt: Date;
	theme: ThemeName | null;
};

export type ShownThread = {
	id: string;
	version: Version & { number: number };
	theme: ThemeName | null;
	makers: { name: string; organisation: string | null }[];
	/** From how many teams they wove. */
	teams: number;
	sentences: ShownSentence[];
	/** What teams answered the thread itself; null: nobody yet. */
	answers: AnswerCounts | null;
	/** What this viewer answered. */
	mine: { answer: AnswerKind; words: string | null; signature: Signature } | null;
	/** Differing voices on the thread itself. */
	voices: ShownVoice[];
	/** Those this viewer may read, the newest first. */
	versions: { number: number; sharedAt: Date | null; reason: string }[];
	isWeaver: boolean;
};
