// From what was found to the landscape that is told.

import { axesOf, scores } from './map.ts';
import { bridgeScores, secondOpinion } from './bridging.ts';
import { characteristics, tally } from './statistics.ts';
import { countAnswers, countParties, endParties, everyone, groupParties } from './parties.ts';
import { counterVoices, dilemmas, sharedGround } from './common.ts';
import { Placer } from './places.ts';
import { round } from './round.ts';
import { stream } from './random.ts';
import { votesOf } from './votes.ts';
import type { Characteristic, End, Evidence, Landscape, Model, Person, Robustness, StatementResult } from './types.ts';
import type { Count, Parties } from './parties.ts';
import type { Finding } from './finding.ts';

const FEW_PEOPLE = 100;
/** The second opinion is asked up to this many answers; beyond it would take longer than the first. */
const MOST_BRIDGED = 500_000;

export function report(finding: Finding, extra: { robustness: Robustness | null; warm: boolean }): Landscape {
	const people = peopleOf(finding);
	const parties = partiesOf(finding, people);
	const counts = countParties(finding.matrix, parties);
	const traits = characteristics(finding.matrix, parties, counts);
	const shared = sharedGround(finding.matrix, parties, counts);
	return {
		version: 1,
		seed: finding.seed,
		structure: finding.structure,
		people,
		groups:
			parties.over === 'groups'
				? parties.members.map((m, id) => ({ id, size: m.length, characteristic: traits[id] }))
				: [],
		ends: parties.over === 'ends' ? endsOf(parties, traits) : [],
		statements: statementsOf(finding, parties, counts),
		sharedGround: shared,
		dilemmas: dilemmas(finding.matrix, parties, counts),
		counterVoices: counterVoices(finding.matrix, parties, counts, shared),
		secondOpinion: askAgain(finding, shared),
		evidence: { ...evidenceOf(finding), ...extra },
		model: modelOf(finding)
	};
}

function peopleOf(finding: Finding): Person[] {
	const { matrix, axes, noise, classes, shaping } = finding;
	const votes = votesOf(matrix, Int32Array.from(matrix.persons.keys()));
	const placer = new Placer(axes, noise, classes?.rate ?? new Float64Array(0), classes?.size ?? new Float64Array(0));
	const shapes = new Uint8Array(matrix.persons.length);
	for (const i of shaping) shapes[i] = 1;
	return matrix.persons.map((id, i) => {
		const { x, y, uncertainty, group, membership, between } = placer.place(
			votes.cell,
			votes.start[i],
			votes.start[i + 1]
		);
		return { id, x, y, uncertainty, group, membership, between, shaping: shapes[i] === 1 };
	});
}

function partiesOf({ matrix, structure, shaping, classes }: Finding, people: Person[]): Parties {
	if (classes)
		return groupParties(
			Int32Array.from(people, (person) => person.group ?? 0),
			Float64Array.from(people, (person) => Math.max(...person.membership)),
			classes.k
		);
	if (structure !== 'spectrum' && structure !== 'pattern') return everyone(matrix);
	const place = (i: number, axis: number) => (axis === 0 ? people[i].x : people[i].y);
	return endParties(shaping, place, structure === 'spectrum' ? 1 : 2);
}

function endsOf(parties: Parties, traits: Characteristic[][]): End[] {
	return parties.members.map((members, id) => ({
		id,
		axis: id < 2 ? 'x' : 'y',
		side: id % 2 === 0 ? 'low' : 'high',
		size: members.length,
		characteristic: traits[id]
	}));
}

function statementsOf({ matrix }: Finding, parties: Parties, counts: Count[]): StatementResult[] {
	const all = countAnswers(matrix, Int32Array.from(matrix.persons.keys()));
	return matrix.statements.map((id, j) => {
		const { intervals, ...totals } = tally(all, j);
		const by = parties.over === 'everyone' ? [] : counts.map((count, group) => ({ group, ...tally(count, j) }));
		return {
			id,
			...totals,
			low: intervals.agree.low,
			high: intervals.agree.high,
			intervals,
			byGroup: parties.over === 'groups' ? by : [],
			byEnd: parties.over === 'ends' ? by : []
		};
	});
}

function askAgain({ matrix, votes, axes, structure, seed }: Finding, shared: Landscape['sharedGround']) {
	if (structure === 'too-little' || votes.cell.length > MOST_BRIDGED) return [];
	const first = axes ?? axesOf(votes, 1, stream(seed, 'bridge'));
	const all = scores(votes, first);
	const place = Float64Array.from({ length: votes.people }, (_, i) => all[i * first.count]);
	return secondOpinion(matrix, votes, bridgeScores(votes, place), shared);
}

function evidenceOf({ verdict, shaping, compared, forced }: Finding): Omit<Evidence, 'robustness' | 'warm'> {
	const test = verdict?.test;
	const rounded = (values: number[] = []) => values.map(round);
	return {
		shaping: shaping.length,
		compared,
		nullQuantile: test ? round(test.quantiles[0] ?? 0) : null,
		eigenvalues: rounded(test?.values),
		nullQuantiles: rounded(test?.quantiles),
		z: rounded(test?.z),
		dimensions: test?.dimensions ?? 0,
		shuffles: test?.shuffles ?? 0,
		leads: verdict?.leads ? roundAll(verdict.leads) : null,
		gains: verdict?.gains ? roundAll(verdict.gains) : null,
		stability: roundAll(verdict?.stability ?? []),
		provisional: verdict?.provisional ?? false,
		fewPeople: shaping.length < FEW_PEOPLE,
		forced
	};
}

/** Rounds every number in a value of plain JSON. */
function roundAll<T>(value: T): T {
	return JSON.parse(JSON.stringify(value, (_, x: unknown) => (typeof x === 'number' ? round(x) : x))) as T;
}

function modelOf({ matrix, votes, axes, noise, classes, structure }: Finding): Model {
	if (structure === 'too-little' || !axes) return { residual: [], loading: [], noise: 1, agree: [], size: [] };
	const count = votes.statements;
	const k = classes?.k ?? 0;
	return {
		residual: matrix.statements.map((_, j) => [
			round(axes.residuals.value[2 * j]),
			round(axes.residuals.value[2 * j + 1])
		]),
		loading: matrix.statements.map((_, j) => [round(axes.loading[j]), round(axes.loading[count + j])]),
		noise: round(noise),
		agree: classes
			? matrix.statements.map((_, j) => Array.from({ length: k }, (_, c) => round(classes.rate[(2 * j + 1) * k + c])))
			: [],
		size: classes ? Array.from(classes.size, round) : []
	};
}
