// The pages behind the links of joining and inviting.
import type { Language } from '#kernel/language.ts';

const nl = {
	confirmTitle: 'Nog één stap',
	confirmTeam: (name: string, team: string) => `${name}, je doet mee met ${team}.`,
	confirmPerson: (name: string) => `${name}, je doet mee als persoon.`,
	confirmLead: 'Druk op de knop en je bent binnen.',
	confirm: 'Doe mee',
	old: 'Deze link werkt niet meer',
	oldJoin:
		'Een link werkt één keer, en een week lang. Was je al binnen? Log dan in. Anders vul je het formulier opnieuw in.',
	oldInvite: 'Een uitnodiging werkt één keer, en dertig dagen lang. Vraag een collega om een nieuwe.',
	signIn: 'Inloggen',
	again: 'Opnieuw invullen',
	teamKnown: 'In deze gemeente doet al een team met deze naam mee. Vraag een collega om je uit te nodigen.',
	inviteTitle: (team: string) => `Kom bij ${team}`,
	inviteStewardTitle: 'Kom bij het programmateam',
	invitedBy: (inviter: string, team: string) => `${inviter} nodigt je uit voor ${team}.`,
	invited: (team: string) => `Je bent uitgenodigd voor ${team}.`,
	invitedSteward: 'Je bent uitgenodigd voor het programmateam van dit netwerk.',
	partner: 'Als partner lees je wat openbaar is, en wat aan jouw tafel ligt. Wat leden met elkaar delen, lees je niet.',
	member: 'Je leest en vertelt dan mee in dit team. Wat je vertelt blijft van jou.',
	steward:
		'Het programmateam verbindt mensen. Het leest niet meer dan andere leden. Wat het doet, staat voor leden in een logboek.',
	forMail: (mail: string) => `Je account komt op ${mail}.`,
	name: 'Je naam',
	nameHint: 'Zoals collega’s je kennen.',
	accept: 'Kom erbij'
};

const en: typeof nl = {
	confirmTitle: 'One more step',
	confirmTeam: (name, team) => `${name}, you join in with ${team}.`,
	confirmPerson: (name) => `${name}, you join in as a person.`,
	confirmLead: 'Press the button and you are in.',
	confirm: 'Join in',
	old: 'This link no longer works',
	oldJoin: 'A link works once, for a week. Were you in already? Then sign in. Otherwise fill in the form again.',
	oldInvite: 'An invitation works once, for thirty days. Ask a colleague for a new one.',
	signIn: 'Sign in',
	again: 'Fill in again',
	teamKnown: 'A team with this name already takes part in this municipality. Ask a colleague to invite you.',
	inviteTitle: (team) => `Join ${team}`,
	inviteStewardTitle: 'Join the programme team',
	invitedBy: (inviter, team) => `${inviter} invites you to ${team}.`,
	invited: (team) => `You are invited to ${team}.`,
	invitedSteward: 'You are invited to the programme team of this network.',
	partner:
		'As a partner you read what is public, and what lies at your table. What members share with each other you do not read.',
	member: 'You then read and tell along in this team. What you tell stays yours.',
	steward:
		'The programme team connects people. It reads no more than other members do. What it does is in a log for members.',
	forMail: (mail) => `Your account will be for ${mail}.`,
	name: 'Your name',
	nameHint: 'The name your colleagues know you by.',
	accept: 'Join'
};

export const joiningLinksTexts: Record<Language, typeof nl> = { nl, en };
