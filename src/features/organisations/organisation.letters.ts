// The mails of joining and inviting. Somebody just asked for them, so they carry no way to switch them off.
import type { Language } from '#kernel/language.ts';
import type { Letter } from '#platform/mail/letter.ts';

const nl = {
	join: {
		subject: 'Nog één stap om mee te doen',
		hello: (name: string) => `Dag ${name},`,
		team: (team: string) => `Je vroeg om mee te doen met ${team}. Open de link en druk op de knop. Dan ben je binnen.`,
		person: 'Je vroeg om mee te doen als persoon. Open de link en druk op de knop. Dan ben je binnen.',
		button: 'Doe mee',
		valid: 'De link werkt één keer, en een week lang.',
		notYou: 'Was jij dit niet? Dan hoef je niets te doen. Na een week is je adres weg.'
	},
	invite: {
		subject: (team: string) => `Uitnodiging van ${team}`,
		team: (inviter: string, team: string) => `${inviter} nodigt je uit om mee te doen met ${team} in Meerstem.`,
		partner: (inviter: string, team: string) =>
			`${inviter} nodigt ${team} uit als partner in Meerstem. Jij bent de eerste van jullie.`,
		what: 'Meerstem is de plek waar lokale teams vertellen wat ze meemaken, en waar terugkomt wat ermee gebeurde.',
		button: 'Bekijk de uitnodiging',
		valid: 'De link werkt één keer, en dertig dagen lang.',
		notYou: 'Wil je niet meedoen? Dan hoef je niets te doen. Na dertig dagen is je adres weg.'
	}
};

const en: typeof nl = {
	join: {
		subject: 'One more step to join in',
		hello: (name) => `Hello ${name},`,
		team: (team) => `You asked to join in with ${team}. Open the link and press the button. Then you are in.`,
		person: 'You asked to join in as a person. Open the link and press the button. Then you are in.',
		button: 'Join in',
		valid: 'The link works once, for a week.',
		notYou: 'Was this not you? Then there is nothing you need to do. After a week your address is gone.'
	},
	invite: {
		subject: (team) => `Invitation from ${team}`,
		team: (inviter, team) => `${inviter} invites you to join in with ${team} in Meerstem.`,
		partner: (inviter, team) => `${inviter} invites ${team} as a partner in Meerstem. You are the first of you.`,
		what: 'Meerstem is the place where local teams tell what they meet with, and where what became of it comes back.',
		button: 'See the invitation',
		valid: 'The link works once, for thirty days.',
		notYou: 'Do you not want to join in? Then there is nothing you need to do. After thirty days your address is gone.'
	}
};

const words: Record<Language, typeof nl> = { nl, en };

type Joining = { to: string; name: string; team: string | null; link: string };

export function joinLetter({ to, name, team, link }: Joining, language: Language): Letter {
	const t = words[language].join;
	const open = team ? t.team(team) : t.person;
	return {
		to,
		language,
		subject: t.subject,
		paragraphs: [t.hello(name), open, { link, words: t.button }, t.valid, t.notYou]
	};
}

type Inviting = { to: string; inviter: string; team: { name: string; kind: 'member' | 'partner' }; link: string };

export function invitationLetter({ to, inviter, team, link }: Inviting, language: Language): Letter {
	const t = words[language].invite;
	const open = team.kind === 'partner' ? t.partner(inviter, team.name) : t.team(inviter, team.name);
	return {
		to,
		language,
		subject: t.subject(team.name),
		paragraphs: [open, t.what, { link, words: t.button }, t.valid, t.notYou]
	};
}
