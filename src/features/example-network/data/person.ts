import type { ExamplePerson } from './types.ts';

/** One invented person, with a mail address that cannot exist. */
export function person(
	key: string,
	name: string,
	affiliations: ExamplePerson['affiliations'],
	more: Pick<ExamplePerson, 'steward' | 'memberAsPerson' | 'about'>
): ExamplePerson {
	return { key, name, mail: `${mailName(key)}@voorbeeld.example`, affiliations, ...more };
}

/** 'marloes-van-dam' becomes 'marloes.van-dam'; only 'mei-lin' is one first name. */
function mailName(key: string): string {
	return key.startsWith('mei-lin-') ? key.replace('mei-lin-', 'mei-lin.') : key.replace('-', '.');
}
