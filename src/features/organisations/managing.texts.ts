// Contacts, going on together with another team, and ending.
import type { Language } from '#kernel/language.ts';
import type { RowProblem } from './invitation-list.ts';

const nl = {
	contacts: 'Contactpersonen',
	contactsLead: 'Wie iets van jullie wil, komt bij hen terecht. Het mogen er meer zijn.',
	isContact: 'contactpersoon',
	makeContact: (name: string) => `Maak ${name} contactpersoon`,
	stopContact: (name: string) => `Haal ${name} weg als contactpersoon`,
	join: 'Collega’s die erbij willen',
	joinLead:
		'Noem het maildomein van je organisatie. Wie daar een adres heeft, mag vragen of die bij dit team hoort. Jullie zeggen ja of nee.',
	domain: 'Maildomein',
	domainHint: 'Het deel na het apenstaartje, zoals wijkteam-voorbeeld.nl. Leeg: niemand kan het vragen.',
	saveDomain: 'Bewaar',
	joinAsks: (name: string) => `${name} vraagt of die bij jullie hoort.`,
	joinYes: (name: string) => `Ja, ${name} hoort bij ons`,
	joinNo: 'Nee',
	list: {
		heading: 'Nodig je team uit met een lijst',
		lead: 'Je ziet eerst elke regel. Er gaat nog niets weg.',
		file: 'Een bestand',
		fileHint: 'CSV of XLSX, met een kolom voor de naam en een voor het mailadres. Andere kolommen lezen we niet.',
		pasted: 'Of plak de lijst hier',
		pastedHint: 'Eén collega per regel. Bijvoorbeeld: Noor; noor@wijkteam-voorbeeld.nl',
		look: 'Bekijk de lijst',
		looked: 'Zo lezen we de lijst',
		line: 'Regel',
		who: 'Wie',
		state: 'Wat er gebeurt',
		invites: 'krijgt een uitnodiging',
		problem: {
			missing: 'er staat geen mailadres',
			'mail-unclear': 'dit lijkt geen mailadres',
			twice: 'staat al eerder in de lijst',
			'already-there': 'hoort er al bij',
			'already-invited': 'is al uitgenodigd'
		} satisfies Record<RowProblem, string> as Record<RowProblem, string>,
		send: (n: number) => (n === 1 ? 'Nodig 1 collega uit' : `Nodig ${n} collega’s uit`),
		nobody: 'Er is niemand om uit te nodigen.',
		sent: (n: number) => (n === 1 ? 'Er is 1 uitnodiging verstuurd.' : `Er zijn ${n} uitnodigingen verstuurd.`),
		failed: (n: number) =>
			n === 1
				? 'Eén mail kon niet weg. Probeer de lijst later nog eens.'
				: `${n} mails konden niet weg. Probeer de lijst later nog eens.`
	},
	merge: 'Samen verder met een ander team',
	mergeLead:
		'Jullie mensen horen dan bij dat team. Wat jullie vertelden blijft van wie het vertelde, en staat nog steeds onder jullie oude naam. Verhalen die alleen jullie team las, leest alleen de verteller nog; die kan ze opnieuw delen.',
	mergeInto: 'Naam van het andere team',
	mergeIntoHint:
		'Zoals het op hun pagina staat. Zijn er meer met die naam, zet dan de gemeente erachter: Buurtteam Noord, Lindevoort.',
	mergeAsk: 'Vraag het team',
	asked: (name: string) => `Jullie vroegen ${name} om samen verder te gaan. Een contactpersoon daar beslist.`,
	takeBack: 'Trek de vraag in',
	offered: (name: string) => `${name} wil in jullie team opgaan. Zeg je ja, dan horen hun mensen bij jullie.`,
	yes: 'Ja, samen verder',
	no: 'Nee',
	end: 'Niet meer meedoen',
	endLead: 'Het team staat dan niet meer in de lijst. Wat het vertelde blijft staan. Dit kan niet terug.',
	endSure: 'Ik weet het zeker',
	endNow: 'Doe niet meer mee',
	saved: 'Bewaard.',
	errors: {
		'not-there': 'Die persoon hoort hier niet meer bij.',
		'last-contact': 'Er moet iemand contactpersoon blijven. Kies eerst een ander.',
		'same-team': 'Dit is je eigen team.',
		'other-kind': 'Alleen teams kunnen samen verder.',
		left: 'Dat team doet niet meer mee.',
		'not-greeted': 'Dat team doet net mee. Wacht tot iemand zei dat ze het kennen.',
		'team-unknown': 'We vinden geen team met deze naam. Kijk hoe het op hun pagina staat.',
		'team-several': 'Er zijn meer teams met deze naam. Zet de gemeente erachter.',
		'no-offer': 'De vraag is ingetrokken.',
		'domain-unclear': 'Dit lijkt geen maildomein. Schrijf alleen het deel na het apenstaartje.',
		'domain-everybodys': 'Bij dit domein kan iedereen een adres krijgen. Noem een domein van jullie zelf.',
		'list-empty': 'Er staat niets in. Kies een bestand of plak een lijst.',
		'list-long': 'Dit zijn meer dan honderd regels. Deel de lijst op.',
		'file-unclear': 'We kunnen dit bestand niet lezen. Bewaar het als CSV (UTF-8) en probeer het opnieuw.',
		'file-big': 'Dit bestand is te groot. Bewaar alleen namen en mailadressen.',
		'not-sure': 'Zet een vinkje als je het zeker weet.'
	}
};

const en: typeof nl = {
	contacts: 'Contacts',
	contactsLead: 'Whoever wants something of you comes to them. There may be several.',
	isContact: 'contact',
	makeContact: (name) => `Make ${name} a contact`,
	stopContact: (name) => `Take ${name} off as a contact`,
	join: 'Colleagues who want to join',
	joinLead:
		'Name the mail domain of your organisation. Whoever has an address there may ask to belong to this team. You say yes or no.',
	domain: 'Mail domain',
	domainHint: 'The part after the at sign, such as wijkteam-voorbeeld.nl. Empty: nobody can ask.',
	saveDomain: 'Save',
	joinAsks: (name) => `${name} asks whether they belong with you.`,
	joinYes: (name) => `Yes, ${name} belongs with us`,
	joinNo: 'No',
	list: {
		heading: 'Invite your team by a list',
		lead: 'You see every row first. Nothing is sent yet.',
		file: 'A file',
		fileHint: 'CSV or XLSX, with a column for the name and one for the mail address. Other columns we do not read.',
		pasted: 'Or paste the list here',
		pastedHint: 'One colleague a line. For example: Noor; noor@wijkteam-voorbeeld.nl',
		look: 'Look at the list',
		looked: 'This is how we read the list',
		line: 'Row',
		who: 'Who',
		state: 'What happens',
		invites: 'gets an invitation',
		problem: {
			missing: 'there is no mail address',
			'mail-unclear': 'this does not look like a mail address',
			twice: 'is in the list already',
			'already-there': 'belongs there already',
			'already-invited': 'was invited already'
		},
		send: (n) => (n === 1 ? 'Invite 1 colleague' : `Invite ${n} colleagues`),
		nobody: 'There is nobody to invite.',
		sent: (n) => (n === 1 ? '1 invitation was sent.' : `${n} invitations were sent.`),
		failed: (n) =>
			n === 1
				? 'One mail could not be sent. Try the list again later.'
				: `${n} mails could not be sent. Try the list again later.`
	},
	merge: 'Going on together with another team',
	mergeLead:
		'Your people then belong to that team. What you told stays with whoever told it, and still stands under your old name. Stories that only your team read are then read by their teller only, who can share them again.',
	mergeInto: 'Name of the other team',
	mergeIntoHint:
		'As it stands on their page. If several have that name, add the municipality: Buurtteam Noord, Lindevoort.',
	mergeAsk: 'Ask the team',
	asked: (name) => `You asked ${name} to go on together. A contact there decides.`,
	takeBack: 'Take the question back',
	offered: (name) => `${name} wants to go on in your team. If you say yes, their people belong with you.`,
	yes: 'Yes, go on together',
	no: 'No',
	end: 'No longer taking part',
	endLead: 'The team is then no longer in the list. What it told stays. This cannot be undone.',
	endSure: 'I am sure',
	endNow: 'Stop taking part',
	saved: 'Saved.',
	errors: {
		'not-there': 'That person no longer belongs here.',
		'last-contact': 'Somebody has to stay the contact. Choose another first.',
		'same-team': 'This is your own team.',
		'other-kind': 'Only teams can go on together.',
		left: 'That team no longer takes part.',
		'not-greeted': 'That team has just joined. Wait until somebody said they know them.',
		'team-unknown': 'We find no team with this name. See how it stands on their page.',
		'team-several': 'There are several teams with this name. Add the municipality.',
		'no-offer': 'The question was taken back.',
		'domain-unclear': 'This does not look like a mail domain. Write only the part after the at sign.',
		'domain-everybodys': 'Anyone can get an address at this domain. Name a domain of your own.',
		'list-empty': 'There is nothing in it. Choose a file or paste a list.',
		'list-long': 'These are more than a hundred rows. Split the list.',
		'file-unclear': 'We cannot read this file. Save it as CSV (UTF-8) and try again.',
		'file-big': 'This file is too big. Keep only names and mail addresses.',
		'not-sure': 'Tick the box if you are sure.'
	}
};

export const managingTexts: Record<Language, typeof nl> = { nl, en };
