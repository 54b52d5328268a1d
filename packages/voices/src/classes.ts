// Latent classes: people of one class answer each statement with one rate. EM with learnt shrinkage per statement.

import { FIRST_STRENGTH, learnStrengths, pulls } from './shrinkage.ts';
import { kMeans } from './k-means.ts';
import { countCells } from './votes.ts';
import type { Random } from './random.ts';
import type { Votes } from './votes.ts';

export interface Classes {
	k: number;
	/** share of people per class */
	size: Float64Array;
	/** chance to take the side of a cell: [(2 × statement + side) × k + class] */
	rate: Float64Array;
	/** mean log-likelihood per answer on the people it was fitted to */
	fit: number;
}

/** Scores of the people to start from, [person × width + axis]. */
export interface Start {
	scores: Float64Array;
	width: number;
}

export interface Effort {
	/** how many k-means++ starts */
	starts: number;
	/** a model to start from as well, such as the one of the whole conversation */
	from?: Classes;
}

const START_STEPS = 14;
/** after these steps, still at the first strength, all but the best three starts are given up */
const TRIAL_STEPS = 5;
/** the strengths must have settled before a small step means that all is done: 742 → 768 gain on reference seed 13 */
const LEAST_STEPS = 24;
const MOST_STEPS = 80;
const ENOUGH = 1e-5;
const STRENGTH_UNTIL = 40;
const STRENGTH_EVERY = 3;
/** memberships below this add nothing that a count would show */
const NEGLIGIBLE = 1e-4;

/** Fits k classes to votes: several short starts, the best one to the end. */
export function fitClasses(votes: Votes, k: number, start: Start, random: Random, effort: Effort): Classes {
	const prior = priorOf(votes);
	const width = Math.max(1, Math.min(k - 1, start.width));
	let runs: Run[] = effort.from ? [new Run(votes, k, prior).startFrom(effort.from)] : [];
	while (runs.length < effort.starts) {
		runs.push(new Run(votes, k, prior).startAt(kMeans(start.scores, start.width, width, votes.people, k, random)));
	}
	if (runs.length > 2) {
		for (const run of runs) run.steps(TRIAL_STEPS);
		runs = runs.sort((a, b) => b.fit - a.fit).slice(0, Math.max(2, Math.floor(runs.length * 0.3)));
	}
	for (const run of runs) run.steps(START_STEPS);
	const best = runs.reduce((a, b) => (b.fit > a.fit ? b : a));
	best.steps(MOST_STEPS);
	return best.classes();
}

/** Overall rate per cell, (total + 1) / (sum + 2): what every class is pulled to. */
function priorOf(votes: Votes): Float64Array {
	const counts = countCells(votes);
	return Float64Array.from(
		{ length: votes.statements },
		(_, j) => (counts[2 * j + 1] + 1) / (counts[2 * j] + counts[2 * j + 1] + 2)
	);
}

/** One run of EM. */
class Run {
	fit = -Infinity;
	private step = 0;
	private done = false;
	private readonly votes: Votes;
	private readonly k: number;
	private readonly mean: Float64Array;
	private readonly strength: Float64Array;
	private readonly counts: Float64Array;
	private readonly people: Float64Array;
	private readonly size: Float64Array;
	private readonly rate: Float64Array;
	private readonly log: Float64Array;

	constructor(votes: Votes, k: number, mean: Float64Array) {
		this.votes = votes;
		this.k = k;
		this.mean = mean;
		this.strength = new Float64Array(votes.statements).fill(FIRST_STRENGTH);
		this.counts = new Float64Array(2 * votes.statements * k);
		this.people = new Float64Array(k);
		this.size = new Float64Array(k);
		this.rate = new Float64Array(2 * votes.statements * k);
		this.log = new Float64Array(2 * votes.statements * k);
	}

	/** From hard labels, softened to .9 + .1/k. */
	startAt(label: Int32Array): this {
		const { votes, k, counts, people } = this;
		const rest = 0.1 / k;
		for (let i = 0; i < votes.people; i++) {
			for (let c = 0; c < k; c++) {
				const share = rest + (c === label[i] ? 0.9 : 0);
				people[c] += share;
				for (let at = votes.start[i]; at < votes.start[i + 1]; at++) counts[votes.cell[at] * k + c] += share;
			}
		}
		this.maximise();
		return this;
	}

	startFrom(model: Classes): this {
		this.size.set(model.size);
		this.rate.set(model.rate);
		return this;
	}

	steps(most: number) {
		for (; this.step < most && !this.done; this.step++) {
			const before = this.fit;
			for (let at = 0; at < this.log.length; at++) this.log[at] = Math.log(this.rate[at]);
			this.fit =
				sweep(this.votes, this.k, this.size, this.log, this.counts, this.people) / Math.max(1, this.votes.cell.length);
			const learns =
				this.step >= TRIAL_STEPS && this.step < STRENGTH_UNTIL && this.step % STRENGTH_EVERY === STRENGTH_EVERY - 1;
			if (learns) learnStrengths(this.counts, pulls(this.size), this.mean, this.strength);
			this.maximise();
			this.done = !learns && this.step >= LEAST_STEPS && Math.abs(this.fit - before) < ENOUGH * Math.abs(this.fit);
		}
	}

	classes(): Classes {
		return { k: this.k, size: this.size, rate: this.rate, fit: this.fit };
	}

	private maximise() {
		const { votes, k, counts, people, strength, mean, size, rate } = this;
		for (let c = 0; c < k; c++) size[c] = (people[c] + 1) / (votes.people + k);
		const pull = pulls(size);
		for (let j = 0; j < votes.statements; j++) {
			for (let c = 0; c < k; c++) {
				const yes = counts[(2 * j + 1) * k + c];
				const prior = strength[j] * pull[c];
				const agree = (yes + prior * mean[j]) / (yes + counts[2 * j * k + c] + prior);
				rate[(2 * j + 1) * k + c] = agree;
				rate[2 * j * k + c] = 1 - agree;
			}
		}
	}
}

/** One pass over the answers: memberships under the model, summed into counts; returns the log-likelihood. */
function sweep(
	votes: Votes,
	k: number,
	size: Float64Array,
	log: Float64Array,
	counts: Float64Array,
	people: Float64Array
): number {
	const { start, cell } = votes;
	const logSize = size.map(Math.log);
	const row = new Float64Array(k);
	counts.fill(0);
	people.fill(0);
	let total = 0;
	for (let i = 0; i < votes.people; i++) {
		const from = start[i];
		const to = start[i + 1];
		total += rowLogs(cell, from, to, k, log, logSize, row);
		for (let c = 0; c < k; c++) people[c] += row[c];
		addRow(cell, from, to, k, row, counts);
	}
	return total;
}

/** Memberships of one person into `row`; returns ln of the chance of the whole row, the class unknown. */
function rowLogs(
	cell: Int32Array,
	from: number,
	to: number,
	k: number,
	log: Float64Array,
	logSize: Float64Array,
	row: Float64Array
): number {
	// Two classes at a time: the loop over the answers is what the whole engine waits for.
	for (let c = 0; c < k; c += 2) {
		let one = logSize[c];
		let two = 0;
		if (c + 1 === k) for (let at = from; at < to; at++) one += log[cell[at] * k + c];
		else {
			two = logSize[c + 1];
			for (let at = from; at < to; at++) {
				const offset = cell[at] * k + c;
				one += log[offset];
				two += log[offset + 1];
			}
			row[c + 1] = two;
		}
		row[c] = one;
	}
	let best = row[0];
	for (let c = 1; c < k; c++) if (row[c] > best) best = row[c];
	let total = 0;
	for (let c = 0; c < k; c++) total += row[c] = Math.exp(row[c] - best);
	for (let c = 0; c < k; c++) row[c] /= total;
	return best + Math.log(total);
}

function addRow(cell: Int32Array, from: number, to: number, k: number, row: Float64Array, counts: Float64Array) {
	for (let c = 0; c < k; c++) {
		const share = row[c];
		if (share < NEGLIGIBLE) continue;
		for (let at = from; at < to; at++) counts[cell[at] * k + c] += share;
	}
}

/** Memberships of everybody, [person × k + class], and ln of the chance of each person's answers. */
export function membershipOf(votes: Votes, model: Classes) {
	const membership = new Float64Array(votes.people * model.k);
	const chance = new Float64Array(votes.people);
	const log = model.rate.map(Math.log);
	const logSize = model.size.map(Math.log);
	const row = new Float64Array(model.k);
	for (let i = 0; i < votes.people; i++) {
		chance[i] = rowLogs(votes.cell, votes.start[i], votes.start[i + 1], model.k, log, logSize, row);
		membership.set(row, i * model.k);
	}
	return { membership, chance };
}

/** The most likely class of each person (the first of equals). */
export function labelsOf(membership: Float64Array, k: number): Int32Array {
	const labels = new Int32Array(membership.length / k);
	for (let i = 0; i < labels.length; i++) {
		for (let c = 1; c < k; c++) if (membership[i * k + c] > membership[i * k + labels[i]]) labels[i] = c;
	}
	return labels;
}
