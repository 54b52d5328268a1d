// Signing in, by better-auth. Its `user` is our `person`. Its own web addresses are not mounted: pages call it through
// accounts.server.ts, so that every way in passes our forms, limits and words.
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint, isAPIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { magicLink } from 'better-auth/plugins';
import * as v from 'valibot';
import { newId } from '#kernel/ids.ts';
import type { Db } from '#platform/db/db.ts';
import { account, person, session, verification } from './account.tables.ts';

export type AuthOptions = {
	db: Db;
	publicUrl: string;
	secret: string;
	/** Sends the link that holds this token. Rejects when the mail server refuses: the page then says so. */
	sendSignInLink: (email: string, token: string) => Promise<void>;
	/** SvelteKit's, so that cookies land in the answer. */
	getRequestEvent: Parameters<typeof sveltekitCookies>[0];
};

export const signInLinkMinutes = 30;
const sessionDays = 60;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth({ db, publicUrl, secret, sendSignInLink, getRequestEvent }: AuthOptions) {
	const secure = publicUrl.startsWith('https://');
	return betterAuth({
		database: drizzleAdapter(db as never, { provider: 'pg', schema: { person, session, account, verification } }),
		baseURL: publicUrl,
		secret,
		telemetry: { enabled: false },
		logger: { disabled: true }, // its lines can hold mail addresses; failures reach our own log as errors
		user: { modelName: 'person', additionalFields: { mailKey: { type: 'string', required: false, input: false } } },
		session: {
			modelName: 'session',
			fields: { userId: 'personId' },
			expiresIn: sessionDays * 24 * 60 * 60,
			updateAge: 24 * 60 * 60
		},
		account: { modelName: 'account', fields: { userId: 'personId' } },
		verification: { modelName: 'verification' },
		databaseHooks: {
			user: { create: { before: async (user) => ({ data: { ...user, mailKey: newId() } }) } },
			// Kept nowhere: who signs in from where is nobody's business.
			session: { create: { before: async (made) => ({ data: { ...made, ipAddress: null, userAgent: null } }) } }
		},
		advanced: {
			database: { generateId: newId },
			useSecureCookies: false, // would add __Secure-; the name below is stricter
			ipAddress: { disableIpTracking: true },
			cookies: {
				session_token: {
					name: secure ? '__Host-meerstem' : 'meerstem',
					attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure }
				}
			}
		},
		plugins: [
			magicLink({
				expiresIn: signInLinkMinutes * 60,
				storeToken: 'hashed',
				disableSignUp: true,
				sendMagicLink: ({ email, token }) => sendSignInLink(email, token)
			}),
			trustedSession(),
			sveltekitCookies(getRequestEvent)
		]
	});
}

/**
 * Opens a session for a person we are sure of by another way: the key of an invitation mail, or the chooser of the
 * example network. Reachable from our own server code only.
 */
function trustedSession() {
	return {
		id: 'trusted-session',
		endpoints: {
			openSession: createAuthEndpoint(
				'/open-session',
				{ method: 'POST', body: v.object({ personId: v.string() }), requireHeaders: true },
				async (ctx) => {
					const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
					if (!user) return ctx.json({ opened: false });
					const made = await ctx.context.internalAdapter.createSession(user.id);
					await setSessionCookie(ctx, { session: made, user });
					return ctx.json({ opened: true });
				}
			)
		}
	} as const;
}

/** Signs in with the token of a mail link; false when it is old, used or made up. better-auth says that with a redirect. */
export async function signInByLink(auth: Auth, token: string, headers: Headers): Promise<boolean> {
	if (!token) return false;
	try {
		await auth.api.magicLinkVerify({ query: { token }, headers });
		return true;
	} catch (error) {
		if (isAPIError(error)) return false;
		throw error;
	}
}
