// What one worker can be asked: a planted conversation or a real one, engine and Polis mode side by side.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adjustedRand, landscape, polis, simulate } from '../../packages/voices/src/index.ts';
import { readInput } from '../../packages/voices/src/cli/read.ts';
import { bayesLabels } from './ceiling.ts';
import { coverage, smallGroup } from './measures.ts';
import { SHAPES, shaped } from './shapes.ts';
import type { Conversation, Landscape, Plan } from '../../packages/voices/src/index.ts';

export interface PlantedJob {
	type: 'planted';
	bar: string;
	row: string;
	plan: Plan;
}

export interface RealJob {
	type: 'real';
	folder: string;
	forced: boolean;
}

/** A conversation of another shape than the bars plant, by its name in `SHAPES`. */
export interface ShapedJob {
	type: 'shaped';
	bar: 'V2' | 'V3';
	row: string;
	seed: number;
}

export type Job = PlantedJob | RealJob | ShapedJob;

export interface Outcome {
	structure: Landscape['structure'];
	groups: number;
	milliseconds: number;
	provisional: boolean;
	/** half-sample ARI at the number of groups shown; null without groups */
	stability: { median: number; worst: number } | null;
	leads: Landscape['evidence']['leads'];
	/** ARI with the truth (planted) or with the exported groups (real); 0 without groups */
	ari: number;
	bayes: number;
	polis: { groups: number; ari: number };
	/** 8% group: recall and precision; null when not planted */
	small: { ours: [number, number]; bayes: [number, number]; polis: [number, number] } | null;
	/** intervals that hold the planted rate, out of how many: everybody's, and those of the groups */
	cover: { overall: [number, number]; groups: [number, number] };
}

export function run(job: Job): Outcome {
	if (job.type === 'planted') return runPlanted(job.plan);
	return job.type === 'real' ? runReal(job) : runShaped(job);
}

function runShaped({ row, seed }: ShapedJob): Outcome {
	const made = shaped(SHAPES[row], seed);
	const started = performance.now();
	const found = landscape(made);
	const milliseconds = performance.now() - started;
	const peer = polis(made);
	const withTruth = (people: { id: string | number; group: number | null }[]) =>
		adjustedRand(
			people.map(({ group }) => group ?? 0),
			people.map(({ id }) => made.group[Number(id)])
		);
	return {
		...facts(found, milliseconds),
		ari: found.groups.length > 0 ? withTruth(found.people) : 0,
		bayes: 1,
		polis: { groups: peer.groups.length, ari: withTruth(peer.people) },
		small: null,
		cover: { overall: [0, 0], groups: [0, 0] }
	};
}

function runPlanted(plan: Plan): Outcome {
	const made = simulate(plan);
	const started = performance.now();
	const found = landscape(made);
	const milliseconds = performance.now() - started;
	const ids = found.people.map(({ id }) => Number(id));
	const truth = ids.map((id) => made.truth.group[id]);
	const bayes = bayesLabels(made, ids);
	const ours = found.people.map(({ group }) => group ?? 0);
	const peer = polis(made);
	const peerTruth = peer.people.map(({ id }) => made.truth.group[Number(id)]);
	const peerLabels = peer.people.map(({ group }) => group);
	return {
		...facts(found, milliseconds),
		ari: found.groups.length > 0 ? adjustedRand(ours, truth) : 0,
		bayes: adjustedRand(bayes, truth),
		polis: { groups: peer.groups.length, ari: peer.groups.length > 1 ? adjustedRand(peerLabels, peerTruth) : 0 },
		small:
			plan.sizes?.length === 3 && new Set(plan.sizes).size === 3
				? {
						ours: smallGroup(ours, truth, 2),
						bayes: smallGroup(bayes, truth, 2),
						polis: smallGroup(peerLabels, peerTruth, 2)
					}
				: null,
		cover: coverage(found, made, truth)
	};
}

export const dataFolder = () => process.env.POLIS_DATA ?? join(import.meta.dirname, '../../../shared/data/polis');

function runReal({ folder, forced }: RealJob): Outcome {
	const path = join(dataFolder(), folder);
	if (!existsSync(path)) throw new Error(`no data at ${path}: set POLIS_DATA to the folder of the Polis exports`);
	const input = readInput(path);
	const options = { withdrawn: input.withdrawn, ...(forced ? { groups: 2 } : {}) };
	const started = performance.now();
	const found = landscape(input.answers, options);
	const milliseconds = performance.now() - started;
	const peer = polis(input.answers, options);
	const withExport = (people: { id: string | number; group: number | null }[]) => {
		const both = people.filter(({ id }) => input.exported.has(id));
		return adjustedRand(
			both.map(({ group }) => group ?? 0),
			both.map(({ id }) => input.exported.get(id) ?? 0)
		);
	};
	return {
		...facts(found, milliseconds),
		ari: found.groups.length > 0 ? withExport(found.people) : 0,
		bayes: 1,
		polis: { groups: peer.groups.length, ari: withExport(peer.people) },
		small: null,
		cover: { overall: [0, 0], groups: [0, 0] }
	};
}

function facts(found: Landscape, milliseconds: number) {
	const k = found.groups.length;
	const stable = found.evidence.stability.find((s) => s.k === k);
	return {
		structure: found.structure,
		groups: k,
		milliseconds,
		provisional: found.evidence.provisional,
		stability: stable ? { median: stable.medianAri, worst: stable.worstAri } : null,
		leads: found.evidence.leads
	};
}

export type { Conversation };
