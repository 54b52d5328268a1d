// What was taken back, veiled or let go, as ids without anybody's words: what a restored copy has to do once more.
import * as v from 'valibot';

const moment = v.pipe(v.string(), v.isoTimestamp());
const gone = v.array(v.object({ id: v.string(), at: moment }));

export const TakenBack = v.object({
	version: v.literal(1),
	stories: gone,
	/** Answers whose words were taken back. */
	responses: gone,
	/** Words of residents; a list from before they existed has none. */
	residents: v.optional(gone, []),
	/** Notes of circles; a list from before they existed has none. */
	notes: v.optional(gone, []),
	/** Pieces of institutions; a list from before they could be taken back has none. */
	pieces: v.optional(gone, []),
	/** Answers to the three questions without words, and when they were last given; a list from before they were kept has none. */
	pulses: v.optional(gone, []),
	/** People whose account is gone. */
	people: gone,
	/** Who no longer is in the programme team; a list from before one could stop has none. */
	stewards: v.optional(gone, []),
	veils: v.array(
		v.object({
			kind: v.string(),
			id: v.string(),
			reason: v.picklist(['recognisable', 'cannot-stay']),
			at: moment
		})
	)
});
export type TakenBack = v.InferOutput<typeof TakenBack>;

/**
 * What was listed stays listed, also when somebody starts on another or an empty database: only a veil can be lifted, and
 * only who stopped in the programme team can come back to it.
 * `now`: what this database says.
 */
export function addTo(before: TakenBack | null, now: TakenBack): TakenBack {
	if (!before) return now;
	const all = (kind: 'stories' | 'responses' | 'residents' | 'notes' | 'pieces' | 'pulses' | 'people') => [
		...new Map([...before[kind], ...now[kind]].map((one) => [one.id, one])).values()
	];
	return {
		...now,
		stories: all('stories'),
		responses: all('responses'),
		residents: all('residents'),
		notes: all('notes'),
		pieces: all('pieces'),
		pulses: all('pulses'),
		people: all('people')
	};
}

export type DoneAgain = Record<
	'stories' | 'responses' | 'residents' | 'notes' | 'pieces' | 'pulses' | 'people' | 'stewards' | 'veils',
	number
>;
