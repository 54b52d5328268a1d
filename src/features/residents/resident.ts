// Telling with a resident: their words, who reads them, and the code. Pure.
import { isId } from '#kernel/ids.ts';
import type { AudienceKind } from '#kernel/audience.ts';

export const residentLimits = { words: 4000 };

export const letReadAnswers = ['yes', 'no', 'unsure'] as const;
/** What the teller said to "Zou je het deze persoon laten lezen?". */
export type LetRead = (typeof letReadAnswers)[number];

/** The resident's words beside a story, as one viewer sees them. `smaller`: they stand, and this viewer does not read them. */
export type ResidentView = {
	id: string;
	state: 'readable' | 'smaller' | 'veiled' | 'withdrawn';
	/** Null unless readable. */
	words: string | null;
	language: string;
	/** Who reads along, as the resident agreed. */
	circle: AudienceKind;
	/** They agreed to be quoted, for whoever reads along. */
	mayQuote: boolean;
	agreedAt: Date;
};

export const quotedAnswers = ['yes', 'no'] as const;

/** A code as it is read aloud and written on paper: groups of letters and digits. */
export const codeOnPaper = (code: string): string => (code.match(/.{1,5}/g) ?? []).join(' ');

/** What somebody typed, as the code it is; null when it cannot be one. */
export function codeIn(typed: string): string | null {
	const code = typed.toLowerCase().replace(/[\s.-]+/g, '');
	return isId(code) ? code : null;
}

export const withResidentPath = (story: string): string => `${story}/inwoner`;
/** The link on paper. The code stands behind the #-less question mark: a form sends it, and no log keeps it. */
export const residentLink = (publicUrl: string, code: string): string => `${publicUrl}/inwoner?code=${code}`;
