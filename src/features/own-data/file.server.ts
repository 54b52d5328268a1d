// The file itself: a ZIP with the page, the same as JSON, and what each field of that is.
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import { getTableColumns, type Column } from 'drizzle-orm';
import { chapters, chapterNames, type PartName } from './own-data.ts';
import { pageOf, type OwnFile } from './page.ts';
import type { Part } from './part.server.ts';
import { parts } from './registry/registry.server.ts';

const ownFormat = 'meerstem.own-data';
const ownVersion = 1;

const jsonOf = ({ rows, names, language, madeAt, name, address }: OwnFile) => ({
	format: ownFormat,
	version: ownVersion,
	madeAt,
	network: address,
	language,
	person: name,
	parts: Object.fromEntries(
		chapterNames.flatMap((chapter) =>
			chapters[chapter].flatMap((part): [PartName, unknown][] => (rows[part] ? [[part, rows[part]]] : []))
		)
	),
	names
});

/** JSON Schema, made from the tables themselves, so that it says what is in the file and nothing else. */
export const schema = () => ({
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Everything a Meerstem network keeps of one person',
	type: 'object',
	required: ['format', 'version', 'madeAt', 'network', 'language', 'person', 'parts', 'names'],
	properties: {
		format: { const: ownFormat },
		version: { const: ownVersion },
		madeAt: { type: 'string', format: 'date-time' },
		network: { type: 'string', description: 'Address of the network it comes from' },
		language: { enum: ['nl', 'en'] },
		person: { type: 'string', description: 'Name of whom it is' },
		parts: {
			type: 'object',
			additionalProperties: false,
			properties: Object.fromEntries(parts.map((part) => [part.name, rowsSchema(part)]))
		},
		names: {
			type: 'object',
			description: 'What ids in the parts stand for, as far as this person could read it when the file was made',
			additionalProperties: {
				type: 'object',
				required: ['kind', 'name', 'path'],
				properties: { kind: { type: 'string' }, name: { type: 'string' }, path: { type: 'string' } }
			}
		}
	}
});

function rowsSchema({ table, columns }: Part) {
	const all = getTableColumns(table);
	return {
		type: 'array',
		items: {
			type: 'object',
			required: [...columns],
			additionalProperties: false,
			properties: Object.fromEntries(columns.map((name) => [name, columnSchema(all[name]!)]))
		}
	};
}

function columnSchema({ dataType, notNull }: Column) {
	const types: Record<string, object> = {
		date: { type: 'string', format: 'date-time' },
		number: { type: 'number' },
		boolean: { type: 'boolean' },
		array: { type: 'array', items: { type: 'string' } },
		string: { type: 'string' }
	};
	const one = types[dataType] ?? {};
	return notNull ? one : { anyOf: [one, { type: 'null' }] };
}

const sliceSize = 64 * 1024;

/** A slice at a time, so that a large file keeps nobody else waiting. */
export async function* packed(file: OwnFile): AsyncGenerator<Uint8Array> {
	const ready: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	const contents = {
		'index.html': pageOf(file),
		'gegevens.json': JSON.stringify(jsonOf(file), null, '\t'),
		'schema.json': JSON.stringify(schema(), null, '\t')
	};
	for (const [name, words] of Object.entries(contents)) {
		const entry = new ZipDeflate(name);
		entry.mtime = file.madeAt;
		zip.add(entry);
		const bytes = new TextEncoder().encode(words);
		for (let at = 0; at < bytes.length; at += sliceSize) {
			entry.push(bytes.subarray(at, at + sliceSize), at + sliceSize >= bytes.length);
			yield* ready.splice(0);
			await setImmediate();
		}
	}
	zip.end();
	yield* ready;
}
