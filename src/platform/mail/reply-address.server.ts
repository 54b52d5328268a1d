// The address a reply goes to: the mailbox of this installation, and behind the plus an id and a proof that we made it. In
// small letters and figures only: mail programs and servers do not all keep capitals.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId, newId } from '#kernel/ids.ts';

/** Hexadecimal: 104 bits, too many to guess. */
const proofLength = 26;
const idLength = newId().length;
/** What stands before the @ may be 64 signs (RFC 5321), of which one is the plus. */
export const longestMailboxName = 64 - 1 - idLength - proofLength;

const proofOf = (secret: string, id: string): string =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['reply', id]))
		.digest('hex')
		.slice(0, proofLength);

/** `mailbox`: such as `antwoord@example.nl`. */
export function replyAddress(mailbox: string, secret: string, id: string): string {
	const [name, host] = mailbox.split('@');
	return `${name}+${id}${proofOf(secret, id)}@${host}`;
}

/** The id in the first of these addresses that we made; null when there is none. */
export function idOfReply(mailbox: string, secret: string, addresses: readonly string[]): string | null {
	const [name = '', host = ''] = mailbox.toLowerCase().split('@');
	for (const address of addresses) {
		const [local = '', at = ''] = address.toLowerCase().split('@');
		if (at !== host || !local.startsWith(`${name}+`)) continue;
		const key = local.slice(name.length + 1);
		const [id, proof] = [key.slice(0, idLength), key.slice(idLength)];
		if (isId(id) && same(proof, proofOf(secret, id))) return id;
	}
	return null;
}

function same(given: string, expected: string): boolean {
	const [one, other] = [Buffer.from(given), Buffer.from(expected)];
	return one.length === other.length && timingSafeEqual(one, other);
}
