// What one person takes along: the parts of it, and what stays when they go. Pure.

/** Under these headings the parts stand in the file, in this order. */
export const chapters = {
	you: [
		'account',
		'signedIn',
		'signInWays',
		'affiliations',
		'joinAsks',
		'joinRequests',
		'profile',
		'profileThemes',
		'helping'
	],
	told: [
		'stories',
		'storyVersions',
		'storyThemes',
		'checking',
		'ticks',
		'looksAsked',
		'readings',
		'withResident',
		'letRead',
		'helped',
		'questionOutcomes'
	],
	answered: ['answers', 'looksGiven', 'asks', 'askAnswers', 'asksPut'],
	messages: ['messages'],
	rounds: ['roundsAnswered', 'roundAnswers', 'proposals', 'statements', 'roundsStarted'],
	together: [
		'textsBegun',
		'weaving',
		'weavingInvitations',
		'weavingInvited',
		'weavingRequests',
		'onWeavingPage',
		'versions',
		'versionsMade',
		'versionsShared',
		'sentences',
		'sides',
		'lookedAgain',
		'laid',
		'calls'
	],
	tables: [
		'tablesBegun',
		'seats',
		'welcomed',
		'brought',
		'tableAnswers',
		'claimAnswers',
		'tableDays',
		'pressing',
		'pieces',
		'piecesBeside',
		'relations'
	],
	circles: [
		'circlesBegun',
		'circlesOfMine',
		'inCircles',
		'circleInvited',
		'circleNotes',
		'circleTasks',
		'tasksTaken',
		'circleDilemmas'
	],
	gatherings: ['gatherings', 'hosting', 'hostsAsked', 'signUps', 'signUpMail', 'notes', 'calendar'],
	themes: ['themesStarted', 'themeWords'],
	heard: ['questionsPut', 'pulse', 'mailAnswers', 'notices', 'told', 'digests', 'lastDigest'],
	care: [
		'concerns',
		'concernsSetAside',
		'veilsOverMine',
		'whyVeiled',
		'veilsLaid',
		'veilsLifted',
		'messagesOpened',
		'stewardActs',
		'greetedPeople',
		'greetedTeams',
		'invitations',
		'mergeOffers'
	]
} as const;

export type Chapter = keyof typeof chapters;
export type PartName = (typeof chapters)[Chapter][number];
export const chapterNames = Object.keys(chapters) as Chapter[];

/** What stays when an account goes, as the page of farewell says it. Each without a name. */
export const stayKeys = [
	'answered',
	'rounds',
	'texts',
	'tables',
	'circles',
	'gatherings',
	'themes',
	'pulse',
	'care',
	'past'
] as const;
export type StayKey = (typeof stayKeys)[number];

/** A row as it is kept: names of columns and what stands in them. */
export type Row = Record<string, unknown>;
export type OwnRows = Partial<Record<PartName, Row[]>>;
/** Something a row is about, as its reader may read it now. */
export type Named = { kind: string; name: string; path: string };

/** What the account page says after somebody asked for their file or for a link. */
const saidKeys = ['sent', 'sign-in-again', 'too-often', 'link-too-often', 'mail-not-sent'] as const;
export type Said = (typeof saidKeys)[number];
export const saidIn = (value: string | null): Said | null => saidKeys.find((one) => one === value) ?? null;

/** Where somebody takes their data along, and what is said there. */
export const ownDataPath = (said: Said | null = null): string => `/account${said ? `?gegevens=${said}` : ''}#gegevens`;
