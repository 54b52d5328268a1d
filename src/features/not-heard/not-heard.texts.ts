// The words of "nog niet gehoord".
import type { Language } from '#kernel/language.ts';
import type { Missing } from './not-heard.ts';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const nl = {
	heading: 'Wie hier nog ontbreekt',
	everyone: 'Van elke groep teams die wij kunnen noemen, staat hier iemand bij.',
	nobody: {
		north: 'Nog niemand uit het noorden: Groningen, Fryslân, Drenthe',
		east: 'Nog niemand uit het oosten: Overijssel, Gelderland, Flevoland',
		south: 'Nog niemand uit het zuiden: Noord-Brabant, Limburg',
		west: 'Nog niemand uit het westen: Noord-Holland, Zuid-Holland, Utrecht, Zeeland',
		neighbourhood: 'Nog niemand uit wijkteams, buurtteams en gebiedsteams',
		youth: 'Nog niemand uit teams voor jeugd en gezin',
		village: 'Nog niemand uit dorpsteams',
		social: 'Nog niemand uit sociale teams en toegangsteams',
		initiatives: 'Nog niemand uit stichtingen, coöperaties en bewonersgroepen',
		resident: 'Nog geen verhaal dat bij inwoners zelf speelt',
		organisation: 'Nog geen verhaal dat binnen een organisatie speelt',
		betweenOrganisations: 'Nog geen verhaal dat tussen organisaties speelt',
		system: 'Nog geen verhaal dat in het hele stelsel speelt',
		recognise: 'Nog geen team dat dit herkent',
		different: 'Nog geen team waar het anders is',
		unsure: 'Nog geen team dat zegt: weet ik niet'
	} satisfies Record<Missing, string>,
	how: 'Gekeken naar wat jij hier kunt lezen. Een groep van minder dan vijf teams noemen we niet, in het openbaar minder dan tien.',
	unknown: (n: number) =>
		`Bij ${many(n, 'bron staat', 'bronnen staan')} geen team, of ${n === 1 ? 'hij staat' : 'ze staan'} in kleinere kring. Daarvan zeggen we niets.`,
	withoutLayer: (n: number) => `Bij ${many(n, 'verhaal', 'verhalen')} zei de verteller niet waar het speelt.`,
	call: 'Vraag het hun',
	called: 'Gevraagd: het staat bij deze teams op Vandaag.',
	callCaring: 'Vraag ernaar',
	calledCaring: 'Gevraagd: het staat op Vandaag bij wie om dit thema geeft.',
	end: 'Niet meer vragen',
	forYou: 'Jullie worden gezocht',
	forYourTeam: (title: string) => `Bij “${title}” is nog niemand gehoord van teams zoals dat van jullie.`,
	forYourTheme: (title: string, missing: string) =>
		`Bij “${title}”: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}. Hoe is dat bij jou?`,
	answerIt: 'Lees en antwoord'
};

const en: typeof nl = {
	heading: 'Who is still missing here',
	everyone: 'Of each group of teams that we can name, somebody stands here.',
	nobody: {
		north: 'Nobody yet from the north: Groningen, Fryslân, Drenthe',
		east: 'Nobody yet from the east: Overijssel, Gelderland, Flevoland',
		south: 'Nobody yet from the south: Noord-Brabant, Limburg',
		west: 'Nobody yet from the west: Noord-Holland, Zuid-Holland, Utrecht, Zeeland',
		neighbourhood: 'Nobody yet from neighbourhood and area teams',
		youth: 'Nobody yet from teams for youth and families',
		village: 'Nobody yet from village teams',
		social: 'Nobody yet from social teams and access teams',
		initiatives: 'Nobody yet from foundations, cooperatives and groups of residents',
		resident: 'No story yet that plays with residents themselves',
		organisation: 'No story yet that plays inside an organisation',
		betweenOrganisations: 'No story yet that plays between organisations',
		system: 'No story yet that plays in the whole system',
		recognise: 'No team yet that recognises this',
		different: 'No team yet where it is different',
		unsure: 'No team yet that says: I do not know'
	},
	how: 'Looked at in what you can read here. We do not name a group of fewer than five teams, in public fewer than ten.',
	unknown: (n) =>
		`With ${many(n, 'source there is', 'sources there is')} no team, or it stands in a smaller circle. Of that we say nothing.`,
	withoutLayer: (n) => `Of ${many(n, 'story', 'stories')} the teller did not say where it plays.`,
	call: 'Ask them',
	called: 'Asked: it stands on Today of these teams.',
	callCaring: 'Ask for it',
	calledCaring: 'Asked: it stands on Today of who cares about this theme.',
	end: 'Ask no longer',
	forYou: 'You are looked for',
	forYourTeam: (title) => `With “${title}” nobody was heard yet of teams like yours.`,
	forYourTheme: (title, missing) =>
		`With “${title}”: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}. How is that where you work?`,
	answerIt: 'Read and answer'
};

export const notHeardTexts: Record<Language, typeof nl> = { nl, en };
