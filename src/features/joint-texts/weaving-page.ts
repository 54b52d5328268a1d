// The weaving page as it is shown: to one weaver, or to who is asked to weave along.
import type { ShownBundle } from './bundle.ts';
import type { MissingToShare } from './conditions.ts';
import type { MissingToBring, Position, Version } from './joint-text.ts';
import type { TextKind } from './kinds.ts';
import type { ShownSentence, ShownSource, ShownVoice } from './shown.ts';

export type Invitation = {
	role: 'invited';
	id: string;
	kind: TextKind;
	title: string;
	weavers: { name: string; organisation: string | null }[];
};
export type ShownMaterial = {
	id: string;
	piece: ShownSource;
	laidBy: string | null;
	cited: boolean;
	bundle: number | null;
};
export type WeavingPage = {
	role: 'weaver';
	id: string;
	kind: TextKind;
	title: string;
	themeId: string | null;
	weavers: { personId: string; name: string; organisation: string | null }[];
	invited: { personId: string; name: string }[];
	/** Members who would like to work on the next version. */
	requests: { personId: string; name: string }[];
	/** Of a dilemma that was shared: when its makers look at it again. */
	lookAgainAt: Date | null;
	lastNumber: number | null;
	/** The part of the material that is asked for. */
	material: ShownMaterial[];
	/** How many pieces lie there, and how many are as asked for. */
	lying: number;
	found: number;
	bundles: ShownBundle[];
	takenOff: { id: string; piece: ShownSource; reason: string }[];
	/** Null: nothing is being woven; the next edit begins a version. */
	working: Working | null;
};
export type Working = {
	version: Version;
	sentences: ShownSentence[];
	positions: Position[];
	missingVoices: { voice: ShownVoice; sentence: number }[];
	toShare: MissingToShare[];
	toBring: readonly MissingToBring[];
	questions: { unasked: number; open: number; no: number; yes: number };
	/** What this text is like now; sharing says it back. */
	seen: string;
};
