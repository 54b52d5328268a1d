// The mails of joining and inviting. Somebody asked for them just now, so they carry no way to switch them off.
import type { Language } from '#kernel/language.ts';
import type { Letter } from '#platform/mail/letter.ts';

const nl = {
	join: {
		subject: 'Je doet bijna mee met Meerstem',
		open: 'Je vulde in dat je wilt meedoen met Meerstem. Open deze link en druk op de knop. Dan ben je binnen.',
		link: 'Doe mee',
		valid: 'De link werkt een week.',
		notYou: 'Heb je dit niet gevraagd? Dan hoef je niets te doen.'
	},
	invite: {
		subject: (inviter: string, team: string) => `${inviter} nodigt je uit bij ${team}`,
		open: (inviter: string, team: string) =>
			`${inviter} nodigt je uit om mee te doen met ${team} op Meerstem. Daar vertellen mensen uit lokale teams wat ze meemaken.`,
		link: 'Bekijk de uitnodiging',
		valid: 'De link werkt dertig dagen.',
		notYou: 'Ken je deze collega niet? Dan hoef je niets te doen.'
	}
};
const en: typeof nl = {
	join: {
		subject: 'You have almost joined Meerstem',
		open: 'You filled in that you want to join Meerstem. Open this link and press the button. Then you are in.',
		link: 'Join',
		valid: 'The link works for a week.',
		notYou: 'Did you not ask for this? Then there is nothing you need to do.'
	},
	invite: {
		subject: (inviter, team) => `${inviter} invites you to ${team}`,
		open: (inviter, team) =>
			`${inviter} invites you to join ${team} on Meerstem. People from local teams tell there what they live through.`,
		link: 'See the invitation',
		valid: 'The link works for thirty days.',
		notYou: 'Do you not know this colleague? Then there is nothing you need to do.'
	}
};
const words: Record<Language, typeof nl> = { nl, en };

export function joinLetter(to: string, link: string, language: Language): Letter {
	const t = words[language].join;
	return { to, language, subject: t.subject, paragraphs: [t.open, { link, words: t.link }, t.valid, t.notYou] };
}

function inviteLetter(to: string, given: { inviter: string; team: string; link: string }, language: Language): Letter {
	const t = words[language].invite;
	const { inviter, team, link } = given;
	return {
		to,
		language,
		subject: t.subject(inviter, team),
		paragraphs: [t.open(inviter, team), { link, words: t.link }, t.valid, t.notYou]
	};
}
