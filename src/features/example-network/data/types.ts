/** All moments are days before today, so that the example network stays alive whenever it is made. */
export type DaysAgo = number;

export type ExampleOrganisation = {
	key: string;
	name: string;
	/** Free text: wijkteam, buurtteam, dorpsteam, stichting, coöperatie … */
	formLabel: string;
	municipality: string;
	kind: 'member' | 'partner';
	/** Key of the organisation it belongs to, for instance a team that is part of the municipality. */
	partOf?: string;
	joined: DaysAgo;
	/** Person key of another organisation or a steward; absent = not greeted yet. */
	greetedBy?: string;
	about?: string;
};

export type ExampleAffiliation = {
	organisation: string;
	from: DaysAgo;
	until?: DaysAgo;
	contact?: true;
};

export type ExamplePerson = {
	key: string;
	name: string;
	/** first.last@voorbeeld.example */
	mail: string;
	affiliations: readonly ExampleAffiliation[];
	steward?: true;
	memberAsPerson?: true;
	/** One line on what they care for. */
	about?: string;
};

export type ExampleTheme = {
	key: string;
	title: string;
	/** The task in society and the question, in 2–4 sentences. */
	description: string;
	startedBy: string;
	on: DaysAgo;
	/** By which it is recognised in a story, as whoever began it chose them, and why. */
	words: readonly string[];
	wordsBecause: string;
};

export type ExampleStory = {
	key: string;
	teller: string;
	kind: 'experience' | 'question';
	title: string;
	/** Paragraphs separated by a blank line. */
	body: string;
	on: DaysAgo;
	themes: readonly string[];
	audience: 'self' | 'team' | 'members' | 'public';
	signature: 'name' | 'team' | 'network';
};

export type ExampleResponse = {
	story: string;
	by: string;
	answer: 'recognise' | 'different' | 'unsure';
	/** `different` says how it is with them, not that the other is wrong. */
	words?: string;
	on: DaysAgo;
};

export type ExampleSource =
	| {
			story: string;
			/** Exact substring of that story's body. */
			quote?: string;
	  }
	| {
			/** Comment-id in the round. */
			statement: number;
	  };

export type ExampleSentence = {
	text: string;
	/** Empty = words of the weavers. */
	sources: readonly ExampleSource[];
};

/** What the owner of a quoted story or a differing voice said when asked whether these words may stand in the thread's audience. */
export type ExampleConsent = {
	story?: string;
	response?: { story: string; by: string };
	answer: 'yes' | 'no' | 'silent';
};

export type ExampleThread = {
	key: string;
	title: string;
	/** The claim in one or two sentences. */
	summary: string;
	theme: string;
	/** Two or more people from two or more member organisations. */
	weavers: readonly string[];
	begun: DaysAgo;
	/** Absent = still being woven. */
	sharedOn?: DaysAgo;
	reason: string;
	audience: 'members' | 'public';
	sentences: readonly ExampleSentence[];
	notKnown: string;
	possible: string;
	ordinaryLife: string;
	forWhom: string;
	toWhom: string;
	notHeard: string;
	consents: readonly ExampleConsent[];
	/** Laid on the weaving page, taken off again. */
	leftOut?: readonly { story: string; reason: string }[];
};

export type ExamplePosition = { title: string; protects: string };
export type ExamplePlaced = ExampleSentence & {
	/** Which position it stands under, the first is 1; left out or 0: under none. */
	under?: number;
	/** Says what is not known: a gap, and no words of the makers. */
	gap?: true;
};

/** A dilemma, a lesson or a living text. */
export type ExampleText = {
	key: string;
	kind: 'dilemma' | 'lesson' | 'meaning';
	title: string;
	summary: string;
	theme: string;
	makers: readonly string[];
	begun: DaysAgo;
	audience: 'members' | 'public';
	positions?: readonly ExamplePosition[];
	sentences: readonly ExamplePlaced[];
	possible?: string;
	notKnown: string;
	ordinaryLife?: string;
	forWhom?: string;
	notHeard: string;
	worksBecause?: string;
	wouldNotIf?: string;
	sharedOn: DaysAgo;
	reason: string;
	/** A second version: what was added and written differently. */
	next?: {
		on: DaysAgo;
		reason: string;
		positions?: readonly ExamplePosition[];
		change: readonly { sentence: number; text: string }[];
		sentences: readonly ExamplePlaced[];
	};
	/** What others said to it: with a lesson, how they did it. */
	answers: readonly { by: string; answer: 'recognise' | 'different' | 'unsure'; words?: string; on: DaysAgo }[];
	lookedAgain?: { by: string; on: DaysAgo; words: string };
};

export type ExampleSeat = {
	person: string;
	/** Completes "vanuit de praktijk van …". */
	practice: string;
	since: DaysAgo;
	offeredOnly?: true;
};

export type ExampleTable = {
	key: string;
	name: string;
	purpose: string;
	/** Key of a partner organisation. */
	partner: string;
	theme: string;
	begun: DaysAgo;
	seats: readonly ExampleSeat[];
	/** People of the partner who sit there. */
	hosts: readonly string[];
};

export type ExampleAnswer = {
	outcome: 'taken-up' | 'partly' | 'not' | 'unknown';
	words: string;
	by: string;
	on: DaysAgo;
};

export type ExampleBringing = {
	thread: string;
	table: string;
	by: readonly string[];
	on: DaysAgo;
	answer?: ExampleAnswer;
};

/** The people somebody who looks around can choose to be. */
export type ExampleChooser = {
	newcomer: string;
	teamLeader: string;
	tableMember: string;
	steward: string;
	adviser: string;
};
