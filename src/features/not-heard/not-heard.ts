// Who has no source in a text yet, in words. Computed only from what stands on the page for this viewer: signatures and
// readings they read, and the public list of teams. Pure. Why it can give nobody away: docs/decisions/0016 and 0028.
import type { Province } from '#kernel/province.ts';
import { layers, type Layer } from '#features/readings/reading.ts';
import type { AnswerCounts, AnswerKind } from '#features/responses/response.ts';

/** `count`: so many teams are like this one; left out: it stands for itself. A name that nobody signed with may be ''. */
export type TeamOf = { name: string; formLabel: string; province: Province | null; count?: number };

const isIn =
	(...some: Province[]) =>
	({ province }: TeamOf) =>
		province !== null && some.includes(province);
/** Forms are free words; these only bundle them for one sentence, and are no norm. A form that fits none is in none. */
const isCalled =
	(words: RegExp) =>
	({ formLabel }: TeamOf) =>
		words.test(formLabel.toLowerCase());

/** Parts of the country as Statistics Netherlands draws them, and bundles of forms. A team can be in several or in none. */
const groups = {
	north: isIn('gr', 'fr', 'dr'),
	east: isIn('ov', 'ge', 'fl'),
	south: isIn('nb', 'li'),
	west: isIn('nh', 'zh', 'ut', 'ze'),
	neighbourhood: isCalled(/wijk|buurt|gebied/),
	youth: isCalled(/jeugd|jongeren|gezin|school/),
	village: isCalled(/dorp|streek|kern/),
	social: isCalled(/sociaal|toegang|lokaal/),
	initiatives: isCalled(/bewoner|stichting|vereniging|co[oö]peratie|initiatief/)
} satisfies Record<string, (team: TeamOf) => boolean>;

export type TeamGroup = keyof typeof groups;
export const teamGroups = Object.keys(groups) as TeamGroup[]; // the keys of a constant
export const isInGroup = (team: TeamOf, group: TeamGroup): boolean => groups[group](team);

const answerKinds: readonly AnswerKind[] = ['recognise', 'different', 'unsure'];

/** What can have no source in a text: a group of teams, a layer, a kind of answer. */
export type Missing = TeamGroup | Layer | AnswerKind;
export const missingKinds: readonly Missing[] = [...teamGroups, ...layers, ...answerKinds];
export const isTeamGroup = (one: Missing): one is TeamGroup => one in groups;

/** Fewer teams than this are never named as a group: what is said of few is said of somebody. */
export const fewestTeams = { public: 10, members: 5 };
/** Under this number of stories with a layer, a layer that is not there says more of those few than of the text. */
const fewestWithLayer = 3;

export type Seen = {
	/** What stands under the sources and voices this viewer reads; null: signed without a team. */
	signatures: readonly (string | null)[];
	/** Sources and voices in a smaller circle: of these nothing is said. */
	hidden: number;
	/** Of each story this viewer reads, the layers its teller named; empty: none were named. */
	layersOfStories: readonly (readonly Layer[])[];
	answers: AnswerCounts;
};

export type NotHeard = {
	absent: Missing[];
	/** Sources of which this viewer cannot know where they come from. */
	unknown: number;
	/** Stories of which their teller did not say in which layer they play; null while no layer is named. */
	withoutLayer: number | null;
};

export type NotHeardHere = NotHeard & {
	/** What is asked for already. */
	calls: readonly Missing[];
	/** What this viewer may ask for; nothing for who does not weave the text. */
	mayCall: readonly Missing[];
};

/** The teams that signed. Somebody of several teams signs with all their names in one line. */
export const namesIn = (signatures: readonly (string | null)[]): string[] => [
	...new Set(signatures.flatMap((one) => (one === null ? [] : [one, ...one.split(', ')])))
];

export function notHeard(seen: Seen, teams: readonly TeamOf[], fewest: number): NotHeard {
	const said = new Set(namesIn(seen.signatures));
	const isHeard = ({ name }: TeamOf) => said.has(name);
	const silent = teamGroups.filter((group) => {
		const some = teams.filter((team) => isInGroup(team, group));
		return some.reduce((sum, { count = 1 }) => sum + count, 0) >= fewest && !some.some(isHeard);
	});
	const named = seen.layersOfStories.filter((some) => some.length > 0);
	const enough = named.length >= fewestWithLayer;
	const untold = enough ? layers.filter((layer) => !named.some((some) => some.includes(layer))) : [];
	const unsaid = answerKinds.filter((answer) => seen.answers[answer] === 0);
	return {
		absent: [...silent, ...untold, ...unsaid],
		unknown: seen.hidden + seen.signatures.filter((one) => one === null).length,
		withoutLayer: enough ? seen.layersOfStories.length - named.length : null
	};
}
