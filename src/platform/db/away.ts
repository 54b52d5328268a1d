// Is it the database that does not answer, or something else that went wrong? A visitor hears the difference: later it works again.

/** Codes of the system (nobody listens) and of PostgreSQL (class 08: connection; 57P: it stops or starts; 53300: no place). */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|08...|57P0[123]|53300)$/;

/** Looks through the causes: the driver's error stands behind that of the query. */
export function isDatabaseAway(error: unknown): boolean {
	for (let one = error; one instanceof Error; one = one.cause) {
		if (awayCodes.test(String((one as { code?: unknown }).code ?? ''))) return true;
		// What the pool says has no code.
		if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(one.message)) return true;
	}
	return false;
}
