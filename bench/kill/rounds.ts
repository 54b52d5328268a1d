// Kills a writing process with SIGKILL, again and again, and compares what it had acknowledged with what the next one finds.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Killed = { rounds: number; acknowledged: number; lost: string[]; failedStarts: number };

type Draft = { revision: number; body: string };
type Kept = { id: string } & Draft;

/** `env` chooses the database; every round kills at a moment of its own, within `mostMs` of the first write. */
export async function killAgainAndAgain(rounds: number, env: Record<string, string>, mostMs = 250): Promise<Killed> {
	const acknowledged = new Map<string, Draft>();
	const result: Killed = { rounds, acknowledged: 0, lost: [], failedStarts: 0 };
	for (let round = 0; round <= rounds; round++) {
		// The last start only looks.
		const writing = await writeUntilKilled(env, round < rounds ? Math.random() * mostMs : 0);
		if (!writing) {
			result.failedStarts += 1;
			continue;
		}
		for (const [id, { revision, body }] of acknowledged) {
			const found = writing.found[id];
			// Words newer than the last line that came through are no loss.
			if (!found || found.revision < revision || (found.revision === revision && found.body !== body))
				result.lost.push(`${id} ${revision}`);
		}
		for (const { id, revision, body } of writing.kept) acknowledged.set(id, { revision, body });
		result.acknowledged += writing.kept.length;
	}
	return result;
}

type Written = { found: Record<string, Draft>; kept: Kept[] };

function writeUntilKilled(env: Record<string, string>, ms: number): Promise<Written | null> {
	const child = spawn(process.execPath, ['scripts/enter.mjs', 'bench/kill/writer.ts'], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const cleanUp = () => child.kill('SIGKILL');
	process.once('exit', cleanUp);
	let found: Record<string, Draft> | null = null;
	const kept: Kept[] = [];
	createInterface({ input: child.stdout }).on('line', (line) => {
		const [what = '', facts = ''] = line.split(/ (.*)/s);
		if (what === 'found') {
			found = JSON.parse(facts) as Record<string, Draft>;
			if (ms === 0) child.kill('SIGKILL');
		}
		if (what !== 'kept') return;
		kept.push(JSON.parse(facts) as Kept);
		// In the middle of writing: some moment after the first of it was kept.
		if (kept.length === 1) setTimeout(() => child.kill('SIGKILL'), ms);
	});
	return new Promise((resolve) =>
		child.once('close', () => {
			process.off('exit', cleanUp);
			resolve(found && { found, kept });
		})
	);
}
