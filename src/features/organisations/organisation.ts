// Teams and partners, who belongs to them, and when they read along. Pure.
import { addressOf } from '#kernel/ids.ts';
import type { Province } from '#kernel/province.ts';

export type Organisation = {
	id: string;
	name: string;
	kind: 'member' | 'partner';
	formLabel: string;
	municipality: string;
	/** Null: not said yet. */
	province: Province | null;
	about: string | null;
	partOf: { id: string; name: string; kind: 'member' | 'partner' } | null;
	joinedAt: Date;
	greetedAt: Date | null;
	leftAt: Date | null;
	/** Its name and what it says of itself are veiled: `name` holds a sign in their place. */
	veiled: boolean;
};

export type Affiliation = {
	personId: string;
	organisationId: string;
	from: Date;
	until: Date | null;
	contact: boolean;
};

export const isCurrent = ({ from, until }: Pick<Affiliation, 'from' | 'until'>, now: Date): boolean =>
	from <= now && (until === null || until > now);

/** Under this number of people a signature or circle says that colleagues will recognise you. */
const smallCircle = 5;

/** Who reads along when something is for this team, beside the teammates: text keys, in the order they are said. */
export function whoReadsInTeam(team: Pick<Organisation, 'partOf' | 'kind'>, people: number) {
	return {
		/** The team is part of a partner: whoever leads it works for the municipality. */
		leadsFromPartner: team.partOf?.kind === 'partner' ? team.partOf.name : null,
		recognisable: people < smallCircle
	};
}

/** Only somebody of another organisation can say "ik ken ze", or a steward. */
export function mayGreet(
	viewer: { id: string; steward: boolean; readsMembers: boolean; organisationIds: readonly string[] },
	greeted: { personId?: string; organisationIds: readonly string[] }
): boolean {
	if (viewer.id === greeted.personId) return false;
	if (viewer.steward) return true;
	return viewer.readsMembers && !greeted.organisationIds.some((id) => viewer.organisationIds.includes(id));
}

/** Whoever belongs there; and for a partner where nobody came yet, any member: the first invitation can get lost. */
export function mayInvite(
	viewer: { readsMembers: boolean; organisationIds: readonly string[] },
	{ id, kind, leftAt }: Pick<Organisation, 'id' | 'kind' | 'leftAt'>,
	people: number
): boolean {
	if (leftAt) return false;
	return viewer.organisationIds.includes(id) || (kind === 'partner' && people === 0 && viewer.readsMembers);
}

/** How long a link in a mail works, and the address behind it is kept. */
export const joinRequestDays = 7;
export const invitationDays = 30;

export const limits = { name: 120, formLabel: 60, municipality: 80, about: 400 };

/** Who is left becomes the contact when the last one goes: whoever has been there longest, so that a team stays reachable. */
export function nextContact(stay: readonly { id: string; contact: boolean }[]): string | null {
	return stay.some(({ contact }) => contact) ? null : (stay[0]?.id ?? null);
}

/** The address of an organisation's page. */
export const organisationPath = ({
	id,
	name,
	kind,
	veiled
}: Pick<Organisation, 'id' | 'name' | 'kind' | 'veiled'>): string =>
	`/${kind === 'member' ? 'teams' : 'partners'}/${addressOf(veiled ? '' : name, id)}`;

export const personPath = (id: string): string => `/mensen/${id}`;
