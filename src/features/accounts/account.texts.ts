// The account page, and going away.
import type { Language } from '#kernel/language.ts';

const nl = {
	title: 'Mijn account',
	saved: 'Bewaard.',
	signedInAs: (mail: string) => `Je logt in met ${mail}.`,
	aboutHeading: 'Over jou',
	name: 'Je naam',
	nameHint: 'Zoals collega’s je kennen.',
	about: 'Wat wil je over jezelf zeggen?',
	aboutHint: 'Mag leeg blijven. Wie het leest, kies je hieronder.',
	aboutVeiled: 'Wat je hier schreef is gesluierd: anderen lezen het niet. Verander het, dan is de sluier weg.',
	mail: 'Mail over wat er met je woorden gebeurt',
	mails: {
		direct: {
			label: 'Meteen',
			hint: 'Als iemand antwoordt, als je verhaal gebruikt wordt, als een tafel antwoordt. Hoogstens drie mails op een dag over wat voor jou bedoeld is; de rest komt met de verzamelmail.'
		},
		digest: { label: 'Met de verzamelmail', hint: 'Ook berichten en vragen aan jou komen dan daarin.' },
		never: { label: 'Nooit', hint: 'Alles staat ook op ‘Vandaag’.' }
	},
	messageMail: 'Mail als iemand je schrijft',
	questionMail: 'Mail als iemand vraagt of jij raad weet',
	digest: 'De verzamelmail: wat er nieuw is',
	digestHint:
		'Wat erbij kwam, per thema. Wat je al per mail hoorde staat er niet in. Is er niets nieuws, dan komt er geen mail.',
	digests: { weekly: 'Elke week', monthly: 'Elke maand', never: 'Nooit' },
	gatheringMail: 'Mail over bijeenkomsten waar je naartoe gaat',
	gatheringMails: { yes: 'Mail mij', no: 'Mail mij niet' },
	gatheringMailHint: 'Dat je plek vaststaat, een herinnering, en als er iets verandert.',
	save: 'Bewaar',
	languageHeading: 'Taal',
	languageLead: 'De taal van de pagina’s en van je mail. Wat mensen vertellen blijft in hun eigen taal.',
	language: { nl: 'Nederlands', en: 'English' },
	chooseLanguage: (language: string) => `Kies ${language}`,
	isChosen: 'gekozen',
	capacityHeading: 'In welke rol kijk je?',
	capacityLead:
		'Je hoort bij een team en bij een partner. Leden delen soms iets dat partners niet lezen. Kies daarom hoe je kijkt. Het staat bovenaan elke pagina.',
	capacityMember: 'Als lid',
	capacityMemberHint: 'Je leest wat leden met elkaar delen, en antwoordt als lid.',
	capacityPartner: 'Als partner',
	capacityPartnerHint: 'Je leest wat openbaar is en wat aan jouw tafel ligt, en antwoordt als partner.',
	capacityChoose: 'Kies deze rol',
	teamsHeading: 'Waar je bij hoort',
	asPerson: 'Je doet mee als persoon.',
	noTeams: 'Je hoort nu bij geen team. Wat je vertelde blijft van jou.',
	leave: (team: string) => `Weg bij ${team}`,
	leaveTitle: (team: string) => `Weg bij ${team}?`,
	leaveLead:
		'Je leest dan niet meer mee in dit team. Wat je vertelde blijft van jou. Zit je van hieruit aan een landelijke tafel, dan vervalt je stoel; je kunt je daar opnieuw aanbieden.',
	leaveContact: 'Je bent de contactpersoon. Wie er daarna het langst is, wordt dat.',
	leaveLast: 'Je bent de laatste. Het team doet dan niet meer mee; wat het vertelde blijft staan.',
	leaveSure: 'Ja, ik ga weg',
	back: 'Terug naar je account',
	waiting: 'Wat leden met elkaar delen lees je zodra iemand van elders zegt: ‘Ik ken ze.’',
	goodbyeHeading: 'Je account verwijderen',
	goodbyeLink: 'Verwijder mijn account',
	goodbyeTitle: 'Je account verwijderen',
	goodbyeLead: 'Je naam en mailadres gaan weg. Je gaat weg bij je teams en tafels. Dit kan niet terug.',
	farewell: 'Wat gebeurt er met wat je vertelde en antwoordde?',
	takeBack: 'Neem alles terug',
	takeBackHint: 'De woorden verdwijnen overal. Er staat dan ‘[teruggetrokken]’.',
	letStand: 'Laat het staan, zonder mij',
	letStandHint:
		'Er staat dan ‘iemand uit het netwerk’ onder. Niemand kan het daarna nog terugnemen. Concepten verdwijnen.',
	lastSteward:
		'Je bent de enige in het programmateam. Zonder jou leest niemand wat er gemeld wordt. Vraag liever eerst wie de server beheert om iemand anders uit te nodigen.',
	nobodyLeft: 'Ik weet dat er dan niemand meer in het programmateam is',
	sure: 'Ik weet het zeker',
	goodbye: 'Verwijder mijn account',
	goneTitle: 'Je account is weg',
	gone: 'Dank voor wat je deelde. Je bent altijd weer welkom.',
	home: 'Naar de voorpagina',
	errors: {
		'needs-digest': 'Kies hieronder hoe vaak de verzamelmail komt, of kies hier ‘meteen’ of ‘nooit’.',
		'choose-farewell': 'Kies wat er met je woorden gebeurt.',
		'not-sure': 'Zet een vinkje als je het zeker weet.',
		'last-steward': 'Je bent de enige in het programmateam. Zet een vinkje als je toch wilt gaan.'
	}
};

const en: typeof nl = {
	title: 'My account',
	saved: 'Saved.',
	signedInAs: (mail) => `You sign in with ${mail}.`,
	aboutHeading: 'About you',
	name: 'Your name',
	nameHint: 'The name your colleagues know you by.',
	about: 'What do you want to say about yourself?',
	aboutHint: 'Optional. You choose below who reads it.',
	aboutVeiled: 'What you wrote here is veiled: others do not read it. Change it, and the veil is gone.',
	mail: 'Mail about what becomes of your words',
	mails: {
		direct: {
			label: 'At once',
			hint: 'When somebody answers, when your story is used, when a table answers. Three mails a day at most about what is meant for you; the rest comes with the digest.'
		},
		digest: { label: 'With the digest', hint: 'Messages and questions to you then come with it too.' },
		never: { label: 'Never', hint: 'Everything is on ‘Today’ as well.' }
	},
	messageMail: 'Mail when somebody writes to you',
	questionMail: 'Mail when somebody asks whether you can advise',
	digest: 'The digest: what is new',
	digestHint: 'What came, by theme. What you heard by mail already is not in it. When nothing is new there is no mail.',
	digests: { weekly: 'Every week', monthly: 'Every month', never: 'Never' },
	gatheringMail: 'Mail about gatherings you go to',
	gatheringMails: { yes: 'Mail me', no: 'Do not mail me' },
	gatheringMailHint: 'That your seat is yours, a reminder, and when something changes.',
	save: 'Save',
	languageHeading: 'Language',
	languageLead: 'The language of the pages and of your mail. What people tell stays in their own language.',
	language: { nl: 'Nederlands', en: 'English' },
	chooseLanguage: (language) => `Choose ${language}`,
	isChosen: 'chosen',
	capacityHeading: 'In which role do you look?',
	capacityLead:
		'You belong to a team and to a partner. Members sometimes share what partners do not read. So choose how you look. It is shown at the top of every page.',
	capacityMember: 'As a member',
	capacityMemberHint: 'You read what members share with each other, and answer as a member.',
	capacityPartner: 'As a partner',
	capacityPartnerHint: 'You read what is public and what lies at your table, and answer as a partner.',
	capacityChoose: 'Choose this role',
	teamsHeading: 'Where you belong',
	asPerson: 'You take part as a person.',
	noTeams: 'You belong to no team now. What you told stays yours.',
	leave: (team) => `Leave ${team}`,
	leaveTitle: (team) => `Leave ${team}?`,
	leaveLead:
		'You then no longer read along in this team. What you told stays yours. If you sit at a national table from here, your seat lapses; you can offer yourself anew there.',
	leaveContact: 'You are the contact. Whoever has been there longest after you becomes the contact.',
	leaveLast: 'You are the last one. The team then no longer takes part; what it told stays.',
	leaveSure: 'Yes, I am leaving',
	back: 'Back to your account',
	waiting: 'You read what members share with each other once somebody from elsewhere says: ‘I know them.’',
	goodbyeHeading: 'Deleting your account',
	goodbyeLink: 'Delete my account',
	goodbyeTitle: 'Deleting your account',
	goodbyeLead: 'Your name and mail address go. You leave your teams and tables. This cannot be undone.',
	farewell: 'What becomes of what you told and answered?',
	takeBack: 'Take everything back',
	takeBackHint: 'The words disappear everywhere. ‘[taken back]’ takes their place.',
	letStand: 'Leave it, without me',
	letStandHint: 'It is then signed ‘someone from the network’. Nobody can take it back after that. Drafts disappear.',
	lastSteward:
		'You are the only one in the programme team. Without you nobody reads what is reported. Better first ask whoever runs the server to invite somebody else.',
	nobodyLeft: 'I know that nobody is in the programme team then',
	sure: 'I am sure',
	goodbye: 'Delete my account',
	goneTitle: 'Your account is gone',
	gone: 'Thank you for what you shared. You are always welcome again.',
	home: 'To the front page',
	errors: {
		'needs-digest': 'Choose below how often the digest comes, or choose ‘at once’ or ‘never’ here.',
		'choose-farewell': 'Choose what becomes of your words.',
		'not-sure': 'Tick the box if you are sure.',
		'last-steward': 'You are the only one in the programme team. Tick the box if you want to go all the same.'
	}
};

export const accountTexts: Record<Language, typeof nl> = { nl, en };
