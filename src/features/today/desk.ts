// What can wait on the screen of the programme team, in the order it is shown: people first. Pure.
import type { AudienceKind } from '#kernel/audience.ts';
import type { Missing } from '#features/not-heard/not-heard.ts';
import type { Organisation } from '#features/organisations/organisation.ts';
import type { Waiting } from '#features/returns/waiting.ts';
import type { VeilReason, WordsKind } from '#features/veils/veil.tables.ts';

type Words = { kind: WordsKind; id: string };
type OpenQuestion = { id: string; title: string; path: string; since: Date | null; monthOnly: boolean };

export type Desk = {
	teams: Organisation[];
	people: { id: string; name: string; since: Date }[];
	concerns: (Words & {
		reasons: VeilReason[];
		times: number;
		since: Date;
		path: string | null;
		said: string[] | null;
		circle: AudienceKind;
		message: 'may-open' | 'somebody-else' | null;
	})[];
	veils: (Words & { reason: VeilReason; veiledAt: Date; mayLift: boolean; mayOpen: boolean })[];
	questions: { medianMs: number | null; answered: number; open: OpenQuestion[] };
	stories: Waiting[];
	tables: (Waiting & { table: string })[];
	/** Who wrote by name with the three questions and heard nothing back. */
	pulse: { id: string; name: string; at: Date; year: number }[];
	calls: { title: string; path: string; missing: Missing; since: Date }[];
	/** New texts in which somebody is missing whom nobody looks for yet. */
	unasked: { title: string; path: string; missing: Missing[] }[];
	gatherings: { title: string; path: string; endsAt: Date }[];
	themes: { title: string; path: string; sleepsFrom: Date; asleep: boolean }[];
};

const deskParts = [
	'greetings',
	'concerns',
	'veils',
	'questions',
	'stories',
	'tables',
	'pulse',
	'calls',
	'unasked',
	'gatherings',
	'themes'
] as const;
export type DeskPart = (typeof deskParts)[number];

/** Where each stands on the page. */
export const deskPlaces: Record<DeskPart, string> = {
	greetings: 'groet',
	concerns: 'gezegd',
	veils: 'sluiers',
	questions: 'vragen',
	stories: 'antwoorden',
	tables: 'tafels',
	pulse: 'drie-vragen',
	calls: 'gezocht',
	unasked: 'ontbreekt',
	gatherings: 'oogst',
	themes: 'themas'
};

/** Parts in which something waits, and those in which nothing does. */
export function partsOf(counts: Record<DeskPart, number>): { waits: DeskPart[]; rests: DeskPart[] } {
	return {
		waits: deskParts.filter((part) => counts[part] > 0),
		rests: deskParts.filter((part) => counts[part] === 0)
	};
}
