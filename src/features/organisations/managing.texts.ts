// Contacts, going on together with another team, and ending.
import type { Language } from '#kernel/language.ts';

const nl = {
	contacts: 'Contactpersonen',
	contactsLead: 'Wie iets van jullie wil, komt bij hen terecht. Het mogen er meer zijn.',
	isContact: 'contactpersoon',
	makeContact: (name: string) => `Maak ${name} contactpersoon`,
	stopContact: (name: string) => `Haal ${name} weg als contactpersoon`,
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
		'not-sure': 'Zet een vinkje als je het zeker weet.'
	}
};

const en: typeof nl = {
	contacts: 'Contacts',
	contactsLead: 'Whoever wants something of you comes to them. There may be several.',
	isContact: 'contact',
	makeContact: (name) => `Make ${name} a contact`,
	stopContact: (name) => `Take ${name} off as a contact`,
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
		'not-sure': 'Tick the box if you are sure.'
	}
};

export const managingTexts: Record<Language, typeof nl> = { nl, en };
