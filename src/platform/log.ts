// Structured logs: one JSON line per event. Only the fields named here can be logged, and none of them can hold
// anybody's words, names or addresses (promise 1 and 2): there is no field for a message of an unknown error.

export type LogFields = {
	/** Id shown on the error page as well, so that a report can be matched. */
	errorId?: string;
	/** Route pattern, such as /verhalen/[adres]: never the path itself. */
	route?: string | null;
	method?: string;
	status?: number;
	ms?: number;
	/** Class name of an error. */
	error?: string;
	/** Code of an error, such as ECONNREFUSED or 23505. */
	code?: string;
	/** Where it was thrown: function names, files and lines of our own code. */
	at?: string[];
	port?: number;
	host?: string;
	driver?: string;
	version?: string;
	job?: string;
	count?: number;
	reason?: string;
};

type Level = 'info' | 'warn' | 'error';

function write(level: Level, event: string, fields: LogFields = {}) {
	const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
	(level === 'error' ? process.stderr : process.stdout).write(line + '\n');
}

export const log = {
	info: (event: string, fields?: LogFields) => write('info', event, fields),
	warn: (event: string, fields?: LogFields) => write('warn', event, fields),
	error: (event: string, fields?: LogFields) => write('error', event, fields)
};

/** What may be told of an unknown error: its kind, code and place. Its message can hold a row of data, so it stays out. */
export function factsOf(error: unknown): Pick<LogFields, 'error' | 'code' | 'at'> {
	if (!(error instanceof Error)) return { error: typeof error };
	const cause = error.cause instanceof Error ? error.cause : undefined;
	const code = codeOf(error) ?? codeOf(cause);
	const at = (error.stack ?? '')
		.split('\n')
		.filter((line) => /^\s+at .*(src|build|packages)\//.test(line))
		.slice(0, 6)
		.map((line) => line.trim().replace(/\(?(file:\/\/)?\/[^)]*\/((src|build|packages)\/)/, '($2'));
	return { error: error.name, ...(code ? { code } : {}), at };
}

function codeOf(error: unknown): string | undefined {
	const code = (error as { code?: unknown } | undefined)?.code;
	return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : undefined;
}
