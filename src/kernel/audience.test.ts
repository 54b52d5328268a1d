import { expect, test } from 'vitest';
import { everyone, isWider, mayRead, members, self, type Audience } from './audience.ts';
import { guest, type SignedIn } from './viewer.ts';

const team = (organisationId: string): Audience => ({ kind: 'team', organisationId });
const group = (groupId: string): Audience => ({ kind: 'group', groupId });

function someone(given: Partial<SignedIn>): SignedIn {
	return {
		kind: 'person',
		id: 'bo',
		name: 'Bo',
		steward: false,
		capacity: 'member',
		mayChooseCapacity: false,
		readsMembers: false,
		organisationIds: [],
		groupIds: [],
		...given
	};
}

test.each([
	['a visitor reads what is public', guest, everyone, true],
	['a visitor reads nothing for members', guest, members, false],
	['a newcomer nobody greeted yet reads nothing for members', someone({}), members, false],
	['a greeted member reads what is for members', someone({ readsMembers: true }), members, true],
	['a teammate reads what is for the team', someone({ organisationIds: ['kreek'] }), team('kreek'), true],
	[
		'somebody of another team does not',
		someone({ organisationIds: ['dijk'], readsMembers: true }),
		team('kreek'),
		false
	],
	['who sits at a table reads what is for that table', someone({ groupIds: ['tafel'] }), group('tafel'), true],
	['a steward has no extra eyes for a team', someone({ steward: true, readsMembers: true }), team('kreek'), false],
	['nobody else reads what is only for its owner', someone({ steward: true, readsMembers: true }), self, false]
])('%s', (_, viewer, audience, expected) => {
	expect(mayRead(viewer, audience, 'an')).toBe(expected);
});

test('the owner always reads their own words', () => {
	for (const audience of [self, members, team('kreek'), group('tafel')]) {
		expect(mayRead(someone({ id: 'an' }), audience, 'an')).toBe(true);
	}
});

test.each([
	[self, team('kreek'), true],
	[team('kreek'), members, true],
	[team('kreek'), team('dijk'), true],
	[members, team('kreek'), true], // newcomers of the team are no members yet
	[members, group('tafel'), true], // partners sit there
	[members, members, false],
	[everyone, members, false],
	[members, self, false]
])('from %j to %j is wider: %s', (from, to, expected) => {
	expect(isWider(from, to)).toBe(expected);
});
