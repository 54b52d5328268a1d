// What can stop a start, in one clear line each. Never a stack trace: this is read by whoever keeps the server.
import { accessSync, constants } from 'node:fs';
import { makeFolder } from '#platform/folders.ts';
import { FolderInUse } from '#platform/db/lock.server.ts';
import type { Config } from '#platform/config.ts';

/** Says the lines on standard error and ends with exit code 1. */
export function giveUp(lines: readonly string[]): never {
	for (const line of lines) process.stderr.write(`Meerstem cannot start: ${line}\n`);
	process.exit(1);
}

const wantedNode = 24;

/** npm runs our scripts under the Node that is a dependency; without its install script the machine's own is used. */
export function checkNode(): string[] {
	const major = Number(process.versions.node.split('.')[0]);
	if (major >= wantedNode) return [];
	return [
		`this is Node ${process.version}, and ${wantedNode} or newer is needed. Run "npm ci" (it brings Node ${wantedNode} along; npm must be allowed to run its install script, see "allowScripts" in package.json), then "npm start".`
	];
}

/** The data folder can be made and written in. */
export function checkFolder({ dataDir, databaseUrl }: Config): string[] {
	if (databaseUrl) return [];
	try {
		makeFolder(dataDir);
		accessSync(dataDir, constants.W_OK | constants.R_OK | constants.X_OK);
		return [];
	} catch (error) {
		return [`DATA_DIR=${dataDir} cannot be written in (${codeOf(error)}).`];
	}
}

/** A sentence for an error of opening the database or the port. */
export function explain(error: unknown, config: Config): string {
	const code = codeOf(error);
	if (error instanceof FolderInUse) return inUse(error, config);
	if (code === 'EADDRINUSE') return `port ${config.port} is taken. Stop what uses it, or set PORT to another number.`;
	if (code === 'EACCES' && config.port < 1024)
		return `port ${config.port} may not be used by an ordinary user. Set PORT to 1024 or higher.`;
	if (code === 'EADDRNOTAVAIL') return `HOST=${config.host} is not an address of this machine.`;
	if (config.databaseUrl) return `the database of DATABASE_URL cannot be reached or used (${code}).`;
	if (code === 'EROFS' || code === 'EACCES' || code === 'ENOSPC')
		return `DATA_DIR=${config.dataDir} cannot be written in (${code}).`;
	return `the database in ${config.dataDir} cannot be opened (${code}).`;
}

function inUse(error: FolderInUse, { dataDir }: Config): string {
	const who = error.pid > 0 ? `process ${error.pid}` : 'another process';
	return `${dataDir} is in use by ${who}. Only one Meerstem can use a data folder; stop the other, or set another DATA_DIR.`;
}

export function codeOf(error: unknown): string {
	for (let one: unknown = error; one instanceof Error; one = one.cause) {
		const code = (one as { code?: unknown }).code;
		if (typeof code === 'string') return code;
	}
	return error instanceof Error ? error.name : 'unknown';
}
