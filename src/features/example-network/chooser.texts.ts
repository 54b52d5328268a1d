import type { Language } from '#kernel/language.ts';

export const roles = ['newcomer', 'teamLeader', 'tableMember', 'steward', 'adviser', 'visitor'] as const;
export type Role = (typeof roles)[number];

type RoleWords = { as: string; why: string };

const nl = {
	title: 'Kijk mee als …',
	lead: 'Alles in dit voorbeeldnetwerk is verzonnen. Kies een paar ogen en loop rond. Je kunt alles aanraken: er is niemand die het merkt.',
	role: {
		newcomer: { as: 'een nieuw teamlid', why: 'Vertelde drie weken geleden voor het eerst. Kijk wat ervan werd.' },
		teamLeader: { as: 'een teamleider', why: 'Wil dat het team gehoord wordt, zonder extra werk.' },
		tableMember: { as: 'iemand aan een landelijke tafel', why: 'Neemt de praktijk mee en brengt het antwoord terug.' },
		steward: { as: 'het programmateam', why: 'Verbindt mensen en ziet wie nog niet gehoord is.' },
		adviser: { as: 'een adviseur bij een gemeente', why: 'Leest wat openbaar is, en geeft eerlijk antwoord.' },
		visitor: { as: 'een bezoeker', why: 'Zonder account. Leest alles wat openbaar is.' }
	} satisfies Record<Role, RoleWords> as Record<Role, RoleWords>,
	look: (as: string) => `Kijk mee als ${as}`,
	mail: 'Bekijk de mail die dit netwerk verstuurt',
	mailTitle: 'Mail van het voorbeeldnetwerk',
	mailLead: 'Mail verlaat dit voorbeeld niet. Hij komt hier terecht, de nieuwste bovenaan.',
	noMail: 'Er is nog geen mail verstuurd. Log bijvoorbeeld in met een mailadres, dan komt de link hier.',
	to: 'Aan'
};

const en: typeof nl = {
	title: 'Look along as …',
	lead: 'Everything in this example network is invented. Choose a pair of eyes and walk around. You can touch everything: nobody will notice.',
	role: {
		newcomer: {
			as: 'a new team member',
			why: 'Told a story for the first time three weeks ago. See what became of it.'
		},
		teamLeader: { as: 'a team leader', why: 'Wants the team to be heard, without extra work.' },
		tableMember: { as: 'somebody at a national table', why: 'Brings practice along and brings the answer back.' },
		steward: { as: 'the programme team', why: 'Connects people and sees who has not been heard.' },
		adviser: { as: 'an adviser at a municipality', why: 'Reads what is public, and answers honestly.' },
		visitor: { as: 'a visitor', why: 'Without an account. Reads everything that is public.' }
	},
	look: (as: string) => `Look along as ${as}`,
	mail: 'See the mail this network sends',
	mailTitle: 'Mail of the example network',
	mailLead: 'Mail does not leave this example. It lands here, the newest on top.',
	noMail: 'No mail was sent yet. Sign in with a mail address, for instance, and the link will come here.',
	to: 'To'
};

export const chooserTexts: Record<Language, typeof nl> = { nl, en };
