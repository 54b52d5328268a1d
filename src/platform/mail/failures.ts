// What went wrong with a mail, told apart: the road to the server, or this mail. What a server says can hold an address.
import { factsOf } from '../log.ts';

const roadCodes = new Set([
	'ECONNECTION',
	'ECONNREFUSED',
	'ECONNRESET',
	'ETIMEDOUT',
	'ESOCKET',
	'EDNS',
	'ENOTFOUND',
	'ETLS',
	'EAUTH',
	'EPIPE'
]);

/** The mail server could not be reached or did not let us in: that says nothing about this mail. */
export const isUnreachable = (error: unknown): boolean =>
	roadCodes.has(String((error as { code?: unknown } | null)?.code));

/** Only the kind and the code, for the log. */
export function codeOf(error: unknown) {
	const { error: kind, code } = factsOf(error);
	return { ...(kind ? { error: kind } : {}), ...(code ? { code } : {}) };
}
