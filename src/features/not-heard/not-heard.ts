// Who has no source in a text yet, in words. Computed only from what stands on the page for this viewer: signatures they
// read, and the public list of teams. Pure. Why it can give nobody away: docs/decisions/0016.
import type { AnswerCounts, AnswerKind } from '#features/responses/response.ts';

export type TeamOf = { name: string; formLabel: string };

/** Forms are free words; these only bundle them for one sentence, and are no norm. A form that fits none is in none. */
const families = {
	neighbourhood: /wijk|buurt|gebied/,
	youth: /jeugd|jongeren|gezin|school/,
	village: /dorp|streek|kern/,
	social: /sociaal|toegang|lokaal/,
	residents: /bewoner|stichting|vereniging|co[oö]peratie|initiatief/
} as const;
export type Family = keyof typeof families;
export const familyKinds = Object.keys(families) as Family[]; // the keys of a constant

export const inFamily = (formLabel: string, family: Family): boolean => families[family].test(formLabel.toLowerCase());

/** Fewer teams than this are never named as a group: what is said of few is said of somebody. */
export const fewestTeams = { public: 10, members: 5 };

export type Absence =
	| { kind: 'form'; family: Family }
	/** No team gave this answer to the text or to what it rests on. */
	| { kind: 'answer'; answer: AnswerKind };

export type Seen = {
	/** What stands under the sources and voices this viewer reads; null: signed without a team. */
	signatures: readonly (string | null)[];
	/** Sources and voices in a smaller circle: of these nothing is said. */
	hidden: number;
	answers: AnswerCounts;
};

export type NotHeard = {
	absent: Absence[];
	/** Sources of which this viewer cannot know where they come from. */
	unknown: number;
};

export type NotHeardHere = NotHeard & {
	/** Who is called already. */
	calls: readonly Family[];
	/** This viewer weaves the text and may call. */
	mayCall: boolean;
};

export function notHeard({ signatures, hidden, answers }: Seen, teams: readonly TeamOf[], fewest: number): NotHeard {
	const said = signatures.filter((one) => one !== null);
	// Somebody of several teams signs with all their names in one line.
	const isHeard = ({ name }: TeamOf) => said.some((one) => one === name || one.split(', ').includes(name));
	const forms = familyKinds
		.filter((family) => {
			const group = teams.filter(({ formLabel }) => inFamily(formLabel, family));
			return group.length >= fewest && !group.some(isHeard);
		})
		.map((family): Absence => ({ kind: 'form', family }));
	const kinds: readonly AnswerKind[] = ['recognise', 'different', 'unsure'];
	const unsaid = kinds.filter((answer) => answers[answer] === 0).map((answer): Absence => ({ kind: 'answer', answer }));
	return { absent: [...forms, ...unsaid], unknown: hidden + signatures.length - said.length };
}
