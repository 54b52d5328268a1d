// One thing somebody does in a random history. Numbers choose who and what among those there are at that moment.
import fc from 'fast-check';
import { textKinds } from '#features/joint-texts/kinds.ts';

const small = fc.nat({ max: 11 });

export const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ act: fc.constant('tell' as const), who: small, reach: fc.nat({ max: 3 }) }) },
	{
		weight: 5,
		arbitrary: fc.record({ act: fc.constant('answer' as const), who: small, what: small, how: fc.nat({ max: 3 }) })
	},
	{
		weight: 5,
		arbitrary: fc.record({
			act: fc.constant('weave' as const),
			who: small,
			what: small,
			kind: fc.constantFrom(...textKinds),
			isPublic: fc.boolean()
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ act: fc.constant('next-version' as const), what: small, isPublic: fc.boolean() })
	},
	{ weight: 3, arbitrary: fc.record({ act: fc.constant('say' as const), who: small, yes: fc.boolean() }) },
	{ weight: 2, arbitrary: fc.record({ act: fc.constant('widen' as const), what: small, reach: fc.nat({ max: 3 }) }) },
	{ weight: 2, arbitrary: fc.record({ act: fc.constant('take-back' as const), what: small, isStory: fc.boolean() }) },
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
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('clock-back' as const) }) }
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
export type Acts = { [K in Step['act']]: Extract<Step, { act: K }> };
