import type { Language } from '#kernel/language.ts';
import type { MissingToBring } from '#features/joint-texts/joint-text.ts';
import { groupLimits, type AnswerOutcome, type BringingState, type OfferRefusal, type Side } from './group.ts';

const nl = {
	title: 'Tafels',
	lead: 'Aan een landelijke tafel praten instellingen over regels en plannen. Mensen uit de praktijk schuiven aan en nemen mee wat teams zagen. Zij spreken vanuit hun praktijk. Wat een tafel ermee doet, komt terug bij iedereen van wie er woorden bij zaten.',
	empty: 'Er is nog geen tafel. Zit jij ergens aan waar praktijk nodig is? Zet die tafel hier neer.',
	at: (partner: string) => `bij ${partner}`,
	practices: (n: number) =>
		n === 0 ? 'de stoel voor de praktijk is leeg' : n === 1 ? '1 mens uit de praktijk' : `${n} mensen uit de praktijk`,
	ended: 'Deze tafel is gestopt.',
	begin: 'Zet een tafel neer',
	beginLead:
		'Een tafel is een plek bij een instelling waar over regels of plannen gepraat wordt. Iedereen kan lezen dat deze tafel er is.',
	nameLabel: 'Hoe heet de tafel?',
	purposeLabel: 'Waar gaat het daar over, en wat besluit de tafel wel en niet?',
	partnerLabel: 'Bij welke instelling?',
	partnerHint: 'Staat de instelling er niet bij? Vraag het programmateam om haar uit te nodigen.',
	noPartners: 'Er is nog geen instelling bekend als partner. Het programmateam kan er een uitnodigen.',
	themeLabel: 'Bij welk thema hoort dit?',
	noTheme: 'Geen thema',
	choose: 'Kies …',
	beginButton: 'Zet deze tafel neer',
	about: 'Waar het over gaat',
	theme: 'Thema',
	whoSits: 'Wie zit er aan',
	fromPractice: (practice: string) => `vanuit de praktijk van ${practice}`,
	since: (day: string) => `sinds ${day}`,
	hosts: (partner: string) => `Voor ${partner}`,
	nobodyFromPractice: 'Er zit nog niemand vanuit de praktijk aan.',
	nobodyFromPartner: 'Er zit hier nog niemand voor de instelling.',
	offers: 'Wie wil aanschuiven',
	offered: (day: string) => `bood zich aan op ${day}`,
	welcome: (name: string) => `Welkom, ${name}`,
	waitsFor: {
		practice: 'Wie hier al vanuit de praktijk zit, zegt welkom. Zit er niemand, dan doet het programmateam dat.',
		host: 'Wie hier al zit, zegt welkom. Zit er niemand, dan doet het programmateam dat.'
	} satisfies Record<Side, string>,
	chair: 'Een lege stoel',
	ownChair: 'Jouw stoel',
	chairText:
		'Weet jij hoe dit in het echt gaat? Bied jezelf aan. Je spreekt vanuit je eigen praktijk, voor niemand anders.',
	chairPublic: 'Je naam en deze regel staan openbaar bij deze tafel zodra iemand je welkom heeft gezegd.',
	practiceLabel: 'Ik spreek vanuit de praktijk van …',
	practiceHint: `Maak de zin af in je eigen woorden, hoogstens ${groupLimits.practice} tekens. Bijvoorbeeld: “een buurtteam in een havenstad”.`,
	hostLabel: 'Wat doe je bij deze instelling?',
	hostHint: 'Bijvoorbeeld: “schrijft aan de handreiking”.',
	offerButton: 'Ik schuif aan',
	offerHostButton: 'Ik zit hier voor de instelling',
	signInToOffer: 'Wil je aanschuiven? Log eerst in.',
	capacityFirst: 'Je hoort bij een team en bij een partner. Kies eerst als wie je nu kijkt.',
	ownOffer: 'Je hebt jezelf aangeboden. Er moet nog iemand welkom zeggen.',
	ownSeat: 'Jij zit hier aan.',
	takeBackOffer: 'Neem mijn aanbod terug',
	leave: 'Ik sta op van deze tafel',
	brought: 'Wat we brachten, en wat er terugkwam',
	nothingBrought: 'Hier is nog niets gebracht dat jij kunt lezen.',
	bring: 'Breng een rode draad',
	bringLead: 'Je brengt één versie van een rode draad. Een nieuwe versie breng je later opnieuw.',
	bringWhich: 'Welke rode draad breng je?',
	bringNone:
		'Er is geen gedeelde rode draad die jij hier kunt brengen. Wie aan deze tafel zit vanuit de praktijk brengt elke rode draad die hij kan lezen. Wevers brengen hun eigen draad.',
	bringAlready: (day: string) => `al gebracht op ${day}`,
	bringAudience:
		'Wie aan deze tafel zit, kan de rode draad dan lezen, ook mensen van de instelling. Woorden die alleen voor de leden bedoeld waren, staan er niet bij. We vragen elke eigenaar of ze hier mogen staan. Wie niets zegt, zegt nee.',
	noteLabel: 'Wat vraag je van deze tafel?',
	noteHint: 'Mag leeg blijven. Het staat bij de rode draad, voor wie die kan lezen.',
	bringButton: 'Breng deze rode draad',
	version: (n: number) => `versie ${n}`,
	versionLine: (n: number, day: string) => `versie ${n}, gebracht op ${day}`,
	broughtBy: (name: string) => `door ${name}`,
	askOfTable: 'Onze vraag aan de tafel',
	state: {
		brought: 'Gebracht, nog geen antwoord',
		answered: 'Beantwoord',
		returned: 'Beantwoord en teruggebracht'
	} satisfies Record<BringingState, string>,
	outcome: {
		'taken-up': 'Overgenomen',
		partly: 'Deels overgenomen',
		not: 'Niet overgenomen',
		unknown: 'Nog niet duidelijk'
	} satisfies Record<AnswerOutcome, string>,
	outcomeHint: {
		'taken-up': 'De tafel doet er iets mee.',
		partly: 'Een deel wel, een deel niet.',
		not: 'De tafel doet dit niet. Dat is ook een antwoord.',
		unknown: 'Er is over gepraat. Wat ervan komt is nog niet te zeggen.'
	} satisfies Record<AnswerOutcome, string>,
	answerTitle: 'Het antwoord van de tafel',
	answerLead:
		'Dit antwoord komt bij iedereen van wie er woorden in deze versie staan. Schrijf op wat de tafel doet, wat ze niet doet en waarom.',
	answerOutcome: 'Wat deed de tafel ermee?',
	answerLabel: 'Het antwoord in gewone woorden',
	answerHint: `Hoogstens ${groupLimits.answer} tekens. Je kunt het één keer versturen.`,
	answerNoted: 'Je zit hier vanuit de praktijk. Bij het antwoord komt te staan dat jij het hebt opgetekend.',
	answerButton: 'Stuur het antwoord terug',
	writeAnswer: 'Schrijf het antwoord op',
	alreadyAnswered: 'Dit antwoord is al gegeven.',
	by: (name: string, partner: string) => `${name}, voor ${partner}`,
	notedBy: (name: string) => `opgetekend door ${name}, vanuit de praktijk`,
	returned: (n: number, day: string) =>
		n === 1 ? `Teruggebracht aan 1 mens op ${day}` : `Teruggebracht aan ${n} mensen op ${day}`,
	veiled: '[gesluierd] Iemand vond dat dit zo niet kan. Het programmateam kijkt ernaar.',
	concern: 'Hier is iemand herkenbaar',
	allTables: 'Alle tafels',
	readThread: 'Lees wat er gebracht is',
	backToTable: 'Terug naar de tafel',
	missing: {
		'not-shared': 'Deze rode draad is nog niet gedeeld. Deel hem eerst.',
		'ordinary-life':
			'Er staat nog niet wat dit voor het gewone leven betekent. Vul dat aan op het weefblad en deel een nieuwe versie.',
		'differing-voice':
			'Er staat geen andere kijk bij. Zoek iemand die het anders kent, of schrijf op waar je zocht en niets vond.',
		'not-heard': 'Er staat nog niet wie niet gehoord is. Vul dat aan op het weefblad en deel een nieuwe versie.'
	} satisfies Record<MissingToBring, string>,
	missingTitle: 'Deze rode draad kan nog niet naar een tafel',
	errors: {
		'partner-missing': 'Kies bij welke instelling deze tafel staat.',
		'theme-unknown': 'Dit thema kennen we niet meer. Kies een ander, of geen.',
		'version-missing': 'Kies welke rode draad je brengt.',
		'outcome-missing': 'Kies wat de tafel ermee deed.',
		'already-brought': 'Deze versie is al eens aan deze tafel gebracht.',
		'already-answered': 'Iemand was je net voor: dit antwoord is al gegeven.',
		'not-ready': 'Deze rode draad kan nog niet naar een tafel. Hieronder staat wat er mist.',
		ended: 'Deze tafel is gestopt.',
		'already-there': 'Je zit hier al, of je hebt jezelf al aangeboden.',
		'not-of-partner': 'Alleen wie bij de instelling hoort, zit hier voor de instelling.'
	} satisfies Record<
		| OfferRefusal
		| 'partner-missing'
		| 'theme-unknown'
		| 'version-missing'
		| 'outcome-missing'
		| 'already-brought'
		| 'already-answered'
		| 'not-ready',
		string
	>
};

const en: typeof nl = {
	title: 'Tables',
	lead: 'At a national table institutions talk about rules and plans. People from practice join and bring along what teams saw. They speak from their own practice. What a table does with it comes back to everyone whose words were in it.',
	empty: 'There is no table yet. Do you sit somewhere where practice is needed? Put that table here.',
	at: (partner) => `at ${partner}`,
	practices: (n) =>
		n === 0 ? 'the chair for practice is empty' : n === 1 ? '1 person from practice' : `${n} people from practice`,
	ended: 'This table has ended.',
	begin: 'Put a table here',
	beginLead:
		'A table is a place at an institution where rules or plans are talked about. Everyone can read that this table exists.',
	nameLabel: 'What is the table called?',
	purposeLabel: 'What is it about, and what does the table decide and not decide?',
	partnerLabel: 'At which institution?',
	partnerHint: 'Is the institution not in the list? Ask the programme team to invite it.',
	noPartners: 'No institution is known as a partner yet. The programme team can invite one.',
	themeLabel: 'Which theme does it belong to?',
	noTheme: 'No theme',
	choose: 'Choose …',
	beginButton: 'Put this table here',
	about: 'What it is about',
	theme: 'Theme',
	whoSits: 'Who sits there',
	fromPractice: (practice) => `from the practice of ${practice}`,
	since: (day) => `since ${day}`,
	hosts: (partner) => `For ${partner}`,
	nobodyFromPractice: 'Nobody sits here from practice yet.',
	nobodyFromPartner: 'Nobody sits here for the institution yet.',
	offers: 'Who would like to join',
	offered: (day) => `offered on ${day}`,
	welcome: (name) => `Welcome, ${name}`,
	waitsFor: {
		practice: 'Whoever sits here from practice says welcome. When nobody does, the programme team does.',
		host: 'Whoever sits here says welcome. When nobody does, the programme team does.'
	},
	chair: 'An empty chair',
	ownChair: 'Your chair',
	chairText:
		'Do you know how this goes in real life? Offer yourself. You speak from your own practice, for nobody else.',
	chairPublic: 'Your name and this line stand publicly at this table as soon as somebody has said welcome.',
	practiceLabel: 'I speak from the practice of …',
	practiceHint: `Finish the sentence in your own words, at most ${groupLimits.practice} characters. For instance: “a neighbourhood team in a harbour town”.`,
	hostLabel: 'What do you do at this institution?',
	hostHint: 'For instance: “writes the guidance”.',
	offerButton: 'I would like to join',
	offerHostButton: 'I sit here for the institution',
	signInToOffer: 'Would you like to join? Sign in first.',
	capacityFirst: 'You belong to a team and to a partner. Choose first in which role you look now.',
	ownOffer: 'You have offered yourself. Somebody still has to say welcome.',
	ownSeat: 'You sit here.',
	takeBackOffer: 'Take back my offer',
	leave: 'I leave this table',
	brought: 'What we brought, and what came back',
	nothingBrought: 'Nothing was brought here yet that you can read.',
	bring: 'Bring a red thread',
	bringLead: 'You bring one version of a red thread. A new version is brought again later.',
	bringWhich: 'Which red thread do you bring?',
	bringNone:
		'There is no shared red thread that you can bring here. Whoever sits at this table from practice brings any red thread they can read. Weavers bring their own.',
	bringAlready: (day) => `brought on ${day} already`,
	bringAudience:
		'Whoever sits at this table can then read the red thread, people of the institution too. Words that were meant for the members only do not stand in it. We ask every owner whether they may stand here. Silence is no.',
	noteLabel: 'What do you ask of this table?',
	noteHint: 'Optional. It stands with the red thread, for everyone who can read that.',
	bringButton: 'Bring this red thread',
	version: (n) => `version ${n}`,
	versionLine: (n, day) => `version ${n}, brought on ${day}`,
	broughtBy: (name) => `by ${name}`,
	askOfTable: 'What we ask of the table',
	state: { brought: 'Brought, no answer yet', answered: 'Answered', returned: 'Answered and brought back' },
	outcome: { 'taken-up': 'Taken up', partly: 'Partly taken up', not: 'Not taken up', unknown: 'Not clear yet' },
	outcomeHint: {
		'taken-up': 'The table does something with it.',
		partly: 'A part of it, not all.',
		not: 'The table does not do this. That is an answer too.',
		unknown: 'It was talked about. What comes of it cannot be said yet.'
	},
	answerTitle: 'The answer of the table',
	answerLead:
		'This answer reaches everyone whose words stand in this version. Write down what the table does, what it does not do, and why.',
	answerOutcome: 'What did the table do with it?',
	answerLabel: 'The answer in plain words',
	answerHint: `At most ${groupLimits.answer} characters. You can send it once.`,
	answerNoted: 'You sit here from practice. With the answer it will say that you wrote it down.',
	answerButton: 'Send the answer back',
	writeAnswer: 'Write down the answer',
	alreadyAnswered: 'This answer was given already.',
	by: (name, partner) => `${name}, for ${partner}`,
	notedBy: (name) => `written down by ${name}, from practice`,
	returned: (n, day) => (n === 1 ? `Brought back to 1 person on ${day}` : `Brought back to ${n} people on ${day}`),
	veiled: '[veiled] Somebody said that this cannot stay as it is. The programme team is looking at it.',
	concern: 'Somebody can be recognised here',
	allTables: 'All tables',
	readThread: 'Read what was brought',
	backToTable: 'Back to the table',
	missing: {
		'not-shared': 'This red thread is not shared yet. Share it first.',
		'ordinary-life':
			'It does not say yet what this means for ordinary life. Add that on the weaving page and share a new version.',
		'differing-voice':
			'There is no differing voice in it. Look for somebody who knows it differently, or write down where you looked and found nothing.',
		'not-heard': 'It does not say yet who has not been heard. Add that on the weaving page and share a new version.'
	},
	missingTitle: 'This red thread cannot go to a table yet',
	errors: {
		'partner-missing': 'Choose at which institution this table stands.',
		'theme-unknown': 'We no longer know this theme. Choose another, or none.',
		'version-missing': 'Choose which red thread you bring.',
		'outcome-missing': 'Choose what the table did with it.',
		'already-brought': 'This version was brought to this table before.',
		'already-answered': 'Somebody was just ahead of you: this answer was given already.',
		'not-ready': 'This red thread cannot go to a table yet. Below it says what is missing.',
		ended: 'This table has ended.',
		'already-there': 'You sit here already, or you offered yourself already.',
		'not-of-partner': 'Only people who belong to the institution can sit here for it.'
	}
};

export const groupTexts: Record<Language, typeof nl> = { nl, en };
