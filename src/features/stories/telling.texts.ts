// The words of the page where people write, and of who reads along.
import type { AudienceKind } from '#kernel/audience.ts';
import type { Language } from '#kernel/language.ts';
import type { ReadingChoice } from './reading.ts';
import type { EditRefusal, Signature, TextRefusal, WidenRefusal } from './story.ts';

type Problem = TextRefusal | EditRefusal | WidenRefusal | 'empty' | 'number-taken' | 'unclear';

const nl = {
	title: 'Vertel',
	heading: { experience: 'Wat gebeurde er?', question: 'Wat wil je vragen?' },
	editTitle: 'Pas je verhaal aan',
	bodyHint: 'Schrijf zoals je het een collega vertelt. Alleen dit veld moet.',
	titleLabel: 'Titel',
	optional: 'mag leeg blijven',
	kindLabel: 'Wat is het?',
	kind: { experience: 'Een ervaring', question: 'Een vraag: wie weet raad?' },
	themeLabel: 'Thema',
	noTheme: 'Geen thema',
	more: 'Titel, thema of een vraag',
	acute: 'Dit is geen plek voor acute zorgen. Bel dan 112, of Veilig Thuis: 0800 2000.',
	save: 'Bewaar',
	status: {
		saved: 'Bewaard',
		device: 'Bewaard op dit apparaat, nog niet op de server',
		'signed-out': 'Bewaard op dit apparaat. Je bent uitgelogd: log in een ander tabblad weer in.',
		'not-kept': 'Nog niet bewaard. Dit apparaat en de server doen het nu niet.',
		refused: 'Te lang voor de server. Alles staat nog op dit apparaat.'
	},
	savedNow: 'Bewaard. Alleen jij leest dit.',
	savedBeside: 'In een ander venster schreef je ook aan dit verhaal. Beide zijn bewaard. Dit is nu een eigen concept.',
	bothDrafts: 'Je vindt ze bij je concepten',
	restored: 'Dit stond nog op dit apparaat. Je kunt zo verder.',
	onDevice: 'Op dit apparaat staat nog een tekst die niet op de server staat:',
	putWithDrafts: 'Zet die bij je concepten',
	putWithDraftsDone: 'Die tekst staat nu bij je concepten.',
	waitForServer: 'Delen lukt zodra de verbinding er weer is. Je woorden staan op dit apparaat.',
	taken:
		'We haalden een nummer weg dat op een burgerservicenummer of bankrekening lijkt. Dat bewaren we nooit. Op die plek staat nu [nummer].',
	putBack: (digits: string) => `${digits} is geen BSN. Zet het terug.`,
	who: 'Wie leest mee?',
	onlyYou: 'Nu alleen jij.',
	now: 'Nu:',
	shareTeam: (team: string) => `Deel met ${team}`,
	shareMembers: 'Deel met alle leden',
	sharePublic: 'Maak openbaar',
	onlyMe: 'Alleen ik',
	morePublic: 'Of deel met iedereen',
	teamReaders: (team: string, people: number) => `De mensen van ${team} (${people}), ook je leidinggevende.`,
	partnerReaders: (team: string, people: number) => `De mensen van ${team} (${people}).`,
	leadsFromPartner: (partner: string) => `Je team hoort bij ${partner}: je leidinggevende werkt bij de gemeente.`,
	partnerDoesNot: 'De gemeente als partner leest dit niet mee.',
	recognisable: 'Jullie zijn met minder dan vijf. Je collega’s herkennen je waarschijnlijk.',
	memberReaders:
		'Alle leden: mensen van alle teams, ook je eigen team en je leidinggevende, en het programmateam. Partners, zoals gemeenten, lezen niet mee.',
	memberLeads: (partner: string) => `Je team hoort bij ${partner}. Je collega’s daar die bij je team horen, lezen mee.`,
	publicReaders:
		'Iedereen, ook zonder account. Iedereen mag het hergebruiken (CC BY 4.0). Wat anderen printen, mailen of kopiëren kun je niet terughalen.',
	publicFirst: 'Eerst leest één collega van jouw keuze mee.',
	wouldTheyRead: 'Eén vraag voor jezelf: zou je het deze persoon laten lezen?',
	selfReaders: 'Alleen jij. Wie de server beheert, kan er technisch bij.',
	undecided: 'Je hoort bij een team en bij een partner. Kies eerst in welke rol je kijkt. Daarna kun je delen.',
	chooseCapacity: 'Kies je rol',
	signatureLabel: 'Wat staat eronder?',
	signature: {
		name: 'Je naam en je team',
		team: 'Alleen je team',
		network: '“Iemand uit het netwerk”, met de maand in plaats van de dag'
	} satisfies Record<Signature, string>,
	signatureSmall: 'Je team is klein: met je team eronder herkennen collega’s je waarschijnlijk.',
	saveSignature: 'Bewaar alleen wat eronder staat',
	from: 'Vanuit welk team?',
	share: 'Toon deze versie',
	shareHint: 'Wie je verhaal mag lezen, ziet daarna deze versie. De vorige blijft te lezen als eerdere versie.',
	editKept: 'Wat je typt blijft bij jou, tot je deze versie toont.',
	signIn: 'Log in om te vertellen. Doe je nog niet mee? Dat kan zo.',
	signInLink: 'Inloggen',
	joinLink: 'Meedoen',
	throwAway: 'Gooi dit concept weg',
	problem: {
		empty: 'Hier staat nog niets. Schrijf eerst een paar woorden.',
		missing: 'Hier staat nog niets. Schrijf eerst een paar woorden.',
		'title-too-long': 'De titel is te lang. Hoogstens 120 tekens. Je tekst staat er nog.',
		'too-long': 'Dit verhaal is te lang. Hoogstens 20.000 tekens. Je tekst staat er nog.',
		'blocked-number':
			'Hier staat een nummer dat op een BSN of bankrekening lijkt. Haal het weg, of zeg dat het geen BSN is.',
		'number-taken':
			'Hier staat een nummer dat op een BSN of bankrekening lijkt. Dat bewaren we nooit. De rest is bewaard, met [nummer] op die plek. Haal het weg, of zeg dat het geen BSN is.',
		'not-offered': 'Deze kring kun je nu niet kiezen. Kies een andere.',
		'other-tab':
			'Dit verhaal is intussen veranderd in een ander venster. Jouw tekst hieronder is bewaard als eigen concept.',
		undecided: 'Kies eerst bij de woorden waaraan iemand kan zien om wie het gaat.',
		'needs-eyes': 'Voordat iedereen dit leest, leest één collega mee.',
		unclear: 'Dit formulier kwam niet goed over. Probeer het nog eens. Je tekst staat er nog.'
	} satisfies Record<Problem, string>
};

const en: typeof nl = {
	title: 'Tell',
	heading: { experience: 'What happened?', question: 'What do you want to ask?' },
	editTitle: 'Change your story',
	bodyHint: 'Write it the way you would tell a colleague. Only this field is needed.',
	titleLabel: 'Title',
	optional: 'optional',
	kindLabel: 'What is it?',
	kind: { experience: 'An experience', question: 'A question: who can advise?' },
	themeLabel: 'Theme',
	noTheme: 'No theme',
	more: 'Title, theme or a question',
	acute: 'This is no place for acute worries. Call 112, or Veilig Thuis: 0800 2000.',
	save: 'Save',
	status: {
		saved: 'Saved',
		device: 'Saved on this device, not yet on the server',
		'signed-out': 'Saved on this device. You are signed out: sign in again in another tab.',
		'not-kept': 'Not saved yet. This device and the server do not work now.',
		refused: 'Too long for the server. Everything is still on this device.'
	},
	savedNow: 'Saved. Only you read this.',
	savedBeside: 'You also wrote this story in another window. Both are kept. This is now a draft of its own.',
	bothDrafts: 'You find them with your drafts',
	restored: 'This was still on this device. You can go on.',
	onDevice: 'On this device there is a text that is not on the server:',
	putWithDrafts: 'Put it with your drafts',
	putWithDraftsDone: 'That text is now with your drafts.',
	waitForServer: 'You can share as soon as the connection is back. Your words are on this device.',
	taken:
		'We took out a number that looks like a citizen service number or a bank account. We never keep those. It now says [nummer] there.',
	putBack: (digits) => `${digits} is not a citizen service number. Put it back.`,
	who: 'Who reads along?',
	onlyYou: 'Only you, for now.',
	now: 'Now:',
	shareTeam: (team) => `Share with ${team}`,
	shareMembers: 'Share with all members',
	sharePublic: 'Make public',
	onlyMe: 'Only me',
	morePublic: 'Or share with everyone',
	teamReaders: (team, people) => `The people of ${team} (${people}), your manager too.`,
	partnerReaders: (team, people) => `The people of ${team} (${people}).`,
	leadsFromPartner: (partner) => `Your team is part of ${partner}: your manager works for the municipality.`,
	partnerDoesNot: 'The municipality as a partner does not read along.',
	recognisable: 'There are fewer than five of you. Your colleagues will probably recognise you.',
	memberReaders:
		'All members: people of all teams, your own team and your manager too, and the programme team. Partners, such as municipalities, do not read along.',
	memberLeads: (partner) => `Your team is part of ${partner}. Colleagues there who belong to your team read along.`,
	publicReaders:
		'Everyone, also without an account. Anyone may reuse it (CC BY 4.0). What others print, mail or copy cannot be called back.',
	publicFirst: 'One colleague of your choice reads it first.',
	wouldTheyRead: 'One question to yourself: would you let this person read it?',
	selfReaders: 'Only you. Whoever runs the server can technically reach it.',
	undecided: 'You belong to a team and to a partner. First choose in which role you look. Then you can share.',
	chooseCapacity: 'Choose your role',
	signatureLabel: 'How do you sign it?',
	signature: {
		name: 'Your name and your team',
		team: 'Only your team',
		network: '“Someone from the network”, with the month instead of the day'
	},
	signatureSmall: 'Your team is small: with your team under it colleagues will probably recognise you.',
	saveSignature: 'Save only how it is signed',
	from: 'From which team?',
	share: 'Show this version',
	shareHint: 'Whoever may read your story then sees this version. The one before stays readable as an earlier version.',
	editKept: 'What you type stays with you until you show this version.',
	signIn: 'Sign in to tell. Not taking part yet? You can right away.',
	signInLink: 'Sign in',
	joinLink: 'Join in',
	throwAway: 'Throw this draft away',
	problem: {
		empty: 'There is nothing here yet. Write a few words first.',
		missing: 'There is nothing here yet. Write a few words first.',
		'title-too-long': 'The title is too long. At most 120 characters. Your text is still here.',
		'too-long': 'This story is too long. At most 20,000 characters. Your text is still here.',
		'blocked-number':
			'There is a number here that looks like a citizen service number or bank account. Take it out, or say that it is not one.',
		'number-taken':
			'There is a number here that looks like a citizen service number or bank account. We never keep those. The rest is saved, with [nummer] in its place. Take it out, or say that it is not one.',
		'not-offered': 'You cannot choose this circle now. Choose another one.',
		'other-tab': 'This story was changed meanwhile in another window. Your text below is kept as a draft of its own.',
		undecided: 'First decide about the words that can show who it is about.',
		'needs-eyes': 'Before everyone reads this, one colleague does.',
		unclear: 'Something went wrong with this form. Try again. Your text is still here.'
	}
};

export const tellingTexts: Record<Language, typeof nl> = { nl, en };

/** The button that chooses this circle. */
export function shareWords(language: Language, { kind, team }: ReadingChoice): string {
	const t = tellingTexts[language];
	const words: Record<AudienceKind, string> = {
		self: t.onlyMe,
		team: t.shareTeam(team?.name ?? ''),
		group: t.shareTeam(''),
		members: t.shareMembers,
		public: t.sharePublic
	};
	return words[kind];
}

/** Who exactly reads along with this choice: one sentence per fact. */
export function readersOf(
	language: Language,
	{ kind, team }: ReadingChoice,
	teams: readonly ReadingChoice['team'][]
): string[] {
	const t = tellingTexts[language];
	if (kind === 'public') return [t.publicReaders, t.publicFirst];
	if (kind === 'members') {
		const partners = new Set(teams.map((one) => one?.leadsFromPartner).filter((name) => typeof name === 'string'));
		return [t.memberReaders, ...[...partners].map((partner) => t.memberLeads(partner))];
	}
	if (kind !== 'team' || !team) return [t.selfReaders];
	const small = team.recognisable ? [t.recognisable] : [];
	if (team.isPartner) return [t.partnerReaders(team.name, team.people), ...small];
	const leads = team.leadsFromPartner ? t.leadsFromPartner(team.leadsFromPartner) : t.partnerDoesNot;
	return [t.teamReaders(team.name, team.people), leads, ...small];
}
