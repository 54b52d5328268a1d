import { expect, test } from 'vitest';
import { showsAtOnce, type PictureKind } from './steadiness.ts';

const line: PictureKind = { structure: 'spectrum', groups: 0 };
const two: PictureKind = { structure: 'groups', groups: 2 };
const three: PictureKind = { structure: 'groups', groups: 3 };
const little: PictureKind = { structure: 'too-little', groups: 0 };

test.each([
	['the first picture', two, null, [], false, true],
	['the same kind again', two, two, [], false, true],
	['the first claim', two, little, [], false, true],
	['no claim any more', little, two, [], false, true],
	['another kind once', two, line, [], false, false],
	['another number of groups once', three, two, [], false, false],
	['another kind twice', two, line, [two], false, false],
	['another kind three times in a row', two, line, [two, two], false, true],
	['three times, but not in a row', two, line, [two, line, two], false, false],
	['three times, of different numbers', three, line, [two, three], false, false],
	['another kind in a round that is closed', two, line, [], true, true]
] as const)('%s: shown at once or not', (_, newest, shown, waiting, settled, expected) => {
	expect(showsAtOnce(newest, shown, waiting, settled)).toBe(expected);
});
