import type { Language } from '#kernel/language.ts';
import type { StopRefusal } from './stopping.ts';

const nl = {
	stopMyself: 'Ik stop hiermee',
	stopOther: (name: string) => `Laat ${name} stoppen`,
	title: 'Stoppen in het programmateam',
	titleOther: (name: string) => `${name} stopt in het programmateam`,
	lead: 'Je hoort dan niet meer bij het programmateam. Dat gaat meteen in.',
	leadOther: (name: string) => `${name} hoort dan niet meer bij het programmateam. Dat gaat meteen in.`,
	stays: 'Wat blijft',
	staysMine: [
		'Je blijft lid van het netwerk en leest mee met de leden.',
		'Alles wat je vertelde, antwoordde en begon, blijft van jou.',
		'Wat je in het programmateam deed, blijft in het log staan.'
	],
	staysTheirs: (name: string) => [
		`${name} blijft lid van het netwerk en leest mee met de leden.`,
		`Alles wat ${name} vertelde, antwoordde en begon, blijft van ${name}.`,
		`Wat ${name} in het programmateam deed, blijft in het log staan.`
	],
	goes: 'Wat stopt',
	goesMine: [
		'Je ziet niet meer wat er wacht en sluiert geen woorden meer alleen.',
		'Gemelde berichten die je opende, lees je niet meer. Een ander uit het team kan ze openen.'
	],
	goesTheirs: (name: string) => [
		`${name} ziet niet meer wat er wacht en sluiert geen woorden meer alleen.`,
		`Gemelde berichten die ${name} opende, leest ${name} niet meer. Een ander uit het team kan ze openen.`
	],
	heard: (name: string) => `${name} krijgt hier bericht van, met jouw naam. Leden zien het in het log.`,
	logged: 'Leden zien in het log dat je stopte.',
	again: 'Weer meedoen kan. Wie de server beheert, stuurt dan een nieuwe uitnodiging.',
	sure: 'Ja, ik stop',
	sureOther: (name: string) => `Ja, ${name} stopt`,
	back: 'Terug naar het programmateam',
	refused: {
		'last-steward':
			'Je bent de enige in het programmateam, en er moet iemand zijn. Vraag wie de server beheert om eerst iemand anders uit te nodigen. Daarna kun je stoppen.'
	} satisfies Record<StopRefusal, string>
};

const en: typeof nl = {
	stopMyself: 'I stop with this',
	stopOther: (name) => `Let ${name} stop`,
	title: 'Stopping in the programme team',
	titleOther: (name) => `${name} stops in the programme team`,
	lead: 'You then no longer belong to the programme team. That starts at once.',
	leadOther: (name) => `${name} then no longer belongs to the programme team. That starts at once.`,
	stays: 'What stays',
	staysMine: [
		'You stay a member of the network and read along with the members.',
		'All you told, answered and began stays yours.',
		'What you did in the programme team stays in the log.'
	],
	staysTheirs: (name) => [
		`${name} stays a member of the network and reads along with the members.`,
		`All that ${name} told, answered and began stays theirs.`,
		`What ${name} did in the programme team stays in the log.`
	],
	goes: 'What stops',
	goesMine: [
		'You no longer see what waits, and no longer veil words alone.',
		'You no longer read reported messages you opened. Another in the team can open them.'
	],
	goesTheirs: (name) => [
		`${name} no longer sees what waits, and no longer veils words alone.`,
		`${name} no longer reads reported messages they opened. Another in the team can open them.`
	],
	heard: (name) => `${name} hears of this, with your name. Members see it in the log.`,
	logged: 'Members see in the log that you stopped.',
	again: 'Taking part again is possible. Whoever runs the server then sends a new invitation.',
	sure: 'Yes, I stop',
	sureOther: (name) => `Yes, ${name} stops`,
	back: 'Back to the programme team',
	refused: {
		'last-steward':
			'You are the only one in the programme team, and somebody has to be there. Ask whoever runs the server to invite somebody else first. Then you can stop.'
	}
};

export const stewardshipTexts: Record<Language, typeof nl> = { nl, en };
