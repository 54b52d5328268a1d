// Would the picture be the same without the largest organisation, the newest tenth, or rows that repeat each other?

import { adjustedRand } from './agreement.ts';
import { find } from './finding.ts';
import { labelsOf, membershipOf } from './classes.ts';
import { repeatedRows } from './near-rows.ts';
import { toMatrix } from './matrix.ts';
import { votesOf } from './votes.ts';
import type { Finding } from './finding.ts';
import type { Id, Rows } from './input.ts';
import type { Matrix } from './matrix.ts';
import type { Options, Recheck, Robustness } from './types.ts';
import type { Progress } from './held-out.ts';

export function recheck(rows: Rows, finding: Finding, options: Options, progress: Progress): Robustness {
	const largest = largestOrganisation(finding.matrix, options.organisations);
	return {
		withoutLargest: without(rows, finding, options, largest, progress),
		withoutNewest: without(rows, finding, options, newestTenth(rows), progress),
		equalRowsOnce: without(rows, finding, options, repeating(finding.matrix), progress)
	};
}

/** null when there is nobody to leave out. */
function without(rows: Rows, whole: Finding, options: Options, gone: Set<Id>, progress: Progress): Recheck | null {
	if (gone.size === 0) return null;
	const keep = rows.person.map((person) => (gone.has(rows.persons[person]) ? 0 : 1));
	const part = <T extends Int32Array | Int8Array | Float64Array>(values: T) =>
		values.filter((_, at) => keep[at] === 1) as T;
	const matrix = toMatrix(
		{
			...rows,
			person: part(rows.person),
			statement: part(rows.statement),
			answer: part(rows.answer),
			timestamp: rows.timestamp && part(rows.timestamp)
		},
		options.withdrawn
	);
	const found = find(matrix, whole.seed, null, (stage, share) => progress(`again: ${stage}`, share));
	return {
		people: matrix.persons.length,
		structure: found.structure,
		groups: found.classes?.k ?? 0,
		ari: sameGroups(whole, found)
	};
}

function sameGroups(whole: Finding, found: Finding): number | null {
	if (!whole.classes || !found.classes) return null;
	const before = groupsById(whole);
	const after = groupsById(found);
	const ids = found.matrix.persons.filter((id) => before.has(id));
	const of = (groups: Map<Id, number>) => ids.map((id) => groups.get(id) ?? 0);
	return Math.round(1e6 * adjustedRand(of(before), of(after))) / 1e6;
}

function groupsById({ matrix, classes }: Finding): Map<Id, number> {
	if (!classes) return new Map();
	const votes = votesOf(matrix, Int32Array.from(matrix.persons.keys()));
	const labels = labelsOf(membershipOf(votes, classes).membership, classes.k);
	return new Map(matrix.persons.map((id, i) => [id, labels[i]]));
}

function largestOrganisation(matrix: Matrix, organisations: ReadonlyMap<Id, string> = new Map()): Set<Id> {
	const members = new Map<string, Id[]>();
	for (const id of matrix.persons) {
		const name = organisations.get(id);
		if (name !== undefined) members.set(name, [...(members.get(name) ?? []), id]);
	}
	const sorted = [...members].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
	return new Set(sorted[0]?.[1]);
}

/** The tenth of the people whose first answer came last. */
function newestTenth(rows: Rows): Set<Id> {
	const { timestamp } = rows;
	if (!timestamp) return new Set();
	const first = new Float64Array(rows.persons.length).fill(Infinity);
	rows.person.forEach((person, at) => (first[person] = Math.min(first[person], timestamp[at])));
	const order = [...rows.persons.keys()].sort((a, b) => first[b] - first[a] || b - a);
	return new Set(order.slice(0, Math.floor(order.length / 10)).map((person) => rows.persons[person]));
}

const repeating = (matrix: Matrix): Set<Id> => new Set(Array.from(repeatedRows(matrix), (i) => matrix.persons[i]));
