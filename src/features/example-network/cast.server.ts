// Who can be chosen in "Kijk mee als …". Apart from what makes the network, so that the pages do not carry its texts.
import type { Db } from '#platform/db/db.ts';
import { personByEmail, personById } from '#features/accounts/accounts.server.ts';
import { currentAffiliations } from '#features/organisations/organisations.server.ts';
import { roles, type Role } from './chooser.texts.ts';
import { chooser } from './data/chooser.ts';
import { people } from './data/people.ts';

export type CastMember = { role: Role; name: string | null; team: string };

/** Who can be chosen, with name and team; the visitor is nobody in particular. */
export async function cast(db: Db): Promise<CastMember[]> {
	const members: CastMember[] = [];
	for (const role of roles) {
		const id = await personOfRole(db, role);
		const person = id ? await personById(db, id) : undefined;
		const teams = id ? await currentAffiliations(db, id, new Date()) : [];
		members.push({
			role,
			name: person?.name ?? null,
			team: teams.map(({ organisation }) => organisation.name).join(', ')
		});
	}
	return members;
}

/** The person who plays this role; undefined for a visitor and for words that are no role. */
export async function personOfRole(db: Db, role: string): Promise<string | undefined> {
	const key = Object.hasOwn(chooser, role) ? chooser[role as keyof typeof chooser] : undefined; // just made sure it is one
	const mail = people.find((person) => person.key === key)?.mail;
	return mail ? (await personByEmail(db, mail))?.id : undefined;
}
