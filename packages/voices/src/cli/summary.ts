// A landscape and a Polis result in words, for the terminal.

import type { Interval, Landscape } from '../types.ts';
import type { PolisResult } from '../polis.ts';

const MEANING: Record<Landscape['structure'], string> = {
	'too-little': 'too few answers: no claim about patterns',
	none: 'no pattern: only overall agreement',
	spectrum: 'a spectrum: one line on which people stand, no groups',
	pattern: 'a pattern, but no groups: several lines at once',
	groups: 'groups'
};
const percent = (share: number) => `${Math.round(100 * share)}%`;
const between = ({ share, low, high }: Interval) => `${percent(share)} (${percent(low)}–${percent(high)})`;
export const letter = (group: number) => String.fromCharCode(65 + group);

export function summarise(landscape: Landscape): string {
	const { evidence: e, people, statements } = landscape;
	const lines = [
		`${people.length} people, ${statements.length} statements; ${e.shaping} people shape the landscape (seed ${landscape.seed})`,
		'',
		`STRUCTURE  ${landscape.structure}: ${MEANING[landscape.structure]}${e.provisional ? ' (provisional)' : ''}`
	];
	if (e.forced) lines.push(`  ${e.forced.groups} groups were asked for; the engine itself says: ${e.forced.verdict}`);
	if (e.fewPeople && landscape.structure !== 'too-little') lines.push('  fewer than 100 people: weak evidence');
	lines.push(...evidenceLines(landscape), ...partyLines(landscape), ...sharedLines(landscape));
	return lines.join('\n') + '\n';
}

function evidenceLines({ evidence: e, structure }: Landscape): string[] {
	const lines: string[] = [];
	if (e.shuffles > 0)
		lines.push(`  dimensions beyond chance: ${e.dimensions} (first z ${e.z[0].toFixed(1)}, ${e.shuffles} shuffles)`);
	if (e.leads) {
		lines.push(
			`  over the best continuum: classes ${e.leads.classes.toFixed(1)} s.e., free density ${e.leads.density.toFixed(1)} s.e.; ` +
				`groups ${e.leads.groups.toFixed(1)} in ln-likelihood of people never seen (4.6, a hundred to one, is asked)`
		);
	}
	for (const s of e.stability) {
		const continuum = structure === 'groups' ? '' : ' (a continuum would be as stable)';
		lines.push(
			`  ${s.k} groups: half-sample ARI ${s.medianAri.toFixed(2)}, worst ${s.worstAri.toFixed(2)}${continuum}`
		);
	}
	return lines;
}

function partyLines({ groups, ends }: Landscape): string[] {
	const parties = [
		...groups.map((group) => ({ name: `GROUP ${letter(group.id)}`, ...group })),
		...ends.map((end) => ({ name: `END ${end.axis} ${end.side}`, ...end }))
	];
	return parties.flatMap((party) => {
		const held = party.characteristic.slice(0, 4).map((c) => {
			const other = percent(c.agree - c.difference);
			return `  statement ${c.statement}: ${percent(c.agree)} (${percent(c.low)}–${percent(c.high)}) agree, elsewhere ${other}`;
		});
		return ['', `${party.name}  ${party.size} people`, ...held];
	});
}

function sharedLines({ sharedGround, dilemmas, counterVoices, statements, secondOpinion }: Landscape): string[] {
	const lines = ['', `SHARED GROUND  ${sharedGround.length}`];
	for (const { statement, stance, lowerBound } of sharedGround.slice(0, 5)) {
		const found = statements.find(({ id }) => id === statement);
		const overall = found ? between(found.intervals[stance]) : '';
		lines.push(
			`  statement ${statement}: all ${stance}, at least ${percent(lowerBound)} everywhere; overall ${overall}`
		);
		const voice = counterVoices
			.filter(({ claim, against }) => claim === statement && against > 0)
			.sort((a, b) => b.share.share - a.share.share)[0];
		if (voice) lines.push(`    but ${voice.against} of ${voice.of} in one party say otherwise`);
	}
	const split = dilemmas.filter(({ kind }) => kind === 'between');
	const torn = dilemmas.filter(({ kind }) => kind === 'within');
	lines.push('', `DILEMMAS  ${split.length} between, ${torn.length} within`);
	if (split.length > 0)
		lines.push(
			`  opposite sides: ${split
				.slice(0, 12)
				.map(({ statement }) => statement)
				.join(', ')}`
		);
	if (torn.length > 0)
		lines.push(`  torn: ${[...new Set(torn.map(({ statement }) => statement))].slice(0, 12).join(', ')}`);
	if (secondOpinion.length > 0) lines.push('', `SECOND OPINION  differs on ${secondOpinion.length} statements`);
	return lines;
}

export function summarisePolis(result: PolisResult, agreement: number | null): string {
	const lines = [
		'',
		`POLIS MODE  ${result.groups.length} groups (it cannot say that there are none): ${result.groups.map(({ size }) => size).join(' / ')}`,
		`  silhouettes: ${result.silhouettes.map(({ k, silhouette }) => `${k}: ${silhouette.toFixed(2)}`).join('  ')}`
	];
	if (agreement !== null) lines.push(`  adjusted Rand index with the groups in the export: ${agreement.toFixed(2)}`);
	lines.push(
		`  highest group-aware consensus: ${result.consensus
			.slice(0, 5)
			.map(({ statement }) => statement)
			.join(', ')}`
	);
	return lines.join('\n') + '\n';
}
