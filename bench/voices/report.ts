// Each bar as a line: the bar, the figure, whether it is met, how many seeds, and Polis mode beside it.

import { DENSITIES, MIXES } from './plans.ts';
import { SHAPES } from './shapes.ts';
import type { Outcome, PlantedJob, RealJob, ShapedJob } from './jobs.ts';

export interface Line {
	bar: string;
	what: string;
	wanted: string;
	figure: string;
	/** null: reported, not judged */
	met: boolean | null;
	polis: string;
	seeds: number;
}

export type Done = { job: PlantedJob; outcome: Outcome };

const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
export const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
const shareOf = <T>(values: T[], test: (value: T) => boolean) =>
	values.filter(test).length / Math.max(1, values.length);
const tally = (outcomes: Outcome[]) => {
	const count = new Map<string, number>();
	for (const { structure, groups } of outcomes) {
		const name = structure === 'groups' ? `${groups} groups` : structure;
		count.set(name, (count.get(name) ?? 0) + 1);
	}
	return [...count]
		.sort((a, b) => b[1] - a[1])
		.map(([name, n]) => `${n} ${name}`)
		.join(', ');
};

export function plantedLines(done: Done[]): Line[] {
	const of = (bar: string) => done.filter(({ job }) => job.bar === bar);
	return [
		...noneLines(of('V1')),
		...spectrumLines(of('V2')),
		...groupLines(of('V3')),
		smallLine(of('V3')),
		plantedStability(of('V3')),
		...coverLines(done)
	];
}

function noneLines(done: Done[]): Line[] {
	const outcomes = done.map(({ outcome }) => outcome);
	const groups = shareOf(outcomes, ({ structure }) => structure === 'groups');
	const other = shareOf(outcomes, ({ structure }) => structure === 'pattern' || structure === 'spectrum');
	const polis = percent(shareOf(outcomes, ({ polis }) => polis.groups > 1));
	const seeds = outcomes.length;
	return [
		{
			bar: 'V1',
			what: 'structureless: false groups',
			wanted: '≤ 2%',
			figure: `${percent(groups)} (${tally(outcomes)})`,
			met: groups <= 0.02,
			polis,
			seeds
		},
		{
			bar: 'V1',
			what: 'structureless: pattern or spectrum',
			wanted: '≤ 5%',
			figure: percent(other),
			met: other <= 0.05,
			polis: 'cannot say',
			seeds
		}
	];
}

function spectrumLines(done: Done[]): Line[] {
	const right = ({ structure }: Outcome) =>
		structure === 'spectrum' || structure === 'none' || structure === 'too-little';
	const line = (what: string, part: Done[], judged: boolean): Line => {
		const outcomes = part.map(({ outcome }) => outcome);
		const share = shareOf(outcomes, right);
		const polis = percent(1 - shareOf(outcomes, ({ polis }) => polis.groups > 1));
		return {
			bar: 'V2',
			what,
			wanted: judged ? '≥ 95%' : '',
			figure: `${percent(share)} (${tally(outcomes)})`,
			met: judged ? share >= 0.95 : null,
			polis,
			seeds: part.length
		};
	};
	const rows = [...new Set(done.map(({ job }) => job.row))];
	return [
		line('all spectra', done, true),
		...rows.map((row) =>
			line(
				`  ${row}`,
				done.filter(({ job }) => job.row === row),
				false
			)
		)
	];
}

function groupLines(done: Done[]): Line[] {
	return DENSITIES.flatMap((density) =>
		Object.keys(MIXES).map((mix): Line => {
			const outcomes = done.filter(({ job }) => job.row === `${mix} ${density}`).map(({ outcome }) => outcome);
			const share = mean(outcomes.map(({ ari, bayes }) => ari / bayes));
			const pattern = shareOf(outcomes, ({ structure }) => structure === 'pattern');
			const hard = mix === 'k=5' && density === 0.2;
			const least = density === 0.4 ? 0.9 : hard ? 0.45 : 0.75;
			return {
				bar: 'V3',
				what: `${mix} at ${density}: share of the Bayes ceiling`,
				wanted: `≥ ${least}${hard ? ' or pattern in ≥ 80%' : ''}`,
				figure: `${share.toFixed(2)} (${tally(outcomes)})`,
				met: share >= least || (hard && pattern >= 0.8),
				polis: mean(outcomes.map(({ polis, bayes }) => polis.ari / bayes)).toFixed(2),
				seeds: outcomes.length
			};
		})
	);
}

function smallLine(done: Done[]): Line {
	const small = done.filter(({ job }) => job.row === '60/32/8 0.4').flatMap(({ outcome }) => outcome.small ?? []);
	const reached = (who: 'ours' | 'bayes' | 'polis', least: number) =>
		shareOf(small, (s) => Math.min(...s[who]) >= least);
	const both = (who: 'ours' | 'bayes' | 'polis') => `${percent(reached(who, 0.7))} / ${percent(reached(who, 0.6))}`;
	return {
		bar: 'V4',
		what: 'the 8% group at .4: seeds with recall and precision ≥ .7 / ≥ .6',
		wanted: '≥ 75% / ≥ 90%',
		figure: `${both('ours')} (Bayes itself ${both('bayes')})`,
		met: reached('ours', 0.7) >= 0.75 && reached('ours', 0.6) >= 0.9,
		polis: both('polis'),
		seeds: small.length
	};
}

function plantedStability(done: Done[]): Line {
	const stable = done
		.filter(({ job }) => job.row === 'k=2 0.4' || job.row === 'k=3 0.4')
		.flatMap(({ outcome }) => outcome.stability ?? []);
	const middle = median(stable.map((s) => s.median));
	return {
		bar: 'V5',
		what: 'planted k=2, 3 at .4: half-sample ARI of groups shown, median (worst half)',
		wanted: '≥ .80',
		figure: `${middle.toFixed(2)} (${Math.min(...stable.map((s) => s.worst)).toFixed(2)})`,
		met: middle >= 0.8,
		polis: '–',
		seeds: stable.length
	};
}

function coverLines(done: Done[]): Line[] {
	const line = (what: string, part: Done[], of: 'overall' | 'groups'): Line => {
		const hits = part.reduce((sum, { outcome }) => sum + outcome.cover[of][0], 0);
		const total = part.reduce((sum, { outcome }) => sum + outcome.cover[of][1], 0);
		const share = hits / Math.max(1, total);
		const ok = share >= 0.87 && share <= 0.93;
		return {
			bar: 'V10',
			what,
			wanted: '87–93%',
			figure: `${(100 * share).toFixed(1)}% of ${total}`,
			met: total > 0 ? ok : null,
			polis: 'no intervals',
			seeds: part.filter(({ outcome }) => outcome.cover[of][1] > 0).length
		};
	};
	const at = (row: string) => done.filter(({ job }) => job.bar === 'V3' && job.row.endsWith(row));
	return [
		line(
			'90% intervals of everybody: structureless',
			done.filter(({ job }) => job.bar === 'V1'),
			'overall'
		),
		line(
			'90% intervals of everybody: with groups',
			done.filter(({ job }) => job.bar === 'V3'),
			'overall'
		),
		line('90% intervals of found groups, density .4', at(' 0.4'), 'groups'),
		line('90% intervals of found groups, density .2', at(' 0.2'), 'groups')
	];
}

/** Other shapes than the bars plant: reported, not judged, because no bar was set for them. */
export function shapedLines(done: { job: ShapedJob; outcome: Outcome }[]): Line[] {
	const rows = [...new Set(done.map(({ job }) => job.row))];
	return rows.map((row): Line => {
		const part = done.filter(({ job }) => job.row === row);
		const outcomes = part.map(({ outcome }) => outcome);
		const { right } = SHAPES[row];
		const share = shareOf(outcomes, ({ structure }) => right.includes(structure));
		const ari = right.includes('groups') ? `, ARI ${mean(outcomes.map((o) => o.ari)).toFixed(2)}` : '';
		const peer = right.includes('groups')
			? `ARI ${mean(outcomes.map((o) => o.polis.ari)).toFixed(2)}`
			: percent(1 - shareOf(outcomes, ({ polis }) => polis.groups > 1));
		return {
			bar: part[0].job.bar,
			what: `  other: ${row}`,
			wanted: right.join(' or '),
			figure: `${percent(share)} (${tally(outcomes)})${ari}`,
			met: null,
			polis: peer,
			seeds: part.length
		};
	});
}

export function realLines(done: { job: RealJob; outcome: Outcome }[]): Line[] {
	const free = done.filter(({ job }) => !job.forced);
	const verdicts = free.map(({ job, outcome: o }): Line => {
		const leads = o.leads
			? `, zL ${o.leads.classes.toFixed(1)}, zF ${o.leads.density.toFixed(1)}, groups ${o.leads.groups.toFixed(1)}`
			: '';
		const small = job.folder.startsWith('london');
		const stable =
			o.structure !== 'groups' ||
			o.provisional ||
			(o.stability !== null && o.stability.median >= 0.8 && o.stability.worst >= 0.65);
		return {
			bar: 'V5',
			what: job.folder,
			wanted: small ? '' : 'not none; groups stable',
			figure: `${o.structure}${o.groups ? ` (${o.groups}${o.provisional ? ', provisional' : ''})` : ''}${leads}`,
			met: small ? null : o.structure !== 'none' && o.structure !== 'too-little' && stable,
			polis: `${o.polis.groups} groups`,
			seeds: 1
		};
	});
	const forced = done
		.filter(({ job }) => job.forced)
		.flatMap(({ job, outcome }): Line[] => [
			{
				bar: 'V6',
				what: `${job.folder}, k = 2 forced: Polis mode with the export`,
				wanted: '≥ .80',
				figure: outcome.polis.ari.toFixed(2),
				met: outcome.polis.ari >= 0.8,
				polis: outcome.polis.ari.toFixed(2),
				seeds: 1
			},
			{
				bar: 'V6',
				what: `${job.folder}, k = 2 forced: our classes with the export`,
				wanted: '≥ .60',
				figure: outcome.ari.toFixed(2),
				met: outcome.ari >= 0.6,
				polis: outcome.polis.ari.toFixed(2),
				seeds: 1
			}
		]);
	return [...verdicts, ...forced];
}

export function print(lines: Line[]): void {
	for (const { bar, what, wanted, figure, met, polis, seeds } of lines) {
		const mark = met === null ? ' ' : met ? '✓' : '✗';
		process.stdout.write(
			`${mark} ${bar.padEnd(4)}${what.padEnd(62)} ${wanted.padEnd(26)} ${figure}   | Polis: ${polis} | n = ${seeds}\n`
		);
	}
}
