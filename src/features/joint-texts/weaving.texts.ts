// Words of the weaving page.
import type { Language } from '#kernel/language.ts';
import type { MissingToBring, MissingToShare, TextField } from './joint-text.ts';

type Step = { what: string; how: string };

const nl = {
	kind: 'Weefblad',
	lead: 'Hier weven jullie. Alleen de wevers zien deze tekst, tot een van jullie hem deelt.',
	read: 'Lees wat gedeeld is',
	working: (n: number) => `Jullie werken aan versie ${n}.`,
	nothing:
		'Er wordt nu niets geweven. De gedeelde versie blijft zoals hij is. Een nieuwe versie begint als een kopie ervan.',
	begin: 'Weef verder aan een nieuwe versie',
	invitedLead: (title: string) => `Je bent gevraagd om mee te weven aan “${title}”.`,
	invitedBy: 'Nu weven hieraan',
	invitedHow:
		'Zeg je ja, dan zie je de tekst en kun je alles veranderen, net als de anderen. Wordt de tekst gedeeld, dan staan je naam en je team erbij.',
	weaveAlong: 'Ik weef mee',
	decline: 'Liever niet',
	weavers: 'Wie weven',
	invited: 'gevraagd, nog geen antwoord',
	findPerson: 'Wie wil je vragen om mee te weven?',
	findPersonHint: 'Zoek op naam. Het moet iemand zijn die meeleest met de leden.',
	search: 'Zoek',
	invite: (name: string) => `Vraag ${name}`,
	inviteHonest:
		'De vraag staat daarna op de pagina Rode draden van diegene. Er gaat geen mail, dus zeg het ook even zelf.',
	nobodyFound: 'We vinden niemand met die naam die meeleest met de leden.',
	stop: 'Ik stop met weven',
	material: 'Wat er ligt',
	materialLead: 'Leg hier verhalen, stemmen en stellingen neer. Daarna leg je ze bij een zin.',
	materialNone: 'Er ligt nog niets. Zoek hieronder een verhaal.',
	laidBy: (name: string) => `neergelegd door ${name}`,
	cited: 'staat bij een zin',
	takeOff: 'Haal eraf',
	takeOffReason: 'Waarom haal je dit eraf?',
	takeOffHint: 'De eigenaar leest deze reden als jullie de tekst delen.',
	takenOff: 'Eraf gehaald',
	bundlesLead:
		'Ligt er veel? We kunnen een indeling voorstellen, op woorden die stukken delen. Jullie verplaatsen wat niet klopt.',
	bundlesAgain: 'Opnieuw voorstellen deelt alles anders in. De namen die jullie gaven, gaan dan weg.',
	proposeBundles: 'Stel bundels voor',
	standsAlone: 'Staat op zichzelf',
	notArranged: 'Nog niet ingedeeld',
	bundleWithoutName: (n: number) => `Bundel ${n}`,
	newBundle: 'Een nieuwe bundel',
	move: 'Verplaats',
	moveTo: 'Naar welke bundel?',
	renameBundle: 'Geef een andere naam',
	bundleName: 'Hoe heet deze bundel?',
	bundleNameHint: 'Leeg: dan heet hij naar de woorden die de stukken delen.',
	ready: 'Leg iets neer',
	searchMaterial: 'Zoek in verhalen die je mag lezen',
	noStories: 'Geen verhaal gevonden dat je mag lezen en dat hier nog niet ligt.',
	storiesHeading: 'Verhalen',
	voicesHeading: 'Stemmen bij deze verhalen',
	voicesComeAlong:
		'Een andere kijk op een verhaal komt vanzelf mee naar de zin. Leg een stem alleen neer als je er zelf een zin op bouwt.',
	onThisPage: 'Op deze bladzijde',
	statementsHeading: 'Stellingen uit een ronde',
	round: 'Uit welke ronde?',
	noRound: 'Kies een ronde',
	layOn: 'Leg neer',
	text: 'De tekst',
	sentence: (n: number) => `Zin ${n}`,
	noSentences: 'Er staat nog geen zin. Schrijf de eerste hieronder.',
	addSentence: 'Nieuwe zin',
	addSentenceHint: 'Eén gedachte per zin. Zo blijft te zien waar elke zin vandaan komt.',
	add: 'Zet erbij',
	change: 'Verander deze zin',
	body: 'De zin',
	save: 'Bewaar',
	up: 'Omhoog',
	down: 'Omlaag',
	remove: 'Haal deze zin weg',
	attach: 'Leg een bron bij deze zin',
	whichMaterial: 'Welk stuk?',
	chooseMaterial: 'Kies uit wat er ligt',
	quote: 'Woorden die je aanhaalt (mag leeg blijven)',
	quoteHint: 'Precies zoals ze in het verhaal staan. De verteller krijgt de vraag of dit mag.',
	attachButton: 'Leg erbij',
	nothingToAttach: 'Leg eerst iets neer, dan kun je het hier kiezen.',
	removeSource: 'Haal bron weg',
	mark: 'Deze zin heeft geen bron',
	markOwn: 'Het zijn woorden van de wevers',
	markGap: 'Het is een gat: dit weten we niet',
	markNone: 'Toch niet: we zoeken nog een bron',
	unfinished: 'Deze zin is niet af. Leg er een bron bij, of zeg wat hij is.',
	voicesArrived: 'Er is een andere kijk die nog niet in de tekst staat',
	voicesArrivedHow:
		'Een andere kijk hoort naast de zin waar die van verschilt. Zonder kan de tekst niet gedeeld worden.',
	voiceAt: (n: number) => `bij zin ${n}`,
	addVoices: 'Zet erbij',
	texts: 'Titel en wat erbij hoort',
	textsLead: 'Alles hier mag later nog. Voor een tafel zijn het gewone leven en wie niet gehoord is nodig.',
	title: 'Titel',
	summary: 'De rode draad in één of twee zinnen',
	theme: 'Thema',
	noTheme: 'Geen thema',
	fields: {
		notKnown: { label: 'Wat we niet weten', hint: 'Ook waar jullie het niet over eens zijn.' },
		possible: { label: 'Wat kon wél', hint: 'Wat lukte er, al was het klein?' },
		ordinaryLife: { label: 'Wat doet dit voor het gewone leven?', hint: 'Eén regel.' },
		forWhom: { label: 'Voor welke inwoners?', hint: '' },
		toWhom: { label: 'Aan wie willen jullie dit vertellen?', hint: '' },
		notHeard: { label: 'Wie is nog niet gehoord?', hint: '' },
		soughtAt: {
			label: 'Waar zochten jullie een andere kijk?',
			hint: 'Alleen als die er niet is: “gezocht bij …, niet gevonden”.'
		}
	} satisfies Record<TextField, { label: string; hint: string }>,
	conflict: 'Iemand anders veranderde dit net',
	conflictHow:
		'Er is niets overschreven. Hieronder staat wat er nu staat. In het veld staat wat jij schreef. Maak er samen één van en bewaar.',
	nowThere: 'Wat er nu staat',
	yours: 'Wat jij schreef',
	asking: 'Vraag het de mensen van wie de woorden zijn',
	askingLead:
		'Woorden die in deze tekst meer lezers krijgen dan hun eigenaar koos, vragen we na. Diegene ziet de titel en de zin. Zegt iemand niets, dan lezen anderen die woorden niet.',
	questions: (q: { unasked: number; open: number; yes: number; no: number }) =>
		`Nog niet gevraagd: ${q.unasked}. Nog geen antwoord: ${q.open}. Ja: ${q.yes}. Nee: ${q.no}.`,
	ask: 'Vraag het',
	noQuestions: 'Er hoeft nu niets gevraagd te worden.',
	share: 'Deel deze versie',
	shareLead:
		'Delen zet deze versie vast. Iedereen van wie hier iets lag, hoort het één keer. Wat nog niet gevraagd is, vragen we dan.',
	notYet: 'Wat er nog nodig is om te delen',
	mayShare: 'Alles is er. Jullie kunnen delen.',
	forTable: 'Wat er nog nodig is voor een tafel',
	reason: 'Waarom deze versie?',
	reasonHint: 'Bijvoorbeeld: eerste versie, of: een verhaal erbij uit het noorden.',
	audience: 'Wie mag dit lezen?',
	audiencePublic: 'Iedereen',
	audiencePublicHint:
		'Ook zonder account. Anderen mogen het hergebruiken (CC BY 4.0). Wat geprint of gekopieerd is, halen we niet terug.',
	audienceMembers: 'Leden',
	audienceMembersHint:
		'Mensen uit teams die lid zijn, en leden zonder team. Partners lezen het niet, tot het aan hun tafel is gebracht.',
	shareButton: 'Deel',
	toShare: {
		'second-weaver': { what: 'Je weeft nog alleen.', how: 'Vraag iemand van een ander team om mee te weven.' },
		'second-organisation': {
			what: 'De wevers komen uit één team.',
			how: 'Vraag iemand van een ander team om mee te weven.'
		},
		'no-sentences': { what: 'Er staat nog geen zin.', how: 'Schrijf op wat de verhalen gemeen hebben.' },
		'three-stories': {
			what: 'Er staan nog geen drie verhalen bij de zinnen.',
			how: 'Leg er een verhaal bij. De stellingen van één ronde tellen samen als één verhaal.'
		},
		'two-teams': {
			what: 'De verhalen komen nog niet uit twee teams.',
			how: 'Leg er een verhaal bij van een ander team.'
		},
		'unfinished-sentence': {
			what: 'Er is een zin zonder bron.',
			how: 'Leg er een bron bij, of zeg dat het woorden van de wevers zijn, of een gat.'
		},
		'missing-voice': {
			what: 'Er staat een andere kijk nog niet in de tekst.',
			how: 'Druk op “Zet erbij”. Een andere kijk laten we niet weg.'
		}
	} satisfies Record<MissingToShare, Step>,
	toBring: {
		'not-shared': { what: 'De tekst is nog niet gedeeld.', how: 'Deel eerst een versie.' },
		'ordinary-life': { what: 'Er staat nog niet wat dit doet voor het gewone leven.', how: 'Eén regel is genoeg.' },
		'differing-voice': {
			what: 'Er staat geen andere kijk bij.',
			how: 'Zoek er een, of schrijf waar jullie zochten en niets vonden.'
		},
		'not-heard': { what: 'Er staat nog niet wie niet gehoord is.', how: 'Schrijf op wie er nog ontbreekt.' }
	} satisfies Record<MissingToBring, Step>,
	errors: {
		choose: 'Kies er een.',
		'not-readable': 'Dit mag je niet lezen, of het is een concept. Daarom kun je het niet neerleggen.',
		'still-cited': 'Dit staat nog bij een zin. Haal het daar eerst weg.',
		'not-laid': 'Dit ligt niet meer op het weefblad. Leg het eerst neer.',
		'not-in-story': 'Deze woorden staan niet zo in het verhaal. Neem ze precies over.',
		'only-stories-are-quoted': 'Alleen uit een verhaal kun je woorden aanhalen.',
		'already-there': 'Deze bron staat al bij deze zin.',
		'changed-meanwhile': 'Iemand anders veranderde dit net. Kijk wat er nu staat.',
		'nothing-being-woven': 'Iemand heeft deze versie net gedeeld. Begin een nieuwe versie om verder te weven.',
		'not-yet': 'Er ontbreekt nog iets. Het staat hierboven.',
		'not-a-member': 'Diegene leest nog niet mee met de leden.',
		'last-weaver': 'Je bent de enige wever. Vraag eerst iemand erbij.',
		'too-many-bundles': 'Er zijn al acht bundels. Kies er een die er is.',
		'too-many': 'Er staan al zestig zinnen. Dat is genoeg voor één rode draad.'
	}
};

const en: typeof nl = {
	kind: 'Weaving page',
	lead: 'Here you weave. Only the weavers see this text, until one of you shares it.',
	read: 'Read what is shared',
	working: (n) => `You are working on version ${n}.`,
	nothing: 'Nothing is being woven now. The shared version stays as it is. A new version begins as a copy of it.',
	begin: 'Weave on, in a new version',
	invitedLead: (title) => `You are asked to weave along with “${title}”.`,
	invitedBy: 'Weaving this now',
	invitedHow:
		'If you say yes you see the text and can change everything, like the others. When the text is shared, your name and team stand with it.',
	weaveAlong: 'I weave along',
	decline: 'Rather not',
	weavers: 'Who weaves',
	invited: 'asked, no answer yet',
	findPerson: 'Whom do you want to ask to weave along?',
	findPersonHint: 'Search by name. It has to be somebody who reads along with the members.',
	search: 'Search',
	invite: (name) => `Ask ${name}`,
	inviteHonest: 'The question then stands on their page Red threads. No mail is sent, so tell them yourself too.',
	nobodyFound: 'We find nobody of that name who reads along with the members.',
	stop: 'I stop weaving',
	material: 'What lies here',
	materialLead: 'Lay stories, voices and statements here. Then put them with a sentence.',
	materialNone: 'Nothing lies here yet. Search for a story below.',
	laidBy: (name) => `laid here by ${name}`,
	cited: 'stands with a sentence',
	takeOff: 'Take off',
	takeOffReason: 'Why do you take this off?',
	takeOffHint: 'Its owner reads this reason when you share the text.',
	takenOff: 'Taken off',
	bundlesLead: 'Is there much? We can propose an order, by words that pieces share. You move what is not right.',
	bundlesAgain: 'Proposing again arranges everything anew. Names you gave are gone then.',
	proposeBundles: 'Propose bundles',
	standsAlone: 'Stands on its own',
	notArranged: 'Not arranged yet',
	bundleWithoutName: (n) => `Bundle ${n}`,
	newBundle: 'A new bundle',
	move: 'Move',
	moveTo: 'To which bundle?',
	renameBundle: 'Give another name',
	bundleName: 'What is this bundle called?',
	bundleNameHint: 'Empty: then it is called by the words its pieces share.',
	ready: 'Lay something here',
	searchMaterial: 'Search in stories you may read',
	noStories: 'No story found that you may read and that does not lie here already.',
	storiesHeading: 'Stories',
	voicesHeading: 'Voices on these stories',
	voicesComeAlong:
		'A differing voice on a story comes along to the sentence by itself. Lay a voice here only when you build a sentence on it.',
	onThisPage: 'On this page',
	statementsHeading: 'Statements of a round',
	round: 'Of which round?',
	noRound: 'Choose a round',
	layOn: 'Lay here',
	text: 'The text',
	sentence: (n) => `Sentence ${n}`,
	noSentences: 'There is no sentence yet. Write the first one below.',
	addSentence: 'New sentence',
	addSentenceHint: 'One thought in each sentence. So everyone can see where each comes from.',
	add: 'Add',
	change: 'Change this sentence',
	body: 'The sentence',
	save: 'Save',
	up: 'Up',
	down: 'Down',
	remove: 'Remove this sentence',
	attach: 'Put a source with this sentence',
	whichMaterial: 'Which piece?',
	chooseMaterial: 'Choose from what lies here',
	quote: 'Words you quote (may stay empty)',
	quoteHint: 'Exactly as they stand in the story. Its teller is asked whether they may.',
	attachButton: 'Put it there',
	nothingToAttach: 'Lay something here first, then you can choose it.',
	removeSource: 'Remove source',
	mark: 'This sentence has no source',
	markOwn: 'These are words of the weavers',
	markGap: 'It is a gap: we do not know this',
	markNone: 'Not so: we still look for a source',
	unfinished: 'This sentence is not finished. Put a source with it, or say what it is.',
	voicesArrived: 'There is a differing voice that is not in the text yet',
	voicesArrivedHow:
		'A differing voice belongs beside the sentence it differs from. Without it the text cannot be shared.',
	voiceAt: (n) => `with sentence ${n}`,
	addVoices: 'Add them',
	texts: 'Title and what belongs to it',
	textsLead: 'All of this can wait. A table needs to know about ordinary life and who was not heard.',
	title: 'Title',
	summary: 'The red thread in one or two sentences',
	theme: 'Theme',
	noTheme: 'No theme',
	fields: {
		notKnown: { label: 'What we do not know', hint: 'Also where you do not agree.' },
		possible: { label: 'What was possible', hint: 'What worked, however small?' },
		ordinaryLife: { label: 'What does this do for ordinary life?', hint: 'One line.' },
		forWhom: { label: 'For which residents?', hint: '' },
		toWhom: { label: 'Whom do you want to tell this?', hint: '' },
		notHeard: { label: 'Who has not been heard yet?', hint: '' },
		soughtAt: {
			label: 'Where did you look for a differing voice?',
			hint: 'Only when there is none: “looked at …, not found”.'
		}
	},
	conflict: 'Somebody else just changed this',
	conflictHow:
		'Nothing was overwritten. Below is what stands there now. The field holds what you wrote. Make one of the two and save.',
	nowThere: 'What stands there now',
	yours: 'What you wrote',
	asking: 'Ask the people whose words they are',
	askingLead:
		'We ask about words that would get more readers in this text than their owner chose. Their owner sees the title and the sentence. Whoever says nothing keeps those words from other readers.',
	questions: (q) => `Not asked yet: ${q.unasked}. No answer yet: ${q.open}. Yes: ${q.yes}. No: ${q.no}.`,
	ask: 'Ask',
	noQuestions: 'There is nothing to ask now.',
	share: 'Share this version',
	shareLead:
		'Sharing fixes this version. Everyone of whom something lay here hears once. What was not asked yet is asked then.',
	notYet: 'What is still needed to share',
	mayShare: 'Everything is there. You can share.',
	forTable: 'What is still needed for a table',
	reason: 'Why this version?',
	reasonHint: 'For instance: first version, or: a story from the north added.',
	audience: 'Who may read this?',
	audiencePublic: 'Everyone',
	audiencePublicHint:
		'Also without an account. Others may reuse it (CC BY 4.0). What was printed or copied cannot be called back.',
	audienceMembers: 'Members',
	audienceMembersHint:
		'People of member teams, and members without a team. Partners do not read it, until it is brought to their table.',
	shareButton: 'Share',
	toShare: {
		'second-weaver': { what: 'You still weave alone.', how: 'Ask somebody of another team to weave along.' },
		'second-organisation': {
			what: 'The weavers are all of one team.',
			how: 'Ask somebody of another team to weave along.'
		},
		'no-sentences': { what: 'There is no sentence yet.', how: 'Write down what the stories share.' },
		'three-stories': {
			what: 'There are no three stories with the sentences yet.',
			how: 'Add a story. The statements of one round together count as one story.'
		},
		'two-teams': { what: 'The stories do not come from two teams yet.', how: 'Add a story of another team.' },
		'unfinished-sentence': {
			what: 'There is a sentence without a source.',
			how: 'Put a source with it, or say that it is the weavers’ own words, or a gap.'
		},
		'missing-voice': {
			what: 'A differing voice is not in the text yet.',
			how: 'Press “Add them”. We leave no differing voice out.'
		}
	},
	toBring: {
		'not-shared': { what: 'The text is not shared yet.', how: 'Share a version first.' },
		'ordinary-life': { what: 'It does not say yet what this does for ordinary life.', how: 'One line is enough.' },
		'differing-voice': {
			what: 'There is no differing voice with it.',
			how: 'Look for one, or write where you looked and found none.'
		},
		'not-heard': { what: 'It does not say yet who was not heard.', how: 'Write down who is missing.' }
	},
	errors: {
		choose: 'Choose one.',
		'not-readable': 'You may not read this, or it is a draft. So you cannot lay it here.',
		'still-cited': 'This still stands with a sentence. Remove it there first.',
		'not-laid': 'This no longer lies on the weaving page. Lay it there first.',
		'not-in-story': 'These words do not stand in the story like this. Copy them exactly.',
		'only-stories-are-quoted': 'You can only quote words of a story.',
		'already-there': 'This source stands with this sentence already.',
		'changed-meanwhile': 'Somebody else just changed this. See what stands there now.',
		'nothing-being-woven': 'Somebody just shared this version. Begin a new version to weave on.',
		'not-yet': 'Something is still missing. It is named above.',
		'not-a-member': 'They do not read along with the members yet.',
		'last-weaver': 'You are the only weaver. Ask somebody along first.',
		'too-many-bundles': 'There are eight bundles already. Choose one of those.',
		'too-many': 'There are sixty sentences already. That is enough for one red thread.'
	}
};

export const weavingTexts: Record<Language, typeof nl> = { nl, en };
