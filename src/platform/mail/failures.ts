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

/** The server says it is closing down, or not ready yet. */
const serviceAway = 421;

/** `not-now`: the server asks to try this mail again later, and never means no. `refused`: it does. */
export type Failure = 'unreachable' | 'not-now' | 'refused';

export function failureOf(error: unknown): Failure {
	const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
	if (roadCodes.has(String(code)) || responseCode === serviceAway) return 'unreachable';
	return Number(responseCode) >= 400 && Number(responseCode) < 500 ? 'not-now' : 'refused';
}

/** Only the kind and the code, for the log. */
export function codeOf(error: unknown) {
	const { error: kind, code } = factsOf(error);
	return { ...(kind ? { error: kind } : {}), ...(code ? { code } : {}) };
}
