// The words around a table: its calendar, whether it presses, the relation, what an institution says and asks, the sheet.
import type { Language } from '#kernel/language.ts';
import { groupLimits } from './group.ts';
import type { PieceCircle, PieceKind } from './partner-piece.ts';
import type { DayKind, Pressing, PressingCounts } from './table-work.ts';

const nl = {
	calendar: 'Wat eraan komt',
	calendarAll: 'Wat eraan komt aan de tafels',
	nothingComing: 'Er staat nog niets op de kalender.',
	pastDays: 'Wat geweest is',
	kind: { meeting: 'De tafel komt bij elkaar', policy: 'Hier wordt iets besloten' } satisfies Record<DayKind, string>,
	inWeeks: (n: number) => (n === 0 ? 'deze week' : n === 1 ? 'over een week' : `over ${n} weken`),
	early: 'Wil je dat de tafel het op tijd hoort? Vertel nu wat jij ziet.',
	tell: 'Vertel',
	addDay: 'Zet een dag op de kalender',
	dayKind: 'Wat voor dag is het?',
	dayLabel: 'Welke dag?',
	dayWords: 'Wat gebeurt er dan?',
	dayWordsHint: `Iedereen kan dit lezen. Hoogstens ${groupLimits.day} tekens.`,
	addDayButton: 'Zet erop',
	remove: 'Haal weg',
	removeDay: (words: string) => `Haal weg: ${words}`,

	pressing: 'Drukt dit bij jullie?',
	pressingLead:
		'Wie aan de tafel zit, wil weten of dit nu leeft in de teams. We tellen teams, niet mensen. Een antwoord telt een half jaar. Tafels worden niet met elkaar vergeleken.',
	pressingAnswers: { presses: 'Ja, dit drukt nu', 'not-now': 'Nu niet', unsure: 'Weet ik niet' } satisfies Record<
		Pressing,
		string
	>,
	pressingSaid: {
		presses: 'Je zei: ja, dit drukt nu.',
		'not-now': 'Je zei: nu niet.',
		unsure: 'Je zei: weet ik niet.'
	},
	pressingChange: 'Je kunt dit altijd veranderen.',
	pressingNobody: 'Nog geen team zei hier iets over.',
	pressingTooFew: 'Er zijn nog te weinig teams die dit zeiden om het hier te laten zien.',
	pressingCounts: ({ presses, notNow, unsure, differInside }: PressingCounts) =>
		[
			presses > 0 ? `Bij ${teams(presses)} drukt dit nu` : '',
			notNow > 0 ? `bij ${teams(notNow)} nu niet` : '',
			unsure > 0 ? `${teams(unsure)} ${unsure === 1 ? 'weet' : 'weten'} het niet` : '',
			differInside > 0 ? `binnen ${teams(differInside)} verschilt het` : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	pressingTell: 'Waaraan merk je dat? Vertel het als verhaal, dan kan het mee naar de tafel.',

	relation: (partner: string) => `Hoe wij ons verhouden tot ${partner}`,
	relationNone: 'Hier is nog niets over opgeschreven.',
	relationBy: (version: number, name: string | null, day: string) =>
		`versie ${version}, ${name ? `opgeschreven door ${name}, ` : ''}${day}`,
	relationReason: (words: string) => `Waarom deze versie: ${words}`,
	relationEarlier: 'Eerdere versies',
	relationWrite: 'Schrijf een volgende versie',
	relationWords: 'Hoe verhouden wij ons tot deze instelling?',
	relationHint: `In gewone woorden: wat doen we samen, waar zeggen we nee, wat verwachten we van elkaar. Iedereen kan dit lezen, met je naam erbij. Hoogstens ${groupLimits.relation} tekens.`,
	relationWhy: 'Waarom deze versie?',
	relationWhyHint: 'Mag leeg blijven.',
	relationButton: 'Bewaar deze versie',

	discussedOn: (day: string) => `Over gepraat op ${day}`,
	discussedLabel: 'Welke dag is hierover gepraat?',
	discussedButton: 'Bewaar deze dag',
	claims: 'Wat de tafel zei per zin',
	claimsLead:
		'Zin voor zin, als je dat al weet. Alles mag leeg blijven. Je kunt het later aanvullen; wat je eerder zei blijft staan, met de datum.',
	claimOutcome: 'Wat doet de tafel met deze zin?',
	claimWords: 'Waarom, of wat er nog moet gebeuren',
	claimOpen: 'Nog niets gezegd',
	claimEarlier: (outcome: string, day: string) => `eerder: ${outcome.toLowerCase()}, ${day}`,
	claimsButton: 'Bewaar per zin',
	claimsLater: 'Vul aan per zin',

	pieces: (partner: string) => `Wat ${partner} vraagt en voorlegt`,
	pieceKind: { draft: 'Een stuk in de maak', question: 'Een vraag' } satisfies Record<PieceKind, string>,
	from: (partner: string) => `vanuit ${partner}`,
	pieceReaders: 'Wie mag dit lezen?',
	pieceCircle: { table: 'Alleen wie aan deze tafel zit', everyone: 'Iedereen' } satisfies Record<PieceCircle, string>,
	pieceOutside: 'Dit telt in geen enkele telling mee.',
	pieceBeside: (n: number) => (n === 1 ? 'ligt naast 1 verhaal' : `ligt naast ${n} verhalen`),
	pieceVeiled: '[gesluierd] Iemand vond dat dit zo niet kan.',
	pieceWithdrawn: '[teruggetrokken]',
	pieceTakeBack: 'Neem dit terug',
	pieceWrite: 'Leg een vraag of een stuk naast verhalen',
	pieceLead: (partner: string) =>
		`Je kiest wie dit leest. Eronder staat “vanuit ${partner}”. Het komt te staan bij de verhalen die je kiest, en telt nergens mee.`,
	pieceWhat: 'Wat is het?',
	pieceTitle: 'Hoe heet het?',
	pieceBody: 'De tekst',
	pieceBodyHint: `Hoogstens ${groupLimits.piece} tekens. Vraag je iets? Zeg erbij wat je met de antwoorden doet.`,
	pieceStories: 'Naast welke verhalen?',
	pieceNoStories: 'Er is nog geen verhaal bij deze tafel dat jij kunt lezen. Je stuk staat dan alleen bij de tafel.',
	pieceButton: 'Leg het neer',
	besideHeading: 'Wat een instelling hierbij vraagt of voorlegt',

	inRound: 'Leg het voor in een ronde',
	sheet: 'Blad voor aan tafel',
	sheetLead: 'Om mee te nemen. Je browser maakt er een print of een pdf van.',
	sheetMission: 'Waar het ons om gaat',
	sheetMissionPlain:
		'Het gewone leven van inwoners is het vertrekpunt. Regels en plannen horen dat leven sterker te maken. Daarom nemen we mee wat teams zien, met de verschillen erbij.',
	sheetMissionFrom: (n: number, day: string) => `uit Waarom en hoe, versie ${n}, ${day}`,
	sheetNot:
		'Dit blad spreekt vanuit de praktijk van de mensen die erin staan. Het spreekt niet voor anderen. Wie het anders ziet, staat ernaast.',
	sheetClaim: 'Wat teams zagen',
	sheetDissent: 'Andere kijk',
	sheetDissentNone: 'Er is geen andere kijk bij gezegd.',
	sheetAsk: 'Wat we vragen',
	sheetAnswer: 'Wat de tafel zei',
	sheetOpen: 'Nog geen antwoord. Het antwoord gaat terug naar iedereen van wie er woorden in staan.',
	sheetWho: 'Wie dit meeneemt',
	sheetVersion: (n: number, day: string) => `rode draad, versie ${n}, gebracht op ${day}`,
	sheetSmaller: (n: number) =>
		n === 1 ? '1 verhaal staat in kleinere kring en telt mee.' : `${n} verhalen staan in kleinere kring en tellen mee.`,
	sheetLink: 'Lees het hele stuk',
	backToTable: 'Terug naar de tafel',
	errors: {
		'day-kind-missing': 'Kies wat voor dag het is.',
		'day-unclear': 'Schrijf de dag als dag, maand en jaar.',
		'pressing-missing': 'Kies een van de drie.',
		'changed-meanwhile': 'Iemand schreef net een nieuwe versie. Lees die eerst. Je tekst staat er nog.',
		'claim-outcome-missing': 'Kies wat de tafel met deze zin doet.',
		'piece-kind-missing': 'Kies of het een vraag is of een stuk in de maak.',
		'circle-missing': 'Kies wie dit mag lezen.'
	}
};

function teams(n: number): string {
	return n === 1 ? '1 team' : `${n} teams`;
}

const en: typeof nl = {
	calendar: 'What is coming',
	calendarAll: 'What is coming at the tables',
	nothingComing: 'Nothing stands in the calendar yet.',
	pastDays: 'Past gatherings',
	kind: { meeting: 'The table meets', policy: 'Something is decided here' },
	inWeeks: (n) => (n === 0 ? 'this week' : n === 1 ? 'in a week' : `in ${n} weeks`),
	early: 'Do you want the table to hear it in time? Tell now what you see.',
	tell: 'Tell',
	addDay: 'Put a day in the calendar',
	dayKind: 'What kind of day is it?',
	dayLabel: 'Which day?',
	dayWords: 'What happens then?',
	dayWordsHint: `Everyone can read this. At most ${groupLimits.day} characters.`,
	addDayButton: 'Put it there',
	remove: 'Remove',
	removeDay: (words) => `Remove: ${words}`,

	pressing: 'Is this pressing for you?',
	pressingLead:
		'Who sits at the table wants to know whether this lives in the teams now. We count teams, not people. An answer counts for half a year. Tables are not compared with each other.',
	pressingAnswers: { presses: 'Yes, this presses now', 'not-now': 'Not now', unsure: 'I do not know' },
	pressingSaid: {
		presses: 'You said: yes, this presses now.',
		'not-now': 'You said: not now.',
		unsure: 'You said: I do not know.'
	},
	pressingChange: 'You can always change this.',
	pressingNobody: 'No team has said anything about this yet.',
	pressingTooFew: 'Too few teams have said something about this to show it here.',
	pressingCounts: ({ presses, notNow, unsure, differInside }) =>
		[
			presses > 0 ? `With ${englishTeams(presses)} this presses now` : '',
			notNow > 0 ? `with ${englishTeams(notNow)} not now` : '',
			unsure > 0 ? `${englishTeams(unsure)} ${unsure === 1 ? 'does' : 'do'} not know` : '',
			differInside > 0 ? `inside ${englishTeams(differInside)} people differ` : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	pressingTell: 'How do you notice? Tell it as a story, then it can go to the table.',

	relation: (partner) => `How we relate to ${partner}`,
	relationNone: 'Nothing was written about this yet.',
	relationBy: (version, name, day) => `version ${version}, ${name ? `written by ${name}, ` : ''}${day}`,
	relationReason: (words) => `Why this version: ${words}`,
	relationEarlier: 'Earlier versions',
	relationWrite: 'Write a next version',
	relationWords: 'How do we relate to this institution?',
	relationHint: `In plain words: what we do together, where we say no, what we expect of each other. Everyone can read this, with your name. At most ${groupLimits.relation} characters.`,
	relationWhy: 'Why this version?',
	relationWhyHint: 'Optional.',
	relationButton: 'Keep this version',

	discussedOn: (day) => `Talked about on ${day}`,
	discussedLabel: 'On which day was this talked about?',
	discussedButton: 'Keep this day',
	claims: 'What the table said of each sentence',
	claimsLead:
		'Sentence by sentence, if you know that already. You may leave any of it empty. You can add to it later; what you said before stays, with its date.',
	claimOutcome: 'What does the table do with this sentence?',
	claimWords: 'Why, or what still has to happen',
	claimOpen: 'Nothing said yet',
	claimEarlier: (outcome, day) => `before: ${outcome.toLowerCase()}, ${day}`,
	claimsButton: 'Keep what is said of each sentence',
	claimsLater: 'Add to it, sentence by sentence',

	pieces: (partner) => `What ${partner} asks and submits`,
	pieceKind: { draft: 'A draft', question: 'A question' },
	from: (partner) => `from ${partner}`,
	pieceReaders: 'Who may read this?',
	pieceCircle: { table: 'Only who sits at this table', everyone: 'Everyone' },
	pieceOutside: 'This counts in no count.',
	pieceBeside: (n) => (n === 1 ? 'lies beside 1 story' : `lies beside ${n} stories`),
	pieceVeiled: '[veiled] Somebody said that this cannot stay as it is.',
	pieceWithdrawn: '[taken back]',
	pieceTakeBack: 'Take this back',
	pieceWrite: 'Put a question or a draft beside stories',
	pieceLead: (partner) =>
		`You choose who reads this. Below it stands “from ${partner}”. It is shown with the stories you choose, and counts nowhere.`,
	pieceWhat: 'What is it?',
	pieceTitle: 'What is it called?',
	pieceBody: 'The text',
	pieceBodyHint: `At most ${groupLimits.piece} characters. Do you ask something? Say what you will do with the answers.`,
	pieceStories: 'Beside which stories?',
	pieceNoStories: 'There is no story at this table yet that you can read. Your piece then stands at the table only.',
	pieceButton: 'Put it there',
	besideHeading: 'What an institution asks or submits here',

	inRound: 'Put it to people in a round',
	sheet: 'Sheet for at the table',
	sheetLead: 'To take along. Your browser makes a print or a PDF of it.',
	sheetMission: 'What it is about for us',
	sheetMissionPlain:
		'The ordinary life of residents is where we begin. Rules and plans should make that life stronger. So we bring along what teams see, with the differences.',
	sheetMissionFrom: (n, day) => `from Why and how, version ${n}, ${day}`,
	sheetNot:
		'This sheet speaks from the practice of the people in it. It speaks for nobody else. Who sees it differently stands beside it.',
	sheetClaim: 'What teams saw',
	sheetDissent: 'Seen differently',
	sheetDissentNone: 'No differing voice was given with it.',
	sheetAsk: 'What we ask',
	sheetAnswer: 'What the table said',
	sheetOpen: 'No answer yet. The answer goes back to everyone whose words stand in it.',
	sheetWho: 'Who brings this',
	sheetVersion: (n, day) => `red thread, version ${n}, brought on ${day}`,
	sheetSmaller: (n) =>
		n === 1 ? '1 story stands in a smaller circle and counts.' : `${n} stories stand in a smaller circle and count.`,
	sheetLink: 'Read the whole text',
	backToTable: 'Back to the table',
	errors: {
		'day-kind-missing': 'Choose what kind of day it is.',
		'day-unclear': 'Write the day as day, month and year.',
		'pressing-missing': 'Choose one of the three.',
		'changed-meanwhile': 'Somebody just wrote a new version. Read that first. Your text is still here.',
		'claim-outcome-missing': 'Choose what the table does with this sentence.',
		'piece-kind-missing': 'Choose whether it is a question or a draft.',
		'circle-missing': 'Choose who may read this.'
	}
};

function englishTeams(n: number): string {
	return n === 1 ? '1 team' : `${n} teams`;
}

export const tableWorkTexts: Record<Language, typeof nl> = { nl, en };
