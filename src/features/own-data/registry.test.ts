// A new table cannot come in without an answer: what of it is whose, in which words, and what becomes of it.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgDialect, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '#platform/archive/catalog.server.ts';
import { person } from '#features/accounts/account.tables.ts';
import { useWorld } from '../../testing/world.ts';
import { fileTexts, hidden } from './columns.texts.ts';
import { filledIn, leftOut } from './left-out.ts';
import { chapterNames, chapters } from './own-data.ts';
import type { Part } from './part.server.ts';
import { answers, parts } from './registry/registry.server.ts';

const world = useWorld();

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tables.ts'));
const modules = await Promise.all(
	files.map((file) => import(resolve(join('src', file))) as Promise<Record<string, unknown>>)
);
const tables = modules.flatMap((one) => Object.values(one)).filter((value): value is PgTable => is(value, PgTable));

/** Columns that refer to a person, as the database knows it. */
const toPeople = (table: PgTable): string[] => {
	const names = getTableConfig(table)
		.foreignKeys.map((key) => key.reference())
		.filter(({ foreignTable }) => foreignTable === person)
		.flatMap(({ columns }) => columns.map(({ name }) => name));
	const columns = Object.entries(getTableColumns(table));
	return columns.filter(([, { name }]) => names.includes(name)).map(([key]) => key);
};
const sqlOf = (part: Part): string =>
	new PgDialect({ casing: 'snake_case' }).sqlToQuery(part.mine('x', new Date())).sql;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const findsBy = (part: Part, column: string): boolean => new RegExp(`"${snake(column)}"`).test(sqlOf(part));

/** Somebody else whom the owner of the row chose, wrote with or welcomed: on the page their name stands with it. */
const chosenByOwner = [
	'looksAsked.askedOf',
	'weavingInvited.personId',
	'circleInvited.personId',
	'hostsAsked.personId',
	'welcomed.personId'
];

test('there are tables to look at', () => expect(tables.length).toBeGreaterThan(60));

test('every table of the database is one of ours, or this test does not see it', async () => {
	const names = (await tablesOf(world.db)).map(({ name }) => name);
	expect(names.sort()).toEqual(tables.map(getTableName).sort());
});

describe.each(tables.map((table) => [getTableName(table), table] as const))('%s', (name, table) => {
	const found = answers.filter((one) => one.table === table);
	const [answer] = found;

	test('says once what of it is whose', () => expect(found.map((one) => getTableName(one.table))).toEqual([name]));

	test('takes every column along, or says why not', () => {
		if (!answer || '' in answer.not) return expect(answer?.parts).toEqual([]);
		const taken = answer.parts.flatMap(({ columns }) => columns);
		const unsaid = Object.keys(getTableColumns(table)).filter((one) => !taken.includes(one) && !(one in answer.not));
		expect(unsaid).toEqual([]);
	});

	test('finds people by every column that refers to them, or says why not', () => {
		if (!answer || '' in answer.not) return expect(toPeople(table)).toEqual([]);
		const unsaid = toPeople(table).filter(
			(column) => !answer.parts.some((part) => findsBy(part, column)) && !(column in answer.not)
		);
		expect(unsaid).toEqual([]);
	});

	test('names nobody else but whom the page names too', () => {
		const others = (answer?.parts ?? []).flatMap((part) =>
			toPeople(table)
				.filter((column) => part.columns.includes(column) && !findsBy(part, column))
				.map((column) => `${part.name}.${column}`)
		);
		expect(others.filter((one) => !chosenByOwner.includes(one))).toEqual([]);
	});
});

test('every part stands in one chapter and comes from one table', () => {
	const inChapters = chapterNames.flatMap((chapter) => chapters[chapter]);
	expect(parts.map(({ name }) => name).sort()).toEqual([...inChapters].sort());
});

test.each(['nl', 'en'] as const)('every column has a word in %s, or is for programs only', (language) => {
	const columns = [...new Set(parts.flatMap((part) => part.columns))].filter((one) => one !== 'id' && !hidden.has(one));
	expect(columns.filter((column) => !fileTexts[language].columns[column])).toEqual([]);
	const unused = Object.keys(fileTexts[language].columns).filter((column) => !columns.includes(column));
	expect(unused).toEqual([]);
});

test('what stays behind when the network moves exists, and every other table goes along', async () => {
	const all = await tablesOf(world.db);
	const columns = all.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
	const names = all.map(({ name }) => name);
	expect([...Object.keys(leftOut.tables), ...Object.keys(leftOut.rows)].filter((one) => !names.includes(one))).toEqual(
		[]
	);
	expect([...Object.keys(leftOut.columns), ...Object.keys(filledIn)].filter((one) => !columns.includes(one))).toEqual(
		[]
	);
});
