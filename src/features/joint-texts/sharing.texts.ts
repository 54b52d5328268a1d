// Words of sharing: what is still needed, asking owners, and sharing itself.
import type { Language } from '#kernel/language.ts';
import type { MissingToShare } from './conditions.ts';
import type { MissingToBring } from './joint-text.ts';

type Step = { what: string; how: string };

const nl = {
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
		'one-story': { what: 'Er staat nog geen verhaal bij een zin.', how: 'Leg het verhaal erbij waar dit gebeurde.' },
		'two-positions': {
			what: 'Er staan nog geen twee kanten.',
			how: 'Schrijf ook de kant op die je zelf niet zou kiezen.'
		},
		'what-it-protects': {
			what: 'Bij een kant staat nog niet wat die wil beschermen.',
			how: 'Vraag het iemand die daar staat.'
		},
		'position-from-practice': {
			what: 'Een kant heeft nog geen bron uit de praktijk.',
			how: 'Leg bij elke kant minstens één verhaal, stem of stelling.'
		},
		'what-was-possible': {
			what: 'Er staat nog niet wat er wél kon.',
			how: 'Al was het klein. Was er niets, schrijf dat dan op.'
		},
		'works-because': { what: 'Er staat nog niet waarom het daar werkte.', how: 'Eén zin is genoeg.' },
		'would-not-if': {
			what: 'Er staat nog niet wanneer het niet zou werken.',
			how: 'Vraag het een team dat het anders doet.'
		},
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
	} satisfies Record<MissingToBring, Step>
};

const en: typeof nl = {
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
		'one-story': { what: 'There is no story with a sentence yet.', how: 'Add the story in which this happened.' },
		'two-positions': {
			what: 'There are no two sides yet.',
			how: 'Write down the side you would not choose yourself, too.'
		},
		'what-it-protects': {
			what: 'With one side it does not say what it wants to protect.',
			how: 'Ask somebody who stands there.'
		},
		'position-from-practice': {
			what: 'One side has no source from practice yet.',
			how: 'Add at least one story, voice or statement to each side.'
		},
		'what-was-possible': {
			what: 'It does not say yet what was possible.',
			how: 'However small. If there was nothing, write that down.'
		},
		'works-because': { what: 'It does not say yet why it worked there.', how: 'One sentence is enough.' },
		'would-not-if': {
			what: 'It does not say yet when it would not work.',
			how: 'Ask a team that does it differently.'
		},
		'second-weaver': { what: 'You still weave alone.', how: 'Ask somebody from another team to weave along.' },
		'second-organisation': {
			what: 'The weavers are all of one team.',
			how: 'Ask somebody from another team to weave along.'
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
	}
};

export const sharingTexts: Record<Language, typeof nl> = { nl, en };
