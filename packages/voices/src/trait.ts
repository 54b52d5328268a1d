// One or more continuous traits behind the answers: logit of agreeing = b_j + a_j · t. With a Gaussian density of t
// (T_d) or a free one on the same grid (F_d). voices-research.md, step 2 of the recommended procedure.

import { countCells } from './votes.ts';
import { gridWeights } from './shrinkage.ts';
import { Expectation } from './expectation.ts';
import { fillChances, fillTable } from './trait-chance.ts';
import { solveSystem } from './small-system.ts';
import { bentGrid, traitGrid } from './trait-grid.ts';
import { unimodal, unimodalAround } from './unimodal.ts';
import type { Grid } from './trait-grid.ts';
import type { Trait } from './trait-chance.ts';
import type { Votes } from './votes.ts';

/** 45 in the prototype; from 20 on the gains on five real conversations moved by less than a tenth of their error */
const STEPS = 22;
const FREE_STEPS = 12;
/** steps of each start of a bent line, and how strongly it bends at first */
const TRIAL_STEPS = 6;
const BEND = 0.5;
const ENOUGH = 2e-5;
const TWICE_UNTIL = 5;
const LARGEST_CHANGE = 1.5;
const PRECISIONS = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 100];
/** posterior weight below which a grid point is left out of a person's sums until the next full pass */
const NEGLIGIBLE = 1e-3;
/** passes over the whole grid: the first few and then every so many; between them only near points */
const FULL_FIRST = 2;
const FULL_EVERY = 6;

/** T_d by EM: starts from the eigenvectors of the same people, [axis × statements + statement], unit length × √statements. */
export function fitTrait(votes: Votes, d: number, loading: Float64Array): Trait {
	const grid = traitGrid(d);
	const load = new Float64Array(votes.statements * d);
	for (let j = 0; j < votes.statements; j++) {
		for (let a = 0; a < d; a++) load[j * d + a] = 0.8 * loading[a * votes.statements + j];
	}
	const fit = new Fit(votes, grid, load);
	fit.run(STEPS, 'fixed');
	return fit.trait();
}

/** F_d: from a fitted T_d on, the density on the grid is free: (Σ posterior + .2) / (people + .2 points). */
export function freeDensity(votes: Votes, from: Trait): Trait {
	const fit = new Fit(votes, from.grid, from.load.slice(), from);
	fit.run(FREE_STEPS, 'free');
	return fit.trait();
}

/** U_d: as the free density of one or two traits, but with one hump: skewed, flat or heavy in the tails, never two camps. */
export function oneHump(votes: Votes, from: Trait): Trait {
	const fit = new Fit(votes, from.grid, from.load.slice(), from);
	fit.run(FREE_STEPS, 'one hump');
	return fit.trait();
}

/**
 * A line along which answers may bend, with any density of one hump. EM needs to be told which way: of the first two
 * eigenvectors either can be the line and the other its bend, to either side; the best of the four after a few steps goes on.
 */
export function bentLine(votes: Votes, loading: Float64Array): Trait {
	const grid = bentGrid();
	const fits = [0, 1].flatMap((line) =>
		[1, -1].map((side) => {
			const load = new Float64Array(votes.statements * 2);
			for (let j = 0; j < votes.statements; j++) {
				load[2 * j] = 0.8 * loading[line * votes.statements + j];
				load[2 * j + 1] = 0.8 * BEND * side * loading[(1 - line) * votes.statements + j];
			}
			const fit = new Fit(votes, grid, load);
			fit.run(TRIAL_STEPS, 'fixed');
			return fit;
		})
	);
	const most = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
	most.run(STEPS, 'fixed');
	return oneHump(votes, most.trait());
}

/** The same without skew: it falls alike to both sides of its middle. */
export function evenHump(votes: Votes, from: Trait): Trait {
	const fit = new Fit(votes, from.grid, from.load.slice(), from);
	fit.run(FREE_STEPS, 'even hump');
	return fit.trait();
}

type Density = 'fixed' | 'free' | 'one hump' | 'even hump';

class Fit {
	/** ln-likelihood at the last step */
	fit = -Infinity;
	private readonly votes: Votes;
	private readonly grid: Grid;
	private readonly base: Float64Array;
	private readonly load: Float64Array;
	private readonly precision: Float64Array;
	private readonly spread: Float64Array;
	private readonly logWeight: Float64Array;
	private readonly table: Float64Array;
	/** chance to agree at each point: [statement × points + point] */
	private readonly chance: Float64Array;
	private readonly sums: Float64Array;
	private readonly baseMean: number;
	private readonly basePrecision: number;
	private readonly warm: boolean;
	private readonly expectation: Expectation;

	constructor(votes: Votes, grid: Grid, load: Float64Array, from?: Trait) {
		const raw = rawLogits(votes);
		this.votes = votes;
		this.grid = grid;
		this.load = load;
		this.warm = from !== undefined;
		this.base = from ? from.base.slice() : raw.slice();
		this.logWeight = (from ? from.logWeight : grid.logWeight).slice();
		this.precision = new Float64Array(votes.statements).fill(1);
		this.spread = new Float64Array(votes.statements);
		this.table = new Float64Array(2 * votes.statements * grid.points);
		this.sums = new Float64Array(2 * votes.statements * grid.points);
		this.baseMean = raw.reduce((sum, x) => sum + x, 0) / Math.max(1, raw.length);
		const variance = raw.reduce((sum, x) => sum + (x - this.baseMean) ** 2, 0) / Math.max(1, raw.length);
		this.basePrecision = 1 / Math.max(0.25, variance);
		this.chance = new Float64Array(votes.statements * grid.points);
		this.fillTable();
		this.expectation = new Expectation(votes, grid.points, this.logWeight, this.table, this.sums, NEGLIGIBLE);
		if (from) this.newtonSpread();
	}

	run(steps: number, density: Density) {
		let before = -Infinity;
		for (let step = 0; step < steps; step++) {
			const full = step < FULL_FIRST || step % FULL_EVERY === 0;
			const { fit, posterior } = full ? this.expectation.everywhere() : this.expectation.nearby();
			if (density !== 'fixed') this.learnWeights(posterior, density);
			if (step < TWICE_UNTIL && !this.warm) {
				this.newton();
				fillChances(this.grid, this.base, this.load, this.chance);
			}
			this.newton();
			this.fillTable();
			if (step % 2 === 1) this.learnPrecision();
			if (step > 4 && Math.abs(fit - before) < ENOUGH * Math.abs(fit)) break;
			before = fit;
			this.fit = fit;
		}
	}

	private fillTable() {
		fillTable(this.grid, this.base, this.load, this.table, this.chance);
	}

	trait(): Trait {
		return { grid: this.grid, logWeight: this.logWeight, base: this.base, load: this.load };
	}

	private learnWeights(posterior: Float64Array, density: Density) {
		const { points } = this.grid;
		const counts = density === 'free' ? posterior : this.hump(posterior, density === 'even hump');
		counts.forEach((sum, q) => {
			this.logWeight[q] = Math.log((sum + 0.2) / (this.votes.people + 0.2 * points));
		});
	}

	/** On a line, also one that bends, points stand in order; on a plane what counts is the distance from the middle. */
	private hump(posterior: Float64Array, even: boolean): Float64Array {
		const { d, points, at, isLine } = this.grid;
		if (isLine && !even) return unimodal(posterior);
		const distance = (q: number) => Math.hypot(...at.subarray(q * d, (q + 1) * d));
		return unimodalAround(
			posterior,
			Float64Array.from({ length: points }, (_, q) => distance(q))
		);
	}

	/** One Newton step per statement on (b_j, a_j), given the expected counts at every grid point. */
	private newton() {
		const { d } = this.grid;
		const system = new Float64Array((d + 1) * (d + 2));
		for (let j = 0; j < this.votes.statements; j++) {
			this.fillSystem(j, system);
			this.spread[j] = solveSystem(system, d + 1);
			this.base[j] += clip(system[d + 1]);
			for (let a = 0; a < d; a++) this.load[j * d + a] += clip(system[(a + 1) * (d + 2) + d + 1]);
		}
	}

	/** A warm start needs the Laplace variances before the first update of the precisions. */
	private newtonSpread() {
		for (let j = 0; j < this.votes.statements; j++) this.spread[j] = 0.1;
		this.learnPrecision();
	}

	/** Negative Hessian and gradient side by side: row r holds H_r0 … H_rd and the gradient. */
	private fillSystem(j: number, system: Float64Array) {
		const { grid, sums, base, load, precision, chance } = this;
		const { d, points, at } = grid;
		const w = d + 2;
		system.fill(0);
		for (let q = 0; q < points; q++) {
			const no = sums[2 * j * points + q];
			const yes = sums[(2 * j + 1) * points + q];
			if (no + yes < 1e-9) continue;
			const p = chance[j * points + q];
			const pull = yes - (no + yes) * p;
			const curve = (no + yes) * p * (1 - p);
			system[0] += curve;
			system[d + 1] += pull;
			for (let a = 0; a < d; a++) {
				const t = at[q * d + a];
				system[(a + 1) * w] += curve * t;
				system[(a + 1) * w + d + 1] += pull * t;
				for (let b = 0; b <= a; b++) system[(a + 1) * w + b + 1] += curve * t * at[q * d + b];
			}
		}
		system[0] += this.basePrecision;
		system[d + 1] -= this.basePrecision * (base[j] - this.baseMean);
		for (let a = 0; a < d; a++) {
			system[(a + 1) * w + a + 1] += precision[j];
			system[(a + 1) * w + d + 1] -= precision[j] * load[j * d + a];
		}
	}

	/** The same learnt shrinkage as on the side of the classes: that is what makes the comparison fair. */
	private learnPrecision() {
		const { d } = this.grid;
		const grid = PRECISIONS.length;
		const likelihood = new Float64Array(this.votes.statements * grid);
		for (let j = 0; j < this.votes.statements; j++) {
			let square = this.spread[j];
			for (let a = 0; a < d; a++) square += this.load[j * d + a] ** 2;
			const log = PRECISIONS.map((tau) => (d / 2) * Math.log(tau) - (tau * square) / 2);
			const best = Math.max(...log);
			log.forEach((value, g) => (likelihood[j * grid + g] = Math.exp(value - best)));
		}
		const weight = gridWeights(likelihood, this.votes.statements, grid);
		for (let j = 0; j < this.votes.statements; j++) {
			let total = 0;
			let sum = 0;
			for (let g = 0; g < grid; g++) {
				const q = weight[g] * likelihood[j * grid + g];
				total += q;
				sum += q * PRECISIONS[g];
			}
			this.precision[j] = sum / total;
		}
	}
}

const clip = (change: number) => Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, change));

function rawLogits(votes: Votes): Float64Array {
	const counts = countCells(votes);
	return Float64Array.from({ length: votes.statements }, (_, j) =>
		Math.log((counts[2 * j + 1] + 0.5) / (counts[2 * j] + 0.5))
	);
}
