// Who reads along in each audience somebody can choose, as the page says it.
import type { AudienceKind } from '#kernel/audience.ts';

export type Team = {
	id: string;
	name: string;
	people: number;
	isPartner: boolean;
	/** The partner it is part of: whoever leads the team works there. */
	leadsFromPartner: string | null;
	/** So few people that colleagues will recognise the teller. */
	recognisable: boolean;
};

/** `value` is what the button sends. */
export type ReadingChoice = { value: string; kind: AudienceKind; team: Team | null };

export type Reading = {
	choices: ReadingChoice[];
	/** The teams one can tell from. */
	teams: Team[];
	/** Looks in two capacities and has not chosen: nothing can be told wider yet. */
	undecided: boolean;
};
