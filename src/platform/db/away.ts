// Is it the database that does not answer, a disk that is full, or something else that went wrong? A visitor hears the difference.

/** Codes of the system (nobody listens) and of PostgreSQL (class 08: connection; 57P: it stops or starts; 53300: no place). */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|08...|57P0[123]|53300)$/;

/** Codes of a disk on which nothing fits any more: PostgreSQL's own and the system's. */
const fullCodes = /^(53100|ENOSPC|EDQUOT)$/;

/** Looks through the causes: the driver's error stands behind that of the query. */
function causesOf(error: unknown): Error[] {
	const causes: Error[] = [];
	for (let one = error; one instanceof Error; one = one.cause) causes.push(one);
	return causes;
}
const codeOf = (error: Error): string => String((error as { code?: unknown }).code ?? '');

export const isDatabaseAway = (error: unknown): boolean =>
	causesOf(error).some(
		(one) =>
			awayCodes.test(codeOf(one)) ||
			// What the pool says has no code.
			/^(Connection terminated|timeout exceeded when trying to connect)/.test(one.message)
	);

/** Nothing of what was sent is kept then, and everything that was kept is there. */
export const isDiskFull = (error: unknown): boolean =>
	causesOf(error).some(
		(one) =>
			fullCodes.test(codeOf(one)) ||
			// For a quota that is used up PostgreSQL has no code, only words.
			/^could not (extend|write)( to)? file /.test(one.message)
	);
