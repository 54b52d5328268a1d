// One thing somebody does in a random history. Numbers choose who and what among those there are at that moment.
import fc from 'fast-check';
import { joinings } from '#features/circles/circle.ts';
import { textKinds } from '#features/joint-texts/kinds.ts';

const small = fc.nat({ max: 11 });

export const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ act: fc.constant('tell' as const), who: small, reach: fc.nat({ max: 3 }) }) },
	{
		weight: 5,
		arbitrary: fc.record({ act: fc.constant('answer' as const), who: small, what: small, how: fc.nat({ max: 3 }) })
	},
	{
		weight: 7,
		arbitrary: fc.record({
			act: fc.constant('weave' as const),
			who: small,
			what: small,
			// Most of what people weave are threads.
			kind: fc.constantFrom('thread' as const, ...textKinds),
			isPublic: fc.boolean()
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ act: fc.constant('next-version' as const), what: small, isPublic: fc.boolean() })
	},
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('say' as const), who: small, yes: fc.boolean() }) },
	{ weight: 2, arbitrary: fc.record({ act: fc.constant('widen' as const), what: small, reach: fc.nat({ max: 4 }) }) },
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('take-back' as const), what: small, isStory: fc.boolean() }) },
	{
		weight: 2,
		arbitrary: fc.record({
			act: fc.constant('veil' as const),
			what: small,
			isStory: fc.boolean(),
			bySteward: fc.boolean()
		})
	},
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('lift' as const), what: small }) },
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('clock-back' as const) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			act: fc.constant('slip' as const),
			who: small,
			what: small,
			how: fc.constantFrom('number', 'name', 'name-in-answer')
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			act: fc.constant('circle' as const),
			who: small,
			joining: fc.constantFrom(...joinings),
			isPublic: fc.boolean()
		})
	},
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('come-in' as const), who: small, what: small }) },
	{ weight: 4, arbitrary: fc.record({ act: fc.constant('note' as const), who: small, what: small }) },
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('leave' as const), who: small, what: small }) },
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('take-note-back' as const), what: small }) }
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
export type Acts = { [K in Step['act']]: Extract<Step, { act: K }> };
