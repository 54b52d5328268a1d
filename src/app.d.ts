import type { Language } from '#kernel/language.ts';
import type { Context } from '#platform/context.ts';
import type { Auth } from '#features/accounts/auth.server.ts';

declare global {
	namespace App {
		interface Locals {
			context: Context;
			language: Language;
			auth: Auth;
			/** Session of the signed-in person, for signing out and choosing a capacity. */
			sessionId: string | null;
			/** Everything in here is invented. */
			isExample: boolean;
			/** "Kijk mee als …" may be offered on this request. */
			offersChooser: boolean;
			/** Address of the client, for rate limits only. */
			clientAddress: string;
		}
		interface PageData {
			/** What this page is about in one line, for who finds it elsewhere. Only words that stand on the page itself. */
			description?: string;
		}
		interface Error {
			/** Shown on the page and written in the log. */
			errorId: string;
		}
	}
}

export {};
