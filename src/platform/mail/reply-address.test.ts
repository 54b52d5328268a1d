import { expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { idOfReply, longestMailboxName, replyAddress } from './reply-address.server.ts';

const secret = 'a-secret-of-a-test-and-of-nothing-else';
const mailbox = 'antwoord@voorbeeld.example';

test('an address brings back its id, also with capitals, among others, and at the longest name there may be', () => {
	const id = newId();
	const address = replyAddress(mailbox, secret, id);
	expect(idOfReply(mailbox, secret, ['iemand@elders.example', address.toUpperCase()])).toBe(id);
	const long = `${'a'.repeat(longestMailboxName)}@voorbeeld.example`;
	expect(replyAddress(long, secret, id).indexOf('@')).toBe(64);
	expect(idOfReply(long, secret, [replyAddress(long, secret, id)])).toBe(id);
});

test('an address that this installation did not make brings nothing', () => {
	const id = newId();
	const address = replyAddress(mailbox, secret, id);
	const forged = [
		replyAddress(mailbox, 'another-secret-of-another-installation', id),
		address.replace(id, newId()),
		address.replace('@voorbeeld.example', '@elders.example'),
		address.replace('antwoord+', 'ander+'),
		address.replace(/.@/, '@'),
		mailbox,
		'antwoord+@voorbeeld.example',
		''
	];
	for (const one of forged) expect(idOfReply(mailbox, secret, [one])).toBeNull();
});
