// What the outside world may take along of a round: counts per statement and group, never a person. Pure.
import { csvCell } from '#platform/csv-write.ts';
import { letterOf, type Party, type SeenLandscape } from './landscape.ts';
import type { Round, Statement } from './round.ts';

export type OpenFigures = {
	round: string;
	/** Who has to be named, and under which licence; null for a round that is not public. */
	licence: { name: string; attribution: string } | null;
	/** The landscape the groups come from; null when there is none yet. */
	landscape: { number: number; upTo: string; structure: string; seed: number; engine: string; people: number } | null;
	rows: OpenRow[];
};

/** Counts of one statement for everybody, or for one group or side. Null: so few that it could point at somebody. */
export type OpenRow = {
	statement: number;
	/** Null: veiled. */
	words: string | null;
	/** `everybody`, a letter, or a side of the map such as `x-low`. */
	party: string;
	recognise: number | null;
	different: number | null;
	unsure: number | null;
};

type Made = {
	round: Omit<Round, 'startedBy'>;
	statements: readonly Statement[];
	version: { number: number; upTo: Date; seed: number; engine: string } | null;
	seen: SeenLandscape | null;
};

export function openFigures({ round, statements, version, seen }: Made): OpenFigures {
	return {
		round: round.title,
		licence:
			round.audience.kind === 'public' ? { name: round.licence, attribution: round.sourceName || 'Meerstem' } : null,
		landscape:
			version && seen
				? {
						number: version.number,
						upTo: version.upTo.toISOString().slice(0, 10),
						structure: seen.structure,
						seed: version.seed,
						engine: version.engine,
						people: seen.people
					}
				: null,
		rows: statements.flatMap((statement) => rowsOf(statement, seen))
	};
}

function rowsOf({ number, body, recognise, different, unsure }: Statement, seen: SeenLandscape | null): OpenRow[] {
	const parties = new Map(seen?.parties.map((party) => [party.id, party]));
	const figures = seen?.statements.find((one) => one.number === number)?.figures ?? [];
	return [
		{ statement: number, words: body, party: 'everybody', recognise, different, unsure },
		...figures.flatMap(({ party, counts }) => {
			const found = parties.get(party);
			return found ? [{ statement: number, words: body, party: nameOf(found), ...counts }] : [];
		})
	];
}

const nameOf = ({ id, end }: Party): string => (end ? `${end.axis}-${end.side}` : letterOf(id));

/** These lines stand without quotes around them, so behind a comma in a title a spreadsheet begins a new cell. */
const withoutFormulas = (line: string): string => line.replace(/([,;]["\s]*)(?=[=+\-@])/g, "$1'");

const columns = ['statement', 'words', 'party', 'recognise', 'different', 'unsure'] as const;

/** Lines that begin with # say where it comes from and how it may be used; a spreadsheet shows them as they are. */
export function asCsv({ round, licence, landscape, rows }: OpenFigures): string {
	const said = [
		round,
		licence ? `${licence.name}, ${licence.attribution}` : 'not public',
		landscape
			? `landscape ${landscape.number}, answers up to ${landscape.upTo}, ${landscape.structure}, seed ${landscape.seed}, ${landscape.engine}`
			: 'no landscape yet',
		'counted in people; an empty count is too small to show'
	];
	const lines = [
		...said.map((line) => `# ${withoutFormulas(line.replace(/\s+/g, ' '))}`),
		columns.join(','),
		...rows.map((row) => columns.map((column) => csvCell(row[column])).join(','))
	];
	return `${lines.join('\r\n')}\r\n`;
}
