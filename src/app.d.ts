import type { Language } from '#kernel/language.ts';
import type { Context } from '#platform/context.ts';

declare global {
	namespace App {
		interface Locals {
			context: Context;
			language: Language;
			/** Session of the signed-in person, for signing out and choosing a capacity. */
			sessionId: string | null;
			/** "Kijk mee als …" may be offered on this request. */
			offersChooser: boolean;
			/** Address of the client, for rate limits only. */
			clientAddress: string;
		}
		interface Error {
			/** Shown on the page and written in the log. */
			errorId: string;
		}
	}
}

export {};
