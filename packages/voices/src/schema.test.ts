import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { landscape, refit, simulateReference } from './index.ts';
import type { Answer, Plan } from './index.ts';

const schema = JSON.parse(readFileSync(new URL('../landscape.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);
const faults = (value: unknown): unknown => (validate(JSON.parse(JSON.stringify(value))) ? null : validate.errors);

const plans: Record<string, Plan> = {
	'too-little': { kind: 'none', people: 6, statements: 10, density: 0.9, seed: 1 },
	none: { kind: 'none', people: 60, statements: 20, density: 0.5, seed: 1 },
	spectrum: { kind: 'spectrum', people: 150, statements: 40, density: 0.5, seed: 12 },
	groups: { kind: 'groups', sizes: [1, 1], people: 160, statements: 50, density: 0.6, seed: 13 }
};
const named = (plan: Plan): Answer[] => {
	const { person, statement, answer } = simulateReference(plan);
	return Array.from(answer, (value, at) => ({
		person: `p${person[at]}`,
		statement: `s${statement[at]}`,
		answer: value,
		timestamp: at
	}));
};

test.each(Object.keys(plans))('%s is as landscape.schema.json says, and nothing more', (structure) => {
	const found = landscape(simulateReference(plans[structure]));
	expect(found.structure).toBe(structure);
	expect(faults(found)).toBeNull();
});

test('names for ids, robustness, forced groups and a warm refit are too', () => {
	const rows = named(plans.groups);
	const found = landscape(rows, { robustness: true, groups: 3 });
	expect(faults(found)).toBeNull();
	expect(faults(refit(found, rows))).toBeNull();
});

test('a field that nobody described, and one that is missing, are seen', () => {
	const found = landscape([]);
	expect(faults({ ...found, extra: 1 })).not.toBeNull();
	expect(faults({ ...found, evidence: undefined })).not.toBeNull();
});
