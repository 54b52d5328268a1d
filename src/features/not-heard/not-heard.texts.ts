// The words of "nog niet gehoord".
import type { Language } from '#kernel/language.ts';
import type { AnswerKind } from '#features/responses/response.ts';
import type { Family } from './not-heard.ts';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const nl = {
	heading: 'Wie hier nog ontbreekt',
	everyone: 'Van elke groep teams die wij kunnen noemen, staat hier iemand bij.',
	form: {
		neighbourhood: 'Nog niemand uit wijkteams, buurtteams en gebiedsteams',
		youth: 'Nog niemand uit teams voor jeugd en gezin',
		village: 'Nog niemand uit dorpsteams',
		social: 'Nog niemand uit sociale teams en toegangsteams',
		residents: 'Nog niemand uit stichtingen, coöperaties en bewonersgroepen'
	} satisfies Record<Family, string>,
	answer: {
		recognise: 'Nog geen team dat dit herkent',
		different: 'Nog geen team waar het anders is',
		unsure: 'Nog geen team dat zegt: weet ik niet'
	} satisfies Record<AnswerKind, string>,
	how: 'Gekeken naar wat jij hier kunt lezen. Een groep van minder dan vijf teams noemen we niet, in het openbaar minder dan tien.',
	unknown: (n: number) =>
		`Bij ${many(n, 'bron staat', 'bronnen staan')} geen team, of ${n === 1 ? 'hij staat' : 'ze staan'} in kleinere kring. Daarvan zeggen we niets.`,
	call: 'Vraag het hun',
	called: 'Gevraagd: het staat bij deze teams op Vandaag.',
	end: 'Niet meer vragen',
	forYou: 'Jullie worden gezocht',
	forYouLine: (title: string) => `Bij “${title}” is nog niemand gehoord van teams zoals dat van jullie.`,
	answerIt: 'Lees en antwoord'
};

const en: typeof nl = {
	heading: 'Who is still missing here',
	everyone: 'Of each group of teams that we can name, somebody stands here.',
	form: {
		neighbourhood: 'Nobody yet from neighbourhood and area teams',
		youth: 'Nobody yet from teams for youth and families',
		village: 'Nobody yet from village teams',
		social: 'Nobody yet from social teams and access teams',
		residents: 'Nobody yet from foundations, cooperatives and groups of residents'
	},
	answer: {
		recognise: 'No team yet that recognises this',
		different: 'No team yet where it is different',
		unsure: 'No team yet that says: I do not know'
	},
	how: 'Looked at in what you can read here. We do not name a group of fewer than five teams, in public fewer than ten.',
	unknown: (n) =>
		`With ${many(n, 'source there is', 'sources there is')} no team, or it stands in a smaller circle. Of that we say nothing.`,
	call: 'Ask them',
	called: 'Asked: it stands on Today of these teams.',
	end: 'Ask no longer',
	forYou: 'You are looked for',
	forYouLine: (title) => `With “${title}” nobody was heard yet of teams like yours.`,
	answerIt: 'Read and answer'
};

export const notHeardTexts: Record<Language, typeof nl> = { nl, en };
