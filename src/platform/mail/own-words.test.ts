import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

const words = 'Wij bellen op maandag.\n\nDat scheelt de helft van de vragen.';
const quoted = '> Dag Anna,\n>\n> Iemand zit ergens mee.\n>\n> -- \n> Meerstem\n';
const plain = 'Dag Anna,\n\nIemand zit ergens mee.\n\n-- \nMeerstem\nLiever geen mail hierover?';
const key = 'antwoord+abc@voorbeeld.example';

test.each([
	['Gmail, Dutch', `Op do 26 nov 2026 om 10:00 schreef Meerstem <${key}>:\n\n${quoted}`],
	['Gmail, Dutch, in two lines', `Op do 26 nov 2026 om 10:00 schreef Meerstem <\n${key}>:\n\n${quoted}`],
	['Gmail, English', `On Thu, Nov 26, 2026 at 10:00 AM Meerstem <${key}> wrote:\n\n${quoted}`],
	['Apple Mail, Dutch', `Op 26 nov 2026, om 10:00 heeft Meerstem <${key}> het volgende geschreven:\n\n${quoted}`],
	['Apple Mail, English', `On 26 Nov 2026, at 10:00, Meerstem <${key}> wrote:\n\n${quoted}`],
	[
		'iPhone, Dutch',
		`Verstuurd vanaf mijn iPhone\n\n> Op 26 nov 2026 om 10:00 heeft Meerstem <${key}> het volgende geschreven:\n>\n${quoted}`
	],
	['iPhone, English', `Sent from my iPhone\n\n> On 26 Nov 2026, at 10:00, Meerstem <${key}> wrote:\n> \n${quoted}`],
	['Thunderbird, Dutch', `Op 26-11-2026 om 10:00 schreef Meerstem:\n${quoted}`],
	[
		'Outlook, Dutch',
		`Van: Meerstem <${key}>\nVerzonden: donderdag 26 november 2026 10:00\nAan: Anna <anna@team.example>\nOnderwerp: Weet jij raad?\n\n${plain}`
	],
	[
		'Outlook, English',
		`From: Meerstem <${key}>\nSent: Thursday, November 26, 2026 10:00 AM\nTo: Anna\nSubject: Do you know?\n\n${plain}`
	],
	[
		'Outlook on the web',
		`________________________________\nVan: Meerstem <${key}>\nVerzonden: donderdag 26 november 2026 10:00\nAan: Anna\nOnderwerp: x\n\n${plain}`
	],
	['Outlook, bold', `*Van:* Meerstem <${key}>\n*Verzonden:* donderdag 26 november 2026 10:00\n*Aan:* Anna\n\n${plain}`],
	['Outlook, older', `-----Oorspronkelijk bericht-----\nVan: Meerstem\nVerzonden: donderdag\n\n${plain}`],
	['Outlook, older, English', `-----Original Message-----\nFrom: Meerstem\nSent: Thursday\n\n${plain}`],
	[
		'Outlook on a phone',
		`Outlook voor iOS downloaden<https://aka.ms/o0ukef>\n________________________________\nVan: Meerstem <${key}>\nVerzonden: donderdag\n\n${plain}`
	],
	[
		'Outlook on a phone, English',
		`Get Outlook for Android<https://aka.ms/AAb9ysg>\n________________________________\nFrom: Meerstem <${key}>\nSent: Thursday\n\n${plain}`
	],
	['quoted lines alone', quoted]
])('%s: only their own words are left', (_, under) => {
	expect(ownWords(`${words}\n\n${under}`)).toBe(words);
	expect(ownWords(`${words}\r\n\r\n${under.replace(/\n/g, '\r\n')}`)).toBe(words);
	expect(ownWords(under)).toBe('');
});

test.each([
	['a greeting with a name under it', 'Met vriendelijke groet,\n\nAnna de Vries\nWijkteam Noord\n06 12 34 56 78'],
	[
		'a greeting and a disclaimer',
		'Vriendelijke groeten,\nAnna\n\nDit bericht is alleen bedoeld voor de geadresseerde.\nDenk aan het milieu.'
	],
	['one line', 'Groetjes, Anna'],
	['short', 'Mvg\nAnna'],
	['English', 'Kind regards,\nAnna'],
	['dashes', '-- \nAnna de Vries\nWijkteam Noord'],
	['a phone', 'Verzonden vanaf Outlook voor Android']
])('a signature goes: %s', (_, signature) => {
	expect(ownWords(`${words}\n\n${signature}\n\nOp do 26 nov 2026 om 10:00 schreef M <${key}>:\n\n${quoted}`)).toBe(
		words
	);
});

test.each([
	['Op dinsdag om 10:00 was hij er niet.\nHij schreef een brief:\nik kom niet.'],
	['Op kantoor zeiden ze: groet eerst de buren.'],
	['Groeten doen we op straat, altijd.'],
	['Van: dat woord begint een zin.'],
	['Beste, zo begin ik elke brief.\nEn dan pas vertel ik het.']
])('people’s own sentences stay: %s', (text) => {
	expect(ownWords(text)).toBe(text);
});

test.each(['Op maandag.', 'On Monday.'])('a short answer that begins as a heading does stays: %s', (text) => {
	const heading = `Op do 26 nov 2026 om 10:00 schreef Meerstem <${key}>:`;
	expect(ownWords(`${text}\n\n${heading}\n\n${quoted}`)).toBe(text);
	expect(ownWords(`${text}\n${heading}\n${quoted}`)).toBe(text);
});

test.each([
	['one endless line', `op schreef ${'schreef '.repeat(20_000)}`],
	['every line a heading', 'op 10:00 schreef a@b\n'.repeat(10_000)],
	['rules only', '-----\n'.repeat(20_000)],
	['a closing that goes on', `x\ngroet a${'.'.repeat(50_000)}?`],
	['closings only', 'groet,\n'.repeat(20_000)]
])('a mail made to keep us busy does not: %s', (_, mail) => {
	// No clock: what would grow with the square of its length does not end within the time a test may take.
	expect(mail).toContain(ownWords(mail).slice(0, 20));
});

test('what is written between quoted lines counts when nothing stands above them', () => {
	const between = `Op do 26 nov 2026 om 10:00 schreef M <${key}>:\n\n> Wie belt er?\n\nWij, op maandag.\n\n> En wie schrijft?\n\nNiemand.\n`;
	expect(ownWords(between)).toBe('Wij, op maandag.\n\nNiemand.');
});

test('a postscript under a signature stays', () => {
	expect(ownWords('Dat doen wij ook.\n\nGroet,\nAnna\n\nPS: vraag het ook in Zuid.\n')).toBe(
		'Dat doen wij ook.\n\nPS: vraag het ook in Zuid.'
	);
});

test('nothing but a greeting is kept as it is: it is what they wrote', () => {
	expect(ownWords('Groetjes')).toBe('Groetjes');
});
