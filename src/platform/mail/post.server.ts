// How a use case sends a letter that somebody asked for just now. Never called inside a transaction.
import type { Language } from '#kernel/language.ts';
import { factsOf, log } from '../log.ts';
import { runtime } from '../runtime.server.ts';
import type { Letter } from './letter.ts';

export type Post = {
	secret: string;
	clientAddress: string;
	publicUrl: string;
	language: Language;
	send: (letter: Letter) => Promise<void>;
};

export function postFor({ clientAddress, language }: { clientAddress: string; language: Language }): Post {
	const { config, mailer } = runtime();
	return {
		secret: config.secret,
		clientAddress,
		publicUrl: config.publicUrl,
		language,
		send: (letter) => mailer.send(letter)
	};
}

/** False when the mail server did not take it. What it said can hold the address, so only the kind of error is logged. */
export async function wasSent({ send }: Pick<Post, 'send'>, letter: Letter): Promise<boolean> {
	try {
		await send(letter);
		return true;
	} catch (error) {
		log.error('mail', factsOf(error));
		return false;
	}
}
