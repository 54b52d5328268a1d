// Teams, partners and people, as pages show them.
import type { Language } from '#kernel/language.ts';

const nl = {
	teams: {
		title: 'Teams',
		lead: 'Alle teams die meedoen, op naam. Elke vorm is welkom.',
		none: 'Er doet nog geen team mee.',
		join: 'Doe mee met je team'
	},
	partners: {
		title: 'Partners',
		lead: 'Gemeenten en andere instellingen waarmee teams in gesprek zijn, op naam. Een partner leest wat openbaar is en wat aan de eigen tafel ligt.',
		none: 'Er is nog geen partner.',
		invite: 'Nodig een partner uit'
	},
	search: 'Zoek op naam, vorm of gemeente',
	find: 'Zoek',
	all: 'Toon alles',
	count: (n: number) => (n === 1 ? '1 gevonden' : `${n} gevonden`),
	notFound: 'Niets gevonden. Probeer een ander woord, of een deel van de naam.',
	veiled: 'De naam is gesluierd.',
	form: 'Vorm',
	municipality: 'Gemeente',
	partOf: 'Hoort bij',
	contact: 'Contact',
	noContact: 'Nog niemand',
	people: 'Wie er werken',
	isContact: 'contactpersoon',
	peopleHidden: 'Wie er werken, lezen leden.',
	noPeople: 'Er is nog niemand.',
	left: 'Doet niet meer mee. Wat het vertelde blijft staan.',
	greetHeading: 'Ken je ze?',
	greetLead:
		'Dit team doet net mee. Leden zien meer van elkaar zodra iemand van elders zegt: ‘Ik ken ze.’ Het vraagt alleen of ze echt bestaan, niet of ze het goed doen.',
	greetPerson: 'Zeg ‘ik ken ze’ als je weet dat deze persoon echt bestaat. Meer vraagt het niet.',
	confirmLead: 'Een lid nodigde deze partner uit. Bevestig dat dit echt deze instelling is. Meer vraagt het niet.',
	greet: 'Ik ken ze',
	confirm: 'Bevestig deze partner',
	greeted: 'Dank je. Ze lezen nu mee met de leden.',
	inviteHeading: 'Nodig een collega uit',
	inviteLead: 'Je collega krijgt een mail met een link.',
	inviteFirst: 'Er is nog niemand van deze partner. Nodig opnieuw iemand uit.',
	mail: 'Mailadres van je collega',
	invite: 'Stuur de uitnodiging',
	invited: 'De uitnodiging is verstuurd.',
	edit: 'Verander wat hier staat',
	editTitle: 'Wat over jullie op de pagina staat',
	editLead: 'Iedereen in je team kan dit veranderen. Het is openbaar.',
	editVeiled: 'Wat hier stond is gesluierd: anderen lezen het niet. Verander het, dan is de sluier weg.',
	name: 'Naam',
	formHint: 'Zoals jullie het zelf noemen. Elk woord is goed.',
	about: 'Wie zijn jullie?',
	aboutHint: 'Een paar zinnen. Mag leeg blijven.',
	partOfHint: 'Dan staat bij ‘wie leest mee’ dat een leidinggevende daar werkt.',
	partOfNone: 'Bij geen van deze partners',
	save: 'Bewaar',
	back: 'Terug',
	care: 'Dit kan zo niet',
	invitePartner: {
		title: 'Nodig een partner uit',
		lead: 'Een partner is een gemeente of een andere instelling. Leden kunnen een partner uitnodigen; het programmateam bevestigt.',
		name: 'Naam van de partner',
		form: 'Wat voor instelling?',
		formHint: 'Bijvoorbeeld: gemeente, ministerie, woningcorporatie.',
		mail: 'Mailadres van de eerste persoon',
		send: 'Stuur de uitnodiging'
	},
	person: {
		asPerson: 'Doet mee als persoon.',
		steward: 'Zit in het programmateam.',
		teams: 'Waar ze bij horen',
		once: 'Eerder',
		noTeams: 'Hoort nu bij geen team.',
		since: (from: string) => `sinds ${from}`,
		between: (from: string, until: string) => `${from} tot ${until}`,
		aboutVeiled: 'Wat hier stond is gesluierd.'
	},
	errors: {
		'team-known': 'Er is al een organisatie met deze naam in deze gemeente.',
		'already-there': 'Deze collega hoort er al bij.',
		'mail-not-sent': 'De mail kon niet weg. Dat ligt aan ons. Probeer het zo nog eens.'
	}
};

const en: typeof nl = {
	teams: {
		title: 'Teams',
		lead: 'All teams that take part, by name. Every form is welcome.',
		none: 'No team takes part yet.',
		join: 'Join with your team'
	},
	partners: {
		title: 'Partners',
		lead: 'Municipalities and other institutions that teams are in dialogue with, by name. A partner reads what is public and what lies at their own table.',
		none: 'There is no partner yet.',
		invite: 'Invite a partner'
	},
	search: 'Search by name, form or municipality',
	find: 'Search',
	all: 'Show all',
	count: (n) => (n === 1 ? '1 found' : `${n} found`),
	notFound: 'Nothing found. Try another word, or part of the name.',
	veiled: 'The name is veiled.',
	form: 'Form',
	municipality: 'Municipality',
	partOf: 'Belongs to',
	contact: 'Contact',
	noContact: 'Nobody yet',
	people: 'Who works there',
	isContact: 'contact',
	peopleHidden: 'Who works there is for members to read.',
	noPeople: 'Nobody is there yet.',
	left: 'No longer takes part. What it told stays.',
	greetHeading: 'Do you know them?',
	greetLead:
		'This team has just joined. Members see more of each other once somebody from elsewhere says: ‘I know them.’ It only asks whether they are real, not whether they do well.',
	greetPerson: 'Say ‘I know them’ if you know that this person is real. It asks no more.',
	confirmLead: 'A member invited this partner. Confirm that this really is that institution. It asks no more.',
	greet: 'I know them',
	confirm: 'Confirm this partner',
	greeted: 'Thank you. They now read along with the members.',
	inviteHeading: 'Invite a colleague',
	inviteLead: 'Your colleague gets a mail with a link.',
	inviteFirst: 'Nobody of this partner is here yet. Invite somebody again.',
	mail: 'Mail address of your colleague',
	invite: 'Send the invitation',
	invited: 'The invitation has been sent.',
	edit: 'Change what stands here',
	editTitle: 'What the page says about you',
	editLead: 'Everyone in your team can change this. It is public.',
	editVeiled: 'What stood here is veiled: others do not read it. Change it, and the veil is gone.',
	name: 'Name',
	formHint: 'What you call it yourselves. Any word will do.',
	about: 'Who are you?',
	aboutHint: 'A few sentences. May stay empty.',
	partOfHint: 'Then ‘who reads along’ says that a manager works there.',
	partOfNone: 'To none of these partners',
	save: 'Save',
	back: 'Back',
	care: 'This cannot stay like this',
	invitePartner: {
		title: 'Invite a partner',
		lead: 'A partner is a municipality or another institution. Members can invite a partner; the programme team confirms.',
		name: 'Name of the partner',
		form: 'What kind of institution?',
		formHint: 'For example: municipality, ministry, housing association.',
		mail: 'Mail address of the first person',
		send: 'Send the invitation'
	},
	person: {
		asPerson: 'Takes part as a person.',
		steward: 'Is in the programme team.',
		teams: 'Where they belong',
		once: 'Before',
		noTeams: 'Belongs to no team now.',
		since: (from) => `since ${from}`,
		between: (from, until) => `${from} to ${until}`,
		aboutVeiled: 'What stood here is veiled.'
	},
	errors: {
		'team-known': 'There is already an organisation with this name in this municipality.',
		'already-there': 'This colleague belongs there already.',
		'mail-not-sent': 'The mail could not be sent. That is our fault. Try again in a moment.'
	}
};

export const organisationTexts: Record<Language, typeof nl> = { nl, en };
