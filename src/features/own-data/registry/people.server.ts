// Accounts, where people belong, what they say of themselves, and what they write each other.
import { eq, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { account, person, session, verification } from '#features/accounts/account.tables.ts';
import {
	affiliation,
	invitation,
	joinAsk,
	joinRequest,
	mergeOffer,
	organisation,
	organisationEvent
} from '#features/organisations/organisation.tables.ts';
import { buddy, message, profile, profileTheme } from '#features/profiles/profile.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { qualified } from '#platform/db/columns.ts';
import { answer, by, either, nobodys, type TableAnswer } from '../part.server.ts';

/** Rows that know somebody by their mail address only. */
const withMailOf = (column: AnyPgColumn) => (me: string) =>
	qualified<boolean>(sql`${column} = (select ${person.email} from ${person} where ${eq(person.id, me)})`);

/** A veil hides words from everyone but who wrote them, in a file as on the page. */
const writtenToMe = (me: string) =>
	qualified<boolean>(sql`(${message.toId} = ${me} and not exists (select 1 from ${veil} where ${veil.wordsKind} = 'message'
		and ${veil.wordsId} = ${message.id} and ${veil.liftedAt} is null))`);

export const people: TableAnswer[] = [
	answer(
		person,
		{
			account: { mine: by(person.id), leaving: 'emptied' },
			greetedPeople: { mine: by(person.greetedBy), only: ['id', 'greetedAt'], leaving: 'past' }
		},
		{ image: 'never filled', mailKey: 'a key: it stands in the links of mails', greetedBy: 'somebody else' }
	),
	answer(
		session,
		{ signedIn: { mine: by(session.personId), leaving: 'goes' } },
		{
			id: 'lets somebody in',
			token: 'lets somebody in',
			ipAddress: 'never filled',
			userAgent: 'never filled'
		}
	),
	answer(
		account,
		{ signInWays: { mine: by(account.personId), only: ['providerId', 'createdAt'], leaving: 'goes' } },
		{
			id: 'says nothing',
			personId: 'themselves',
			updatedAt: 'says nothing',
			accountId: 'a key of another service',
			accessToken: 'a key of another service',
			refreshToken: 'a key of another service',
			idToken: 'a key of another service',
			accessTokenExpiresAt: 'of a key',
			refreshTokenExpiresAt: 'of a key',
			scope: 'of a key',
			password: 'never filled'
		}
	),
	nobodys(verification, 'links by which somebody signs in, for half an hour'),
	answer(affiliation, { affiliations: { mine: by(affiliation.personId), leaving: 'past' } }),
	answer(joinAsk, { joinAsks: { mine: by(joinAsk.personId), leaving: 'goes' } }),
	answer(
		joinRequest,
		{ joinRequests: { mine: withMailOf(joinRequest.email), leaving: 'goes' } },
		{ keyHash: 'lets somebody in' }
	),
	answer(
		invitation,
		{ invitations: { mine: either(by(invitation.invitedBy), withMailOf(invitation.email)), leaving: 'past' } },
		{ keyHash: 'lets somebody in', invitedBy: 'may be somebody else' }
	),
	answer(
		organisation,
		{ greetedTeams: { mine: by(organisation.greetedBy), only: ['id', 'greetedAt'], leaving: 'past' } },
		{
			name: 'of the team, on its page',
			kind: 'of the team',
			formLabel: 'of the team, on its page',
			municipality: 'of the team, on its page',
			province: 'of the team, on its page',
			about: 'of the team, on its page; who wrote it is not kept',
			mailDomain: 'of the team',
			partOf: 'of the team',
			joinedAt: 'of the team',
			greetedBy: 'themselves',
			leftAt: 'of the team',
			mergedInto: 'of the team'
		}
	),
	nobodys(organisationEvent, 'what happened to a team, on its page; holds nobody'),
	answer(mergeOffer, { mergeOffers: { mine: by(mergeOffer.by), leaving: 'past' } }),
	answer(profile, { profile: { mine: by(profile.personId), leaving: 'goes' } }),
	answer(profileTheme, { profileThemes: { mine: by(profileTheme.personId), leaving: 'goes' } }),
	answer(buddy, { helping: { mine: by(buddy.personId), leaving: 'goes' } }),
	// What was written to somebody is theirs to read, so it goes along, with the name that stands with it on the page.
	answer(message, { messages: { mine: either(by(message.fromId), writtenToMe), leaving: 'goes' } })
];
