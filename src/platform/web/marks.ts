// Words in a form that could tell who a text is about (promise 1, level *decide*). Whoever wrote them takes other words, or says
// that these may stay. Who finds them is told at the start of the process: the platform knows no guard.
import * as v from 'valibot';
import { isId } from '#kernel/ids.ts';

/** `stays`: the writer ticked "mag blijven staan"; kept ticked when something else is wrong with the form. */
export type Marked = { field: string; kind: string; words: string; proposals: readonly string[]; stays: boolean };
export type FoundMark = Pick<Marked, 'kind' | 'words' | 'proposals'>;

let find: (text: string) => readonly FoundMark[] = () => [];
/** `together`: several things that only side by side tell who a text is about (level *ask*); one tick answers for all. */
export const together = 'together';
/** Every form that is read from now on is looked through with this. */
export const watchForms = (finder: typeof find): void => void (find = finder);

/** Ticked for each word that may stay; may be there several times. */
export const staysField = 'mag-blijven';
export const staysValue = ({ kind, words }: Pick<FoundMark, 'kind' | 'words'>): string => `${kind} ${words}`;
/** The words of a field as they stood before this edit: what was decided there is not asked again. */
export const stoodField = (field: string): string => `stond-er-${field}`;
export const isStood = (field: string): boolean => field.startsWith(stoodField(''));

/** What somebody said may stay: in which field and what kind of thing, never the words themselves. */
export type Tick = Pick<Marked, 'field' | 'kind'>;
const ticks = new WeakMap<Request, readonly Tick[]>();
/** What was ticked in the forms that this request brought and that had nothing wrong. */
export const ticksIn = (request: Request): readonly Tick[] => ticks.get(request) ?? [];
export function noteTicks(request: Request, ticked: readonly Tick[]): void {
	if (ticked.length > 0) ticks.set(request, [...ticksIn(request), ...ticked]);
}

type Written = { written: 'now' | 'later' | 'narrow' };
/** In a schema: words that others read. */
export const asWritten = <Input>() => v.metadata<Input, Written>({ written: 'now' });
/** In a schema: words whose marks are decided on further along, in the use case itself. */
export const decidedLater = <Input>() => v.metadata<Input, Written>({ written: 'later' });
/** In a schema: words about their writer, or for one reader. What stands together there tells nobody who they do not know. */
export const withoutQuestion = <Input>() => v.metadata<Input, Written>({ written: 'narrow' });

/** They ask who somebody is, or where to come, on purpose. */
const asksOnPurpose: readonly string[] = [
	...['name', 'mail', 'email', 'place', 'access'],
	...['team', 'form', 'municipality'],
	// Lists of colleagues to invite.
	...['pasted', 'rows']
];

/** What is marked in the texts of this form, each word once a field. `between`: names of who writes and of the one who reads. */
export function marksIn(
	schema: object,
	values: Record<string, string>,
	lists: Record<string, readonly string[]>,
	between: readonly string[] = []
): Marked[] {
	const ticked = lists[staysField] ?? [];
	const known = new Set(between.flatMap(wordsOf));
	return textsOf(schema).flatMap(({ field, written }) => {
		const text = values[field] ?? '';
		if (text.trim() === '' || isId(text)) return [];
		const stood = new Set(find(values[stoodField(field)] ?? '').map(staysValue));
		const asked = find(text).filter(
			(mark) => !stood.has(staysValue(mark)) && (written === 'now' || mark.kind !== together) && !isOfBoth(mark, known)
		);
		return asked.map((mark) => ({ ...mark, field, stays: ticked.includes(staysValue(mark)) }));
	});
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/).filter(Boolean);
/** "Dag Femke, … Groet, Bram": to greet each other by name tells the two nothing they do not know. */
const isOfBoth = ({ kind, words }: FoundMark, known: ReadonlySet<string>): boolean =>
	kind === 'name' && wordsOf(words).every((word) => known.has(word));

type Entries = Record<string, v.GenericSchema>;

/** Fields that hold words others read: of a form, or of each of the forms it may be. */
function textsOf(schema: object): (Written & { field: string })[] {
	const forms = 'options' in schema ? (schema.options as { entries?: Entries }[]) : [schema as { entries?: Entries }];
	const entries = forms.flatMap((form) => Object.entries(form.entries ?? {}));
	const texts = new Map<string, Written['written']>();
	for (const [field, entry] of entries) {
		const written = writtenIn(entry);
		if (written && written !== 'later' && !asksOnPurpose.includes(field)) texts.set(field, written);
	}
	return [...texts].map(([field, written]) => ({ field, written }));
}

function writtenIn(entry: v.GenericSchema): Written['written'] | undefined {
	const { written } = v.getMetadata(entry) as Partial<Written>;
	return written ?? ('wrapped' in entry ? writtenIn(entry.wrapped as v.GenericSchema) : undefined);
}
